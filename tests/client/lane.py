"""Pipelines of both clients behind one face: the function of an item is written once, for the asynchronous one."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from itertools import islice
from typing import Any

from olconnect import AsyncClient, Client, Pace, Retry
from olconnect.pipeline import Done

from .press import Press

AT_ONCE = Pace(first=0.001, share=0, longest=0.001)


class _Awaitable:
    """A job of the synchronous pipeline whose steps can be awaited; nothing ever waits."""

    def __init__(self, job: Any) -> None:
        self._job = job
        self.key, self.item = job.key, job.item

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._job, name)

        async def called(*args: Any, **kwargs: Any) -> Any:
            return method(*args, **kwargs)

        return called


def _plain(function: Callable[[Any], Awaitable[Any]]) -> Callable[[Any], Any]:
    def called(job: Any) -> Any:
        coroutine: Any = function(_Awaitable(job))
        try:
            coroutine.send(None)
        except StopIteration as end:
            return end.value
        raise AssertionError("a job of the synchronous pipeline waited for something else than its steps")

    return called


class Lane:
    """A client of one kind, and its pipelines."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.is_sync = isinstance(client, Client)

    @classmethod
    def of(cls, kind: str, url: str, **more: Any) -> "Lane":
        make: Any = Client if kind == "sync" else AsyncClient
        return cls(make(url, user="ol-admin", password="secret", pace=AT_ONCE, retry=Retry(attempts=1), **more))

    @asynccontextmanager
    async def to(self, press: Press) -> AsyncIterator["Lane"]:
        """The same kind of client, of another server."""
        lane = Lane.of("sync" if self.is_sync else "async", press.sandbox.url)
        try:
            yield lane
        finally:
            await lane.close()

    async def run(
        self,
        function: Callable[[Any], Awaitable[Any]],
        items: Iterable[Any],
        *,
        most: int | None = None,
        decide: Callable[[Done[Any, Any]], object] = lambda _: None,
        left: Callable[[list[str]], object] = lambda _: None,
        **more: Any,
    ) -> list[Done[Any, Any]]:
        """What comes out, by key; `decide` is called with each inside the block, `left` with what is left over."""
        more = {"key": str, "concurrency": 4, **more}
        found: list[Done[Any, Any]] = []
        if self.is_sync:

            def whole() -> None:
                with self.client.pipeline(_plain(function), items, **more) as run:
                    for done in islice(run, most):
                        decide(done)
                        found.append(done)
                    left(run.left_over)

            await asyncio.to_thread(whole)
        else:
            async with self.client.pipeline(function, items, **more) as run:
                if most != 0:
                    async for done in run:
                        decide(done)
                        found.append(done)
                        if len(found) == most:
                            break
                left(run.left_over)
        return sorted(found, key=lambda done: done.key)

    async def close(self) -> None:
        closing = self.client.close()
        if closing is not None:
            await closing
