"""The HTTP driver: the only hand-written module that imports httpx.

It carries out what `_auth_flow` decides, and turns every failure into an error of `olconnect.errors` in one place, for
plain calls, streams and the generated endpoint functions alike. Redirects are never followed.
"""

import asyncio
import ssl
import threading
import time
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import aclosing, closing, contextmanager, suppress
from datetime import UTC, datetime
from typing import Any, Final, NoReturn

import httpx

from olconnect import _headers
from olconnect._auth import Token
from olconnect._auth_flow import Authenticator, LoginWanted, Own, Step
from olconnect._contract import Answer, CallOptions, OperationInfo, Request
from olconnect._settings import Settings, tls_context
from olconnect._upload import AsyncBody, Upload
from olconnect.errors import (
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    OLConnectError,
    RequestTimeoutError,
    UnexpectedAnswerError,
    error_from_answer,
)

_OPERATION: Final = "olconnect.operation"  # keys in a request's extensions
_UPLOAD: Final = "olconnect.upload"
_CLOSED: Final = "the client is closed: make a new one"


class _Client(httpx.Client):
    """An httpx client that logs in and raises our errors."""

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        hooks = {"request": [], "response": [self._refuse_redirect]}
        super().__init__(**_client_arguments(settings), event_hooks=hooks)
        self._authenticator = Authenticator(settings, clock)
        self.versions = self._authenticator.versions
        self._login_lock = threading.Lock()

    def build_request(self, *args: Any, **kwargs: Any) -> httpx.Request:  # noqa: ANN401 - httpx's own arguments
        with _refused_arguments():
            return super().build_request(*args, **_with_upload(kwargs, lambda upload: upload))

    def send(self, request: httpx.Request, *, stream: bool = False, **kwargs: Any) -> httpx.Response:  # noqa: ANN401
        del kwargs  # authentication and redirects are decided here
        with closing(self._authenticator.steps(str(request.url), replayable=_is_replayable(request))) as steps:
            step = next(steps)
            while True:
                given = self._carry_out(step, request, stream=stream)
                try:
                    step = steps.send(given)
                except StopIteration as end:
                    return _checked(end.value)

    def _carry_out(self, step: Step, request: httpx.Request, *, stream: bool) -> httpx.Response | Token:
        if isinstance(step, LoginWanted):
            return self._good_token(step)
        if isinstance(step, Own):
            return self._ask(step)
        request.headers.update(step.headers)
        return self._exchange(request, stream=stream)

    def _good_token(self, wanted: LoginWanted) -> Token:
        authenticator = self._authenticator
        failures = authenticator.failures
        with self._login_lock:
            token = authenticator.usable_token(wanted.stale, failures)
            if token is not None:
                return token
            try:
                return _logged_in(authenticator, self._ask(authenticator.login()))
            except OLConnectError as error:
                authenticator.login_failed(error)
                raise

    def _exchange(self, request: httpx.Request, *, stream: bool) -> httpx.Response:
        """One request and its answer, which is read but for the stream of a success."""
        if self.is_closed:
            raise InvalidRequestError(_CLOSED)
        with _our_errors(request):
            response = super().send(request, stream=True, auth=None, follow_redirects=False)
            if not response.is_success:
                self._read_refusal(response)
            elif not stream:
                with closing(response):
                    response.read()
        return response

    def _ask(self, own: Own) -> httpx.Response:
        return self._exchange(self.build_request(own.method, own.path, headers=own.headers), stream=False)

    def _read_refusal(self, response: httpx.Response) -> None:
        with suppress(httpx.HTTPError), closing(response):  # where its body is broken, the status tells enough
            response.read()

    def _refuse_redirect(self, response: httpx.Response) -> None:
        """Before httpx looks where it leads."""
        if response.has_redirect_location:
            self._read_refusal(response)
            _checked(response)


