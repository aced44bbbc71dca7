"""Requests that the two existing clients send are taken as they are (facts: their code)."""

import pytest

from .sandbox_api import CSV, ONE_FILE, TEMPLATE, Api

BROWSER = {
    "X-Requested-With": "XMLHttpRequest",
    "User-Agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
    "Cache-Control": "no-cache",
}
UPLOADS = {
    "DataFile": ("application/octet-stream", CSV),
    "DataMiningConfig": ("application/octet-stream", "x"),
    "template": ("application/zip", TEMPLATE),
    "JobCreationConfig": ("application/xml", "<x/>"),
    "OutputCreationConfig": ("application/xml", ONE_FILE),
}
SERVICES = ("authentication", "filestore", "workflow/datamining", "workflow/contentcreation", "workflow/jobcreation")


@pytest.mark.parametrize("service", SERVICES)
def test_a_handshake_may_end_in_a_slash(api: Api, service: str) -> None:
    assert api.get(f"/{service}/").text.startswith("Server Engine REST Service available: ")
    assert api.get(f"/{service}/version/").text.startswith("2025.2.")


@pytest.mark.parametrize("kind", UPLOADS)
@pytest.mark.parametrize("typed", [True, False])
def test_uploads_come_chunked_with_persistent_in_capitals(api: Api, kind: str, *, typed: bool) -> None:
    media, content = UPLOADS[kind]
    headers = {"Content-Type": media} if typed else {}
    answer = api.post(f"/filestore/{kind}?persistent=True", content=iter([content.encode()]), headers=headers)
    assert answer.request.headers["Transfer-Encoding"] == "chunked"
    listed = api.get("/filestore/resources", params={"type": "DATA_FILE,TEMPLATE,DATA_MAPPING_CONFIG"}).json()
    assert answer.text.isdecimal()
    assert kind.endswith("CreationConfig") or [entry["id"] for entry in listed] == [int(answer.text)]


@pytest.mark.parametrize("content", [b"", b"{}"])
def test_the_whole_way_with_bodies_left_out(api: Api, content: bytes) -> None:
    for name, value in BROWSER.items():
        api._http.headers[name] = value
    ids = {kind: api.upload(kind, content) for kind, (_, content) in UPLOADS.items()}

    def step(path: str) -> str:
        started = api.post(path, content=content)
        assert started.status_code == 202, started.text
        return api.finish(started).text

    data_set = step(f"/workflow/datamining/{ids['DataMiningConfig']}/{ids['DataFile']}")
    content_set = step(f"/workflow/contentcreation/{ids['template']}/{data_set}")
    body = {"identifiers": [int(content_set)], "parameters": None}
    job_set = api.run(f"/workflow/jobcreation/{ids['JobCreationConfig']}", body)
    started = api.post(f"/workflow/outputcreation/{ids['OutputCreationConfig']}/{job_set}", content=content)
    assert api.finish(started).content.startswith(b"%PDF")
    assert api.get(f"/filestore/delete/{ids['DataFile']}").text == "true"


def test_ids_come_as_text_in_all_in_one(api: Api) -> None:
    ids = {kind: api.upload(kind, content) for kind, (_, content) in UPLOADS.items()}
    chain = {
        "datamining": {"identifier": ids["DataFile"], "config": ids["DataMiningConfig"], "parameters": None},
        "contentcreation": {"config": ids["template"], "parameters": {"season": "winter"}},
        "jobcreation": {"config": ids["JobCreationConfig"]},
        "outputcreation": {"config": ids["OutputCreationConfig"], "createOnly": True, "parameters": {}},
        "returnIdInHeader": True,
    }
    started = api.start("/workflow/print/submit", chain)
    managed = api.finish(started, "getManagedResult")
    identifier, files = managed.json()["identifier"], managed.json()["files"]
    assert api.get(f"/filestore/file/{identifier}/{files[0]}").content.startswith(b"%PDF")


def test_names_may_be_encoded_with_plus_in_the_query(api: Api) -> None:
    api.post("/filestore/DataFile?filename=a+b%23%2B.csv", content=b"x")
    assert api.get("/filestore/file/a%20b%23%2B.csv").text == "x"


def test_progress_is_asked_for_as_text(api: Api) -> None:
    mapping, data = api.upload("DataMiningConfig", "x"), api.upload("DataFile", CSV)
    started = api.start(f"/workflow/datamining/{mapping}/{data}")
    api.finish(started)
    path = f"/workflow/datamining/getProgress/{started.headers['operationId']}"
    assert api.get(path, headers={"Accept": "text/plain"}).text == "done"
