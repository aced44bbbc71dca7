"""The pages that content items have when they are printed, and what media these need."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from attrs import frozen

from olconnect_sandbox.documents import Letter, render
from olconnect_sandbox.documents.images import POINTS_PER_INCH, page_sizes

_MILLIMETRES_PER_POINT = 25.4 / POINTS_PER_INCH
_SIZES = {(210, 297): "A4", (148, 210): "A5", (297, 420): "A3", (216, 279): "Letter", (216, 356): "Legal"}
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # the pages are counted, the PDF is not kept


@frozen
class Media:
    """What pages are printed on; width and height in whole millimetres."""

    width: int
    height: int

    def describe(self) -> dict[str, str]:
        """The media as the structure of the API; the sandbox knows plain paper alone."""
        size = _SIZES.get((self.width, self.height), "Custom")
        return {"name": "Plain", "size": size, "width": f"{self.width}mm", "height": f"{self.height}mm"}


def pages_of(letters: Sequence[Letter]) -> list[list[Media]]:
    """The media of the pages of each letter, in order; the letters are really set to find out."""
    if not letters:
        return []
    pdf = render(letters, created=_ANY_TIME)
    sizes = iter(page_sizes(pdf.content))
    return [[_media(*next(sizes)) for _ in range(count)] for count in pdf.pages]


def media_use(pages: Iterable[Media]) -> list[dict[str, object]]:
    """How many pages need which media."""
    return [{"count": count, "media": media.describe()} for media, count in Counter(pages).items()]


def _media(width: float, height: float) -> Media:
    return Media(round(width * _MILLIMETRES_PER_POINT), round(height * _MILLIMETRES_PER_POINT))
