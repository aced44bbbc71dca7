"""Turning away from an operation: what is asked of the server, and what is told, when and by which option."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import pytest

from olconnect import AsyncOperation, Hooks, Operation, Pace
from olconnect import _read as read
from olconnect._async_session import AsyncSession
from olconnect._contract import Answer, CallOptions, Request
from olconnect._ledger import recording
from olconnect._observe import Observer
from olconnect._run import Run
from olconnect._session import Session
from olconnect._settings import Settings
from olconnect._token import ResumeToken
from olconnect.errors import (
    Attempt,
    ConnectionLostError,
    InvalidRequestError,
    NotFoundError,
    OLConnectError,
    OperationCancelledError,
)
from olconnect_services.operations import JOB_CREATION_PROCESS, LIFE_CYCLES

BASE = "http://server:9340/rest/serverengine"
Answering = str | BaseException | None


class Driver:
    """Answers in the place of a server, by the method that is called; None means 404. The last answer is repeated."""

    def __init__(self, on_leave: Any, told: list[str], **answers: list[Answering]) -> None:
        self.settings = Settings(BASE, on_leave=on_leave)
        self.observer = Observer((Hooks(on_state_change=lambda event: told.append(event.state)),))
        self.answers = answers
        self.status, self.headers = 200, dict[str, str]()
        self.asked: list[str] = []

    def send(self, request: Request, options: CallOptions | None) -> Answer:
        del options
        self.asked.append(request.info.method)
        line = self.answers.get(request.info.method, [""])
        answer = line.pop(0) if len(line) > 1 else line[0]
        if isinstance(answer, BaseException):
            raise answer
        if answer is None:
            raise NotFoundError(status=404, method=request.info.http_method, path=request.url)
        return Answer(request.info, request.url, self.status, self.headers, answer.encode())


class AsyncDriver(Driver):
    async def send(self, request: Request, options: CallOptions | None) -> Answer:  # type: ignore[override]
        return super().send(request, options)


class World:
    """Operations of one kind; a coroutine of theirs never waits, so it can be run without a loop."""

    def __init__(self, kind: str) -> None:
        self.is_async = kind == "async"
        self.told: list[str] = []

    def start(self, on_leave: str = "keep", *, sleep: Callable[[float], None] | None = None, **answers: Any) -> Any:
        token = ResumeToken(BASE, "job_creation_process", "job_creation", "op-1", datetime(2026, 3, 1, tzinfo=UTC))
        run = Run(LIFE_CYCLES["job_creation"], token)
        self.driver: Any = (AsyncDriver if self.is_async else Driver)(on_leave, self.told, **answers)
        more: dict[str, Any] = {"pace": Pace(first=1), "clock": lambda: 0.0}

        async def pause(seconds: float) -> None:
            if sleep is not None:
                sleep(seconds)

        if self.is_async:
            return AsyncOperation(AsyncSession(self.driver, sleep=pause, **more), run, read.integer)
        return Operation(Session(self.driver, sleep=sleep or (lambda _: None), **more), run, read.integer)

    def run(self, value: Any) -> Any:
        if not self.is_async:
            return value
        coroutine: Coroutine[Any, Any, Any] = value
        try:
            coroutine.send(None)
        except StopIteration as end:
            return end.value
        raise AssertionError("it waited for something")

    def within(self, operation: Any, inside: Callable[[], object]) -> None:
        """A `with` block around something."""

        async def block() -> None:
            async with operation as entered:
                assert entered is operation
                inside()

        if self.is_async:
            self.run(block())
            return
        with operation as entered:
            assert entered is operation
            inside()


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


def interrupted(_: float) -> None:
    raise KeyboardInterrupt


def nothing() -> None:
    pass


def lost() -> ConnectionLostError:
    return ConnectionLostError("reset", method="POST", path="/x")


def test_a_block_leaves_it_running_and_tells_so(world: World) -> None:
    world.within(world.start(), nothing)
    assert (world.driver.asked, world.told) == ([], ["left"])


def test_a_block_cancels_where_the_option_says_so(world: World) -> None:
    operation = world.start("cancel", get_progress=[None])
    world.within(operation, nothing)
    assert (world.driver.asked, world.told) == (["cancel"], [])
    with pytest.raises(OperationCancelledError):
        world.run(operation.wait())


@pytest.mark.parametrize("on_leave", ["keep", "cancel"])
def test_a_block_does_nothing_to_what_has_ended(world: World, on_leave: str) -> None:
    operation = world.start(on_leave, get_progress=["done"])
    world.run(operation.wait())
    world.within(operation, nothing)
    assert (world.driver.asked, world.told) == (["get_progress"], ["done"])


def test_a_block_lets_its_own_error_through(world: World) -> None:
    operation = world.start("cancel", cancel=[lost()])

    def broken() -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        world.within(operation, broken)
    assert (world.driver.asked, world.told) == (["cancel"], ["left"]), "a cancel that failed leaves it running"


def test_what_the_server_does_not_list_needs_no_cancel(world: World) -> None:
    world.within(world.start("cancel", cancel=[None]), nothing)
    assert world.driver.asked == ["cancel"]


@pytest.mark.parametrize(
    ("on_leave", "asked", "told"),
    [("keep", ["get_progress"], ["running", "left"]), ("cancel", ["get_progress", "cancel"], ["running"])],
)
@pytest.mark.parametrize("name", ["wait", "result"])
def test_an_interrupt_between_polls_leaves_it_as_the_option_says(
    world: World, on_leave: str, asked: list[str], told: list[str], name: str
) -> None:
    operation = world.start(on_leave, sleep=interrupted, get_progress=["40"])
    with pytest.raises(KeyboardInterrupt):
        world.run(getattr(operation, name)())
    assert (world.driver.asked, world.told) == (asked, told)


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_during_a_poll_leaves_it_too(world: World, kind: type[BaseException]) -> None:
    operation = world.start(get_progress=[kind()])
    with pytest.raises(kind):
        world.run(operation.wait())
    assert (world.driver.asked, world.told) == (["get_progress"], ["left"])


@pytest.mark.parametrize(("on_leave", "asked"), [("keep", []), ("cancel", ["cancel"])])
async def test_a_task_that_is_cancelled_leaves_it_as_the_option_says(on_leave: str, asked: list[str]) -> None:
    world = World("async")
    operation = world.start(on_leave, get_progress=["40"])
    sleeping = asyncio.Event()

    async def forever(_: float) -> None:
        sleeping.set()
        await asyncio.Event().wait()

    operation._session.sleep = forever
    task = asyncio.ensure_future(operation.wait())
    await sleeping.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert world.driver.asked == ["get_progress", *asked]


def repeated() -> NotFoundError:
    """A 404 to a request that was sent before."""
    error = NotFoundError(status=404, method="POST", path="/x")
    error.attempts = (Attempt("lost", sent=True, delay=0.0),)
    return error


def never_left() -> NotFoundError:
    """A 404 to a request that did not leave at first."""
    error = NotFoundError(status=404, method="POST", path="/x")
    error.attempts = (Attempt("refused", sent=False, delay=0.0),)
    return error


@pytest.mark.parametrize(
    ("cancel", "progress", "outcome"),
    [
        ("", ["40", "40", None], True),
        ("", ["40", "done"], False),
        (None, ["done"], False),
        (never_left(), ["done"], False),
        (repeated(), [None], True),
        (repeated(), ["done"], False),
    ],
)
def test_a_cancel_says_whether_it_took_effect(
    world: World, cancel: Answering, progress: list[Answering], *, outcome: bool
) -> None:
    operation = world.start(cancel=[cancel], get_progress=list(progress), get_result=["31"])
    assert world.run(operation.cancel()) is outcome
    assert world.run(operation.cancel()) is outcome, "and says so again"
    if outcome:
        with pytest.raises(OperationCancelledError):
            world.run(operation.result())
        assert world.told[-1] == "cancelled"
    else:
        assert world.run(operation.result()) == 31


def test_a_cancel_that_cannot_be_sent_is_an_error_with_the_token(world: World) -> None:
    operation = world.start(cancel=[lost(), ""], get_progress=["40"])
    with pytest.raises(ConnectionLostError) as caught:
        world.run(operation.cancel())
    assert caught.value.token == operation.token
    assert world.run(operation.progress()) == 40


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_a_start_that_is_interrupted_is_logged(
    world: World, kind: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    session = world.start(process=[kind()])._session
    request = Request(JOB_CREATION_PROCESS, JOB_CREATION_PROCESS.path)
    with pytest.raises(kind):
        world.run(session.start(request, None, LIFE_CYCLES["job_creation"], read.integer))
    (record,) = caplog.records
    assert record.levelname == "WARNING"
    assert "job_creation_process was sent at " in record.getMessage()
    assert "it may have been started" in record.getMessage()


def test_a_call_that_starts_nothing_can_be_interrupted_without_a_word(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    session = world.start(get_operations=[KeyboardInterrupt()])._session
    request = Request(LIFE_CYCLES["job_creation"].operations, "/x")
    with pytest.raises(KeyboardInterrupt):
        world.run(session.call(request, None, read.text))
    assert caplog.records == []


async def test_a_start_whose_task_is_cancelled_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    session = World("async").start(process=[asyncio.CancelledError()])._session
    request = Request(JOB_CREATION_PROCESS, JOB_CREATION_PROCESS.path)
    with pytest.raises(asyncio.CancelledError):
        await session.start(request, None, LIFE_CYCLES["job_creation"], read.integer)
    assert [each.levelname for each in caplog.records] == ["WARNING"]


def test_what_is_known_by_its_name_alone_can_be_adopted_and_not_sent_again(world: World) -> None:
    session = world.start(get_operations=[listing("op-9", "op-1")])._session
    error = world.run(session.uncertain(service="job_creation_process", asked_at=datetime.now(UTC)))
    assert [each.operation_id for each in error.candidates] == ["op-9", "op-1"]
    assert error.adopt(error.candidates[0]).id == "op-9"
    with pytest.raises(InvalidRequestError, match="call the method again"):
        error.submit_again()


def listing(*ids: str) -> str:
    """Operations of the job creation that began just now."""
    now = int(datetime.now(UTC).timestamp() * 1000)
    service = LIFE_CYCLES["job_creation"].internal_name
    return json.dumps([{"id": each, "type": service, "startTime": now} for each in ids])


class Book:
    """A ledger that keeps what it is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def submitting(self, start: str, asked_at: datetime) -> None:
        assert asked_at.tzinfo is UTC
        self.lines.append(f"submitting {start}")

    def started(self, token: str) -> None:
        self.lines.append(f"started {ResumeToken.read(token).operation_id}")

    def refused(self) -> None:
        self.lines.append("refused")


