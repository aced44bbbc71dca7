"""A check that failed, and how it is told from others."""

import re

from attrs import frozen

_CHANGING = re.compile(r"'[^']*'|\"[^\"]*\"|`[^`]*`|\d+|[0-9a-f]{8,}")


@frozen(order=True)
class Failure:
    """A check that failed, for one operation.

    Attributes:
        operation: Method and path of the description.
        check: Its name.
        message: What is wrong, on one line.
    """

    operation: str
    check: str
    message: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.check}: {self.message}"

    @property
    def pattern(self) -> str:
        """The message without what differs from run to run: numbers and what stands in quotes."""
        return _CHANGING.sub("…", self.message)
