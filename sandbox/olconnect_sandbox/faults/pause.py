"""Waits that end early when the server stops."""

import asyncio
from collections.abc import Coroutine

from attrs import Factory, frozen


class StoppingError(Exception):
    """The server stops while a fault makes somebody wait."""


@frozen(eq=False)
class Pauses:
    """The waits of one running server; made and used in its event loop."""

    _stopping: asyncio.Event = Factory(asyncio.Event)

    def stop(self) -> None:
        """End all waits, and those that are still to come."""
        self._stopping.set()

    async def over(self, wait: Coroutine[object, object, None]) -> None:
        """Return when `wait` has.

        Raises:
            StoppingError: the server stops.
        """
        tasks = [asyncio.create_task(wait), asyncio.create_task(self._stopping.wait())]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
        if self._stopping.is_set():
            raise StoppingError
