"""Everything that this package raises on purpose.

    OLConnectError
    ├─ InvalidRequestError (ValueError)      cannot be sent as given; nothing was sent
    ├─ TransportError                        no usable answer
    │  ├─ ConnectionFailedError              never reached the server
    │  ├─ ConnectionLostError                may have reached the server
    │  └─ RequestTimeoutError (TimeoutError) may have reached the server
    ├─ StatusError                           an answer with an error status
    │  ├─ RedirectError                      3xx
    │  ├─ BadRequestError                    400
    │  ├─ AuthenticationError                401
    │  │  └─ LoginError                      the login itself was refused
    │  ├─ PermissionDeniedError              403
    │  ├─ NotFoundError                      404
    │  ├─ MethodNotAllowedError              405
    │  ├─ NotAcceptableError                 406
    │  ├─ TooManyRequestsError               429
    │  └─ ServerError                        5xx
    ├─ UnexpectedAnswerError                 a success that is not what the API promises
    ├─ OperationError                        a long-running operation gave no result
    │  ├─ OperationFailedError               the server says why
    │  ├─ OperationCancelledError            it was cancelled
    │  ├─ OperationLostError                 the server no longer knows it
    │  └─ WaitTimeoutError (TimeoutError)    not done in time; it goes on at the server
    ├─ IncompleteDownloadError               fewer bytes than announced
    └─ UnsupportedVersionError               the server is too old, or too new; nothing was sent

`str()` of each is one line that names the next step where there is one. No error holds a password,
a token or the body of an answer. All can be copied and pickled.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import ClassVar, Final

from olconnect._redact import BodyKind, error_headers, one_line, safe_url, summarize_body

__all__ = [
    "AuthenticationError",
    "BadRequestError",
    "BodyKind",
    "ConnectionFailedError",
    "ConnectionLostError",
    "IncompleteDownloadError",
    "InvalidRequestError",
    "LoginError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "NotFoundError",
    "OLConnectError",
    "OperationCancelledError",
    "OperationError",
    "OperationFailedError",
    "OperationLostError",
    "PermissionDeniedError",
    "RedirectError",
    "RequestTimeoutError",
    "ServerError",
    "StatusError",
    "TooManyRequestsError",
    "TransportError",
    "UnexpectedAnswerError",
    "UnsupportedVersionError",
    "WaitTimeoutError",
]


class OLConnectError(Exception):
    """The root of the tree: catch it to catch all that this package raises."""

    hint: str
    """The next step to try; empty where there is none. `str()` ends with it, in brackets."""

    def __init__(self, text: str, *, hint: str = "") -> None:
        super().__init__(one_line(text, limit=1_000))
        self.hint = hint

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text} ({self.hint})" if self.hint else text

    def __reduce__(self) -> tuple[object, ...]:
        # Constructors with keywords only cannot be called again by pickle, so they are passed by.
        return _restore, (type(self), self.args), self.__dict__.copy()


def _restore(kind: type[OLConnectError], args: tuple[object, ...]) -> OLConnectError:
    error = kind.__new__(kind)
    error.args = args
    return error


class InvalidRequestError(OLConnectError, ValueError):
    """The caller's input cannot be sent; nothing was sent."""


class TransportError(OLConnectError):
    """The request brought no usable answer; `method` and `path` tell which one."""

    sent: ClassVar[bool] = True
    """False: the request certainly never reached the server. True: it may have been carried out."""
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


_PHRASES: Final = {status.value: status.phrase for status in HTTPStatus}


def _told(message: str, parameter: str | None) -> str:
    """What the server says, with the id or name where the message leaves it out."""
    said = f": {message}" if message else ""
    return said if not parameter or parameter in message else f"{said} [{parameter}]"


