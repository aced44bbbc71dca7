"""What can be seen of a client at work: events, the hooks that take them, and the log.

A hook sees; it decides nothing. One that raises is named in the log, and the call goes on as if it were not there.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from inspect import iscoroutinefunction
from pathlib import PurePath
from traceback import extract_tb
from types import TracebackType
from typing import Final, Literal, TypeVar

from attrs import field, fields, frozen

from olconnect import _log
from olconnect._redact import safe_headers, safe_url
from olconnect.errors import InvalidRequestError, OLConnectError

State = Literal[
    "started",  # the server took it
    "resumed",  # taken up again by its token
    "running",  # progress that had not been seen before
    "done",
    "unlisted",  # the server lists it no longer; only its result tells how it ended
    "fetched",  # its result came
    "failed",
    "cancelled",
    "lost",
    "left",  # nobody watches it any more; it goes on at the server
]
"""Where a long-running operation stands."""


@frozen
class _OfCall:
    operation: str
    """Id of the called method in the API description, such as `job_creation_process`; empty where it is not known."""
    method: str
    path: str = field(converter=safe_url)
    """Path without query, and on a server behind a proxy with the proxy's prefix."""


@frozen
class CallEvent(_OfCall):
    """A call by the user, with all its attempts and the logins that it may need."""


@frozen
class RequestEvent(_OfCall):
    """A request is about to be sent: an attempt of a call, or a login or question for the version by the client."""

    attempt: int
    """From 1."""
    headers: Mapping[str, str] = field(converter=safe_headers)
    """All headers; values that nobody vouched for are `***`."""
    trace_id: str | None = None
    """Value of the header `trace_id`, if there is one."""


@frozen
class ResponseEvent(_OfCall):
    """The head of an answer came, or the attempt failed without one."""

    attempt: int
    status: int | None
    """None where no answer came."""
    headers: Mapping[str, str] = field(converter=safe_headers)
    """All headers of the answer; values that nobody vouched for are `***`."""
    error: Exception | None
    """What the attempt failed with."""
    seconds: float
    """Since the request was about to be sent."""
    trace_id: str | None = None


@frozen
class RetryEvent(_OfCall):
    """An attempt failed and will be repeated."""

    attempt: int
    """The one that failed, from 1."""
    error: Exception
    delay: float
    """Seconds until the next attempt."""


@frozen
class StateEvent:
    """A long-running operation was started, got on, ended, or was left."""

    service: str
    """Service attribute of the client, such as `job_creation`."""
    operation_id: str
    state: State
    percent: int
    """Progress, 0 to 100, as last seen."""
    token: str
    """Text with which the operation can be resumed; it holds no secret."""


AroundCall = Callable[[CallEvent], AbstractContextManager[object]]


@frozen(kw_only=True)
class Hooks:
    """Functions that are told what a client does. All are optional.

    They are called in the thread or task that makes the call, which waits for them: keep them short. They are plain
    functions with the asynchronous client too. What they raise is logged and changes nothing.

    Raises:
        InvalidRequestError: one is a coroutine function.
    """

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_retry: Callable[[RetryEvent], object] | None = None
    on_state_change: Callable[[StateEvent], object] | None = None
    around_call: AroundCall | None = None
    """Gives a context manager that is entered before a call and left after it, with its error if there is one."""
    on_close: Callable[[], object] | None = None
    """The client closes."""

    def __attrs_post_init__(self) -> None:
        for each in fields(Hooks):
            if iscoroutinefunction(getattr(self, each.name)):
                raise InvalidRequestError(f"the hook {each.name} must be a plain function: nobody would await it")


_NOTHING: Final = nullcontext()
_STATE_LEVELS: Final[Mapping[State, int]] = {
    "running": logging.DEBUG,
    "failed": logging.WARNING,
    "lost": logging.WARNING,
}
_T = TypeVar("_T")


