"""Text answers are read strictly, and never shown whole."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect._text import boolean, decode, integer, integers, json_value, lines
from olconnect.errors import UnexpectedAnswerError

SPACE = st.text(st.sampled_from(" \t\r\n"), max_size=3)
IDS = st.integers(0, 10**19 - 1)

NO_NUMBERS = [
    "",
    " ",
    "+1",
    "-1",
    "1_0",
    "1.0",
    "1e3",
    "0x10",
    "NaN",
    "Infinity",
    "null",
    "٣",
    "²",
    "\uff11",
    "1\u00a0",
    "\ufeff1",
    '"1"',
    "9" * 20,
    "9" * 5000,
]


@given(SPACE, IDS, SPACE)
def test_an_id_is_digits_with_white_space_around(before: str, number: int, after: str) -> None:
    assert integer(f"{before}{number}{after}") == number


def test_leading_zeros_do_not_change_an_id() -> None:
    assert integer("00042") == 42


@pytest.mark.parametrize("text", [*NO_NUMBERS, "1 2", "1,2"])
def test_anything_else_is_no_id(text: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected a whole number, got "):
        integer(text)


@given(st.text())
def test_any_text_is_an_id_or_an_error(text: str) -> None:
    try:
        number = integer(text)
    except UnexpectedAnswerError:
        return
    assert number == int(text)


@given(
    st.lists(IDS, min_size=1),
    st.sampled_from([",", ";", ", ", " ; ", " ", "\n", "\r\n", "\t\t", " ,\n"]),
    SPACE,
)
def test_ids_may_be_separated_in_any_usual_way(numbers: list[int], separator: str, around: str) -> None:
    text = around + separator.join(map(str, numbers)) + around
    assert integers(text) == tuple(numbers)


@given(st.lists(IDS))
def test_ids_may_be_a_json_list(numbers: list[int]) -> None:
    assert integers(f" {json.dumps(numbers)}\n") == tuple(numbers)


@pytest.mark.parametrize("text", [*NO_NUMBERS, "1,,2", "1,", ",1", "1, NaN", "1 + 2", "1|2"])
def test_one_bad_entry_spoils_a_list_of_ids(text: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected whole numbers, got "):
        integers(text)


@pytest.mark.parametrize("text", ["[1.0]", "[true]", '["1"]', "[-1]", "[null]", "[[1]]", f"[{'9' * 20}]"])
def test_a_json_list_of_something_else_holds_no_ids(text: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected a list of whole numbers, got "):
        integers(text)


@pytest.mark.parametrize("text", ["[1", "[NaN]", "[1,]"])
def test_a_broken_json_list_holds_no_ids(text: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected JSON"):
        integers(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("TRUE\n", True), (" False ", False), ("false", False)],
)
def test_true_and_false_are_read_in_any_case(text: str, *, value: bool) -> None:
    assert boolean(text) is value
    assert boolean(text, empty=not value) is value


@pytest.mark.parametrize("text", ["yes", "1", "0", "truefalse", "null", '"true"', "t"])
def test_other_words_are_no_truth_value(text: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected true or false, got "):
        boolean(text, empty=True)


@pytest.mark.parametrize("text", ["", " \r\n"])
def test_an_empty_answer_means_what_the_caller_says_or_nothing(text: str) -> None:
    assert boolean(text, empty=True) is True
    assert boolean(text, empty=False) is False
    with pytest.raises(UnexpectedAnswerError, match="got an empty answer"):
        boolean(text)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("", ()),
        (" \n", ()),
        ("/out/a.pdf", ("/out/a.pdf",)),
        ("C:\\out\\a.pdf\r\nC:\\out\\b c.pdf\r\n", ("C:\\out\\a.pdf", "C:\\out\\b c.pdf")),
        ("/out/a;b,c.pdf\n\n/out/ d.pdf ", ("/out/a;b,c.pdf", "/out/ d.pdf ")),
        ("/out/a\x85b\u2028c.pdf", ("/out/a\x85b\u2028c.pdf",)),
        ('["/out/a.pdf", "C:\\\\b.pdf"]', ("/out/a.pdf", "C:\\b.pdf")),
        (' [ "a\\nb" ] ', ("a\nb",)),
        ("[]", ()),
        ("[draft] letter.pdf", ("[draft] letter.pdf",)),
    ],
)
def test_entries_stand_on_lines_or_in_a_json_list(text: str, entries: tuple[str, ...]) -> None:
    assert lines(text) == entries


@pytest.mark.parametrize("text", ['["a", 1]', '["a"', '["a"] b'])
def test_a_json_list_of_something_else_holds_no_entries(text: str) -> None:
    with pytest.raises(UnexpectedAnswerError):
        lines(text)


@given(st.text(), st.sampled_from(["utf-8", "UTF8", "utf-16", "utf-8-sig"]))
def test_text_is_decoded_as_its_content_type_says(text: str, charset: str) -> None:
    body = text.encode(charset)
    expected = text.removeprefix("\ufeff") if charset in ("utf-8", "UTF8") else text
    assert decode(body, f"text/plain; charset={charset}") == expected


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        (None, "é".encode()),
        ("", "é".encode()),
        ("text/plain", "é".encode()),
        ("text/plain", b"\xef\xbb\xbf\xc3\xa9"),
        ("text/plain;charset=UTF8", b"\xef\xbb\xbf\xc3\xa9"),
        ("text/plain;charset=ISO-8859-1", b"\xe9"),
        ('text/plain; format=flowed; CharSet="windows-1252"', b"\xe9"),
        ("text/plain; charset = utf-8 ; x=y", "é".encode()),
    ],
)
def test_the_charset_is_found_in_the_content_type(content_type: str | None, body: bytes) -> None:
    assert decode(body, content_type) == "é"


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "text/plain;charset=ascii", "text/plain;charset=klingon", "x;charset=hex"],
)
def test_text_in_another_charset_is_an_error_that_does_not_show_it(content_type: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected text in ") as caught:
        decode(b"Jane \xff", content_type)
    assert "Jane" not in str(caught.value)


@given(st.text(), st.binary(max_size=20))
def test_any_content_type_gives_text_or_an_error(content_type: str, body: bytes) -> None:
    try:
        text = decode(body, content_type)
    except UnexpectedAnswerError:
        return
    assert isinstance(text, str)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(JSON_VALUES)
def test_json_is_read_as_it_is(value: object) -> None:
    assert json_value(json.dumps(value).encode()) == value


def test_json_strings_keep_their_zeros_and_length() -> None:
    codes = ["00000042", "1" * 44]
    assert json_value(json.dumps(codes).encode()) == codes


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"{'Jane': 1}", b"NaN", b'{"a": -Infinity}', b"[" * 100_000, b'"\xff"', b"1" * 5000],
)
def test_other_bytes_are_no_json_and_are_not_shown(body: bytes) -> None:
    with pytest.raises(UnexpectedAnswerError) as caught:
        json_value(body)
    assert caught.value.args[0] == f"expected JSON, got {len(body)} other bytes"


@given(st.binary())
def test_any_body_is_json_or_an_error(body: bytes) -> None:
    try:
        json_value(body)
    except UnexpectedAnswerError:
        return
    json.loads(body)


def test_an_error_shows_nothing_of_what_came_but_one_word() -> None:
    with pytest.raises(UnexpectedAnswerError) as caught:
        integer("Dear Jane,\nyour new password is tops3cret, please keep it")
    assert caught.value.args[0] == "expected a whole number, got 57 other characters"
    with pytest.raises(UnexpectedAnswerError, match="expected a whole number, got 'deleted'"):
        integer(" deleted\n")
