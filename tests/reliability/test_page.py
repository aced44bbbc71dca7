"""The examples of docs/reliability.md do what the page says."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from olconnect import Client, Hooks
from olconnect_sandbox import faults

from .calls import CALLS
from .table import PAGE
from .world import AT_ONCE, PACE_SECONDS, PASSWORD, USER, World

RETRYING, UNCERTAIN, RESUMING = re.findall(r"^```python\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def printing(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """The names that the examples use."""
    monkeypatch.chdir(tmp_path)
    time_passes = Hooks(on_request=lambda _: world.sandbox.clock.advance(PACE_SECONDS / 10))
    with Client(world.sandbox.url, user=USER, password=PASSWORD, pace=AT_ONCE, hooks=time_passes) as client:
        yield {"client": client, "preset": world.preset, "job_set": world.job_set}


def test_retrying() -> None:
    names: dict[str, Any] = {}
    exec(RETRYING, names)
    names["patient"].close()
    names["strict"].close()


def test_an_uncertain_start_is_adopted_and_taken_up_again(
    world: World, printing: dict[str, Any], tmp_path: Path
) -> None:
    with world.sandbox.fault(faults.ResetAfter(), operation=CALLS["start"].strikes, count=1):
        exec(UNCERTAIN, printing)
        assert (tmp_path / "letters.pdf").read_bytes() == world.letter
        (tmp_path / "letters.pdf").unlink()
        exec(RESUMING, printing)
    assert (tmp_path / "letters.pdf").read_bytes() == world.letter
    assert len(world.started) == 1