class _AsyncClient(httpx.AsyncClient):
    """The asynchronous twin of `_Client`."""

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        hooks = {"request": [], "response": [self._refuse_redirect]}
        super().__init__(**_client_arguments(settings), event_hooks=hooks)
        self._authenticator = Authenticator(settings, clock)
        self.versions = self._authenticator.versions
        self._login_lock = asyncio.Lock()

    def build_request(self, *args: Any, **kwargs: Any) -> httpx.Request:  # noqa: ANN401
        with _refused_arguments():
            return super().build_request(*args, **_with_upload(kwargs, AsyncBody))

    async def send(self, request: httpx.Request, *, stream: bool = False, **kwargs: Any) -> httpx.Response:  # noqa: ANN401
        del kwargs
        with closing(self._authenticator.steps(str(request.url), replayable=_is_replayable(request))) as steps:
            step = next(steps)
            while True:
                given = await self._carry_out(step, request, stream=stream)
                try:
                    step = steps.send(given)
                except StopIteration as end:
                    return _checked(end.value)

    async def _carry_out(self, step: Step, request: httpx.Request, *, stream: bool) -> httpx.Response | Token:
        if isinstance(step, LoginWanted):
            return await self._good_token(step)
        if isinstance(step, Own):
            return await self._ask(step)
        request.headers.update(step.headers)
        return await self._exchange(request, stream=stream)

    async def _good_token(self, wanted: LoginWanted) -> Token:
        authenticator = self._authenticator
        failures = authenticator.failures
        async with self._login_lock:
            token = authenticator.usable_token(wanted.stale, failures)
            if token is not None:
                return token
            try:
                return _logged_in(authenticator, await self._ask(authenticator.login()))
            except OLConnectError as error:
                authenticator.login_failed(error)
                raise

    async def _exchange(self, request: httpx.Request, *, stream: bool) -> httpx.Response:
        if self.is_closed:
            raise InvalidRequestError(_CLOSED)
        with _our_errors(request):
            response = await super().send(request, stream=True, auth=None, follow_redirects=False)
            if not response.is_success:
                await self._read_refusal(response)
            elif not stream:
                async with aclosing(response):
                    await response.aread()
        return response

    async def _ask(self, own: Own) -> httpx.Response:
        return await self._exchange(self.build_request(own.method, own.path, headers=own.headers), stream=False)

    async def _read_refusal(self, response: httpx.Response) -> None:
        with suppress(httpx.HTTPError):
            async with aclosing(response):
                await response.aread()

    async def _refuse_redirect(self, response: httpx.Response) -> None:
        if response.has_redirect_location:
            await self._read_refusal(response)
            _checked(response)


class Stream:
    """An open answer; a `ByteStream`."""

    def __init__(self, response: httpx.Response) -> None:
        self.path = _path(response.request)
        self.headers: Mapping[str, str] = response.headers
        self._response = response

    def chunks(self) -> Iterator[bytes]:
        with _our_errors(self._response.request):
            yield from self._response.iter_bytes()

    def close(self) -> None:
        self._response.close()


class AsyncStream:
    """An open answer; an `AsyncByteStream`."""

    def __init__(self, response: httpx.Response) -> None:
        self.path = _path(response.request)
        self.headers: Mapping[str, str] = response.headers
        self._response = response

    async def chunks(self) -> AsyncIterator[bytes]:
        with _our_errors(self._response.request):
            async for chunk in self._response.aiter_bytes():
                yield chunk

    async def close(self) -> None:
        await self._response.aclose()


class HttpDriver:
    """Sends prepared requests, synchronously; may be used by any number of threads."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self.settings = settings
        self.client = _Client(settings, clock)

    def send(self, request: Request, options: CallOptions | None) -> Answer:
        """The whole answer. Raises an `OLConnectError` when there is none, or one with an error status."""
        return _answer(request.info, self.client.send(self._build(request, options)))

    def open(self, request: Request, options: CallOptions | None) -> Stream:
        """The answer with its body still to be read. Raises as `send`."""
        return Stream(self.client.send(self._build(request, options), stream=True))

    def close(self) -> None:
        """Close all connections."""
        self.client.close()

    def _build(self, request: Request, options: CallOptions | None) -> httpx.Request:
        return self.client.build_request(**_arguments(self.settings, request, options))


class AsyncHttpDriver:
    """Sends prepared requests, asynchronously; belongs to one event loop."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self.settings = settings
        self.client = _AsyncClient(settings, clock)

    async def send(self, request: Request, options: CallOptions | None) -> Answer:
        """The whole answer. Raises as `HttpDriver.send`."""
        return _answer(request.info, await self.client.send(self._build(request, options)))

    async def open(self, request: Request, options: CallOptions | None) -> AsyncStream:
        """The answer with its body still to be read. Raises as `HttpDriver.send`."""
        return AsyncStream(await self.client.send(self._build(request, options), stream=True))

    async def close(self) -> None:
        """Close all connections."""
        await self.client.aclose()

    def _build(self, request: Request, options: CallOptions | None) -> httpx.Request:
        return self.client.build_request(**_arguments(self.settings, request, options))


def _timeouts(seconds: float) -> httpx.Timeout:
    """Each network step may take that long; connecting at most ten seconds."""
    return httpx.Timeout(seconds, connect=min(seconds, 10.0))


