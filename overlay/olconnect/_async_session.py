"""The session under the service classes: it carries out prepared requests and gives typed answers."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, TypeVar
from weakref import WeakSet

from olconnect import _download, _starts, _submission
from olconnect._contract import Answer, CallOptions, LifeCycle, Request
from olconnect._download import AsyncDownload
from olconnect._http import AsyncHttpDriver
from olconnect._ledger import current_ledger
from olconnect._observe import State
from olconnect._progress import Pace
from olconnect._read import read_answer
from olconnect._results import Asked
from olconnect._retry import may_have_acted
from olconnect._run import Run
from olconnect._starts import Begun
from olconnect.async_operation import AnyAsyncOperation, AsyncAllInOneOperation, AsyncOperation, AsyncOutputOperation
from olconnect.errors import InvalidRequestError, NotFoundError, OLConnectError, SubmissionUncertainError

T = TypeVar("T")
Op = TypeVar("Op", bound="AsyncOperation[Any] | AsyncOutputOperation")


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
        self._known = _submission.KnownIds()
        self._live = WeakSet[AsyncOperation[Any] | AsyncOutputOperation]()

    async def call(self, request: Request, options: CallOptions | None, read: Callable[[Answer], T]) -> T:
        """Send a request and read its answer."""

        async def ask() -> T:
            return read_answer(await self.driver.send(request, options), read)

        return await self._careful(request, ask)

    async def exists(self, request: Request, options: CallOptions | None) -> bool:
        """Whether the answer is a success; 404 says no."""
        try:
            await self.driver.send(request, options)
        except NotFoundError:
            return False
        return True

    async def download(self, request: Request, options: CallOptions | None) -> AsyncDownload:
        """Send a request whose answer is a file."""
        cut = _starts.made_already if _starts.starts(request.info) else _download.as_it_is

        async def ask() -> AsyncDownload:
            return AsyncDownload(await self.driver.open(request, options), cut)

        return await self._careful(request, ask)

    async def start(
        self,
        request: Request,
        options: CallOptions | None,
        life_cycle: LifeCycle,
        read: Callable[[Answer], T],
    ) -> AsyncOperation[T]:
        """Start a long-running operation whose result has one type."""
        return await self._started(request, options, life_cycle, Asked(), lambda run: AsyncOperation(self, run, read))

    async def start_output(
        self, request: Request, options: CallOptions | None, life_cycle: LifeCycle
    ) -> AsyncOutputOperation:
        """Start an output creation."""
        return await self._started(
            request, options, life_cycle, Asked("output"), lambda run: AsyncOutputOperation(self, run)
        )

    async def start_chain(
        self, request: Request, options: CallOptions | None, life_cycle: LifeCycle
    ) -> AsyncAllInOneOperation:
        """Start an All-In-One operation."""
        asked = _submission.asked_of(request)
        return await self._started(request, options, life_cycle, asked, lambda run: AsyncAllInOneOperation(self, run))

    def resume(self, token: str) -> AnyAsyncOperation:
        """The operation of a resume token. Raises InvalidRequestError when it is none of this server."""
        run, read = _submission.resumed(token, self.driver.settings.base_url)
        if read is not None:
            operation: AnyAsyncOperation = AsyncOperation(self, run, read)
        else:
            operation = (
                AsyncAllInOneOperation(self, run)
                if _submission.is_chain(run.life_cycle)
                else AsyncOutputOperation(self, run)
            )
        return self._kept(operation, "resumed")

    async def uncertain(
        self, *, service: str, asked_at: datetime, asked: Asked | None = None, begun: Begun | None = None
    ) -> SubmissionUncertainError:
        """The error for a start that may have reached the server, with what the server lists of it.

        Args:
            service: id of what was called, such as `job_creation_process`.
            asked_at: when it was sent, in UTC.
            asked: what it was started for.
            begun: how to send it again; without it a candidate can be adopted, and no more.
        """
        settings = self.driver.settings
        inquiry = _submission.inquiry(service, asked_at, settings.base_url, asked.makes if asked else None)
        begun = begun or Begun(self._adopted, _submission.cannot_again)
        try:
            answer = await self.driver.send(inquiry.request, _submission.listing_options(settings.retry))
        except OLConnectError:
            return inquiry.unanswered(begun)
        return inquiry.answered(answer, self._known, begun)

    async def leave(self) -> None:
        """Turn away from all operations that are not over, as the client's `on_leave` says."""
        for operation in list(self._live):
            await operation.leave()

    async def _careful(self, request: Request, ask: Callable[[], Awaitable[T]], asked: Asked | None = None) -> T:
        """Carry out a request whose failure may leave something behind at the server."""
        info, asked_at = request.info, datetime.now(UTC)
        ledger = current_ledger() if _starts.starts(info) else None
        if ledger is not None:
            ledger.submitting(info.id, asked_at)
        try:
            return await ask()
        except (asyncio.CancelledError, KeyboardInterrupt, SystemExit):
            _starts.interrupted(info, asked_at)
            raise
        except OLConnectError as error:
            if _starts.starts(info) and may_have_acted(error):
                begun = Begun(self._adopted, lambda: self._careful(request, ask, asked))
                uncertain = await self.uncertain(service=info.id, asked_at=asked_at, asked=asked, begun=begun)
                uncertain.attempts = error.attempts
                raise uncertain from error
            if ledger is not None:
                ledger.refused()
            raise _starts.explained(info, error, acted=may_have_acted(error)) from error.__cause__

    async def _started(
        self,
        request: Request,
        options: CallOptions | None,
        life_cycle: LifeCycle,
        asked: Asked,
        make: Callable[[Run], Op],
    ) -> Op:
        base = self.driver.settings.base_url

        async def ask() -> Op:
            asked_at = datetime.now(UTC)
            answer = await self.driver.send(request, options)
            run = read_answer(answer, lambda given: Run.started(given, life_cycle, asked, base=base, asked_at=asked_at))
            operation = make(run)
            ledger = current_ledger()
            if ledger is not None:
                ledger.started(operation.token)
            return self._kept(operation, "started")

        return await self._careful(request, ask, asked)

    def _adopted(self, token: str) -> AnyAsyncOperation:
        run, _ = _submission.resumed(token, self.driver.settings.base_url)
        if run.id in self._known:
            raise InvalidRequestError(f"operation {run.id} was adopted already: one start has begun one operation")
        return self.resume(token)

    def _kept(self, operation: Op, state: State) -> Op:
        self._known.add(operation.id)
        self._live.add(operation)
        operation.tell(state)
        return operation
