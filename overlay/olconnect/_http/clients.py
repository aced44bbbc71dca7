"""httpx clients that log in, bound what is in flight, and raise our errors.

A permit is held for one exchange alone, never while waiting for a login, a pause or a reader: what holds a permit needs
nothing more to end. So no number of threads or tasks can block each other.
"""

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, closing, contextmanager
from typing import Any, Final, cast

from olconnect._auth import Token
from olconnect._auth_flow import Authenticator, LoginWanted, Own, Step
from olconnect._http.bodies import TimedStream, refusal, refusal_async, whole, whole_async
from olconnect._http.building import client_arguments, is_replayable, total_timeout, with_trace_id, with_upload
from olconnect._http.failures import before_sending, checked, none_free, our_errors, path_of, refused_arguments
from olconnect._http.library import httpx
from olconnect._http.watching import Watch
from olconnect._log import quiet_transport
from olconnect._observe import Observer
from olconnect._settings import Settings
from olconnect._upload import AsyncBody
from olconnect.errors import InvalidRequestError, OLConnectError, UnexpectedAnswerError

_CLOSED: Final = "the client is closed: make a new one"


class SyncClient(httpx.Client):
    """Synchronous; may be used by any number of threads."""

    def __init__(self, settings: Settings, observer: Observer, clock: Callable[[], float]) -> None:
        hooks = {"request": [], "response": [self._refuse_redirect]}
        super().__init__(**client_arguments(settings), event_hooks=hooks)
        self._settings = settings
        self._observer = observer
        self._authenticator = Authenticator(settings, clock)
        self.versions = self._authenticator.versions
        self._login_lock = threading.Lock()
        self._permits = threading.BoundedSemaphore(settings.max_in_flight or settings.max_connections)

    def build_request(self, *args: Any, **kwargs: Any) -> httpx.Request:  # noqa: ANN401 - httpx's own arguments
        with refused_arguments():
            arguments = with_trace_id(with_upload(kwargs, lambda upload: upload), self._settings.trace_id)
            return super().build_request(*args, **arguments)

    def send(self, request: httpx.Request, *, stream: bool = False, **kwargs: Any) -> httpx.Response:  # noqa: ANN401
        del kwargs  # authentication and redirects are decided here
        with closing(self._authenticator.steps(str(request.url), replayable=is_replayable(request))) as steps:
            step = next(steps)
            while True:
                given = self._carry_out(step, request, stream=stream)
                try:
                    step = steps.send(given)
                except StopIteration as end:
                    return checked(end.value)

    def _carry_out(self, step: Step, request: httpx.Request, *, stream: bool) -> httpx.Response | Token:
        if isinstance(step, LoginWanted):
            with before_sending():
                return self._good_token(step)
        if isinstance(step, Own):
            with before_sending():
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

    def _ask(self, own: Own) -> httpx.Response:
        return self._exchange(self.build_request(own.method, own.path, headers=own.headers), stream=False)

    def _exchange(self, request: httpx.Request, *, stream: bool) -> httpx.Response:
        """One request and its answer, which is read but for the stream of a success."""
        if self.is_closed:
            raise InvalidRequestError(_CLOSED)
        with self._permit(request), quiet_transport():
            watch = Watch(self._observer, request) if self._observer.active else None
            try:
                with our_errors(request):
                    began = time.monotonic()
                    response = super().send(request, stream=True, auth=None, follow_redirects=False)
            except OLConnectError as error:
                if watch is not None:
                    watch.failed(error)
                raise
            if watch is not None:
                watch.answered(response)
            if stream and response.is_success:
                return response
            return self._read(response, began)

    @contextmanager
    def _permit(self, request: httpx.Request) -> Generator[None]:
        if not self._permits.acquire(timeout=total_timeout(request, self._settings)):
            raise none_free(request)
        try:
            yield
        finally:
            self._permits.release()

    def _read(self, response: httpx.Response, began: float) -> httpx.Response:
        request = response.request
        limit = total_timeout(request, self._settings)
        ends = began + limit if limit is not None else time.monotonic() + self._settings.total_timeout
        response.stream = TimedStream(cast("httpx.SyncByteStream", response.stream), ends, time.monotonic)
        with our_errors(request, answer_began=True):
            return whole(response) if response.is_success else refusal(response)

    def _refuse_redirect(self, response: httpx.Response) -> None:
        """Before httpx looks where it leads."""
        if response.has_redirect_location:
            checked(self._read(response, time.monotonic()))


