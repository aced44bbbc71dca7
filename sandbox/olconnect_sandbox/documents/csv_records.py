"""Reads CSV files whose delimiter and quoting nobody has told.

The first row names the fields. The delimiter is the comma, semicolon, tab or pipe that occurs in the
first row outside of quotes; if several do, CleverCSV decides by the pattern of the rows which of
them it is; if none does, the file has one column. `sep=;` alone on the first line (as
spreadsheets write it) settles it.

Values are quoted with `"`, doubled inside a value. Single quotes count only where CleverCSV finds
them to be the quotes, and backslash escapes only where the file is malformed without them.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice
from typing import Literal, TypedDict

import clevercsv
from attrs import field, frozen

from olconnect_sandbox.documents.records import DataFileError, column_names

_DELIMITERS = (",", ";", "\t", "|")
_NO_DELIMITER = "\ufdd0"  # a noncharacter, which no text holds
_SAMPLE_CHARACTERS = 8 * 1024
_SAMPLE_LINES = 100
_LONGEST_VALUE = 100_000_000  # characters; Python's own limit is 131,072
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_LINE_END = re.compile(r"\r\n|\r|\n")
_DECLARED_DELIMITER = re.compile(r'"?sep=(.)"?(?:\r\n|\r|\n)')


class _Quoting(TypedDict, total=False):
    """The options of `csv.reader` about quotes that this module sets."""

    quotechar: str
    escapechar: str
    quoting: Literal[3]  # csv.QUOTE_NONE
    strict: bool


@frozen
class Table:
    """The cells of a CSV file: a name for each column, and rows, some of which may be shorter."""

    names: tuple[str, ...]
    rows: list[list[str]] = field(repr=False)
    delimiter: str | None


def read_csv(text: str) -> Table:
    """Reads a whole CSV file.

    A row that is longer than the first one gives further columns, `Column4` and so on. Blank lines
    are no rows, and columns without a name and without any value at the end are no columns.

    Raises:
        DataFileError: No row at all, or a value of more than 100 million characters.
    """
    declared = _DECLARED_DELIMITER.match(text)
    text = text[declared.end() if declared else 0 :].lstrip("\r\n")
    sample = "".join(islice(StringIO(text[:_SAMPLE_CHARACTERS], newline=""), _SAMPLE_LINES))
    delimiter = declared[1] if declared else _delimiter(sample)
    rows = _parse(text, sample, delimiter or _NO_DELIMITER)
    if not rows:
        raise DataFileError("The data file has no rows; its first row must hold the field names.")
    header = [name.strip() for name in rows.pop(0)]
    width = max(_used(header), max(map(_used, rows), default=0))
    names = column_names([*header, *[""] * (width - len(header))][:width])
    return Table(names, rows, delimiter)


def _used(row: Sequence[str]) -> int:
    """How many columns a row fills, empty ones at its end left out."""
    length = len(row)
    while length and not row[length - 1]:
        length -= 1
    return length


def _delimiter(sample: str) -> str | None:
    header = _LINE_END.split(_QUOTED.sub("", sample), maxsplit=1)[0]
    used = [delimiter for delimiter in _DELIMITERS if delimiter in header]
    if len(used) > 1:
        dialect = clevercsv.Detector().detect(sample, delimiters=used)
        if dialect is not None and dialect.delimiter in used:
            return dialect.delimiter
    return max(used, key=header.count, default=None)


def _parse(text: str, sample: str, delimiter: str) -> list[list[str]]:
    """The rows as the first way of quoting reads them that finds the file well-formed."""
    csv.field_size_limit(_LONGEST_VALUE)
    spaced = _quotes_follow_spaces(sample, delimiter)
    problem = ""
    for quoting in _ways_of_quoting(text, sample, delimiter):
        source = StringIO(text, newline="")
        try:
            reader = csv.reader(source, delimiter=delimiter, skipinitialspace=spaced, **quoting)
            return [row for row in reader if row]
        except csv.Error as error:
            problem = str(error)
    raise DataFileError(f"The data file cannot be read as CSV: {problem}.")


def _ways_of_quoting(text: str, sample: str, delimiter: str) -> Iterator[_Quoting]:
    if _single_quotes(sample, delimiter):
        yield {"quotechar": "'", "strict": True}
    yield {"quotechar": '"', "strict": True}
    if '\\"' in text:
        yield {"quotechar": '"', "escapechar": "\\", "strict": True}
    if text.count('"') % 2:
        yield {"quoting": csv.QUOTE_NONE}  # a quote without its partner is an inch sign or the like
    yield {"quotechar": '"'}


def _single_quotes(sample: str, delimiter: str) -> bool:
    if '"' in sample or f"{delimiter}'" not in sample:
        return False
    dialect = clevercsv.Detector().detect(sample, delimiters=[delimiter])
    return dialect is not None and dialect.quotechar == "'"


def _quotes_follow_spaces(sample: str, delimiter: str) -> bool:
    """Whether the file is written like `1, "Smith, J"`: there the space is no part of the value."""
    return f'{delimiter} "' in sample and f'{delimiter}"' not in sample
