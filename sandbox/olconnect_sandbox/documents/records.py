"""What a data file holds, whatever its format: records of named values, all of them strings."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from attrs import field, frozen

DataFileKind = Literal["csv", "json", "xml"]


class DataFileError(ValueError):
    """A data file cannot be read; the message says what is wrong with it and what to do."""


@frozen
class Records:
    """The records of one data file, in the order of the file.

    Attributes:
        fields: Names of the fields in the order of their first appearance; no name occurs twice.
        rows: One mapping for each record, with a value for every field; a value that the file
            leaves out is `""`, any other is exactly the text of the file.
        kind: How the file was read: `csv`, `json` or `xml`.
        encoding: Python's name of the character encoding that was used.
        delimiter: What separates the values of a CSV file; `None` if it has only one column, and
            for other kinds.
    """

    fields: tuple[str, ...]
    rows: tuple[dict[str, str], ...] = field(repr=False)  # personal data stay out of logs
    kind: DataFileKind
    encoding: str
    delimiter: str | None = None


def unique_name(name: str, taken: Mapping[str, object]) -> str:
    """The name itself or, if it is taken, the first free one of `name_2`, `name_3` and so on."""
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}_{number}", number + 1
    return candidate


def unique_names(names: Iterable[str]) -> tuple[str, ...]:
    """Names for columns: `Column3` where the third has none, numbered where one is repeated."""
    unique: dict[str, None] = {}
    for position, name in enumerate(names, start=1):
        unique[unique_name(name or f"Column{position}", unique)] = None
    return tuple(unique)


def uniquely_named(values: Iterable[tuple[str, str]]) -> dict[str, str]:
    """One record of these values; a name that comes again is numbered."""
    record: dict[str, str] = {}
    for name, value in values:
        record[unique_name(name, record)] = value
    return record


def complete(
    rows: Sequence[Mapping[str, str]],
) -> tuple[tuple[str, ...], tuple[dict[str, str], ...]]:
    """The fields of all rows, and the rows with `""` for the fields that they leave out."""
    fields = tuple(dict.fromkeys(name for row in rows for name in row))
    return fields, tuple({name: row.get(name, "") for name in fields} for row in rows)
