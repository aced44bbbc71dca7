"""What a failure means: each becomes an error of `olconnect.errors`, for plain calls, streams and logins alike."""

import ssl
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import NoReturn

from olconnect import _headers
from olconnect._contract import OperationInfo
from olconnect._http.library import httpx
from olconnect.errors import (
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    OLConnectError,
    RequestTimeoutError,
    StatusError,
    TransportError,
    UnexpectedAnswerError,
)
from olconnect.errors.status import error_from_answer

_QUOTED = ": bytearray("  # how h11 shows what came in place of HTTP: a header with a secret, part of a letter
OPERATION = "olconnect.operation"  # key in a request's extensions


def path_of(request: httpx.Request) -> str:
    """The path of a request as it is sent, without the query."""
    return request.url.raw_path.decode("ascii").partition("?")[0]


def operation_of(request: httpx.Request) -> OperationInfo | None:
    """What the request calls; None for a function of the generated client that was called by hand."""
    info = request.extensions.get(OPERATION)
    return info if isinstance(info, OperationInfo) else None


def checked(response: httpx.Response, *, at_login: bool = False) -> httpx.Response:
    """The answer, or as an error if it is one."""
    if response.is_success:
        return response
    request, info = response.request, operation_of(response.request)
    try:
        body = response.content
    except httpx.ResponseNotRead:
        body = b""
    raise error_from_answer(
        status=response.status_code,
        method=request.method,
        path=path_of(request),
        headers=response.headers,
        body=body,
        operation_id="authentication_login" if at_login else info.id if info is not None else None,
        retry_after=_headers.retry_after(response.headers.get("retry-after"), now=datetime.now(UTC)),
        at_login=at_login,
    )


@contextmanager
def refused_arguments() -> Generator[None]:
    """What httpx refuses to build is the caller's input: a name too long for a URL, a body that is no JSON."""
    try:
        yield
    except (httpx.InvalidURL, TypeError, ValueError) as error:
        if isinstance(error, InvalidRequestError):
            raise
        # An error of encoding shows what could not be encoded, which may be personal data.
        reason = error.reason if isinstance(error, UnicodeEncodeError) else str(error)
        raise InvalidRequestError(f"cannot be sent: {reason}") from None


@contextmanager
def before_sending() -> Generator[None]:
    """What we ask for before the caller's request is sent: when it fails, that request never reached the server."""
    try:
        yield
    except (TransportError, StatusError, UnexpectedAnswerError) as error:
        error.sent = False
        raise


def none_free(request: httpx.Request) -> ConnectionFailedError:
    """The error of a request that waited in vain for the others to end."""
    hint = "read or close downloads, or allow more with max_connections and max_in_flight"
    return ConnectionFailedError(
        "no connection was free in time", method=request.method, path=path_of(request), hint=hint
    )


@contextmanager
def our_errors(request: httpx.Request, *, answer_began: bool = False) -> Generator[None]:
    """Failures of the library as ours; `answer_began` tells that the head of an answer is there."""
    try:
        yield
    except OLConnectError:
        raise
    except httpx.HTTPError as error:
        # The cause of our error keeps neither query nor headers nor body.
        error.request = httpx.Request(request.method, request.url.copy_with(query=None))
        _raise_transport(error, request, answer_began=answer_began)
    except ssl.SSLError as error:  # asynchronous reads let it through
        _raise_transport(error, request, answer_began=answer_began)
    except TimeoutError as error:
        where = {"method": request.method, "path": path_of(request)}
        raise _began(RequestTimeoutError("the answer was not whole in time", **where), answer_began) from error
    except httpx.StreamError:
        raise InvalidRequestError("this answer was read already, or closed: ask for it again") from None


def _raise_transport(error: httpx.HTTPError | ssl.SSLError, request: httpx.Request, *, answer_began: bool) -> NoReturn:
    """Raise what an error of httpx means: whether the request can have reached the server decides the class."""
    where = {"method": request.method, "path": path_of(request)}
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx.PoolTimeout):
        raise none_free(request) from error
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)):
        raise ConnectionFailedError(f"no connection: {reason}", **where) from error
    if isinstance(error, (httpx.UnsupportedProtocol, httpx.LocalProtocolError)):
        # The reason shows a header's value, which may be a secret.
        raise InvalidRequestError(f"{request.method} {where['path']}: cannot be sent as HTTP") from None
    if isinstance(error, httpx.DecodingError):
        raise UnexpectedAnswerError("the body is not compressed as its headers say", **where) from error
    # httpcore says this alone before the head is whole; any other breach of HTTP is of an answer that has begun.
    began = answer_began or (isinstance(error, httpx.RemoteProtocolError) and "without sending" not in reason)
    if isinstance(error, httpx.TimeoutException):
        raise _began(RequestTimeoutError("no answer in time", **where), began) from error
    if _QUOTED in reason:
        broken = ConnectionLostError(f"the connection broke: {reason.partition(_QUOTED)[0]}", **where)
        raise _began(broken, began) from None
    raise _began(ConnectionLostError(f"the connection broke: {reason}", **where), began) from error


def _began(error: TransportError, answer_began: bool) -> TransportError:  # noqa: FBT001
    error.answer_began = answer_began
    return error
