"""The faults that are on: found for each request, added and removed from any thread."""

import random
import threading
from collections.abc import Callable, Collection, Iterator
from fnmatch import fnmatchcase

from olconnect_sandbox.faults.kinds import ConnectionRefused, Fault
from olconnect_sandbox.faults.when import Asked, When


class ActiveFault:
    """A fault that is on, or was.

    Attributes:
        what: The fault.
        when: Which requests it strikes.
        number: Counts the faults of a sandbox, from 1 on.
        hits: How many requests it has struck. Connections that are refused are not counted: nobody sees them.
    """

    def __init__(self, what: Fault, when: When, number: int) -> None:
        self.what = what
        self.when = when
        self.number = number
        self.hits = 0
        self._seen = 0
        self._random = random.Random(when.seed)  # noqa: S311 - a choice of requests is no secret

    def __repr__(self) -> str:
        return f"<ActiveFault {self.number}: {self.what}, {self.when}, {self.hits} hits>"

    def due(self, asked: Asked) -> bool:
        """Count a request, and tell whether it is one to strike."""
        if not self._concerns(asked):
            return False
        self._seen += 1
        likely = self.when.probability >= 1 or self._random.random() < self.when.probability
        left = self.when.count is None or self.hits < self.when.count
        return likely and left and self._seen >= self.when.first

    def _concerns(self, asked: Asked) -> bool:
        only = self.what.only
        if only and not any(fnmatchcase(asked.operation or "", glob) for glob in only):
            return False
        return self.when.matches(asked)


class Faults:
    """The faults of a sandbox, in the order in which they were added. All methods may be called from any thread.

    A request is struck by one fault at most: the first one that is due. The others count it all the same.
    """

    def __init__(self, operations: Collection[str] = (), settle: Callable[[], None] | None = None) -> None:
        """Begin without faults.

        Args:
            operations: Ids of all operations, so that a misspelt one is told; anything goes if there are none.
            settle: Called when connections are to be refused, or no longer.
        """
        self.active: tuple[ActiveFault, ...] = ()
        self._operations = operations
        self._settle = settle
        self._lock = threading.Lock()
        self._last = 0

    def add(self, what: Fault, when: When | None = None) -> ActiveFault:
        """Switch a fault on.

        Raises:
            ValueError: `when` names an operation that there is not, or there can be no `when`.
        """
        when = when or When()
        self._check(what, when)
        with self._lock:
            self._last += 1
            added = ActiveFault(what, when, self._last)
            self.active = (*self.active, added)
        self._changed([added])
        return added

    def remove(self, fault: ActiveFault) -> None:
        """Switch a fault off; does nothing if it is off already."""
        with self._lock:
            self.active = tuple(one for one in self.active if one is not fault)
        self._changed([fault])

    def clear(self) -> None:
        """Switch all faults off."""
        with self._lock:
            removed, self.active = self.active, ()
        self._changed(removed)

    def __iter__(self) -> Iterator[ActiveFault]:
        return iter(self.active)

    def __len__(self) -> int:
        return len(self.active)

    @property
    def refusing(self) -> bool:
        """Whether connections are to be refused."""
        return any(_refuses(one.what) for one in self.active)

    def due(self, asked: Asked) -> ActiveFault | None:
        """The fault that strikes a request, which all faults count."""
        struck: ActiveFault | None = None
        with self._lock:
            for one in self.active:
                if not _refuses(one.what) and one.due(asked) and struck is None:
                    struck = one
            if struck is not None:
                struck.hits += 1
        return struck

    def _check(self, what: Fault, when: When) -> None:
        if _refuses(what) and when != When():
            raise ValueError("ConnectionRefused strikes no single request: leave out when, or give it seconds")
        glob = when.operation
        if glob is None or not self._operations:
            return
        if not any(fnmatchcase(operation, glob) for operation in self._operations):
            raise ValueError(f"no operation is called {glob}: use an operationId of the description, or a glob")

    def _changed(self, faults: Collection[ActiveFault]) -> None:
        if self._settle is not None and any(_refuses(one.what) for one in faults):
            self._settle()


def _refuses(what: Fault) -> bool:
    return isinstance(what, ConnectionRefused) and what.seconds is None
