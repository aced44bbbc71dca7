"""CSV files: delimiter, quoting and shape are found out."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from olconnect_sandbox.documents import DataFileError, Records, read_records


def read(text: str) -> Records:
    return read_records(text.encode())


def values(records: Records) -> list[list[str]]:
    return [list(row.values()) for row in records.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out(delimiter: str) -> None:
    records = read("id,name,city\n1,Ann,Rome\n2,Bob,Oslo\n".replace(",", delimiter))
    assert records.fields == ("id", "name", "city")
    assert values(records) == [["1", "Ann", "Rome"], ["2", "Bob", "Oslo"]]
    assert (records.kind, records.delimiter) == ("csv", delimiter)


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("id;name;price\n1;Ann;3,50\n2;Bob;4,75\n", ";"),
        ("id;note\n1;hello, how, are, you\n2;fine, thanks\n", ";"),
        ("id\tname\n1\tAnn, B\n2\tBob; C\n", "\t"),
        ("id|a b\n1|x,y\n2|z;w\n", "|"),
        ("id;when;at\n1;2024-01-02;10:20:30\n2;2024-02-03;11:22:33\n", ";"),
        ("id,note\n1,a;b;c\n2,d;e;f\n", ","),
        ('"price, net";"name"\n"1,5";"a"\n"2,5";"b"\n', ";"),
        ("price, net;name\n1,5;Ann\n2,5;Bob\n3,5;Eve\n", ";"),
    ],
)
def test_other_delimiters_in_values_do_not_mislead(text: str, delimiter: str) -> None:
    records = read(text)
    assert records.delimiter == delimiter
    assert len(records.fields) == text.partition("\n")[0].count(delimiter) + 1


def test_quoted_values_hold_delimiters_quotes_and_line_ends() -> None:
    records = read('id,name,note\r\n1,"Smith, J","line 1\r\nline 2; x"\r\n2,"the ""Owl""",y\r\n')
    assert values(records) == [["1", "Smith, J", "line 1\r\nline 2; x"], ["2", 'the "Owl"', "y"]]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_understood(line_end: str) -> None:
    assert values(read(f"a;b{line_end}1;2{line_end}3;4")) == [["1", "2"], ["3", "4"]]


def test_one_column() -> None:
    records = read("name\nAnn Lee\nSmith, John\nDoe; Jane\n")
    assert records.delimiter is None
    assert values(records) == [["Ann Lee"], ["Smith, John"], ["Doe; Jane"]]


def test_values_stay_as_they_are() -> None:
    reference = "0" * 12 + "1" * 32
    records = read(f"a,b,c,d,e\n00000042, x ,{reference},1.10,'s-Hof\n0,'t Hof,1e5,True,\n")
    assert values(records) == [["00000042", " x ", reference, "1.10", "'s-Hof"], ["0", "'t Hof", "1e5", "True", ""]]


def test_short_rows_are_filled_and_long_rows_give_columns() -> None:
    records = read("a,b,c\n1,2\n1,2,3\n1,2,3,4\n")
    assert records.fields == ("a", "b", "c", "Column4")
    assert values(records) == [["1", "2", "", ""], ["1", "2", "3", ""], ["1", "2", "3", "4"]]


def test_columns_without_name_and_values_at_the_end_are_dropped() -> None:
    assert read("a;b;;\n1;2;;\n3;4;;\n").fields == ("a", "b")


def test_names_are_made_unique_and_never_empty() -> None:
    records = read("name,,name,name_2, city ,NAME\n1,2,3,4,5,6\n")
    assert records.fields == ("name", "Column2", "name_2", "name_2_2", "city", "NAME")
    assert values(records) == [["1", "2", "3", "4", "5", "6"]]


def test_blank_lines_are_no_records_but_rows_of_empty_values_are() -> None:
    assert values(read("\n\na,b\n\n1,2\n,\n\n")) == [["1", "2"], ["", ""]]


@pytest.mark.parametrize("declaration", ["sep=,\n", '"sep=,"\r\n'])
def test_a_declared_delimiter_settles_it(declaration: str) -> None:
    records = read(f"{declaration}a;b,c\n1;2,3\n")
    assert (records.fields, records.delimiter) == (("a;b", "c"), ",")


def test_single_quotes_as_quotes() -> None:
    assert values(read("id,name\n1,'Smith, J'\n2,'Doe, J'\n3,'Ray, B'\n")) == [
        ["1", "Smith, J"],
        ["2", "Doe, J"],
        ["3", "Ray, B"],
    ]


