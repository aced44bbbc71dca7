"""Templates: where they are found in an uploaded file, and how they are merged."""

import io
import zipfile
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect_sandbox.documents import DEFAULT_TEMPLATE, Letter, Template, parse_template


def html(text: str) -> Template:
    return Template(text, "html")


def text(source: str) -> Template:
    return Template(source, "text")


def zipped(files: dict[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("source", "body"),
    [
        ("Dear @Name@,", "Dear Ann,"),
        ("@Name@@Code@", "Ann00042"),
        ("@name@ @CODE@", "Ann 00042"),
        ("No@Code@", "No00042"),
        ("@First name@", "Eve"),
        ("@First\n  name@", "Eve"),
        ("@R&D@", "x"),
        ("@", "@"),
        ("@@", "@@"),
        ("a@@b", "a@@b"),
        ("@Name", "@Name"),
        ("3 @ Name @ 4", "3 @ Name @ 4"),
        ("mail a@b.c or @Name@ or d@e.f.", "mail a@b.c or Ann or d@e.f."),
        ("a@b.c, c@Name@ and d@e.f", "a@b.c, cAnn and d@e.f"),
        ("<ann@example.org> @Name@", "<ann@example.org> Ann"),
    ],
)
def test_placeholders_give_way_to_values(source: str, body: str) -> None:
    row = {"Name": "Ann", "Code": "00042", "First name": "Eve", "R&D": "x"}
    assert text(source).merge(row) == Letter(body, "text")


def test_exact_case_goes_before_any_case() -> None:
    row = {"name": "1", "Name": "2", "STREET": "3", "Street": "4"}
    assert text("@name@ @Name@ @NAME@ @street@").merge(row).body == "1 2 1 3"


def test_unknown_placeholders_stay_and_are_reported() -> None:
    letter = text("@Nme@ @Name@ @Street No.@ @Nme@ x@y z@ 50 @ 3 @").merge({"Name": "Ann"})
    assert letter.body == "@Nme@ Ann @Street No.@ @Nme@ x@y z@ 50 @ 3 @"
    assert letter.unknown == ("Nme", "Street No.")


def test_values_are_not_looked_into() -> None:
    row = {"a": "@b@", "b": "@a@ &amp; <i>"}
    assert text("@a@@b@").merge(row).body == "@b@@a@ &amp; <i>"
    assert html("@a@").merge(row) == Letter("@b@", "html")


def test_values_are_escaped_in_html() -> None:
    row = {"a": "<b>\"x\" & 'y'</b>", "lines": "one\r\ntwo\rthree\n"}
    assert html("@a@").merge(row).body == "&lt;b&gt;&quot;x&quot; &amp; &#x27;y&#x27;&lt;/b&gt;"
    assert html("@lines@").merge(row).body == "one<br>two<br>three<br>"


def test_names_in_html_may_be_escaped() -> None:
    assert html("@R&amp;D@ @Stra&szlig;e@").merge({"R&D": "x", "Straße": "y"}).body == "x y"


def test_an_empty_value_is_a_value() -> None:
    assert text("[@a@]").merge({"a": ""}) == Letter("[]", "text")


def test_placeholders_are_listed() -> None:
    template = text("@b@ @a@ @b@ ann@example.org bob@example.org @Street No.@ 3 @ 4 @")
    assert template.placeholders == ("b", "a", "Street No.")
    assert html("@R&amp;D@ x @Straße@").placeholders == ("Straße",)


NAMES = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=10)


@given(st.dictionaries(NAMES, st.text(), min_size=1), st.text(st.characters(exclude_characters="@")))
def test_every_field_is_replaced_by_exactly_its_value(row: dict[str, str], between: str) -> None:
    source = between.join(["", *(f"@{name}@" for name in row), ""])
    assert text(source).merge(row).body == between.join(["", *row.values(), ""])


@given(st.text(), st.dictionaries(NAMES, st.text()))
def test_text_without_placeholders_for_fields_is_left_alone(source: str, row: dict[str, str]) -> None:
    untouched = source.replace("@", "@-")
    assert text(untouched).merge(row) == Letter(untouched, "text")


