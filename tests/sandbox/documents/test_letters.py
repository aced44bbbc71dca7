"""The PDF: what is on which page, and whether it can be read and selected."""

import io
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from olconnect_sandbox.documents import DEFAULT_TEMPLATE, Letter, RenderedPdf, UncoveredCharacter, render
from olconnect_sandbox.documents.blocks import FontStyle
from olconnect_sandbox.documents.canvas import Canvas, Color
from olconnect_sandbox.documents.html_blocks import html_blocks
from olconnect_sandbox.documents.lines import Line
from olconnect_sandbox.documents.sheet import Sheet

CREATED = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def rendered(*bodies: str) -> RenderedPdf:
    return render([Letter(body) for body in bodies], created=CREATED)


def page_texts(pdf: RenderedPdf) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf.content)).pages]


def squeezed(text: str) -> str:
    """The text without spaces and line ends, for values that are broken inside of words."""
    return "".join(text.split())


def test_each_letter_begins_a_page() -> None:
    pdf = rendered("<p>one</p>", "", "<p>two</p>" * 100, "three")
    assert pdf.pages == (1, 1, 4, 1)
    texts = page_texts(pdf)
    assert len(texts) == 7
    assert [texts[0], texts[1], texts[6]] == ["one", "", "three"]
    assert "".join(texts[2:6]).count("two") == 100


def test_plain_text_and_html() -> None:
    letters = [Letter("a  <b>\n  c", "text"), Letter("<h1>a</h1><ul><li>b</ul><table><tr><th>c<td>d</table>")]
    texts = page_texts(render(letters, created=CREATED))
    assert texts[0].splitlines() == ["a  <b>", "  c"]
    assert texts[1].split() == ["a", "•", "b", "c", "d"]


def test_no_heading_is_left_alone_at_the_foot_of_a_page() -> None:
    for lines in range(38, 50):
        texts = page_texts(rendered("<p>" + "x<br>" * lines + "x</p><h1>heading</h1><p>first<br>second</p>"))
        assert "first" in next(text for text in texts if "heading" in text)


def test_rules_and_tables_go_on_to_further_pages() -> None:
    pdf = rendered("<p>a</p>" + "<hr>" * 200, "<table>" + "<tr><td>x<td>y" * 100 + "</table><p>end")
    assert pdf.pages == (5, 4)
    assert page_texts(pdf)[-1].endswith("end")


def test_a_table_with_too_many_columns_is_printed_as_text() -> None:
    row = "<tr>" + "".join(f"<td>cell <b>{number}</b>" for number in range(20))
    texts = page_texts(rendered(f"<table>{row}{row}</table>"))
    assert " ".join(texts[0].split()).count(" | ".join(f"cell {number}" for number in range(20))) == 2


def test_metadata() -> None:
    pdf = render([Letter("x")], created=CREATED, title="Žluťoučké dopisy")
    metadata = PdfReader(io.BytesIO(pdf.content)).metadata
    assert metadata is not None
    assert (metadata.title, metadata.creator) == ("Žluťoučké dopisy", "OL Connect sandbox")
    assert metadata.creation_date == CREATED


def test_the_same_letters_give_the_same_bytes() -> None:
    body = "<h1>a</h1><p>b <i>c</i> <b><i>d</i></b></p>"
    assert rendered(body) == rendered(body)


def test_progress_is_told_letter_by_letter() -> None:
    done: list[int] = []
    taken: list[int] = []

    def letters() -> Iterator[Letter]:
        for number in (1, 2, 3):
            taken.append(number)
            assert done == taken[:-1]
            yield Letter("a")

    render(letters(), created=CREATED, on_letter=done.append)
    assert done == [1, 2, 3]


class CancelledError(Exception):
    """What a caller may raise to stop."""


def test_rendering_can_be_stopped() -> None:
    def stop(done: int) -> None:
        if done == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        render([Letter("a")] * 5, created=CREATED, on_letter=stop)


def test_no_letters_are_an_error() -> None:
    with pytest.raises(ValueError, match="no letters"):
        render([], created=CREATED)


LONG = {
    "words": " ".join(f"word{number}" for number in range(3000)),
    "one word": "".join(f"{number:05d}" for number in range(2000)),
    "reference": "0123456789" * 4 + "0000",
}


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("body", ["<p>{}</p>", "<table><tr><th>Field</th><td>{}</td></tr></table>", "<ul><li>{}"])
def test_long_values_are_complete(name: str, body: str) -> None:
    pdf = rendered(body.format(LONG[name]))
    assert squeezed(LONG[name]) in squeezed("".join(page_texts(pdf)))


def test_a_reference_number_is_not_divided() -> None:
    pdf = render([DEFAULT_TEMPLATE.merge({"PaymentReference": "9" * 44})], created=CREATED)
    assert "9" * 44 in page_texts(pdf)[0]


