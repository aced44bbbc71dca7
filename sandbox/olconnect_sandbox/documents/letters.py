"""Renders letters as a PDF."""

from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import field, frozen

from olconnect_sandbox.documents.blocks import Block, text_blocks
from olconnect_sandbox.documents.canvas import Canvas, Size
from olconnect_sandbox.documents.html_blocks import html_blocks
from olconnect_sandbox.documents.letter import Letter
from olconnect_sandbox.documents.pdf_files import page_count, replaced
from olconnect_sandbox.documents.sheet import Sheet


@frozen
class UncoveredCharacter:
    """A character that the font has not; the page shows it as `[U+4E2D]`.

    Attributes:
        letter: The number of the letter, from 1.
        character: The character.
    """

    letter: int
    character: str


@frozen
class RenderedPdf:
    """A PDF file and what is known of it.

    Attributes:
        content: The file.
        pages: How many pages each letter has, in the order of the letters.
        uncovered: Characters that no font covers, each once for every letter that it is in.
        used: How much of the last page is used, in points from its top.
    """

    content: bytes = field(repr=False)
    pages: tuple[int, ...]
    uncovered: tuple[UncoveredCharacter, ...] = ()
    used: float = 0.0


def render(
    letters: Iterable[Letter],
    *,
    created: datetime,
    title: str = "Letters",
    on_letter: Callable[[int], object] | None = None,
    size: Size | None = None,
) -> RenderedPdf:
    """Renders letters, each from a new page on; the same letters give the same bytes.

    Args:
        letters: The letters; they are taken one by one.
        created: The date of creation that the file states.
        title: The title that the file states.
        on_letter: Called after each letter with the number of letters that are done. An exception
            that it raises ends the rendering and is passed on.
        size: Width and height of the pages in points; A4 without it.

    Raises:
        ValueError: There are no letters; a PDF has at least one page.
    """
    pages: list[int] = []
    uncovered: list[UncoveredCharacter] = []
    ready: list[tuple[int, bytes]] = []
    with (
        TemporaryDirectory(prefix="olconnect-sandbox-", ignore_cleanup_errors=True) as folder,
        closing(Canvas(Path(folder), title=title, created=created, size=size)) as canvas,
    ):
        sheet = Sheet(canvas)
        for number, letter in enumerate(letters, start=1):
            before = canvas.pages
            if letter.pdf:
                canvas.add_page()  # stands for all pages of the letter until the file is finished
                ready.append((before, letter.pdf))
                pages.append(page_count(letter.pdf))
            else:
                missing = sheet.letter(_blocks(letter))
                pages.append(canvas.pages - before)
                uncovered += (UncoveredCharacter(number, character) for character in missing)
            if on_letter is not None:
                on_letter(number)
        if not pages:
            raise ValueError("There are no letters to render; a PDF has at least one page.")
        content = canvas.finish()
        return RenderedPdf(replaced(content, ready) if ready else content, tuple(pages), tuple(uncovered), sheet.used)


def _blocks(letter: Letter) -> list[Block]:
    return html_blocks(letter.body) if letter.markup == "html" else text_blocks(letter.body)