class Observer:
    """Tells the hooks and the log of one client what happens; any number of threads may use it."""

    def __init__(self, hooks: Sequence[Hooks] = ()) -> None:
        self._hooks = tuple(hooks)

    @property
    def active(self) -> bool:
        """Whether anybody listens to requests, answers or calls; otherwise spare building these events."""
        return bool(self._hooks) or _log.LOGGER.isEnabledFor(logging.DEBUG)

    def wants(self, state: State) -> bool:
        """Whether anybody listens to such a state event; otherwise spare building it."""
        return bool(self._hooks) or _log.LOGGER.isEnabledFor(_level(state))

    def call(self, event: CallEvent) -> AbstractContextManager[object]:
        """What to put around a call; leaves its errors as they are."""
        around = [each.around_call for each in self._hooks if each.around_call is not None]
        return _Around(around, event) if around else _NOTHING

    def request(self, event: RequestEvent) -> None:
        """Before a request is sent. It is logged when it has its answer, so that there is one record of each."""
        for each in self._hooks:
            _tell(each.on_request, event)

    def response(self, event: ResponseEvent) -> None:
        """After the head of an answer came, or the attempt failed."""
        outcome = f"answered {event.status}" if event.error is None else f"failed with {_told(event.error)}"
        fields = {**_call_fields(event), "status": event.status, "seconds": event.seconds, "trace_id": event.trace_id}
        text = "%s %s, attempt %d, %s after %.3f s"
        values = (event.method, event.path, event.attempt, outcome, event.seconds)
        _log.write(logging.DEBUG, "attempt", text, *values, fields={**fields, **_error_field(event.error)})
        for each in self._hooks:
            _tell(each.on_response, event)

    def retry(self, event: RetryEvent) -> None:
        """Before the pause after which a failed attempt is repeated."""
        fields = {**_call_fields(event), "delay": event.delay, **_error_field(event.error)}
        text = "%s %s, attempt %d, will be repeated in %.3f s after %s"
        values = (event.method, event.path, event.attempt, event.delay, _told(event.error))
        _log.write(logging.WARNING, "retry", text, *values, fields=fields)
        for each in self._hooks:
            _tell(each.on_retry, event)

    def state(self, event: StateEvent) -> None:
        """After a long-running operation changed."""
        fields = {
            "service": event.service,
            "operation_id": event.operation_id,
            "state": event.state,
            "percent": event.percent,
            "resume_token": event.token,
        }
        text = "operation %s of %s: %s, %d %%"
        values = (event.operation_id, event.service, event.state, event.percent)
        _log.write(_level(event.state), "state", text, *values, fields=fields)
        for each in self._hooks:
            _tell(each.on_state_change, event)

    def close(self) -> None:
        """When the client closes."""
        for each in self._hooks:
            if each.on_close is not None:
                _guarded(each.on_close)


class _Around:
    """Several context managers as one that neither raises nor swallows anything."""

    def __init__(
        self, around: Sequence[Callable[[CallEvent], AbstractContextManager[object]]], event: CallEvent
    ) -> None:
        self._around = around
        self._event = event
        self._entered: list[AbstractContextManager[object]] = []

    def __enter__(self) -> None:
        for each in self._around:
            _guarded(partial(self._enter, each))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._entered:
            _guarded(partial(self._entered.pop().__exit__, kind, error, trace))

    def _enter(self, around: AroundCall) -> None:
        manager = around(self._event)
        manager.__enter__()
        self._entered.append(manager)


def _tell(hook: Callable[[_T], object] | None, event: _T) -> None:
    if hook is not None:
        _guarded(partial(hook, event))


def _guarded(call: Callable[[], object]) -> None:
    """Call a hook. What it raises is logged by type and place: its text may hold anything."""
    try:
        call()
    except Exception as error:  # noqa: BLE001 - a hook may raise whatever it likes
        frame = extract_tb(error.__traceback__)[-1]
        kind = type(error).__name__
        text = "a hook raised %s at line %s of %s; the call goes on"
        place = (frame.lineno, PurePath(frame.filename).name)
        _log.write(logging.ERROR, "hook_failed", text, kind, *place, fields=_error_field(error))


def _level(state: State) -> int:
    return _STATE_LEVELS.get(state, logging.INFO)


def _call_fields(event: RequestEvent | ResponseEvent | RetryEvent) -> dict[str, object]:
    where = {"operation": event.operation, "method": event.method, "path": event.path}
    return {**where, "attempt": event.attempt}


def _error_field(error: Exception | None) -> dict[str, object]:
    return {} if error is None else {"error": type(error).__name__}


def _told(error: Exception) -> str:
    """Our own errors hold no secret; what others say is not known."""
    kind = type(error).__name__
    return f"{kind}: {error}" if isinstance(error, OLConnectError) else kind
