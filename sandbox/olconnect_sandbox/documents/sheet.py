"""Lays out the blocks of letters on pages. All lengths are in points."""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import chain
from math import inf

from attrs import frozen

from olconnect_sandbox.documents.blocks import (
    Block,
    Cell,
    FontStyle,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
)
from olconnect_sandbox.documents.canvas import RULE_WIDTH, Canvas, Color
from olconnect_sandbox.documents.columns import column_widths
from olconnect_sandbox.documents.fonts import printable
from olconnect_sandbox.documents.lines import Line, break_lines

_LEFT, _RIGHT, _TOP, _BOTTOM = 68.0, 62.0, 62.0, 62.0  # margins
_LINE_HEIGHT = 1.4  # of the font size
_BASELINE = 1.05  # of the font size, from the top of a line
_INDENT = 18.0
_DEEPEST_INDENT = 8
_MARKER_GAP = 6.0
_BELOW_ITEM = 3.0
_BELOW_LIST = 5.0
_RULE_HEIGHT = 16.0
_TABLE_SIZE = 9.5  # font size
_PADDING = 4.0  # in a cell, on each side
_NARROWEST_COLUMN = 40.0
_KEPT_TOGETHER = 12  # lines of a row that go to the next page rather than being divided
_BOLD: dict[FontStyle, FontStyle] = {"": "B", "B": "B", "I": "BI", "BI": "BI"}


@frozen
class _Look:
    """How a paragraph is set: font size, and the space above and below it."""

    size: float
    above: float = 0
    below: float = 8
    heading: bool = False


_LOOKS: dict[ParagraphKind, _Look] = {
    "h1": _Look(18, 16, 8, heading=True),
    "h2": _Look(14, 14, 6, heading=True),
    "h3": _Look(12, 12, 4, heading=True),
    "h4": _Look(10.5, 10, 4, heading=True),
    "p": _Look(10.5),
    "pre": _Look(10.5),
}


