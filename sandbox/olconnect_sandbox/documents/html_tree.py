"""The elements of an HTML text, with the places where they stand in it; any text will do.

Python's own parser finds the tags. What HTML lets authors leave out is closed as browsers do it for paragraphs, items
of lists and parts of tables; what is left open ends where its parent ends.
"""

from collections.abc import Iterator, Mapping
from html import escape
from html.parser import HTMLParser
from itertools import accumulate

from attrs import define, field

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_DEEPEST = 500  # elements in one another; browsers stop there too. What is deeper has no content of its own
_CELLS = frozenset({"td", "th"})
# fmt: off
_END_PARAGRAPHS = (
    "address", "article", "aside", "blockquote", "div", "dl", "fieldset", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
)
# fmt: on
_CLOSED_BY: dict[str, frozenset[str]] = {
    **dict.fromkeys(_END_PARAGRAPHS, frozenset({"p"})),
    "li": frozenset({"li", "p"}),
    "dt": frozenset({"dt", "dd", "p"}),
    "dd": frozenset({"dt", "dd", "p"}),
    "td": _CELLS,
    "th": _CELLS,
    "tr": _CELLS | {"tr"},
    "tbody": _CELLS | {"tr", "thead", "tbody"},
    "tfoot": _CELLS | {"tr", "thead", "tbody"},
    "option": frozenset({"option"}),
    "body": frozenset({"head"}),
}


@define(eq=False)
class Element:
    """One element; the numbers are indexes into the text.

    Attributes:
        tag: Its name in small letters; empty for the root, which stands for the whole text.
        attributes: Values by name, without character references.
        parent: What it stands in.
        previous: The element before it in the same parent.
        start: Where its start tag begins.
        inner: Where its content begins.
        inner_end: Where its content ends.
        end: Where its end tag ends.
        children: The elements in it, in order.
    """

    tag: str
    attributes: Mapping[str, str] = field(repr=False)
    parent: "Element | None" = field(repr=False)
    previous: "Element | None" = field(repr=False)
    start: int
    inner: int
    inner_end: int
    end: int
    children: list["Element"] = field(factory=list["Element"], repr=False)

    def descendants(self) -> Iterator["Element"]:
        """All elements in it, in the order of their start tags."""
        waiting = self.children[::-1]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += reversed(element.children)


def parse_html(source: str) -> Element:
    """The tree of an HTML document, or of a part of one; the root has no tag."""
    parser = _TreeParser(source)
    try:
        parser.feed(source)
        parser.close()
    except AssertionError:  # how Python's parser refuses unknown marked sections: what came before counts
        pass
    parser.finish()
    return parser.root


def start_tag(tag: str, attributes: Mapping[str, str]) -> str:
    """A start tag as text."""
    written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f"<{tag}{written}>"


def edited(source: str, edits: Mapping[tuple[int, int], str]) -> str:
    """A text with new text in place of some pieces, which do not overlap."""
    pieces: list[str] = []
    done = 0
    for (start, end), text in sorted(edits.items()):
        pieces += (source[done:start], text)
        done = end
    return "".join((*pieces, source[done:]))


class _TreeParser(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {}, None, None, 0, 0, len(source), len(source))
        self._source = source
        self._lines = [0, *accumulate(len(line) + 1 for line in source.split("\n"))]
        self._open = self.root
        self._depth = 0

    def finish(self) -> None:
        """Close what is still open."""
        self._close_up_to(self.root, len(self._source))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start = self._place()
        closed = _CLOSED_BY.get(tag, frozenset[str]())
        while self._open.tag in closed and self._open.parent is not None:
            self._close_up_to(self._open.parent, start)
        inner = start + len(self.get_starttag_text() or "")
        parent = self._open
        previous = parent.children[-1] if parent.children else None
        attributes = {name: value or "" for name, value in reversed(attrs)}  # the first of a name counts
        element = Element(tag, dict(reversed(attributes.items())), parent, previous, start, inner, inner, inner)
        parent.children.append(element)
        if tag not in _VOID and self._depth < _DEEPEST:
            self._open = element
            self._depth += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # the slash means nothing in HTML

    def handle_endtag(self, tag: str) -> None:
        found: Element | None = self._open
        while found is not None and found.tag != tag:
            found = found.parent
        if found is not None and found.parent is not None:
            place = self._place()
            self._close_up_to(found.parent, place)
            found.end = self._source.find(">", place) + 1 or len(self._source)

    def _close_up_to(self, element: Element, place: int) -> None:
        while self._open is not element and self._open.parent is not None:
            self._open.inner_end = self._open.end = place
            self._open = self._open.parent
            self._depth -= 1

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column
