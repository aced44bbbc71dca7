"""What hooks and the log are told, and that no hook can do harm."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from attrs import evolve

from olconnect._observe import (
    CallEvent,
    Hooks,
    Observer,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    State,
    StateEvent,
)
from olconnect.errors import ConnectionLostError, InvalidRequestError

SECRET = "tops3cret"
WHERE = ("job_creation_process", "POST", "/rest/serverengine/workflow/jobcreation/12")
LOST = ConnectionLostError("the connection broke", method=WHERE[1], path=WHERE[2])
CALL = CallEvent(*WHERE)
REQUEST = RequestEvent(*WHERE, attempt=1, headers={"Accept": "*/*"}, trace_id="t-1")
RESPONSE = ResponseEvent(*WHERE, attempt=2, status=202, headers={"operationId": "op-1"}, error=None, seconds=0.25)
FAILURE = evolve(RESPONSE, status=None, headers={}, error=LOST, trace_id="t-1")
RETRY = RetryEvent(*WHERE, attempt=1, error=LOST, delay=1.5)
STATE = StateEvent("job_creation", "op-1", "running", 40, '{"v":1}')


class Recorder:
    """Hooks that keep what they are told."""

    def __init__(self) -> None:
        self.told: list[object] = []
        self.hooks = Hooks(
            on_request=self.told.append,
            on_response=self.told.append,
            on_retry=self.told.append,
            on_state_change=self.told.append,
            around_call=self.around,
            on_close=lambda: self.told.append("close"),
        )

    @contextmanager
    def around(self, event: CallEvent) -> Iterator[None]:
        self.told.append(event)
        try:
            yield
        except BaseException as error:
            self.told.append(error)
            raise
        self.told.append("end")


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, logger="olconnect")
    return caplog


def fields(record: logging.LogRecord) -> dict[str, object]:
    prefix = "olconnect_"
    return {name.removeprefix(prefix): value for name, value in vars(record).items() if name.startswith(prefix)}


def test_hooks_are_told_what_happens_in_its_order() -> None:
    first, second = Recorder(), Recorder()
    observer = Observer([first.hooks, Hooks(), second.hooks])
    with observer.call(CALL):
        observer.request(REQUEST)
        observer.response(FAILURE)
        observer.retry(RETRY)
        observer.state(STATE)
    observer.close()
    assert first.told == [CALL, REQUEST, FAILURE, RETRY, STATE, "end", "close"]
    assert second.told == first.told


def test_the_error_of_a_call_is_shown_to_hooks_and_passes() -> None:
    recorder = Recorder()
    with pytest.raises(ConnectionLostError) as caught, Observer([recorder.hooks]).call(CALL):
        raise LOST
    assert caught.value is LOST
    assert recorder.told == [CALL, LOST]


def test_a_hook_cannot_swallow_the_error_of_a_call() -> None:
    @contextmanager
    def swallowing(event: CallEvent) -> Iterator[None]:
        assert event is CALL
        with suppress(ConnectionLostError):
            yield

    with pytest.raises(ConnectionLostError), Observer([Hooks(around_call=swallowing)]).call(CALL):
        raise LOST


def broken(*_: object) -> Any:
    raise LookupError(SECRET)


@contextmanager
def broken_at_the_end(_: CallEvent) -> Iterator[None]:
    try:
        yield
    finally:
        broken()


TELLING: dict[str, Callable[[Observer], None]] = {
    "on_request": lambda observer: observer.request(REQUEST),
    "on_response": lambda observer: observer.response(RESPONSE),
    "on_retry": lambda observer: observer.retry(RETRY),
    "on_state_change": lambda observer: observer.state(STATE),
    "on_close": lambda observer: observer.close(),
}


@pytest.mark.parametrize("name", TELLING)
def test_a_hook_that_raises_is_logged_without_what_it_says(name: str, log: pytest.LogCaptureFixture) -> None:
    recorder = Recorder()
    TELLING[name](Observer([Hooks(**{name: broken}), recorder.hooks]))
    assert len(recorder.told) == 1, "others are told all the same"
    (record,) = (each for each in log.records if each.levelno == logging.ERROR)
    assert fields(record) == {"event": "hook_failed", "error": "LookupError"}
    assert "a hook raised LookupError at line" in record.getMessage()
    assert "of test_observe.py" in record.getMessage()
    assert SECRET not in log.text


@pytest.mark.parametrize("around", [broken, broken_at_the_end, lambda _: object()])
@pytest.mark.parametrize("error", [None, LOST])
def test_a_hook_around_a_call_that_raises_changes_nothing(
    around: Any, error: Exception | None, log: pytest.LogCaptureFixture
) -> None:
    recorder = Recorder()
    observer = Observer([recorder.hooks, Hooks(around_call=around)])
    caught: list[Exception] = []
    try:
        with observer.call(CALL):
            if error is not None:
                raise error
    except ConnectionLostError as raised:
        caught.append(raised)
    assert caught == ([] if error is None else [error])
    assert recorder.told == [CALL, error or "end"]
    assert len([each for each in log.records if each.levelno == logging.ERROR]) == 1
    assert SECRET not in log.text


def test_a_hook_that_somebody_would_have_to_await_is_refused() -> None:
    async def told(_: object) -> None: ...

    with pytest.raises(InvalidRequestError, match="on_retry must be a plain function"):
        Hooks(on_retry=told)


def test_an_attempt_is_one_record(log: pytest.LogCaptureFixture) -> None:
    observer = Observer()
    observer.request(REQUEST)
    observer.response(RESPONSE)
    observer.response(FAILURE)
    answered, failed = log.records
    common = {"event": "attempt", "operation": WHERE[0], "method": "POST", "path": WHERE[2], "attempt": 2}
    assert fields(answered) == {**common, "status": 202, "seconds": 0.25}
    assert fields(failed) == {**common, "seconds": 0.25, "error": "ConnectionLostError", "trace_id": "t-1"}
    assert (answered.name, answered.levelno, failed.levelno) == ("olconnect", logging.DEBUG, logging.DEBUG)
    assert answered.getMessage() == f"POST {WHERE[2]}, attempt 2, answered 202 after 0.250 s"
    assert f"attempt 2, failed with ConnectionLostError: {LOST} after 0.250 s" in failed.getMessage()


def test_a_retry_is_a_warning(log: pytest.LogCaptureFixture) -> None:
    Observer().retry(RETRY)
    (record,) = log.records
    assert record.levelno == logging.WARNING
    assert record.getMessage().startswith(f"POST {WHERE[2]}, attempt 1, will be repeated in 1.500 s after")
    assert fields(record) == {
        "event": "retry",
        "operation": WHERE[0],
        "method": "POST",
        "path": WHERE[2],
        "attempt": 1,
        "delay": 1.5,
        "error": "ConnectionLostError",
    }


def test_the_text_of_an_error_that_is_not_ours_is_not_logged(log: pytest.LogCaptureFixture) -> None:
    Observer().retry(evolve(RETRY, error=OSError(SECRET)))
    assert "after OSError" in log.text
    assert SECRET not in log.text


@pytest.mark.parametrize(
    ("state", "level"),
    [
        ("started", logging.INFO),
        ("resumed", logging.INFO),
        ("running", logging.DEBUG),
        ("done", logging.INFO),
        ("unlisted", logging.INFO),
        ("fetched", logging.INFO),
        ("failed", logging.WARNING),
        ("cancelled", logging.INFO),
        ("lost", logging.WARNING),
        ("left", logging.INFO),
    ],
)
def test_states_have_levels_of_their_own(state: State, level: int, log: pytest.LogCaptureFixture) -> None:
    observer = Observer()
    observer.state(evolve(STATE, state=state))
    (record,) = log.records
    assert record.levelno == level
    assert record.getMessage() == f"operation op-1 of job_creation: {state}, 40 %"
    assert fields(record) == {
        "event": "state",
        "service": "job_creation",
        "operation_id": "op-1",
        "state": state,
        "percent": 40,
        "resume_token": '{"v":1}',
    }
    assert observer.wants(state)
    log.set_level(level + 1, logger="olconnect")
    assert not observer.wants(state)


def test_nothing_need_be_built_when_nobody_listens(log: pytest.LogCaptureFixture) -> None:
    assert Observer().active
    log.set_level(logging.INFO, logger="olconnect")
    assert not Observer().active
    assert Observer([Hooks()]).active
    assert Observer([Hooks()]).wants("running")


def test_nothing_is_logged_that_nobody_wants(log: pytest.LogCaptureFixture) -> None:
    log.set_level(logging.CRITICAL, logger="olconnect")
    observer = Observer()
    observer.response(RESPONSE)
    observer.retry(RETRY)
    observer.state(STATE)
    assert log.records == []


def test_events_are_safe_whatever_they_are_made_of() -> None:
    headers = {"auth_token": SECRET, "Set-Cookie": SECRET, "Location": f"http://me:{SECRET}@host/"}
    path = f"/rest/x?filename={SECRET}"
    events = [
        CallEvent("", "GET", path),
        RequestEvent("", "GET", path, attempt=1, headers=headers),
        ResponseEvent("", "GET", path, attempt=1, status=302, headers=headers, error=None, seconds=0.0),
        RetryEvent("", "GET", path, attempt=1, error=LOST, delay=0.0),
    ]
    assert SECRET not in repr(events)
    assert events[0].path == "/rest/x?filename=***"
