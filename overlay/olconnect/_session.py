"""The session under the service classes: it carries out prepared requests and gives typed answers."""

import random
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar
from weakref import WeakSet

from olconnect import _download, _starts, _submission
from olconnect._contract import Answer, CallOptions, LifeCycle, Request
from olconnect._download import Download
from olconnect._http import HttpDriver
from olconnect._ledger import current_ledger
from olconnect._observe import State
from olconnect._progress import Pace
from olconnect._read import read_answer
from olconnect._results import Asked
from olconnect._retry import may_have_acted
from olconnect._run import Run
from olconnect._starts import Begun
from olconnect.errors import InvalidRequestError, NotFoundError, OLConnectError, SubmissionUncertainError
from olconnect.operation import AllInOneOperation, AnyOperation, Operation, OutputOperation

T = TypeVar("T")
Op = TypeVar("Op", bound="Operation[Any] | OutputOperation")


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
        self._known = _submission.KnownIds()
        self._live = WeakSet[Operation[Any] | OutputOperation]()
        self._live_lock = threading.Lock()

    def call(self, request: Request, options: CallOptions | None, read: Callable[[Answer], T]) -> T:
        """Send a request and read its answer."""

        def ask() -> T:
            return read_answer(self.driver.send(request, options), read)

        return self._careful(request, ask)

    def exists(self, request: Request, options: CallOptions | None) -> bool:
        """Whether the answer is a success; 404 says no."""
        try:
            self.driver.send(request, options)
        except NotFoundError:
            return False
        return True

    def download(self, request: Request, options: CallOptions | None) -> Download:
        """Send a request whose answer is a file."""
        cut = _starts.made_already if _starts.starts(request.info) else _download.as_it_is

        def ask() -> Download:
            return Download(self.driver.open(request, options), cut)

        return self._careful(request, ask)

    def start(
        self,
        request: Request,
        options: CallOptions | None,
        life_cycle: LifeCycle,
        read: Callable[[Answer], T],
    ) -> Operation[T]:
        """Start a long-running operation whose result has one type."""
        return self._started(request, options, life_cycle, Asked(), lambda run: Operation(self, run, read))

    def start_output(self, request: Request, options: CallOptions | None, life_cycle: LifeCycle) -> OutputOperation:
        """Start an output creation."""
        return self._started(request, options, life_cycle, Asked("output"), lambda run: OutputOperation(self, run))

    def start_chain(self, request: Request, options: CallOptions | None, life_cycle: LifeCycle) -> AllInOneOperation:
        """Start an All-In-One operation."""
        asked = _submission.asked_of(request)
        return self._started(request, options, life_cycle, asked, lambda run: AllInOneOperation(self, run))

    def resume(self, token: str) -> AnyOperation:
        """The operation of a resume token. Raises InvalidRequestError when it is none of this server."""
        run, read = _submission.resumed(token, self.driver.settings.base_url)
        if read is not None:
            operation: AnyOperation = Operation(self, run, read)
        else:
            operation = (
                AllInOneOperation(self, run) if _submission.is_chain(run.life_cycle) else OutputOperation(self, run)
            )
        return self._kept(operation, "resumed")

    def uncertain(
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
            answer = self.driver.send(inquiry.request, _submission.listing_options(settings.retry))
        except OLConnectError:
            return inquiry.unanswered(begun)
        return inquiry.answered(answer, self._known, begun)

    def leave(self) -> None:
        """Turn away from all operations that are not over, as the client's `on_leave` says."""
        with self._live_lock:
            live = list(self._live)
        for operation in live:
            operation.leave()

    def _careful(self, request: Request, ask: Callable[[], T], asked: Asked | None = None) -> T:
        """Carry out a request whose failure may leave something behind at the server."""
        info, asked_at = request.info, datetime.now(UTC)
        ledger = current_ledger() if _starts.starts(info) else None
        if ledger is not None:
            ledger.submitting(info.id, asked_at)
        try:
            return ask()
        except (KeyboardInterrupt, SystemExit):
            _starts.interrupted(info, asked_at)
            raise
        except OLConnectError as error:
            if _starts.starts(info) and may_have_acted(error):
                begun = Begun(self._adopted, lambda: self._careful(request, ask, asked))
                uncertain = self.uncertain(service=info.id, asked_at=asked_at, asked=asked, begun=begun)
                uncertain.attempts = error.attempts
                raise uncertain from error
            if ledger is not None:
                ledger.refused()
            raise _starts.explained(info, error, acted=may_have_acted(error)) from error.__cause__

    def _started(
        self,
        request: Request,
        options: CallOptions | None,
        life_cycle: LifeCycle,
        asked: Asked,
        make: Callable[[Run], Op],
    ) -> Op:
        base = self.driver.settings.base_url

        def ask() -> Op:
            asked_at = datetime.now(UTC)
            answer = self.driver.send(request, options)
            run = read_answer(answer, lambda given: Run.started(given, life_cycle, asked, base=base, asked_at=asked_at))
            operation = make(run)
            ledger = current_ledger()
            if ledger is not None:
                ledger.started(operation.token)
            return self._kept(operation, "started")

        return self._careful(request, ask, asked)

    def _adopted(self, token: str) -> AnyOperation:
        run, _ = _submission.resumed(token, self.driver.settings.base_url)
        if run.id in self._known:
            raise InvalidRequestError(f"operation {run.id} was adopted already: one start has begun one operation")
        return self.resume(token)

    def _kept(self, operation: Op, state: State) -> Op:
        with self._live_lock:
            self._known.add(operation.id)
            self._live.add(operation)
        operation.tell(state)
        return operation
