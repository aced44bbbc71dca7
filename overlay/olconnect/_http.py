"""The HTTP driver: the only hand-written module that imports httpx.

It does what `_auth` decides, and turns every failure into an error of `olconnect.errors` in one place, after
authentication, for plain calls and streams alike. Redirects are never followed.
"""

import asyncio
import ssl
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
from contextlib import aclosing, closing
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, NoReturn, cast

import httpx
from attrs import field, frozen

from olconnect import _auth, _headers
from olconnect._address import same_origin
from olconnect._auth import Credentials, Refusal, Token, Version
from olconnect._contract import Answer, CallOptions, OperationInfo, Request
from olconnect._text import decode
from olconnect._upload import Upload
from olconnect.errors import (
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    RequestTimeoutError,
    StatusError,
    error_from_answer,
)

OPERATION = "olconnect.operation"
"""Key in a request's extensions: the `OperationInfo` that errors name."""

_TOKEN_HEADER = "auth_token"  # noqa: S105 - the name of a header
_OURS = {"authorization", _TOKEN_HEADER, "host", "content-length", "transfer-encoding"}
_LOGIN_PATH = "/authentication/login"
_VERSION_PATH = "/authentication/version"
_CONNECT_SECONDS = 10.0
_REFUSALS = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)

RawResponse = httpx.Response
"""The raw answer of httpx, for annotations elsewhere."""


@frozen
class Settings:
    """How to reach the server, and as whom."""

    base_url: str
    """With `/rest/serverengine`, without a slash at the end."""
    credentials: Credentials | None = None
    token: Token | None = None
    basic: bool = False
    """Send the credentials with each request instead of a token."""
    timeout: float = 60.0
    verify: bool | str | ssl.SSLContext = True
    client_certificate: str | tuple[str, str] | tuple[str, str, str] | None = field(default=None, repr=False)
    proxy: str | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    max_connections: int = 20


def timeouts(seconds: float) -> httpx.Timeout:
    """Each network step may take that long; connecting at most ten seconds."""
    return httpx.Timeout(seconds, connect=min(seconds, _CONNECT_SECONDS))


def tls_context(settings: Settings) -> ssl.SSLContext:
    """The TLS settings: the system's or own authorities, and a client certificate if there is one.

    Raises:
        InvalidRequestError: a certificate file cannot be read.
    """
    if isinstance(settings.verify, ssl.SSLContext):
        return settings.verify
    try:
        context = ssl.create_default_context(cafile=settings.verify if isinstance(settings.verify, str) else None)
        if settings.verify is False:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        certificate = settings.client_certificate
        if isinstance(certificate, str):
            context.load_cert_chain(certificate)
        elif certificate:
            context.load_cert_chain(*certificate)
    except (OSError, ssl.SSLError) as error:
        reason = error.strerror or type(error).__name__
        raise InvalidRequestError(
            f"a certificate file cannot be used: {reason}; check `verify` and `client_certificate`"
        ) from None
    return context


@frozen
class _LoginWanted:
    """A step of the flow below: give a good token, other than `stale`."""

    stale: Token | None


_Step = httpx.Request | _LoginWanted
_Given = httpx.Response | Token
_Steps = Generator[_Step, _Given, None]


