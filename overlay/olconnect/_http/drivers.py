"""Sends prepared requests: once, or again where the description allows it and `Retry` says so."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from olconnect._contract import Answer, CallOptions, OperationInfo, Request
from olconnect._http.building import request_arguments
from olconnect._http.clients import AsyncClient, SyncClient
from olconnect._http.failures import path_of
from olconnect._http.library import httpx
from olconnect._http.streams import AsyncStream, Stream
from olconnect._observe import CallEvent, Observer, RetryEvent
from olconnect._repeat import Sequence
from olconnect._settings import Settings
from olconnect._upload import Upload
from olconnect.errors import InvalidRequestError, OLConnectError


class _Driver:
    """What both drivers decide."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.observer = Observer(settings.hooks)

    def arguments(self, request: Request, options: CallOptions | None, attempt: int) -> dict[str, Any]:
        """A request as httpx takes it."""
        return request_arguments(self.settings, request, options, attempt)

    def call_event(self, request: Request) -> CallEvent:
        """What the observer is told of a call."""
        return CallEvent(operation=request.info.id, method=request.info.http_method, path=self._path_of(request))

    def _path_of(self, request: Request) -> str:
        return urlsplit(self.settings.base_url).path + request.url

    def sequence(self, request: Request, options: CallOptions | None) -> Sequence:
        """The attempts of a call."""
        content = request.content

        def replayable() -> bool:
            return content.ready if isinstance(content, Upload) else True

        if not replayable():
            raise InvalidRequestError(
                "the source of the upload was read already: open it anew, or give a path or bytes"
            )

        def retrying(attempt: int, error: OLConnectError, delay: float) -> None:
            info = request.info
            self.observer.retry(
                RetryEvent(
                    operation=info.id,
                    method=info.http_method,
                    path=self._path_of(request),
                    attempt=attempt,
                    error=error,
                    delay=delay,
                )
            )

        policy = options.retry if options is not None and options.retry is not None else self.settings.retry
        return Sequence(policy, request.info.retry, replayable=replayable, retrying=retrying)


class HttpDriver(_Driver):
    """Synchronous; may be used by any number of threads."""

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        super().__init__(settings)
        self.client = SyncClient(settings, self.observer, clock)
        self.sleep = sleep

    def send(self, request: Request, options: CallOptions | None) -> Answer:
        """The whole answer. Raises an `OLConnectError` when there is none, or one with an error status."""
        return _answer(request.info, self._send(request, options, stream=False))

    def open(self, request: Request, options: CallOptions | None) -> Stream:
        """The answer with its body still to be read. Raises as `send`."""
        return Stream(self._send(request, options, stream=True))

    def close(self) -> None:
        """Close all connections."""
        self.client.close()
        self.observer.close()

    def _send(self, request: Request, options: CallOptions | None, *, stream: bool) -> httpx.Response:
        sequence = self.sequence(request, options)

        def attempt() -> httpx.Response:
            built = self.client.build_request(**self.arguments(request, options, sequence.number))
            return self.client.send(built, stream=stream)

        with self.observer.call(self.call_event(request)):
            return sequence.run(attempt, self.sleep)


class AsyncHttpDriver(_Driver):
    """Asynchronous; belongs to one event loop."""

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        super().__init__(settings)
        self.client = AsyncClient(settings, self.observer, clock)
        self.sleep = sleep

    async def send(self, request: Request, options: CallOptions | None) -> Answer:
        """The whole answer. Raises as `HttpDriver.send`."""
        return _answer(request.info, await self._send(request, options, stream=False))

    async def open(self, request: Request, options: CallOptions | None) -> AsyncStream:
        """The answer with its body still to be read. Raises as `HttpDriver.send`."""
        return AsyncStream(await self._send(request, options, stream=True))

    async def close(self) -> None:
        """Close all connections."""
        await self.client.aclose()
        self.observer.close()

    async def _send(self, request: Request, options: CallOptions | None, *, stream: bool) -> httpx.Response:
        sequence = self.sequence(request, options)

        async def attempt() -> httpx.Response:
            built = self.client.build_request(**self.arguments(request, options, sequence.number))
            return await self.client.send(built, stream=stream)

        with self.observer.call(self.call_event(request)):
            return await sequence.run_async(attempt, self.sleep)


def _answer(info: OperationInfo, response: httpx.Response) -> Answer:
    return Answer(info, path_of(response.request), response.status_code, response.headers, response.content)
