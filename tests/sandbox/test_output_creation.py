"""Job sets and jobs become spool files."""

import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from .sandbox_api import FILE_PER_JOB, ONE_FILE, TEMPLATE, Api

PER_DOCUMENT = '<outputpreset spool="per-document" file-name="letter.pdf"/>'


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def numbers(pdf: bytes) -> list[str]:
    """The customer's number on each page."""
    return [next(number for number in ("0001", "0002", "0003") if number in text) for text in pages(pdf)]


@pytest.fixture
def one_file(api: Api) -> str:
    return api.upload("OutputCreationConfig", ONE_FILE)


def test_one_spool_file_comes_as_its_content(api: Api, one_file: str) -> None:
    started = api.start(f"/workflow/outputcreation/{one_file}/{api.job_set()}")
    result = api.finish(started)
    assert result.headers["Content-Type"] == "application/octet-stream"
    assert result.headers["Content-Disposition"] == "attachment; filename=letters.pdf"
    assert numbers(result.content) == ["0001", "0003", "0002"]
    assert "Jürgen Groß" in pages(result.content)[0]


def test_several_spool_files_come_as_their_paths(api: Api) -> None:
    preset = api.upload("OutputCreationConfig", FILE_PER_JOB)
    started = api.start(f"/workflow/outputcreation/{preset}/{api.job_set()}")
    result = api.finish(started)
    paths = [Path(line) for line in result.text.split("\n")]
    assert result.headers["Content-Type"] == "application/octet-stream"
    assert [path.name for path in paths] == ["letters-1.pdf", "letters-2.pdf"]
    assert [numbers(path.read_bytes()) for path in paths] == [["0001", "0003"], ["0002"]]


def test_a_spool_file_for_each_document(api: Api) -> None:
    preset = api.upload("OutputCreationConfig", PER_DOCUMENT)
    started = api.start(f"/workflow/outputcreation/{preset}/{api.job_set()}")
    paths = [Path(line) for line in api.finish(started, "getResultTxt").text.split("\n")]
    assert [numbers(path.read_bytes()) for path in paths] == [["0001"], ["0003"], ["0002"]]


@pytest.mark.parametrize("create_only", [True, False])
def test_all_three_results_can_be_had_for_any_create_only(api: Api, one_file: str, *, create_only: bool) -> None:
    body = {"identifier": int(api.job_set()), "createOnly": create_only}
    started = api.start(f"/workflow/outputcreation/{one_file}", body)
    content = api.finish(started).content
    text = api.finish(started, "getResultTxt")
    managed = api.finish(started, "getManagedResult")
    assert Path(text.text).is_absolute()
    assert Path(text.text).read_bytes() == content
    assert text.headers["Content-Type"].startswith("text/plain")
    assert managed.json()["files"] == ["letters.pdf"]
    assert managed.headers["Content-Type"].startswith("text/plain")
    assert api.get(f"/filestore/file/{managed.json()['identifier']}/letters.pdf").content == content
    assert api.finish(started, "getManagedResult").json() == managed.json()


def test_a_managed_result_can_be_a_bare_id(connect: Callable[..., Api]) -> None:
    api = connect(quirks=["managed_result_as_id"])
    preset = api.upload("OutputCreationConfig", ONE_FILE)
    started = api.start(f"/workflow/outputcreation/{preset}/{api.job_set()}")
    managed = api.finish(started, "getManagedResult").text
    assert api.get(f"/filestore/file/{managed}/letters.pdf").content.startswith(b"%PDF")


def test_jobs_are_printed_in_the_order_given(api: Api, one_file: str) -> None:
    german, polish = api.identifiers(f"/entity/jobsets/{api.job_set()}")
    started = api.start(f"/workflow/outputcreation/{one_file}/jobs", {"identifiers": [polish, german]})
    assert numbers(api.finish(started).content) == ["0002", "0001", "0003"]
    one = api.start(f"/workflow/outputcreation/{one_file}/jobs", {"identifiers": [polish], "createOnly": True})
    assert numbers(api.finish(one).content) == ["0002"]


def test_output_goes_to_the_folder_that_the_client_names(api: Api, one_file: str) -> None:
    body = {"identifier": int(api.job_set()), "createOnly": False, "jobOutputFolder": "out/2030-05"}
    path = Path(api.finish(api.start(f"/workflow/outputcreation/{one_file}", body), "getResultTxt").text)
    assert path == api.sandbox.output_folder / "out" / "2030-05" / "letters.pdf"


