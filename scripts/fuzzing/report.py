"""What a run of schemathesis has done, read from its events."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define, field, frozen
from bundle import operations


@frozen(order=True)
class Failure:
    """A check that failed, for one operation."""

    operation: str
    check: str
    message: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.check}: {self.message}"


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
    """

    described: set[tuple[str, int]] = field(factory=set[tuple[str, int]])
    reached: set[tuple[str, int]] = field(factory=set[tuple[str, int]])
    asked: set[str] = field(factory=set[str])
    cases: int = 0
    scenarios: int = 0
    failures: set[Failure] = field(factory=set[Failure])
    missing: list[str] = field(factory=list[str])
    output: str = ""

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
        )

    @classmethod
    def read(cls, events: Path, document: dict[str, Any], output: str) -> "Report":
        """Read the events of a run."""
        report = cls(output=output)
        names: dict[tuple[str, str], str] = {}
        for path, method, operation in operations(document):
            name = names[method.upper(), path] = operation["operationId"]
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
            case = recorder["cases"][case_id]["value"]
            self.cases += 1
            name = names.get((case["method"], case["path"]))
            if name is not None:
                self.asked.add(name)
                if interaction.get("response"):
                    self.reached.add((name, interaction["response"]["status_code"]))
        for checks in recorder.get("checks", {}).values():
            self.failures |= {_failure(check) for check in checks if check["status"] != "success"}


def _failure(check: dict[str, Any]) -> Failure:
    described = check.get("failure_info", {}).get("failure", {})
    return Failure(described.get("operation", ""), check["name"], described.get("message", "").replace("\n", " ")[:300])


def _events(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with path.open(encoding="utf-8") as stream:
        for line in stream:
            yield from json.loads(line).items()
