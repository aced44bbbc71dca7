"""The sandbox as a running server: in a thread of its own, on a real socket."""

import socket
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from starlette.types import ASGIApp

import olconnect_spec
from olconnect_sandbox.backend import Backend
from olconnect_sandbox.clock import Clock
from olconnect_sandbox.control.pages import Pages
from olconnect_sandbox.engine.ledger import Ledger, Started
from olconnect_sandbox.faults.active import ActiveFault, Faults
from olconnect_sandbox.faults.door import bound, rebound
from olconnect_sandbox.faults.kinds import Fault
from olconnect_sandbox.faults.when import When
from olconnect_sandbox.journal import Entry, Journal
from olconnect_sandbox.quirks import Quirks
from olconnect_sandbox.routes.application import Application
from olconnect_sandbox.running import Belongings, Running, SandboxError
from olconnect_sandbox.services import SERVICES
from olconnect_sandbox.settings import (
    DEFAULT_PASSWORD,
    DEFAULT_TOKEN_LIFETIME,
    DEFAULT_USER,
    Settings,
    User,
)
from olconnect_sandbox.store.store import Snapshot, Store
from olconnect_sandbox.versions import DEFAULT_VERSION, VERSIONS

__all__ = ["Sandbox", "SandboxError"]

_OPERATIONS = frozenset(operation for service in SERVICES for operation in service.registrations)