def test_apostrophes_are_no_quotes() -> None:
    assert values(read("id,name,x\n1,O'Neil,a\n2,'t Hof,b\n3,'s-Hage,c\n")) == [
        ["1", "O'Neil", "a"],
        ["2", "'t Hof", "b"],
        ["3", "'s-Hage", "c"],
    ]


def test_spaces_before_quotes_are_no_part_of_values() -> None:
    assert values(read('a, b, c\n1, "x, y", 3\n2, "z", 4\n')) == [["1", "x, y", "3"], ["2", "z", "4"]]


def test_quotes_escaped_with_backslashes() -> None:
    assert values(read('a,b\n1,"he said \\"hi, you\\" again"\n')) == [["1", 'he said "hi, you" again']]


def test_a_lone_quote_swallows_nothing() -> None:
    records = read('id;size\n1;"Disk 5\n2;Tape\n3;Card\n')
    assert values(records) == [["1", '"Disk 5'], ["2", "Tape"], ["3", "Card"]]


def test_a_quote_inside_an_unquoted_value() -> None:
    assert values(read('id,size\n1,5" disk\n2,3" disk\n')) == [["1", '5" disk'], ["2", '3" disk']]


def test_a_very_long_value() -> None:
    assert values(read(f"a,b\n1,{'x' * 1_000_000}\n"))[0][1] == "x" * 1_000_000


@pytest.mark.parametrize("text", ["a;b;c\n", "name\n", "a,b", "\n\na,b\n\n", "sep=;\na;b\n"])
def test_a_header_alone_is_an_error(text: str) -> None:
    with pytest.raises(DataFileError, match=r"no records.*one row"):
        read(text)


def test_a_file_that_only_declares_its_delimiter() -> None:
    with pytest.raises(DataFileError, match="no rows"):
        read("sep=;\n")


def test_a_value_beyond_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    limit = csv.field_size_limit()
    monkeypatch.setattr("olconnect_sandbox.documents.csv_records._LONGEST_VALUE", 1000)
    try:
        with pytest.raises(DataFileError, match=r"cannot be read as CSV: field larger than field limit"):
            read(f"a,b\n1,{'x' * 1001}\n")
    finally:
        csv.field_size_limit(limit)


def test_many_repeated_names() -> None:
    assert read("x," * 3000 + "x\n" + "1," * 3000 + "1\n").fields[-1] == "x_3001"


def test_many_rows_after_a_sample_of_few() -> None:
    rows = "".join(f"{number};Name {number};x\n" for number in range(5000))
    records = read("id;name;note\n" + rows + '5000;"Last; one";"two\nlines"\n')
    assert len(records.rows) == 5001
    assert records.rows[-1] == {"id": "5000", "name": "Last; one", "note": "two\nlines"}


NAMES = st.from_regex(r"[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-z0-9_ ]{0,8}[A-Za-z0-9]", fullmatch=True)
# Zero bytes are refused. A lone carriage return is a line end that csv.writer leaves unquoted.
CHARACTERS = st.characters(exclude_characters="\0\r", exclude_categories=["Cs"])
TRICKY = ["00042", "a,b;c\td|e", '"q"', '"', "'t Hof", "it's", " x ", "1" * 44, "", "a\nb", '5" x']
VALUES = st.text(CHARACTERS, max_size=12) | st.sampled_from(TRICKY)


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    names = draw(st.lists(NAMES, min_size=1, max_size=6, unique=True))
    row = st.lists(VALUES, min_size=len(names), max_size=len(names))
    return [names, *draw(st.lists(row, min_size=1, max_size=8))]


@settings(max_examples=300, deadline=None)
@given(
    table=tables(),
    delimiter=st.sampled_from(",;\t|"),
    quote_all=st.booleans(),
    line_end=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
)
def test_what_a_csv_writer_writes_is_read_back(
    *, table: list[list[str]], delimiter: str, quote_all: bool, line_end: str, encoding: str
) -> None:
    """Any values, as long as the names hold none of the delimiters."""
    file = io.StringIO(newline="")
    csv.writer(
        file,
        delimiter=delimiter,
        quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL,
        lineterminator=line_end,
    ).writerows(table)
    records = read_records(file.getvalue().encode(encoding))
    assert [list(records.fields), *values(records)] == table