class SessionAuth(httpx.Auth):
    """Adds the authentication; logs in when needed and repeats a refused request once.

    One object serves any number of threads, or of tasks of one event loop: a single login at a time, and a token that
    somebody else renewed meanwhile is used instead of logging in again.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._token = settings.token
        self.server_version: Version | None = None
        self._thread_lock = threading.Lock()
        self._task_lock = asyncio.Lock()

    def forget_token(self) -> None:
        """The next request logs in."""
        self._token = None

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Drive the steps; waits in threads."""
        with closing(self._steps(request)) as steps:
            step = next(steps)
            while True:
                if isinstance(step, httpx.Request):
                    response = yield step
                    if step is not request or response.status_code in _REFUSALS:
                        response.read()  # its connection must be free before anybody waits for a login
                    given: _Given = response
                else:
                    with self._thread_lock:
                        token = self._usable_token(step.stale)
                        if token is None:
                            response = yield self._login_request()
                            response.read()
                            token = self._logged_in(response)
                    given = token
                try:
                    step = steps.send(given)
                except StopIteration:
                    return

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Drive the steps; waits in tasks."""
        with closing(self._steps(request)) as steps:
            step = next(steps)
            while True:
                if isinstance(step, httpx.Request):
                    response = yield step
                    if step is not request or response.status_code in _REFUSALS:
                        await response.aread()
                    given: _Given = response
                else:
                    async with self._task_lock:
                        token = self._usable_token(step.stale)
                        if token is None:
                            response = yield self._login_request()
                            await response.aread()
                            token = self._logged_in(response)
                    given = token
                try:
                    step = steps.send(given)
                except StopIteration:
                    return

    def _steps(self, request: httpx.Request) -> _Steps:
        """What to send and when to log in, without doing either."""
        settings = self._settings
        if not same_origin(str(request.url), settings.base_url):
            raise InvalidRequestError(
                "the URL leads to another server than the base URL; credentials are not sent there"
            )
        if settings.basic and settings.credentials:
            request.headers["Authorization"] = _auth.basic_header(
                settings.credentials.user, settings.credentials.password
            )
        if settings.basic or not (settings.credentials or self._token):
            yield request
            return
        token = yield from self._token_other_than(None)
        repeated = False
        while True:
            request.headers[_TOKEN_HEADER] = token.value
            response = cast("httpx.Response", (yield request))
            if response.status_code == HTTPStatus.FORBIDDEN and not repeated and self.server_version is None:
                yield from self._ask_version(token)
            refusal = _auth.after_refusal(
                response.status_code,
                carried_token=token,
                current_token=self._token,
                server_version=self.server_version,
                already_repeated=repeated,
                replayable=_is_replayable(request),
                can_login=settings.credentials is not None,
            )
            if refusal is Refusal.GIVE_UP:
                return
            if refusal is Refusal.FORGET_TOKEN:
                self._token = None
                return
            token = yield from self._token_other_than(token)
            repeated = True

    def _token_other_than(self, stale: Token | None) -> Generator[_Step, _Given, Token]:
        return cast("Token", (yield _LoginWanted(stale)))

    def _ask_version(self, token: Token) -> _Steps:
        """A 403 means a bad token before 2023.1 only; a server that tells its version spares a useless login."""
        response = cast(
            "httpx.Response",
            (yield self._own_request("GET", _VERSION_PATH, {_TOKEN_HEADER: token.value})),
        )
        if response.status_code == HTTPStatus.OK:
            self.server_version = _auth.parse_version(decode(response.content, response.headers.get("content-type")))

    def _usable_token(self, stale: Token | None) -> Token | None:
        """The present token, unless it is the stale one or about to expire."""
        token = self._token
        cannot_renew = self._settings.credentials is None
        if token is None or token == stale or (_auth.needs_login(token, now=time.monotonic()) and not cannot_renew):
            return None
        return token

    def _own_request(self, method: str, path: str, headers: dict[str, str]) -> httpx.Request:
        extensions = {"timeout": timeouts(self._settings.timeout).as_dict()}
        url = self._settings.base_url + path
        return httpx.Request(method, url, headers={**self._settings.headers, **headers}, extensions=extensions)

    def _login_request(self) -> httpx.Request:
        credentials = self._settings.credentials
        if credentials is None:
            raise InvalidRequestError("the token is no longer good, and there are no user and password to log in again")
        header = _auth.basic_header(credentials.user, credentials.password)
        return self._own_request("POST", _LOGIN_PATH, {"Authorization": header})

    def _logged_in(self, response: httpx.Response) -> Token:
        if response.status_code != HTTPStatus.OK:
            raise _status_error(response, at_login=True)
        self._token = _auth.token_from_login(
            decode(response.content, response.headers.get("content-type")),
            lifetime=_headers.token_lifetime(response.headers.get("token-expires-in")),
            now=time.monotonic(),
        )
        return self._token


def _is_replayable(request: httpx.Request) -> bool:
    upload = request.extensions.get("olconnect.upload")
    return upload.replayable if isinstance(upload, Upload) else isinstance(request.stream, httpx.ByteStream)


def _path(request: httpx.Request) -> str:
    return request.url.raw_path.decode("ascii").partition("?")[0]


def _status_error(response: httpx.Response, *, at_login: bool = False) -> StatusError:
    request = response.request
    info = request.extensions.get(OPERATION)
    return error_from_answer(
        status=response.status_code,
        method=request.method,
        path=_path(request),
        headers=response.headers,
        body=response.content,
        operation_id="authentication_login" if at_login else info.id if isinstance(info, OperationInfo) else None,
        retry_after=_headers.retry_after(response.headers.get("retry-after"), now=datetime.now(UTC)),
        at_login=at_login,
    )


def _raise_transport(error: Exception, request: httpx.Request) -> NoReturn:
    """Raise what an error of httpx means: whether the request can have reached the server decides the class."""
    where = {"method": request.method, "path": _path(request)}
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx.PoolTimeout):
        raise ConnectionFailedError("no connection was free in time", **where) from error
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)):
        raise ConnectionFailedError(f"no connection: {reason}", **where) from error
    if isinstance(error, (httpx.UnsupportedProtocol, httpx.InvalidURL, httpx.LocalProtocolError)):
        raise InvalidRequestError(f"{request.method} {where['path']}: cannot be sent: {reason}") from error
    if isinstance(error, httpx.TimeoutException):
        raise RequestTimeoutError("no answer in time", **where) from error
    raise ConnectionLostError(f"the connection broke: {reason}", **where) from error


class _Client(httpx.Client):
    """An httpx client that raises our errors."""

    def send(self, request: httpx.Request, **kwargs: Any) -> httpx.Response:  # noqa: ANN401 - httpx's own arguments
        kwargs["follow_redirects"] = False
        try:
            response = super().send(request, **kwargs)
            if response.is_success:
                return response
            with closing(response):
                response.read()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            _raise_transport(error, request)
        raise _status_error(response)


class _AsyncClient(httpx.AsyncClient):
    """The asynchronous twin of `_Client`."""

    async def send(self, request: httpx.Request, **kwargs: Any) -> httpx.Response:  # noqa: ANN401
        kwargs["follow_redirects"] = False
        try:
            response = await super().send(request, **kwargs)
            if response.is_success:
                return response
            async with aclosing(response):
                await response.aread()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            _raise_transport(error, request)
        raise _status_error(response)


class _Stream:
    """An open answer; a `ByteStream`."""

    def __init__(self, info: OperationInfo, response: httpx.Response) -> None:
        self.info = info
        self.headers: Mapping[str, str] = response.headers
        self._response = response

    def chunks(self) -> Iterator[bytes]:
        try:
            yield from self._response.iter_bytes()
        except httpx.HTTPError as error:
            _raise_transport(error, self._response.request)

    def close(self) -> None:
        self._response.close()


class _AsyncStream:
    """An open answer; an `AsyncByteStream`."""

    def __init__(self, info: OperationInfo, response: httpx.Response) -> None:
        self.info = info
        self.headers: Mapping[str, str] = response.headers
        self._response = response

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._response.aiter_bytes():
                yield chunk
        except httpx.HTTPError as error:
            _raise_transport(error, self._response.request)

    async def close(self) -> None:
        await self._response.aclose()


def _arguments(settings: Settings, request: Request, options: CallOptions | None) -> dict[str, Any]:
    """A prepared request as the arguments of httpx's `build_request`."""
    options = options or CallOptions()
    headers = {**request.headers, **options.headers}
    if forbidden := sorted(name for name in options.headers if name.lower() in _OURS):
        raise InvalidRequestError(f"these headers are set by the client alone: {', '.join(forbidden)}")
    extensions: dict[str, Any] = {OPERATION: request.info}
    content = request.content
    if isinstance(content, Upload):
        extensions["olconnect.upload"] = content
        if content.length is not None:
            headers["Content-Length"] = str(content.length)
    return {
        "method": request.info.http_method,
        "url": settings.base_url + request.url,
        "params": {name: value for name, value in request.params.items() if value is not None} or None,
        "json": request.json if request.has_json else None,
        "content": content,
        "headers": headers,
        "timeout": timeouts(options.timeout or settings.timeout),
        "extensions": extensions,
    }


