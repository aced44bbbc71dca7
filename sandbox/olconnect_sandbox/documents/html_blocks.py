"""Reads the blocks of a letter out of any HTML, however malformed.

Kept are headings, paragraphs, bold and italic, lists, line breaks, rules, preformatted text and
tables of text. A table inside a cell becomes lines of that cell, an image its alternative text. Of
other tags the text is kept, except for what no browser shows (scripts, styles).
"""

import re
from collections.abc import Iterable
from html import unescape
from html.parser import HTMLParser

from olconnect_sandbox.documents.blocks import (
    Block,
    Cell,
    FontStyle,
    Paragraph,
    ParagraphKind,
    Rule,
    Run,
    Runs,
    Table,
)

_HIDDEN = frozenset({"script", "style", "template", "title"})
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"cite", "dfn", "em", "i", "var"})
_HEADINGS: dict[str, ParagraphKind] = {
    "h1": "h1",
    "h2": "h2",
    "h3": "h3",
    "h4": "h4",
    "h5": "h4",
    "h6": "h4",
}
_LISTS = frozenset({"ol", "ul"})
_TABLE_PARTS = frozenset({"table", "td", "th", "tr"})
# fmt: off
_PARAGRAPHS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "html",
    "legend", "li", "main", "nav", "option", "p", "section", "summary",
})
# fmt: on
_NO_PARAGRAPH_OF_THEIR_OWN = frozenset({"center", "div"})  # a heading goes on inside of them
_BLOCKS = _PARAGRAPHS | _HEADINGS.keys() | _LISTS | {"hr", "pre"}
_SPACES = re.compile(r"[ \t\r\n\f]+")
_MARKUP = re.compile(r"<(script|style|title)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)


def html_blocks(html: str) -> list[Block]:
    """The blocks of an HTML document, or of a part of one."""
    parser = _BlockParser()
    try:
        parser.feed(html)
        parser.close()
    except AssertionError:  # how Python's parser refuses unknown marked sections: `<![x[`
        text = _SPACES.sub(" ", unescape(_MARKUP.sub(" ", html))).strip()
        return [Paragraph((Run(text),))]
    return parser.finish()


class _BlockParser(HTMLParser):
    """Collects blocks while tags and text go by; every state accepts every tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[Block] = []
        self._runs: list[Run] = []  # of the paragraph or cell that is being read
        self._kind: ParagraphKind = "p"
        self._marker = ""
        self._bold = self._italic = 0  # tags that are open
        self._hidden: str | None = None  # the tag whose text is not shown
        self._lists: list[int | None] = []  # of each open list its last number; None for bullets
        self._tables = 0  # tables that are open
        self._rows: list[list[Cell]] = []
        self._cell: str | None = None  # the tag of the cell that is open, td or th

    def finish(self) -> list[Block]:
        """All blocks, those included that the HTML did not close."""
        self._end_table()
        self._end_paragraph()
        return self._blocks

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden = self._hidden or tag
        elif tag == "br":
            self._add("\n")
        elif tag == "img":
            self._add(dict(attrs).get("alt") or "")
        elif tag in _BOLD:
            self._bold += 1
        elif tag in _ITALIC:
            self._italic += 1
        elif tag in _TABLE_PARTS:
            self._start_table_part(tag)
        elif tag in _BLOCKS:
            self._start_block(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._hidden:
            self._hidden = None
        elif tag in _BOLD:
            self._bold = max(0, self._bold - 1)
        elif tag in _ITALIC:
            self._italic = max(0, self._italic - 1)
        elif tag == "table":
            self._end_table_tag()
        elif tag in _BLOCKS:
            self._end_paragraph()
            if tag in _LISTS and self._lists:
                self._lists.pop()
            if tag not in _NO_PARAGRAPH_OF_THEIR_OWN:
                self._kind = "p"

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if self._tables and self._cell is None:
            if data.isspace():
                return
            self._start_cell("td")  # text between cells is not lost
        preformatted = self._kind == "pre" and self._cell is None
        self._add(data if preformatted else _SPACES.sub(" ", data))

    def _add(self, text: str) -> None:
        style: FontStyle = "BI" if self._bold and self._italic else ""
        style = style or ("B" if self._bold else "I" if self._italic else "")
        self._runs.append(Run(text, style))

    def _start_block(self, tag: str) -> None:
        self._end_paragraph()
        if tag not in _NO_PARAGRAPH_OF_THEIR_OWN:
            self._kind = "pre" if tag == "pre" else _HEADINGS.get(tag, "p")
        if tag in _LISTS:
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._start_item()
        elif tag == "hr" and self._cell is None:
            self._blocks.append(Rule())

    def _start_item(self) -> None:
        number = self._lists[-1] if self._lists else None
        self._marker = "\N{BULLET}"
        if number is not None:
            self._lists[-1] = number + 1
            self._marker = f"{number + 1}."
        if self._cell is not None:
            self._add(f"{self._marker} ")
            self._marker = ""

    def _end_paragraph(self) -> None:
        """Ends a paragraph, or in a cell a line of it."""
        if self._cell is not None:
            if self._runs and self._runs[-1].text != "\n":
                self._add("\n")
            return
        runs = _preformatted(self._runs) if self._kind == "pre" else _tidy(self._runs)
        self._runs = []
        if runs:
            indent = len(self._lists) or bool(self._marker)
            self._blocks.append(Paragraph(runs, self._kind, int(indent), self._marker))
            self._marker = ""

    def _start_table_part(self, tag: str) -> None:
        if tag == "table":
            self._end_paragraph()
            self._tables += 1
        elif self._tables != 1:
            self._end_paragraph()  # no table, or one in a cell
        elif tag == "tr":
            self._end_cell()
            self._rows.append([])
        else:
            self._end_cell()
            self._start_cell(tag)

    def _start_cell(self, tag: str) -> None:
        self._cell = tag
        if not self._rows:
            self._rows.append([])

    def _end_cell(self) -> None:
        if self._cell is not None:
            self._rows[-1].append(Cell(_tidy(self._runs), self._cell == "th"))
            self._runs, self._cell = [], None

    def _end_table_tag(self) -> None:
        if self._tables > 1:
            self._end_paragraph()
        else:
            self._end_table()
        self._tables = max(0, self._tables - 1)

    def _end_table(self) -> None:
        self._end_cell()
        rows = tuple(tuple(row) for row in self._rows if row)
        self._rows = []
        if rows:
            self._blocks.append(Table(rows))


def _tidy(runs: Iterable[Run]) -> Runs:
    """The runs without spaces that follow a space or a line end, and without line ends at the end."""
    tidy: list[Run] = []
    last = "\n"
    for run in runs:
        text = run.text.lstrip(" ") if last in " \n" else run.text
        if text:
            tidy.append(Run(text, run.style))
            last = text[-1]
    while tidy:
        end = tidy.pop()
        if text := end.text.rstrip(" \n"):
            return (*tidy, Run(text, end.style))
    return ()


def _preformatted(runs: Iterable[Run]) -> Runs:
    lines = [Run(run.text.replace("\r\n", "\n").expandtabs(4), run.style) for run in runs]
    if lines and lines[0].text.startswith("\n"):
        lines[0] = Run(lines[0].text[1:], lines[0].style)  # HTML ignores a line end after <pre>
    return tuple(lines)
