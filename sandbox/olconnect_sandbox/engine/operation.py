"""One operation: who started it, how far it is, and how it ended."""

import asyncio
from contextvars import ContextVar
from pathlib import Path

from attrs import Factory, define, field, frozen

from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.errors import RestError


@frozen
class Mishap:
    """How an operation is going to fail: at a percentage of its time, with an error."""

    percent: int
    error: RestError


upcoming: ContextVar[Mishap | None] = ContextVar("upcoming", default=None)
"""What will happen to the operation that the current request starts."""


@frozen
class OutputFile:
    """A spool file that output creation wrote."""

    name: str
    path: Path


@define
class Output:
    """What output creation made.

    Attributes:
        files: The spool files, in order; real files with absolute paths.
        folder_id: The managed directory that holds them, once somebody has asked for it.
    """

    files: tuple[OutputFile, ...]
    folder_id: int | None = None


@define
class Result:
    """What an operation made.

    Attributes:
        text: The id of the last entity that was made, or other text.
        output: The output, where the operation made any; it is the result then, not the text.
        id_headers: The ids of all entities, by the names of All-In-One's headers for them.
        names_ids: Whether the client asked for these headers.
    """

    text: str = field(default="", repr=False)
    output: Output | None = None
    id_headers: dict[str, str] = Factory(dict[str, str])
    names_ids: bool = False


@define(eq=False)
class Operation:
    """One run of a workflow service.

    Attributes:
        id: What clients name it by.
        service: The vendor's name of the service that started it.
        started: When it was accepted, by the sandbox's clock.
        pace: Seconds that it takes at least.
        meter: How far its work is.
        files: Ids of the managed files that it needs while it runs.
        template: Name of the template, where one is merged.
        hidden: Whether no client can name it: somebody waits for its result already.
        began: When its work began; `None` while it waits for its turn.
        ended: Set when it has a result or has failed.
        result: What it made.
        failure: Why it failed.
        fetched: Whether a client has got its result.
        cancelled: Whether it was ended before it ended by itself.
        mishap: What will happen to it on its way.
    """

    id: str
    service: str
    started: float
    pace: float
    meter: Meter
    files: frozenset[int]
    template: str | None
    hidden: bool
    began: float | None = None
    ended: asyncio.Event = Factory(asyncio.Event)
    result: Result | None = None
    failure: Exception | None = None
    fetched: bool = False
    cancelled: bool = False
    mishap: Mishap | None = None
    task: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return not self.ended.is_set()

    @property
    def end(self) -> float:
        """The earliest moment at which it ends, once it has begun."""
        share = self.mishap.percent / 100 if self.mishap else 1
        return (self.began or self.started) + self.pace * share

    def fail_if_due(self) -> None:
        """Raise what is going to happen to it."""
        if self.mishap:
            raise self.mishap.error

    def progress(self, now: float) -> int:
        """Percentage from 0 to 100: of its work or of its time, whichever is less."""
        if self.began is None:
            return 0
        elapsed = min((now - self.began) / self.pace, 1.0) if self.pace else 1.0
        percent = int(min(self.meter.fraction, elapsed) * 100)
        return min(percent, self.mishap.percent) if self.mishap else percent
