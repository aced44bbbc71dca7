"""What the synchronous and the asynchronous operation have in common: everything but the waiting."""

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Final, NoReturn
from urllib.parse import urljoin

from attrs import evolve

from olconnect import _headers, _text
from olconnect._address import path_segment
from olconnect._contract import Answer, CallOptions, LifeCycle, OperationInfo, Request
from olconnect._headers import ResultHeaders
from olconnect._progress import Pace, Phase, PollState
from olconnect._results import Asked, Form, Result, ResultKind, read_result, result_kind
from olconnect._retry import Retry, may_have_acted
from olconnect._token import ResumeToken
from olconnect.errors import (
    IncompleteDownloadError,
    InvalidRequestError,
    OLConnectError,
    OperationCancelledError,
    OperationFailedError,
    OperationLostError,
    ResultUncertainError,
    StatusError,
    TransportError,
    UnexpectedAnswerError,
    WaitTimeoutError,
)

_RUN_FAILED: Final = (HTTPStatus.BAD_REQUEST, HTTPStatus.INTERNAL_SERVER_ERROR)
"""A failed run shows in its result: 500 (vendor's client, data mapping), 400 where the template lacks a context."""
_SHORTEST_POLL: Final = 1.0  # seconds: what is asked at the end of a wait is still given a chance

# Whether a server gives a result twice is not documented.
_NOTHING_CAME: Final = "no byte of the result came: ask for it again with result()"
_CUT: Final = (
    "not known to be safe: a server may give a result once. Asking again is the only way; result() tells if it is gone"
)
_ON_THE_WAY: Final = f"something between here and the server may have taken the result. Asking for it again is {_CUT}"


class Run:
    """A long-running operation at the server, and what is known of it."""

    def __init__(self, life_cycle: LifeCycle, token: ResumeToken) -> None:
        self.life_cycle = life_cycle
        self.token = token
        self.id = token.operation_id
        self.asked = Asked(token.makes)
        self.state = PollState()
        self.result_headers = ResultHeaders()
        self.links: Mapping[str, str] = {}
        self.hint: float | None = None
        """Seconds after which the server wants to be asked for the progress again, if it said so."""
        self._cancel_accepted = False
        self._result_may_be_gone = False
        self._lock = threading.Lock()  # one thread may watch while another cancels

    @classmethod
    def started(cls, answer: Answer, life_cycle: LifeCycle, asked: Asked, *, base: str, asked_at: datetime) -> "Run":
        """From the answer to a start; `base` is the base URL, against which relative links count.

        Raises:
            UnexpectedAnswerError: another status than 202, or no operation id. The run may well have begun.
        """
        if answer.status != HTTPStatus.ACCEPTED:
            raise UnexpectedAnswerError(f"expected status 202, got {answer.status}")
        token = ResumeToken(
            base_url=base,
            start=answer.info.id,
            service=life_cycle.service,
            operation_id=_headers.operation_id(answer.headers),
            started_at=asked_at,
            makes=asked.makes,
        )
        run = cls(life_cycle, token)
        link = _headers.find(answer.headers, "Link")
        run.links = _headers.links([link] if link else [], base=urljoin(base, answer.path))
        return run

    def form(self, form: Form) -> OperationInfo:
        """The operation that fetches the result in a form.

        Raises:
            InvalidRequestError: the service has no such form.
        """
        cycle = self.life_cycle
        info = {
            "content": cycle.result,
            "text": cycle.result_text,
            "managed": cycle.managed_result,
        }[form]
        if info is None:
            raise InvalidRequestError(f"{cycle.service} gives no result as {form}")
        return info

    def request(self, info: OperationInfo) -> Request:
        """A request about this run."""
        return Request(info, info.path.replace("{operationId}", path_segment(self.id)))

    def progressed(self, answer: Answer) -> None:
        """Take the answer to a question for the progress."""
        text = _text.decode(answer.body, answer.headers.get("content-type"))
        with self._lock:
            self.state = self.state.answered(answer.status, text)
        self.hint = _headers.retry_after(_headers.find(answer.headers, "Retry-After"), now=datetime.now(UTC))

    def unlisted(self) -> None:
        """Take a 404 from the progress."""
        with self._lock:
            self.state = self.state.answered(HTTPStatus.NOT_FOUND, "")

    def cancelling(self) -> None:
        """Take the server's consent to cancel, which may come after the 404 that it brings about."""
        with self._lock:
            self.state = self.state.cancelling()
            self._cancel_accepted = True

    def check_not_cancelled(self) -> None:
        """Raise OperationCancelledError when our cancel has taken effect."""
        if self.state.phase is Phase.CANCELLED:
            raise OperationCancelledError(operation_id=self.id, service=self.life_cycle.service)

    def without_result(self, error: OLConnectError) -> NoReturn:
        """Raise what the failure of a result fetch means for the run."""
        if any(attempt.sent for attempt in error.attempts):
            self._result_may_be_gone = True
        gone_before = self._result_may_be_gone
        if may_have_acted(error):
            self._result_may_be_gone = True
        if isinstance(error, TransportError):
            raise error.hinting(_CUT if error.answer_began else _NOTHING_CAME) from error.__cause__
        if isinstance(error, StatusError):
            self._refused_result(error, gone_before=gone_before)
        raise error.hinting(_CUT) if isinstance(error, UnexpectedAnswerError) else error

    def result_cut(self, error: OLConnectError) -> OLConnectError:
        """The error for a result that ended while it was streamed."""
        self._result_may_be_gone = True
        error.token = str(self.token)
        return error.hinting(_CUT) if isinstance(error, (TransportError, IncompleteDownloadError)) else error

    def _refused_result(self, error: StatusError, *, gone_before: bool) -> None:
        where = {"operation_id": self.id, "service": self.life_cycle.service}
        if error.body_kind == "html" or (may_have_acted(error) and error.status != HTTPStatus.INTERNAL_SERVER_ERROR):
            raise error.hinting(_ON_THE_WAY) if may_have_acted(error) else error
        if error.status == HTTPStatus.NOT_FOUND and self._cancel_accepted:
            raise OperationCancelledError(**where) from error
        if gone_before and error.status in (HTTPStatus.NOT_FOUND, HTTPStatus.INTERNAL_SERVER_ERROR):
            raise ResultUncertainError(status=error.status, **where) from error
        if error.status == HTTPStatus.NOT_FOUND:
            raise OperationLostError(**where) from error
        if error.status in _RUN_FAILED:
            raise OperationFailedError(
                message=error.message, status=error.status, parameter=error.parameter, **where
            ) from error

    def check_streamed(self, headers: Mapping[str, str]) -> None:
        """Take the headers of a result that is about to be streamed.

        Raises:
            UnexpectedAnswerError: it is no file, such as the id of a job set.
        """
        self._result_may_be_gone = True
        self.result_headers = _headers.result_headers(headers)
        kind = result_kind(self.asked, "content", self.result_headers)
        if kind is not ResultKind.BYTES:
            where = self.life_cycle.result
            raise UnexpectedAnswerError(
                f"expected a file, got a result of the kind {kind.value!r}",
                hint="take it with result()",
                method=where.http_method,
                path=where.path,
            )

    def output(self, answer: Answer, form: Form) -> Result:
        """The result of Output Creation or All-In-One, of the kind that headers or the start tell."""
        self.result_headers = _headers.result_headers(answer.headers)
        return read_result(
            result_kind(self.asked, form, self.result_headers),
            answer.body,
            content_type=answer.headers.get("content-type"),
            name=_headers.content_disposition_name(answer.headers.get("content-disposition")),
        )


