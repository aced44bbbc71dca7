"""Long-running operations of `AsyncClient`: the asynchronous twins of `olconnect.operation`."""

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Generic, Self, TypeVar

from olconnect._contract import Answer, CallOptions, OperationInfo
from olconnect._download import AsyncDownload
from olconnect._files import check_target
from olconnect._known import Known
from olconnect._progress import Phase
from olconnect._read import read_answer
from olconnect._results import Form, Result
from olconnect._run import Deadline, Run
from olconnect.errors import (
    NotFoundError,
    OLConnectError,
    OperationCancelledError,
    StatusError,
    TransportError,
    UnexpectedAnswerError,
)

if TYPE_CHECKING:
    from olconnect._async_session import AsyncSession

__all__ = ["AnyAsyncOperation", "AsyncAllInOneOperation", "AsyncOperation", "AsyncOutputOperation"]

T = TypeVar("T")


class _AsyncPolled(Known):
    """Progress, waiting and cancelling."""

    def __init__(self, session: "AsyncSession", run: Run) -> None:
        self._session = session
        self._observer = session.driver.observer
        self._run = run
        self._fetching = asyncio.Lock()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.leave()

    async def progress(self) -> int:
        """Ask the server how far it is: 0 to 100, never less than before. After the end nothing is asked.

        Raises:
            OperationCancelledError: our cancel took effect.
        """
        with self._about_it():
            if not self._run.state.over:
                await self._ask(None)
            self._run.check_not_cancelled()
        return self._run.state.percent

    async def done(self) -> bool:
        """Ask the server whether it has ended: well, with a failure, or dropped from the list of operations.

        Raises:
            OperationCancelledError: our cancel took effect.
        """
        await self.progress()
        return self._run.state.over

    async def watch(self, timeout: float | None = None) -> AsyncIterator[int]:
        """Wait for the end, yielding the progress whenever it has changed. Raises as `wait`."""
        session, run = self._session, self._run
        deadline = Deadline(run, session.clock, timeout)
        seen = -1
        while True:
            with self._about_it():
                async with self._interruptible():
                    await self._poll(deadline)
            if run.state.percent != seen:
                yield run.state.percent
                seen = run.state.percent
            if run.state.over:
                return
            with self._about_it():
                async with self._interruptible():
                    await session.sleep(deadline.delay(session.pace, session.draw))

    async def wait(self, timeout: float | None = None) -> None:
        """Wait for the end.

        Args:
            timeout: seconds; None waits as long as the server lists the operation.

        Raises:
            WaitTimeoutError: it is not done yet; it goes on at the server.
            OperationCancelledError: our cancel took effect.
            TransportError: the server could not be asked, for as long as `Retry` says. It goes on at the server.
        """
        async for _ in self.watch(timeout):
            pass

    async def cancel(self, timeout: float | None = 60.0) -> bool:
        """Stop it, and wait until the server confirms that.

        Args:
            timeout: seconds to wait for the confirmation; None waits as long as the server lists the operation.

        Returns:
            True: it was cancelled and has no result. False: it had ended before; `result()` tells how.

        Raises:
            WaitTimeoutError: the server took the request, but the operation has not ended yet.
        """
        with self._about_it():
            if self._run.state.over or not await self._request_cancel():
                return self._run.state.phase is Phase.CANCELLED
            try:
                await self.wait(timeout)
            except OperationCancelledError:
                return True
            # Who watches may see the 404 that a cancel brings about before its consent is here.
            return self._run.state.phase is Phase.UNLISTED

    async def leave(self) -> None:
        """Turn away from it, as the end of a `with` block does: it goes on at the server, or is cancelled.

        The client's `on_leave` says which. Its token is told to hooks and log.
        """
        if self._run.state.over:
            return
        if self._session.driver.settings.on_leave == "cancel":
            with suppress(OLConnectError):
                await self._request_cancel()
                return
        self.tell("left")

    async def _poll(self, deadline: Deadline) -> None:
        if not self._run.state.over:
            settings = self._session.driver.settings
            try:
                await self._ask(deadline.options(settings.timeout, settings.total_timeout, settings.retry))
            except (TransportError, StatusError) as error:
                deadline.poll_failed(error)
        self._run.check_not_cancelled()

    async def _ask(self, options: CallOptions | None) -> None:
        before = self._run.state
        try:
            answer = await self._session.driver.send(self._run.request(self._run.life_cycle.progress), options)
        except NotFoundError:
            self._run.unlisted()
        else:
            read_answer(answer, self._run.progressed)
        self._tell_progress(before)

    async def _request_cancel(self) -> bool:
        """Ask the server to stop it. False: the server does not list it, so there is nothing to stop any more."""
        try:
            await self._session.driver.send(self._run.request(self._run.life_cycle.cancel), None)
        except NotFoundError as error:
            if not any(attempt.sent for attempt in error.attempts):
                return False
        self._run.cancelling()
        return True

    @asynccontextmanager
    async def _interruptible(self) -> AsyncGenerator[None]:
        try:
            yield
        except (asyncio.CancelledError, KeyboardInterrupt, SystemExit):
            await self.leave()
            raise

    async def _fetch(self, info: OperationInfo, read: Callable[[Answer], T]) -> T:
        try:
            answer = await self._session.driver.send(self._run.request(info), None)
            result = read_answer(answer, read)
        except OLConnectError as error:
            self._without_result(error)
        self.tell("fetched")
        return result


