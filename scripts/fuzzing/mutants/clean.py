"""The sandbox without a fault: it must raise nothing, and shows how much of it and its description a run reaches."""

import json
import tempfile
from collections.abc import Iterable
from pathlib import Path

from attrs import asdict, frozen
from coverage import Coverage

from fuzzing.mutants.trial import SECONDS
from fuzzing.own import own_sandbox, own_settings
from fuzzing.run import PARTS, Plan, run_part


@frozen
class CleanRun:
    """One part of a default run.

    Attributes:
        part: Its name.
        seed: Of the run.
        failures: What it raised, which must be nothing.
        requests: How many were sent.
        described: How many pairs of operation and status are described.
        reached: Which of them were seen.
    """

    part: str
    seed: int
    failures: list[str]
    requests: int
    described: int
    reached: list[str]


def clean_run(name: str, seed: int, out: Path) -> CleanRun:
    """Run a part, and leave a file with what it covers of the sandbox."""
    part = next(part for part in PARTS if part.name == name)
    out.mkdir(parents=True, exist_ok=True)
    covered = Coverage(data_file=str(out / f".coverage.{name}-{seed}"), branch=True, source_pkgs=["olconnect_sandbox"])
    covered.set_option("run:disable_warnings", ["module-not-measured", "already-imported"])
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        covered.collect(),
        own_sandbox(seed=seed) as sandbox,
    ):
        report = run_part(part, own_settings(sandbox.url, Path(folder)), Plan(SECONDS, seed))
    covered.save()
    reached = sorted(f"{operation} {status}" for operation, status in report.reached & report.described)
    failures = sorted(map(str, report.failures))
    return CleanRun(name, seed, failures, report.cases, len(report.described), reached)


def branches(out: Path) -> float:
    """Share of the branches of the sandbox that all runs together have taken, in percent."""
    covered = Coverage(data_file=str(out / ".coverage"), branch=True, source_pkgs=["olconnect_sandbox"])
    covered.combine([str(out)], keep=True)
    covered.json_report(outfile=str(out / "coverage.json"))
    totals = json.loads((out / "coverage.json").read_text(encoding="utf-8"))["totals"]
    share: float = 100 * totals["covered_branches"] / totals["num_branches"]
    return share


def read_clean(path: Path) -> list[CleanRun]:
    """The runs that are known already."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [CleanRun(**json.loads(line)) for line in lines]


def add_clean(path: Path, run: CleanRun) -> None:
    """Write one more down."""
    with path.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(asdict(run)) + "\n")


def told(runs: Iterable[CleanRun], share: float) -> str:
    """All runs in a few lines."""
    known = list(runs)
    lines = []
    for seed in sorted({run.seed for run in known}):
        own = [run for run in known if run.seed == seed]
        reached = set().union(*(run.reached for run in own))
        failures = [failure for run in own for failure in run.failures]
        lines.append(
            f"clean sandbox, seed {seed}: {sum(run.requests for run in own):,} requests, {len(reached)} of"
            f" {own[0].described} described pairs reached, {len(failures)} failures"
        )
        lines += [f"    {failure}" for failure in failures]
    return "\n".join([*lines, f"branches of the sandbox taken by all of them: {share:.1f} %"])
