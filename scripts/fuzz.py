"""Fuzz a server by the description: the sandbox, or any other.

    python scripts/fuzz.py [--server URL] [--time 10m] [--seed N] [--allow-writes] [--allow-output] ...

Without --server two sandboxes are started, one for each part. Another server is logged in to with OLCONNECT_USER and
OLCONNECT_PASSWORD; without them it must have no security. It is only read, unless more is allowed: docs/fuzzing.md.
"""

import argparse
import os
import random
import re
import signal
import sys
import time
from pathlib import Path

from fuzzing.accepted import Accepted, BaselineError, write
from fuzzing.budget import Budget
from fuzzing.junit import junit
from fuzzing.page import findings, page
from fuzzing.permits import Permit
from fuzzing.report import Report
from fuzzing.run import PARTS, FuzzError, Plan, document_of, run_part
from fuzzing.sandboxes import fuzz_sandboxes
from fuzzing.settings import RunSettings
from fuzzing.verdict import LEAST_SCENARIOS, SCENARIOS_A_SECOND, Verdict

ROOT = Path(__file__).resolve().parent.parent
RATE = 20.0
INTERRUPTED = 130
_TIME = re.compile(r"(\d+)([smh]?)")
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600}


def fuzz_server(options: argparse.Namespace, plan: Plan, budget: Budget) -> Report:
    """Run one part after the other on a server that is there already."""
    user, password = os.environ.get("OLCONNECT_USER"), os.environ.get("OLCONNECT_PASSWORD")
    reader, reader_password = os.environ.get("OLCONNECT_READER"), os.environ.get("OLCONNECT_READER_PASSWORD")
    permit = Permit.OUTPUT if options.allow_output else Permit.WRITE if options.allow_writes else Permit.READ
    print(f"fuzz: requests go to {options.server} now.\n" + _each_line(permit.announcement), flush=True)
    report = Report()
    for index, part in enumerate(PARTS):
        folder = options.out / part.name
        settings = RunSettings(
            options.server, folder, user, password, reader, reader_password, permit=permit, rate=options.rate or None
        )
        try:
            report += run_part(part, settings, plan.lasting(budget.share(len(PARTS) - index)))
        finally:
            settings.events.unlink(missing_ok=True)  # answers of a server in use may hold personal data
    return report


def judge(report: Report, options: argparse.Namespace, seed: int, budget: Budget) -> Verdict:
    """What is to be said of a run."""
    accepted = Accepted.load(options.baseline) if options.baseline else Accepted()
    floor = None if options.server else max(LEAST_SCENARIOS, int(budget.seconds * SCENARIOS_A_SECOND))
    return Verdict(report, accepted, seed, budget.spent, floor)


def tell(verdict: Verdict, options: argparse.Namespace) -> None:
    """Write the reports, and print the summary."""
    document = document_of(verdict.report.version)
    name = options.server or "the sandbox"
    (options.out / "report.html").write_text(page(verdict, document, name), encoding="utf-8")
    (options.out / "junit.xml").write_text(junit(verdict, document), encoding="utf-8")
    for finding in findings(verdict.new, verdict, document):
        print("\n".join((f"\n{finding.failure}", f"  {finding.promise}", *(f"  {line}" for line in finding.commands))))
    for failure in verdict.known:
        print(f"fuzz: accepted: {failure}")
    print(_each_line("\n".join(f"{title:<13}{text}" for title, text in verdict.figures.items())))
    print(f"fuzz: report       {options.out / 'report.html'}")


def _each_line(text: str) -> str:
    return "\n".join(f"fuzz: {line}" for line in text.splitlines())


def seconds(text: str) -> int:
    """A time such as `90s`, `10m` or `1h`; a number alone means seconds."""
    found = _TIME.fullmatch(text)
    if found is None or int(found[1]) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: write 90s, 10m or 1h")
    return int(found[1]) * _UNITS[found[2]]


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Fuzz the sandbox, or another server, by the description.")
    parser.add_argument("--server", metavar="URL", help="origin of a server; default: sandboxes are started")
    parser.add_argument("--api-version", metavar="V", help="of the sandboxes; of a server: if it does not name its own")
    parser.add_argument("--time", type=seconds, default="5m", help="of the whole run: 90s, 10m, 1h (%(default)s)")
    parser.add_argument("--seed", type=int, help="of an earlier run, to repeat it")
    parser.add_argument("--allow-writes", action="store_true", help="make things of its own on the server")
    parser.add_argument("--allow-output", action="store_true", help="make output and emails of them too")
    parser.add_argument("--files", type=Path, metavar="FOLDER", help="files that the server understands")
    parser.add_argument("--rate", type=float, default=RATE, help="requests a second to a server (%(default)s); 0: any")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="differences that are accepted")
    parser.add_argument("--write-baseline", type=Path, metavar="FILE", help="accept what this run finds")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "fuzz", help="folder for the reports")
    return parser.parse_args()


def run(options: argparse.Namespace) -> Verdict:
    """Fuzz, and write down what was found."""
    budget = Budget(options.time, time.monotonic)
    seed = random.SystemRandom().randrange(2**32) if options.seed is None else options.seed
    for file in filter(None, (options.baseline, options.write_baseline)):
        if file == options.baseline or file.exists():
            Accepted.load(file)  # before all the work, so that a wrong file is told at once
    print(f"fuzz: about {options.time} s, seed {seed}", flush=True)
    plan = Plan(None, seed, options.files, api_version=options.api_version)
    if options.server:
        report = fuzz_server(options, plan, budget)
    else:
        report = fuzz_sandboxes(options.api_version, options.out, plan.lasting(budget.share(1)))
    verdict = judge(report, options, seed, budget)
    tell(verdict, options)
    if options.write_baseline:
        write(options.write_baseline, report.failures)
        print(f"fuzz: {len(report.failures)} differences are accepted with --baseline {options.write_baseline}")
    return verdict


def main() -> None:
    """Run, and tell what was found."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    options = arguments()
    options.out = options.out.resolve()
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        verdict = run(options)
    except (FuzzError, BaselineError) as error:
        sys.exit(f"fuzz: {error}")
    except KeyboardInterrupt:
        print("fuzz: broken off", file=sys.stderr)
        sys.exit(INTERRUPTED)
    if verdict.problems and not options.write_baseline:
        sys.exit("\n".join(f"fuzz: {problem}" for problem in verdict.problems))


if __name__ == "__main__":
    main()
