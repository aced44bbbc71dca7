"""Waiting, with a clock that moves only when somebody sleeps: how often is asked, when a wait gives up."""

import inspect
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from olconnect import AsyncOperation, AsyncOutputOperation, FileContent, Operation, OutputOperation, Pace
from olconnect import _read as read
from olconnect._async_session import AsyncSession
from olconnect._contract import Answer, Request
from olconnect._observe import Observer
from olconnect._run import Run
from olconnect._session import Session
from olconnect._settings import Settings
from olconnect._token import ResumeToken
from olconnect.errors import (
    InvalidRequestError,
    NotFoundError,
    OperationCancelledError,
    UnexpectedAnswerError,
    WaitTimeoutError,
)
from olconnect_services.operations import LIFE_CYCLES

BASE = "http://server:9340/rest/serverengine"


class Clock:
    """Moves when somebody sleeps, and keeps how long."""

    def __init__(self) -> None:
        self.now = 50.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


class Driver:
    """Answers in the place of a server; an answer that is None means 404. The last one is repeated."""

    def __init__(self, *answers: str | None) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.settings = Settings(BASE)
        self.observer = Observer()

    def send(self, request: Request, options: object) -> Answer:
        del options
        self.asked.append(request.info.method)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is None:
            raise NotFoundError(status=404, method=request.info.http_method, path=request.url)
        return Answer(request.info, request.url, 200, {}, answer.encode())


class AsyncDriver(Driver):
    async def send(self, request: Request, options: object) -> Answer:  # type: ignore[override]
        return super().send(request, options)


def run_of(service: str) -> Run:
    token = ResumeToken(BASE, f"{service}_process", service, "op-1", datetime(2026, 3, 1, tzinfo=UTC))
    return Run(LIFE_CYCLES[service], token)


class World:
    """Operations of one kind, over a driver that answers by a list."""

    def __init__(self, *, asynchronous: bool) -> None:
        self.asynchronous = asynchronous
        self.clock = Clock()

    def start(self, *answers: str | None, pace: Pace | None = None, output: bool = False) -> tuple[Any, Driver]:
        driver: Any = (AsyncDriver if self.asynchronous else Driver)(*answers)
        more: dict[str, Any] = {"pace": pace, "clock": self.clock, "draw": lambda: 0.0}
        session: Any = (
            AsyncSession(driver, sleep=self.clock.async_sleep, **more)
            if self.asynchronous
            else Session(driver, sleep=self.clock.sleep, **more)
        )
        run = run_of("output_creation" if output else "job_creation")
        if output:
            return (AsyncOutputOperation if self.asynchronous else OutputOperation)(session, run), driver
        return (AsyncOperation if self.asynchronous else Operation)(session, run, read.integer), driver


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(asynchronous=request.param == "async")


