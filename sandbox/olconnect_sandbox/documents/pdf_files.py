"""Pages of PDF files, taken as they are: split into files of their own, and put into other PDFs.

Links and other annotations stay behind: they may lead to any other page of their file.
"""

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError

from olconnect_sandbox.documents.records import DataFileError

PDF_SIGNATURE = b"%PDF-"
_LEFT_BEHIND = ("/Annots", "/B", "/DPart")
# Besides its own errors, pypdf raises these over files whose parts are not what they should be.
_DAMAGED = (PyPdfError, ValueError, TypeError, LookupError, AttributeError, RecursionError, OSError)


@contextmanager
def opened(content: bytes) -> Generator[PdfReader, None, None]:
    """A PDF file to read from.

    Raises:
        DataFileError: It is no PDF file, is damaged (also if this shows in the block only), or is encrypted.
    """
    if not content.startswith(PDF_SIGNATURE):
        raise DataFileError("The data file is no PDF file; the sandbox reads pages of PDF files alone.")
    try:
        yield _reader(content)
    except DataFileError:
        raise
    except _DAMAGED as error:
        raise DataFileError("The data file is a PDF file that is damaged.") from error


def _reader(content: bytes) -> PdfReader:
    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted:
        raise DataFileError("The data file is a PDF file with a password; save it without one.")
    return reader


def page_count(content: bytes) -> int:
    """How many pages a PDF file has.

    Raises:
        DataFileError: It cannot be read.
    """
    with opened(content) as reader:
        return len(reader.pages)


def split(content: bytes, parts: Iterable[range]) -> list[bytes]:
    """PDF files of these pages, which are given by their indexes.

    Raises:
        DataFileError: The file cannot be read.
    """
    with opened(content) as reader:
        return [_written(PdfWriter(), [(reader, index) for index in part]) for part in parts]


def replaced(content: bytes, pages: Sequence[tuple[int, bytes]]) -> bytes:
    """A PDF file in which the pages of other PDF files stand for some of its pages.

    Args:
        content: The file; its title and date are kept.
        pages: Indexes of pages in ascending order, each with the file that stands for that page.

    Raises:
        DataFileError: One of the files cannot be read.
    """
    others = dict(pages)
    with opened(content) as reader:
        wanted: list[tuple[PdfReader, int]] = []
        for index in range(len(reader.pages)):
            if index in others:
                other = PdfReader(BytesIO(others[index]))
                wanted += ((other, number) for number in range(len(other.pages)))
            else:
                wanted.append((reader, index))
        writer = PdfWriter()
        if reader.metadata is not None:
            writer.add_metadata(reader.metadata)
        return _written(writer, wanted, shared=True)


def _written(writer: PdfWriter, pages: Iterable[tuple[PdfReader, int]], *, shared: bool = False) -> bytes:
    for reader, index in pages:
        writer.add_page(reader.pages[index], excluded_keys=_LEFT_BEHIND)
    if shared:  # fonts and images that came along with many pages are needed once
        writer.compress_identical_objects()
    content = BytesIO()
    writer.write(content)
    return content.getvalue()
