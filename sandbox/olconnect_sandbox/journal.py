"""The latest requests, for tests: never bodies, headers or queries."""

from collections import deque

from attrs import Factory, define, frozen

MOST_REMEMBERED = 1000


@frozen
class Entry:
    """A request that was answered, or whose connection was reset.

    Attributes:
        method: The HTTP method.
        path: Below the base path of the API, as it was sent; the whole path elsewhere. Without the query.
        operation: Id of the operation in the description; `None` where the request led to none.
        status: Status of the answer; `None` where none was sent.
        fault: The kind of the fault that struck it, such as `ResetAfter`.
    """

    method: str
    path: str
    operation: str | None
    status: int | None
    fault: str | None = None


@define(eq=False)
class Journal:
    """The latest requests in the order of their answers."""

    _entries: deque[Entry] = Factory(lambda: deque[Entry](maxlen=MOST_REMEMBERED))

    def add(self, entry: Entry) -> None:
        """Write down a request."""
        self._entries.append(entry)

    def clear(self) -> None:
        """Begin anew."""
        self._entries.clear()

    def read(self) -> list[Entry]:
        """All that it remembers."""
        return list(self._entries)