class Sheet:
    """The page that is being filled, from top to bottom; it goes on to a new one when full."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._width = canvas.width - _LEFT - _RIGHT
        self._bottom = canvas.height - _BOTTOM
        self._y = _TOP
        self._uncovered: dict[str, None] = {}

    @property
    def used(self) -> float:
        """How much of the last page is used, from its top."""
        return self._y

    def letter(self, blocks: Iterable[Block]) -> tuple[str, ...]:
        """Writes a letter from a new page on.

        Returns:
            The characters of the letter that no font covers, each once.
        """
        self._uncovered = {}
        self._new_page()
        after_item = False
        for block in blocks:
            is_item = isinstance(block, Paragraph) and block.indent > 0
            if after_item and not is_item:
                self._y += _BELOW_LIST
            after_item = is_item
            if isinstance(block, Paragraph):
                self._paragraph(block)
            elif isinstance(block, Table):
                self._table(block)
            else:
                self._rule()
        return tuple(self._uncovered)

    def _new_page(self) -> None:
        self._canvas.add_page()
        self._y = _TOP

    def _lines(self, runs: Iterable[Run], width: float, size: float, *, bold: bool = False) -> list[Line]:
        shown: list[Run] = []
        for run in runs:
            text, missing = printable(run.text)
            self._uncovered.update(dict.fromkeys(missing))
            shown.append(Run(text, _BOLD[run.style] if bold else run.style))
        return break_lines(shown, width, partial(self._canvas.text_width, size=size))

    def _paragraph(self, paragraph: Paragraph) -> None:
        look = _LOOKS[paragraph.kind]
        height = look.size * _LINE_HEIGHT
        indent = min(paragraph.indent, _DEEPEST_INDENT) * _INDENT
        lines = self._lines(paragraph.runs, self._width - indent, look.size, bold=look.heading)
        if self._y > _TOP:
            self._y += look.above
        if look.heading and self._y + 3 * height > self._bottom:
            self._new_page()  # no heading alone at the foot of a page
        for number, line in enumerate(lines):
            if self._y + height > self._bottom:
                self._new_page()
            if paragraph.marker and number == 0:
                self._write_marker(paragraph.marker, _LEFT + indent, look)
            self._write(line, _LEFT + indent, look)
            self._y += height
        self._y += _BELOW_ITEM if paragraph.marker else look.below

    def _write_marker(self, marker: str, x: float, look: _Look) -> None:
        width = self._canvas.text_width(marker, "", look.size)
        self._write([Run(marker)], x - width - _MARKER_GAP, look)

    def _write(self, line: Line, x: float, look: _Look) -> None:
        color: Color = "heading" if look.heading else "text"
        self._canvas.text(line, x, self._y + look.size * _BASELINE, look.size, color)

    def _rule(self) -> None:
        if self._y + _RULE_HEIGHT > self._bottom:
            self._new_page()
        self._canvas.rule(_LEFT, self._y + _RULE_HEIGHT / 4, self._width)
        self._y += _RULE_HEIGHT

    def _table(self, table: Table) -> None:
        columns = max(map(len, table.rows))
        if columns * _NARROWEST_COLUMN > self._width:
            self._table_as_text(table)
            return
        natural = [2 * _PADDING] * columns
        for row in table.rows:
            for column, cell in enumerate(row):
                natural[column] = max(natural[column], self._natural_width(cell))
        widths = column_widths(natural, self._width)
        for row in table.rows:
            self._row(row, widths)
        self._y += _LOOKS["p"].below

    def _table_as_text(self, table: Table) -> None:
        """A table with too many columns for the page: a paragraph for each row."""
        for row in table.rows:
            cells = [cell.runs for cell in row]
            separated = chain.from_iterable((Run(" | "), *cell) for cell in cells[1:])
            self._paragraph(Paragraph((*cells[0], *separated)))

    def _natural_width(self, cell: Cell) -> float:
        lines = self._cell_lines(cell, inf)
        widths = (sum(self._canvas.text_width(run.text, run.style, _TABLE_SIZE) for run in line) for line in lines)
        # A little more than measured, so that rounding does not break the longest line.
        return max(widths, default=0) + 2 * _PADDING + 0.1

    def _cell_lines(self, cell: Cell, width: float) -> list[Line]:
        return self._lines(cell.runs, width, _TABLE_SIZE, bold=cell.header)

    def _row(self, row: Sequence[Cell], widths: Sequence[float]) -> None:
        lines = [self._cell_lines(cell, width - 2 * _PADDING) for cell, width in zip(row, widths, strict=False)]
        total = max(1, *map(len, lines)) if lines else 1
        done = 0
        while done < total:
            room = int((self._bottom - self._y - 2 * _PADDING) / (_TABLE_SIZE * _LINE_HEIGHT))
            if room < min(total - done, _KEPT_TOGETHER):
                self._new_page()
                continue
            part = [cell_lines[done : done + room] for cell_lines in lines]
            self._row_part(row, part, widths, min(room, total - done))
            done += room

    def _row_part(self, row: Sequence[Cell], part: Sequence[list[Line]], widths: Sequence[float], count: int) -> None:
        """Draws lines of a row, cell by cell, so that the text of a cell can be selected."""
        height = count * _TABLE_SIZE * _LINE_HEIGHT + 2 * _PADDING
        x = _LEFT
        for cell, lines, width in zip(row, part, widths, strict=False):
            if cell.header:
                self._canvas.shade(x, self._y + RULE_WIDTH / 2, width, height)
            y = self._y + _PADDING + _TABLE_SIZE * _BASELINE
            for line in lines:
                self._canvas.text(line, x + _PADDING, y, _TABLE_SIZE, "text")
                y += _TABLE_SIZE * _LINE_HEIGHT
            x += width
        self._y += height
        self._canvas.rule(_LEFT, self._y, self._width)
