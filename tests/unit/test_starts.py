"""What the server's list of running operations says about a start that may have reached it."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from olconnect._contract import Answer
from olconnect._starts import Begun, Inquiry, explained, starts
from olconnect._submission import KnownIds, inquiry
from olconnect._token import ResumeToken
from olconnect.errors import (
    Attempt,
    ConnectionLostError,
    InvalidRequestError,
    NotFoundError,
    OLConnectError,
    SubmissionUncertainError,
)
from olconnect_services.operations import LIFE_CYCLES, OPERATIONS

URL = "http://localhost:9340/rest/serverengine"
SERVICE = LIFE_CYCLES["job_creation"].internal_name
NO_ADOPTION = Begun(lambda token: token, lambda: None)


def asked() -> tuple[Inquiry, datetime]:
    now = datetime.now(UTC)
    return inquiry("job_creation_process", now, URL), now


def entry(started: datetime, **more: Any) -> dict[str, Any]:
    return {"id": "op-1", "type": SERVICE, "startTime": int(started.timestamp() * 1000), **more}


def answered(question: Inquiry, body: object, *, date: str | None = None, known: tuple[str, ...] = ()) -> Any:
    headers = {} if date is None else {"date": date}
    answer = Answer(question.request.info, question.request.url, 200, headers, json.dumps(body).encode())
    return question.answered(answer, known, NO_ADOPTION)


def found(error: SubmissionUncertainError) -> list[str]:
    assert error.listed
    return [each.operation_id for each in error.candidates]


def test_an_operation_of_the_service_that_began_since_is_a_candidate() -> None:
    question, now = asked()
    error = answered(question, [entry(now, progress=40, subTask="Grouping")])
    (candidate,) = error.candidates
    assert (candidate.operation_id, candidate.progress, candidate.step) == ("op-1", 40, "Grouping")
    assert abs(candidate.started_at - now) < timedelta(milliseconds=1)
    assert ResumeToken.read(candidate.token) == ResumeToken(
        URL,
        "job_creation_process",
        "job_creation",
        "op-1",
        candidate.started_at,
    )
    assert candidate.token not in repr(error)
    assert candidate.token not in repr(candidate)
    assert (error.operation, error.service, error.asked_at) == ("job_creation_process", "job_creation", now)


def test_what_else_runs_is_none() -> None:
    question, now = asked()
    others = [
        entry(now, id="mine"),
        entry(now, type=LIFE_CYCLES["data_mapping"].internal_name),
        entry(now - timedelta(hours=1), id="older"),
    ]
    assert found(answered(question, [*others, entry(now, id="this")], known=("mine",))) == ["this"]


@pytest.mark.parametrize("hours", [-3, 3])
def test_the_clock_of_the_server_counts(hours: int) -> None:
    question, now = asked()
    there = now + timedelta(hours=hours)
    listed = [entry(there + timedelta(seconds=1)), entry(there - timedelta(minutes=1), id="older")]
    assert found(answered(question, listed, date=format_datetime(there, usegmt=True))) == ["op-1"]


def test_a_date_without_a_zone_is_taken_as_utc() -> None:
    question, now = asked()
    there = now + timedelta(hours=5)
    listed = [entry(there), entry(now, id="older")]
    assert found(answered(question, listed, date=there.strftime("%a, %d %b %Y %H:%M:%S -0000"))) == ["op-1"]


@pytest.mark.parametrize("date", [None, "", "soon", "Sun, 99 Mar 2026 23:59:58 GMT"])
def test_where_the_server_does_not_tell_its_time_clocks_may_differ_a_little(date: str | None) -> None:
    question, now = asked()
    listed = [entry(now - timedelta(minutes=1)), entry(now - timedelta(minutes=3), id="older")]
    assert found(answered(question, listed, date=date)) == ["op-1"]


@pytest.mark.parametrize(
    "odd",
    [
        None,
        7,
        "op-1",
        [],
        {},
        {"id": "op-1"},
        {"id": 7, "type": SERVICE, "startTime": 1},
        {"id": "op-1", "type": SERVICE},
        {"id": "op-1", "type": SERVICE, "startTime": "now"},
        {"id": "op-1", "type": SERVICE, "startTime": -1},
        {"id": "op-1", "type": SERVICE, "startTime": 10**30},
        {"id": "op-1", "type": None, "startTime": 1},
    ],
)
def test_odd_entries_are_passed_over(odd: object) -> None:
    question, now = asked()
    assert found(answered(question, [odd, entry(now, id="this")])) == ["this"]


@pytest.mark.parametrize("more", [{"progress": "a lot", "subTask": None}, {}])
def test_a_candidate_may_not_tell_how_far_it_is(more: dict[str, Any]) -> None:
    question, now = asked()
    (candidate,) = answered(question, [entry(now, **more)]).candidates
    assert (candidate.progress, candidate.step) == (0, "")


@pytest.mark.parametrize("body", [{}, "none", None])
def test_a_list_that_is_none_has_no_candidates(body: object) -> None:
    assert found(answered(asked()[0], body)) == []


def test_a_list_that_cannot_be_read_is_no_list() -> None:
    question, _ = asked()
    answer = Answer(question.request.info, question.request.url, 200, {}, b"<html>")
    error = question.answered(answer, (), NO_ADOPTION)
    assert (error.listed, error.candidates) == (False, ())


def test_what_a_chain_was_asked_for_is_known_of_its_candidates() -> None:
    now = datetime.now(UTC)
    question = inquiry("all_in_one_submit", now, URL, "job set")
    listed = [{**entry(now), "type": LIFE_CYCLES["all_in_one"].internal_name}]
    (candidate,) = answered(question, listed).candidates
    assert ResumeToken.read(candidate.token).makes == "job set"


@pytest.mark.parametrize("name", ["job_creation_fly", "authentication_version"])
def test_what_starts_nothing_cannot_be_asked_for(name: str) -> None:
    with pytest.raises(InvalidRequestError, match="no start of an operation is called"):
        inquiry(name, datetime.now(UTC), URL)


def test_a_client_knows_the_newest_of_its_operations() -> None:
    known = KnownIds()
    for number in range(10_001):
        known.add(str(number))
    assert ("0" in known, "1" in known, "10000" in known, 7 in known) == (False, True, True, False)


def test_every_start_has_a_life_cycle_with_a_list() -> None:
    begun = [each for each in OPERATIONS.values() if starts(each)]
    assert {each.effect for each in begun} == {"start", "deliver"}
    for each in begun:
        assert inquiry(each.id, datetime.now(UTC), URL).request.url.endswith("/getOperations")


def lost() -> ConnectionLostError:
    return ConnectionLostError("reset", method="POST", path="/x")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("file_store_upload_data_file", "look with file_store.list_resources(), which lists persistent ones"),
        ("data_records_add", "look with data_sets.get_data_records() or get_properties()"),
        ("content_creation_preview_pdf_by_data", "it may have been carried out: look what it has made"),
    ],
)
def test_what_makes_something_and_breaks_off_tells_where_to_look(name: str, hint: str) -> None:
    error = lost()
    assert explained(OPERATIONS[name], error, acted=True) is error
    assert error.hint.endswith(f"{hint}, before sending it again")


@pytest.mark.parametrize(("name", "acted"), [("data_records_add", False), ("jobs_get_properties", True)])
def test_what_left_nothing_behind_says_nothing_of_it(name: str, *, acted: bool) -> None:
    assert explained(OPERATIONS[name], lost(), acted=acted).hint == lost().hint


@pytest.mark.parametrize(
    ("error", "attempts", "told"),
    [
        (NotFoundError(status=404, method="POST", path="/x"), (Attempt("lost", sent=True, delay=1),), True),
        (NotFoundError(status=404, method="POST", path="/x"), (Attempt("refused", sent=False, delay=1),), False),
        (NotFoundError(status=404, method="POST", path="/x"), (), False),
        (lost(), (Attempt("lost", sent=True, delay=1),), False),
    ],
)
def test_a_repeated_deletion_that_finds_nothing_may_have_deleted_it(
    error: OLConnectError, attempts: tuple[Attempt, ...], *, told: bool
) -> None:
    error.attempts = attempts
    hint = explained(OPERATIONS["data_sets_delete"], error, acted=False).hint
    assert (hint == "an earlier attempt got no answer and may have deleted it") is told
