"""One test body for both clients: the synchronous one is made awaitable, each call running in a thread of a pool.

A test is written against `AsyncClient`; run with the synchronous client, what it awaits blocks a thread instead, as in
the programs of its users.
"""

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Self, cast

from olconnect import AsyncClient, Client, Retry

SOON = Retry(first=0.001, longest=0.002)
"""As by default, but for the pauses."""

_END = object()


class Drive:
    """Makes clients of one kind, which all look like `AsyncClient`."""

    def __init__(self, pool: ThreadPoolExecutor | None) -> None:
        self._pool = pool

    @property
    def is_sync(self) -> bool:
        return self._pool is not None

    def client(self, *args: Any, clock: Callable[[], float] | None = None, **kwargs: Any) -> AsyncClient:
        """A client that repeats without waiting; `clock` is what it takes the age of its token from."""
        kwargs.setdefault("retry", SOON)
        plain: Any = AsyncClient(*args, **kwargs) if self._pool is None else Client(*args, **kwargs)
        if clock is not None:
            plain._driver.client._authenticator._clock = clock
        return cast("AsyncClient", plain if self._pool is None else Awaitable(plain, self._pool))

    async def called(self, function: Callable[[], Any]) -> Any:
        """What a function of ours gives that is to be awaited with `AsyncClient`."""
        return await (function() if self._pool is None else _Call(function, self._pool))

    def awaitable(self, value: Any) -> Any:
        """What was given by a function that is never awaited, such as an operation."""
        return value if self._pool is None else _wrap(value, self._pool)

    def resumed(self, client: AsyncClient, token: str) -> Any:
        """The operation of a resume token."""
        return self.awaitable(plain(client).resume(token))


def plain(value: Any) -> Any:
    """The client or operation itself, as its user has it."""
    return value.wrapped if isinstance(value, Awaitable) else value


class Awaitable:
    """A synchronous object whose methods can be awaited."""

    def __init__(self, wrapped: Any, pool: ThreadPoolExecutor) -> None:
        self.wrapped = wrapped
        self._pool = pool

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.wrapped, name)
        if inspect.ismethod(value):
            return lambda *args, **kwargs: _Call(lambda: value(*args, **kwargs), self._pool)
        return _wrap(value, self._pool)

    def __repr__(self) -> str:
        return repr(self.wrapped)

    async def __aenter__(self) -> Self:
        await _Call(self.wrapped.__enter__, self._pool)
        return self

    async def __aexit__(self, *error: object) -> None:
        await _Call(lambda: self.wrapped.__exit__(*error), self._pool)


class _Call:
    """A call that is made when it is awaited, or whose iterator is stepped through."""

    def __init__(self, call: Callable[[], Any], pool: ThreadPoolExecutor) -> None:
        self._call = call
        self._pool = pool

    def __await__(self) -> Generator[Any, Any, Any]:
        value = yield from asyncio.get_running_loop().run_in_executor(self._pool, self._call).__await__()
        return _wrap(value, self._pool)

    async def __aiter__(self) -> AsyncIterator[Any]:
        loop = asyncio.get_running_loop()
        iterator = await loop.run_in_executor(self._pool, self._call)
        while (value := await loop.run_in_executor(self._pool, next, iterator, _END)) is not _END:
            yield value


def _wrap(value: Any, pool: ThreadPoolExecutor) -> Any:
    """Objects of ours that call the server are wrapped, values are not."""
    calls_server = type(value).__module__.startswith(
        ("olconnect.operation", "olconnect._download", "olconnect_services")
    )
    return Awaitable(value, pool) if calls_server else value


def contents(folder: Path) -> list[str]:
    """The names in a folder."""
    return sorted(each.name for each in folder.iterdir())
