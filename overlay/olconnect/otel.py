"""Traces for OpenTelemetry: `pip install "olconnect[otel]"`.

    from olconnect import Client
    from olconnect.otel import OpenTelemetryHooks, trace_id

    client = Client("http://localhost:9340", hooks=OpenTelemetryHooks(), trace_id=trace_id)

Attributes are those of the semantic conventions for HTTP where they have one; what they have no name for begins with
`olconnect.`.
"""

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final
from urllib.parse import urlsplit

from attrs import define, frozen

from olconnect._address import path_segment
from olconnect._observe import CallEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent, StateEvent
from olconnect.errors import OLConnectError

try:
    from opentelemetry import context as contexts
    from opentelemetry import trace
except ImportError as missing:
    raise ImportError('olconnect.otel needs OpenTelemetry: pip install "olconnect[otel]"') from missing

__all__ = ["OpenTelemetryHooks", "trace_id"]

_ENDS: Final = ("fetched", "failed", "cancelled", "lost", "left")
_ERRORS: Final = {"failed": "OperationFailedError", "lost": "OperationLostError"}
_MOST_OPEN: Final = 10_000  # operations whose end nobody watches must not fill the memory


class OpenTelemetryHooks(Hooks):
    """Makes a span of each call and of each long-running operation. Take one for each client.

    - A call is a CLIENT span over all its attempts, a child of the current span. Retries, and the client's own requests
      to log in or to ask for the version, are events of it.
    - An operation is a span from its start to its end, a sibling of the call that started it. Calls about it have a
      link to it. It ends as `done` when its result was fetched or the client closes, with the time at which the
      server was seen to be done; for a failure shows in the result only.

    Args:
        tracer_provider: default: the global one.
    """

    def __init__(self, tracer_provider: trace.TracerProvider | None = None) -> None:
        tracer = trace.get_tracer("olconnect", tracer_provider=tracer_provider)
        operations = _OperationSpans(tracer)
        calls = _CallSpans(tracer, operations)
        super().__init__(
            around_call=calls.around,
            on_request=calls.request,
            on_response=calls.response,
            on_retry=calls.retry,
            on_state_change=operations.changed,
            on_close=operations.close,
        )


def trace_id() -> str:
    """The id of the current trace as 32 hexadecimal digits; empty where there is no trace."""
    current = trace.get_current_span().get_span_context()
    return trace.format_trace_id(current.trace_id) if current.is_valid else ""


@frozen
class _Call:
    """The call that the current context belongs to."""

    event: CallEvent
    span: trace.Span
    outside: contexts.Context

    def is_about(self, event: RequestEvent | ResponseEvent) -> bool:
        """Whether an attempt is one of this call, not a request that the client makes for itself."""
        return (event.operation, event.method) == (self.event.operation, self.event.method)


_CALL: Final = contexts.create_key("olconnect-call")


def _current_call() -> _Call | None:
    call = contexts.get_value(_CALL)
    return call if isinstance(call, _Call) else None


@define
class _Running:
    """A long-running operation whose span is open."""

    span: trace.Span
    done: int | None = None
    """Nanoseconds since the epoch at which the server was seen to be done."""


