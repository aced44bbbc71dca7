"""The report as one HTML page that needs nothing else."""

from collections import defaultdict
from pathlib import Path
from typing import Any

from attrs import frozen
from jinja2 import Environment

from fuzzing.failures import Failure
from fuzzing.sentences import promise, sentences
from fuzzing.verdict import Verdict

_TEMPLATE = Path(__file__).with_name("page.html.jinja")


@frozen
class Finding:
    """A failure as the page shows it."""

    failure: Failure
    operation: str
    summary: str
    promise: str
    phase: str
    status: int | None
    commands: tuple[str, ...]


def findings(failures: list[Failure], verdict: Verdict, document: dict[str, Any]) -> list[Finding]:
    """Failures with all that explains them."""
    described = sentences(document)
    found: list[Finding] = []
    for failure in failures:
        evidence = verdict.report.evidence.get(failure)
        operation = described.get(failure.operation, {})
        status = evidence.status if evidence else None
        found.append(
            Finding(
                failure=failure,
                operation=operation.get("operationId", ""),
                summary=operation.get("summary", ""),
                promise=promise(failure, status, document),
                phase=evidence.phase if evidence else "",
                status=status,
                commands=evidence.commands if evidence else (),
            )
        )
    return found


def table(verdict: Verdict, document: dict[str, Any]) -> tuple[list[str], list[tuple[str, str, list[tuple[int, int]]]]]:
    """The checks, and for each operation how often each of them ran and failed."""
    counts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for (operation, check, holds), count in verdict.report.tally.items():
        counts[operation][check][0] += count
        counts[operation][check][1] += 0 if holds else count
    checks = sorted({check for by_check in counts.values() for check in by_check})
    rows: list[tuple[str, str, list[tuple[int, int]]]] = []
    for label, described in sentences(document).items():
        by_check = counts.get(label, {})
        cells = [(by_check[check][0], by_check[check][1]) if check in by_check else (0, 0) for check in checks]
        rows.append((described["operationId"], label, cells))
    return checks, rows


def page(verdict: Verdict, document: dict[str, Any], server: str) -> str:
    """The whole page."""
    checks, rows = table(verdict, document)
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(_TEMPLATE.read_text(encoding="utf-8"))
    return template.render(
        verdict=verdict,
        server=server,
        new=findings(verdict.new, verdict, document),
        known=findings(verdict.known, verdict, document),
        other=[problem for problem in verdict.problems if problem not in map(str, verdict.new)],
        checks=checks,
        rows=rows,
    )
