"""PDF files to send, and what comes back of them."""

import io
from collections.abc import Sequence

import pypdf
from fpdf import FPDF
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, NumberObject, TextStringObject

XMP = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:pdfvtid="http://www.npes.org/pdfvt/ns/id/" pdfvtid:GTS_PDFVTVersion="PDF/VT-1"/></rdf:RDF></x:xmpmeta>'
)


def pdf_of(texts: Sequence[str], size: tuple[float, float] = (300, 200)) -> bytes:
    """A PDF file with a page for each text."""
    pdf = FPDF(unit="pt", format=size)
    pdf.set_font("Helvetica", size=12)
    for text in texts:
        pdf.add_page()
        pdf.text(20, 40, text)
    return bytes(pdf.output())


def texts_in(pdf: bytes) -> list[str]:
    return [page.extract_text().strip() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def sizes_in(pdf: bytes) -> list[tuple[float, float]]:
    return [
        (float(page.mediabox.width), float(page.mediabox.height)) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages
    ]


def pdf_vt(pages: Sequence[str], *, compressed: bool = False, parts: bool = True) -> bytes:
    """A PDF/VT file of two recipients below a mailing; the first one has all pages but the last."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf_of(pages)))
    metadata = DecodedStreamObject()
    metadata.set_data(XMP.encode())
    stream = metadata.flate_encode() if compressed else metadata
    stream.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)
    if parts:
        _add_parts(
            writer, [(0, len(pages) - 2, "Jürgen Groß", "0007"), (len(pages) - 1, len(pages) - 1, "Zoë", "0008")]
        )
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def _add_parts(writer: pypdf.PdfWriter, people: Sequence[tuple[int, int, str, str]]) -> None:
    leaves = ArrayObject()
    for first, last, name, number in people:
        recipient = _dictionary(Name=TextStringObject(name), Number=TextStringObject(number))
        leaf = _dictionary(
            Start=writer.pages[first].indirect_reference,
            End=writer.pages[last].indirect_reference,
            DPM=_dictionary(Recipient=recipient),
        )
        reference = writer._add_object(leaf)
        leaves.append(reference)
        for index in range(first, last + 1):
            writer.pages[index][NameObject("/DPart")] = reference
    mailing = _dictionary(Mailing=TextStringObject("Frühjahr"), Copies=NumberObject(2))
    node = writer._add_object(_dictionary(DPM=mailing, DParts=ArrayObject([leaves])))
    root = _dictionary(Type=NameObject("/DPartRoot"), DPartRootNode=node, RecordLevel=NumberObject(1))
    writer.root_object[NameObject("/DPartRoot")] = writer._add_object(root)


def _dictionary(**values: object) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in values.items()})