class _OperationSpans:
    """One span for each long-running operation, by the segment of a path that names it."""

    def __init__(self, tracer: trace.Tracer) -> None:
        self._tracer = tracer
        self._open: dict[str, _Running] = {}
        self._lock = threading.Lock()

    def link(self, path: str) -> list[trace.Link]:
        """To the operation that a path is about."""
        running = self._open.get(path.rpartition("/")[2])
        return [trace.Link(running.span.get_span_context())] if running else []

    def changed(self, event: StateEvent) -> None:
        segment = path_segment(event.operation_id)
        with self._lock:
            if event.state in _ENDS:
                running = self._open.pop(segment, None)
                if running is not None:
                    _end(running, event.state, event.percent)
                return
            running = self._open.get(segment) or self._begin(event, segment)
            if event.state == "done":
                running.done = time.time_ns()
            elif event.state == "running":
                running.span.add_event("olconnect.progress", {"olconnect.percent": event.percent})

    def close(self) -> None:
        with self._lock:
            while self._open:
                _end(self._open.popitem()[1], "left")

    def _begin(self, event: StateEvent, segment: str) -> _Running:
        if len(self._open) >= _MOST_OPEN:
            _end(self._open.pop(next(iter(self._open))), "left")
        call = _current_call()
        running = self._open[segment] = _Running(
            self._tracer.start_span(
                f"{event.service} operation",
                context=call.outside if call else None,
                links=[trace.Link(call.span.get_span_context())] if call else [],
                attributes={"olconnect.service": event.service, "olconnect.operation_id": event.operation_id},
            )
        )
        return running


def _end(running: _Running, state: str, percent: int | None = None) -> None:
    finished = running.done is not None and state in ("fetched", "left")
    span = running.span
    span.set_attribute("olconnect.state", "done" if finished or state == "fetched" else state)
    if percent is not None:
        span.set_attribute("olconnect.percent", percent)
    if state in _ERRORS:
        span.set_attribute("error.type", f"olconnect.errors.{_ERRORS[state]}")
        span.set_status(trace.StatusCode.ERROR)
    span.end(running.done)


class _CallSpans:
    """One span for each call of the user."""

    def __init__(self, tracer: trace.Tracer, operations: _OperationSpans) -> None:
        self._tracer = tracer
        self._operations = operations

    @contextmanager
    def around(self, event: CallEvent) -> Generator[None]:
        outside = contexts.get_current()
        span = self._tracer.start_span(
            f"{event.method} {event.operation}".rstrip(),
            kind=trace.SpanKind.CLIENT,
            attributes={"http.request.method": event.method, "olconnect.operation": event.operation},
            links=self._operations.link(event.path),
        )
        inside = contexts.set_value(_CALL, _Call(event, span, outside), trace.set_span_in_context(span))
        token = contexts.attach(inside)
        try:
            yield
        except BaseException as error:
            _fail(span, error)
            raise
        finally:
            contexts.detach(token)
            span.end()

    def request(self, event: RequestEvent) -> None:
        call = _current_call()
        if call is None or not call.is_about(event):
            return
        call.span.set_attribute("url.path", event.path)
        if event.attempt > 1:
            call.span.set_attribute("http.request.resend_count", event.attempt - 1)
        host = urlsplit(f"//{event.headers.get('host') or event.headers.get('Host') or ''}")
        if host.hostname:
            call.span.set_attribute("server.address", host.hostname)
        if host.port:
            call.span.set_attribute("server.port", host.port)

    def response(self, event: ResponseEvent) -> None:
        call = _current_call()
        if call is None:
            return
        status: dict[str, str | int] = {} if event.status is None else {"http.response.status_code": event.status}
        if call.is_about(event):
            call.span.set_attributes(status)
            return
        asked = {"http.request.method": event.method, "url.path": event.path}
        call.span.add_event("olconnect.own_request", {**asked, **status, **_error_type(event.error)})

    def retry(self, event: RetryEvent) -> None:
        call = _current_call()
        if call is not None:
            tried = {"olconnect.attempt": event.attempt, "olconnect.delay": event.delay}
            call.span.add_event("olconnect.retry", {**tried, **_error_type(event.error)})


def _fail(span: trace.Span, error: BaseException) -> None:
    """Our own errors say why; the text of others may hold anything, and so may any traceback."""
    span.set_attributes(_error_type(error))
    span.set_status(trace.StatusCode.ERROR, str(error) if isinstance(error, OLConnectError) else None)


def _error_type(error: BaseException | None) -> dict[str, str | int]:
    if error is None:
        return {}
    name = type(error).__name__
    return {"error.type": f"olconnect.errors.{name}" if isinstance(error, OLConnectError) else name}
