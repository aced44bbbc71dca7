"""Errors of the way to the server and back: no answer, a broken one, one that is not what the API promises."""

from typing import ClassVar

from olconnect._redact import safe_url
from olconnect.errors.base import OLConnectError


class TransportError(OLConnectError):
    """The request brought no usable answer; `method` and `path` tell which one."""

    sent: bool = True
    """False: the request certainly never reached the server. True: it may have been carried out."""
    answer_began: bool = False
    """Whether the head of an answer had come."""
    _next_step: ClassVar[str] = "check whether it was carried out before sending it again"

    def __init__(self, text: str, *, method: str, path: str, hint: str = "") -> None:
        self.method = method
        self.path = safe_url(path)
        super().__init__(f"{method} {self.path}: {text}", hint=hint or self._next_step)


class ConnectionFailedError(TransportError):
    """No connection: refused, unknown host, failed TLS handshake, or none free in time."""

    sent = False
    # 2024.2 and later answer only localhost unless configured (observed by others).
    _next_step = "check the base URL, and that the server runs and accepts calls from this machine"


class ConnectionLostError(TransportError):
    """The connection broke, or closed before the answer was whole."""


class RequestTimeoutError(TransportError, TimeoutError):
    """The request or its answer took longer than the timeout allows."""


class UnexpectedAnswerError(OLConnectError):
    """A success whose body or headers are not what the API promises.

    `method` and `path` tell which request was answered so; empty where that is not known.
    """

    sent: bool = True
    """False: it was the answer to a login before the request, which was not sent then."""
    _next_step: ClassVar[str] = "see what lies between here and the server: it may have changed the answer"

    def __init__(self, text: str, *, hint: str = "", method: str = "", path: str = "") -> None:
        self.method = method
        self.path = safe_url(path)
        super().__init__(f"{method} {self.path}: {text}" if method else text, hint=hint or self._next_step)

    def during(self, method: str, path: str) -> "UnexpectedAnswerError":
        """The same error with the request that was answered, for readers that know only a text."""
        return type(self)(str(self.args[0]), hint=self.hint, method=method, path=path)


class IncompleteDownloadError(OLConnectError):
    """Fewer bytes arrived than announced; no partial file is left behind."""

    def __init__(self, *, expected: int, received: int, path: str) -> None:
        self.expected = expected
        self.received = received
        self.path = safe_url(path)
        text = f"{self.path} ended after {received} of {expected} bytes"
        super().__init__(text, hint="download it again")
