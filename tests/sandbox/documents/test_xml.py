"""XML files: a repeated element is a record."""

from xml.etree.ElementTree import Element, SubElement, tostring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from olconnect_sandbox.documents import DataFileError, read_records


def rows(text: str) -> list[dict[str, str]]:
    return list(read_records(text.encode()).rows)


def test_values_in_attributes_and_child_elements() -> None:
    records = read_records(
        b'<customers>\n <customer id="0042"><name>Ann</name></customer>\n'
        b' <customer id="7"><city> Oslo </city></customer>\n</customers>'
    )
    assert records.fields == ("id", "name", "city")
    assert records.rows == (
        {"id": "0042", "name": "Ann", "city": ""},
        {"id": "7", "name": "", "city": " Oslo "},
    )
    assert (records.kind, records.encoding, records.delimiter) == ("xml", "utf-8", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the nearest repeated element to the root, wherever it is
        ('<d><m v="1"/><c><r a="1"/><r a="2"/></c></d>', [{"a": "1"}, {"a": "2"}]),
        ('<d><r a="1"/><x b="1"/><r a="2"/><r a="3"/></d>', [{"a": "1"}, {"a": "2"}, {"a": "3"}]),
        ('<d><r a="1"/><r/></d>', [{"a": "1"}, {"a": ""}]),
        ('<d><g><r a="1"/></g><g><r a="2"/></g></d>', [{"r.a": "1"}, {"r.a": "2"}]),
        # one record only
        ("<d><r><a>1</a><b>2</b></r></d>", [{"a": "1", "b": "2"}]),
        ('<r id="1"><a>2</a></r>', [{"id": "1", "a": "2"}]),
        ("<d><r><a>1</a><t>x</t><t>y</t></r></d>", [{"a": "1", "t": "x", "t_2": "y"}]),
        # records that are only text
        ("<d><r>Ann</r><r>Bob</r></d>", [{"r": "Ann"}, {"r": "Bob"}]),
        ('<d><r id="1">Ann</r><r id="2">Bob</r></d>', [{"id": "1", "r": "Ann"}, {"id": "2", "r": "Bob"}]),
    ],
)
def test_which_element_is_the_record(text: str, expected: list[dict[str, str]]) -> None:
    assert rows(text) == expected


def test_nested_and_repeated_values() -> None:
    text = """<d><r id="1"><id>2</id><price currency="EUR">5</price><note/>
      <home><street>A</street><street>B</street></home><empty kind="x"/></r><r id="9"/></d>"""
    assert rows(text)[0] == {
        "id": "1",
        "id_2": "2",
        "price.currency": "EUR",
        "price": "5",
        "note": "",
        "home.street": "A",
        "home.street_2": "B",
        "empty.kind": "x",
    }


def test_mixed_text_is_one_value() -> None:
    assert rows('<d><r><n>Dear <b>Ann</b>, hi</n></r><r><n k="1">x</n></r></d>')[0]["n"] == "Dear Ann, hi"


def test_namespaces_and_schema_locations_are_left_out() -> None:
    text = """<c:d xmlns:c="urn:c" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="urn:c c.xsd"><c:r c:id="1" xsi:type="c:x"><c:n>Ann</c:n></c:r><c:r c:id="2"/></c:d>"""
    assert rows(text) == [{"id": "1", "n": "Ann"}, {"id": "2", "n": ""}]


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("windows-1251", "cp1251"),
        ("ISO-8859-5", "iso8859-5"),
        ("UTF-8", "utf-8-sig"),
        ("UTF-16", "utf-16"),
        ("UTF-16", "utf-16-le"),
        ("utf-16", "utf-8"),
    ],
)
def test_declared_encodings(declared: str, encoding: str) -> None:
    text = f"<?xml version='1.0' encoding='{declared}'?>\n<d><r n='Имя'/><r n='Город'/></d>"
    assert read_records(text.encode(encoding)).rows == ({"n": "Имя"}, {"n": "Город"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<d><r></d>", "no well-formed XML: mismatched tag: line 1"),
        ("<d/>", "no records"),
        ("<d>text</d>", "no records"),
        ('<!DOCTYPE d [<!ENTITY e "x">]><d><r a="&e;"/></d>', "declares entities"),
        ('<!DOCTYPE d [<!ENTITY e SYSTEM "file:///x">]><d><r>&e;</r></d>', "declares entities"),
        ('<?xml version="1.0" encoding="no-such"?><d/>', "not valid no-such"),
        ('<?xml version="1.0" encoding="base64"?><d/>', "not valid base64"),
        ("<" * 10, "no well-formed XML"),
    ],
)
def test_other_xml_is_refused(text: str, message: str) -> None:
    with pytest.raises(DataFileError, match=message):
        rows(text)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(DataFileError, match="nested too deeply"):
        rows("<d><r k='1'>" + "<a>" * 20_000 + "</a>" * 20_000 + "</r><r k='2'/></d>")


TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]), min_size=1)
RECORDS = st.lists(st.dictionaries(st.sampled_from("abcde"), TEXTS, min_size=1), min_size=2)


@settings(max_examples=100, deadline=None)
@given(RECORDS, st.sampled_from(["utf-8", "utf-16"]))
def test_attributes_come_back_unchanged(records: list[dict[str, str]], encoding: str) -> None:
    root = Element("records")
    for record in records:
        SubElement(root, "record", record)
    read = read_records(tostring(root, encoding=encoding, xml_declaration=True))
    assert [{name: row[name] for name in item} for row, item in zip(read.rows, records, strict=True)] == records
