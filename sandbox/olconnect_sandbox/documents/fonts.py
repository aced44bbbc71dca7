"""The one font family of the letters, Noto Sans, and what to show where it has no character.

The font package brings two variable fonts. The upright and the slanted one are used as they are;
the bold ones are cut out of them once for a process, which takes about a second each. Tables for
ligatures and kerning are left out: fpdf2 needs a text shaper for them, and reading them takes longer
than all the rest.
"""

import unicodedata
from functools import cache
from importlib.resources import files
from io import BytesIO

# fontTools, which fpdf2 depends on, has neither stubs nor a py.typed marker.
from fontTools.ttLib import (  # type: ignore[import-untyped]
    TTFont,  # pyright: ignore[reportMissingTypeStubs]
)
from fontTools.varLib.instancer import (  # type: ignore[import-untyped]
    instantiateVariableFont,  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]
)

from olconnect_sandbox.documents.blocks import FontStyle

_PACKAGE = "fontpkg_noto_sans"
_UPRIGHT = "NotoSans[wdth,wght].ttf"
_SLANTED = "NotoSans-Italic[wdth,wght].ttf"
_LAYOUT_TABLES = ("GDEF", "GPOS", "GSUB", "HVAR", "MVAR", "STAT")
_VARIATION_TABLES = ("avar", "fvar", "gvar")
_BOLD = {"wght": 700, "wdth": 100}


@cache
def font_file(style: FontStyle) -> bytes:
    """A TrueType font of this style without variations."""
    font = _variable_font(style)
    _drop(font, _LAYOUT_TABLES)
    if "B" in style:
        instantiateVariableFont(font, _BOLD, inplace=True)
    else:
        _drop(font, _VARIATION_TABLES)  # leaves the weight and width that the font is drawn in
    file = BytesIO()
    font.save(file)
    return file.getvalue()


def _variable_font(style: FontStyle) -> TTFont:
    source = files(_PACKAGE) / "files" / (_SLANTED if "I" in style else _UPRIGHT)
    return TTFont(BytesIO(source.read_bytes()), recalcTimestamp=False)


def _drop(font: TTFont, tables: tuple[str, ...]) -> None:
    for table in tables:
        if table in font:
            del font[table]


@cache
def _covered() -> frozenset[str]:
    """The characters that all styles have."""
    upright, slanted = _characters(""), _characters("I")
    return upright & slanted


def _characters(style: FontStyle) -> frozenset[str]:
    codes = _variable_font(style).getBestCmap() or ()
    return frozenset(char for char in map(chr, codes) if unicodedata.category(char) != "Cc")


def printable(text: str) -> tuple[str, list[str]]:
    """The text as it can be printed, and the characters that no font covers.

    Each of these is shown as `[U+4E2D]`. A text with such characters is composed first (`e` and a
    combining accent to `é`), if that leaves fewer of them.
    """
    missing = _missing(text)
    if not missing:
        return text, missing
    composed = unicodedata.normalize("NFC", text)
    if len(_missing(composed)) < len(missing):
        text, missing = composed, _missing(composed)
    shown = {ord(char): f"[U+{ord(char):04X}]" for char in missing}
    return text.translate(shown), missing


def _missing(text: str) -> list[str]:
    covered = _covered()
    return [char for char in dict.fromkeys(text) if char not in covered and char != "\n"]