def test_characters_without_glyph_are_shown_and_reported() -> None:
    pdf = rendered("<p>a</p>", "<p>中文 中 \U0001f600 \u05d0 \x01 &#x4e2d; \ud800</p><style>龍</style>", "<td>龍龍")
    assert page_texts(pdf)[1:] == [
        "[U+4E2D][U+6587] [U+4E2D] [U+1F600] [U+05D0] [U+0001] [U+4E2D] [U+D800]",
        "[U+9F8D][U+9F8D]",
    ]
    assert [(one.letter, one.character) for one in pdf.uncovered] == [
        (2, "中"),
        (2, "文"),
        (2, "\U0001f600"),
        (2, "\u05d0"),
        (2, "\x01"),
        (2, "\ud800"),
        (3, "龍"),
    ]
    assert pdf.uncovered[0] == UncoveredCharacter(2, "中")


def test_letters_and_signs_of_european_languages_have_glyphs() -> None:
    ranges = [(0x20, 0x7F), (0xA0, 0x250), (0x386, 0x3CF), (0x400, 0x530), (0x1E00, 0x1F00), (0x2010, 0x2028)]
    characters = [chr(code) for start, end in ranges for code in range(start, end)]
    assigned = [char for char in characters if unicodedata.category(char) != "Cn"]
    text = " ".join([*assigned, "€", "№", "™", "‰"])
    pdf = render([Letter(text, "text"), Letter(f"<b>{text.replace('<', '&lt;')}</b>")], created=CREATED)
    assert pdf.uncovered == ()
    for pages in (page_texts(pdf)[: pdf.pages[0]], page_texts(pdf)[pdf.pages[0] :]):
        assert squeezed(" ".join(pages)) == squeezed(text)


def test_combining_accents_stay_unless_only_the_composed_letter_has_a_glyph() -> None:
    decomposed = unicodedata.normalize("NFD", "Čeněk Žižka ế")
    arabic = "\u0627\u0653"  # composes to another letter that has no glyph either
    pdf = rendered(f"<p>{decomposed}</p>", f"<p>{arabic}</p>", "<p>\u1100\u1161</p>")
    assert page_texts(pdf) == [decomposed, "[U+0622]", "[U+AC00]"]


def test_right_to_left_text_is_printed() -> None:
    pdf = rendered("<p>שלום (abc) مرحبا \u202eabc\u202c</p>")
    assert "(abc)" in page_texts(pdf)[0]
    assert len(pdf.uncovered) == len(set("שלוםمرحبا"))


def test_images_are_never_fetched(tmp_path: Path) -> None:
    image = tmp_path / "image.png"
    image.write_bytes(b"no image")
    pdf = rendered(f'<p>a <img src="{image.as_uri()}" alt="logo"> <img src="http://127.0.0.1:9/x.png"> b</p>')
    assert page_texts(pdf) == ["a logo b"]


class RecordingCanvas(Canvas):
    """Notes where text ends up."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, title="", created=CREATED)
        self.boxes: list[tuple[float, float, float]] = []

    def text(self, line: Line, x: float, baseline: float, size: float, color: Color) -> None:
        width = sum(self.text_width(run.text, run.style, size) for run in line)
        self.boxes.append((x, x + width, baseline))
        super().text(line, x, baseline, size, color)


WORDS = st.sampled_from(["a", "word", "Žluťoučký", "x" * 300, "0" * 44, "W" * 50, "中文", "a b " * 200])
OPENING = ["<p>", "<br>", "<h1>", "<h3>", "<ul>", "<ol>", "<li>", "<hr>", "<b>", "<pre>", "\n", " "]
TABLES = ["<table>", "<tr>", "<td>", "<th>", "<tr><td>1<td>2<td>3", "<td>" * 20, "</table>", "</ul>", "</b>"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS | st.sampled_from(OPENING + TABLES), max_size=30))
def test_nothing_runs_off_the_page(tmp_path: Path, pieces: Sequence[str]) -> None:
    canvas = RecordingCanvas(tmp_path)
    Sheet(canvas).letter(html_blocks("".join(pieces)))
    canvas.close()
    for left, right, baseline in canvas.boxes:
        assert left >= 50
        assert right <= canvas.width - 50
        assert 50 < baseline < canvas.height - 50


def test_deep_lists_stay_on_the_page(tmp_path: Path) -> None:
    canvas = RecordingCanvas(tmp_path)
    Sheet(canvas).letter(html_blocks("<ul><li>deep item" * 200))
    canvas.close()
    assert max(right for _, right, _ in canvas.boxes) < canvas.width - 50


@pytest.mark.parametrize("style", ["", "B", "I", "BI"])
def test_bold_text_is_wider_and_fonts_are_embedded(tmp_path: Path, style: FontStyle) -> None:
    canvas = Canvas(tmp_path, title="", created=CREATED)
    regular, styled = canvas.text_width("sample", "", 10), canvas.text_width("sample", style, 10)
    canvas.close()
    assert (styled > regular) == ("B" in style)
