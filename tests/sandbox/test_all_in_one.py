"""Chains of processes in one operation."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest

from .sandbox_api import CSV, FILE_PER_JOB, Api

DATA = {"identifier": "customers.csv", "config": "customers.OL-datamapper"}
CONTENT = {"config": "letter.OL-template"}
JOBS = {"config": "letter.OL-jobpreset"}
OUTPUT = {"config": "letter.OL-outputpreset"}
WHOLE: dict[str, Any] = {
    "datamining": DATA,
    "contentcreation": CONTENT,
    "jobcreation": JOBS,
    "outputcreation": OUTPUT,
}
SUBMIT = "/workflow/print/submit"
ADHOC = "/workflow/print/customers.OL-datamapper/letter.OL-template/{}/letter.OL-outputpreset"


@pytest.fixture(autouse=True)
def resources(api: Api) -> dict[str, str]:
    return api.resources()


def numbers(pdf: bytes) -> list[str]:
    texts = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    return [next(number for number in ("0001", "0002", "0003") if number in text) for text in texts]


class TestChains:
    def test_a_data_set(self, api: Api) -> None:
        data_set = api.run(SUBMIT, {"datamining": DATA})
        assert api.identifiers("/entity/datasets") == [int(data_set)]

    def test_a_data_and_a_content_set(self, api: Api) -> None:
        content_set = api.run(SUBMIT, {"datamining": DATA, "contentcreation": CONTENT})
        (data_set,) = api.identifiers("/entity/datasets")
        items = api.identifiers(f"/entity/contentsets/{content_set}")
        assert [item["record"] for item in items] == api.identifiers(f"/entity/datasets/{data_set}")

    def test_everything_up_to_a_job_set(self, api: Api) -> None:
        job_set = api.run(SUBMIT, {"datamining": DATA, "contentcreation": CONTENT, "jobcreation": JOBS})
        assert len(api.identifiers(f"/entity/jobsets/{job_set}")) == 2

    def test_a_content_set_from_records(self, api: Api) -> None:
        first, _, third = api.identifiers(f"/entity/datasets/{api.data_set()}")
        content_set = api.run(SUBMIT, {"contentcreation": {**CONTENT, "identifiers": [third, first]}})
        items = api.identifiers(f"/entity/contentsets/{content_set}")
        assert [item["record"] for item in items] == [third, first]

    def test_a_job_set_from_records(self, api: Api) -> None:
        records = api.identifiers(f"/entity/datasets/{api.data_set()}")
        chain = {"contentcreation": {**CONTENT, "identifiers": records}, "jobcreation": JOBS}
        assert len(api.identifiers(f"/entity/jobsets/{api.run(SUBMIT, chain)}")) == 2

    def test_output_from_records(self, api: Api) -> None:
        records = api.identifiers(f"/entity/datasets/{api.data_set()}")
        content = {**CONTENT, "identifiers": records}
        started = api.start(SUBMIT, {"contentcreation": content, "jobcreation": JOBS, "outputcreation": OUTPUT})
        assert numbers(api.finish(started).content) == ["0001", "0003", "0002"]

    def test_output_from_jobs(self, api: Api) -> None:
        german, polish = api.identifiers(f"/entity/jobsets/{api.job_set()}")
        started = api.start(SUBMIT, {"outputcreation": {**OUTPUT, "identifiers": [polish, german]}})
        assert numbers(api.finish(started).content) == ["0002", "0001", "0003"]

    def test_the_whole(self, api: Api) -> None:
        result = api.finish(api.start(SUBMIT, WHOLE))
        assert result.headers["Content-Type"] == "application/octet-stream"
        assert numbers(result.content) == ["0001", "0003", "0002"]
        assert not [name for name in result.headers if name.startswith("x-")]
        (job_set,) = api.identifiers("/entity/jobsets")
        assert len(api.identifiers(f"/entity/jobsets/{job_set}")) == 2

    def test_the_whole_without_a_job_preset(self, api: Api) -> None:
        result = api.finish(api.start(SUBMIT, {**WHOLE, "jobcreation": {}}))
        assert numbers(result.content) == ["0001", "0002", "0003"]

    @pytest.mark.parametrize(
        "chain",
        [
            {"returnIdInHeader": True},
            {"contentcreation": CONTENT},
            {"jobcreation": JOBS},
            {"outputcreation": OUTPUT},
            {"datamining": DATA, "jobcreation": JOBS},
            {"datamining": DATA, "outputcreation": {**OUTPUT, "identifiers": [1]}},
            {"datamining": DATA, "contentcreation": CONTENT, "outputcreation": OUTPUT},
            {"datamining": DATA, "contentcreation": CONTENT, "jobcreation": {}},
            {"jobcreation": JOBS, "outputcreation": OUTPUT},
        ],
    )
    def test_what_forms_no_chain_is_refused(self, api: Api, chain: object) -> None:
        answer = api.start(SUBMIT, chain)
        assert answer.status_code == 400
        assert answer.json()["error"]["message"].startswith("The processes form no chain")

    def test_a_stage_that_fails_leaves_nothing(self, api: Api) -> None:
        broken = api.upload("DataFile", "{ broken")
        result = api.finish(api.start(SUBMIT, {**WHOLE, "datamining": {**DATA, "identifier": broken}}))
        assert result.status_code == 500
        assert result.json()["error"]["message"].startswith("Error executing DM configuration")
        for kind in ("datasets", "contentsets", "jobsets"):
            assert api.identifiers(f"/entity/{kind}") == []


class TestMissing:
    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"datamining": {**DATA, "config": "missing.OL-datamapper"}}, "Datamapper config"),
            ({"datamining": {**DATA, "identifier": 4242}}, "Datafile"),
            ({"contentcreation": {"config": "missing.OL-template"}}, "Template "),
            ({"jobcreation": {"config": "missing.OL-jobpreset"}}, "Job preset config"),
            ({"outputcreation": {"config": "missing.OL-outputpreset"}}, "Output creation config"),
        ],
    )
    def test_every_missing_file_is_400(self, api: Api, change: dict[str, Any], message: str) -> None:
        answer = api.start(SUBMIT, {**WHOLE, **change})
        assert answer.status_code == 400
        assert answer.json()["error"]["message"].startswith(message)
        assert answer.json()["error"]["parameter"] in {"4242", *(str(part["config"]) for part in change.values())}

    def test_records_and_jobs_too(self, api: Api) -> None:
        records = api.start(SUBMIT, {"contentcreation": {**CONTENT, "identifiers": [4242]}})
        jobs = api.start(SUBMIT, {"outputcreation": {**OUTPUT, "identifiers": [4242]}})
        assert [answer.status_code for answer in (records, jobs)] == [400, 400]

    @pytest.mark.parametrize("missing", range(4))
    def test_ad_hoc_too(self, api: Api, missing: int) -> None:
        names = ["customers.OL-datamapper", "letter.OL-template", "letter.OL-jobpreset", "letter.OL-outputpreset"]
        names[missing] = "missing"
        answer = api.post(f"/workflow/print/{'/'.join(names)}", content=CSV)
        assert (answer.status_code, answer.json()["error"]["parameter"]) == (400, "missing")


class TestResults:
    def test_ids_in_headers(self, api: Api) -> None:
        started = api.start(SUBMIT, {**WHOLE, "returnIdInHeader": True})
        results = {how: api.finish(started, how) for how in ("getResult", "getResultTxt", "getManagedResult")}
        kinds = {how: result.headers["X-Result-Type"] for how, result in results.items()}
        assert kinds == {
            "getResult": "Output-Streamed",
            "getResultTxt": "Output-Local-Filepath",
            "getManagedResult": "Output-Managed-Info",
        }
        for result in results.values():
            assert [int(result.headers["X-Data-Set-ID"])] == api.identifiers("/entity/datasets")
            assert [int(result.headers["X-Content-Set-ID"])] == api.identifiers("/entity/contentsets")
            assert [int(result.headers["X-Job-Set-ID"])] == api.identifiers("/entity/jobsets")

    @pytest.mark.parametrize(
        ("chain", "kind"),
        [
            ({"datamining": DATA}, "Data-Set-ID"),
            ({"datamining": DATA, "contentcreation": CONTENT}, "Content-Set-ID"),
            ({"datamining": DATA, "contentcreation": CONTENT, "jobcreation": JOBS}, "Job-Set-ID"),
        ],
    )
    def test_the_id_of_the_last_entity_is_the_result(self, api: Api, chain: dict[str, Any], kind: str) -> None:
        started = api.start(SUBMIT, {**chain, "returnIdInHeader": True})
        content, text = api.finish(started), api.finish(started, "getResultTxt")
        assert content.headers["Content-Type"] == "application/octet-stream"
        assert content.headers["X-Result-Type"] == text.headers["X-Result-Type"] == kind
        assert content.text == text.text == content.headers[f"X-{kind}"]

    def test_several_files_are_local_paths(self, api: Api) -> None:
        preset = api.upload("OutputCreationConfig", FILE_PER_JOB)
        chain = {**WHOLE, "outputcreation": {"config": preset}, "returnIdInHeader": True}
        result = api.finish(api.start(SUBMIT, chain))
        assert result.headers["X-Result-Type"] == "Output-Local-Filepath"
        assert all(Path(path).exists() for path in result.text.split("\n"))

    def test_a_managed_result_needs_output(self, api: Api) -> None:
        assert api.finish(api.start(SUBMIT, {"datamining": DATA}), "getManagedResult").status_code == 500

    def test_servers_before_2023_1_send_no_ids(self, connect: Callable[..., Api]) -> None:
        api = connect(api_version="2022.2")
        api.resources()
        result = api.finish(api.start(SUBMIT, {**WHOLE, "returnIdInHeader": True}))
        assert result.status_code == 200
        assert not [name for name in result.headers if name.startswith("x-")]


class TestOptions:
    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ({"printRange": "2"}, ["0002"]),
            ({"printRange": "1, 3-9"}, ["0001", "0003"]),
            ("3,1-1", ["0001", "0003"]),
            ("", ["0001", "0003", "0002"]),
        ],
    )
    def test_a_print_range_limits_what_is_merged(self, api: Api, given: object, expected: list[str]) -> None:
        result = api.finish(api.start(SUBMIT, {**WHOLE, "printRange": given}))
        assert numbers(result.content) == expected
        (data_set,) = api.identifiers("/entity/datasets")
        assert len(api.identifiers(f"/entity/datasets/{data_set}")) == 3

    @pytest.mark.parametrize("given", ["0", "3-1", "a", "1,,2", "-1", "1-", "٣"])
    def test_a_bad_print_range_is_refused(self, api: Api, given: str) -> None:
        assert api.start(SUBMIT, {**WHOLE, "printRange": {"printRange": given}}).status_code == 400

    def test_a_range_without_records_prints_nothing(self, api: Api) -> None:
        result = api.finish(api.start(SUBMIT, {**WHOLE, "printRange": "7-9"}))
        assert result.status_code == 500
        assert api.identifiers("/entity/datasets") == []

    def test_a_data_set_need_not_be_kept(self, api: Api) -> None:
        chain = {**WHOLE, "datamining": {**DATA, "persistDataset": False}, "jobcreation": {}, "returnIdInHeader": True}
        result = api.finish(api.start(SUBMIT, chain))
        assert numbers(result.content) == ["0001", "0002", "0003"]
        assert "X-Data-Set-ID" not in result.headers
        assert api.identifiers("/entity/datasets") == []

    def test_with_a_job_preset_a_data_set_is_kept_anyway(self, api: Api) -> None:
        api.finish(api.start(SUBMIT, {**WHOLE, "datamining": {**DATA, "persistDataset": False}}))
        assert len(api.identifiers("/entity/datasets")) == 1


class TestAdHoc:
    def test_it_is_an_operation_by_default(self, api: Api) -> None:
        started = api.post(ADHOC.format("letter.OL-jobpreset"), content=CSV, params={"filename": "adhoc.csv"})
        assert started.status_code == 202
        result = api.post(f"/workflow/print/getResult/{started.headers['operationId']}")
        assert numbers(result.content) == ["0001", "0003", "0002"]
        assert api.get("/filestore/file/adhoc.csv").text == CSV

    @pytest.mark.parametrize(
        ("preset", "expected"), [("0", ["0001", "0002"]), ("letter.OL-jobpreset", ["0001", "0002"])]
    )
    def test_it_can_answer_at_once(self, api: Api, preset: str, expected: list[str]) -> None:
        answer = api.post(ADHOC.format(preset), content=CSV, params={"async": "false", "printRange": "1-2"})
        assert answer.status_code == 200
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert numbers(answer.content) == expected

    def test_it_can_answer_with_paths(self, api: Api) -> None:
        query = {"async": "false", "resultAsTxt": "true", "createOnly": "true"}
        answer = api.post(ADHOC.format("0"), content=CSV, params=query)
        assert answer.headers["Content-Type"].startswith("text/plain")
        assert Path(answer.text).read_bytes().startswith(b"%PDF")

    def test_a_failure_is_the_answer(self, api: Api) -> None:
        answer = api.post(ADHOC.format("0"), content="{ broken", params={"async": "false"})
        assert answer.status_code == 500
        assert answer.json()["error"]["message"].startswith("Error executing DM configuration")

    def test_without_a_data_file_it_is_refused(self, api: Api) -> None:
        assert api.post(ADHOC.format("0")).status_code == 400

    def test_what_is_refused_stores_no_data_file(self, api: Api) -> None:
        query = {"printRange": "3-1", "filename": "adhoc.csv"}
        assert api.post(ADHOC.format("0"), content=CSV, params=query).status_code == 400
        assert api.get("/filestore/file/adhoc.csv").status_code == 404
