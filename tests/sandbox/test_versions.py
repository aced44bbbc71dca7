"""Servers of other versions: what they serve, and errors without bodies (as the seeds print them)."""

import uuid
from collections.abc import Callable

import pytest
from openapi_spec_validator import validate

import olconnect_spec
from olconnect_sandbox.rest.version_view import view
from olconnect_sandbox.versions import VERSIONS

from .sandbox_api import CSV, ONE_FILE, Api
from .test_find import ids

OLD = ("2022.2", "2019.2")
ALL = ("2025.2", "2024.2", "2023.1", *OLD)


def connected(connect: Callable[..., Api], version: str, **settings: object) -> Api:
    """A client that is let in by a server of this version."""
    api = connect(api_version=version, **settings)
    token = api.post("/authentication/login").text
    api._http.headers["auth_token"] = token
    return api


@pytest.mark.parametrize("version", ALL)
def test_the_version_is_told(connect: Callable[..., Api], version: str) -> None:
    assert connected(connect, version).get("/authentication/version").text.startswith(f"{version}.")


def test_an_unknown_version_is_refused(connect: Callable[..., Api]) -> None:
    with pytest.raises(
        ValueError, match=r"no such API version: 2018\.1 \(there are 2025\.2, 2024\.2, 2023\.1, 2022\.2, 2019\.2\)"
    ):
        connect(api_version="2018.1")


@pytest.mark.parametrize("version", ALL)
def test_the_main_way_works_in_every_version(connect: Callable[..., Api], version: str) -> None:
    api = connected(connect, version)
    preset = api.upload("OutputCreationConfig", ONE_FILE)
    started = api.start(f"/workflow/outputcreation/{preset}/{api.job_set()}")
    assert api.finish(started).content.startswith(b"%PDF")


@pytest.mark.parametrize("version", OLD)
def test_errors_have_no_body(connect: Callable[..., Api], version: str) -> None:
    api = connected(connect, version)
    preset = api.upload("OutputCreationConfig", ONE_FILE)
    job_set = api.job_set()
    broken = api.start(f"/workflow/datamining/{api.upload('DataMiningConfig', 'x')}/{api.upload('DataFile', '{')}")
    answers = {
        "missing preset": (404, api.start(f"/workflow/outputcreation/missing/{job_set}")),
        "malformed body": (500, api.post(f"/workflow/outputcreation/{preset}", json={})),
        "unknown operation": (404, api.post(f"/workflow/jobcreation/getResult/{uuid.uuid4()}")),
        "another id": (500, api.put(f"/entity/jobsets/{job_set}/properties", json={"id": 1, "properties": []})),
        "failed run": (500, api.finish(broken)),
        "unknown path": (404, api.get("/nothing")),
    }
    for case, (status, answer) in answers.items():
        assert (case, answer.status_code, answer.content) == (case, status, b"")


def test_all_in_one_of_2022_2_labels_its_404_as_octets(connect: Callable[..., Api]) -> None:
    api = connected(connect, "2022.2")
    answer = api.post(f"/workflow/print/getResult/{uuid.uuid4()}")
    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.json()["error"]["status"] == 404
    assert api.post(f"/workflow/print/getResultTxt/{uuid.uuid4()}").content == b""


@pytest.mark.parametrize(
    ("version", "status"), [("2025.2", 202), ("2024.2", 202), ("2023.1", 404), ("2022.2", 404), ("2019.2", 404)]
)
def test_job_creation_without_a_preset_came_with_2024_1(connect: Callable[..., Api], version: str, status: int) -> None:
    api = connected(connect, version)
    content_set = api.content_set()
    assert api.start(f"/workflow/jobcreation/default/{content_set}").status_code == status


@pytest.mark.parametrize("version", OLD)
def test_a_method_that_was_merely_first_seen_later_is_served(connect: Callable[..., Api], version: str) -> None:
    assert connected(connect, version).get("/filestore/resources").status_code == 200


@pytest.mark.parametrize(
    ("version", "status", "text"), [("2025.2", 400, None), ("2023.1", 400, None), ("2022.2", 200, "false")]
)
def test_a_deletion_that_fails_is_no_error_before_2023(
    connect: Callable[..., Api], version: str, status: int, text: str | None
) -> None:
    api = connected(connect, version, pace=60)
    api.sandbox.clock.freeze()
    mapping, data = api.upload("DataMiningConfig", "x"), api.upload("DataFile", CSV)
    api.start(f"/workflow/datamining/{mapping}/{data}")
    answer = api.post(f"/filestore/delete/{data}")
    assert answer.status_code == status
    assert text in (None, answer.text)
    assert api.get(f"/filestore/file/{data}").status_code == 200


@pytest.mark.parametrize(("version", "status"), [("2025.2", 200), ("2024.2", 200), ("2023.1", 404), ("2022.2", 404)])
def test_declared_runtime_parameters_can_be_read_since_2024_2(
    connect: Callable[..., Api], version: str, status: int
) -> None:
    api = connected(connect, version)
    for kind in ("DataMiningConfig", "JobCreationConfig"):
        assert api.get(f"/filestore/{kind}/runtimeparameters/{api.upload(kind, 'x')}").status_code == status


