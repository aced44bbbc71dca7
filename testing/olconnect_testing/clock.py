"""A clock that remembers whether somebody touched it."""

from olconnect_testing.server import MovableClock


class WatchedClock:
    """A clock of a sandbox.

    Attributes:
        touched: Whether it was moved or stopped. A clock never goes back, so that its sandbox is of no use to others.
    """

    def __init__(self, clock: MovableClock) -> None:
        self._clock = clock
        self.touched = False

    def now(self) -> float:
        """The time, in seconds since the Unix epoch."""
        return self._clock.now()

    def advance(self, seconds: float) -> None:
        """Move it forward.

        Raises:
            ValueError: `seconds` is negative.
        """
        self.touched = True
        self._clock.advance(seconds)

    def freeze(self) -> None:
        """Stop it; from now on it moves by `advance` alone."""
        self.touched = True
        self._clock.freeze()

    def resume(self) -> None:
        """Let it run on from the time that it shows."""
        self._clock.resume()
