"""Long-running operations: watch, wait, take the result, cancel.

    start ──> running ── progress 0..100 ──> done ──> result
                 │                             └────> OperationFailedError with the server's message
                 └── cancel() ──> OperationCancelledError

The result is fetched once and kept. Leaving an operation alone does not stop it: it goes on at the server.
"""

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Generic, TypeVar

from olconnect._contract import Answer, OperationInfo
from olconnect._download import AsyncDownload, Download
from olconnect._files import check_target
from olconnect._headers import ResultHeaders
from olconnect._read import read_answer
from olconnect._results import Form, Result
from olconnect._run import Deadline, Run
from olconnect.errors import NotFoundError, StatusError, UnexpectedAnswerError

if TYPE_CHECKING:
    from olconnect._session import AsyncSession, Session

__all__ = [
    "AllInOneOperation",
    "AsyncAllInOneOperation",
    "AsyncOperation",
    "AsyncOutputOperation",
    "Operation",
    "OutputOperation",
]

T = TypeVar("T")


class _Known:
    """What both kinds of operation can tell without asking the server."""

    _run: Run

    @property
    def id(self) -> str:
        """The id that the server gave the operation."""
        return self._run.id

    @property
    def service(self) -> str:
        """The service that runs it, such as `job_creation`."""
        return self._run.life_cycle.service

    @property
    def links(self) -> Mapping[str, str]:
        """URLs that the server gave at the start, by relation: `progress`, `result`, `cancel`.

        For your information: behind a proxy they can name an inner host, so requests are made from the id instead.
        """
        return self._run.links

    @property
    def result_headers(self) -> ResultHeaders:
        """Ids that came with a result, where `returnIdInHeader` was asked of All-In-One (since 2023.1)."""
        return self._run.result_headers

    def __repr__(self) -> str:
        state = self._run.state
        return f"<{type(self).__name__} {self.id} of {self.service}: {state.phase.value}, {state.percent} %>"


class _Polled(_Known):
    """Progress, waiting and cancelling."""

    def __init__(self, session: "Session", run: Run) -> None:
        self._session = session
        self._run = run
        self._fetching = threading.Lock()

    def progress(self) -> int:
        """Ask the server how far it is: 0 to 100, never less than before. After the end nothing is asked.

        Raises:
            OperationCancelledError: our cancel took effect.
        """
        if not self._run.state.over:
            self._ask()
        self._run.check_not_cancelled()
        return self._run.state.percent

    def done(self) -> bool:
        """Ask the server whether it has ended: well, with a failure, or dropped from the list of operations.

        Raises:
            OperationCancelledError: our cancel took effect.
        """
        self.progress()
        return self._run.state.over

    def watch(self, timeout: float | None = None) -> Iterator[int]:
        """Wait for the end, yielding the progress whenever it has changed. Raises as `wait`."""
        deadline = Deadline(self._run, self._session.clock, timeout)
        seen = -1
        while True:
            percent = self.progress()
            if percent != seen:
                yield percent
                seen = percent
            if self._run.state.over:
                return
            self._session.sleep(deadline.delay(self._session.pace, self._session.draw))

    def wait(self, timeout: float | None = None) -> None:
        """Wait for the end.

        Args:
            timeout: seconds; None waits as long as the server lists the operation.

        Raises:
            WaitTimeoutError: it is not done yet; it goes on at the server.
            OperationCancelledError: our cancel took effect.
        """
        for _ in self.watch(timeout):
            pass

    def cancel(self) -> bool:
        """Ask the server to stop it. False: the server does not list it, so there is nothing to stop any more."""
        try:
            self._session.driver.send(self._run.request(self._run.life_cycle.cancel), None)
        except NotFoundError:
            return False
        self._run.cancelling()
        return True

    def _ask(self) -> None:
        try:
            answer = self._session.driver.send(self._run.request(self._run.life_cycle.progress), None)
        except NotFoundError:
            self._run.unlisted()
        else:
            read_answer(answer, self._run.progressed)

    def _fetch(self, info: OperationInfo, read: Callable[[Answer], T]) -> T:
        try:
            answer = self._session.driver.send(self._run.request(info), None)
        except StatusError as error:
            self._run.without_result(error)
        return read_answer(answer, read)


