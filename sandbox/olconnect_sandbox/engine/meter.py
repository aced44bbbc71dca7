"""How far a piece of work is, told from the thread that does it."""

import threading


class StoppedError(Exception):
    """The operation was cancelled; its work ends where it next tells its progress."""


class Meter:
    """Progress from 0 to 1, with a label of the current step.

    The thread that works tells it; any other thread may read or stop it.
    """

    def __init__(self, label: str = "") -> None:
        self.label = label
        self._fraction = 0.0
        self._low, self._high = 0.0, 1.0
        self._stopped = threading.Event()

    @property
    def fraction(self) -> float:
        """How much of the work is done."""
        return self._fraction

    def step(self, label: str, low: float, high: float) -> None:
        """Begin a step that takes the work from one fraction to another."""
        self.label, self._low, self._high = label, low, high
        self.tell(0, 1)

    def tell(self, done: int, total: int) -> None:
        """So much of the current step is done.

        Raises:
            StoppedError: the work was stopped.
        """
        if self._stopped.is_set():
            raise StoppedError
        share = min(done / total, 1.0) if total else 1.0
        fraction = self._low + (self._high - self._low) * share
        self._fraction = max(self._fraction, fraction)

    def stop(self) -> None:
        """End the work as soon as it tells its progress again."""
        self._stopped.set()
