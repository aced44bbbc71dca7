"""Reads XML data files: an element that is repeated is a record.

The record element is the repeated one nearest to the root that has attributes or child elements; if
none is repeated, the first element that holds nothing but values; if there is no such element
either, a repeated element that holds only text. Namespaces are left out of names.

A record's fields are its attributes, then its child elements, in the order of the file. A child with
children or attributes of its own gives fields `child.inner`; a name that comes again is numbered
(`phone`, `phone_2`). Text between child elements, as in `one <b>word</b>`, is one value together
with theirs.
"""

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from olconnect_sandbox.documents.records import DataFileError, uniquely_named

_SCHEMA_INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}"  # where the schema is, not data


def read_xml(text: str) -> list[dict[str, str]]:
    """The records of an XML file; each has the fields that its element has.

    Raises:
        DataFileError: The XML is broken, declares entities, or has no value at all.
    """
    try:
        root = fromstring(text)
        return [uniquely_named(_values(element, "")) for element in _record_elements(root)]
    except ParseError as error:
        raise DataFileError(f"The data file is no well-formed XML: {error}.") from error
    except DefusedXmlException as error:
        raise DataFileError(
            "The XML of the data file declares entities, which are not read for safety; "
            "write their values into the text instead."
        ) from error
    except RecursionError as error:
        raise DataFileError("The XML of the data file is nested too deeply.") from error


def local_name(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rpartition("}")[2]


def _record_elements(root: Element) -> list[Element]:
    levels = list(_levels(root))
    for level in levels:
        if repeated := _repeated_structures(level):
            return repeated
    elements = [element for level in levels for element in level]
    for element in elements:
        if _holds_values(element):
            return [element]
    for element in elements:
        if _is_plain_list(element):
            return list(element)
    return []


def _levels(root: Element) -> Iterator[list[Element]]:
    level = [root]
    while level:
        yield level
        level = [child for parent in level for child in parent]


def _repeated_structures(parents: list[Element]) -> list[Element]:
    """The children of these elements with the name that occurs most often in one parent."""
    times: Counter[str] = Counter()
    for parent in parents:
        structures = {child.tag for child in parent if len(child) or child.attrib}
        times |= Counter(child.tag for child in parent if child.tag in structures)
    name, most = max(times.items(), key=lambda item: item[1], default=("", 0))
    return [child for parent in parents for child in parent if most > 1 and child.tag == name]


def _is_plain_list(element: Element) -> bool:
    return len(element) > 1 and len({child.tag for child in element}) == 1


def _holds_values(element: Element) -> bool:
    if _is_plain_list(element) or any(len(child) for child in element):
        return False
    return bool(element.attrib or len(element))


def _values(element: Element, name: str) -> Iterator[tuple[str, str]]:
    """The named values of an element; its own name is empty if it is the record."""
    inner = f"{name}." if name else ""
    for attribute, value in element.attrib.items():
        if not attribute.startswith(_SCHEMA_INSTANCE):
            yield inner + local_name(attribute), value
    if len(element) and not _is_mixed(element):
        for child in element:
            yield from _values(child, inner + local_name(child.tag))
        return
    text = "".join(element.itertext())
    if text or (name and not element.attrib):
        yield name or local_name(element.tag), text


def _is_mixed(element: Element) -> bool:
    """Whether there is text beside the child elements."""
    return any(text and not text.isspace() for text in _texts_beside_children(element))


def _texts_beside_children(element: Element) -> Iterator[str | None]:
    yield element.text
    yield from (child.tail for child in element)
