"""Data mapping configurations: which fields of a data file a data set gets, and under which names.

    <datamapping>
      <field name="Customer" source="customer_number"/>
      <field name="Total" type="CURRENCY"/>
      <parameter name="Campaign" type="string" default="spring"/>
    </datamapping>

    <datamapping input="PDF" pages="2"/>

`input` is the kind of data file that it is made for (CSV, JSON, XML, PDF), which only the making of content from pages
asks for; `pages` says how many pages of a PDF file make a record, one if it is not there.

Without `<field>` elements a data set gets all fields of the file; with them only those, in their
order. `source` is the name in the file, if it is another one; `type` is the data type of the field,
STRING if there is none.
"""

import re
from typing import Literal, get_args
from xml.etree.ElementTree import Element

from attrs import evolve, frozen

from olconnect_sandbox.documents.configuration import (
    PARAMETER_ATTRIBUTES,
    NotInterpretableError,
    RuntimeParameter,
    read_configuration,
    required,
    runtime_parameters,
)
from olconnect_sandbox.documents.records import DataFileError, Records

ColumnType = Literal["BOOLEAN", "STRING", "HTMLSTRING", "INTEGER", "FLOAT", "DATETIME", "CURRENCY"]
InputKind = Literal["CSV", "JSON", "XML", "PDF"]
_PAGES = re.compile(r"[1-9][0-9]{0,5}", re.ASCII)
_ATTRIBUTES = {
    "datamapping": frozenset({"input", "pages"}),
    "field": frozenset({"name", "source", "type"}),
    "parameter": PARAMETER_ATTRIBUTES,
}


@frozen
class FieldMapping:
    """A field of the data set with its data type, and the field of the data file that it is read from."""

    name: str
    source: str
    type: ColumnType = "STRING"


@frozen
class DataMapping:
    """A data mapping configuration.

    Attributes:
        fields: The fields of the data set; none means all fields of the file.
        parameters: The runtime parameters that it declares.
        interpreted: Whether the uploaded file was understood; if not, this is the default.
        input: The kind of data file that it is made for; `None` if it does not say.
        pages: How many pages of a PDF file make a record.
    """

    fields: tuple[FieldMapping, ...] = ()
    parameters: tuple[RuntimeParameter, ...] = ()
    interpreted: bool = True
    input: InputKind | None = None
    pages: int = 1

    def apply(self, records: Records) -> Records:
        """The records with the fields of this configuration.

        Raises:
            DataFileError: The data file does not have a field that is to be read.
        """
        if not self.fields:
            return records
        for field in self.fields:
            if field.source not in records.fields:
                raise DataFileError(
                    f"The data mapping configuration reads the field {field.source!r}, which the "
                    f"data file does not have; it has {', '.join(records.fields)}."
                )
        return evolve(
            records,
            fields=tuple(field.name for field in self.fields),
            rows=tuple({field.name: row[field.source] for field in self.fields} for row in records.rows),
        )


def parse_data_mapping(content: bytes) -> DataMapping:
    """The configuration in an uploaded file; the default if it cannot be interpreted."""
    root = read_configuration(content, "datamapping", _ATTRIBUTES)
    if root is None:
        return DataMapping(interpreted=False)
    try:
        return DataMapping(_fields(root), runtime_parameters(root), input=_input(root), pages=_pages(root))
    except NotInterpretableError:
        return DataMapping(interpreted=False)


def _fields(root: Element) -> tuple[FieldMapping, ...]:
    fields: dict[str, FieldMapping] = {}
    for element in root.iter("field"):
        name = required(element, "name")
        if name in fields:
            raise NotInterpretableError(f"two fields are called {name}")
        fields[name] = FieldMapping(name, element.get("source") or name, _type(element))
    return tuple(fields.values())


def _input(root: Element) -> InputKind | None:
    kinds: tuple[InputKind, ...] = get_args(InputKind)
    given = root.get("input")
    for known in kinds:
        if given == known:
            return known
    if given is not None:
        raise NotInterpretableError(f"there is no input of the kind {given}")
    return None


def _pages(root: Element) -> int:
    given = root.get("pages", "1")
    if not _PAGES.fullmatch(given):
        raise NotInterpretableError(f"{given} is no number of pages")
    return int(given)


def _type(element: Element) -> ColumnType:
    types: tuple[ColumnType, ...] = get_args(ColumnType)
    for known in types:
        if element.get("type", "STRING") == known:
            return known
    raise NotInterpretableError(f"a field has the unknown type {element.get('type')}")
