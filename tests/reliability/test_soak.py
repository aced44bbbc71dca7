"""The books of a long run: a short one agrees, and a difference would be found. `make soak` is the long one."""

import pytest
import soak
from soaking.books import VENDORS_NAME, Books

from olconnect_sandbox.engine.ledger import Started

from .conftest import SEED

OUTPUT = VENDORS_NAME["output_creation"]


def test_a_short_run_has_no_differences(capsys: pytest.CaptureFixture[str]) -> None:
    assert soak.run(SEED, operations=60, minutes=1, kills=1, letters=4) == []
    figures = dict(line.removeprefix("soak: ").split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert int(figures["operations"]) >= 60
    assert not figures["faults"].startswith("0 ")


def test_a_letter_that_nobody_has_is_a_difference() -> None:
    books = Books(reported={"one"})
    started = [_started("one"), _started("two")]
    assert books.differences(started) == [f"{OUTPUT}: 1 started that nobody has, 0 named as uncertain"]
    books.unknown[OUTPUT] = 1
    assert books.differences(started) == []


def test_a_letter_that_two_have_and_one_that_there_is_not_are_differences() -> None:
    books = Books()
    for each in ("one", "one", "two"):
        books.report(each)
    assert books.differences([_started("one")]) == ["reported twice: one", "unknown to the server: two"]


def _started(operation_id: str) -> Started:
    return Started(operation_id, OUTPUT, 0.0, "done")
