"""Looks for one fault with one seed, until the first check fails.

In the phases examples and coverage `make fuzz` sends an operation the same requests, whichever other operations are in
the run. So a fault is looked for there first, in the operations that it is near alone. What these do not show is looked
for by the whole run, one part after the other: by links, and by random requests, which do depend on all operations.
"""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, frozen

from fuzzing.mutants.mutant import LINES, Mutant
from fuzzing.own import own_settings
from fuzzing.run import LINKS, REQUESTS, FuzzError, Part, Plan, run_part

FIRST_FAILURE = ("--max-failures", "1", "--no-shrink")
SECONDS = 300  # of a default run
NEARBY = Part("nearby", "examples,coverage")
RANDOM = Part("random", "fuzzing")
RANDOM_SECONDS = 250  # of a default run, after the other phases of its part


@frozen
class Kill:
    """The first check that failed.

    Attributes:
        phase: Of schemathesis; `world` where what the run rests on could not be made.
        operation: Method and path.
        check: Its name.
        message: What it said.
        second: Of the run, after its start.
    """

    phase: str
    operation: str
    check: str
    message: str
    second: float


@frozen
class Outcome:
    """How a search for a fault ended; without a kill it was not found."""

    mutant: str
    seed: int
    seconds: float
    kill: Kill | None

    @property
    def line(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def read(cls, line: str) -> "Outcome":
        """What such a line says."""
        document = json.loads(line)
        kill = document.pop("kill")
        return cls(**document, kill=None if kill is None else Kill(**kill))


def look_for(mutant: Mutant, seed: int, folder: Path, *, whole: bool = False) -> Outcome:
    """Look for a fault; the folder gets the files of the runs.

    Args:
        mutant: The fault.
        seed: Of the run.
        folder: For its files.
        whole: Send all requests to all operations, as a default run does, and none to those nearby alone.
    """
    began = time.monotonic()
    nearby = Plan(None, seed, options=(*FIRST_FAILURE, *including(mutant.operations)))
    longest = Plan(SECONDS, seed, options=FIRST_FAILURE)
    fast = ((NEARBY, nearby), (LINKS, longest), (RANDOM, evolve(longest, seconds=RANDOM_SECONDS)))
    kill = None
    for part, plan in ((REQUESTS, longest), (LINKS, longest)) if whole else fast:
        kill = kill or _first_failure(mutant, part, plan, folder / part.name)
    return Outcome(mutant.id, seed, round(time.monotonic() - began, 1), kill)


def including(ids: tuple[str, ...]) -> tuple[str, ...]:
    """Options that limit a run to operations."""
    return tuple(option for each in ids for option in ("--include-name", LINES[each]))


def _first_failure(mutant: Mutant, part: Part, plan: Plan, folder: Path) -> Kill | None:
    with mutant.sandbox(seed=plan.seed) as sandbox:
        settings = own_settings(sandbox.url, folder)
        try:
            report = run_part(part, settings, plan)
        except FuzzError as error:
            return Kill("world", "", "FuzzError", str(error)[:300], 0.0)
    missing = (Kill("world", "", "missing", reason, 0.0) for reason in report.missing)
    return next(kills(settings.events), next(missing, None))


def kills(events: Path) -> Iterator[Kill]:
    """The checks that failed in a run, in the order of time."""
    began = None
    for event in _scenarios(events):
        began = began if began is not None else event["started_at"]
        for checks in event["recorder"].get("checks", {}).values():
            for check in checks:
                if check["status"] != "success":
                    yield _kill(event, check, began)


def _kill(event: dict[str, Any], check: dict[str, Any], began: float) -> Kill:
    failure = check.get("failure_info", {}).get("failure", {})
    message = failure.get("message", "").replace("\n", " ")[:300]
    second = round(event["timestamp"] - began, 1)
    return Kill(event["phase"], failure.get("operation", ""), check["name"], message, second)


def _scenarios(events: Path) -> Iterator[dict[str, Any]]:
    """The scenarios of a run; each knows when the whole run has started."""
    started: float | None = None
    with events.open(encoding="utf-8") as stream:
        for line in stream:
            for kind, event in json.loads(line).items():
                started = started or event.get("timestamp")
                if kind == "ScenarioFinished":
                    yield {**event, "started_at": started}
