"""What a data file holds, whatever its format: records of named values, all of them strings."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from attrs import field, frozen

DataFileKind = Literal["csv", "json", "xml", "pdf"]


class DataFileError(ValueError):
    """A data file cannot be read; the message says what is wrong with it and what to do."""


@frozen
class Records:
    """The records of one data file, in the order of the file.

    Attributes:
        fields: Names of the fields in the order of their first appearance; no name occurs twice.
        rows: One mapping for each record, with a value for every field; a value that the file
            leaves out is `""`, any other is exactly the text of the file.
        kind: How the file was read: `csv`, `json`, `xml` or `pdf`.
        encoding: Python's name of the character encoding that was used.
        delimiter: What separates the values of a CSV file; `None` if it has only one column, and
            for other kinds.
    """

    fields: tuple[str, ...]
    rows: tuple[dict[str, str], ...] = field(repr=False)  # personal data stay out of logs
    kind: DataFileKind
    encoding: str
    delimiter: str | None = None


class UniqueNames:
    """Gives every name once: a name that comes again is `name_2`, then `name_3` and so on."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._times: dict[str, int] = {}

    def take(self, name: str) -> str:
        """The name itself or, if it is taken, the next free one with a number."""
        unique, number = name, self._times.get(name, 1)
        while unique in self._taken:
            number += 1
            unique = f"{name}_{number}"
        self._times[name] = number
        self._taken.add(unique)
        return unique


def column_names(header: Iterable[str]) -> tuple[str, ...]:
    """Names for columns: `Column3` where the third has none, numbered where one is repeated."""
    names = UniqueNames()
    return tuple(names.take(name or f"Column{position}") for position, name in enumerate(header, start=1))


def uniquely_named(values: Iterable[tuple[str, str]]) -> dict[str, str]:
    """One record of these values; a name that comes again is numbered."""
    names = UniqueNames()
    return {names.take(name): value for name, value in values}


def complete(
    rows: Sequence[Mapping[str, str]],
) -> tuple[tuple[str, ...], tuple[dict[str, str], ...]]:
    """The fields of all rows, and the rows with `""` for the fields that they leave out."""
    fields = tuple(dict.fromkeys(name for row in rows for name in row))
    return fields, tuple({name: row.get(name, "") for name in fields} for row in rows)
