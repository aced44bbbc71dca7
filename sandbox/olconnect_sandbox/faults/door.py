"""The listener: it can go away for a while and come back on the same port."""

import asyncio
import os
import socket
import time
from contextlib import suppress
from typing import Protocol

from olconnect_sandbox.faults.pause import Pauses, StoppingError

_PATIENCE_SECONDS = 5.0  # Windows keeps a port as long as a connection to it is busy
_RETRY_SECONDS = 0.02


class Listening(Protocol):
    """What listens on a socket that it is given."""

    async def listen(self, listener: socket.socket) -> None:
        """Accept connections."""
        ...

    async def leave(self) -> None:
        """Accept no more, and close idle connections."""
        ...


def bound(host: str, port: int) -> socket.socket:
    """A socket that listens.

    Raises:
        OSError: the address is in use or cannot be had.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        if os.name == "nt":  # nobody else may take the address
            listener.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE"), 1)  # noqa: B009
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener


def rebound(address: tuple[str, int]) -> socket.socket:
    """A socket that listens where another one did shortly before.

    Raises:
        OSError: the address cannot be had.
    """
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            return bound(*address)
        except OSError:
            if time.monotonic() >= deadline:
                raise
        time.sleep(_RETRY_SECONDS)


class Door:
    """Where clients come in; everything happens in the event loop of the server.

    It is shut while somebody holds it shut and for the time of each `leave`.
    """

    def __init__(self, pauses: Pauses) -> None:
        self._pauses = pauses
        self._server: Listening | None = None
        self._address = ("", 0)
        self._held = False
        self._away = 0
        self._open = True
        self._lock = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    def opened(self, server: Listening, listener: socket.socket) -> None:
        """Take note of who listens, and where."""
        self._server = server
        self._address = listener.getsockname()[:2]

    async def hold(self, *, shut: bool) -> None:
        """Refuse connections until told otherwise, or no longer."""
        self._held = shut
        await self._settle()

    async def leave(self, seconds: float) -> None:
        """Refuse connections for so long; returns when they are refused."""
        self._away += 1
        await self._settle()
        task = asyncio.create_task(self._come_back(seconds))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _come_back(self, seconds: float) -> None:
        with suppress(StoppingError):
            await self._pauses.over(asyncio.sleep(seconds))
            self._away -= 1
            await self._settle()

    async def _settle(self) -> None:
        async with self._lock:
            if self._server is None:
                return
            wanted = not self._held and not self._away
            if wanted and not self._open:
                await self._server.listen(await asyncio.to_thread(rebound, self._address))
            elif self._open and not wanted:
                await self._server.leave()
            self._open = wanted
