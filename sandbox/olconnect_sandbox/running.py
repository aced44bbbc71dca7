"""One running server: in a thread of its own, on a real socket, from start to stop."""

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine
from typing import TypeVar

import uvicorn
from attrs import frozen
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.clock import Clock
from olconnect_sandbox.engine.engine import Engine
from olconnect_sandbox.engine.ledger import Ledger
from olconnect_sandbox.faults.active import Faults
from olconnect_sandbox.faults.wire import Wire, WireProtocol
from olconnect_sandbox.journal import Journal
from olconnect_sandbox.settings import Settings
from olconnect_sandbox.store.store import Store

_TURNS = 3  # of the event loop, from the acceptance of a connection until it is known; one more than is needed
_STOPPING_SECONDS = 2  # for requests that are still being answered when the server stops

Value = TypeVar("Value")


class SandboxError(Exception):
    """The sandbox cannot start or is not running; the message says why."""


@frozen(eq=False)
class Belongings:
    """What outlives a restart of the server."""

    settings: Settings
    clock: Clock
    store: Store
    ledger: Ledger
    journal: Journal
    faults: Faults


class Running:
    """One server in its thread, from start to stop."""

    def __init__(
        self, belongings: Belongings, listener: socket.socket, application: Callable[[Backend], ASGIApp]
    ) -> None:
        self.belongings = belongings
        self.address = listener.getsockname()[:2]
        self._listener = listener
        self._application = application
        self._thread = threading.Thread(target=self._run, name="olconnect-sandbox", daemon=True)
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._backend: Backend | None = None
        self._uvicorn: _Uvicorn | None = None

    @property
    def url(self) -> str:
        """The origin that it listens on."""
        host, port = self.address
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def start(self) -> None:
        """Return once connections are accepted, or raise what prevents it."""
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self._thread.join()
            raise self._failure
        self.settle()

    def call(self, function: Callable[[Backend], Value]) -> Value:
        """Call a function in the event loop and give its value."""

        async def inside(backend: Backend) -> Value:
            return function(backend)

        return self._await(inside)

    def settle(self) -> None:
        """Refuse connections if a fault says so, and accept them otherwise."""
        self._await(_settled)

    def stop(self) -> None:
        """Stop to listen, and wait for the requests that are being answered."""
        if self._thread.is_alive():
            self.call(_end)
        self._exit()

    def kill(self) -> None:
        """End as by a crash: connections are reset, operations are lost."""
        if self._thread.is_alive() and self._uvicorn is not None:
            self._await(self._crash)
        self._exit()

    async def _crash(self, backend: Backend) -> None:
        backend.pauses.stop()
        if self._uvicorn is not None:
            await self._uvicorn.crash()
        _end(backend)

    def _exit(self) -> None:
        if self._uvicorn is not None:
            self._uvicorn.should_exit = True
        self._thread.join()

    def _await(self, function: Callable[[Backend], Coroutine[object, object, Value]]) -> Value:
        loop, backend = self._loop, self._backend
        if loop is None or backend is None:
            raise SandboxError("the sandbox is not running")
        return asyncio.run_coroutine_threadsafe(function(backend), loop).result()

    def _run(self) -> None:
        try:
            # Windows' own event loop ends a connection in order before it could be reset.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(self._serve())
        except BaseException as error:  # noqa: BLE001 - the thread that started it raises it
            self._failure = error
        finally:
            self._listener.close()
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        belongings = self.belongings
        engine = _engine(belongings)
        self._backend = Backend(
            belongings.settings,
            belongings.clock,
            belongings.store,
            engine,
            faults=belongings.faults,
            journal=belongings.journal,
        )
        try:
            self._uvicorn = _Uvicorn(self._application(self._backend), self._ready)
            self._backend.door.opened(self._uvicorn, self._listener)
            await self._uvicorn.serve(sockets=[self._listener])
        finally:
            engine.stop()
            engine.close()


def _engine(belongings: Belongings) -> Engine:
    settings = belongings.settings
    return Engine(
        belongings.store.database,
        belongings.clock,
        pace=settings.pace,
        tasks=settings.tasks,
        seed=settings.seed,
        ledger=belongings.ledger,
    )


async def _settled(backend: Backend) -> None:
    await backend.door.hold(shut=backend.faults.refusing)


def _end(backend: Backend) -> None:
    backend.pauses.stop()
    backend.engine.stop()


class _Uvicorn(uvicorn.Server):
    """Tells when connections are accepted, and can stop to accept them for a while."""

    def __init__(self, application: ASGIApp, ready: threading.Event) -> None:
        super().__init__(
            uvicorn.Config(
                application,
                http=WireProtocol,
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

    async def listen(self, listener: socket.socket) -> None:
        """Accept connections from this socket."""
        await super().startup([listener])

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End, once nobody is on the threshold."""
        await self._turn_deaf()
        await super().shutdown(sockets)

    async def leave(self) -> None:
        """Accept no more connections, and close those on which nothing goes on."""
        await self._turn_deaf()
        for server in self.servers:
            server.close()
        for connection in tuple(self.server_state.connections):
            connection.shutdown()

    async def _turn_deaf(self) -> None:
        """Accept no more connections, and let those in that were accepted.

        A server of asyncio that is closed in between loses them: their peers would wait forever.
        """
        loop = asyncio.get_running_loop()
        for listener in (listener for server in self.servers for listener in server.sockets):
            loop.remove_reader(listener)
        for _ in range(_TURNS):
            await asyncio.sleep(0)

    async def crash(self) -> None:
        """Accept no more connections, and reset all that there are."""
        await self.leave()
        for connection in tuple(self.server_state.connections):
            if isinstance(connection, H11Protocol):
                Wire(connection.transport).reset()
