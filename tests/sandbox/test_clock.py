import asyncio

import pytest

from olconnect_sandbox import Clock


def test_it_moves_by_what_it_is_told_to() -> None:
    clock = Clock(start=1000)
    clock.freeze()
    before = clock.now()
    clock.advance(3600)
    assert clock.now() == before + 3600


def test_it_runs_on_from_where_it_was_stopped() -> None:
    clock = Clock(start=1000)
    clock.freeze()
    clock.advance(50)
    stopped = clock.now()
    clock.resume()
    assert stopped <= clock.now() < stopped + 40


def test_it_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="does not go back"):
        Clock().advance(-1)


async def test_who_sleeps_is_woken_when_it_is_moved_far_enough() -> None:
    clock = Clock(start=1000)
    clock.freeze()
    sleeper = asyncio.create_task(clock.sleep_until(clock.now() + 10))
    await asyncio.sleep(0)
    clock.advance(9)
    for _ in range(5):
        await asyncio.sleep(0)
    assert not sleeper.done()
    clock.advance(1)
    await asyncio.wait_for(sleeper, 5)


async def test_who_sleeps_wakes_by_time_after_the_clock_runs_again() -> None:
    clock = Clock(start=1000)
    clock.freeze()
    sleeper = asyncio.create_task(clock.sleep_until(clock.now() + 0.01))
    await asyncio.sleep(0)
    clock.resume()
    await asyncio.wait_for(sleeper, 5)


async def test_a_moment_that_has_passed_needs_no_sleep() -> None:
    clock = Clock()
    await asyncio.wait_for(clock.sleep_until(clock.now() - 1), 5)