@pytest.mark.parametrize(
    "folder", ["../../outside", "/etc", "C:\\Windows", "a/../../../b", "..\\..\\x", " / ", "\x00", "x" * 500]
)
def test_output_never_leaves_the_sandbox_s_folder(api: Api, one_file: str, folder: str) -> None:
    body = {"identifier": int(api.job_set()), "createOnly": False, "jobOutputFolder": folder}
    path = Path(api.finish(api.start(f"/workflow/outputcreation/{one_file}", body), "getResultTxt").text)
    assert path.resolve().is_relative_to(api.sandbox.output_folder)
    assert path.exists()


def test_a_job_set_can_be_printed_after_its_content_and_data_sets_are_gone(api: Api, one_file: str) -> None:
    data_set = api.data_set()
    content_set = api.run(f"/workflow/contentcreation/{api.upload('template', TEMPLATE)}/{data_set}")
    job_set = api.run(f"/workflow/jobcreation/default/{content_set}")
    api.post(f"/entity/contentsets/{content_set}/delete")
    api.post(f"/entity/datasets/{data_set}/delete")
    result = api.finish(api.start(f"/workflow/outputcreation/{one_file}/{job_set}"))
    assert numbers(result.content) == ["0001", "0002", "0003"]


def test_characters_that_no_font_covers_are_noted_on_the_job_set(api: Api, one_file: str) -> None:
    template = api.upload("template", "Dear @Name@")
    content_set = api.run(f"/workflow/contentcreation/{template}", {"data": [{"Name": "李明"}, {"Name": "Ann"}]})
    job_set = api.run(f"/workflow/jobcreation/default/{content_set}")
    path = f"/entity/jobsets/{job_set}/properties"
    api.put(path, json={"id": int(job_set), "properties": [{"name": "batch", "value": "1"}]})
    for _ in range(2):
        result = api.finish(api.start(f"/workflow/outputcreation/{one_file}/{job_set}"))
        assert "U+674E" in pages(result.content)[0]
    assert api.get(path).json() == [
        {"name": "batch", "value": "1"},
        {"name": "sandbox.uncovered-characters", "value": "U+660E U+674E"},
    ]


def test_an_empty_job_set_cannot_be_printed(api: Api, one_file: str) -> None:
    job_set = api.run("/workflow/jobcreation", {"jobs": []})
    result = api.finish(api.start(f"/workflow/outputcreation/{one_file}/{job_set}"))
    assert result.status_code == 500
    assert "nothing to print" in result.json()["error"]["message"]


def test_enhance_is_refused(api: Api) -> None:
    answer = api.get("/workflow/outputcreation/execute/-c,sort.OL-workflow/12")
    assert answer.status_code == 500
    assert "Enhance" in answer.json()["error"]["message"]


class TestMissing:
    @pytest.mark.parametrize("rest", ["/{job_set}", "", "/jobs"])
    def test_preset(self, api: Api, rest: str) -> None:
        job_set = api.job_set()
        bodies: dict[str, object] = {"": {"identifier": int(job_set)}, "/jobs": {"identifiers": []}}
        path = f"/workflow/outputcreation/missing.OL-outputpreset{rest.format(job_set=job_set)}"
        answer = api.start(path, bodies.get(rest))
        assert answer.status_code == 404
        assert answer.json()["error"]["message"].startswith("Output creation config")

    def test_job_set_in_the_path(self, api: Api, one_file: str) -> None:
        answer = api.start(f"/workflow/outputcreation/{one_file}/4242")
        assert answer.status_code == 404
        assert "Job Set" in answer.json()["error"]["message"]

    def test_job_set_in_the_body(self, api: Api, one_file: str) -> None:
        answer = api.start(f"/workflow/outputcreation/{one_file}", {"identifier": 4242})
        assert answer.status_code == 400
        assert answer.json()["error"] == {"status": 400, "message": "Job Set not found", "parameter": "4242"}

    def test_job_set_in_the_body_where_the_quirk_says_404(self, connect: Callable[..., Api]) -> None:
        api = connect(quirks=["missing-set-404"])
        preset = api.upload("OutputCreationConfig", ONE_FILE)
        assert api.start(f"/workflow/outputcreation/{preset}", {"identifier": 4242}).status_code == 404

    def test_job(self, api: Api, one_file: str) -> None:
        answer = api.start(f"/workflow/outputcreation/{one_file}/jobs", {"identifiers": [4242]})
        assert (answer.status_code, answer.json()["error"]["parameter"]) == (404, "4242")
