"""Which kind of file a data file is."""

import pytest

from olconnect_sandbox.documents import DataFileError, Records, read_records

TABLE = b"id,name\n1,Ann\n"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (TABLE, "csv"),
        (b'[{"id": "1"}]', "json"),
        (b'  {"x": [{"id": "1"}]}', "json"),
        (b'<d><r id="1"/></d>', "xml"),
        (b'\xef\xbb\xbf\n<?xml version="1.0"?><d><r id="1"/></d>', "xml"),
    ],
)
@pytest.mark.parametrize("name", [None, "data", "DATA.CSV", "data.bin"])
def test_the_content_tells_the_kind(content: bytes, kind: str, name: str | None) -> None:
    assert read_records(content, name=name).kind == kind


@pytest.mark.parametrize("first", ["[id]", "{id}", "<id>"])
@pytest.mark.parametrize("name", ["data.csv", "Data.TXT", "data.tsv"])
def test_a_table_may_begin_like_another_kind(first: str, name: str) -> None:
    assert read_records(f"{first};name\n1;Ann\n".encode(), name=name).fields == (first, "name")


@pytest.mark.parametrize("name", [None, "data.json", "data"])
def test_broken_json_is_not_read_as_a_table(name: str | None) -> None:
    with pytest.raises(DataFileError, match="no valid JSON"):
        read_records(b'[{"id": 1}, {"id": 2}', name=name)


def test_a_name_that_promises_more_than_the_content_holds() -> None:
    with pytest.raises(DataFileError, match="no valid JSON"):
        read_records(TABLE, name="data.json")
    with pytest.raises(DataFileError, match="no well-formed XML"):
        read_records(TABLE, name="data.xml")


@pytest.mark.parametrize(
    ("content", "description"),
    [
        (b"%PDF-1.7\n", "a PDF file"),
        (b"PK\x03\x04\x14", "Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1", "old Excel"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"{\\rtf1 x}", "RTF"),
    ],
)
def test_known_other_files_are_named(content: bytes, description: str) -> None:
    with pytest.raises(DataFileError, match=f"{description}.*; save it as CSV, JSON or XML"):
        read_records(content)


def test_values_stay_out_of_the_repr() -> None:
    records = read_records(TABLE)
    assert "Ann" not in repr(records)
    assert isinstance(records, Records)
