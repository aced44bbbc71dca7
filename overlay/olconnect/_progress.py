"""Where a long-running operation stands, and when to ask again.

    running ── "0".."100" ──> running
    running ── "done" ──────> done       fetch the result
    running ── 404 ─────────> unlisted   fetch the result; if that is 404 too, the operation is lost
    running, after our own cancel, ── 404 ──> cancelled

The three on the right are final: later answers change nothing. 100 can precede `done`, and a server
may drop a finished operation before anyone saw its `done` (observed by others on 2021.2 and
2024.2). A failed run shows in its result only. `done` after our own cancel means that the cancel may
have come too late: the result tells.
"""

import re
from collections.abc import Callable
from enum import Enum
from http import HTTPStatus
from typing import Final

from attrs import evolve, frozen

from olconnect._text import unexpected
from olconnect.errors import UnexpectedAnswerError

_FULL: Final = 100
_PERCENT: Final = re.compile(r"[0-9]{1,3}")


class Phase(Enum):
    """What is known of an operation."""

    RUNNING = "running"
    DONE = "done"
    UNLISTED = "no longer listed"
    CANCELLED = "cancelled"


@frozen
class PollState:
    """Where an operation stands. `percent` (0 to 100) never falls, whatever the server says."""

    phase: Phase = Phase.RUNNING
    percent: int = 0
    cancel_requested: bool = False

    @property
    def over(self) -> bool:
        """Whether there is nothing left to ask getProgress for."""
        return self.phase is not Phase.RUNNING

    def cancelling(self) -> "PollState":
        """The state after the server accepted our cancel, which may take a while to show."""
        return self if self.over else evolve(self, cancel_requested=True)

    def answered(self, status: int, text: str) -> "PollState":
        """The state after getProgress answered with 200 and `text`, or with 404.

        Raises:
            UnexpectedAnswerError: another status, or a text that is no progress.
        """
        if self.over:
            return self
        if status == HTTPStatus.NOT_FOUND:
            return self._ended(Phase.UNLISTED, self.percent)
        if status != HTTPStatus.OK:
            raise UnexpectedAnswerError(f"expected progress with status 200, got status {status}")
        progress = text.strip(" \t\r\n").lower()
        if progress == "done":
            return self._ended(Phase.DONE, _FULL)
        if not _PERCENT.fullmatch(progress) or int(progress) > _FULL:
            raise unexpected("progress from 0 to 100, or done", text)
        return evolve(self, percent=max(self.percent, int(progress)))

    def _ended(self, phase: Phase, percent: int) -> "PollState":
        if self.cancel_requested and phase is Phase.UNLISTED:
            return evolve(self, phase=Phase.CANCELLED)
        return evolve(self, phase=phase, percent=percent)


@frozen
class Pace:
    """How long to wait between two polls; all times in seconds.

    Short operations are noticed soon and long ones not asked for too often: a delay is a share of
    the time already waited, so a wait ends at most that share late. Jitter keeps clients that
    started together from polling together.
    """

    first: float = 0.05
    share: float = 0.1
    longest: float = 5.0
    jitter: float = 0.2

    def delay(
        self, *, waited: float, remaining: float | None, random: Callable[[], float], hint: float | None = None
    ) -> float:
        """The delay before the next poll.

        `waited` is the time since the first poll, `remaining` the time to the deadline (None: there
        is none), `random` gives numbers from 0 to 1, such as `random.random`; `hint` is what the server
        asks for (`Retry-After`), which is the least.
        """
        full = min(self.longest, max(self.first, self.share * waited))
        delay = max(full * (1 - self.jitter * random()), hint or 0.0)
        return delay if remaining is None else max(0.0, min(delay, remaining))
