"""Ranges of data records, such as `1-3, 7`."""

import re

from attrs import frozen

_RANGE = re.compile(r"\s*([1-9][0-9]{0,17})\s*(?:-\s*([1-9][0-9]{0,17})\s*)?", re.ASCII)


@frozen
class PrintRange:
    """Numbers of records, counted from 1."""

    ranges: tuple[tuple[int, int], ...]

    @classmethod
    def parse(cls, text: str) -> "PrintRange":
        """Read single numbers and ranges with commas between.

        Raises:
            ValueError: the text is something else.
        """
        ranges: list[tuple[int, int]] = []
        for part in text.split(","):
            match = _RANGE.fullmatch(part)
            if match is None:
                raise ValueError(text)
            first = int(match[1])
            last = int(match[2] or first)
            if last < first:
                raise ValueError(text)
            ranges.append((first, last))
        return cls(tuple(ranges))

    def indexes(self, count: int) -> list[int]:
        """The indexes of the chosen ones among so many records, ascending, each once."""
        chosen: set[int] = set()
        for first, last in self.ranges:
            chosen.update(range(first - 1, min(last, count)))
        return sorted(chosen)
