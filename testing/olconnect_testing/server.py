"""What a test gets as its server, be it a sandbox or a real one."""

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from typing import Literal, Protocol, TypedDict, Unpack

from olconnect_sandbox import Started
from olconnect_sandbox.faults import Fault
from olconnect_sandbox.journal import Entry


class Connection(TypedDict, total=False):
    """The first arguments of a client: `Client(**olconnect_sandbox.connection, timeout=5)`."""

    base_url: str
    user: str
    password: str
    auth: Literal["none"]


class Conditions(TypedDict, total=False):
    """Which requests a fault strikes: the attributes of `olconnect_sandbox.faults.When`."""

    method: str | None
    path: str | None
    operation: str | None
    first: int
    count: int | None
    probability: float
    seed: int | None


class Struck(Protocol):
    """A fault that is on, or was."""

    @property
    def hits(self) -> int:
        """How many requests it has struck."""
        ...


class MovableClock(Protocol):
    """The sandbox's one clock, which progress, the expiry of tokens and start times follow."""

    def now(self) -> float:
        """The time, in seconds since the Unix epoch."""
        ...

    def advance(self, seconds: float) -> None:
        """Move it forward; raises ValueError for less than nothing."""
        ...

    def freeze(self) -> None:
        """Stop it; from now on it moves by `advance` alone."""
        ...

    def resume(self) -> None:
        """Let it run on from the time that it shows."""
        ...


class Server(ABC):
    """The server of a test. On a real one, what only a sandbox can do skips the test."""

    @property
    @abstractmethod
    def url(self) -> str:
        """Its origin, such as `http://127.0.0.1:9340`."""

    @property
    @abstractmethod
    def connection(self) -> Connection:
        """What a client needs to reach it: address, and user and password where these are known here."""

    @property
    @abstractmethod
    def real(self) -> bool:
        """Whether it is a real server, which keeps what tests leave behind and prints what they print."""

    @property
    @abstractmethod
    def clock(self) -> MovableClock:
        """Its clock, for a test to move and stop. A sandbox alone has one."""

    @abstractmethod
    def fault(self, what: Fault, **when: Unpack[Conditions]) -> AbstractContextManager[Struck]:
        """Let something go wrong for the time of a block; `docs/sandbox.md` lists all faults. In a sandbox alone.

            with olconnect_sandbox.fault(faults.Status(503), operation="job_creation_process", count=1) as fault:
                ...
            assert fault.hits == 1

        Raises:
            ValueError: a value is wrong, or there is no such operation.
        """

    @property
    @abstractmethod
    def started(self) -> list[Started]:
        """All operations that were accepted since the test began, in order. Of a sandbox alone."""

    @property
    @abstractmethod
    def requests(self) -> list[Entry]:
        """The latest 1,000 requests since the test began, without bodies and headers. Of a sandbox alone."""

    @abstractmethod
    def expire_tokens(self) -> None:
        """End all tokens now. In a sandbox alone."""

    @abstractmethod
    def restart(self, *, keep_store: bool = True) -> None:
        """End as by a crash and start again on the same port. A sandbox in the process of the tests alone can.

        Args:
            keep_store: Whether it finds what it had stored, and its tokens good.
        """


class Sandboxed(Server):
    """A server that was started for tests; `begin_anew` and `stop` are for whoever started it."""

    @property
    def real(self) -> bool:
        """False."""
        return False

    @property
    @abstractmethod
    def spoilt(self) -> bool:
        """Whether a test has done what `begin_anew` cannot undo."""

    @abstractmethod
    def begin_anew(self) -> None:
        """Forget everything since the start: files, entities, operations, tokens, faults, requests."""

    @abstractmethod
    def stop(self) -> None:
        """End it."""
