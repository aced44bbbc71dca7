"""The kind of a result, and its typed value."""

import json
from collections.abc import Mapping
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect._headers import ResultHeaders, ResultType
from olconnect._results import (
    Asked,
    EntityIds,
    FileContent,
    Form,
    ManagedFiles,
    Result,
    ResultKind,
    ServerPaths,
    read_managed,
    read_result,
    result_kind,
)
from olconnect.errors import UnexpectedAnswerError

FORMS: tuple[Form, ...] = get_args(Form)
NOTHING = ResultHeaders()


@pytest.mark.parametrize(
    ("stages", "makes"),
    [
        (["datamining"], "data set"),
        (["datamining", "contentcreation"], "content set"),
        (["contentcreation"], "content set"),
        (["datamining", "contentcreation", "jobcreation"], "job set"),
        (["contentcreation", "jobcreation"], "job set"),
        (["contentcreation", "jobcreation", "outputcreation"], "output"),
        (["contentcreation", "outputcreation"], "output"),
        (["outputcreation"], "output"),
        (["outputcreation", "datamining", "jobcreation", "contentcreation"], "output"),
        ([], None),
    ],
)
def test_the_last_stage_of_a_chain_makes_its_result(stages: list[str], makes: str | None) -> None:
    configuration: Mapping[str, object] = {"printRange": "1-3", **{stage: {} for stage in stages}}
    assert Asked.all_in_one(configuration).makes == makes


def test_a_stage_that_is_null_is_absent() -> None:
    asked = Asked.all_in_one({"datamining": {"config": 1}, "outputcreation": None})
    assert asked == Asked("data set")


@pytest.mark.parametrize(
    ("asked", "kinds"),  # by getResult, getResultTxt, getManagedResult
    [
        (Asked("data set"), (ResultKind.DATA_SET, ResultKind.DATA_SET, ResultKind.MANAGED_FILES)),
        (
            Asked("content set"),
            (ResultKind.CONTENT_SETS, ResultKind.CONTENT_SETS, ResultKind.MANAGED_FILES),
        ),
        (Asked("job set"), (ResultKind.JOB_SET, ResultKind.JOB_SET, ResultKind.MANAGED_FILES)),
        (Asked("output"), (ResultKind.BYTES, ResultKind.PATHS, ResultKind.MANAGED_FILES)),
        (Asked(), (ResultKind.BYTES, ResultKind.BYTES, ResultKind.MANAGED_FILES)),
    ],
)
def test_without_a_header_the_kind_follows_from_what_was_asked(asked: Asked, kinds: tuple[ResultKind, ...]) -> None:
    assert tuple(result_kind(asked, form, NOTHING) for form in FORMS) == kinds


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("result_type", "kind"),
    [
        ("Data-Set-ID", ResultKind.DATA_SET),
        ("Content-Set-ID", ResultKind.CONTENT_SETS),
        ("Job-Set-ID", ResultKind.JOB_SET),
        ("Output-Streamed", ResultKind.BYTES),
        ("Output-Local-Filepath", ResultKind.PATHS),
        ("Output-Managed-Info", ResultKind.MANAGED_FILES),
    ],
)
def test_what_the_header_says_wins(form: Form, result_type: ResultType, kind: ResultKind) -> None:
    headers = ResultHeaders(result_type=result_type)
    for asked in (Asked("output"), Asked("data set"), Asked()):
        assert result_kind(asked, form, headers) is kind


@pytest.mark.parametrize(
    ("kind", "body", "result"),
    [
        (ResultKind.DATA_SET, b" 55\n", EntityIds("data set", (55,))),
        (ResultKind.CONTENT_SETS, b"431", EntityIds("content set", (431,))),
        (ResultKind.CONTENT_SETS, b"431, 432", EntityIds("content set", (431, 432))),
        (ResultKind.JOB_SET, b"802", EntityIds("job set", (802,))),
        (ResultKind.PATHS, b"/out/a.pdf\n/out/b.pdf", ServerPaths(("/out/a.pdf", "/out/b.pdf"))),
        (ResultKind.MANAGED_FILES, b"6100", ManagedFiles(6100)),
        (ResultKind.BYTES, b"802", FileContent(b"802", "letters.pdf")),
        (ResultKind.BYTES, b"\xff\x00", FileContent(b"\xff\x00", "letters.pdf")),
    ],
)
def test_a_result_has_the_type_of_its_kind(kind: ResultKind, body: bytes, result: Result) -> None:
    assert read_result(kind, body, name="letters.pdf") == result