async def done(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def listed(values: Iterator[int] | AsyncIterator[int]) -> list[int]:
    return [each async for each in values] if isinstance(values, AsyncIterator) else list(values)


async def test_waiting_asks_less_and_less_often(world: World) -> None:
    operation, driver = world.start(*["0"] * 60, "done")
    await done(operation.wait())
    slept = world.clock.slept
    assert len(driver.asked) == 61
    assert len(slept) == 60
    assert slept[0] == 0.05
    assert slept == sorted(slept)
    assert max(slept) <= 5


async def test_a_pace_of_ones_own(world: World) -> None:
    operation, _ = world.start("0", "0", "0", "done", pace=Pace(first=2, share=0, longest=3))
    await done(operation.wait())
    assert world.clock.slept == [2, 2, 2]


async def test_no_delay_after_the_end_is_seen(world: World) -> None:
    operation, driver = world.start("done")
    await done(operation.wait())
    assert (driver.asked, world.clock.slept) == (["get_progress"], [])


async def test_a_wait_ends_exactly_at_its_time(world: World) -> None:
    operation, driver = world.start("40", pace=Pace(first=2, share=0))
    with pytest.raises(WaitTimeoutError, match="not done within 5 s, last seen at 40 %"):
        await done(operation.wait(5))
    assert world.clock.slept == [2, 2, 1], "the last delay is cut, so that the end is asked for once more"
    assert len(driver.asked) == 4


async def test_what_is_done_in_the_last_moment_is_done(world: World) -> None:
    operation, _ = world.start("40", "40", "40", "done", pace=Pace(first=2, share=0))
    await done(operation.wait(5))
    assert world.clock.slept == [2, 2, 1]


async def test_no_time_at_all_asks_once(world: World) -> None:
    operation, driver = world.start("40")
    with pytest.raises(WaitTimeoutError):
        await done(operation.result(0))
    assert (driver.asked, world.clock.slept) == (["get_progress"], [])


async def test_watching_begins_with_the_first_step(world: World) -> None:
    operation, driver = world.start("1", "1", "2", "done")
    watching = operation.watch(1000)
    assert driver.asked == []
    world.clock.now += 5000
    assert await listed(watching) == [1, 2, 100]


async def test_watching_can_be_left_and_taken_up_again(world: World) -> None:
    operation, driver = world.start("1", "2", "done")
    watching = operation.watch()
    first = await anext(watching) if world.asynchronous else next(watching)
    await done(watching.aclose() if world.asynchronous else watching.close())
    assert (first, len(driver.asked)) == (1, 1)
    assert await listed(operation.watch()) == [2, 100]


async def test_an_operation_no_longer_listed_ends_where_it_was_seen(world: World) -> None:
    operation, _ = world.start("70", None)
    assert await listed(operation.watch()) == [70]
    assert await done(operation.done())


async def test_a_result_asks_for_progress_then_for_the_result_then_never_again(world: World) -> None:
    operation, driver = world.start("0", "done", "31")
    assert await done(operation.result()) == 31
    assert await done(operation.result(timeout=0)) == 31
    assert await done(operation.done())
    await done(operation.wait())
    assert driver.asked == ["get_progress", "get_progress", "get_result"]


async def test_a_broken_result_is_not_kept(world: World) -> None:
    operation, driver = world.start("done", "NaN", "31")
    with pytest.raises(UnexpectedAnswerError):
        await done(operation.result())
    assert await done(operation.result()) == 31
    assert driver.asked == ["get_progress", "get_result", "get_result"]


async def test_a_cancel_shows_when_the_server_no_longer_lists_it(world: World) -> None:
    operation, driver = world.start("40", "", "40", "60", None)
    await done(operation.progress())
    assert await done(operation.cancel()) is True
    assert driver.asked == ["get_progress", "cancel", "get_progress", "get_progress", "get_progress"]
    with pytest.raises(OperationCancelledError):
        await listed(operation.watch())


async def test_a_cancel_that_came_too_late_leaves_the_result(world: World) -> None:
    operation, driver = world.start("40", "", "done", "31")
    await done(operation.progress())
    assert await done(operation.cancel()) is False
    assert await done(operation.result()) == 31
    assert driver.asked == ["get_progress", "cancel", "get_progress", "get_result"]


async def test_what_has_ended_is_not_cancelled(world: World) -> None:
    operation, driver = world.start("done", "31")
    await done(operation.wait())
    assert await done(operation.cancel()) is False
    assert await done(operation.result()) == 31
    assert driver.asked == ["get_progress", "get_result"]


async def test_a_cancel_that_is_not_confirmed_in_time_is_told(world: World) -> None:
    operation, driver = world.start("40", "", "40", pace=Pace(first=2, share=0))
    await done(operation.progress())
    with pytest.raises(WaitTimeoutError, match="not done within 3 s") as caught:
        await done(operation.cancel(3))
    assert caught.value.token == operation.token
    assert driver.asked == ["get_progress", "cancel", *["get_progress"] * 3]


async def test_a_form_that_the_service_does_not_have_is_refused_before_the_wait(world: World) -> None:
    operation, driver = world.start("0", output=True)
    operation._run = run_of("job_creation")
    with pytest.raises(InvalidRequestError, match="job_creation gives no result as managed"):
        await done(operation.managed_result())
    assert driver.asked == []


async def test_output_whose_kind_is_not_known_is_bytes(world: World) -> None:
    operation, _ = world.start("done", "31", output=True)
    assert await done(operation.result()) == FileContent(b"31")


def test_an_operation_shows_where_it_stands() -> None:
    operation, _ = World(asynchronous=False).start("40", None)
    assert repr(operation) == "<Operation op-1 of job_creation: running, 0 %>"
    operation.progress()
    assert repr(operation) == "<Operation op-1 of job_creation: running, 40 %>"
    operation.progress()
    assert repr(operation) == "<Operation op-1 of job_creation: no longer listed, 40 %>"
