"""The logger `olconnect`, and what the HTTP libraries below may log of our requests.

httpx logs each URL with its query at INFO, httpcore the headers of each answer at DEBUG: names of letters, cookies.
While a request of ours is under way they log the same steps with nothing secret in them. What others in the process do
with these libraries is logged as ever.
"""

import logging
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from olconnect._redact import one_line, safe_url

LOGGER: Final = logging.getLogger("olconnect")
LOGGER.addHandler(logging.NullHandler())

_HTTPX: Final = "httpx"
# Each that httpcore has: a filter sees what is logged by its own logger alone, not by those below it.
_HTTPCORE: Final = tuple(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks"))

_ours: Final = ContextVar("olconnect_request_under_way", default=False)


def write(level: int, event: str, message: str, *args: object, fields: Mapping[str, object]) -> None:
    """Log one record with `olconnect_event` and the fields, each named `olconnect_` and its name."""
    if LOGGER.isEnabledFor(level):
        named = {f"olconnect_{name}": value for name, value in fields.items() if value is not None}
        LOGGER.log(level, message, *args, extra={"olconnect_event": event, **named})


@contextmanager
def quiet_transport() -> Generator[None]:
    """Keep secrets out of the HTTP libraries' logs, for what this thread or task does inside.

    A generator must not yield inside: see `quiet_chunks`.
    """
    before = _ours.get()
    _ours.set(True)
    try:
        yield
    finally:
        # Not `reset`: a task that is thrown away half-way is closed in another context.
        _ours.set(before)


def quiet_chunks(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The same chunks, each read under `quiet_transport`: what breaks HTTP in a body is logged as it came."""
    while True:
        with quiet_transport():
            chunk = next(chunks, None)
        if chunk is None:
            return
        yield chunk


async def quiet_chunks_async(chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The asynchronous twin of `quiet_chunks`."""
    while True:
        with quiet_transport():
            chunk = await anext(chunks, None)
        if chunk is None:
            return
        yield chunk


class _Redaction(logging.Filter):
    """Rewrites what may hold secrets; drops nothing."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, rewritten if it is about a request of ours."""
        if _ours.get():
            if record.name == _HTTPX:
                _shorten_arguments(record)
            else:
                _shorten_text(record)
        return True


def _shorten_arguments(record: logging.LogRecord) -> None:
    """A method, a URL, a protocol, a status and its phrase."""
    if isinstance(record.args, tuple):
        record.args = tuple(value if isinstance(value, int) else safe_url(str(value)) for value in record.args)


def _shorten_text(record: logging.LogRecord) -> None:
    """The name of a step, such as `receive_response_headers.complete`, without what belongs to it."""
    record.msg, record.args = one_line(record.getMessage()).partition(" ")[0], ()


def _install() -> None:
    redaction = _Redaction()
    for name in (_HTTPX, *_HTTPCORE):
        logging.getLogger(name).addFilter(redaction)


_install()
