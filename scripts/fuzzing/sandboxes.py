"""Runs all parts side by side, each on a sandbox of its own."""

import os
import subprocess
import sys
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from fuzzing.own import own_settings
from fuzzing.report import Report
from fuzzing.run import PARTS, FuzzError, Part, Plan, run_part, scripts_too


@contextmanager
def sandbox(version: str | None) -> Generator[str]:
    """A sandbox server as a process of its own, with security on and on a free port; gives its address."""
    command = [sys.executable, "-m", "fuzzing.own", *([version] if version else [])]
    server = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": scripts_too()},
    )
    try:
        url = server.stdout.readline().strip() if server.stdout else ""
        if not url:
            raise FuzzError("the sandbox did not start; its message is above")
        yield url
    finally:
        server.communicate(timeout=20)  # closes its input


def fuzz_sandbox(part: Part, *, version: str | None, out: Path, plan: Plan) -> Report:
    """Run a part on a sandbox of its own."""
    with sandbox(version) as url:
        return run_part(part, own_settings(url, out / part.name), plan)


def fuzz_sandboxes(version: str | None, out: Path, plan: Plan) -> Report:
    """Run all parts side by side."""
    run = partial(fuzz_sandbox, version=version, out=out, plan=plan)
    with ThreadPoolExecutor(len(PARTS)) as pool:
        return sum(pool.map(run, PARTS), Report())
