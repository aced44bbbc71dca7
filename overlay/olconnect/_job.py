"""What the function of a pipeline is given: one item, and durable steps to take with it."""

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

from olconnect import _take
from olconnect._files import check_target
from olconnect._ledger import recording
from olconnect._results import Form, Result
from olconnect._steps import Step, Steps
from olconnect.async_operation import AsyncOperation, AsyncOutputOperation
from olconnect.operation import Operation, OutputOperation

if TYPE_CHECKING:
    from olconnect.client import AsyncClient, Client

Item = TypeVar("Item")
V = TypeVar("V")


class StoppedError(BaseException):
    """The run is being left; no `except Exception` of a user's function takes it for a failure."""


class Job(Generic[Item]):
    """One item of a pipeline in one run. The steps' names are what the next run finds them by.

    Attributes:
        item: the item.
        key: its key.
    """

    def __init__(self, client: "Client", steps: Steps, item: Item, stop: threading.Event) -> None:
        self.item = item
        self.key = steps.key
        self._client = client
        self._steps = steps
        self._stop = stop

    @overload
    def step(self, name: str, start: Callable[[], Operation[V]], *, timeout: float | None = None) -> V: ...
    @overload
    def step(
        self, name: str, start: Callable[[], OutputOperation], *, form: Form = "content", timeout: float | None = None
    ) -> Result: ...
    def step(
        self, name: str, start: Callable[[], object], *, form: Form = "content", timeout: float | None = None
    ) -> object:
        """Start an operation, wait for it, and give its result; what an earlier run has of it is not done again.

        Args:
            name: of the step; each is used once for an item.
            start: starts one operation and gives it back.
            form: `"text"` for the paths of output, `"managed"` for its place in the File Store.
            timeout: seconds to wait; None waits as long as the server lists the operation.

        Raises:
            SubmissionUncertainError: it may have been started, in this run or an earlier one. It is not started again.
            InvalidRequestError: the result is a file, which `save` takes; or no operation was given back.
            OLConnectError: as the start, and as `result` of the operation.
        """
        with self._taking(name) as step:
            if step.done:
                return step.value
            operation = self._operation(step, start)
            return step.keep(_take.fetch(operation, form)(timeout))

    def save(
        self,
        name: str,
        start: Callable[[], OutputOperation],
        target: str | os.PathLike[str],
        *,
        timeout: float | None = None,
    ) -> int:
        """As `step`, for output that is written to a file, whole or not at all. The number of bytes.

        Raises:
            InvalidRequestError: the path cannot be written to (nothing was started then), or an earlier run saved it
                elsewhere.
        """
        with self._taking(name) as step:
            if step.done:
                return step.saved(target)
            path = check_target(target)
            operation = cast("OutputOperation", self._operation(step, start))
            if not step.part(path).exists():
                operation.save(step.part(path), timeout)
            return step.arrived(path)

    def call(self, name: str, function: Callable[[], V], *, repeatable: bool = False) -> V:
        """Make a plain call, such as an upload, and give its value; an earlier run's value is given without the call.

        Args:
            name: as in `step`.
            function: what to call.
            repeatable: whether it may be made again when it was interrupted.

        Raises:
            CallUncertainError: it was interrupted, and is not repeatable.
            Exception: as the function.
        """
        with self._taking(name) as step:
            if step.done:
                return cast("V", step.value)
            with step.calling(repeatable=repeatable):
                value = function()
            step.keep(value)
            return value

    def _taking(self, name: str) -> AbstractContextManager[Step]:
        if self._stop.is_set():
            raise StoppedError
        return self._steps.taking(name)

    def _operation(self, step: Step, start: Callable[[], object]) -> _take.AnyOperation:
        if step.unanswered:
            raise self._client._session.uncertain(  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
                service=step.unanswered.start, asked_at=step.unanswered.asked_at
            )
        if step.token is not None:
            operation = _take.checked(self._client.resume(step.token))
        else:
            with recording(step):
                operation = _take.checked(start())
            step.began(operation.token)
        _take.leavable(operation, self._sleep)
        return operation

    def _sleep(self, seconds: float) -> None:
        if self._stop.wait(seconds):
            raise StoppedError