class Operation(_Polled, Generic[T]):
    """A long-running operation whose result has one type."""

    def __init__(self, session: "Session", run: Run, read: Callable[[Answer], T]) -> None:
        super().__init__(session, run)
        self._read = read
        self._results: list[T] = []

    def result(self, timeout: float | None = None) -> T:
        """Wait for the end and give the result. It is fetched once; later calls give it again.

        Args:
            timeout: seconds to wait; None waits as long as the server lists the operation.

        Raises:
            OperationFailedError: the run failed; the message is the server's.
            OperationLostError: the server knows neither the operation nor its result.
            OperationCancelledError: it was cancelled.
            WaitTimeoutError: it is not done yet; it goes on at the server.
            UnexpectedAnswerError: the result is not what the API promises.
        """
        self.wait(timeout)
        with self._fetching:
            if not self._results:
                self._results.append(self._fetch(self._run.life_cycle.result, self._read))
            return self._results[0]


class OutputOperation(_Polled):
    """An output creation. Its result can be taken in three forms, whatever `createOnly` said."""

    def __init__(self, session: "Session", run: Run) -> None:
        super().__init__(session, run)
        self._results: dict[Form, Result] = {}

    def result(self, timeout: float | None = None) -> Result:
        """Wait for the end and give the output itself, in memory; raises as `Operation.result`.

        One spool file is its content. Several are listed as paths on the server, which comes as bytes too, because
        nothing in the answer tells the two apart.
        """
        return self._output("content", timeout)

    def result_text(self, timeout: float | None = None) -> Result:
        """Wait for the end and give the absolute paths of the output on the server; raises as `Operation.result`."""
        return self._output("text", timeout)

    def managed_result(self, timeout: float | None = None) -> Result:
        """Wait for the end and give the place of the output in the File Store; raises as `Operation.result`."""
        return self._output("managed", timeout)

    def download(self, timeout: float | None = None) -> Download:
        """Wait for the end and give the output still arriving, to read or save; raises as `Operation.result`.

        UnexpectedAnswerError: the result is no file but ids or paths, as the configuration or the answer tells.
        """
        self.wait(timeout)
        try:
            download = self._session.download(self._run.request(self._run.life_cycle.result), None)
        except StatusError as error:
            self._run.without_result(error)
        try:
            self._run.check_streamed(download.headers)
        except UnexpectedAnswerError:
            download.close()
            raise
        return download

    def save(self, target: str | os.PathLike[str] | IO[bytes], timeout: float | None = None) -> int:
        """Wait for the end and write the output to a path, whole or not at all, or to an open binary file.

        The memory needed does not depend on its size. The number of bytes written. Raises as `Operation.result`, and
        InvalidRequestError at once when the path cannot be written to.
        """
        if isinstance(target, (str, os.PathLike)):
            check_target(target)
        return self.download(timeout).save(target)

    def _output(self, form: Form, timeout: float | None) -> Result:
        info = self._run.form(form)
        self.wait(timeout)
        with self._fetching:
            if form not in self._results:
                self._results[form] = self._fetch(info, lambda answer: self._run.output(answer, form))
            return self._results[form]


class AllInOneOperation(OutputOperation):
    """An All-In-One operation: its result is what the last process of the chain makes.

    `result()` and `result_text()` give the ids of a data set, of content sets or of a job set where it ends there.
    """


