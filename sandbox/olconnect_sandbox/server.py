"""The sandbox as a running server: in a thread of its own, on a real socket."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import uvicorn

import olconnect_spec
from olconnect_sandbox.backend import Backend
from olconnect_sandbox.clock import Clock
from olconnect_sandbox.engine.engine import Engine
from olconnect_sandbox.quirks import Quirks
from olconnect_sandbox.routes.application import Application
from olconnect_sandbox.settings import (
    DEFAULT_PASSWORD,
    DEFAULT_TOKEN_LIFETIME,
    DEFAULT_USER,
    Settings,
    User,
)
from olconnect_sandbox.store.store import Snapshot, Store
from olconnect_sandbox.versions import DEFAULT_VERSION, VERSIONS

_STOPPING_SECONDS = 2  # for requests that are still being answered when the server stops

Value = TypeVar("Value")


class SandboxError(Exception):
    """The sandbox cannot start or is not running; the message says why."""


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
        self._running: _Running | None = None

    @property
    def url(self) -> str:
        """The origin that it listens on, such as `http://127.0.0.1:9340`."""
        return self._server.url

    @property
    def clock(self) -> Clock:
        """The clock that drives progress, start times and the expiry of tokens."""
        return self._server.clock

    @property
    def output_folder(self) -> Path:
        """The folder that output is written to."""
        return self._server.call(lambda backend: backend.store.output)

    def snapshot(self) -> Snapshot:
        """A copy of everything that is stored, to go back to with `reset`."""
        return self._server.call(lambda backend: backend.store.snapshot())

    def reset(self, snapshot: Snapshot) -> None:
        """Go back to a copy; running operations are cancelled and all results forgotten."""

        def go_back(backend: Backend) -> None:
            backend.engine.clear()
            backend.store.reset(snapshot)

        self._server.call(go_back)

    def start(self) -> Self:
        """Start to listen; returns once connections are accepted.

        Raises:
            OSError: the address is in use or cannot be had.
            StoreError: the store file cannot be used.
            SandboxError: it is running already.
        """
        if self._running is not None:
            raise SandboxError("the sandbox is running already")
        listener = _listener(self._host, self._port)
        try:
            self._running = _Running(self._settings, listener)
            self._running.start()
        except BaseException:
            self._running = None
            listener.close()
            raise
        return self

    def stop(self) -> None:
        """Stop to listen and end everything; does nothing if it is not running."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()

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
    def _server(self) -> "_Running":
        if self._running is None:
            raise SandboxError("the sandbox is not running")
        return self._running


class _Running:
    """One server in its thread, from start to stop."""

    def __init__(self, settings: Settings, listener: socket.socket) -> None:
        self.clock = Clock()
        self.url = _origin(listener)
        self._settings = settings
        self._listener = listener
        self._thread = threading.Thread(target=self._run, name="olconnect-sandbox", daemon=True)
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._backend: Backend | None = None
        self._uvicorn: _Uvicorn | None = None

    def start(self) -> None:
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self._thread.join()
            raise self._failure

    def call(self, function: Callable[[Backend], Value]) -> Value:
        """Call a function in the event loop and give its value."""
        loop, backend = self._loop, self._backend
        if loop is None or backend is None:
            raise SandboxError("the sandbox is not running")

        async def inside(backend: Backend = backend) -> Value:
            return function(backend)

        return asyncio.run_coroutine_threadsafe(inside(), loop).result()

    def stop(self) -> None:
        if self._thread.is_alive():
            self.call(lambda backend: backend.engine.stop())
        if self._uvicorn is not None:
            self._uvicorn.should_exit = True
        self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # noqa: BLE001 - the thread that started it raises it
            self._failure = error
        finally:
            self._listener.close()
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        with Store(self._settings.store) as store:
            engine = Engine(
                store.database,
                self.clock,
                pace=self._settings.pace,
                tasks=self._settings.tasks,
                seed=self._settings.seed,
            )
            self._backend = Backend(self._settings, self.clock, store, engine)
            try:
                application = Application(olconnect_spec.load(), self._backend)
                self._uvicorn = _Uvicorn(application, self._ready)
                await self._uvicorn.serve(sockets=[self._listener])
            finally:
                engine.stop()
                engine.close()


class _Uvicorn(uvicorn.Server):
    """Tells when connections are accepted."""

    def __init__(self, application: Application, ready: threading.Event) -> None:
        super().__init__(
            uvicorn.Config(
                application,
                lifespan="off",
                ws="none",
                proxy_headers=False,
                server_header=False,
                access_log=False,
                log_config=None,
                timeout_graceful_shutdown=_STOPPING_SECONDS,
            )
        )
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready.set()


def _listener(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows: nobody else may take the address
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener


def _origin(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
