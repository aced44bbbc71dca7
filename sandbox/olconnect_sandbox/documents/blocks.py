"""The parts of a letter, in the order in which they stand on the page."""

from typing import Literal, TypeAlias

from attrs import frozen

FontStyle = Literal["", "B", "I", "BI"]
ParagraphKind = Literal["h1", "h2", "h3", "h4", "p", "pre"]


@frozen
class Run:
    """Text in one font style; a line feed in it ends the line."""

    text: str
    style: FontStyle = ""


Runs: TypeAlias = tuple[Run, ...]


@frozen
class Paragraph:
    """A heading, a paragraph or an item of a list.

    Attributes:
        runs: The text.
        kind: Decides its size and the space around it.
        indent: Number of lists that it is in.
        marker: What stands before it if it is an item of a list: a bullet or a number.
    """

    runs: Runs
    kind: ParagraphKind = "p"
    indent: int = 0
    marker: str = ""


@frozen
class Cell:
    """One cell of a table."""

    runs: Runs
    header: bool = False


@frozen
class Table:
    """Rows of cells, of which some may have fewer than others."""

    rows: tuple[tuple[Cell, ...], ...]


@frozen
class Rule:
    """A horizontal line."""


Block: TypeAlias = Paragraph | Table | Rule


def text_blocks(text: str) -> list[Block]:
    """The blocks of a plain text: one, in which spaces and line ends are as in the text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    return [Paragraph((Run(lines.expandtabs(4)),), "pre")]
