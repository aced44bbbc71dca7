"""Servers of other versions: what they serve, and errors without bodies (as the seeds print them)."""

import uuid
from collections.abc import Callable

import pytest

from .sandbox_api import CSV, ONE_FILE, Api

OLD = ("2022.2", "2019.2")


def connected(connect: Callable[..., Api], version: str, **settings: object) -> Api:
    """A client that is let in by a server of this version."""
    api = connect(api_version=version, **settings)
    token = api.post("/authentication/login").text
    api._http.headers["auth_token"] = token
    return api


@pytest.mark.parametrize("version", ["2025.2", *OLD])
def test_the_version_is_told(connect: Callable[..., Api], version: str) -> None:
    assert connected(connect, version).get("/authentication/version").text.startswith(f"{version}.")


def test_an_unknown_version_is_refused(connect: Callable[..., Api]) -> None:
    with pytest.raises(ValueError, match=r"no such API version: 2018\.1 \(there are 2025\.2, 2022\.2, 2019\.2\)"):
        connect(api_version="2018.1")


@pytest.mark.parametrize("version", OLD)
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


@pytest.mark.parametrize(("version", "status"), [("2025.2", 202), ("2022.2", 404), ("2019.2", 404)])
def test_job_creation_without_a_preset_came_with_2024_1(connect: Callable[..., Api], version: str, status: int) -> None:
    api = connected(connect, version)
    content_set = api.content_set()
    assert api.start(f"/workflow/jobcreation/default/{content_set}").status_code == status


@pytest.mark.parametrize("version", OLD)
def test_a_method_that_was_merely_first_seen_later_is_served(connect: Callable[..., Api], version: str) -> None:
    assert connected(connect, version).get("/filestore/resources").status_code == 200


@pytest.mark.parametrize(("version", "status", "text"), [("2025.2", 400, None), ("2022.2", 200, "false")])
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
