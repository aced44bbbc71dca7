"""How pages come on sheets, and what these are like.

The pages are real, those of the PDF, and so are their sizes; the rest is the sandbox's own
(inferred): it prints on both sides of plain paper, begins each content item on a new sheet, and
binds nothing. So an item of three pages takes two sheets, and is duplex; one of a single page takes
one, and is not.
"""

from collections.abc import Sequence

MEDIA_TYPE = "Stationery"
MEDIA_WEIGHT = "80"
COATING = "UNSPECIFIED"
BINDING_STYLE = "NONE"
BINDING_OTHERWISE = "DEFAULT"  # edge, type and angle


def sheets(pages: Sequence[int]) -> int:
    """How many sheets a document takes whose content items have so many pages."""
    return sum((count + 1) // 2 for count in pages)


def duplex(pages: Sequence[int]) -> bool:
    """Whether a sheet of a document is printed on both sides."""
    return any(count > 1 for count in pages)