class Sandbox:
    """A server that behaves as OL Connect Server does.

    Used as a context manager it listens from the beginning of the block to its end; each block is
    a new server (with `store` on the old content). Example:

        with Sandbox() as sandbox:
            httpx.get(sandbox.url + "/rest/serverengine/authentication")
    """

    def __init__(  # noqa: PLR0913 - one keyword per setting
        self,
        *,
        user: str = DEFAULT_USER,
        password: str = DEFAULT_PASSWORD,
        users: Mapping[str, User] | None = None,
        security: bool = True,
        host: str = "127.0.0.1",
        port: int = 0,
        store: Path | str | None = None,
        api_version: str = DEFAULT_VERSION,
        quirks: Quirks | Iterable[str] = (),
        pace: float = 0.0,
        tasks: int | None = None,
        token_lifetime: float = DEFAULT_TOKEN_LIFETIME,
        seed: int | None = None,
        validate_answers: bool = False,
        allow_smtp: Iterable[str] = (),
        login_limit: int | None = None,
        control: bool = False,
    ) -> None:
        """Set up a sandbox that is not running yet.

        Args:
            user: Name of a user who may do everything.
            password: That user's password.
            users: Further users by their names.
            security: Whether requests need credentials.
            host: Address to listen on.
            port: Port to listen on; 0 picks a free one.
            store: File to keep everything in; without one everything is gone at the end.
            api_version: Version of the server to behave as, such as `2025.2`.
            quirks: Oddities to show, or their names.
            pace: Seconds that every operation takes at least, by the sandbox's clock.
            tasks: How many operations run at once; twice the number of cores if `None`.
            token_lifetime: Seconds for which a token is good.
            seed: The same seed gives the same operation ids.
            validate_answers: Check every answer against the description; one that breaks it
                becomes a 500 in plain text that names the operation.
            allow_smtp: Names of mail servers that it may send to; those of this computer it may always.
            login_limit: How many logins a minute may see before they get 429, if the version limits them
                (2025.1 and later); no limit if `None`.
            control: Whether programs on this computer may steer it by the pages below `/_sandbox/`.

        Raises:
            ValueError: the version or a quirk is not known.
        """
        if api_version not in VERSIONS:
            known = ", ".join(VERSIONS)
            raise ValueError(f"no such API version: {api_version} (there are {known})")
        self._settings = Settings(
            users={user: User(password), **(users or {})},
            security=security,
            version=VERSIONS[api_version],
            quirks=quirks if isinstance(quirks, Quirks) else Quirks.named(quirks),
            store=None if store is None else Path(store),
            pace=pace,
            tasks=tasks or Settings().tasks,
            token_lifetime=token_lifetime,
            seed=seed,
            validate_answers=validate_answers,
            smtp_hosts=frozenset(host.lower() for host in allow_smtp),
            login_limit=login_limit,
        )
        self._host = host
        self._port = port
        self._running: Running | None = None
        self._faults = Faults(_OPERATIONS, self._settle)
        self._control = control
        self._pages: Pages | None = None

    @property
    def url(self) -> str:
        """The origin that it listens on, such as `http://127.0.0.1:9340`."""
        return self._server.url

    @property
    def clock(self) -> Clock:
        """The clock that drives progress, start times and the expiry of tokens."""
        return self._server.belongings.clock

    @property
    def output_folder(self) -> Path:
        """The folder that output is written to."""
        return self._server.call(lambda backend: backend.store.output)

    def snapshot(self) -> Snapshot:
        """A copy of everything that is stored, to go back to with `reset`."""
        return self._server.call(lambda backend: backend.store.snapshot())

    def reset(self, snapshot: Snapshot) -> None:
        """Go back to a copy.

        Running operations are cancelled, all results forgotten, and `started` and `requests` begin anew. The clock and
        the faults stay.
        """
        ledger = self._server.belongings.ledger

        def go_back(backend: Backend) -> None:
            backend.engine.clear()
            ledger.clear()
            backend.journal.clear()
            backend.store.reset(snapshot)

        self._server.call(go_back)

    @property
    def started(self) -> list[Started]:
        """All operations that were accepted since the start or a reset, in order, and how they stand.

        Those that were cancelled or forgotten, or lost by a restart, are among them. It holds the latest 50,000.
        """
        ledger = self._server.belongings.ledger
        return self._server.call(lambda _: ledger.read())

    @property
    def requests(self) -> list[Entry]:
        """The latest 1,000 requests, in the order of their answers."""
        return self._server.call(lambda backend: backend.journal.read())

    def expire_tokens(self) -> None:
        """End all tokens now."""
        self._server.call(lambda backend: backend.store.tokens.expire(backend.clock.now()))

    @property
    def faults(self) -> Faults:
        """The faults that are on, to add and remove; they can be prepared before the start, and outlive a stop."""
        return self._faults

    @contextmanager
    def fault(  # noqa: PLR0913 - one keyword per condition
        self,
        what: Fault,
        *,
        method: str | None = None,
        path: str | None = None,
        operation: str | None = None,
        first: int = 1,
        count: int | None = None,
        probability: float = 1.0,
        seed: int | None = None,
    ) -> Generator[ActiveFault, None, None]:
        """Let something go wrong for the time of a block.

            with sandbox.fault(faults.ResetAfter(), operation="job_creation_process", count=1) as fault:
                ...
            assert fault.hits == 1

        The keywords are those of `faults.When`.

        Raises:
            ValueError: a value is wrong, or there is no such operation.
        """
        when = When(
            method=method,
            path=path,
            operation=operation,
            first=first,
            count=count,
            probability=probability,
            seed=seed,
        )
        added = self._faults.add(what, when)
        try:
            yield added
        finally:
            self._faults.remove(added)

    def start(self) -> Self:
        """Start to listen; returns once connections are accepted.

        Raises:
            OSError: the address is in use or cannot be had.
            StoreError: the store file cannot be used.
            SandboxError: it is running already.
        """
        if self._running is not None:
            raise SandboxError("the sandbox is running already")
        listener = bound(self._host, self._port)
        try:
            store = Store(self._settings.store)
        except BaseException:
            listener.close()
            raise
        self._pages = Pages(self, store.snapshot()) if self._control else None
        belongings = Belongings(self._settings, Clock(), store, Ledger(), Journal(), self._faults)
        try:
            self._run(belongings, listener)
        except BaseException:
            listener.close()
            store.close()
            raise
        return self

    def stop(self) -> None:
        """Stop to listen and end everything; does nothing if it is not running."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()
            running.belongings.store.close()

    def restart(self, *, keep_store: bool = True) -> None:
        """End the server as by a crash, and start it again on the same port.

        Connections are reset; operations that ran are lost (`started` tells them as cancelled) and so are results. The
        clock, the faults, `started` and `requests` stay.

        Args:
            keep_store: Whether it finds what it had stored, and its tokens good; else it is empty.
        """
        running = self._server
        running.kill()
        if not keep_store:
            running.belongings.store.empty()
        try:
            self._run(running.belongings, rebound(running.address))
        except BaseException:
            self._running = None
            running.belongings.store.close()
            raise

    def _run(self, belongings: Belongings, listener: socket.socket) -> None:
        self._running = Running(belongings, listener, self._application)
        try:
            self._running.start()
        except BaseException:
            self._running = None
            raise

    def _application(self, backend: Backend) -> ASGIApp:
        application = Application(olconnect_spec.load(), backend)
        return self._pages.around(application) if self._pages else application

    def _settle(self) -> None:
        if self._running is not None:
            self._running.settle()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def _server(self) -> Running:
        if self._running is None:
            raise SandboxError("the sandbox is not running")
        return self._running
