"""Templates: HTML or plain text with `@field@` placeholders.

A template is a text file, or a zip file with an `index.html` (the vendor's templates are zip files
as well). Whatever cannot be interpreted gives the default layout and is no error: the vendor's own
template format is not public.
"""

import re
import zipfile
import zlib
from collections.abc import Mapping
from contextlib import suppress
from html import unescape
from io import BytesIO

from attrs import field, frozen

from olconnect_sandbox.documents.letter import Letter, Markup, default_letter, html_value
from olconnect_sandbox.documents.placeholders import fill, names_in
from olconnect_sandbox.documents.text_encoding import UndecodableError, decode

_LARGEST_HTML = 8 * 1024 * 1024  # bytes, unpacked
_COMPRESSIONS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # others can ask for much memory
_ZIP_SIGNATURE = b"PK\x03\x04"
_HTML_TAG = re.compile(
    r"<(?:!doctype html|html|head|body|p|div|span|br|hr|h[1-6]|table|ul|ol|b|i|strong|em|font|center|"
    r"a|img|pre|blockquote|section|article)\b[^<>]*>",
    re.IGNORECASE,
)
_HTML_ENCODING = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_HEAD_BYTES = 4096


@frozen
class Template:
    """A template, ready to be merged with records.

    Attributes:
        source: Its text; empty if it could not be interpreted.
        markup: Whether the text is HTML or plain text.
        interpreted: Whether the text is used; if not, merging gives the default layout.
    """

    source: str = field(repr=False)
    markup: Markup
    interpreted: bool = True

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The names between `@` in the text, each once, in the order of the text.

        They are told without knowing the fields; merging may find more of them, namely fields with
        uncommon names.
        """
        return names_in(self.source, read_name=unescape if self.markup == "html" else str)

    def merge(self, row: Mapping[str, str]) -> Letter:
        """The letter for one record, given as its values by field name."""
        if not self.interpreted:
            return default_letter(row)
        if self.markup == "html":
            filled = fill(self.source, row, read_name=unescape, write_value=html_value)
        else:
            filled = fill(self.source, row)
        return Letter(filled.text, self.markup, filled.unknown)


DEFAULT_TEMPLATE = Template("", "html", interpreted=False)


def parse_template(content: bytes) -> Template:
    """The template in an uploaded file; the default layout if the file cannot be interpreted."""
    if content.startswith(_ZIP_SIGNATURE):
        html = _index_html(content)
        return DEFAULT_TEMPLATE if html is None else _template(html, "html")
    return _template(content, None)


def _template(content: bytes, markup: Markup | None) -> Template:
    text = _text(content)
    if markup is None and _HTML_TAG.search(text):
        markup = "html"
    if not text.strip() or (markup is None and text.lstrip().startswith("<")):
        return DEFAULT_TEMPLATE  # nothing to print, or XML of the vendor's
    return Template(text, markup or "text")


def _text(content: bytes) -> str:
    """The text of a template; empty if the bytes are no text."""
    declaration = _HTML_ENCODING.search(content[:_HEAD_BYTES])
    declared = [declaration[1].decode("ascii")] if declaration else []
    for encoding in (*declared, None):  # what is declared may be wrong
        with suppress(UndecodableError):
            return decode(content, declared=encoding).text
    return ""


def _index_html(content: bytes) -> bytes | None:
    """The `index.html` nearest to the top of a zip file, if there is one that can be read."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            pages = [
                entry
                for entry in archive.infolist()
                if entry.filename.lower().rpartition("/")[2] == "index.html" and entry.compress_type in _COMPRESSIONS
            ]
            page = min(pages, key=lambda entry: entry.filename.count("/"), default=None)
            if page is None:
                return None
            with archive.open(page) as file:
                html = file.read(_LARGEST_HTML + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError):
        return None  # damaged or encrypted
    return html if len(html) <= _LARGEST_HTML else None
