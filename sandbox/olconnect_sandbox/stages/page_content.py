"""Pages of PDF files become content: a data set of their records, and a content set that shows the pages themselves."""

from collections.abc import Callable, Sequence
from itertools import count

from attrs import field, frozen

from olconnect_sandbox.documents import DataFileError, DataMapping, Letter, parse_data_mapping
from olconnect_sandbox.documents.pdf_files import split
from olconnect_sandbox.documents.pdf_records import PdfRecords, read_document_parts, read_pages
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.stages import mapping, merging
from olconnect_sandbox.stages.data_model import DataModel
from olconnect_sandbox.stages.mapping import DataFile, Row, mapping_failed, typed_rows
from olconnect_sandbox.store.blobs import Blob
from olconnect_sandbox.store.entities import Entities


@frozen
class PageContent:
    """Data records, and where they are wanted the pages of each; not stored yet."""

    rows: Sequence[Row] = field(repr=False)
    letters: Sequence[Letter] = field(repr=False)
    model: DataModel


def by_configuration(source: DataFile, meter: Meter) -> PageContent:
    """The pages of a PDF file, as its data mapping configuration divides them into records.

    Raises:
        RestError: the file is no PDF that can be read, or has not what the configuration asks for.
    """
    configuration = parse_data_mapping(source.configuration.read())

    def read(content: bytes) -> PdfRecords:
        return read_pages(content, configuration.pages)

    return _made(source.content, source.name, read, configuration, meter)


def by_document_parts(content: Blob, name: str | None, meter: Meter, *, with_pages: bool) -> PageContent:
    """The document parts of a PDF/VT file.

    Raises:
        RestError: the file is no PDF/VT file that can be read.
    """
    if with_pages:
        return _made(content, name, read_document_parts, DataMapping(), meter)
    try:
        found = read_document_parts(content.read())
    except DataFileError as error:
        raise mapping_failed(error, name) from error
    meter.tell(1, 1)
    return PageContent(found.records.rows, (), DataModel())


def store_data_set(entities: Entities, made: PageContent) -> int:
    """Store the data records alone; returns the id of their data set."""
    return mapping.store_records(entities, made.rows, made.model)[0]


def store_content_set(entities: Entities, made: PageContent) -> int:
    """Store the data records, and the pages as content items; returns the id of the content set."""
    _, records = mapping.store_records(entities, made.rows, made.model)
    return merging.store_content_set(entities, records, made.letters, template="")[0]
