"""Whatever comes in place of an answer ends in a value as described or in an error of ours: no other error, no hang.

A wrong value is one that the description forbids for the answer: by its type (a text, `true` or `1.0` for a whole
number, a number for a list), by a missing member, by an enumeration or by the bounds of a whole number. Of texts, which
mostly may be anything, a web page in place of one is wrong. What nobody can tell is the content of a file.
"""

import json
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from answers import reading_of
from forms import Form
from hypothesis import given
from hypothesis import strategies as st

from olconnect.errors import (
    IncompleteDownloadError,
    InvalidRequestError,
    OLConnectError,
    TransportError,
    UnexpectedAnswerError,
)

from .calls import FORMS, Call, calls
from .examples import examples
from .mutated import HTML, mutated, mutated_json
from .peer import Peer, Reply
from .played import answers, meaning_of, same
from .test_round_trip import PLAIN, read_all
from .values import DOCUMENT, allowed

JSON = sorted(name for name in PLAIN if FORMS[name].answer_media == "application/json")


def is_id(value: Any) -> bool:
    return type(value) is int and value >= 0


PROMISES: dict[str, Callable[[Any], bool]] = {
    "None": lambda value: value is None,
    "bool": lambda value: type(value) is bool,
    "int": is_id,
    "list[int]": lambda value: type(value) is list and value != [] and all(map(is_id, value)),
    "int | Literal['done']": lambda value: value == "done" or (is_id(value) and value <= 100),
    "Download": lambda value: type(value) is bytes,
}


def fits(form: Form, value: Any) -> bool:
    """Whether a value that a method gave is of the kind that it promises."""
    returned = reading_of(DOCUMENT, form).returns
    if returned == "str":
        return isinstance(value, str) and (form.answer_media == "text/html" or "<html" not in value)
    return PROMISES[returned](value) if returned in PROMISES else allowed(form.answer_schema or {}, value)


@pytest.mark.parametrize("operation", PLAIN)
def test_any_answer_is_a_value_or_an_error_of_ours(operation: str, peer: Peer) -> None:
    form = FORMS[operation]

    @examples(4)
    @given(calls(form), answers(form).flatmap(mutated), st.booleans())
    def check(call: Call, reply: Reply, is_sync: bool) -> None:  # noqa: FBT001
        client = peer.client if is_sync else peer.async_client
        outcome = peer.outcome([reply], read_all(call), client)
        assert not isinstance(outcome, InvalidRequestError), outcome  # the call was as described
        assert isinstance(outcome, OLConnectError) or fits(form, meaning_of(outcome)), repr(outcome)

    check()


@pytest.mark.parametrize("operation", JSON)
def test_changed_json_is_what_came_or_an_error(operation: str, peer: Peer) -> None:
    form = FORMS[operation]
    schema = form.answer_schema or {}
    changed = answers(form).flatmap(lambda played: mutated_json(played.meaning))

    @examples(8)
    @given(calls(form), changed, st.booleans())
    def check(call: Call, value: Any, is_sync: bool) -> None:  # noqa: FBT001
        reply = Reply(body=json.dumps(value), headers=[("Content-Type", "application/json")])
        outcome = peer.outcome([reply], read_all(call), peer.client if is_sync else peer.async_client)
        if allowed(schema, value) and _written_plainly(value):
            assert same(meaning_of(outcome), value), (outcome, value)
        elif not isinstance(outcome, UnexpectedAnswerError):
            assert not isinstance(outcome, Exception), outcome
            assert allowed(schema, meaning_of(outcome)), outcome
            assert same(_without_null(meaning_of(outcome)), _without_null(value)), (outcome, value)

    check()


def _written_plainly(value: Any) -> bool:
    """Whether whole numbers are written as such: JSON Schema takes `1.0` for one, we do not."""
    if isinstance(value, dict):
        return all(map(_written_plainly, value.values()))
    if isinstance(value, list):
        return all(map(_written_plainly, value))
    return not (isinstance(value, float) and value.is_integer())


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_null(each) for name, each in value.items() if each is not None}
    return [_without_null(each) for each in value] if isinstance(value, list) else value


def test_a_body_that_ends_early_is_an_error(peer: Peer) -> None:
    reply = Reply(body=b"7", length=20)
    for operation in ("data_sets_get_all", "job_creation_get_result", "documents_handshake", "file_store_download"):
        for outcome in peer.both([reply], read_all(_some_call(operation))):
            assert isinstance(outcome, (TransportError, IncompleteDownloadError)), outcome


@pytest.mark.parametrize("operation", ["jobs_version", "jobs_handshake", "authentication_login"])
def test_a_web_page_in_place_of_a_text_is_an_error(operation: str, peer: Peer) -> None:
    for media in ("text/html", "text/plain"):
        for outcome in peer.both(
            [Reply(body=HTML, headers=[("Content-Type", media)])], read_all(_some_call(operation))
        ):
            assert isinstance(outcome, UnexpectedAnswerError), outcome


def _some_call(operation: str) -> Call:
    form = FORMS[operation]
    return Call(
        form,
        {
            each["name"]: 5 if "Id" in each["name"] and each["name"] != "operationId" else "5"
            for each in form.parameters
            if each.get("required")
        },
        None,
    )


def test_a_cookie_that_cannot_be_sent_back_does_not_end_the_client(peer: Peer) -> None:
    poisoned = Reply(body="2025.2", headers=[("Set-Cookie", "session=\u00ff"), ("Set-Cookie", "lane=7")])
    for outcome in peer.both([poisoned, Reply(body="2025.2")], read_all(_some_call("jobs_version"))):
        assert outcome == "2025.2"
    for outcome in peer.both([Reply(body="2025.2")], read_all(_some_call("jobs_version"))):
        assert outcome == "2025.2"
        assert peer.seen.header("cookie") == "lane=7"


@pytest.mark.parametrize("depth", [100, 300, 450, 900, 100_000])
def test_deep_nesting_is_a_value_or_an_error_of_ours(depth: int, peer: Peer) -> None:
    deep = b'{"a":' * depth + b"1" + b"}" * depth
    records = b'{"id":1,"fields":[],"records":[' * depth + b"]}" * depth
    for operation, body in [("file_store_get_report", deep), ("data_records_get_values", records)]:
        for outcome in peer.both([Reply(body=body)], read_all(_some_call(operation))):
            assert isinstance(outcome, UnexpectedAnswerError) or hasattr(outcome, "to_dict"), outcome


def test_a_hundred_megabytes_cost_no_more_than_a_few_times_their_size(peer: Peer) -> None:
    size = 100 * 1024 * 1024
    chunk = b"[" * (1024 * 1024)
    reply = Reply(body=(chunk for _ in range(100)), length=size, headers=[("Content-Type", "application/json")])
    peer.play(reply)
    tracemalloc.start()
    try:
        with pytest.raises(UnexpectedAnswerError):
            peer.client.data_sets.get_all()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 3 * size