@given(st.text(st.characters(exclude_characters="\r")))
def test_an_html_value_shows_as_the_value(value: str) -> None:
    body = html("@v@").merge({"v": value}).body
    assert "<" not in body.replace("<br>", "")
    assert unescape(body.replace("<br>", "\n")) == value


@pytest.mark.parametrize(
    ("content", "markup"),
    [
        (b"Dear @Name@,\n", "text"),
        (b"1 < 2 and 3 > 2", "text"),
        (b"<p>Dear @Name@</p>", "html"),
        (b"Dear <b>@Name@</b>", "html"),
        (b"<!DOCTYPE html><title>x</title>", "html"),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>", "html"),
    ],
)
def test_html_is_told_from_plain_text(content: bytes, markup: str) -> None:
    template = parse_template(content)
    assert template.interpreted
    assert (template.source, template.markup) == (content.decode(), markup)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    source = "<p>Sehr geehrter Herr Müßig, schöne Grüße aus Köln</p>"
    assert parse_template(source.encode(encoding)).source == source


def test_an_encoding_that_html_declares() -> None:
    source = '<meta charset="windows-1253"><p>Ϊ</p>'
    assert parse_template(source.encode("cp1253")).source == source
    declared_wrongly = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>schöne Grüße</p>'
    assert parse_template(declared_wrongly.encode("cp1252")).source == declared_wrongly


@pytest.mark.parametrize("name", ["index.html", "INDEX.HTML", "public/document/index.html"])
@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_the_index_page_of_a_zip_file(name: str, compression: int) -> None:
    content = zipped({"a.css": b"p {}", name: b"Dear @Name@"}, compression=compression)
    assert parse_template(content) == Template("Dear @Name@", "html")


def test_the_index_page_nearest_to_the_top() -> None:
    files = {"a/b/index.html": b"deep", "a/index.html": b"near", "x/y/index.html": b"deep"}
    assert parse_template(zipped(files)).source == "near"


LARGE = b"<p>" + b" " * 9_000_000 + b"</p>"


def damaged() -> bytes:
    """A zip file with a wrong byte in the packed page."""
    content = bytearray(zipped({"index.html": b"<p>some text</p>" * 20}))
    content[content.find(b"index.html") + len("index.html") + 5] ^= 0xFF
    return bytes(content)


def encrypted() -> bytes:
    """A zip file that says that its content is encrypted."""
    content = bytearray(zipped({"index.html": b"<p>x</p>"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(signature) + offset] |= 1
    return bytes(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \n",
        b"\x00\x01\x02\x03OL\xff\xfe\x00",
        b"<?xml version='1.0'?><template version='1'/>",
        b"PK\x03\x04 no zip file",
        zipped({}),
        zipped({"template.xml": b"<a/>", "index.html.txt": b"x"}),
        zipped({"index.html": b""}),
        zipped({"index.html": b"\x00\x01\x02"}),
        zipped({"index.html": LARGE}),
        zipped({"index.html": b"<p>x</p>"}, compression=zipfile.ZIP_LZMA),
        zipped({"index.html": b"<p>some text</p>"})[:-30],
        damaged(),
        encrypted(),
    ],
)
def test_anything_else_gives_the_default_layout(content: bytes) -> None:
    template = parse_template(content)
    assert template == DEFAULT_TEMPLATE
    assert not template.interpreted
    assert template.placeholders == ()


def test_the_default_layout_shows_every_field() -> None:
    letter = DEFAULT_TEMPLATE.merge({"Name": "<Ann> & @Bob@", "@x@": "1\n2", "Empty": ""})
    assert letter.markup == "html"
    assert letter.unknown == ()
    for cell in (
        "<th>Name</th><td>&lt;Ann&gt; &amp; @Bob@</td>",
        "<th>@x@</th><td>1<br>2</td>",
        "<th>Empty</th><td></td>",
    ):
        assert cell in letter.body


def test_contents_stay_out_of_the_repr() -> None:
    template = html("<p>Secret @Name@</p>")
    assert "Secret" not in repr(template)
    assert "Ann" not in repr(template.merge({"Name": "Ann"}))
