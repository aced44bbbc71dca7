"""Draws text, lines and boxes on the pages of a PDF. All lengths are in points.

This is the only module that knows fpdf2. Its own line breaking is not used: rows of its tables
must not be higher than a page, and it takes 30 ms for a letter, several times of what ours takes.
"""

from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Literal

from fpdf import FPDF
from fpdf.fonts import TTFFont

from olconnect_sandbox.documents.blocks import FontStyle
from olconnect_sandbox.documents.fonts import font_file
from olconnect_sandbox.documents.lines import Line

Color = Literal["text", "heading", "shade", "rule"]
Size = tuple[float, float]
_COLORS: dict[Color, tuple[int, int, int]] = {
    "text": (0, 0, 0),
    "heading": (31, 58, 95),
    "shade": (238, 241, 245),
    "rule": (190, 196, 204),
}
_FAMILY = "letter"
_CACHED_WIDTHS = 50_000
RULE_WIDTH = 0.5


class Canvas:
    """A PDF that grows page by page; close it, or its fonts keep files open."""

    def __init__(self, font_folder: Path, *, title: str, created: datetime, size: Size | None = None) -> None:
        """Begin a PDF; the pages are of size A4, or have the given width and height."""
        self._font_folder = font_folder
        self._fonts: dict[FontStyle, TTFFont] = {}
        self._width_per_point = lru_cache(_CACHED_WIDTHS)(self._measure)
        self._pdf = FPDF(unit="pt", format=size or "A4")
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.set_title(title)
        self._pdf.set_creator("OL Connect sandbox")
        self._pdf.set_creation_date(created)
        self._pdf.set_line_width(RULE_WIDTH)
        self._pdf.set_draw_color(*_COLORS["rule"])
        self._pdf.set_fill_color(*_COLORS["shade"])

    @property
    def width(self) -> float:
        """The width of a page."""
        return self._pdf.w

    @property
    def height(self) -> float:
        """The height of a page."""
        return self._pdf.h

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._pdf.page

    def add_page(self) -> None:
        """Starts a page; everything is drawn on the last one."""
        self._pdf.add_page()

    def text_width(self, text: str, style: FontStyle, size: float) -> float:
        """How wide a text is."""
        return self._width_per_point(text, style) * size

    def text(self, line: Line, x: float, baseline: float, size: float, color: Color) -> None:
        """Writes one line of text."""
        self._pdf.set_text_color(*_COLORS[color])
        for run in line:
            self._font(run.style)
            self._pdf.set_font(_FAMILY, run.style, size)
            self._pdf.text(x, baseline, run.text)
            x += self.text_width(run.text, run.style, size)

    def rule(self, x: float, y: float, width: float) -> None:
        """Draws a horizontal line."""
        self._pdf.line(x, y, x + width, y)

    def shade(self, x: float, y: float, width: float, height: float) -> None:
        """Fills a box."""
        self._pdf.rect(x, y, width, height, style="F")

    def finish(self) -> bytes:
        """The PDF file."""
        return bytes(self._pdf.output())

    def close(self) -> None:
        """Closes the font files."""
        for font in self._fonts.values():
            font.close()

    def _measure(self, text: str, style: FontStyle) -> float:
        return self._font(style).get_text_width(text, 1, None)[1]

    def _font(self, style: FontStyle) -> TTFFont:
        if style not in self._fonts:
            path = self._font_folder / f"{_FAMILY}{style}.ttf"
            path.write_bytes(font_file(style))
            self._pdf.add_font(_FAMILY, style, path)
            font = self._pdf.fonts[f"{_FAMILY}{style}"]
            if not isinstance(font, TTFFont):
                raise TypeError(f"fpdf2 made a {type(font).__name__} of a TrueType font")
            self._fonts[style] = font
        return self._fonts[style]
