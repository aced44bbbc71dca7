"""A server that plays one set of answers, and the clients that are asked for them in four ways."""

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Self

from olconnect import AsyncClient, Client, Pace, Retry

from ..client.scripted import Answering, Reply, ScriptedServer, Seen  # noqa: TID252 - the one server of all tests

__all__ = ["Peer", "Reply"]

AT_ONCE = Pace(first=0, share=0, longest=0)
NEWEST = Reply(body="2025.2", headers=[("Content-Type", "text/plain")])


class Peer:
    """Its sockets are real, for cut bodies, odd heads and lengths are what a transport in memory would not show.

    An exchange over a kept connection takes about a millisecond, so a real server costs these tests a few seconds.
    """

    def __init__(self, runner: asyncio.Runner) -> None:
        self.server = ScriptedServer()
        self.runner = runner

    def __enter__(self) -> Self:
        self.server.__enter__()
        options: dict[str, Any] = {"auth": "none", "pace": AT_ONCE, "retry": Retry(attempts=1), "timeout": 20}
        self.client = Client(self.server.url, **options)
        self.async_client = AsyncClient(self.server.url, **options)
        self.play(NEWEST)
        self.client.server_version()
        self.await_(self.async_client.server_version())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.client.close()
        self.await_(self.async_client.close())
        self.server.stop()

    @property
    def seen(self) -> Seen:
        """The request that came last."""
        return self.server.requests[-1]

    def play(self, *answers: Answering) -> None:
        """Answer every request with these, one after the other; the last one is repeated."""
        left = list(answers)

        def answer(seen: Seen) -> Reply:
            given = left.pop(0) if len(left) > 1 else left[0]
            return given if isinstance(given, Reply) else given(seen)

        self.server.requests.clear()
        for method in ("GET", "POST", "PUT", "DELETE", "HEAD"):
            self.server.on(method, "*", answer)

    def await_(self, awaited: Coroutine[Any, Any, Any]) -> Any:
        """The outcome of a coroutine."""
        return self.runner.run(awaited)

    def both(self, answers: list[Answering], call: Callable[[Any], Any]) -> list[Any]:
        """What a call gives with the synchronous and with the asynchronous client; errors as values."""
        return [self.outcome(answers, call, client) for client in (self.client, self.async_client)]

    def outcome(self, answers: list[Answering], call: Callable[[Any], Any], client: Any) -> Any:
        """What a call gives, or the error that it raises."""
        self.play(*answers)
        try:
            given = call(client)
            return self.await_(given) if inspect.iscoroutine(given) else given
        except Exception as error:  # noqa: BLE001 - which one is what the tests look at
            return error
