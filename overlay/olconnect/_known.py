"""What synchronous and asynchronous operations can tell without asking the server, and what they tell the observer."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Final, NoReturn

from olconnect._headers import ResultHeaders
from olconnect._observe import Observer, State, StateEvent
from olconnect._progress import Phase, PollState
from olconnect._run import Run
from olconnect.errors import (
    OLConnectError,
    OperationCancelledError,
    OperationFailedError,
    OperationLostError,
)

_STATES: Final[Mapping[Phase, State]] = {
    Phase.RUNNING: "running",
    Phase.DONE: "done",
    Phase.UNLISTED: "unlisted",
    Phase.CANCELLED: "cancelled",
}


def ended_in(error: OLConnectError) -> State | None:
    """The state of an operation whose result could not be had for this error; None where it is not known."""
    if isinstance(error, OperationFailedError):
        return "failed"
    if isinstance(error, OperationCancelledError):
        return "cancelled"
    return "lost" if isinstance(error, OperationLostError) else None


class Known:
    """What both kinds of operation can tell without asking the server."""

    _run: Run
    _observer: Observer

    @property
    def id(self) -> str:
        """The id that the server gave the operation."""
        return self._run.id

    @property
    def service(self) -> str:
        """The service that runs it, such as `job_creation`."""
        return self._run.life_cycle.service

    @property
    def token(self) -> str:
        """Text with which the operation is taken up again, in any process on any day: `client.resume(token)`.

        Short JSON without secrets: service, id, base URL, what started it and when.
        """
        return str(self._run.token)

    @property
    def started_at(self) -> datetime:
        """When it was started, in UTC by the clock of the computer that did."""
        return self._run.token.started_at

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

    def tell(self, state: State) -> None:
        """Tell the observer that the operation is in a state."""
        if self._observer.wants(state):
            run = self._run
            self._observer.state(
                StateEvent(
                    service=self.service,
                    operation_id=self.id,
                    state=state,
                    percent=run.state.percent,
                    token=self.token,
                )
            )

    def _tell_progress(self, before: PollState) -> None:
        """Tell what a poll has changed."""
        now = self._run.state
        if now != before and (now.phase, now.percent) != (before.phase, before.percent):
            self.tell(_STATES[now.phase])

    def _without_result(self, error: OLConnectError) -> NoReturn:
        """Raise what the failure of a result fetch means, having told the observer."""
        try:
            self._run.without_result(error)
        except OLConnectError as meant:
            state = ended_in(meant)
            if state is not None:
                self.tell(state)
            raise

    @contextmanager
    def _about_it(self) -> Generator[None]:
        """Errors that leave the block carry the token, so that nothing is lost with them."""
        try:
            yield
        except OLConnectError as error:
            error.token = error.token or self.token
            if not error.attempts and isinstance(error.__cause__, OLConnectError):
                error.attempts = error.__cause__.attempts
            raise
