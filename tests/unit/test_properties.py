"""Properties and metadata between dictionaries and the lists of the API."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect import as_properties, from_properties
from olconnect.errors import InvalidRequestError, UnexpectedAnswerError
from olconnect_api.models import NameValue


@given(st.dictionaries(st.text(), st.text()))
def test_texts_come_back_as_they_were_and_in_order(values: dict[str, str]) -> None:
    listed = as_properties(values)
    assert [(each.name, each.value) for each in listed] == list(values.items())
    assert from_properties(listed) == values


def test_what_looks_like_a_number_stays_text() -> None:
    values = {"customer": "00000042", "code": "1" * 44, "factor": "1e3", "flag": "true", "none": ""}
    assert from_properties(as_properties(values)) == values


@pytest.mark.parametrize("value", [42, 4.2, True, None, b"text"])
def test_a_value_that_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match=f"the property 'count' is a {type(value).__name__}: .* are text"):
        as_properties({"count": value})


def test_a_name_that_stands_twice_is_told() -> None:
    twice = [NameValue(name="a", value="1"), NameValue(name="a", value="1")]
    with pytest.raises(UnexpectedAnswerError, match="the property 'a' stands twice"):
        from_properties(twice)


def test_a_server_that_sends_a_number_is_told_not_believed() -> None:
    number: Any = 42
    with pytest.raises(UnexpectedAnswerError, match="the property 'count' is a int, no text"):
        from_properties([NameValue(name="count", value=number)])