class Deadline:
    """How long a wait may take; no limit where `timeout` is None."""

    def __init__(self, run: Run, clock: Callable[[], float], timeout: float | None) -> None:
        self._run = run
        self._clock = clock
        self._timeout = timeout
        self._began = clock()

    def options(self, timeout: float, total_timeout: float, retry: Retry) -> CallOptions | None:
        """What keeps one poll within the limit; None where there is none."""
        if self._timeout is None:
            return None
        left = max(self._timeout - self._waited, _SHORTEST_POLL)
        return CallOptions(
            timeout=min(timeout, left),
            total_timeout=min(total_timeout, left),
            retry=evolve(retry, deadline=min(retry.deadline, left)),
        )

    def poll_failed(self, error: TransportError | StatusError) -> NoReturn:
        """Raise what the failure of a poll means: when the time is up, that is what counts."""
        if self._timeout is not None and self._waited >= self._timeout:
            raise self._over() from error
        raise error

    def delay(self, pace: Pace, draw: Callable[[], float]) -> float:
        """Seconds until the next poll.

        Raises:
            WaitTimeoutError: the time is up.
        """
        waited = self._waited
        if self._timeout is not None and waited >= self._timeout:
            raise self._over()
        remaining = None if self._timeout is None else self._timeout - waited
        return pace.delay(waited=waited, remaining=remaining, random=draw, hint=self._run.hint)

    @property
    def _waited(self) -> float:
        return self._clock() - self._began

    def _over(self) -> WaitTimeoutError:
        return WaitTimeoutError(
            operation_id=self._run.id,
            service=self._run.life_cycle.service,
            timeout=self._timeout or 0.0,
            progress=self._run.state.percent,
        )
