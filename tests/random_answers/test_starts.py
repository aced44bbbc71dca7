"""What starts a long-running operation gives it, and its progress and result come back as they were sent."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect._results import EntityIds, FileContent, ManagedFiles, Result, ServerPaths
from olconnect.async_operation import AsyncOperation, AsyncOutputOperation
from olconnect.errors import SubmissionUncertainError
from olconnect.operation import Operation, OutputOperation

from .calls import FORMS, Call, calls
from .examples import examples
from .peer import Peer, Reply
from .played import meaning_of, same
from .values import INT64, values

STARTS = sorted(name for name, form in FORMS.items() if form.result)
OPERATION_IDS = st.uuids().map(str) | st.integers(1, INT64 - 1).map(str)
PERCENTAGES = st.lists(st.integers(0, 100), max_size=3).map(sorted)
IDS = st.lists(st.integers(1, INT64 - 1), min_size=1, max_size=3)
PATHS = st.lists(st.from_regex(r"[A-Z]:\\[A-Za-z0-9 ;,]{1,8}\.pdf", fullmatch=True), min_size=1, max_size=3)
ONE_ID = IDS.map(lambda ids: ids[:1])


def headed(kind: str) -> dict[str, str]:
    """The header by which All-In-One tells what its result is."""
    return {"X-Result-Type": kind}


def result_of(kind: dict[str, str]) -> st.SearchStrategy[tuple[bytes, dict[str, str], Any]]:
    """Body, headers and meaning of a result."""
    match kind["kind"]:
        case "id":
            return ONE_ID.map(lambda ids: (str(ids[0]).encode(), {}, ids[0]))
        case "ids":
            return IDS.map(lambda ids: (",".join(map(str, ids)).encode(), {}, ids))
        case "text":
            return st.from_regex(r"[0-9]{1,3} of [0-9]{1,3} \w*", fullmatch=True).map(lambda t: (t.encode(), {}, t))
        case "model":
            schema = {"$ref": f"#/components/schemas/{kind['schema']}"}
            return values(schema).map(lambda value: (json.dumps(value).encode(), {}, value))
        case "output":
            return st.binary(max_size=40).map(lambda body: (body, {}, FileContent(body)))
        case _:
            return st.one_of(
                ONE_ID.map(lambda ids: (str(ids[0]).encode(), headed("Data-Set-ID"), _ids("data set", ids))),
                IDS.map(lambda ids: (json.dumps(ids).encode(), headed("Content-Set-ID"), _ids("content set", ids))),
                ONE_ID.map(lambda ids: (str(ids[0]).encode(), headed("Job-Set-ID"), _ids("job set", ids))),
                st.binary(max_size=40).map(lambda body: (body, headed("Output-Streamed"), FileContent(body))),
                PATHS.map(lambda p: ("\n".join(p).encode(), headed("Output-Local-Filepath"), ServerPaths(tuple(p)))),
                ONE_ID.map(lambda ids: (str(ids[0]).encode(), headed("Output-Managed-Info"), ManagedFiles(ids[0]))),
            )


def _ids(kind: Any, ids: list[int]) -> Result:
    return EntityIds(kind, tuple(ids))


def to_the_end(call: Call) -> Any:
    """Start, wait, take the result."""

    def ask(client: Any) -> Any:
        started = call.service(client)
        if hasattr(started, "__await__"):
            return _later(started)
        started.wait()
        return started.id, started.progress(), started.result()

    return ask


async def _later(awaited: Any) -> Any:
    started: AsyncOperation[Any] | AsyncOutputOperation = await awaited
    await started.wait()
    return started.id, await started.progress(), await started.result()


@pytest.mark.parametrize("operation", STARTS)
def test_an_operation_gives_its_result(operation: str, peer: Peer) -> None:
    form = FORMS[operation]

    @examples(2)
    @given(calls(form), OPERATION_IDS, PERCENTAGES, result_of(form.result or {}))
    def check(call: Call, started: str, percentages: list[int], result: tuple[bytes, dict[str, str], Any]) -> None:
        body, headers, meaning = result
        start = Reply(202, headers=[("operationId", started)])
        polls = [Reply(body=str(each)) for each in percentages]
        answers = [start, *polls, Reply(body="done"), Reply(body=body, headers=list(headers.items()))]
        for outcome in peer.both([*answers], to_the_end(call)):
            assert isinstance(outcome, tuple), outcome
            assert outcome[:2] == (started, 100)
            assert same(meaning_of(outcome[2]), meaning), outcome
        for answer in peer.both([start], call.endpoint):
            assert answer.headers["operationId"] == started

    check()


@pytest.mark.parametrize("operation", STARTS[::4])
def test_a_start_with_odd_headers_gives_an_operation_or_an_error(operation: str, peer: Peer) -> None:
    form = FORMS[operation]
    odd = st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=12) | OPERATION_IDS

    @examples(6)
    @given(calls(form), st.lists(odd, max_size=2), st.lists(odd, max_size=1))
    def check(call: Call, ids: list[str], links: list[str]) -> None:
        names = [("operationId", each) for each in ids] + [("Link", each) for each in links]
        raw = b"".join(f"{name}: {value}\r\n".encode("latin-1") for name, value in names)
        reply = Reply(raw=b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\nConnection: close\r\n" + raw + b"\r\n")
        for outcome in peer.both([reply], call.service):
            if len(ids) == 1 and ids[0].isascii() and ids[0].isalnum():
                assert outcome.id == ids[0], outcome
            elif isinstance(outcome, (Operation, AsyncOperation, OutputOperation, AsyncOutputOperation)):
                assert [outcome.id] == [each.strip() for each in ids]
            else:
                assert isinstance(outcome, SubmissionUncertainError), outcome

    check()