@pytest.mark.parametrize(("version", "status"), [("2025.2", 200), ("2024.2", 200), ("2023.1", 404), ("2019.2", 404)])
def test_statistics_came_with_2024_1(connect: Callable[..., Api], version: str, status: int) -> None:
    api = connected(connect, version)
    assert api.get(f"/statistics/jobset/{api.job_set()}").status_code == status


@pytest.mark.parametrize(("version", "has"), [("2025.2", True), ("2024.2", False)])
def test_statistics_tell_properties_of_document_sets_since_2025_1(
    connect: Callable[..., Api],
    version: str,
    has: bool,  # noqa: FBT001
) -> None:
    api = connected(connect, version)
    answer = api.get(f"/statistics/jobset/{api.job_set()}", params={"levelMode": "documentSetOnly"}).json()
    assert ["properties" in one for one in answer["documentSets"]] == [has] * len(answer["documentSets"])


@pytest.mark.parametrize(("version", "found"), [("2025.2", 1), ("2023.1", 1), ("2022.2", 2), ("2019.2", 2)])
def test_a_search_can_be_limited_to_sets_since_2023_1(connect: Callable[..., Api], version: str, found: int) -> None:
    api = connected(connect, version)
    wanted = [int(api.data_set()) for _ in range(2)][:1]
    assert len(ids(api, "DATASETS", setIds=wanted)) == found


@pytest.mark.parametrize(
    ("version", "named"), [("2025.2", True), ("2024.2", True), ("2023.1", False), ("2022.2", False)]
)
def test_a_folder_for_the_output_can_be_named_since_2024_2(
    connect: Callable[..., Api],
    version: str,
    named: bool,  # noqa: FBT001
) -> None:
    api = connected(connect, version)
    preset = api.upload("OutputCreationConfig", ONE_FILE)
    body = {"identifier": int(api.job_set()), "createOnly": False, "jobOutputFolder": "Ausgabe"}
    assert api.finish(api.start(f"/workflow/outputcreation/{preset}", body)).status_code == 200
    assert (api.sandbox.output_folder / "Ausgabe" / "letters.pdf").exists() == named


@pytest.mark.parametrize(
    ("version", "told"), [("2025.2", True), ("2023.1", True), ("2022.2", False), ("2019.2", False)]
)
def test_all_in_one_tells_ids_in_headers_since_2023_1(
    connect: Callable[..., Api],
    version: str,
    told: bool,  # noqa: FBT001
) -> None:
    api = connected(connect, version)
    files = api.resources()
    body = {"datamining": {"identifier": int(files["data"]), "config": int(files["mapping"])}, "returnIdInHeader": True}
    result = api.finish(api.start("/workflow/print/submit", body))
    assert result.status_code == 200
    assert ("X-Data-Set-ID" in result.headers) == told


class TestLoginLimit:
    def test_too_many_logins_have_to_wait(self, connect: Callable[..., Api]) -> None:
        api = connect(login_limit=2)
        api.sandbox.clock.freeze()
        assert api.post("/authentication/login").status_code == 200
        api.sandbox.clock.advance(15)
        assert api.post("/authentication/login", auth=("ol-admin", "wrong")).status_code == 401
        refused = api.post("/authentication/login")
        assert (refused.status_code, refused.headers["Retry-After"]) == (429, "45")
        assert refused.json()["error"]["status"] == 429
        assert api.get("/entity/jobs").status_code == 200
        api.sandbox.clock.advance(45)
        assert api.post("/authentication/login").status_code == 200
        assert api.post("/authentication/login").status_code == 429

    @pytest.mark.parametrize("settings", [{}, {"login_limit": 1, "api_version": "2024.2"}])
    def test_there_is_none_unless_asked_for_nor_before_2025_1(
        self, connect: Callable[..., Api], settings: dict[str, object]
    ) -> None:
        api = connect(**settings)
        assert {api.post("/authentication/login").status_code for _ in range(12)} == {200}


class TestView:
    @pytest.mark.parametrize("version", ALL)
    def test_what_a_version_has_is_a_valid_description(self, version: str) -> None:
        validate(view(olconnect_spec.load(), VERSIONS[version].number))

    def test_only_what_a_version_brought_or_dropped_counts(self) -> None:
        document = olconnect_spec.load()
        paths = document["paths"]
        paths["/filestore/resources"]["get"]["x-until"] = {"version": "2022.2"}
        older, newer = view(document, (2022, 2)), view(document, (2023, 1))
        assert "/filestore/resources" in older["paths"]
        assert "/filestore/resources" not in newer["paths"]
        assert "/statistics/jobset/{jobSetId}" not in newer["paths"]
        assert "get" in paths["/statistics/jobset/{jobSetId}"]  # the original is left alone
        schemas = {
            version: found["components"]["schemas"]["SearchParameters"] for version, found in ((2, older), (3, newer))
        }
        assert ["setIds" in schemas[version]["properties"] for version in (2, 3)] == [False, True]

    def test_2021_10_is_newer_than_2021_2(self) -> None:
        document = olconnect_spec.load()
        assert "/filestore/resources" in view(document, (2021, 10))["paths"]
        document["paths"]["/filestore/resources"]["get"]["x-since"] = {"version": "2021.10", "introduced": True}
        assert "/filestore/resources" in view(document, (2021, 10))["paths"]
        assert "/filestore/resources" not in view(document, (2021, 2))["paths"]
