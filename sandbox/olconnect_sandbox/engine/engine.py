"""Runs operations: a limited number at once in threads, the rest waiting for their turn.

Work runs in threads on plain values; its results are committed to the store by the event loop, and
only at the very end, so that an operation that is cancelled or fails leaves nothing behind.
"""

import asyncio
import logging
import random
import traceback
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

from attrs import frozen

from olconnect_sandbox.clock import Clock
from olconnect_sandbox.engine.ledger import Ledger
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.engine.operation import Operation, Result, upcoming
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.store.database import Database

MOST_ENDED = 10_000  # operations whose results are still to be had; the oldest are forgotten

Outcome = TypeVar("Outcome")


@frozen(kw_only=True)
class Task(Generic[Outcome]):
    """What an operation does.

    Attributes:
        service: The vendor's name of the service.
        work: Runs in a thread on plain values.
        commit: Runs in the event loop afterwards and stores what the work has made.
        label: Name of the (first) step, for the list of operations.
        files: Ids of the managed files that it uses.
        template: Name of the template that it merges.
        hidden: Keep it from clients; whoever starts it cancels it when it has ended.
    """

    service: str
    work: Callable[[Meter], Outcome]
    commit: Callable[[Outcome], Result]
    label: str
    files: frozenset[int] = frozenset()
    template: str | None = None
    hidden: bool = False


_log = logging.getLogger("olconnect_sandbox")


class CrashedError(Exception):
    """The work failed in a way that it should not; the log has the traceback."""


class Engine:
    """The operations of the whole server. Everything but `meter` runs in the event loop."""

    def __init__(  # noqa: PLR0913 - one keyword per setting
        self,
        database: Database,
        clock: Clock,
        *,
        pace: float,
        tasks: int,
        seed: int | None,
        ledger: Ledger | None = None,
    ) -> None:
        """Prepare to run operations.

        Args:
            database: Counts the operations, so that no id comes twice.
            clock: Drives progress and start times.
            pace: Seconds that every operation takes at least.
            tasks: How many may run at once (the vendor's default is twice the cores).
            seed: The same seed gives the same ids; `None` gives new ones.
            ledger: Where all operations are written down; one of its own if `None`.
        """
        self._database = database
        self._clock = clock
        self._pace = pace
        self._slots = asyncio.Semaphore(tasks)
        self._pool = ThreadPoolExecutor(tasks, thread_name_prefix="olconnect-sandbox-work")
        self._seed = random.SystemRandom().getrandbits(64) if seed is None else seed
        self._operations: dict[str, Operation] = {}
        self._ledger = ledger or Ledger()
        self.stopping = False

    def start(self, task: Task[Outcome]) -> Operation:
        """Accept an operation; its work begins when it is its turn."""
        operation = Operation(
            id=self._next_id(),
            service=task.service,
            started=self._clock.now(),
            pace=self._pace,
            meter=Meter(task.label),
            files=task.files,
            template=task.template,
            hidden=task.hidden,
            mishap=upcoming.get(),
        )
        self._forget_old()
        self._operations[operation.id] = operation
        self._ledger.accept(operation)
        operation.task = asyncio.create_task(self._run(operation, task))
        return operation

    def find(self, service: str, operation_id: str) -> Operation | None:
        """An operation of this service that runs or has ended; a cancelled one is gone."""
        operation = self._operations.get(operation_id)
        if operation is None or operation.hidden or operation.service != service:
            return None
        return operation

    def running(self) -> list[Operation]:
        """The operations of all services that have not ended and are not hidden, oldest first."""
        operations = self._operations.values()
        return [operation for operation in operations if operation.running and not operation.hidden]

    def uses(self, file_id: int) -> bool:
        """Whether a running operation still needs this managed file."""
        operations = self._operations.values()
        return any(one.running and file_id in one.files for one in operations)

    def cancel(self, operation: Operation) -> None:
        """End an operation at once and forget it."""
        self._operations.pop(operation.id, None)
        operation.cancelled = operation.cancelled or operation.running
        operation.meter.stop()
        if operation.task is not None:
            operation.task.cancel()
        operation.ended.set()

    def cancelled(self, operation: Operation) -> bool:
        """Whether the operation was cancelled."""
        return operation.id not in self._operations

    def clear(self) -> None:
        """Cancel and forget all operations."""
        for operation in tuple(self._operations.values()):
            self.cancel(operation)

    def stop(self) -> None:
        """Cancel everything, for good."""
        self.stopping = True
        self.clear()

    def close(self) -> None:
        """Wait for the threads to end; `stop` comes first."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    async def _run(self, operation: Operation, task: Task[Outcome]) -> None:
        try:
            async with self._slots:
                operation.began = self._clock.now()
                loop = asyncio.get_running_loop()
                outcome = await loop.run_in_executor(self._pool, task.work, operation.meter)
                await self._clock.sleep_until(operation.end)
                operation.fail_if_due()
                operation.result = task.commit(outcome)
        except RestError as error:
            operation.failure = error
        except Exception as error:  # noqa: BLE001 - whatever it is, the operation has ended
            log_crash(f"operation of {operation.service}", error)
            operation.failure = CrashedError()
        finally:
            operation.ended.set()

    def _next_id(self) -> str:
        (number,) = self._database.next_numbers("operation")
        source = random.Random(f"{self._seed}/{number}")  # noqa: S311 - ids are no secrets
        return str(uuid.UUID(int=source.getrandbits(128), version=4))

    def _forget_old(self) -> None:
        if len(self._operations) < MOST_ENDED:
            return
        oldest = next((one for one in self._operations.values() if not one.running), None)
        if oldest is not None:
            del self._operations[oldest.id]


def log_crash(where: str, error: BaseException) -> None:
    """Log where the sandbox failed, without the error's message: that may quote personal data."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    _log.error("%s: %s\n%s", where, type(error).__name__, frames)
