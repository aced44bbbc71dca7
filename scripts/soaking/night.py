"""A pipeline that is killed and continued, over and over, until every letter is printed."""

import json
import random
import subprocess
import sys
from pathlib import Path

from attrs import asdict, define

from olconnect import Client
from olconnect._journal import Journal
from olconnect.errors import SubmissionUncertainError
from olconnect.pipeline import Done
from olconnect_sandbox import Sandbox
from soaking.books import VENDORS_NAME, Books
from soaking.child import pipeline
from soaking.work import PACE, PASSWORD, USER, Press, whole

_SCRIPTS = Path(__file__).resolve().parent.parent
_MOST_RUNS = 10  # to the end, in fair weather


@define(eq=False)
class Night:
    """One journal, and the runs on it."""

    sandbox: Sandbox
    press: Press
    books: Books
    folder: Path
    items: list[str]

    @property
    def journal(self) -> Path:
        """Where it is written down what was done."""
        return self.folder / "night.journal"

    def run_and_kill(self, draw: random.Random) -> None:
        """Run in another process, and kill that after some of its steps."""
        given = {
            "url": self.sandbox.url,
            "press": asdict(self.press),
            "folder": str(self.folder),
            "journal": str(self.journal),
            "items": self.items,
        }
        command = [sys.executable, "-m", "soaking.child", json.dumps(given)]
        last = draw.randrange(1, len(self.items))
        with subprocess.Popen(command, cwd=_SCRIPTS, stdout=subprocess.PIPE, text=True, encoding="utf-8") as child:
            for number, line in enumerate(child.stdout or ()):
                if number == last:
                    child.kill()
                self._told(line)
        self.books.count("runs killed" if number >= last else "runs ended")

    def finish(self) -> None:
        """Run until every letter is there, and decide about what is uncertain as a user would."""
        for _ in range(_MOST_RUNS):
            with (
                Client(self.sandbox.url, user=USER, password=PASSWORD, pace=PACE) as client,
                pipeline(client, self.press, self.folder, self.items, self.journal) as run,
            ):
                open_items = [self._decide(done) for done in run if done.error is not None]
            if not open_items:
                break
        self._close()

    def _decide(self, done: Done[str, int]) -> str:
        error = done.error
        if isinstance(error, SubmissionUncertainError):
            self.books.count("uncertain")
            if error.candidates:
                done.adopt(error.candidates[0])
                self.books.count("adopted")
                return done.key
            self.books.unknown[VENDORS_NAME[error.service]] += 1
        elif done.token is not None:
            self.books.reported.add(json.loads(done.token)["id"])
        done.submit_again()
        return done.key

    def _told(self, line: str) -> None:
        what, _, name = line.strip().partition(" ")
        if what == "operation":
            self.books.reported.add(name)

    def _close(self) -> None:
        """Take over what the journal knows, and look for every letter."""
        journal = Journal(self.journal, f"{self.sandbox.url}/rest/serverengine")
        self.books.reported |= {each.id for each in self.sandbox.started if journal.knows(each.id)}
        journal.close()
        for item in self.items:
            letter = self.folder / f"{item}.pdf"
            if not letter.exists() or not whole(letter.read_bytes()):
                self.books.wrong(f"not printed: {item}")
