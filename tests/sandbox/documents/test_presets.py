"""Presets and data mapping configurations; whatever is of another form gives the default."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect_sandbox.documents import (
    DataFileError,
    DataMapping,
    FieldMapping,
    JobPreset,
    OutputPreset,
    PresetEntry,
    RuntimeParameter,
    Spool,
    parse_data_mapping,
    parse_job_preset,
    parse_output_preset,
    read_records,
)

UNKNOWN = [
    b"",
    b"\x00\x01\x02",
    b"no xml",
    b"<broken",
    b"<other/>",
    b"<preset xmlns='urn:vendor'><spool/></preset>",
    b"<?xml version='1.0' encoding='no-such'?><outputpreset/>",
    b"<!DOCTYPE d [<!ENTITY e 'x'>]><outputpreset/>",
    b"<outputpreset xmlns='urn:vendor'/>",
    b"<jobpreset><unknown/></jobpreset>",
    b"<datamapping steps='3'/>",
    "<outputpreset spool='\u017eluť'/>".encode("utf-16"),
]


@pytest.mark.parametrize("content", UNKNOWN)
def test_files_of_another_form_give_the_default(content: bytes) -> None:
    assert parse_output_preset(content) == OutputPreset(Spool.SINGLE, interpreted=False)
    assert parse_job_preset(content) == JobPreset(interpreted=False)
    assert parse_data_mapping(content) == DataMapping(interpreted=False)


@given(st.binary())
def test_no_file_is_an_error(content: bytes) -> None:
    # Arbitrary bytes may happen to be a preset; nothing else is taken for one.
    assert not parse_output_preset(content).interpreted or b"outputpreset" in content
    assert not parse_job_preset(content).interpreted or b"jobpreset" in content
    assert not parse_data_mapping(content).interpreted or b"datamapping" in content


@pytest.mark.parametrize(
    ("xml", "preset"),
    [
        ("<outputpreset/>", OutputPreset(Spool.SINGLE, "letters.pdf")),
        ('<outputpreset spool="per-job"/>', OutputPreset(Spool.PER_JOB, "letters.pdf")),
        (
            '<outputpreset spool="per-document" file-name="Účet {number}"/>',
            OutputPreset(Spool.PER_DOCUMENT, "Účet {number}.pdf"),
        ),
        ('<?xml version="1.0"?><!-- x --><outputpreset file-name="A.PDF"/>', OutputPreset(Spool.SINGLE, "A.PDF")),
    ],
)
def test_output_presets(xml: str, preset: OutputPreset) -> None:
    assert parse_output_preset(xml.encode()) == preset


@pytest.mark.parametrize(
    "attributes",
    [
        'spool="per-page"',
        'spool=""',
        'file-name=""',
        'file-name="../letters.pdf"',
        'file-name="a/b.pdf"',
        'file-name="C:letters.pdf"',
        'file-name="a\\b.pdf"',
        'file-name=".pdf"',
        'file-name="a&#10;b"',
        f'file-name="{"x" * 121}"',
        'pages="2"',
    ],
)
def test_output_presets_that_make_no_sense(attributes: str) -> None:
    assert parse_output_preset(f"<outputpreset {attributes}/>".encode()) == OutputPreset(interpreted=False)


@pytest.mark.parametrize(
    ("pattern", "count", "names"),
    [
        ("letters.pdf", 1, ("letters.pdf",)),
        ("letters.pdf", 2, ("letters-1.pdf", "letters-2.pdf")),
        ("a.b.pdf", 2, ("a.b-1.pdf", "a.b-2.pdf")),
        ("{number} letters.pdf", 2, ("1 letters.pdf", "2 letters.pdf")),
        ("{number}.pdf", 1, ("1.pdf",)),
        ("letters.pdf", 0, ()),
    ],
)
def test_names_of_spool_files(pattern: str, count: int, names: tuple[str, ...]) -> None:
    assert OutputPreset(file_name=pattern).file_names(count) == names


def test_names_of_many_spool_files_sort_by_number() -> None:
    names = OutputPreset().file_names(120)
    assert len(set(names)) == 120
    assert sorted(names) == list(names)
    assert names[0] == "letters-001.pdf"


ROWS = [{"Country": country, "No": str(number)} for number, country in enumerate(["DE", "AT", "DE", "", "AT"])]


def test_content_items_are_grouped_into_jobs() -> None:
    preset = parse_job_preset(b'<jobpreset group-by="Country"/>')
    assert preset == JobPreset("Country")
    assert preset.jobs(ROWS) == ((0, 2), (1, 4), (3,))
    assert preset.jobs([{"No": "1"}, {"Country": ""}]) == ((0, 1),)


def test_one_job_without_a_field_to_group_by() -> None:
    assert parse_job_preset(b"<jobpreset/>").jobs(ROWS) == ((0, 1, 2, 3, 4),)
    assert JobPreset().jobs([]) == ()


@given(st.lists(st.sampled_from("abc")))
def test_every_content_item_is_in_one_job(values: list[str]) -> None:
    jobs = JobPreset("key").jobs([{"key": value} for value in values])
    assert sorted(index for job in jobs for index in job) == list(range(len(values)))
    assert [len({values[index] for index in job}) for job in jobs] == [1] * len(jobs)
    assert [job[0] for job in jobs] == sorted(job[0] for job in jobs)


def test_metadata_and_properties() -> None:
    preset = parse_job_preset(
        b"""<jobpreset><metadata name="Land" field="Country"/><metadata level="document" name="No" field="No"/>
        <metadata level="job" name="Kind" value="letter"/><property level="job-set" name="Run" value=""/></jobpreset>"""
    )
    assert preset.metadata == (
        PresetEntry("job", "Land", "Country"),
        PresetEntry("document", "No", "No"),
        PresetEntry("job", "Kind", None, "letter"),
    )
    assert preset.metadata_of("job", ROWS[0]) == (("Land", "DE"), ("Kind", "letter"))
    assert preset.metadata_of("document", ROWS[2]) == (("No", "2"),)
    assert preset.metadata_of("job", {}) == (("Land", ""), ("Kind", "letter"))
    assert preset.metadata_of("job-set", ROWS[0]) == ()
    assert preset.properties_of("job-set", ROWS[0]) == (("Run", ""),)


@pytest.mark.parametrize(
    "entry",
    [
        '<metadata name="a"/>',
        '<metadata name="a" field="b" value="c"/>',
        '<metadata field="b"/>',
        '<property level="page" name="a" value="b"/>',
        '<parameter type="string"/>',
        '<parameter name="a" type="date"/>',
    ],
)
def test_job_presets_that_make_no_sense(entry: str) -> None:
    assert parse_job_preset(f"<jobpreset>{entry}</jobpreset>".encode()) == JobPreset(interpreted=False)


PARAMETERS = (
    '<parameter name="a"/><parameter name="b" type="number" default="1.5"/><parameter name="c" type="boolean"/>'
)


def test_runtime_parameters() -> None:
    expected = (RuntimeParameter("a"), RuntimeParameter("b", "number", "1.5"), RuntimeParameter("c", "boolean"))
    assert parse_job_preset(f"<jobpreset>{PARAMETERS}</jobpreset>".encode()).parameters == expected
    assert parse_data_mapping(f"<datamapping>{PARAMETERS}</datamapping>".encode()).parameters == expected


def test_data_mapping_takes_all_fields_by_default() -> None:
    records = read_records(b"a,b\n1,2\n")
    assert parse_data_mapping(b"<datamapping/>") == DataMapping()
    assert DataMapping().apply(records) is records


def test_data_mapping_selects_and_renames_fields() -> None:
    mapping = parse_data_mapping(b'<datamapping><field name="Code" source="b"/><field name="a"/></datamapping>')
    assert mapping.fields == (FieldMapping("Code", "b"), FieldMapping("a", "a"))
    mapped = mapping.apply(read_records(b"a;b;c\n1;02;3\n"))
    assert mapped.fields == ("Code", "a")
    assert mapped.rows == ({"Code": "02", "a": "1"},)
    assert mapped.delimiter == ";"


def test_data_mapping_of_a_field_that_the_file_does_not_have() -> None:
    with pytest.raises(DataFileError, match=r"reads the field 'x', which the data file does not have; it has a, b\."):
        DataMapping((FieldMapping("x", "x"),)).apply(read_records(b"a,b\n1,2\n"))


@pytest.mark.parametrize("fields", ["<field/>", '<field source="a"/>', '<field name="a"/><field name="a" source="b"/>'])
def test_data_mappings_that_make_no_sense(fields: str) -> None:
    assert parse_data_mapping(f"<datamapping>{fields}</datamapping>".encode()) == DataMapping(interpreted=False)