class _AsyncPolled(_Known):
    """Progress, waiting and cancelling, asynchronously."""

    def __init__(self, session: "AsyncSession", run: Run) -> None:
        self._session = session
        self._run = run
        self._fetching = asyncio.Lock()

    async def progress(self) -> int:
        """Ask the server how far it is: 0 to 100, never less than before. After the end nothing is asked.

        Raises:
            OperationCancelledError: our cancel took effect.
        """
        if not self._run.state.over:
            await self._ask()
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
        deadline = Deadline(self._run, self._session.clock, timeout)
        seen = -1
        while True:
            percent = await self.progress()
            if percent != seen:
                yield percent
                seen = percent
            if self._run.state.over:
                return
            await self._session.sleep(deadline.delay(self._session.pace, self._session.draw))

    async def wait(self, timeout: float | None = None) -> None:
        """Wait for the end.

        Args:
            timeout: seconds; None waits as long as the server lists the operation.

        Raises:
            WaitTimeoutError: it is not done yet; it goes on at the server.
            OperationCancelledError: our cancel took effect.
        """
        async for _ in self.watch(timeout):
            pass

    async def cancel(self) -> bool:
        """Ask the server to stop it. False: the server does not list it, so there is nothing to stop any more."""
        try:
            await self._session.driver.send(self._run.request(self._run.life_cycle.cancel), None)
        except NotFoundError:
            return False
        self._run.cancelling()
        return True

    async def _ask(self) -> None:
        try:
            answer = await self._session.driver.send(self._run.request(self._run.life_cycle.progress), None)
        except NotFoundError:
            self._run.unlisted()
        else:
            read_answer(answer, self._run.progressed)

    async def _fetch(self, info: OperationInfo, read: Callable[[Answer], T]) -> T:
        try:
            answer = await self._session.driver.send(self._run.request(info), None)
        except StatusError as error:
            self._run.without_result(error)
        return read_answer(answer, read)


class AsyncOperation(_AsyncPolled, Generic[T]):
    """A long-running operation whose result has one type."""

    def __init__(self, session: "AsyncSession", run: Run, read: Callable[[Answer], T]) -> None:
        super().__init__(session, run)
        self._read = read
        self._results: list[T] = []

    async def result(self, timeout: float | None = None) -> T:
        """Wait for the end and give the result. It is fetched once; later calls give it again.

        Args and errors as `Operation.result`.
        """
        await self.wait(timeout)
        async with self._fetching:
            if not self._results:
                self._results.append(await self._fetch(self._run.life_cycle.result, self._read))
            return self._results[0]


class AsyncOutputOperation(_AsyncPolled):
    """An output creation. Its result can be taken in three forms, whatever `createOnly` said."""

    def __init__(self, session: "AsyncSession", run: Run) -> None:
        super().__init__(session, run)
        self._results: dict[Form, Result] = {}

    async def result(self, timeout: float | None = None) -> Result:
        """Wait for the end and give the output itself, in memory; see `OutputOperation.result`."""
        return await self._output("content", timeout)

    async def result_text(self, timeout: float | None = None) -> Result:
        """Wait for the end and give the absolute paths of the output on the server."""
        return await self._output("text", timeout)

    async def managed_result(self, timeout: float | None = None) -> Result:
        """Wait for the end and give the place of the output in the File Store."""
        return await self._output("managed", timeout)

    async def download(self, timeout: float | None = None) -> AsyncDownload:
        """Wait for the end and give the output still arriving, to read or save; see `OutputOperation.download`."""
        await self.wait(timeout)
        try:
            download = await self._session.download(self._run.request(self._run.life_cycle.result), None)
        except StatusError as error:
            self._run.without_result(error)
        try:
            self._run.check_streamed(download.headers)
        except UnexpectedAnswerError:
            await download.close()
            raise
        return download

    async def save(self, target: str | os.PathLike[str] | IO[bytes], timeout: float | None = None) -> int:
        """Wait for the end and write the output to a path or an open binary file; see `OutputOperation.save`."""
        if isinstance(target, (str, os.PathLike)):
            check_target(target)
        return await (await self.download(timeout)).save(target)

    async def _output(self, form: Form, timeout: float | None) -> Result:
        info = self._run.form(form)
        await self.wait(timeout)
        async with self._fetching:
            if form not in self._results:
                self._results[form] = await self._fetch(info, lambda answer: self._run.output(answer, form))
            return self._results[form]


class AsyncAllInOneOperation(AsyncOutputOperation):
    """An All-In-One operation; see `AllInOneOperation`."""
