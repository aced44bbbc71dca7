"""Records of PDF files: one for so many pages, or one for each document part of a PDF/VT file (ISO 16612-2).

A PDF/VT file says that it is one in its XMP metadata. Its document parts are a tree; the records are the parts at the
level that it names, or else the leaves. The fields of a record are the metadata of its part and of the parts above;
dictionaries in these are told apart by a dot: `Recipient.Name`.
"""

from collections.abc import Iterator, Mapping
from typing import cast

from attrs import field, frozen
from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NullObject,
    StreamObject,
)

from olconnect_sandbox.documents.pdf_files import PDF_SIGNATURE, opened
from olconnect_sandbox.documents.records import DataFileError, Records, complete

_VERSION = b"GTS_PDFVTVersion"
_DEEPEST = 50  # levels of document parts, and of dictionaries in their metadata


@frozen
class PdfRecords:
    """The records of a PDF file, and the indexes of the pages that each of them has."""

    records: Records
    pages: tuple[range, ...]


@frozen
class _Part:
    pages: range
    values: Mapping[str, str] = field(repr=False)


def is_pdf(content: bytes) -> bool:
    """Whether a file is a PDF file by its beginning."""
    return content.startswith(PDF_SIGNATURE)


def read_pages(content: bytes, pages: int = 1) -> PdfRecords:
    """Makes a record of every so many pages, with the fields `Page` (its first one, from 1) and `Pages` (how many).

    Raises:
        DataFileError: The file is no PDF file that can be read.
    """
    with opened(content) as reader:
        count = len(reader.pages)
    starts = range(0, count, pages)
    found = [range(start, min(start + pages, count)) for start in starts]
    return _records([_Part(one, {"Page": str(one.start + 1), "Pages": str(len(one))}) for one in found])


def read_document_parts(content: bytes) -> PdfRecords:
    """Makes records of the document parts of a PDF/VT file.

    Raises:
        DataFileError: The file is no PDF/VT file that can be read.
    """
    with opened(content) as reader:
        if not _is_pdf_vt(reader):
            raise DataFileError("The data file is no PDF/VT file: its XMP metadata do not say so.")
        return _records(list(_Tree(reader).parts()))


def _records(parts: list[_Part]) -> PdfRecords:
    if not parts:
        raise DataFileError("The PDF file has no pages.")
    fields, rows = complete([part.values for part in parts])
    return PdfRecords(Records(fields, rows, "pdf", "utf-8"), tuple(part.pages for part in parts))


def _is_pdf_vt(reader: PdfReader) -> bool:
    metadata = _resolved(reader.root_object.get("/Metadata"))
    content = metadata.get_data() if isinstance(metadata, StreamObject) else b""
    return _VERSION in content.replace(b"\0", b"")  # it may be UTF-16


class _Tree:
    """The document parts of a file."""

    def __init__(self, reader: PdfReader) -> None:
        self._root = _dictionary(reader.root_object.get("/DPartRoot"))
        level = self._root.get("/RecordLevel")
        self._record_level = level if isinstance(level, int) else None
        pages = enumerate(reader.pages)
        self._indexes = {page.indirect_reference.idnum: index for index, page in pages if page.indirect_reference}
        self._seen: set[int] = set()

    def parts(self) -> Iterator[_Part]:
        top = _dictionary(self._root.get("/DPartRootNode"))
        if not top:
            raise DataFileError("The PDF/VT file has no document parts.")
        return self._below(top, 0, {})

    def _below(self, node: DictionaryObject, level: int, inherited: Mapping[str, str]) -> Iterator[_Part]:
        if level > _DEEPEST or id(node) in self._seen:
            raise DataFileError("The document parts of the PDF/VT file are nested too deeply.")
        self._seen.add(id(node))
        values = {**inherited, **dict(_flat(_dictionary(node.get("/DPM")), "", 0))}
        children = _children(node)
        if not children or level == self._record_level:
            yield _Part(self._pages(node), values)
            return
        for child in children:
            yield from self._below(child, level + 1, values)

    def _pages(self, node: DictionaryObject) -> range:
        first_leaf, last_leaf = _leaf(node, 0), _leaf(node, -1)
        first = self._index(first_leaf, "/Start")
        last = self._index(last_leaf, "/End" if "/End" in last_leaf else "/Start")
        if last < first:
            raise DataFileError("A document part of the PDF/VT file ends before it starts.")
        return range(first, last + 1)

    def _index(self, node: DictionaryObject, key: str) -> int:
        page = node.raw_get(key) if key in node else None
        if not isinstance(page, IndirectObject) or page.idnum not in self._indexes:
            raise DataFileError("A document part of the PDF/VT file does not say which pages it has.")
        return self._indexes[page.idnum]


def _leaf(node: DictionaryObject, position: int) -> DictionaryObject:
    """The first (0) or the last (-1) leaf below a part."""
    for _ in range(_DEEPEST):
        children = _children(node)
        if not children:
            return node
        node = children[position]
    raise DataFileError("The document parts of the PDF/VT file are nested too deeply.")


def _children(node: DictionaryObject) -> list[DictionaryObject]:
    groups = _resolved(node.get("/DParts"))
    nested = [_resolved(group) for group in groups] if isinstance(groups, ArrayObject) else []
    return [_dictionary(child) for group in nested if isinstance(group, ArrayObject) for child in group]


def _flat(values: DictionaryObject, prefix: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        raise DataFileError("The metadata of the PDF/VT file are nested too deeply.")
    for key in values:
        name = prefix + str(key).removeprefix("/")
        value = _resolved(values.get(key))
        if isinstance(value, DictionaryObject):
            yield from _flat(value, f"{name}.", depth + 1)
        elif name != "Type":
            yield name, _text(value)


def _text(value: object) -> str:
    if isinstance(value, ArrayObject):
        return ", ".join(_text(_resolved(item)) for item in value)
    if isinstance(value, NameObject):
        return value.removeprefix("/")
    if isinstance(value, BooleanObject):
        return "true" if value.value else "false"
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return "" if value is None or isinstance(value, NullObject) else str(value)


def _dictionary(value: object) -> DictionaryObject:
    resolved = _resolved(value)
    return resolved if isinstance(resolved, DictionaryObject) else DictionaryObject()


def _resolved(value: object) -> object:
    return cast("object", value.get_object()) if isinstance(value, IndirectObject) else value
