"""The answers to requests that checks send by themselves: schemathesis does not report them."""

import json
from collections.abc import Iterator
from pathlib import Path

from attrs import define, field


@define
class Seen:
    """Which operation has answered with which status.

    Attributes:
        path: A file that each pair is noted in, once.
    """

    path: Path
    known: set[tuple[str, int]] = field(factory=set[tuple[str, int]])

    def add(self, operation: str, status: int) -> None:
        """It has."""
        if (operation, status) not in self.known:
            self.known.add((operation, status))
            with self.path.open("a", encoding="utf-8") as stream:
                stream.write(json.dumps([operation, status]) + "\n")

    @classmethod
    def read(cls, path: Path) -> Iterator[tuple[str, int]]:
        """What was noted."""
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            operation, status = json.loads(line)
            yield operation, status
