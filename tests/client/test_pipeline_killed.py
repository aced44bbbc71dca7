"""A pipeline that is killed over and over, at any line: every letter is printed once, or named as uncertain."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

from olconnect import Client, Pace
from olconnect._journal import Journal
from olconnect.errors import SubmissionUncertainError
from olconnect.pipeline import Done
from olconnect_sandbox import Sandbox

from .press import MAPPING, OUTPUT, Press

CHILD = Path(__file__).with_name("killed.py")
ITEMS = [f"letter {number}" for number in range(6)]
MOMENTS = [
    ("done", "before", 1),
    ("submitting", "after", 3),
    ("started", "before", 2),
    ("done", "after", 2),
    ("finish", "before", 1),
]


def test_every_letter_is_printed_once_or_named(tmp_path: Path) -> None:
    journal, named, again = tmp_path / "run.journal", set[tuple[str, str]](), set[str]()
    with Sandbox(seed=8) as sandbox:
        press = Press.in_sandbox(sandbox)
        ids_before = {each.id for each in sandbox.started}
        for event, moment, nth in MOMENTS:
            _run_and_die(press, tmp_path, event, moment, nth)

        def decide(done: Done[str, int]) -> None:
            """As a user would: adopt what runs, submit anew what nobody lists."""
            if done.error is None:
                return
            assert isinstance(done.error, SubmissionUncertainError)
            assert done.step is not None
            named.add((done.key, done.step))
            if done.error.candidates:
                done.adopt(done.error.candidates[0])
            else:
                again.add(done.step)
                done.submit_again()

        for _ in range(4):
            outcome = _run(press, tmp_path, journal, decide)
            if all(done.error is None for done in outcome):
                break
        assert sorted(done.key for done in outcome) == ITEMS
        assert [done.error for done in outcome] == [None] * len(ITEMS)
        assert {done.result for done in outcome} == {(tmp_path / f"{key}.pdf").stat().st_size for key in ITEMS}
        assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [f"{key}.pdf" for key in ITEMS]
        assert not list(tmp_path.glob(".*.part")), "nothing is left lying about"
        book = Journal(journal, f"{sandbox.url}/rest/serverengine")
        started = [each for each in sandbox.started if each.id not in ids_before]
        unknown = [each.service for each in started if not book.knows(each.id)]
        book.close()

    assert len(started) - len(unknown) == 2 * len(ITEMS), "each step of each item has one operation, and its own"
    assert len(named) > 0, "a kill between request and answer cannot be known for certain"
    assert len(unknown) <= len(named), "whatever was started beyond that was named as uncertain"
    for service, step in ((MAPPING, "map"), (OUTPUT, "output")):
        assert unknown.count(service) <= sum(name == step for _, name in named)


def _run_and_die(press: Press, folder: Path, event: str, moment: str, nth: int) -> None:
    given = {
        **attrs.asdict(press, filter=lambda attribute, _: attribute.name != "sandbox"),
        "url": press.sandbox.url,
        "folder": str(folder),
        "journal": str(folder / "run.journal"),
        "event": event,
        "moment": moment,
        "nth": nth,
        "items": ITEMS,
        "concurrency": 2,
    }
    command = [sys.executable, str(CHILD), json.dumps(given)]
    ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)
    assert ended.returncode != 0, f"{event} {moment}: it was not killed"
    assert ended.stderr == ""


def _run(press: Press, folder: Path, journal: Path, decide: Any) -> list[Done[str, int]]:
    pace = Pace(first=0.001, share=0, longest=0.01)
    with Client(press.sandbox.url, user="ol-admin", password="secret", pace=pace) as client:

        def letter(job: Any) -> int:
            job.step("map", lambda: press.map(client))
            return int(job.save("output", lambda: press.print(client), folder / f"{job.key}.pdf"))

        with client.pipeline(letter, ITEMS, key=str, journal=journal, concurrency=4) as run:
            found = []
            for done in run:
                decide(done)
                found.append(done)
        return sorted(found, key=lambda done: done.key)


def test_output_that_arrived_is_moved_in_place_by_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class KilledError(BaseException):
        """The process ends here."""

    def killed(self: Path, target: Path) -> Path:
        if target.suffix == ".pdf":
            raise KilledError
        return replace(self, target)

    replace = Path.replace
    with Sandbox(seed=8) as sandbox:
        press = Press.in_sandbox(sandbox)
        with Client(sandbox.url, user="ol-admin", password="secret") as client:

            def letter(job: Any) -> int:
                return int(job.save("output", lambda: press.print(client), tmp_path / "a.pdf"))

            monkeypatch.setattr(Path, "replace", killed)
            with client.pipeline(letter, ["a"], key=str, journal=tmp_path / "run.journal") as run:
                (done,) = run
            assert isinstance(done.error, KilledError)
            assert not (tmp_path / "a.pdf").exists()
            monkeypatch.undo()
            asked = len(sandbox.requests)
            with client.pipeline(letter, ["a"], key=str, journal=tmp_path / "run.journal") as run:
                (done,) = run
            assert done.result == (tmp_path / "a.pdf").stat().st_size
            assert len(sandbox.requests) == asked, "the result is not fetched a second time"
