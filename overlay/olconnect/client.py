"""The clients: where everything begins."""

import os
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from olconnect._async_session import AsyncSession
from olconnect._gate import AsyncGate, Gate
from olconnect._observe import Hooks
from olconnect._progress import Pace
from olconnect._retry import Retry
from olconnect._session import Session
from olconnect._settings import (
    DEFAULT_TIMEOUT,
    DEFAULT_TOTAL_TIMEOUT,
    Authentication,
    ClientCertificate,
    OnLeave,
    TraceId,
    Verify,
    make_settings,
)
from olconnect._version import ServerVersion
from olconnect.async_operation import AnyAsyncOperation
from olconnect.operation import AnyOperation
from olconnect_services.services import AsyncServices, Services

if TYPE_CHECKING:
    from olconnect._job import AsyncJob, Job
    from olconnect.pipeline import AsyncPipeline, Pipeline
    from olconnect_api.client import Client as GeneratedClient

__all__ = ["AsyncClient", "Client"]

Item = TypeVar("Item")
T = TypeVar("T")

_DEFAULT_RETRY = Retry()


class Client(Services):
    """A client of one OL Connect server; any number of threads may share it.

    The services are attributes: `client.file_store`, `client.job_creation`, `client.jobs` and so on. Nothing is sent
    before the first call; the login happens then, once, and again when the token is about to expire.

    Args:
        base_url: origin of the server with the prefix of a proxy, if there is one: `http://localhost:9340`.
            `/rest/serverengine` is added. Default: the environment variable `OLCONNECT_URL`.
        user: user name, for a login or with `auth="basic"`. Default: `OLCONNECT_USER`, where nothing else is passed.
        password: password of the user. Default: `OLCONNECT_PASSWORD`, likewise.
        token: a token from an earlier login; with user and password too, it is renewed when it ends. Default:
            `OLCONNECT_TOKEN`, likewise.
        auth: `"login"` (default with user and password): log in for a token; `"basic"`: send user and password with
            each request (needs a server from 2020.1); `"none"`: for servers with security switched off.
        timeout: seconds that each network step of a request may take (connecting: ten at most). Waiting for a
            long-running operation has a limit of its own, given to `wait` and `result`.
        verify: True: TLS certificates are checked against the system's authorities; a path: against those in that PEM
            file; an `ssl.SSLContext`; False: not at all, with a warning.
        client_certificate: path of a PEM file with certificate and key, or a tuple of both paths, and a password.
        proxy: URL of an HTTP proxy. Default: as the environment says (`HTTPS_PROXY` and so on).
        headers: further headers of every request.
        max_connections: connections open at a time at the most.
        max_in_flight: requests under way at a time at the most; further ones wait. Default: `max_connections`.
        total_timeout: seconds that a request and its answer may take in all, unless it sends or streams a file.
        retry: how failed requests are repeated, where that is safe; `Retry(attempts=1)` sends everything once.
        pace: how often the progress of operations is asked for.
        hooks: what is told of requests, answers, repetitions and operations.
        trace_id: value of the header `trace_id` of every request, or a function that gives it.
        on_leave: what becomes of operations that still run when the client is closed, their `with` block is left or a
            wait is interrupted: `"keep"`: they go on at the server; `"cancel"`: the server is asked to stop them.

    Raises:
        InvalidRequestError: the arguments do not fit together.
    """

    def __init__(  # noqa: PLR0913 - by keyword, and all but the first have defaults
        self,
        base_url: str | None = None,
        *,
        user: str | None = None,
        password: str | None = None,
        token: str | None = None,
        auth: Authentication | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        verify: Verify = True,
        client_certificate: ClientCertificate | None = None,
        proxy: str | None = None,
        headers: Mapping[str, str] | None = None,
        max_connections: int = 20,
        max_in_flight: int | None = None,
        total_timeout: float = DEFAULT_TOTAL_TIMEOUT,
        retry: Retry = _DEFAULT_RETRY,
        pace: Pace | None = None,
        hooks: Hooks | Sequence[Hooks] = (),
        trace_id: TraceId | None = None,
        on_leave: OnLeave = "keep",
    ) -> None:
        settings = make_settings(
            base_url,
            user=user,
            password=password,
            token=token,
            auth=auth,
            timeout=timeout,
            verify=verify,
            client_certificate=client_certificate,
            proxy=proxy,
            headers=headers,
            max_connections=max_connections,
            max_in_flight=max_in_flight,
            total_timeout=total_timeout,
            retry=retry,
            hooks=hooks,
            trace_id=trace_id,
            on_leave=on_leave,
        )
        self._driver = Gate(settings)
        self._session = Session(self._driver, pace=pace)

    @property
    def base_url(self) -> str:
        """Where the API is, with `/rest/serverengine`."""
        return self._driver.settings.base_url

    @property
    def api(self) -> "GeneratedClient":
        """For the generated endpoint functions: `job_creation_version.sync_detailed(client=client.api)`.

        Authentication, timeouts and errors are those of this client; the answers are the generated client's. Take it
        as it is: what its `with_headers` and the like give is another client, which knows nothing of this one.
        """
        from olconnect_api.client import Client as GeneratedClient  # noqa: PLC0415 - rarely used, and not cheap

        return GeneratedClient(self.base_url, raise_on_unexpected_status=True).set_httpx_client(self._driver.client)

    def server_version(self) -> ServerVersion | None:
        """The version of the server, which is asked for it once; None where it does not tell, or tells it otherwise.

        Calls that depend on the version ask for it themselves. After an upgrade of the server make a new client.

        Raises:
            AuthenticationError: credentials or token are missing, wrong or expired.
            TransportError: No answer, or a broken one.
        """
        return self._driver.server_version()

    def resume(self, token: str) -> AnyOperation:
        """Take up a long-running operation again, by its `token`. Nothing is sent.

        Raises:
            InvalidRequestError: it is no token, or one of another server.
        """
        return self._session.resume(token)

    def pipeline(
        self,
        function: "Callable[[Job[Item]], T]",
        items: Iterable[Item],
        *,
        key: Callable[[Item], str],
        journal: str | os.PathLike[str] | None = None,
        concurrency: int = 8,
    ) -> "Pipeline[Item, T]":
        """Run many items through a function of steps; with a journal the next run goes on where this one stopped.

        Use it in a `with` block and iterate over it: it gives a `Done` for each item that has ended.

        Args:
            function: what is done for one item, with the steps of its `Job`.
            items: in any number; taken as they are needed.
            key: gives the text by which the journal knows an item; no two items may have the same.
            journal: path of the journal file; None keeps none beyond the run.
            concurrency: items under way at a time.

        Raises:
            InvalidRequestError: an argument is out of its range.
            JournalError: from the `with` statement: the journal cannot be used.
        """
        from olconnect.pipeline import Pipeline  # noqa: PLC0415 - rarely used, and not cheap

        return Pipeline(self, function, items, key=key, journal=journal, concurrency=concurrency)

    def close(self) -> None:
        """Close all connections. Operations at the server go on, unless `on_leave` says otherwise."""
        self._session.leave()
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Client of {self.base_url}>"


