"""The sandbox's one clock: it can be moved and stopped, and everything that takes time reads it."""

import asyncio
import threading
import time
from collections.abc import Callable


class Clock:
    """Seconds since the Unix epoch, never going back.

    It runs with the computer's clock until it is moved by `advance` or stopped by `freeze`.
    Progress of operations, expiry of tokens and start times follow it. All methods may be called
    from any thread.
    """

    def __init__(self, start: float | None = None) -> None:
        self._origin = time.time() if start is None else start
        self._started = time.monotonic()
        self._frozen_at: float | None = None
        self._lock = threading.Lock()
        self._listeners: set[Callable[[], None]] = set()

    def now(self) -> float:
        """The time, in seconds since the Unix epoch."""
        with self._lock:
            return self._read()

    def advance(self, seconds: float) -> None:
        """Move the clock forward.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            msg = f"the clock does not go back: {seconds}"
            raise ValueError(msg)
        with self._lock:
            self._origin += seconds
            if self._frozen_at is not None:
                self._frozen_at += seconds
        self._tell()

    def freeze(self) -> None:
        """Stop the clock; from now on it moves by `advance` alone."""
        with self._lock:
            self._frozen_at = self._read()
        self._tell()

    def resume(self) -> None:
        """Let a stopped clock run on from the time it shows."""
        with self._lock:
            if self._frozen_at is not None:
                self._origin = self._frozen_at
                self._started = time.monotonic()
                self._frozen_at = None
        self._tell()

    async def sleep_until(self, moment: float) -> None:
        """Return when the clock shows `moment`; wakes early from a moved clock, never polls."""
        loop = asyncio.get_running_loop()
        changed = asyncio.Event()

        def wake() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(changed.set)

        self._listeners.add(wake)
        try:
            while (left := moment - self.now()) > 0:
                changed.clear()
                timer = None if self._frozen_at is not None else loop.call_later(left, changed.set)
                await changed.wait()
                if timer is not None:
                    timer.cancel()
        finally:
            self._listeners.discard(wake)

    def _read(self) -> float:
        if self._frozen_at is not None:
            return self._frozen_at
        return self._origin + time.monotonic() - self._started

    def _tell(self) -> None:
        for wake in tuple(self._listeners):
            wake()
