"""The HTTP driver with a gate in front: what the server is known not to have is refused before anything is sent.

Generated functions called with `client.api` go past it.
"""

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Final

from olconnect._auth_flow import VERSION_PATH
from olconnect._contract import Answer, CallOptions, OperationInfo, Request
from olconnect._http import AsyncHttpDriver, AsyncStream, HttpDriver, Stream
from olconnect._http.failures import before_sending
from olconnect._settings import Settings
from olconnect._version import ServerVersion, check, limits
from olconnect.errors import StatusError

_QUESTION: Final = Request(
    OperationInfo(
        id="authentication_version",
        service="authentication",
        method="version",
        http_method="GET",
        path=VERSION_PATH,
        retry="safe",
        effect="read",
        since="2023.2",
        introduced=False,
    ),
    VERSION_PATH,
)


class Gate(HttpDriver):
    """Synchronous; may be used by any number of threads."""

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        super().__init__(settings, clock, sleep)
        self._lock = threading.Lock()

    def send(self, request: Request, options: CallOptions | None) -> Answer:
        """As the driver. Raises UnsupportedVersionError before anything is sent."""
        self._check(request)
        return super().send(request, options)

    def open(self, request: Request, options: CallOptions | None) -> Stream:
        """As the driver. Raises as `send`."""
        self._check(request)
        return super().open(request, options)

    def server_version(self) -> ServerVersion | None:
        """The server's version, asked for once; None where the server does not tell it. Raises as the driver."""
        versions = self.client.versions
        with self._lock:
            if not versions.settled:
                try:
                    answer = super().send(_QUESTION, None)
                    versions.learn(answer.status, answer.body)
                except StatusError as error:
                    versions.refused(error)
        return versions.version

    def _check(self, request: Request) -> None:
        found = limits(request)
        if found:  # few requests depend on the version, the others do not ask for it
            with before_sending():
                check(found, self.server_version())


class AsyncGate(AsyncHttpDriver):
    """The asynchronous twin of `Gate`; belongs to one event loop."""

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        super().__init__(settings, clock, sleep)
        self._lock = asyncio.Lock()

    async def send(self, request: Request, options: CallOptions | None) -> Answer:
        """As the driver. Raises UnsupportedVersionError before anything is sent."""
        await self._check(request)
        return await super().send(request, options)

    async def open(self, request: Request, options: CallOptions | None) -> AsyncStream:
        """As the driver. Raises as `send`."""
        await self._check(request)
        return await super().open(request, options)

    async def server_version(self) -> ServerVersion | None:
        """The server's version, asked for once; None where the server does not tell it. Raises as the driver."""
        versions = self.client.versions
        async with self._lock:
            if not versions.settled:
                try:
                    answer = await super().send(_QUESTION, None)
                    versions.learn(answer.status, answer.body)
                except StatusError as error:
                    versions.refused(error)
        return versions.version

    async def _check(self, request: Request) -> None:
        found = limits(request)
        if found:
            with before_sending():
                check(found, await self.server_version())
