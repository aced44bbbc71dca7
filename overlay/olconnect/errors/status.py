"""Errors for answers with an error status."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import ClassVar, Final

from olconnect._redact import BodyKind, error_headers, one_line, safe_url, summarize_body
from olconnect.errors.base import OLConnectError

_PHRASES: Final = {status.value: status.phrase for status in HTTPStatus}


def told(message: str, parameter: str | None) -> str:
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
    sent: bool = True
    """False: a login before the request was refused, so the request itself was not carried out."""

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
        return text + told(self.message, self.parameter)

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

    _next_step = "the server's log may tell more"


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
