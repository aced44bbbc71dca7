"""Readers: what a successful answer means, typed and strict."""

from collections.abc import Callable
from typing import Any

import pytest

from olconnect import _read as read
from olconnect._contract import Answer
from olconnect.errors import UnexpectedAnswerError
from olconnect_api.models import IdentifierList, NameValue
from olconnect_services.operations import FILE_STORE_DOWNLOAD

PATH = "/rest/serverengine/filestore/file/5"


def answer(body: bytes | str, content_type: str | None = None) -> Answer:
    headers = {"content-type": content_type} if content_type else {}
    return Answer(FILE_STORE_DOWNLOAD, PATH, 200, headers, body.encode() if isinstance(body, str) else body)


@pytest.mark.parametrize(
    ("reader", "body", "value"),
    [
        (read.text, " Zoë ", " Zoë "),
        (read.text, "", ""),
        (read.integer, " 42\r\n", 42),
        (read.integers, "1, 2;3 4", [1, 2, 3, 4]),
        (read.integers, "[1, 2]", [1, 2]),
        (read.json_integers, "[1, 2]", [1, 2]),
        (read.boolean, "TRUE", True),
        (read.boolean, "false", False),
        (read.boolean, "", True),
        (read.progress, "0", 0),
        (read.progress, "100", 100),
        (read.progress, " Done\n", "done"),
        (read.json, '{"a": [1, null]}', {"a": [1, None]}),
        (read.model(IdentifierList), '{"identifiers": [1, 2]}', IdentifierList([1, 2])),
        (read.models(NameValue), '[{"name": "a", "value": "042"}]', [NameValue(name="a", value="042")]),
        (read.models(NameValue), "[]", []),
    ],
)
def test_answers_become_what_they_mean(reader: Callable[[Answer], Any], body: str, value: object) -> None:
    got = reader(answer(body))
    assert (got, type(got)) == (value, type(value))


def test_a_text_is_read_in_its_charset() -> None:
    assert read.text(answer("Zoë".encode("latin-1"), "text/plain; charset=ISO-8859-1")) == "Zoë"


def test_an_answer_without_meaning_means_nothing() -> None:
    assert read.nothing(answer("whatever")) is None  # type: ignore[func-returns-value]


@pytest.mark.parametrize(
    ("reader", "body"),
    [
        (read.integer, "NaN"),
        (read.integers, ""),
        (read.integers, "1, two"),
        (read.boolean, "yes"),
        (read.progress, "101"),
        (read.progress, "-1"),
        (read.progress, ""),
        (read.json, ""),
        (read.json, "NaN"),
        (read.model(IdentifierList), "[]"),
        (read.model(IdentifierList), "{}"),
        (read.models(NameValue), "{}"),
        (read.models(NameValue), "[1]"),
        (read.models(NameValue), '[{"name": "a"}]'),
    ],
)
def test_anything_else_is_an_error_that_names_the_request(reader: Callable[[Answer], Any], body: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match=f"^GET {PATH}: expected "):
        read.read_answer(answer(body), reader)


def test_a_missing_member_is_named_and_no_value_is_shown() -> None:
    with pytest.raises(
        UnexpectedAnswerError, match=r"expected the JSON of a NameValue.*member 'value' is missing"
    ) as got:
        read.models(NameValue)(answer('[{"name": "Zoë Quist"}]'))
    assert "Quist" not in str(got.value)


def test_a_model_that_cannot_be_built_is_an_error() -> None:
    class Odd:
        @classmethod
        def from_dict(cls, src_dict: Any) -> "Odd":
            raise TypeError(src_dict)

    with pytest.raises(UnexpectedAnswerError, match=r"expected the JSON of a Odd, got another structure( \(see|$)"):
        read.model(Odd)(answer("{}"))


def test_lists_of_lists_are_lists() -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected lists of NameValue, got another JSON value"):
        read.model_lists(NameValue)(answer("{}"))
    assert read.model_lists(NameValue)(answer("[[], []]")) == [[], []]
