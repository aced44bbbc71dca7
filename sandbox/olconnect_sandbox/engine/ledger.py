"""A ledger of all operations that were ever accepted, for tests that count."""

from collections import deque
from pathlib import Path
from typing import Literal

from attrs import Factory, define, field, frozen

from olconnect_sandbox.engine.operation import Operation

State = Literal["running", "done", "failed", "cancelled"]
MOST_REMEMBERED = 50_000  # operations; the oldest are forgotten


@frozen
class Started:
    """An operation that the server accepted, as it stands now.

    Attributes:
        id: What clients name it by.
        service: The vendor's name of its service.
        started: When it was accepted, in seconds since the Unix epoch, by the sandbox's clock.
        state: How it ended: `cancelled` by a client, a reset or the end of the server.
        hidden: Whether it had no id for the client, who waited for the result (All-In-One with `async=false`).
        result: Its result where that is text, such as the id of the set that it made.
        output: The spool files that it wrote.
    """

    id: str
    service: str
    started: float
    state: State
    hidden: bool = False
    result: str = field(default="", repr=False)
    output: tuple[Path, ...] = ()


@define(eq=False)
class Ledger:
    """All operations in the order in which they were accepted; they stay when the server forgets them."""

    _operations: deque[Operation] = Factory(lambda: deque[Operation](maxlen=MOST_REMEMBERED))

    def accept(self, operation: Operation) -> None:
        """Write down a new operation."""
        self._operations.append(operation)

    def clear(self) -> None:
        """Begin anew."""
        self._operations.clear()

    def read(self) -> list[Started]:
        """How all operations stand."""
        return [_started(operation) for operation in self._operations]


def _started(operation: Operation) -> Started:
    result = operation.result
    return Started(
        id=operation.id,
        service=operation.service,
        started=operation.started,
        state=_state(operation),
        hidden=operation.hidden,
        result=result.text if result else "",
        output=tuple(file.path for file in result.output.files) if result and result.output else (),
    )


def _state(operation: Operation) -> State:
    if operation.cancelled:
        return "cancelled"
    if operation.failure is not None:
        return "failed"
    return "running" if operation.running else "done"
