"""Pages of PDF files become content: a data set of their records, and a content set that shows the pages themselves."""

from collections.abc import Callable, Sequence

from attrs import field, frozen

from olconnect_sandbox.documents import DataFileError, DataMapping, Letter
from olconnect_sandbox.documents.pdf_files import split
from olconnect_sandbox.documents.pdf_records import PdfRecords, read_document_parts, read_pages
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.stages import mapping, merging
from olconnect_sandbox.stages.data_model import DataModel
from olconnect_sandbox.stages.mapping import Row
from olconnect_sandbox.store.blobs import Blob
from olconnect_sandbox.store.entities import Entities


@frozen
class PageFile:
    """A file that is to be read page by page."""

    content: Blob
    name: str | None


@frozen
class PageContent:
    """Data records, and where they are wanted the pages of each; not stored yet."""

    rows: Sequence[Row] = field(repr=False)
    letters: Sequence[Letter] = field(repr=False)
    model: DataModel


def by_configuration(source: PageFile, configuration: DataMapping, meter: Meter) -> PageContent:
    """The pages of a PDF file, as its data mapping configuration divides them into records.

    Raises:
        RestError: the file is no PDF that can be read, or has not what the configuration asks for.
    """

    def read(content: bytes) -> PdfRecords:
        return read_pages(content, configuration.pages)

    return _made(source, read, configuration, meter, with_pages=True)


def by_document_parts(source: PageFile, meter: Meter, *, with_pages: bool) -> PageContent:
    """The document parts of a PDF/VT file, with or without their pages.

    Raises:
        RestError: the file is no PDF/VT file that can be read.
    """
    return _made(source, read_document_parts, DataMapping(), meter, with_pages=with_pages)


def store_data_set(entities: Entities, made: PageContent) -> int:
    """Store the data records alone; returns the id of their data set."""
    return mapping.store_records(entities, made.rows, made.model)[0]


def store_content_set(entities: Entities, made: PageContent) -> int:
    """Store the data records, and the pages as content items; returns the id of the content set."""
    _, records = mapping.store_records(entities, made.rows, made.model)
    return merging.store_content_set(entities, records, made.letters, template="")[0]


def _made(
    source: PageFile,
    read: Callable[[bytes], PdfRecords],
    configuration: DataMapping,
    meter: Meter,
    *,
    with_pages: bool,
) -> PageContent:
    meter.tell(0, 1)
    content = source.content.read()
    try:
        found = read(content)
        rows = mapping.typed_rows(configuration, found.records)
        letters = [Letter("", pdf=pdf) for pdf in split(content, found.pages)] if with_pages else []
    except DataFileError as error:
        raise mapping.mapping_failed(error, source.name) from error
    meter.tell(1, 1)
    return PageContent(rows, letters, mapping.data_model(configuration))
