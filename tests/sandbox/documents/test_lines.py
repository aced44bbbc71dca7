"""Breaking text into lines, and sharing out the width of a table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect_sandbox.documents.blocks import FontStyle, Run
from olconnect_sandbox.documents.columns import column_widths
from olconnect_sandbox.documents.lines import Line, break_lines


def measure(text: str, style: FontStyle) -> float:
    """One for a character, two for a bold one, nothing for a combining accent."""
    return sum(0 if char == "\u0301" else 1 for char in text) * (2 if "B" in style else 1)


def width(line: Line) -> float:
    return sum(measure(run.text, run.style) for run in line)


def lines(text: str, at: float) -> list[str]:
    return ["".join(run.text for run in line) for line in break_lines([Run(text)], at, measure)]


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("", 5, []),
        ("ab cd ef", 5, ["ab cd", "ef"]),
        ("ab  cd ", 9, ["ab  cd"]),
        ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
        ("a bcdefgh", 3, ["a", "bcd", "efg", "h"]),
        ("a\nb\n\nc\n", 5, ["a", "b", "", "c"]),
        ("  ab", 5, ["  ab"]),
        ("      ab", 5, ["ab"]),
        ("a\u00a0b c", 3, ["a\u00a0b", "c"]),
        ("abe\u0301", 3, ["abe\u0301"]),
        ("ab", 0.5, ["a", "b"]),
    ],
)
def test_lines(text: str, at: float, expected: list[str]) -> None:
    assert lines(text, at) == expected


def test_a_word_of_several_styles_is_not_divided() -> None:
    runs = [Run("a "), Run("b", "B"), Run("c d")]
    assert break_lines(runs, 4, measure) == [[Run("a")], [Run("b", "B"), Run("c")], [Run("d")]]


STYLES: list[FontStyle] = ["", "B", "I", "BI"]
TEXTS = st.text(st.sampled_from("ab\u0301 \n"), max_size=15)
RUNS = st.lists(st.builds(Run, TEXTS, st.sampled_from(STYLES)), max_size=8)


@given(RUNS, st.floats(2, 12))
def test_no_line_is_too_wide_and_nothing_but_spaces_is_lost(runs: list[Run], at: float) -> None:
    broken = break_lines(runs, at, measure)
    assert all(width(line) <= at for line in broken)
    before = [(char, run.style) for run in runs for char in run.text if char not in " \n"]
    after = [(char, run.style) for line in broken for run in line for char in run.text if char != " "]
    assert after == before


@given(st.lists(st.floats(1, 500), min_size=1, max_size=12))
def test_columns_fill_the_table_and_none_is_starved(natural: list[float]) -> None:
    widths = column_widths(natural, 480)
    assert len(widths) == len(natural)
    assert sum(widths) == pytest.approx(480)
    share = 480 / len(natural)
    assert all(given_ >= min(needed, share) - 1e-6 for given_, needed in zip(widths, natural, strict=True))


def test_narrow_columns_leave_room_to_wide_ones() -> None:
    assert column_widths([80, 1000], 480) == [80, 400]
    assert column_widths([80, 100], 480) == [80, 400]
    assert column_widths([1000, 50, 1000], 450) == [200, 50, 200]
