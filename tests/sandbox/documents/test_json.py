"""JSON files: an array of objects, with values as text."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from olconnect_sandbox.documents import DataFileError, read_records


def test_a_single_value_is_refused() -> None:
    with pytest.raises(DataFileError, match="a single value; a JSON data file is an array of objects"):
        read_records(b'"text"', name="data.json")


def rows(text: str) -> list[dict[str, str]]:
    return list(read_records(text.encode()).rows)


def test_an_array_of_objects() -> None:
    records = read_records(b'[{"id": "1", "name": "Ann"}, {"id": "2", "city": "Oslo"}]')
    assert records.fields == ("id", "name", "city")
    assert records.rows == ({"id": "1", "name": "Ann", "city": ""}, {"id": "2", "name": "", "city": "Oslo"})
    assert (records.kind, records.encoding, records.delimiter) == ("json", "utf-8", None)


def test_an_object_around_one_array() -> None:
    assert rows('{"made": "today", "tags": ["x"], "customers": [{"id": 1}], "count": 1}') == [{"id": "1"}]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ('"00042"', "00042"),
        ('" x "', " x "),
        ("null", ""),
        ("true", "true"),
        ("false", "false"),
        ("1.10", "1.10"),
        ("1E5", "1E5"),
        ("-0", "-0"),
        ("1" * 44, "1" * 44),
        ("1" * 5000, "1" * 5000),
        ("[]", "[]"),
        ("{}", "{}"),
        ('[1.50, {"a": null, "é": "\\""}, true]', '[1.50, {"a": null, "é": "\\""}, true]'),
    ],
)
def test_values_become_text(value: str, text: str) -> None:
    assert rows(f'[{{"field": {value}}}]') == [{"field": text}]


def test_members_of_objects_become_fields() -> None:
    assert rows('[{"name": {"first": "Ann", "last": {"maiden": "Lee"}}, "name.first": "x"}]') == [
        {"name.first": "Ann", "name.last.maiden": "Lee", "name.first_2": "x"}
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_other_encodings(encoding: str) -> None:
    text = '\n [{"name": "Jürgen Großmüller", "city": "Köln"}]'
    assert read_records(text.encode(encoding)).rows == ({"name": "Jürgen Großmüller", "city": "Köln"},)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "no records"),
        ("[{}, {}]", "no records"),
        ('[{"a": 1}, 2]', "Item 2 of the JSON array is no object; a JSON data file is an array of objects"),
        ('["a", "b"]', "Item 1"),
        ('{"a": 1}', "holds 0 arrays of objects"),
        ('{"a": [{"x": 1}], "b": [{"x": 1}]}', "holds 2 arrays of objects"),
        ('[{"a": 1},]', "no valid JSON: .* line 1, column"),
        ('[{"a": NaN}]', "NaN is no JSON number"),
        ('[{"a": 1}', "no valid JSON"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_other_json_is_refused(text: str, message: str) -> None:
    with pytest.raises(DataFileError, match=message):
        rows(text)


OBJECTS = st.dictionaries(st.text(min_size=1), st.text(), min_size=1)


@settings(max_examples=100, deadline=None)
@given(objects=st.lists(OBJECTS, min_size=1), ascii_only=st.booleans())
def test_strings_come_back_unchanged(*, objects: list[dict[str, str]], ascii_only: bool) -> None:
    read = read_records(json.dumps(objects, ensure_ascii=ascii_only).encode("utf-8", "backslashreplace"))
    fields = {name for item in objects for name in item}
    assert [row.keys() for row in read.rows] == [fields] * len(objects)
    assert [{name: row[name] for name in item} for row, item in zip(read.rows, objects, strict=True)] == objects
