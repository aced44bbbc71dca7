"""Many items through the same chain of steps, with a journal that the next run goes on from.

def letter(job: Job[Path]) -> int:
    records = job.step("map", lambda: client.data_mapping.process(CONFIGURATION, job.item.name))
    ...
    return job.save("output", lambda: client.output_creation.process_by_job_set(...), f"{job.key}.pdf")

with client.pipeline(letter, paths, key=lambda path: path.stem, journal="run.journal") as run:
    for done in run:
        print(done.key, done.error or done.result)
"""

import asyncio
import os
import queue
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from olconnect._intake import Done, Intake
from olconnect._job import AsyncJob, Job, StoppedError
from olconnect.errors.journal import CallUncertainError, JournalError

if TYPE_CHECKING:
    from olconnect.client import AsyncClient, Client

__all__ = ["AsyncJob", "AsyncPipeline", "CallUncertainError", "Done", "Job", "JournalError", "Pipeline"]

Item = TypeVar("Item")
T = TypeVar("T")

_LOOK_UP = 0.2
"""Seconds after which a loop that waits for an item notices an interrupt; where a wait cannot be interrupted."""


class Pipeline(Generic[Item, T]):
    """One run of items through a function, each in a worker thread; use it in a `with` block and iterate over it.

    It gives a `Done` for each item, in the order in which they finish. Items are taken from `items` in the thread of
    the loop, a few more than there are workers, so `items` may be endless. Leaving the block ends the requests under
    way and begins no others; operations go on at the server, and the journal knows them.

    Args:
        client: for the steps.
        function: what is done for one item. Its result is kept, as those of the steps.
        items: in any number.
        key: gives the text by which the journal knows an item. No two items have the same.
        journal: path of the journal; None keeps none beyond the run.
        concurrency: items under way at a time.

    Raises:
        InvalidRequestError: an argument is out of its range; from the loop: `key` gave no text.
        JournalError: from the `with` statement: the journal cannot be used.
    """

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        client: "Client",
        function: Callable[[Job[Item]], T],
        items: Iterable[Item],
        *,
        key: Callable[[Item], str],
        journal: str | os.PathLike[str] | None = None,
        concurrency: int = 8,
    ) -> None:
        self._client = client
        self._function = function
        self._intake: Intake[Item, T] = Intake(
            items,
            key=key,
            path=journal,
            concurrency=concurrency,
            base_url=client.base_url,
            operation_id=lambda token: client.resume(token).id,
        )
        self._stop = threading.Event()
        self._ended: queue.SimpleQueue[Done[Item, T] | BaseException] = queue.SimpleQueue()
        self._workers = ThreadPoolExecutor(concurrency, thread_name_prefix="olconnect-pipeline")

    @property
    def left_over(self) -> list[str]:
        """Keys that earlier runs left unfinished and that have not come up among the items so far."""
        return self._intake.journal.left_over()

    def __enter__(self) -> Self:
        self._intake.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        try:
            self._workers.shutdown(cancel_futures=True)
        finally:
            self._intake.close()

    def __iter__(self) -> Iterator[Done[Item, T]]:
        return self

    def __next__(self) -> Done[Item, T]:
        for key, item in self._intake.next_items():
            self._workers.submit(copy_context().run, self._work, key, item)
        if not self._intake.under_way:
            raise StopIteration
        ended = self._wait()
        self._intake.under_way -= 1
        if isinstance(ended, BaseException):
            raise ended
        return ended

    def _wait(self) -> Done[Item, T] | BaseException:
        while True:
            try:
                return self._ended.get(timeout=_LOOK_UP)
            except queue.Empty:
                continue

    def _work(self, key: str, item: Item) -> None:
        if self._stop.is_set():
            return
        try:
            self._ended.put(self._intake.done_before(key, item) or self._do(key, item))
        except StoppedError:
            return
        except BaseException as error:  # noqa: BLE001 - the loop raises it
            self._ended.put(error)

    def _do(self, key: str, item: Item) -> Done[Item, T]:
        steps = self._intake.steps(key)
        try:
            result = self._function(Job(self._client, steps, item, self._stop))
            steps.finish(result)
        except (KeyboardInterrupt, SystemExit, StoppedError):
            raise
        except BaseException as error:  # noqa: BLE001 - it comes out with its item
            return self._intake.failed(steps, item, error)
        return Done(key, item, result=result)


class AsyncPipeline(Generic[Item, T]):
    """The asynchronous twin of `Pipeline`: `async with`, `async for`, each item in a task of the same event loop.

    Writing the journal holds the loop up for the time of a small write to the disk. Functions that wait for something
    else than their steps are cancelled when the block is left.
    """

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        client: "AsyncClient",
        function: Callable[[AsyncJob[Item]], Awaitable[T]],
        items: Iterable[Item],
        *,
        key: Callable[[Item], str],
        journal: str | os.PathLike[str] | None = None,
        concurrency: int = 8,
    ) -> None:
        self._client = client
        self._function = function
        self._intake: Intake[Item, T] = Intake(
            items,
            key=key,
            path=journal,
            concurrency=concurrency,
            base_url=client.base_url,
            operation_id=lambda token: client.resume(token).id,
        )
        self._stop = asyncio.Event()
        self._ended: asyncio.Queue[Done[Item, T] | BaseException] = asyncio.Queue()
        self._permits = asyncio.Semaphore(concurrency)
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def left_over(self) -> list[str]:
        """Keys that earlier runs left unfinished and that have not come up among the items so far."""
        return self._intake.journal.left_over()

    async def __aenter__(self) -> Self:
        self._intake.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        for task in self._tasks:
            task.cancel()
        try:
            if self._tasks:
                await asyncio.wait(self._tasks)
        finally:
            self._intake.close()

    def __aiter__(self) -> AsyncIterator[Done[Item, T]]:
        return self

    async def __anext__(self) -> Done[Item, T]:
        for key, item in self._intake.next_items():
            task = asyncio.create_task(self._work(key, item))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        if not self._intake.under_way:
            raise StopAsyncIteration
        ended = await self._ended.get()
        self._intake.under_way -= 1
        if isinstance(ended, BaseException):
            raise ended
        return ended

    async def _work(self, key: str, item: Item) -> None:
        try:
            async with self._permits:
                self._ended.put_nowait(self._intake.done_before(key, item) or await self._do(key, item))
        except BaseException as error:  # noqa: BLE001 - the loop raises it
            if not self._stop.is_set():
                self._ended.put_nowait(error)

    async def _do(self, key: str, item: Item) -> Done[Item, T]:
        steps = self._intake.steps(key)
        try:
            result = await self._function(AsyncJob(self._client, steps, item, self._stop))
            steps.finish(result)
        except (KeyboardInterrupt, SystemExit, StoppedError):
            raise
        except BaseException as error:
            if self._stop.is_set():
                raise
            return self._intake.failed(steps, item, error)
        return Done(key, item, result=result)