class AsyncClient(httpx.AsyncClient):
    """The asynchronous twin of `SyncClient`; belongs to one event loop."""

    def __init__(self, settings: Settings, observer: Observer, clock: Callable[[], float]) -> None:
        hooks = {"request": [], "response": [self._refuse_redirect]}
        super().__init__(**client_arguments(settings), event_hooks=hooks)
        self._settings = settings
        self._observer = observer
        self._authenticator = Authenticator(settings, clock)
        self.versions = self._authenticator.versions
        self._login_lock = asyncio.Lock()
        self._permits = asyncio.BoundedSemaphore(settings.max_in_flight or settings.max_connections)

    def build_request(self, *args: Any, **kwargs: Any) -> httpx.Request:  # noqa: ANN401
        with refused_arguments():
            arguments = with_trace_id(with_upload(kwargs, AsyncBody), self._settings.trace_id)
            return super().build_request(*args, **arguments)

    async def send(self, request: httpx.Request, *, stream: bool = False, **kwargs: Any) -> httpx.Response:  # noqa: ANN401
        del kwargs
        with closing(self._authenticator.steps(str(request.url), replayable=is_replayable(request))) as steps:
            step = next(steps)
            while True:
                given = await self._carry_out(step, request, stream=stream)
                try:
                    step = steps.send(given)
                except StopIteration as end:
                    return checked(end.value)

    async def _carry_out(self, step: Step, request: httpx.Request, *, stream: bool) -> httpx.Response | Token:
        if isinstance(step, LoginWanted):
            with before_sending():
                return await self._good_token(step)
        if isinstance(step, Own):
            with before_sending():
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

    async def _ask(self, own: Own) -> httpx.Response:
        return await self._exchange(self.build_request(own.method, own.path, headers=own.headers), stream=False)

    async def _exchange(self, request: httpx.Request, *, stream: bool) -> httpx.Response:
        if self.is_closed:
            raise InvalidRequestError(_CLOSED)
        async with self._permit(request):
            with quiet_transport():
                watch = Watch(self._observer, request) if self._observer.active else None
                try:
                    with our_errors(request):
                        began = time.monotonic()
                        async with asyncio.timeout(total_timeout(request, self._settings)):
                            response = await super().send(request, stream=True, auth=None, follow_redirects=False)
                except OLConnectError as error:
                    if watch is not None:
                        watch.failed(error)
                    raise
                if watch is not None:
                    watch.answered(response)
                if stream and response.is_success:
                    return response
                return await self._read(response, began)

    @asynccontextmanager
    async def _permit(self, request: httpx.Request) -> AsyncGenerator[None]:
        try:
            async with asyncio.timeout(total_timeout(request, self._settings)):
                await self._permits.acquire()
        except TimeoutError:
            raise none_free(request) from None
        try:
            yield
        finally:
            self._permits.release()

    async def _read(self, response: httpx.Response, began: float) -> httpx.Response:
        request = response.request
        limit = total_timeout(request, self._settings)
        left = self._settings.total_timeout if limit is None else began + limit - time.monotonic()
        with our_errors(request, answer_began=True):
            async with asyncio.timeout(left):
                return await whole_async(response) if response.is_success else await refusal_async(response)

    async def _refuse_redirect(self, response: httpx.Response) -> None:
        if response.has_redirect_location:
            checked(await self._read(response, time.monotonic()))


def _logged_in(authenticator: Authenticator, response: httpx.Response) -> Token:
    try:
        return authenticator.logged_in(checked(response, at_login=True))
    except UnexpectedAnswerError as error:
        raise error.during(response.request.method, path_of(response.request)) from None