class AsyncJob(Generic[Item]):
    """The asynchronous twin of `Job`: the functions that are passed give something to await."""

    def __init__(self, client: "AsyncClient", steps: Steps, item: Item, stop: asyncio.Event) -> None:
        self.item = item
        self.key = steps.key
        self._client = client
        self._steps = steps
        self._stop = stop

    @overload
    async def step(
        self, name: str, start: Callable[[], Awaitable[AsyncOperation[V]]], *, timeout: float | None = None
    ) -> V: ...
    @overload
    async def step(
        self,
        name: str,
        start: Callable[[], Awaitable[AsyncOutputOperation]],
        *,
        form: Form = "content",
        timeout: float | None = None,
    ) -> Result: ...
    async def step(
        self, name: str, start: Callable[[], Awaitable[object]], *, form: Form = "content", timeout: float | None = None
    ) -> object:
        """Start an operation, wait for it, and give its result; see `Job.step`."""
        with self._taking(name) as step:
            if step.done:
                return step.value

            async def talk(stop: asyncio.Event) -> object:
                operation = await self._operation(step, start, stop)
                return step.keep(await _take.fetch_async(operation, form)(timeout))

            return await _unhurried(talk)

    async def save(
        self,
        name: str,
        start: Callable[[], Awaitable[AsyncOutputOperation]],
        target: str | os.PathLike[str],
        *,
        timeout: float | None = None,
    ) -> int:
        """As `step`, for output that is written to a file; see `Job.save`."""
        with self._taking(name) as step:
            if step.done:
                return step.saved(target)
            path = check_target(target)

            async def talk(stop: asyncio.Event) -> int:
                operation = cast("AsyncOutputOperation", await self._operation(step, start, stop))
                if not step.part(path).exists():
                    await operation.save(step.part(path), timeout)
                return step.arrived(path)

            return await _unhurried(talk)

    async def call(self, name: str, function: Callable[[], Awaitable[V]], *, repeatable: bool = False) -> V:
        """Make a plain call, such as an upload, and give its value; see `Job.call`."""
        with self._taking(name) as step:
            if step.done:
                return cast("V", step.value)
            with step.calling(repeatable=repeatable):
                value = await (function() if repeatable else _unhurried(lambda _: function()))
            step.keep(value)
            return value

    def _taking(self, name: str) -> AbstractContextManager[Step]:
        if self._stop.is_set():
            raise StoppedError
        return self._steps.taking(name)

    async def _operation(
        self, step: Step, start: Callable[[], Awaitable[object]], stop: asyncio.Event
    ) -> _take.AnyAsyncOperation:
        if step.unanswered:
            raise await self._client._session.uncertain(  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
                service=step.unanswered.start, asked_at=step.unanswered.asked_at
            )
        if stop.is_set():
            raise StoppedError
        if step.token is not None:
            operation = _take.checked_async(self._client.resume(step.token))
        else:
            with recording(step):
                operation = _take.checked_async(await start())
            step.began(operation.token)

        async def sleep(seconds: float) -> None:
            try:
                await asyncio.wait_for(stop.wait(), seconds)
            except TimeoutError:
                return
            raise StoppedError

        _take.leavable_async(operation, sleep)
        return operation


async def _unhurried(talk: Callable[[asyncio.Event], Awaitable[V]]) -> V:
    """Await a talk with the server that a cancellation ends between two requests, never in the middle of one."""
    stop = asyncio.Event()
    task = asyncio.ensure_future(talk(stop))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        stop.set()
        try:
            await asyncio.wait([task])
        finally:
            task.cancel()  # whoever cancels twice is in a hurry
        if not task.cancelled():
            task.exception()  # it was told in the journal
        raise