def _client_arguments(settings: Settings, auth: SessionAuth) -> dict[str, Any]:
    limits = httpx.Limits(max_connections=settings.max_connections, max_keepalive_connections=settings.max_connections)
    return {
        "base_url": settings.base_url,
        "auth": auth,
        "verify": tls_context(settings),
        "proxy": settings.proxy,
        "timeout": timeouts(settings.timeout),
        "headers": settings.headers,
        "limits": limits,
    }


class HttpDriver:
    """Sends prepared requests, synchronously; may be used by any number of threads."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.auth = SessionAuth(settings)
        self.client: httpx.Client = _Client(**_client_arguments(settings, self.auth))

    def send(self, request: Request, options: CallOptions | None) -> Answer:
        """The whole answer. Raises an `OLConnectError` when there is none, or one with an error status."""
        response = self.client.send(self.client.build_request(**_arguments(self.settings, request, options)))
        return Answer(request.info, response.status_code, response.headers, response.content)

    def open(self, request: Request, options: CallOptions | None) -> _Stream:
        """The answer with its body still to be read. Raises as `send`."""
        built = self.client.build_request(**_arguments(self.settings, request, options))
        return _Stream(request.info, self.client.send(built, stream=True))

    def close(self) -> None:
        """Close all connections."""
        self.client.close()


class AsyncHttpDriver:
    """Sends prepared requests, asynchronously; belongs to one event loop."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.auth = SessionAuth(settings)
        self.client: httpx.AsyncClient = _AsyncClient(**_client_arguments(settings, self.auth))

    async def send(self, request: Request, options: CallOptions | None) -> Answer:
        """The whole answer. Raises as `HttpDriver.send`."""
        response = await self.client.send(self.client.build_request(**_arguments(self.settings, request, options)))
        return Answer(request.info, response.status_code, response.headers, response.content)

    async def open(self, request: Request, options: CallOptions | None) -> _AsyncStream:
        """The answer with its body still to be read. Raises as `HttpDriver.send`."""
        built = self.client.build_request(**_arguments(self.settings, request, options))
        return _AsyncStream(request.info, await self.client.send(built, stream=True))

    async def close(self) -> None:
        """Close all connections."""
        await self.client.aclose()
