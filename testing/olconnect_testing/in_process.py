"""A sandbox in the process of the tests, in a thread of its own."""

from contextlib import AbstractContextManager
from typing import Unpack

from olconnect_sandbox import Sandbox, Started
from olconnect_sandbox.faults import Fault
from olconnect_sandbox.journal import Entry
from olconnect_sandbox.settings import DEFAULT_PASSWORD, DEFAULT_USER
from olconnect_sandbox.versions import DEFAULT_VERSION
from olconnect_testing.clock import WatchedClock
from olconnect_testing.options import Options
from olconnect_testing.server import Conditions, Connection, Sandboxed, Struck


def sandbox_of(options: Options) -> Sandbox:
    """A sandbox as the options say, which is not running yet.

    Raises:
        ValueError: the version or a quirk is not known.
    """
    return Sandbox(
        api_version=options.api_version or DEFAULT_VERSION,
        pace=options.pace,
        security=options.security,
        quirks=options.quirks,
        seed=options.seed,
    )


def connection_to(url: str, options: Options) -> Connection:
    """What a client of a sandbox needs."""
    if options.security:
        return {"base_url": url, "user": DEFAULT_USER, "password": DEFAULT_PASSWORD}
    return {"base_url": url, "auth": "none"}


class InProcess(Sandboxed):
    """A running sandbox, and what it held at first: nothing."""

    def __init__(self, options: Options) -> None:
        """Start it.

        Raises:
            ValueError: the version or a quirk is not known.
        """
        self._options = options
        self._sandbox = sandbox_of(options).start()
        self._beginning = self._sandbox.snapshot()
        self._clock = WatchedClock(self._sandbox.clock)

    @property
    def url(self) -> str:
        """Its origin."""
        return self._sandbox.url

    @property
    def connection(self) -> Connection:
        """What a client needs to reach it."""
        return connection_to(self.url, self._options)

    @property
    def clock(self) -> WatchedClock:
        """Its clock."""
        return self._clock

    def fault(self, what: Fault, **when: Unpack[Conditions]) -> AbstractContextManager[Struck]:
        """Let something go wrong for the time of a block."""
        return self._sandbox.fault(what, **when)

    @property
    def started(self) -> list[Started]:
        """All operations that were accepted since the test began."""
        return self._sandbox.started

    @property
    def requests(self) -> list[Entry]:
        """The latest requests since the test began."""
        return self._sandbox.requests

    def expire_tokens(self) -> None:
        """End all tokens now."""
        self._sandbox.expire_tokens()

    def restart(self, *, keep_store: bool = True) -> None:
        """End as by a crash and start again on the same port."""
        self._sandbox.restart(keep_store=keep_store)

    @property
    def spoilt(self) -> bool:
        """Whether a test has moved its clock."""
        return self._clock.touched

    def begin_anew(self) -> None:
        """Forget everything since the start."""
        self._sandbox.faults.clear()
        self._sandbox.reset(self._beginning)

    def stop(self) -> None:
        """End it."""
        self._sandbox.stop()
