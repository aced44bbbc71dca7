"""The session under the service classes: it carries out prepared requests and gives typed answers."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from olconnect._contract import Answer, CallOptions, LifeCycle, Request
from olconnect._download import AsyncDownload, Download
from olconnect._http import AsyncHttpDriver, HttpDriver
from olconnect._progress import Pace
from olconnect._read import read_answer
from olconnect._results import Asked
from olconnect._run import Run
from olconnect.errors import NotFoundError
from olconnect.operation import (
    AllInOneOperation,
    AsyncAllInOneOperation,
    AsyncOperation,
    AsyncOutputOperation,
    Operation,
    OutputOperation,
)

T = TypeVar("T")


def asked_of(request: Request) -> Asked:
    """What an All-In-One request asks for: the configuration says it, data sent along go the whole way to output."""
    return Asked.all_in_one(request.json) if request.has_json else Asked("output")


class Session:
    """Synchronous; any number of threads may use it.

    `clock`, `sleep` and `draw` are what waiting needs: seconds that only grow, a pause, a random number from 0 to 1.
    """

    def __init__(
        self,
        driver: HttpDriver,
        *,
        pace: Pace | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        draw: Callable[[], float] = random.random,
    ) -> None:
        self.driver = driver
        self.pace = pace or Pace()
        self.clock = clock
        self.sleep = sleep
        self.draw = draw

    def call(self, request: Request, options: CallOptions | None, read: Callable[[Answer], T]) -> T:
        """Send a request and read its answer."""
        return read_answer(self.driver.send(request, options), read)

    def exists(self, request: Request, options: CallOptions | None) -> bool:
        """Whether the answer is a success; 404 says no."""
        try:
            self.driver.send(request, options)
        except NotFoundError:
            return False
        return True

    def download(self, request: Request, options: CallOptions | None) -> Download:
        """Send a request whose answer is a file."""
        return Download(self.driver.open(request, options))

    def start(
        self,
        request: Request,
        options: CallOptions | None,
        life_cycle: LifeCycle,
        read: Callable[[Answer], T],
    ) -> Operation[T]:
        """Start a long-running operation whose result has one type."""
        return Operation(self, self._run(request, options, life_cycle), read)

    def start_output(self, request: Request, options: CallOptions | None, life_cycle: LifeCycle) -> OutputOperation:
        """Start an output creation."""
        return OutputOperation(self, self._run(request, options, life_cycle, Asked("output")))

    def start_chain(self, request: Request, options: CallOptions | None, life_cycle: LifeCycle) -> AllInOneOperation:
        """Start an All-In-One operation."""
        return AllInOneOperation(self, self._run(request, options, life_cycle, asked_of(request)))

    def _run(
        self,
        request: Request,
        options: CallOptions | None,
        life_cycle: LifeCycle,
        asked: Asked | None = None,
    ) -> Run:
        answer = self.driver.send(request, options)
        return read_answer(
            answer, lambda given: Run.started(given, life_cycle, asked, base=self.driver.settings.base_url)
        )


class AsyncSession:
    """The asynchronous twin of `Session`; belongs to one event loop."""

    def __init__(
        self,
        driver: AsyncHttpDriver,
        *,
        pace: Pace | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        draw: Callable[[], float] = random.random,
    ) -> None:
        self.driver = driver
        self.pace = pace or Pace()
        self.clock = clock
        self.sleep = sleep
        self.draw = draw

    async def call(self, request: Request, options: CallOptions | None, read: Callable[[Answer], T]) -> T:
        """Send a request and read its answer."""
        return read_answer(await self.driver.send(request, options), read)

    async def exists(self, request: Request, options: CallOptions | None) -> bool:
        """Whether the answer is a success; 404 says no."""
        try:
            await self.driver.send(request, options)
        except NotFoundError:
            return False
        return True

    async def download(self, request: Request, options: CallOptions | None) -> AsyncDownload:
        """Send a request whose answer is a file."""
        return AsyncDownload(await self.driver.open(request, options))

    async def start(
        self,
        request: Request,
        options: CallOptions | None,
        life_cycle: LifeCycle,
        read: Callable[[Answer], T],
    ) -> AsyncOperation[T]:
        """Start a long-running operation whose result has one type."""
        return AsyncOperation(self, await self._run(request, options, life_cycle), read)

    async def start_output(
        self, request: Request, options: CallOptions | None, life_cycle: LifeCycle
    ) -> AsyncOutputOperation:
        """Start an output creation."""
        return AsyncOutputOperation(self, await self._run(request, options, life_cycle, Asked("output")))

    async def start_chain(
        self, request: Request, options: CallOptions | None, life_cycle: LifeCycle
    ) -> AsyncAllInOneOperation:
        """Start an All-In-One operation."""
        return AsyncAllInOneOperation(self, await self._run(request, options, life_cycle, asked_of(request)))

    async def _run(
        self,
        request: Request,
        options: CallOptions | None,
        life_cycle: LifeCycle,
        asked: Asked | None = None,
    ) -> Run:
        answer = await self.driver.send(request, options)
        return read_answer(
            answer, lambda given: Run.started(given, life_cycle, asked, base=self.driver.settings.base_url)
        )
