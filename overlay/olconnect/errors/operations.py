"""Errors of long-running operations: what became of a run, or that nobody can tell."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol, cast

from attrs import field, frozen

from olconnect._redact import one_line
from olconnect.errors.base import InvalidRequestError, OLConnectError
from olconnect.errors.status import told


class OperationError(OLConnectError):
    """A long-running operation gave no result.

    `operation_id` is the run's id as the server gave it, `service` what runs it (`job_creation`).
    """

    def __init__(self, text: str, *, operation_id: str, service: str, hint: str = "") -> None:
        self.operation_id = operation_id
        self.service = service
        super().__init__(f"operation {operation_id} of {service} {text}", hint=hint)


class OperationFailedError(OperationError):
    """The run failed; `message`, `status` and `parameter` are the server's."""

    def __init__(
        self,
        *,
        operation_id: str,
        service: str,
        message: str,
        status: int | None = None,
        parameter: str | None = None,
    ) -> None:
        self.message = one_line(message)
        self.status = status
        self.parameter = parameter
        text = "failed" + (told(self.message, parameter) or ": the server does not say why")
        super().__init__(text, operation_id=operation_id, service=service)


class OperationCancelledError(OperationError):
    """The run was cancelled, so it has no result."""

    def __init__(self, *, operation_id: str, service: str) -> None:
        super().__init__("was cancelled", operation_id=operation_id, service=service)


class OperationLostError(OperationError):
    """The run is no longer listed and has no result either."""

    def __init__(self, *, operation_id: str, service: str) -> None:
        super().__init__(
            "is no longer listed and has no result",
            operation_id=operation_id,
            service=service,
            hint="cancelled by someone, or gone with a restart: look before starting it anew",
        )


class WaitTimeoutError(OperationError, TimeoutError):
    """The run was not done in time; it goes on at the server. `progress` was last seen (0-100)."""

    def __init__(self, *, operation_id: str, service: str, timeout: float, progress: int | None = None) -> None:
        self.timeout = timeout
        self.progress = progress
        seen = "" if progress is None else f", last seen at {progress} %"
        super().__init__(
            f"was not done within {timeout:g} s{seen}",
            operation_id=operation_id,
            service=service,
            hint="it goes on at the server: wait again, or cancel it",
        )


class ResultUncertainError(OperationError):
    """The result was fetched before, perhaps not whole, and now the server does not give it again.

    The run may well have ended well: what it has made is at the server.
    """

    def __init__(self, *, operation_id: str, service: str, status: int) -> None:
        self.status = status
        super().__init__(
            f"was asked for its result before; asked again, the server answered {status}",
            operation_id=operation_id,
            service=service,
            hint="look for what it has made before starting it anew",
        )


@frozen
class Candidate:
    """A running operation that an uncertain start may have begun.

    Attributes:
        operation_id: its id at the server.
        token: its resume token, for `client.resume(token)`.
        started_at: when it began, by the server's clock.
        progress: 0 to 100.
        step: what it does just now, in the server's words.
    """

    operation_id: str
    token: str = field(repr=False)
    started_at: datetime
    progress: int
    step: str = ""


class Starter(Protocol):
    """What an uncertain start can still do; `AsyncClient` gives one whose `again` is to be awaited."""

    def adopt(self, token: str, /) -> Any:  # noqa: ANN401 - an operation of the kind that was started
        """The operation with a token."""
        ...

    def again(self) -> Any:  # noqa: ANN401
        """Send the same request once more."""
        ...


class SubmissionUncertainError(OLConnectError):
    """A start may or may not have reached the server: nobody knows yet whether the letters are made.

    Attributes:
        operation: id of what was called, such as `output_creation_process_by_job_set`.
        service: the service that was called, such as `output_creation`.
        asked_at: when it was sent, in UTC by this computer's clock.
        candidates: the operations of that service that run at the server, began since, and are not known to this
            client. The server lists running operations only: no candidate never means that nothing was started.
        listed: whether the server's list could be had.
    """

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        *,
        operation: str,
        service: str,
        asked_at: datetime,
        candidates: Sequence[Candidate] = (),
        listed: bool,
        starter: Starter | None = None,
    ) -> None:
        self.operation = operation
        self.service = service
        self.asked_at = asked_at
        self.candidates = tuple(candidates)
        self.listed = listed
        self._starter = starter
        super().__init__(
            f"{operation} was sent at {asked_at:%Y-%m-%d %H:%M:%S} UTC, and no answer tells whether it was started; "
            + self._found(),
            hint="look what the server has made; then adopt() a candidate, or submit_again() on purpose",
        )

    def adopt(self, candidate: Candidate) -> Any:  # noqa: ANN401 - an operation of the kind that was started
        """Take a candidate for what was started: the operation that the call would have given.

        Raises:
            InvalidRequestError: it is none of the candidates, or was adopted already.
        """
        if candidate not in self.candidates:
            raise InvalidRequestError("adopt() takes one of this error's candidates")
        return self._able().adopt(candidate.token)

    def submit_again(self) -> Any:  # noqa: ANN401
        """Send the same request once more, having made sure that nothing began. Await it with AsyncClient.

        Raises:
            InvalidRequestError: the request had a body that can be read only once.
            OLConnectError: as the call itself.
        """
        return self._able().again()

    def _able(self) -> Starter:
        if self._starter is None:
            raise InvalidRequestError(
                "this error came from another process: use client.resume(candidate.token), or call the method again"
            )
        return self._starter

    def _found(self) -> str:
        if not self.listed:
            return "the server's list of running operations could not be had"
        if not self.candidates:
            return "the server lists no running operation that could be it, which proves nothing"
        ids = ", ".join(each.operation_id for each in self.candidates)
        return f"running since then: {ids}"

    def __reduce__(self) -> tuple[object, ...]:
        restore, arguments, state = super().__reduce__()
        return restore, arguments, {**cast("dict[str, object]", state), "_starter": None}
