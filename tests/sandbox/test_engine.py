"""The operations engine on its own, with a clock that stands still."""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio

from olconnect_sandbox import Clock
from olconnect_sandbox.engine import engine as engine_module
from olconnect_sandbox.engine.engine import CrashedError, Engine, Task
from olconnect_sandbox.engine.meter import Meter, StoppedError
from olconnect_sandbox.engine.operation import Operation, Result
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.store.database import Database


@pytest.fixture
def clock() -> Clock:
    clock = Clock(start=1000)
    clock.freeze()
    return clock


@pytest_asyncio.fixture
async def engine(clock: Clock) -> AsyncIterator[Engine]:
    database = Database(None)
    engine = Engine(database, clock, pace=10, tasks=2, seed=1)
    yield engine
    engine.stop()
    engine.close()
    database.close()


def task(work: Callable[[Meter], str], committed: list[str] | None = None, **options: object) -> Task[str]:
    def commit(outcome: str) -> Result:
        if committed is not None:
            committed.append(outcome)
        return Result(outcome)

    return Task(service="Service", work=work, commit=commit, label="Work", **options)  # type: ignore[arg-type]


async def until(condition: Callable[[], bool]) -> None:
    while not condition():  # noqa: ASYNC110 - nothing tells of it
        await asyncio.sleep(0)


async def begun(operation: Operation) -> None:
    await until(lambda: operation.began is not None)


async def worked(operation: Operation) -> None:
    """Wait until the thread has done its work."""
    await until(lambda: operation.meter.fraction >= 1)


def whole(meter: Meter) -> str:
    meter.tell(1, 1)
    return "made"


async def test_work_that_is_done_shows_no_more_progress_than_its_time(engine: Engine, clock: Clock) -> None:
    operation = engine.start(task(whole))
    await begun(operation)
    await worked(operation)
    shown = []
    for _ in range(4):
        shown.append(operation.progress(clock.now()))
        clock.advance(2.5)
    assert shown == [0, 25, 50, 75]
    assert operation.progress(clock.now()) == 100
    await asyncio.wait_for(operation.ended.wait(), 5)
    assert operation.result == Result("made")


async def test_time_that_has_passed_shows_no_more_progress_than_the_work(engine: Engine, clock: Clock) -> None:
    go_on = threading.Event()

    def half(meter: Meter) -> str:
        meter.tell(1, 2)
        go_on.wait(5)
        meter.tell(1, 4)  # a step back is not shown
        return "made"

    operation = engine.start(task(half))
    await until(lambda: operation.meter.fraction >= 0.5)
    clock.advance(100)
    assert operation.progress(clock.now()) == 50
    go_on.set()
    await asyncio.wait_for(operation.ended.wait(), 5)


async def test_nothing_is_stored_before_the_end(engine: Engine, clock: Clock) -> None:
    committed: list[str] = []
    operation = engine.start(task(whole, committed))
    await begun(operation)
    await worked(operation)
    clock.advance(9.9)
    await asyncio.sleep(0)
    assert committed == []
    clock.advance(0.1)
    await asyncio.wait_for(operation.ended.wait(), 5)
    assert committed == ["made"]


async def test_a_cancelled_operation_stores_nothing_and_is_forgotten(engine: Engine, clock: Clock) -> None:
    committed: list[str] = []
    operation = engine.start(task(whole, committed))
    await begun(operation)
    engine.cancel(operation)
    clock.advance(100)
    await asyncio.wait_for(operation.ended.wait(), 5)
    await asyncio.sleep(0)
    assert committed == []
    assert engine.find("Service", operation.id) is None
    assert engine.cancelled(operation)


async def test_work_ends_soon_after_it_is_cancelled(engine: Engine) -> None:
    ended = threading.Event()

    def forever(meter: Meter) -> str:
        try:
            while True:
                meter.tell(0, 1)
        except StoppedError:
            ended.set()
            raise

    operation = engine.start(task(forever))
    await begun(operation)
    engine.cancel(operation)
    assert await asyncio.to_thread(ended.wait, 5)


async def test_no_more_operations_than_allowed_run_at_once(engine: Engine, clock: Clock) -> None:
    operations = [engine.start(task(whole)) for _ in range(3)]
    await begun(operations[1])
    for _ in range(20):
        await asyncio.sleep(0)
    assert [operation.began is None for operation in operations] == [False, False, True]
    assert operations[2].progress(clock.now() + 100) == 0
    engine.cancel(operations[0])
    await begun(operations[2])


async def test_a_failure_is_kept(engine: Engine) -> None:
    def fail(_meter: Meter) -> str:
        raise RestError(500, "It went wrong", "x")

    operation = engine.start(task(fail))
    await asyncio.wait_for(operation.ended.wait(), 5)
    assert isinstance(operation.failure, RestError)
    assert not operation.running


async def test_a_crash_is_logged_without_what_it_says(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    name = "Jürgen Groß"

    def crash(_meter: Meter) -> str:
        raise KeyError(name)

    with caplog.at_level(logging.ERROR, "olconnect_sandbox"):
        operation = engine.start(task(crash))
        await asyncio.wait_for(operation.ended.wait(), 5)
    assert isinstance(operation.failure, CrashedError)
    assert "KeyError" in caplog.text
    assert "Jürgen" not in caplog.text


async def test_only_running_operations_are_listed_and_need_their_files(engine: Engine, clock: Clock) -> None:
    operation = engine.start(task(whole, files=frozenset({7})))
    hidden = engine.start(task(whole, files=frozenset({8}), hidden=True))
    assert engine.running() == [operation]
    assert engine.find("Service", hidden.id) is None
    assert engine.find("Other", operation.id) is None
    assert (engine.uses(7), engine.uses(8), engine.uses(9)) == (True, True, False)
    await begun(hidden)
    clock.advance(10)
    await asyncio.wait_for(operation.ended.wait(), 5)
    await asyncio.wait_for(hidden.ended.wait(), 5)
    assert engine.running() == []
    assert not engine.uses(7)


async def test_the_oldest_results_are_forgotten(engine: Engine, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "MOST_ENDED", 2)
    operations = [engine.start(task(whole)) for _ in range(2)]
    await begun(operations[1])
    clock.advance(10)
    for operation in operations:
        await asyncio.wait_for(operation.ended.wait(), 5)
    newest = engine.start(task(whole))
    found = [engine.find("Service", operation.id) is not None for operation in (*operations, newest)]
    assert found == [False, True, True]


def test_steps_split_the_progress() -> None:
    meter = Meter("First")
    meter.step("First", 0, 0.5)
    meter.tell(1, 2)
    assert (meter.label, meter.fraction) == ("First", 0.25)
    meter.step("Second", 0.5, 1)
    assert (meter.label, meter.fraction) == ("Second", 0.5)
    meter.tell(3, 3)
    assert meter.fraction == 1
    meter.tell(0, 0)
    assert meter.fraction == 1
