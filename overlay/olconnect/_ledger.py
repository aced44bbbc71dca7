"""The seam through which the start of an operation is written down before and after it is sent.

A ledger counts for the calls made inside `with recording(ledger)`, in that thread or task alone.
"""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Final, Protocol


class Ledger(Protocol):
    """Told what happens to a start request. What it raises ends the call."""

    def submitting(self, start: str, asked_at: datetime) -> None:
        """A start request is about to be sent for the first time.

        `start` is its id in the description, such as `job_creation_process`; `asked_at` is in UTC.
        """
        ...

    def started(self, token: str) -> None:
        """Its answer came: the operation can be resumed with `token`."""
        ...

    def refused(self) -> None:
        """It definitely started nothing."""
        ...


_CURRENT: Final[ContextVar[Ledger | None]] = ContextVar("olconnect_ledger", default=None)


@contextmanager
def recording(ledger: Ledger) -> Generator[None]:
    """Operations started inside the block are written to `ledger`."""
    before = _CURRENT.set(ledger)
    try:
        yield
    finally:
        _CURRENT.reset(before)


def current_ledger() -> Ledger | None:
    """The ledger that counts here, if there is one."""
    return _CURRENT.get()
