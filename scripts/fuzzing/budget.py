"""The time that a run may take, all in all."""

from collections.abc import Callable

from attrs import field, frozen

AROUND = 12  # seconds that a part needs besides: schemathesis starts, things are made on the server and read
LEAST = 5


@frozen
class Budget:
    """Seconds from now on.

    Attributes:
        seconds: How many.
        clock: Seconds that only go forward.
    """

    seconds: int
    clock: Callable[[], float]
    start: float = field(init=False)

    @start.default
    def _start(self) -> float:
        return self.clock()

    @property
    def spent(self) -> float:
        """Seconds that have gone by."""
        return self.clock() - self.start

    def share(self, parts: int) -> int:
        """What the next part may fill with requests, if so many are still to come one after the other."""
        return max(LEAST, int((self.seconds - self.spent) / parts) - AROUND)
