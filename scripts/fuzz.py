"""Fuzz a server by the description: the sandbox, or any other.

    python scripts/fuzz.py [--server URL] [--files FOLDER] [--api-version V] [--seconds N] [--seed N]

Without --server two sandboxes are started, one for each part. Another server is logged in to with OLCONNECT_USER and
OLCONNECT_PASSWORD; without them it must have no security. What is done there: docs/fuzzing.md.
"""

import argparse
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from fuzzing.report import Report
from fuzzing.run import PARTS, FuzzError, Part, Plan, run_part
from fuzzing.settings import RunSettings

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 300
PACE = "0.25"  # seconds that an operation takes: short, but long enough to be cancelled
FEWEST_SCENARIOS = 10
SANDBOX_USER, SANDBOX_PASSWORD = "ol-admin", "secret"
WARNING = """\
fuzz: thousands of requests go to {url} now. They upload files, start operations on them, change properties and delete
fuzz: what they find, also what others have made: data sets, content sets, job sets, managed files. Use a server that
fuzz: is there for tests alone."""


@contextmanager
def sandbox(version: str | None) -> Generator[str]:
    """A sandbox server as a process of its own, with security on and on a free port; gives its address."""
    command = [sys.executable, "-m", "olconnect_sandbox", "--port", "0", "--pace", PACE]
    command += ["--api-version", version] if version else []
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    try:
        url = server.stdout.readline().strip() if server.stdout else ""
        if not url:
            raise FuzzError("the sandbox did not start; its message is above")
        yield url
    finally:
        server.terminate()
        server.communicate(timeout=20)


def fuzz_sandbox(part: Part, *, version: str | None, out: Path, plan: Plan) -> Report:
    """Run a part on a sandbox of its own."""
    with sandbox(version) as url:
        settings = RunSettings(url, out / part.name, SANDBOX_USER, SANDBOX_PASSWORD, strict=True)
        return run_part(part, settings, plan)


def fuzz_sandboxes(version: str | None, out: Path, plan: Plan) -> Report:
    """Run all parts side by side."""
    run = partial(fuzz_sandbox, version=version, out=out, plan=plan)
    with ThreadPoolExecutor(len(PARTS)) as pool:
        return sum(pool.map(run, PARTS), Report())


def fuzz_server(url: str, out: Path, plan: Plan) -> Report:
    """Run one part after the other on a server that is there already."""
    user, password = os.environ.get("OLCONNECT_USER"), os.environ.get("OLCONNECT_PASSWORD")
    report = Report()
    for part in PARTS:
        settings = RunSettings(url, out / part.name, user, password)
        report += run_part(part, settings, plan)
    return report


def problems(report: Report) -> list[str]:
    """Why the run is a failure."""
    found = [str(failure) for failure in sorted(report.failures)]
    found += [f"{name}: got no request" for name in sorted(report.never_asked)]
    if report.scenarios < FEWEST_SCENARIOS:
        found.append(
            f"links: {report.scenarios} chains of requests, fewer than {FEWEST_SCENARIOS}; the phase ended early"
        )
    return found


def summary(report: Report, seconds: int, seed: int) -> str:
    """What was done, in a few lines."""
    unseen = Counter(status for _, status in report.described - report.reached)
    asked = len(report.asked)
    lines = [
        f"requests     {report.cases:,} in {seconds} s a part, {report.scenarios:,} chains of them by links",
        f"operations   {asked} of {len(report.operations)} asked, {asked - len(report.never_successful)} with success",
        f"answers      {report.reached_of_described} of {len(report.described)} described statuses seen",
        "not seen     " + ", ".join(f"{status} ({count} operations)" for status, count in sorted(unseen.items())),
        "no success   " + (", ".join(sorted(report.never_successful)) or "none"),
        f"missing      {'; '.join(report.missing) or 'nothing'}",
        f"failures     {len(report.failures)}",
        f"seed         {seed}",
    ]
    return "\n".join(f"fuzz: {line}" for line in lines)


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Fuzz the sandbox, or another server, by the description.")
    parser.add_argument("--server", metavar="URL", help="origin of a server; default: sandboxes are started")
    parser.add_argument("--files", type=Path, metavar="FOLDER", help="files that the server understands")
    parser.add_argument("--api-version", metavar="V", help="that the sandboxes behave as, such as 2022.2")
    parser.add_argument("--seconds", type=int, default=SECONDS, help="for each of the two parts (%(default)s)")
    parser.add_argument("--seed", type=int, help="of an earlier run, to repeat it")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "fuzz", help="folder for the reports")
    return parser.parse_args()


def main() -> None:
    """Run, and tell what was found."""
    options = arguments()
    seed = random.SystemRandom().randrange(2**32) if options.seed is None else options.seed
    plan = Plan(options.seconds, seed, options.files)
    if options.server:
        print(WARNING.format(url=options.server), flush=True)
    print(f"fuzz: about {options.seconds * (2 if options.server else 1)} s, seed {seed}", flush=True)
    try:
        if options.server:
            report = fuzz_server(options.server, options.out, plan)
        else:
            report = fuzz_sandboxes(options.api_version, options.out, plan)
    except FuzzError as error:
        sys.exit(f"fuzz: {error}")
    found = problems(report)
    if report.failures:
        print(report.output)
    print(summary(report, options.seconds, seed))
    if found:
        sys.exit("\n".join(f"fuzz: {problem}" for problem in found))


if __name__ == "__main__":
    main()
