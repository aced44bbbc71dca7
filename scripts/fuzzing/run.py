"""Runs schemathesis as a process of its own, in parts that can run side by side."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from attrs import evolve, frozen

from fuzzing.bindings import bindings
from fuzzing.report import Report
from fuzzing.settings import RunSettings
from fuzzing.world import make_world
from olconnect import Client, OLConnectError
from olconnect_sandbox.rest.version_view import view
from olconnect_spec import load

ROOT = Path(__file__).resolve().parents[2]
CONFIG = Path(__file__).with_name("schemathesis.toml")
ERROR_BODIES_SINCE = (2023, 1)
_FINISHED = (0, 1)  # exit status of schemathesis: no failure, some failures


class FuzzError(Exception):
    """Schemathesis could not do its work; the message has its output."""


@frozen
class Part:
    """Some phases of schemathesis.

    The two parts are processes of their own: after others, or without a time limit, the phase that follows links
    ends early and reports a success (schemathesis 4.32).
    """

    name: str
    phases: str


REQUESTS = Part("requests", "examples,coverage,fuzzing")
LINKS = Part("links", "stateful")
PARTS = (REQUESTS, LINKS)


@frozen
class Plan:
    """How long, and with what.

    Attributes:
        seconds: Which are filled with rounds of cases; `None`: one round of each phase.
        seed: The same seed gives the same cases of the first part; those of the second depend on the answers too.
        files: Files that the server understands (see `make_world`).
        options: More options of `st run`.
    """

    seconds: int | None
    seed: int
    files: Path | None = None
    options: tuple[str, ...] = ()

    @property
    def arguments(self) -> list[str]:
        """For the command line of schemathesis."""
        limit = [] if self.seconds is None else ["--max-time", str(self.seconds)]
        return ["--seed", str(self.seed), *limit, *self.options]


def run_part(part: Part, settings: RunSettings, plan: Plan) -> Report:
    """Make a world on a server and run a part there; the folder of the settings gets the files of the run.

    Raises:
        FuzzError: the server refuses, or schemathesis broke off.
    """
    folder = settings.folder
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with Client(settings.url, user=settings.user, password=settings.password, auth=settings.auth) as client:
            version = version_in(client.authentication.version())
            settings = evolve(settings, error_bodies=version is None or version >= ERROR_BODIES_SINCE)
            world = make_world(client, plan.files)
    except OLConnectError as error:
        raise FuzzError(str(error)) from error
    world.save(folder / "world.json")
    document = load() if version is None else view(load(), version)
    settings.description.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    config = CONFIG.read_text(encoding="utf-8") + bindings(document, world.values)
    (folder / "schemathesis.toml").write_text(config, encoding="utf-8")
    output = _schemathesis(settings, ["--phases", part.phases, *plan.arguments])
    report = Report.read(folder / "events.ndjson", document, output)
    report.missing += world.missing
    return report


def version_in(text: str) -> tuple[int, ...] | None:
    """Year and minor release in what a server calls its version; `None` if they cannot be told."""
    found = re.match(r"(\d+)\.(\d+)", text)
    return found and (int(found[1]), int(found[2]))


def _schemathesis(settings: RunSettings, options: Iterable[str]) -> str:
    folder = settings.folder
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(folder / "schemathesis.toml")]
    command += ["run", str(settings.description), "--url", settings.base_url, "--no-color", "--report", "junit,ndjson"]
    command += ["--report-junit-path", str(folder / "junit.xml")]
    command += ["--report-ndjson-path", str(folder / "events.ndjson"), *options]
    scripts = os.pathsep.join(filter(None, [str(ROOT / "scripts"), os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, **settings.environment(), "PYTHONPATH": scripts, "PYTHONUTF8": "1"}
    with (folder / "output.txt").open("wb") as stream:
        done = subprocess.run(command, cwd=folder, env=environment, stdout=stream, stderr=stream, check=False)
    output = (folder / "output.txt").read_text(encoding="utf-8", errors="replace")
    if done.returncode not in _FINISHED:
        raise FuzzError(f"schemathesis ended with status {done.returncode}\n{output}")
    return output
