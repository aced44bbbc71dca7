"""Images of what a template makes of one record, in any context."""

from collections.abc import Callable, Sequence
from datetime import datetime

from attrs import evolve, frozen

from olconnect_sandbox.documents import render
from olconnect_sandbox.documents.contexts import Context, contexts
from olconnect_sandbox.documents.images import POINTS_PER_INCH, ImageOptions, page_images, strip_image
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.stages.mapping import Row
from olconnect_sandbox.stages.merging import Merge, find_sections

DEFAULT_VIEW_PORT = 1024.0  # pixels; the server's default is not known
_POINTS_PER_PIXEL = POINTS_PER_INCH / 96  # of CSS
_NARROWEST = 320.0  # pixels: a page that is to be narrower is laid out in this width and made smaller
_HIGHEST_PAGE = 14_400.0  # points; PDF allows no more, and what is longer is cut off
_MARGIN = 24.0  # points below the last line


@frozen(kw_only=True)
class Picture:
    """What is to be drawn.

    Attributes:
        merge: The template, the section and the runtime parameters.
        context: Which context; the first one of the template if `None`.
        options: How the pages are drawn; the resolution counts for print only.
        view_port: Width of the image of an email or a web page, in pixels.
        created: When it was made.
    """

    merge: Merge
    context: Context | None
    options: ImageOptions
    view_port: float
    created: datetime


def _first_context(merge: Merge) -> Context:
    found = contexts(merge.template.read())
    return found[0] if found else "print"


def draw(picture: Picture, row: Row, choose: Callable[[int], Sequence[int]]) -> list[bytes]:
    """The images: of the pages that are chosen from so many, or the one of an email or a web page.

    The sandbox has no browser: it sets the text of an email or a web page in the given width.

    Raises:
        RestError: there is no such context, section or page.
        ImageLimitError: the images would be too large.
    """
    context = picture.context or _first_context(picture.merge)
    if context == "print":
        pdf = render(picture.merge.letters([row], Meter()), created=picture.created)
        return page_images(pdf.content, choose(sum(pdf.pages)), picture.options)
    section = find_sections(picture.merge.template, context, picture.merge.section)[0]
    letter = picture.merge.letter(section.template, row)
    width = max(picture.view_port, _NARROWEST) * _POINTS_PER_PIXEL
    pdf = render([letter], created=picture.created, size=(width, _HIGHEST_PAGE))
    height = pdf.used + _MARGIN if len(pdf.pages) == sum(pdf.pages) else _HIGHEST_PAGE
    return [strip_image(pdf.content, height, evolve(picture.options, scale=picture.view_port / width))]
