"""The fuzz finds bugs: each of those planted is found by a short run, and by the check that is there for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fuzzing.report import Report
from fuzzing.run import LINKS, Part, Plan, run_part
from fuzzing.settings import RunSettings

from olconnect_sandbox import Sandbox
from olconnect_sandbox.backend import Backend
from olconnect_sandbox.rest.description import Document
from olconnect_sandbox.routes.application import Application

from .chained_bugs import CHAINED
from .planted import Bug, Planted
from .single_bugs import SINGLE

SEED = 20250202
ROUND_SECONDS = 8
MOST_ROUNDS = 15


@contextmanager
def spoiled_sandbox(bugs: tuple[Bug, ...], folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunSettings]:
    """A sandbox whose answers pass the bugs."""

    def spoiled(document: Document, backend: Backend) -> Planted:
        return Planted(Application(document, backend), bugs)

    monkeypatch.setattr("olconnect_sandbox.server.Application", spoiled)
    with Sandbox(pace=0.3, seed=1) as sandbox:
        yield RunSettings(sandbox.url, folder, "ol-admin", "secret", strict=True)


def only(bugs: tuple[Bug, ...]) -> tuple[str, ...]:
    """Options that limit a run to the operations that the bugs need."""
    names = sorted({name for bug in bugs for name in bug.operations})
    return tuple(option for name in names for option in ("--include-name", name))


def survivors(bugs: tuple[Bug, ...], report: Report) -> tuple[Bug, ...]:
    found = {(failure.operation, failure.check) for failure in report.failures}
    return tuple(bug for bug in bugs if (bug.shows, bug.check) not in found)


def test_bugs_in_single_answers_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with spoiled_sandbox(SINGLE, tmp_path, monkeypatch) as settings:
        part = Part("single", "examples,coverage")
        report = run_part(part, settings, Plan(None, SEED, options=only(SINGLE)))
    assert [bug.name for bug in survivors(SINGLE, report)] == []


def test_bugs_between_requests_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In rounds: how many chains of requests fit into a second depends on the computer."""
    left: tuple[Bug, ...] = CHAINED
    with spoiled_sandbox(CHAINED, tmp_path, monkeypatch) as settings:
        for number in range(MOST_ROUNDS):
            report = run_part(LINKS, settings, Plan(ROUND_SECONDS, SEED + number, options=only(left)))
            left = survivors(left, report)
            if not left:
                break
    assert [bug.name for bug in left] == []
