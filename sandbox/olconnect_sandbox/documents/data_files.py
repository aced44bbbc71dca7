"""Reads the records out of a data file of any of the kinds that the sandbox understands."""

import re
from pathlib import PurePosixPath

from olconnect_sandbox.documents.csv_records import read_csv
from olconnect_sandbox.documents.json_records import read_json
from olconnect_sandbox.documents.records import DataFileError, DataFileKind, Records, complete
from olconnect_sandbox.documents.text_encoding import DecodedText, UndecodableError, decode
from olconnect_sandbox.documents.xml_records import read_xml

_NOT_READ = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip file or an Excel workbook"),
    (b"\xd0\xcf\x11\xe0", "an old Excel or Word file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"{\\rtf", "an RTF file"),
)
_XML_ENCODING = re.compile(rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']""")
_TABLE_EXTENSIONS = frozenset({".csv", ".tsv", ".tab", ".txt"})


def read_records(content: bytes, *, name: str | None = None) -> Records:
    """Reads a CSV, JSON or XML file; which of them it is, and how it is written, is found out.

    A file that begins with `<` is XML, one that begins with `{` or `[` is JSON, and any other is
    CSV. The extension of the name decides only where the content disagrees with itself: a `.csv`
    or `.txt` file may begin with one of these signs, and a `.json` or `.xml` file must.

    Args:
        content: The whole file.
        name: The file's name, if it has one.

    Raises:
        DataFileError: The file is empty, of another kind or broken, or has no record.
    """
    decoded = _decode(content)
    extension = PurePosixPath((name or "").lower()).suffix
    kind = _kind(decoded.text, extension)
    if kind == "csv":
        return _csv_records(decoded)
    read = read_json if kind == "json" else read_xml
    fields, rows = complete(read(decoded.text.lstrip()))
    if not fields:
        raise DataFileError("The data file has no records: nothing in it has a named value.")
    return Records(fields, rows, kind, decoded.encoding)


def _decode(content: bytes) -> DecodedText:
    for signature, description in _NOT_READ:
        if content.startswith(signature):
            raise DataFileError(f"The data file is {description}; save it as CSV, JSON or XML.")
    declaration = _XML_ENCODING.match(content.lstrip())
    declared = declaration[1].decode("ascii") if declaration else None
    try:
        decoded = decode(content, declared=declared)
    except UndecodableError as error:
        raise DataFileError(f"The data file cannot be decoded: {error}; save it as UTF-8 text.") from error
    if not decoded.text.strip():
        raise DataFileError("The data file is empty; it must hold at least one record.")
    return decoded


def _kind(text: str, extension: str) -> DataFileKind:
    first = text.lstrip()[0]
    looks: DataFileKind = "xml" if first == "<" else "json" if first in "{[" else "csv"
    if looks != "csv" and extension in _TABLE_EXTENSIONS and not _is(looks, text):
        return "csv"
    if looks == "csv" and extension in {".json", ".xml"}:
        return "json" if extension == ".json" else "xml"
    return looks


def _is(kind: DataFileKind, text: str) -> bool:
    try:
        (read_json if kind == "json" else read_xml)(text.lstrip())
    except DataFileError:
        return False
    return True


def _csv_records(decoded: DecodedText) -> Records:
    table = read_csv(decoded.text)
    if not table.rows:
        raise DataFileError("The data file has no records: it has only one row, and that one names the fields.")
    width = len(table.names)
    rows = tuple(dict(zip(table.names, row + [""] * (width - len(row)), strict=False)) for row in table.rows)
    return Records(table.names, rows, "csv", decoded.encoding, table.delimiter)
