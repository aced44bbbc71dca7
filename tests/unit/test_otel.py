"""Spans: one of each call over all its attempts, and one of each long-running operation."""

from collections.abc import Callable, Iterator

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from olconnect import otel
from olconnect._observe import CallEvent, Observer, RequestEvent, ResponseEvent, RetryEvent, State, StateEvent
from olconnect.errors import ConnectionLostError
from olconnect.otel import OpenTelemetryHooks, trace_id

SECRET = "tops3cret"
START = ("job_creation_process", "POST", "/rest/serverengine/workflow/jobcreation/12")
POLL = ("job_creation_get_progress", "GET", "/rest/serverengine/workflow/jobcreation/getProgress/op-1")
LOGIN = ("authentication_login", "POST", "/rest/serverengine/authentication/login")
LOST = ConnectionLostError("the connection broke", method=START[1], path=START[2])


class Traced:
    """An observer whose spans are kept, and a tracer for the program around it."""

    def __init__(self) -> None:
        self._kept = InMemorySpanExporter()
        provider = TracerProvider(shutdown_on_exit=False)
        provider.add_span_processor(SimpleSpanProcessor(self._kept))
        self.observer = Observer([OpenTelemetryHooks(provider)])
        self.program = provider.get_tracer("program")

    @property
    def spans(self) -> list[ReadableSpan]:
        """Those that have ended."""
        return list(self._kept.get_finished_spans())

    def call(self, where: tuple[str, str, str] = START, status: int = 200) -> None:
        with self.observer.call(CallEvent(*where)):
            self.attempt(where, status=status)

    def attempt(self, where: tuple[str, str, str] = START, number: int = 1, status: int | None = 200) -> None:
        self.observer.request(RequestEvent(*where, attempt=number, headers={"host": "printer:9340"}))
        error = LOST if status is None else None
        answer = ResponseEvent(*where, attempt=number, status=status, headers={}, error=error, seconds=0.1)
        self.observer.response(answer)

    def state(self, *states: State, operation_id: str = "op-1", percent: int = 0) -> None:
        for each in states:
            self.observer.state(StateEvent("job_creation", operation_id, each, percent, "{}"))


@pytest.fixture
def traced() -> Iterator[Traced]:
    made = Traced()
    yield made
    made.observer.close()


def test_a_call_is_a_span(traced: Traced) -> None:
    traced.call(status=202)
    (span,) = traced.spans
    assert (span.name, span.kind) == ("POST job_creation_process", trace.SpanKind.CLIENT)
    assert span.status.status_code is trace.StatusCode.UNSET
    assert dict(span.attributes or {}) == {
        "http.request.method": "POST",
        "url.path": START[2],
        "olconnect.operation": "job_creation_process",
        "http.response.status_code": 202,
        "server.address": "printer",
        "server.port": 9340,
    }


def test_a_call_that_the_description_does_not_name_has_its_method_alone(traced: Traced) -> None:
    traced.call(("", "GET", "/rest/x"))
    assert [each.name for each in traced.spans] == ["GET"]


def test_all_attempts_are_in_one_span(traced: Traced) -> None:
    with traced.observer.call(CallEvent(*START)):
        traced.attempt(number=1, status=None)
        traced.observer.retry(RetryEvent(*START, attempt=1, error=LOST, delay=0.5))
        traced.attempt(number=2)
    (span,) = traced.spans
    assert span.attributes is not None
    assert span.attributes["http.request.resend_count"] == 1
    assert span.attributes["http.response.status_code"] == 200
    (retry,) = span.events
    assert retry.name == "olconnect.retry"
    assert dict(retry.attributes or {}) == {
        "olconnect.attempt": 1,
        "olconnect.delay": 0.5,
        "error.type": "olconnect.errors.ConnectionLostError",
    }


def test_a_login_is_an_event_of_the_call_that_needs_it(traced: Traced) -> None:
    with traced.observer.call(CallEvent(*START)):
        traced.attempt(LOGIN, status=None)
        traced.attempt(LOGIN, number=2, status=401)
    (span,) = traced.spans
    assert [each.name for each in span.events] == ["olconnect.own_request"] * 2
    asked = {"http.request.method": "POST", "url.path": LOGIN[2]}
    assert dict(span.events[0].attributes or {}) == {**asked, "error.type": "olconnect.errors.ConnectionLostError"}
    assert dict(span.events[1].attributes or {}) == {**asked, "http.response.status_code": 401}
    assert "http.response.status_code" not in (span.attributes or {})
    assert "http.request.resend_count" not in (span.attributes or {})


@pytest.mark.parametrize(
    ("error", "kind", "text"),
    [
        (LOST, "olconnect.errors.ConnectionLostError", str(LOST)),
        (OSError(SECRET), "OSError", None),
        (KeyboardInterrupt(SECRET), "KeyboardInterrupt", None),
    ],
)
def test_a_call_that_fails_says_so_and_nothing_unknown(
    traced: Traced, error: BaseException, kind: str, text: str | None
) -> None:
    with pytest.raises(type(error)), traced.observer.call(CallEvent(*START)):
        raise error
    (span,) = traced.spans
    assert (span.status.status_code, span.status.description) == (trace.StatusCode.ERROR, text)
    assert (span.attributes or {})["error.type"] == kind
    assert SECRET not in span.to_json()


