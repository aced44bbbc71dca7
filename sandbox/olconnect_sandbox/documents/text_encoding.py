"""Finds out the character encoding of a text file.

In this order: a byte-order mark; UTF-8, if the bytes are valid UTF-8; UTF-16 without a mark, told by
its zero bytes; else the 8-bit encoding that the text most looks like. The last is a guess, and a
short file may fit several encodings equally well.
"""

import codecs
import re

import chardet
from attrs import field, frozen

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The code pages of European Windows systems, and the one common set beside them that differs from
# all of these in letters and in the euro sign.
_EIGHT_BIT = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "iso8859-15")
_SAMPLE_BYTES = 64 * 1024
_BINARY = "it has zero bytes, so it is a binary file and not text"
_AROUND_ACCENTS = re.compile(rb"[^\r\n]{0,60}[\x80-\xff]+[^\r\n\x80-\xff]{0,60}")


class UndecodableError(ValueError):
    """The bytes are no text in any encoding that is tried."""


@frozen
class DecodedText:
    """A text and Python's name of the encoding that it was in; the byte-order mark is gone."""

    text: str = field(repr=False)
    encoding: str


def decode(content: bytes, *, declared: str | None = None) -> DecodedText:
    """The text of a file.

    Args:
        content: The whole file.
        declared: The encoding that the file names in its ASCII text, if any (so UTF-16 is not
            believed); a byte-order mark overrules it.

    Raises:
        UndecodableError: The bytes are not text.
    """
    encoding = None if declared and declared.lower().startswith("utf-16") else declared
    for mark, marked in _MARKS:
        if content.startswith(mark):
            content, encoding = content[len(mark) :], marked
            break
    encoding = encoding or _without_mark(content)
    try:
        text = content.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise UndecodableError(f"the bytes are not valid {encoding}: {error}") from error
    if "\0" in text:
        raise UndecodableError(_BINARY)
    return DecodedText(text, encoding)


def _without_mark(content: bytes) -> str:
    if b"\0" in content:
        return _utf_16_without_mark(content)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_damaged_utf_8(content, error.start)
        return _eight_bit(content)
    return "utf-8"


def _utf_16_without_mark(content: bytes) -> str:
    """The byte order is told by the half of UTF-16 that has more zero bytes.

    Every data file has a line end or one of the signs that JSON and XML begin with, which bytes that
    are not UTF-16 hardly ever show if read as such.
    """
    sample = content[:_SAMPLE_BYTES]
    encoding = "utf-16-be" if sample[::2].count(0) > sample[1::2].count(0) else "utf-16-le"
    if not any(sign.encode(encoding) in sample for sign in "\r\n<{["):
        raise UndecodableError(_BINARY)
    return encoding


def _refuse_damaged_utf_8(content: bytes, first: int) -> None:
    """8-bit text hardly ever holds valid UTF-8 sequences, so a file full of them is UTF-8."""
    text = content.decode("utf-8", "replace")
    damaged = text.count("\N{REPLACEMENT CHARACTER}")
    valid = sum(char > "\x7f" for char in text) - damaged
    if valid > damaged:
        raise UndecodableError(f"it is UTF-8 but for {damaged} bytes, the first at offset {first}")


def _eight_bit(content: bytes) -> str:
    sample = bytearray()
    for accents in _AROUND_ACCENTS.finditer(content):
        sample += accents[0] + b"\n"
        if len(sample) > _SAMPLE_BYTES:
            break
    found = chardet.detect(bytes(sample), include_encodings=_EIGHT_BIT, compat_names=False)
    text = sample.decode(found["encoding"] or _EIGHT_BIT[0], "replace")
    same = [name for name in _EIGHT_BIT if sample.decode(name, "replace") == text]
    return next((name for name in same if _fits(content, name)), same[0])


def _fits(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
