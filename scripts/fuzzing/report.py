"""What a run of schemathesis has done, read from its events."""

import json
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

from attrs import define, field
from bundle import operations

from fuzzing.evidence import Evidence, shortest
from fuzzing.failures import Failure
from fuzzing.passage import HELD_BACK


@define
class Report:
    """Figures and failures of one run, or of several.

    Attributes:
        described: Every status of every operation of the description.
        reached: Those that were seen.
        asked: Operations that got a request.
        cases: Requests sent.
        scenarios: Chains of requests that followed links.
        failures: What failed, each once.
        missing: What could not be made on the server beforehand.
        output: What schemathesis printed: failures with curl commands to repeat them.
        tally: How often a check of an operation, by method and path, held or failed.
        evidence: The shortest requests that show each failure.
        held_back: How many requests were not sent, by the reason.
        left: What was made on the server and could not be deleted.
        version: What the server calls its version; empty if it did not tell.
    """

    described: set[tuple[str, int]] = field(factory=set[tuple[str, int]])
    reached: set[tuple[str, int]] = field(factory=set[tuple[str, int]])
    asked: set[str] = field(factory=set[str])
    cases: int = 0
    scenarios: int = 0
    failures: set[Failure] = field(factory=set[Failure])
    missing: list[str] = field(factory=list[str])
    output: str = ""
    tally: Counter[tuple[str, str, bool]] = field(factory=Counter[tuple[str, str, bool]])
    evidence: dict[Failure, Evidence] = field(factory=dict[Failure, Evidence])
    held_back: Counter[str] = field(factory=Counter[str])
    left: list[str] = field(factory=list[str])
    version: str = ""

    @property
    def operations(self) -> set[str]:
        """The ids of all operations."""
        return {operation for operation, _ in self.described}

    @property
    def never_asked(self) -> set[str]:
        """Operations that got no request."""
        return self.operations - self.asked

    @property
    def never_successful(self) -> set[str]:
        """Operations that got requests and never answered with a success."""
        return self.asked - {operation for operation, status in self.reached if 200 <= status < 300}  # noqa: PLR2004

    @property
    def reached_of_described(self) -> int:
        """How many of the described statuses were seen."""
        return len(self.reached & self.described)

    def __add__(self, other: "Report") -> "Report":
        return Report(
            described=self.described | other.described,
            reached=self.reached | other.reached,
            asked=self.asked | other.asked,
            cases=self.cases + other.cases,
            scenarios=self.scenarios + other.scenarios,
            failures=self.failures | other.failures,
            missing=self.missing + other.missing,
            output=self.output + other.output,
            tally=self.tally + other.tally,
            evidence=shortest(self.evidence, other.evidence),
            held_back=self.held_back + other.held_back,
            left=self.left + other.left,
            version=self.version or other.version,
        )

    @classmethod
    def read(
        cls, events: Path, document: dict[str, Any], output: str, excluded: AbstractSet[str] = frozenset()
    ) -> "Report":
        """Read the events of a run that left out some operations."""
        report = cls(output=output)
        names: dict[tuple[str, str], str] = {}
        for path, method, operation in operations(document):
            name = names[method.upper(), path] = operation["operationId"]
            if name in excluded:
                continue
            report.described |= {(name, int(status)) for status in operation["responses"]}
        for kind, event in _events(events):
            if kind == "ScenarioFinished":
                report._scenario(event, names)
            elif kind in ("NonFatalError", "FatalError"):
                report.failures.add(Failure("schemathesis", kind, json.dumps(event)[:500]))
        return report

    def _scenario(self, event: dict[str, Any], names: dict[tuple[str, str], str]) -> None:
        recorder = event["recorder"]
        self.scenarios += event["phase"] == "stateful"
        for case_id, interaction in recorder.get("interactions", {}).items():
            answer = interaction.get("response") or {}
            held_back = answer.get("headers", {}).get(HELD_BACK)
            if held_back:
                self.held_back[held_back[0]] += 1
                continue
            self._asked(recorder["cases"][case_id]["value"], answer, names)
            for check in recorder.get("checks", {}).get(case_id, ()):
                self._check(check, case_id, event)

    def _asked(self, case: dict[str, Any], answer: dict[str, Any], names: dict[tuple[str, str], str]) -> None:
        self.cases += 1
        name = names.get((case["method"], case["path"]))
        if name is not None:
            self.asked.add(name)
            if answer:
                self.reached.add((name, answer["status_code"]))

    def _check(self, check: dict[str, Any], case_id: str, event: dict[str, Any]) -> None:
        recorder = event["recorder"]
        case = recorder["cases"][case_id]["value"]
        holds = check["status"] == "success"
        self.tally[f"{case['method']} {case['path']}", check["name"], holds] += 1
        if not holds:
            failure = _failure(check)
            self.failures.add(failure)
            self.evidence = shortest(self.evidence, {failure: Evidence.of(case_id, recorder, event["phase"])})


def _failure(check: dict[str, Any]) -> Failure:
    described = check.get("failure_info", {}).get("failure", {})
    return Failure(described.get("operation", ""), check["name"], described.get("message", "").replace("\n", " ")[:300])


def _events(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with path.open(encoding="utf-8") as stream:
        for line in stream:
            yield from json.loads(line).items()