def test_a_call_is_part_of_the_programs_trace(traced: Traced) -> None:
    with traced.program.start_as_current_span("program") as program:
        traced.call()
        assert trace.get_current_span() is program
    call, parent = traced.spans
    assert call.parent == parent.get_span_context()


def test_the_trace_id_is_that_of_the_call(traced: Traced) -> None:
    assert trace_id() == ""
    with traced.observer.call(CallEvent(*START)):
        inside = trace_id()
    (span,) = traced.spans
    assert inside == f"{span.get_span_context().trace_id:032x}"


def test_an_operation_is_a_span_beside_the_call_that_started_it(traced: Traced) -> None:
    with traced.program.start_as_current_span("program"):
        with traced.observer.call(CallEvent(*START)):
            traced.attempt(status=202)
            traced.state("started")
        traced.call(POLL)
        traced.state("running", percent=40)
        traced.call(POLL)
        traced.state("done", percent=100)
        assert "job_creation operation" not in [each.name for each in traced.spans]
        traced.state("fetched", percent=100)
    start, poll, _, operation, program = traced.spans
    assert (operation.name, operation.kind) == ("job_creation operation", trace.SpanKind.INTERNAL)
    assert operation.parent == program.get_span_context()
    assert [each.context for each in operation.links] == [start.get_span_context()]
    assert [each.context for each in poll.links] == [operation.get_span_context()]
    assert poll.parent == program.get_span_context()
    assert dict(operation.attributes or {}) == {
        "olconnect.service": "job_creation",
        "olconnect.operation_id": "op-1",
        "olconnect.state": "done",
        "olconnect.percent": 100,
    }
    assert [(each.name, dict(each.attributes or {})) for each in operation.events] == [
        ("olconnect.progress", {"olconnect.percent": 40})
    ]


@pytest.mark.parametrize(
    ("states", "shown", "error"),
    [
        (["started", "fetched"], "done", None),
        (["started", "unlisted", "fetched"], "done", None),
        (["started", "done", "failed"], "failed", "olconnect.errors.OperationFailedError"),
        (["started", "unlisted", "lost"], "lost", "olconnect.errors.OperationLostError"),
        (["started", "cancelled"], "cancelled", None),
        (["started", "running", "left"], "left", None),
        (["started", "done", "left"], "done", None),
        (["resumed", "done", "fetched"], "done", None),
        (["started", "done", "fetched", "fetched"], "done", None),
    ],
)
def test_an_operation_ends_once_as_it_ended(traced: Traced, states: list[State], shown: str, error: str | None) -> None:
    traced.state(*states)
    (span,) = traced.spans
    attributes = span.attributes or {}
    assert (attributes["olconnect.state"], attributes.get("error.type")) == (shown, error)
    assert (span.status.status_code is trace.StatusCode.ERROR) is (error is not None)


def test_an_operation_ends_when_the_server_was_done(traced: Traced, monkeypatch: pytest.MonkeyPatch) -> None:
    traced.state("started")
    monkeypatch.setattr(otel.time, "time_ns", lambda: 2**62)
    traced.state("done")
    monkeypatch.undo()
    traced.state("fetched")
    (span,) = traced.spans
    assert span.end_time == 2**62


def test_an_operation_that_is_left_and_taken_up_again_has_two_spans(traced: Traced) -> None:
    traced.state("started", "left", "running", "fetched")
    assert [(each.attributes or {})["olconnect.state"] for each in traced.spans] == ["left", "done"]


def test_an_ended_operation_gets_no_span_for_another_result(traced: Traced) -> None:
    traced.state("fetched")
    traced.observer.close()
    assert traced.spans == []


def test_closing_ends_what_is_open(traced: Traced) -> None:
    traced.state("started", operation_id="op-1")
    traced.state("started", "done", operation_id="op-2")
    traced.observer.close()
    assert sorted((each.attributes or {})["olconnect.state"] for each in traced.spans) == ["done", "left"]


def test_operations_that_nobody_watches_do_not_pile_up(traced: Traced, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(otel, "_MOST_OPEN", 2)
    for number in range(3):
        traced.state("started", operation_id=f"op-{number}")
    assert [(each.attributes or {})["olconnect.operation_id"] for each in traced.spans] == ["op-0"]


OUTSIDE: list[Callable[[Traced], None]] = [
    lambda traced: traced.attempt(),
    lambda traced: traced.observer.retry(RetryEvent(*START, attempt=1, error=LOST, delay=0.5)),
]


@pytest.mark.parametrize("told", OUTSIDE)
def test_the_programs_own_span_is_left_as_it_is(traced: Traced, told: Callable[[Traced], None]) -> None:
    with traced.program.start_as_current_span("program"):
        told(traced)
    (span,) = traced.spans
    assert (dict(span.attributes or {}), span.events) == ({}, ())
