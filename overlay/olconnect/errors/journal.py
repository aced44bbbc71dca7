"""Errors of pipelines and their journals."""

from datetime import datetime

from olconnect.errors.base import OLConnectError


class JournalError(OLConnectError):
    """The journal of a pipeline cannot be used: in use, of another server, no journal, not writable, or closed."""


class CallUncertainError(OLConnectError):
    """A plain call of a pipeline was interrupted; nothing tells whether it was carried out. `began_at` is in UTC."""

    def __init__(self, *, key: str, step: str, began_at: datetime) -> None:
        self.key = key
        self.step = step
        self.began_at = began_at
        super().__init__(
            f"the call {step!r} for {key!r} began at {began_at:%Y-%m-%d %H:%M:%S} UTC, and nothing tells how it ended",
            hint="look, then submit_again() on purpose; a call that may be repeated can say repeatable=True",
        )