class AsyncClient(AsyncServices):
    """The asynchronous twin of `Client`: the same arguments, attributes and methods, to be awaited.

    It belongs to the event loop that uses it first; any number of its tasks may share it.
    """

    def __init__(  # noqa: PLR0913 - by keyword, and all but the first have defaults
        self,
        base_url: str | None = None,
        *,
        user: str | None = None,
        password: str | None = None,
        token: str | None = None,
        auth: Authentication | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        verify: Verify = True,
        client_certificate: ClientCertificate | None = None,
        proxy: str | None = None,
        headers: Mapping[str, str] | None = None,
        max_connections: int = 20,
        max_in_flight: int | None = None,
        total_timeout: float = DEFAULT_TOTAL_TIMEOUT,
        retry: Retry = _DEFAULT_RETRY,
        pace: Pace | None = None,
        hooks: Hooks | Sequence[Hooks] = (),
        trace_id: TraceId | None = None,
        on_leave: OnLeave = "keep",
    ) -> None:
        settings = make_settings(
            base_url,
            user=user,
            password=password,
            token=token,
            auth=auth,
            timeout=timeout,
            verify=verify,
            client_certificate=client_certificate,
            proxy=proxy,
            headers=headers,
            max_connections=max_connections,
            max_in_flight=max_in_flight,
            total_timeout=total_timeout,
            retry=retry,
            hooks=hooks,
            trace_id=trace_id,
            on_leave=on_leave,
        )
        self._driver = AsyncGate(settings)
        self._session = AsyncSession(self._driver, pace=pace)

    @property
    def base_url(self) -> str:
        """Where the API is, with `/rest/serverengine`."""
        return self._driver.settings.base_url

    @property
    def api(self) -> "GeneratedClient":
        """For the generated endpoint functions: `await job_creation_version.asyncio_detailed(client=client.api)`."""
        from olconnect_api.client import Client as GeneratedClient  # noqa: PLC0415 - rarely used, and not cheap

        generated = GeneratedClient(self.base_url, raise_on_unexpected_status=True)
        return generated.set_async_httpx_client(self._driver.client)

    async def server_version(self) -> ServerVersion | None:
        """The version of the server, which is asked for it once; None where it does not tell, or tells it otherwise.

        Calls that depend on the version ask for it themselves. After an upgrade of the server make a new client.

        Raises:
            AuthenticationError: credentials or token are missing, wrong or expired.
            TransportError: No answer, or a broken one.
        """
        return await self._driver.server_version()

    def resume(self, token: str) -> AnyAsyncOperation:
        """Take up a long-running operation again, by its `token`, which may come from a `Client`. Nothing is sent.

        Raises:
            InvalidRequestError: it is no token, or one of another server.
        """
        return self._session.resume(token)

    def pipeline(
        self,
        function: "Callable[[AsyncJob[Item]], Awaitable[T]]",
        items: Iterable[Item],
        *,
        key: Callable[[Item], str],
        journal: str | os.PathLike[str] | None = None,
        concurrency: int = 8,
    ) -> "AsyncPipeline[Item, T]":
        """Run many items through a function of steps; with a journal the next run goes on where this one stopped.

        Use it in an `async with` block and iterate over it: it gives a `Done` for each item that has ended.

        Args:
            function: what is done for one item, with the steps of its `AsyncJob`.
            items: in any number; taken as they are needed.
            key: gives the text by which the journal knows an item; no two items may have the same.
            journal: path of the journal file; None keeps none beyond the run.
            concurrency: items under way at a time.

        Raises:
            InvalidRequestError: an argument is out of its range.
            JournalError: from the `with` statement: the journal cannot be used.
        """
        from olconnect.pipeline import AsyncPipeline  # noqa: PLC0415 - rarely used, and not cheap

        return AsyncPipeline(self, function, items, key=key, journal=journal, concurrency=concurrency)

    async def close(self) -> None:
        """Close all connections. Operations at the server go on, unless `on_leave` says otherwise."""
        await self._session.leave()
        await self._driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<AsyncClient of {self.base_url}>"