def _client_arguments(settings: Settings) -> dict[str, Any]:
    limits = httpx.Limits(max_connections=settings.max_connections, max_keepalive_connections=settings.max_connections)
    try:
        base_url = httpx.URL(settings.base_url)
        base_url.raw_host.decode("ascii").encode("idna")  # as the look-up does
        proxy = httpx.Proxy(settings.proxy) if settings.proxy is not None else None
    except (httpx.InvalidURL, ValueError):  # their messages show the URL of a proxy, with its password
        raise InvalidRequestError(
            "the base URL or the proxy is no URL that can be used, such as http://localhost:9340 or http://proxy:3128"
        ) from None
    return {
        "base_url": base_url,
        "verify": tls_context(settings),
        "proxy": proxy,
        "timeout": _timeouts(settings.timeout),
        "headers": settings.headers,
        "limits": limits,
    }


def _arguments(settings: Settings, request: Request, options: CallOptions | None) -> dict[str, Any]:
    """A prepared request as the arguments of httpx's `build_request`."""
    options = options or CallOptions()
    headers = httpx.Headers(request.headers)
    headers.update(options.headers)
    return {
        "method": request.info.http_method,
        "url": settings.base_url + request.url,
        "params": request.params or None,
        "json": request.json if request.has_json else None,
        "content": request.content,
        "headers": headers,
        "timeout": _timeouts(options.timeout or settings.timeout),
        "extensions": {_OPERATION: request.info},
    }


def _with_upload(arguments: dict[str, Any], body: Callable[[Upload], object]) -> dict[str, Any]:
    """The arguments of `build_request` with content from any source as an upload."""
    content = arguments.get("content")
    if content is None or isinstance(content, (str, bytes)):
        return arguments
    upload = content if isinstance(content, Upload) else Upload(content)
    headers = httpx.Headers(arguments.get("headers"))
    if upload.length is not None:
        headers["Content-Length"] = str(upload.length)
    extensions: dict[str, object] = {**(arguments.get("extensions") or {}), _UPLOAD: upload}
    return {**arguments, "content": body(upload), "headers": headers, "extensions": extensions}


def _is_replayable(request: httpx.Request) -> bool:
    upload = request.extensions.get(_UPLOAD)
    return upload.replayable if isinstance(upload, Upload) else True


def _answer(info: OperationInfo, response: httpx.Response) -> Answer:
    return Answer(info, _path(response.request), response.status_code, response.headers, response.content)


def _logged_in(authenticator: Authenticator, response: httpx.Response) -> Token:
    try:
        return authenticator.logged_in(_checked(response, at_login=True))
    except UnexpectedAnswerError as error:
        raise error.during(response.request.method, _path(response.request)) from None


def _checked(response: httpx.Response, *, at_login: bool = False) -> httpx.Response:
    """The answer, or as an error if it is one."""
    if response.is_success:
        return response
    request = response.request
    info = request.extensions.get(_OPERATION)
    try:
        body = response.content
    except httpx.ResponseNotRead:
        body = b""
    raise error_from_answer(
        status=response.status_code,
        method=request.method,
        path=_path(request),
        headers=response.headers,
        body=body,
        operation_id="authentication_login" if at_login else info.id if isinstance(info, OperationInfo) else None,
        retry_after=_headers.retry_after(response.headers.get("retry-after"), now=datetime.now(UTC)),
        at_login=at_login,
    )


@contextmanager
def _refused_arguments() -> Generator[None]:
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
def _our_errors(request: httpx.Request) -> Generator[None]:
    try:
        yield
    except httpx.HTTPError as error:
        # The cause of our error keeps neither headers nor body.
        error.request = httpx.Request(request.method, request.url)
        _raise_transport(error, request)
    except ssl.SSLError as error:  # asynchronous reads let it through
        _raise_transport(error, request)
    except httpx.StreamError:
        raise InvalidRequestError("this answer was read already, or closed: ask for it again") from None


def _raise_transport(error: httpx.HTTPError | ssl.SSLError, request: httpx.Request) -> NoReturn:
    """Raise what an error of httpx means: whether the request can have reached the server decides the class."""
    where = {"method": request.method, "path": _path(request)}
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx.PoolTimeout):
        hint = "read or close downloads, or allow more with max_connections"
        raise ConnectionFailedError("no connection was free in time", **where, hint=hint) from error
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)):
        raise ConnectionFailedError(f"no connection: {reason}", **where) from error
    if isinstance(error, (httpx.UnsupportedProtocol, httpx.LocalProtocolError)):
        # The reason shows a header's value, which may be a secret.
        raise InvalidRequestError(f"{request.method} {where['path']}: cannot be sent as HTTP") from None
    if isinstance(error, httpx.DecodingError):
        raise UnexpectedAnswerError("the body is not compressed as its headers say", **where) from error
    if isinstance(error, httpx.TimeoutException):
        raise RequestTimeoutError("no answer in time", **where) from error
    raise ConnectionLostError(f"the connection broke: {reason}", **where) from error


def _path(request: httpx.Request) -> str:
    return request.url.raw_path.decode("ascii").partition("?")[0]