class StatusError(OLConnectError):
    """The server, or something on the way to it, answered with an error `status`.

    `method` and `path` tell the request, `body_kind` what the answer's body was, by its content.
    """

    message: str
    """What the answer says, at most 500 characters on one line; empty where it says nothing."""
    parameter: str | None
    """The id or name that caused the error, if the server tells."""
    headers: dict[str, str]
    """Only those that are known to hold no secret, such as `WWW-Authenticate` and `Allow`."""
    operation_id: str | None
    """The called method's id in the API description, such as `job_creation_process`."""
    retry_after: float | None
    """Seconds after which the server asks to be tried again, if it does."""

    _next_step: ClassVar[str] = ""

    def __init__(  # noqa: PLR0913 - an answer has that many sides, all of them by keyword
        self,
        *,
        status: int,
        method: str,
        path: str,
        message: str = "",
        parameter: str | None = None,
        body_kind: BodyKind = "empty",
        headers: Mapping[str, str] | None = None,
        operation_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        self.status = status
        self.method = method
        self.path = safe_url(path)
        self.message = one_line(message)
        self.parameter = parameter
        self.body_kind = body_kind
        self.headers = error_headers(headers or {})
        self.operation_id = operation_id
        self.retry_after = retry_after
        super().__init__(self._summary(), hint=self._hint())

    def _summary(self) -> str:
        phrase = _PHRASES.get(self.status, "")
        text = f"{self.method} {self.path} answered {self.status} {phrase}".rstrip()
        return text + _told(self.message, self.parameter)

    def _hint(self) -> str:
        if self.retry_after is not None:
            return f"try again after {self.retry_after:g} s"
        if self.body_kind == "html":
            return "an HTML page comes from a proxy or another server: check the base URL"
        return self._next_step


class RedirectError(StatusError):
    """3xx; redirects are never followed, for they could carry credentials to another server."""

    @property
    def location(self) -> str | None:
        """Where the answer points to, without credentials and unknown query values."""
        return self.headers.get("Location")

    def _hint(self) -> str:
        return f"set the base URL to where the server is: {self.location or 'perhaps https'}"


class BadRequestError(StatusError):
    """400: the server refuses the input, or an input that it names is missing."""


class AuthenticationError(StatusError):
    """401: credentials or token are missing, wrong or expired."""

    _next_step = "check the credentials or the token"

    @property
    def schemes(self) -> list[str]:
        """How the server lets itself be convinced, in lower case: `basic` (header `WWW-Authenticate`)."""
        from olconnect._headers import authenticate_schemes  # noqa: PLC0415 - that module raises our errors

        return authenticate_schemes(self.headers.get("WWW-Authenticate"))


class LoginError(AuthenticationError):
    """The login was refused; `status` is 401, or 403 from some servers before 2023.1."""

    _next_step = "check user and password"


class PermissionDeniedError(StatusError):
    """403: the user's role is not sufficient; before 2023.1 also wrong credentials or token."""

    _next_step = "the user's role must allow it; before 2023.1 check credentials or token as well"


class NotFoundError(StatusError):
    """404: an id or name is not, or no longer, on this server."""

    _next_step = "check that it exists on this server, and that the server knows this method"


class MethodNotAllowedError(StatusError):
    """405: the server, or a proxy, does not take this method here."""

    _next_step = "the server may be too old for it, or a proxy forbids it"


class NotAcceptableError(StatusError):
    """406: the server has no answer in the form that was asked for."""


class TooManyRequestsError(StatusError):
    """429: too many requests; since 2025.1 logins are limited (observed by others)."""

    _next_step = "wait before the next try"


class ServerError(StatusError):
    """5xx: the server or a proxy failed; 500 also stands for input that it could not read."""


class UnexpectedAnswerError(OLConnectError):
    """A success whose body or headers are not what the API promises.

    `method` and `path` tell which request was answered so; empty where that is not known.
    """

    def __init__(self, text: str, *, hint: str = "", method: str = "", path: str = "") -> None:
        self.method = method
        self.path = safe_url(path)
        super().__init__(f"{method} {self.path}: {text}" if method else text, hint=hint)

    def during(self, method: str, path: str) -> "UnexpectedAnswerError":
        """The same error with the request that was answered, for readers that know only a text."""
        return type(self)(str(self.args[0]), hint=self.hint, method=method, path=path)


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
        text = "failed" + (_told(self.message, parameter) or ": the server does not say why")
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


class IncompleteDownloadError(OLConnectError):
    """Fewer bytes arrived than announced; no partial file is left behind."""

    def __init__(self, *, expected: int, received: int, path: str) -> None:
        self.expected = expected
        self.received = received
        self.path = safe_url(path)
        text = f"{self.path} ended after {received} of {expected} bytes"
        super().__init__(text, hint="download it again")


class UnsupportedVersionError(OLConnectError):
    """The server, of version `found`, is older than `required`, or newer where it `went_away`; nothing was sent."""

    def __init__(self, *, feature: str, required: str, found: str, went_away: bool = False) -> None:
        self.feature = feature
        self.required = required
        self.found = found
        self.went_away = went_away
        which = "earlier" if went_away else "later"
        super().__init__(f"{feature} needs server version {required} or {which}, this is {found}")


# By status, else by its hundreds.
_KINDS: Final[Mapping[int, type[StatusError]]] = {
    3: RedirectError,
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    429: TooManyRequestsError,
    5: ServerError,
}


def error_from_answer(  # noqa: PLR0913 - see StatusError
    *,
    status: int,
    method: str,
    path: str,
    headers: Mapping[str, str],
    body: bytes,
    operation_id: str | None = None,
    retry_after: float | None = None,
    at_login: bool = False,
) -> StatusError:
    """The error for an answer, as received, whose status is not the promised one.

    What may be kept of its headers and body is chosen here; `retry_after` is the parsed header.
    """
    kind = _KINDS.get(status) or _KINDS.get(status // 100, StatusError)
    if at_login and status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        kind = LoginError
    summary = summarize_body(body)
    return kind(
        status=status,
        method=method,
        path=path,
        message=summary.message,
        parameter=summary.parameter,
        body_kind=summary.kind,
        headers=headers,
        operation_id=operation_id,
        retry_after=retry_after,
    )
