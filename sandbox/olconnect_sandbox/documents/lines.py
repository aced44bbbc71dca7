"""Breaks runs of text into lines of a given width."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from olconnect_sandbox.documents.blocks import FontStyle, Run

Line: TypeAlias = list[Run]
Measure: TypeAlias = Callable[[str, FontStyle], float]
_Piece: TypeAlias = tuple[str, FontStyle]

_WORDS_AND_SPACES = re.compile(r"\n| +|[^ \n]+")


def break_lines(runs: Iterable[Run], width: float, measure: Measure) -> list[Line]:
    """The runs in lines that are no wider than the given width.

    A line ends at spaces, which are left out there, and inside a word only if the word is wider
    than a line. A character that is wider than a line has a line for itself.

    Args:
        runs: The text; a line feed in it ends a line.
        width: The width of the lines.
        measure: Tells the width of a text in a font style, in the same unit.
    """
    breaker = _LineBreaker(width, measure)
    for run in runs:
        for text in _WORDS_AND_SPACES.findall(run.text):
            breaker.take(text, run.style)
    return breaker.finish()


class _LineBreaker:
    """Fills lines word by word; a word may have several styles."""

    def __init__(self, width: float, measure: Measure) -> None:
        self._width = width
        self._measure = measure
        self._lines: list[Line] = []
        self._line: list[_Piece] = []
        self._used = 0.0  # width of the line so far
        self._space: list[_Piece] = []  # between the line so far and the word
        self._word: list[_Piece] = []

    def take(self, text: str, style: FontStyle) -> None:
        """Takes the next word, part of a word, spaces or line feed."""
        if text == "\n":
            self._end_word()
            self._end_line()
        elif text[0] == " ":
            self._end_word()
            self._space.append((text, style))
        else:
            self._word.append((text, style))

    def finish(self) -> list[Line]:
        """All lines; none if there was no text."""
        self._end_word()
        if self._line:
            self._end_line()
        return self._lines

    def _end_word(self) -> None:
        if not self._word:
            return
        with_space = self._space + self._word
        if self._fits(with_space):
            self._put(with_space)
        else:
            if self._line:
                self._end_line()
            self._put(self._word if self._fits(self._word) else self._characters())
        self._space, self._word = [], []

    def _fits(self, pieces: Iterable[_Piece]) -> bool:
        return self._used + sum(self._measure(*piece) for piece in pieces) <= self._width

    def _put(self, pieces: Iterable[_Piece]) -> None:
        for piece in pieces:
            self._line.append(piece)
            self._used += self._measure(*piece)

    def _characters(self) -> Iterator[_Piece]:
        """The characters of a long word; the line is ended before each that does not fit."""
        for text, style in self._word:
            for char in text:
                if self._line and not self._fits([(char, style)]):
                    self._end_line()
                yield char, style

    def _end_line(self) -> None:
        line: Line = []
        for text, style in self._line:
            if line and line[-1].style == style:
                line[-1] = Run(line[-1].text + text, style)
            else:
                line.append(Run(text, style))
        self._lines.append(line)
        self._line, self._used, self._space = [], 0.0, []
