"""Runs schemathesis as a process of its own, in parts that can run side by side."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from fuzzing.bindings import bindings, excluded_operations, restrictions
from fuzzing.cleaning import Cleaner
from fuzzing.owned import Owned
from fuzzing.permits import Permit
from fuzzing.report import Report
from fuzzing.seen import Seen
from fuzzing.settings import RunSettings
from fuzzing.survey import survey
from fuzzing.world import World, make_world
from olconnect import Client, OLConnectError
from olconnect.errors import AuthenticationError
from olconnect_sandbox.rest.version_view import view
from olconnect_spec import load

ROOT = Path(__file__).resolve().parents[2]
CONFIG = Path(__file__).with_name("schemathesis.toml")
ERROR_BODIES_SINCE = (2023, 1)
WHO = "Set OLCONNECT_USER and OLCONNECT_PASSWORD to a user of this server."
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
        api_version: That the server is held to; `None`: the one it names.
        options: More options of `st run`.
    """

    seconds: int | None
    seed: int
    files: Path | None = None
    options: tuple[str, ...] = ()
    api_version: str | None = None

    def lasting(self, seconds: int) -> "Plan":
        """The same for so many seconds."""
        return evolve(self, seconds=seconds)

    @property
    def arguments(self) -> list[str]:
        """For the command line of schemathesis."""
        limit = [] if self.seconds is None else ["--max-time", str(self.seconds)]
        return ["--seed", str(self.seed), *limit, *self.options]


def run_part(part: Part, settings: RunSettings, plan: Plan) -> Report:
    """Make or find a world on a server, run a part there, and delete what was made, unless the server is our own.

    The folder of the settings gets the files of the run.

    Raises:
        FuzzError: the server refuses, or schemathesis broke off.
    """
    folder = settings.folder
    folder.mkdir(parents=True, exist_ok=True)
    for notes in (settings.made, settings.seen):
        notes.unlink(missing_ok=True)
    try:
        report = _run(part, settings, plan)
    finally:
        left = [] if settings.permit in (Permit.READ, Permit.ALL) else clean_up(settings)
    report.left = left
    return report


def clean_up(settings: RunSettings) -> list[str]:
    """Delete what a run has made, and tell of it; what could not be deleted."""
    print("fuzz: deleting what the run has made; do not break off", flush=True)
    left = Cleaner(settings, load(), Owned.load(settings.made)).clean()
    for item in left:
        print(f"fuzz: could not be deleted: {item}", file=sys.stderr)
    return left


def _run(part: Part, settings: RunSettings, plan: Plan) -> Report:
    folder = settings.folder
    world, named = _look(settings, plan)
    version = version_in(named)
    settings = evolve(settings, error_bodies=version is None or version >= ERROR_BODIES_SINCE)
    world.save(settings.world)
    document = document_of(named)
    settings.description.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    excluded = excluded_operations(document, settings.permit)
    config = CONFIG.read_text(encoding="utf-8") + restrictions(excluded)
    config += bindings(document, world.values, others_too=settings.permit is Permit.ALL)
    (folder / "schemathesis.toml").write_text(config, encoding="utf-8")
    checks = (
        [] if settings.permit is Permit.ALL else ["--exclude-checks", "unsupported_method,allow_header_conformance"]
    )
    output = _schemathesis(settings, ["--phases", part.phases, *checks, *plan.arguments])
    report = Report.read(settings.events, document, output, excluded)
    report.reached |= set(Seen.read(settings.seen))
    report.missing += world.missing
    report.version = named
    return report


def _look(settings: RunSettings, plan: Plan) -> tuple[World, str]:
    """What there is to ask for, and what the server calls its version; nothing if it cannot be told."""
    try:
        with Client(settings.url, user=settings.user, password=settings.password, auth=settings.auth) as client:
            asked = World()
            asked.attempt(lambda: asked.add("version", plan.api_version or client.authentication.version()))
            world = (
                survey(client)
                if settings.permit is Permit.READ
                else make_world(client, Owned(settings.made), settings.permit, plan.files)
            )
    except AuthenticationError as error:
        raise FuzzError(f"{settings.url}: {error}\n{WHO}") from error
    except OLConnectError as error:
        raise FuzzError(f"{settings.url}: {error}") from error
    world.missing[:0] = asked.missing
    return world, str(asked.values.get("version", [""])[0])


def document_of(name: str) -> dict[str, Any]:
    """The description of a version; of the newest if the name is of none."""
    version = version_in(name)
    return load() if version is None else view(load(), version)


def version_in(text: str) -> tuple[int, ...] | None:
    """Year and minor release in what a server calls its version; `None` if they cannot be told."""
    found = re.match(r"(\d+)\.(\d+)", text)
    return found and (int(found[1]), int(found[2]))


def scripts_too() -> str:
    """Where a process of its own finds modules: ours too."""
    return os.pathsep.join(filter(None, [str(ROOT / "scripts"), os.environ.get("PYTHONPATH")]))


def _schemathesis(settings: RunSettings, options: Iterable[str]) -> str:
    folder = settings.folder
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(folder / "schemathesis.toml")]
    command += ["run", str(settings.description), "--url", settings.base_url, "--no-color", "--report", "junit,ndjson"]
    command += ["--report-junit-path", str(folder / "junit.xml")]
    command += ["--report-ndjson-path", str(settings.events), *options]
    environment = {**os.environ, **settings.environment(), "PYTHONPATH": scripts_too(), "PYTHONUTF8": "1"}
    with (folder / "output.txt").open("wb") as stream:
        done = subprocess.run(command, cwd=folder, env=environment, stdout=stream, stderr=stream, check=False)
    output = (folder / "output.txt").read_text(encoding="utf-8", errors="replace")
    if done.returncode not in _FINISHED:
        raise FuzzError(f"schemathesis ended with status {done.returncode}\n{output}")
    return output