class AsyncOperation(_AsyncPolled, Generic[T]):
    """A long-running operation whose result has one type."""

    def __init__(self, session: "AsyncSession", run: Run, read: Callable[[Answer], T]) -> None:
        super().__init__(session, run)
        self._read = read
        self._results: list[T] = []

    async def result(self, timeout: float | None = None) -> T:
        """Wait for the end and give the result. It is fetched once; later calls give it again.

        Args:
            timeout: seconds to wait; None waits as long as the server lists the operation.

        Raises:
            OperationFailedError: the run failed; the message is the server's.
            OperationLostError: the server knows neither the operation nor its result.
            ResultUncertainError: a fetch before this one was cut, and the server does not give the result again.
            TransportError: the result did not arrive; the hint says whether asking again is known to be safe.
            OperationCancelledError: it was cancelled.
            WaitTimeoutError: it is not done yet; it goes on at the server.
            UnexpectedAnswerError: the result is not what the API promises.
        """
        await self.wait(timeout)
        async with self._fetching:
            with self._about_it():
                if not self._results:
                    self._results.append(await self._fetch(self._run.life_cycle.result, self._read))
                return self._results[0]


class AsyncOutputOperation(_AsyncPolled):
    """An output creation. Its result can be taken in three forms, whatever `createOnly` said."""

    def __init__(self, session: "AsyncSession", run: Run) -> None:
        super().__init__(session, run)
        self._results: dict[Form, Result] = {}

    async def result(self, timeout: float | None = None) -> Result:
        """Wait for the end and give the output itself, in memory; raises as `Operation.result`.

        One spool file is its content. Several are listed as paths on the server, which comes as bytes too, because
        nothing in the answer tells the two apart.
        """
        return await self._output("content", timeout)

    async def result_text(self, timeout: float | None = None) -> Result:
        """Wait for the end and give the absolute paths of the output on the server; raises as `Operation.result`."""
        return await self._output("text", timeout)

    async def managed_result(self, timeout: float | None = None) -> Result:
        """Wait for the end and give the place of the output in the File Store; raises as `Operation.result`."""
        return await self._output("managed", timeout)

    async def download(self, timeout: float | None = None) -> AsyncDownload:
        """Wait for the end and give the output still arriving, to read or save; raises as `Operation.result`.

        UnexpectedAnswerError: the result is no file but ids or paths, as the configuration or the answer tells.
        """
        await self.wait(timeout)
        with self._about_it():
            request = self._run.request(self._run.life_cycle.result)
            try:
                download = AsyncDownload(await self._session.driver.open(request, None), self._run.result_cut)
            except OLConnectError as error:
                self._without_result(error)
            try:
                self._run.check_streamed(download.headers)
            except UnexpectedAnswerError:
                await download.close()
                raise
            return download

    async def save(self, target: str | os.PathLike[str] | IO[bytes], timeout: float | None = None) -> int:
        """Wait for the end and write the output to a path, whole or not at all, or to an open binary file.

        The memory needed does not depend on its size. The number of bytes written. Raises as `Operation.result`, and
        InvalidRequestError at once when the path cannot be written to.
        """
        if isinstance(target, (str, os.PathLike)):
            check_target(target)
        return await (await self.download(timeout)).save(target)

    async def _output(self, form: Form, timeout: float | None) -> Result:
        info = self._run.form(form)
        await self.wait(timeout)
        async with self._fetching:
            with self._about_it():
                if form not in self._results:
                    self._results[form] = await self._fetch(info, lambda answer: self._run.output(answer, form))
                return self._results[form]


class AsyncAllInOneOperation(AsyncOutputOperation):
    """An All-In-One operation: its result is what the last process of the chain makes.

    `result()` and `result_text()` give the ids of a data set, of content sets or of a job set where it ends there.
    """


AnyAsyncOperation = AsyncOperation[Any] | AsyncOutputOperation | AsyncAllInOneOperation
"""What a resume token gives with `AsyncClient`."""
