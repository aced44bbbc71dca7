"""The sample that comes with the project: invented customers of all Europe, and their letters."""

import csv
import io
import runpy
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from olconnect_sandbox.documents import (
    DEFAULT_TEMPLATE,
    DataMapping,
    Records,
    Spool,
    Template,
    parse_data_mapping,
    parse_job_preset,
    parse_output_preset,
    parse_template,
    read_records,
    render,
)

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "examples" / "data"
CREATED = datetime(2026, 1, 1, tzinfo=UTC)

# Letters with diacritics, ligatures and further letters of the official languages of Europe's states
# and regions, each in upper case; then what has no partner in the other case.
LATIN = "ÁÀÂÄÃÅĀĂĄÆÇĆČĊÐĎĐÉÈÊËĚĒĖĘƏĞĠĢĦÍÌÎÏĪĮĲĶĹĻĽŁĿÑŃŇŅŊÓÒÔÖÕŐŌØŒŔŘŖŚŠŞȘŤŢȚŦÞÚÙÛÜŮŪŰŲŴẀẂẄÝỲŶŸŹŽŻǾḂḊḞṀṖṠṪ"
UNPAIRED = "ßẞıİΐΰς"
GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫ"
CYRILLIC = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁЂЃЄЅІЇЈЉЊЋЌЎЏҐЀЍ"


@pytest.fixture(scope="module")
def records() -> Records:
    return read_records((SAMPLE / "customers.csv").read_bytes(), name="customers.csv")


@pytest.fixture(scope="module")
def template() -> Template:
    return parse_template((SAMPLE / "letter.html").read_bytes())


def column(records: Records, name: str) -> list[str]:
    return [row[name] for row in records.rows]


def test_the_file_is_what_the_script_makes() -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "make_sample.py"))
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(made["FIELDS"])
    writer.writerows(customer.values() for customer in made["customers"]())
    assert (SAMPLE / "customers.csv").read_text(encoding="utf-8") == file.getvalue()


def test_it_is_read_as_it_was_written(records: Records) -> None:
    with (SAMPLE / "customers.csv").open(encoding="utf-8", newline="") as file:
        assert list(records.rows) == list(csv.DictReader(file))
    assert (records.kind, records.encoding, records.delimiter) == ("csv", "utf-8", ",")
    assert len(records.rows) >= 200


def test_every_letter_of_every_european_language_is_there(records: Records) -> None:
    text = "".join(value for row in records.rows for value in row.values())
    pairs = LATIN + GREEK + CYRILLIC
    assert sorted(set(pairs + pairs.lower() + UNPAIRED) - set(text)) == []


def test_it_has_what_is_hard_for_programs(records: Records) -> None:
    numbers = column(records, "CustomerNumber")
    assert len(set(numbers)) == len(numbers)
    assert all(len(number) == 8 and number.startswith("000") for number in numbers)
    assert all(len(code) == 44 and code.isdigit() for code in column(records, "PaymentReference"))
    assert sum(code.startswith("0") for code in column(records, "PostalCode")) > 50
    notes = column(records, "Note")
    assert any(len(note) > 200 for note in notes)
    for sign in ('"', ",", ";", "|", "\t", "\n"):
        assert any(sign in note for note in notes)
    assert {"Company", "Email", "Note"} == {name for row in records.rows for name, value in row.items() if not value}
    assert {"Greek", "Bulgarian", "Serbian", "Ukrainian", "Russian"} <= set(column(records, "Language"))


def test_no_address_is_real(records: Records) -> None:
    """`example.org` is reserved for examples (RFC 2606)."""
    assert all(not address or address.endswith("@example.org") for address in column(records, "Email"))


def test_the_letter_prints_every_field(records: Records, template: Template) -> None:
    assert template.markup == "html"
    assert set(template.placeholders) == set(records.fields)
    assert template.merge(records.rows[0]).unknown == ()


@pytest.mark.parametrize("layout", ["letter", "default"])
def test_every_value_can_be_selected_on_its_pages(records: Records, template: Template, layout: str) -> None:
    chosen = template if layout == "letter" else DEFAULT_TEMPLATE
    pdf = render(map(chosen.merge, records.rows), created=CREATED)
    assert len(pdf.pages) == len(records.rows)
    assert pdf.uncovered == ()
    pages = iter(PdfReader(io.BytesIO(pdf.content)).pages)
    for row, count in zip(records.rows, pdf.pages, strict=True):
        text = " ".join(" ".join(next(pages).extract_text() for _ in range(count)).split())
        assert [name for name, value in row.items() if " ".join(value.split()) not in text] == []
    assert next(pages, None) is None


def test_the_presets_are_interpreted(records: Records) -> None:
    assert parse_data_mapping((SAMPLE / "customers.OL-datamapper").read_bytes()) == DataMapping()
    by_region = parse_job_preset((SAMPLE / "by-region.OL-jobpreset").read_bytes())
    assert by_region.interpreted
    assert len(by_region.jobs(records.rows)) == 4
    assert by_region.metadata_of("job", records.rows[0]) == (("Region", "North"),)
    one, per_job = (
        parse_output_preset((SAMPLE / f"{name}.OL-outputpreset").read_bytes()) for name in ("one-file", "file-per-job")
    )
    assert (one.interpreted, one.spool) == (True, Spool.SINGLE)
    assert (per_job.interpreted, per_job.spool) == (True, Spool.PER_JOB)
    assert per_job.file_names(4)[0] == "letters-1.pdf"