def test_paths_are_read_in_the_charset_of_the_answer() -> None:
    result = read_result(ResultKind.PATHS, b"/\xe9", content_type="text/plain;charset=ISO-8859-1")
    assert result == ServerPaths(("/é",))


@pytest.mark.parametrize("kind", [ResultKind.DATA_SET, ResultKind.CONTENT_SETS, ResultKind.JOB_SET])
@pytest.mark.parametrize("body", [b"NaN", b"", b"<html>", b"%PDF-1.7", b"\xff"])
def test_what_is_no_id_is_an_error(kind: ResultKind, body: bytes) -> None:
    with pytest.raises(UnexpectedAnswerError):
        read_result(kind, body)


def test_one_data_set_or_job_set_is_made_at_a_time() -> None:
    for kind in (ResultKind.DATA_SET, ResultKind.JOB_SET):
        with pytest.raises(UnexpectedAnswerError):
            read_result(kind, b"1,2")


def test_a_single_id_can_be_taken_directly() -> None:
    assert EntityIds("job set", (802,)).id == 802


@pytest.mark.parametrize("ids", [(), (1, 2)])
def test_several_ids_or_none_are_not_taken_for_one(ids: tuple[int, ...]) -> None:
    with pytest.raises(UnexpectedAnswerError) as caught:
        _ = EntityIds("content set", ids).id
    assert str(caught.value) == (f"expected one content set, the operation made {len(ids)} (use ids)")


def test_content_is_not_shown() -> None:
    shown = repr(FileContent(b"Dear Jane", "letters.pdf"))
    assert shown == "FileContent(content=<9 bytes>, name='letters.pdf')"


@pytest.mark.parametrize(
    ("text", "managed"),
    [
        ('{"identifier": 8801, "files": ["a.pdf", "b.pdf"]}', ManagedFiles(8801, ("a.pdf", "b.pdf"))),
        (' {"identifier": "out", "files": []}\n', ManagedFiles("out")),
        ('{"identifier": "8801", "files": null}', ManagedFiles("8801")),
        ('{"identifier": 0, "extra": 1}', ManagedFiles(0)),
        ('{"identifier": 1, "files": [7, "Größe.pdf"]}', ManagedFiles(1, ("7", "Größe.pdf"))),
        ("8801\r\n", ManagedFiles(8801)),
        ("letters 1.pdf", ManagedFiles("letters 1.pdf")),
        ("Output-2025", ManagedFiles("Output-2025")),
    ],
)
def test_managed_files_come_as_json_or_as_a_bare_id_or_name(text: str, managed: ManagedFiles) -> None:
    assert read_managed(text) == managed


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "NaN",
        "null",
        "none",
        "Infinity",
        "undefined",
        "true",
        "False",
        "<html><body>login</body></html>",
        "[8801]",
        '"8801"',
        "two\nlines",
        "x" * 256,
        "9" * 30,
        "{",
        "{}",
        '{"files": ["a.pdf"]}',
        '{"identifier": null}',
        '{"identifier": ""}',
        '{"identifier": true}',
        '{"identifier": -1}',
        '{"identifier": 1.5}',
        '{"identifier": [1]}',
        '{"identifier": 1, "files": "a.pdf"}',
        '{"identifier": 1, "files": {"a": 1}}',
        '{"identifier": 1, "files": [null]}',
        '{"identifier": 1, "files": [""]}',
        '{"identifier": 1, "files": [true]}',
    ],
)
def test_what_names_no_managed_file_is_an_error(text: str) -> None:
    with pytest.raises(UnexpectedAnswerError):
        read_managed(text)


IDENTIFIERS = st.integers(0, 2**63) | st.text(min_size=1).filter(str.strip)


@given(IDENTIFIERS, st.lists(st.text(min_size=1).filter(str.strip)))
def test_managed_files_keep_what_the_server_sent(identifier: int | str, files: list[str]) -> None:
    text = json.dumps({"identifier": identifier, "files": files})
    assert read_managed(text) == ManagedFiles(identifier, tuple(files))


@given(st.text())
def test_any_text_names_managed_files_or_is_an_error(text: str) -> None:
    try:
        managed = read_managed(text)
    except UnexpectedAnswerError:
        return
    assert managed.identifier != ""