@pytest.mark.parametrize(
    ("failure", "lines"),
    [
        (NotFoundError(status=404, method="POST", path="/x"), ["refused"]),
        (lost(), []),
        (KeyboardInterrupt(), []),
    ],
)
def test_a_ledger_is_told_before_a_start_and_when_it_was_refused(
    world: World, failure: BaseException, lines: list[str]
) -> None:
    book = Book()
    session = world.start(process=[failure])._session
    request = Request(JOB_CREATION_PROCESS, JOB_CREATION_PROCESS.path)
    with recording(book), pytest.raises((OLConnectError, KeyboardInterrupt)):
        world.run(session.start(request, None, LIFE_CYCLES["job_creation"], read.integer))
    assert book.lines == ["submitting job_creation_process", *lines]


def test_a_ledger_is_told_the_token_of_what_was_started(world: World) -> None:
    book = Book()
    session = world.start()._session
    world.driver.status, world.driver.headers = 202, {"operationId": "op-7"}
    request = Request(JOB_CREATION_PROCESS, JOB_CREATION_PROCESS.path)
    with recording(book):
        operation = world.run(session.start(request, None, LIFE_CYCLES["job_creation"], read.integer))
    assert operation.id == "op-7"
    assert book.lines == ["submitting job_creation_process", "started op-7"]
