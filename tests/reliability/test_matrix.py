"""Everything that can go wrong meets every kind of call, with both clients: the page says what comes of it."""

import logging
from pathlib import Path

import pytest

from tests.client.drive import Drive

from . import table
from .calls import CALLS
from .conftest import SEED
from .outcome import Trial
from .troubles import troubles
from .world import World

EXPECTED = table.read()
TROUBLES = troubles(SEED)
CELLS = [
    pytest.param(trouble, call, id=f"{trouble} - {call}")
    for trouble, calls in EXPECTED.items()
    for call, outcome in calls.items()
    if outcome != "-"
]


def test_the_table_has_every_trouble_and_every_kind_of_call() -> None:
    assert list(EXPECTED) == list(TROUBLES)
    assert {tuple(calls) for calls in EXPECTED.values()} == {tuple(CALLS)}


def test_a_dash_stands_where_a_trouble_cannot_strike_and_nowhere_else() -> None:
    dashes = {(trouble, call) for trouble, calls in EXPECTED.items() for call in calls if calls[call] == "-"}
    assert dashes == {(name, call) for name, trouble in TROUBLES.items() for call in trouble.spared}
    assert all(why for trouble in TROUBLES.values() for why in trouble.spared.values())


@pytest.mark.parametrize(("trouble", "call"), CELLS)
async def test_it_comes_to_what_the_table_says(
    trouble: str, call: str, *, world: World, drive: Drive, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    trial = Trial(world, TROUBLES[trouble], CALLS[call], drive, tmp_path, caplog)
    assert await trial.outcome() in table.meant(EXPECTED[trouble][call])
