"""Requests that are not what the description asks for, and the status that it documents for them."""

import json
from typing import Any

import httpx
import pytest

from .sandbox_api import Api

NESTED = "[" * 100_000
SURROGATE = '{"id": 1, "properties": [{"name": "\\ud800", "value": ""}]}'
ENDLESS = '{"identifiers": [1e999]}'
JSON_TYPE = {"Content-Type": "application/json"}
NAME_VALUES = '{"id": 1, "properties": [{"name": "a", "value": "b"}]}'


@pytest.fixture(autouse=True)
def resources(api: Api) -> dict[str, str]:
    return api.resources()


def error(answer: httpx.Response) -> dict[str, Any]:
    found: dict[str, Any] = answer.json()["error"]
    assert found["status"] == answer.status_code
    assert found["message"]
    return found


@pytest.mark.parametrize(
    "value", ["abc", "1.9", "+1", "-1", "٣", "0", "007", "1e3", "9223372036854775808", "9" * 400, "%20", "1%00"]
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/entity/jobs/{}"),
        ("GET", "/entity/jobsets/{}/properties"),
        ("POST", "/entity/datasets/{}/delete"),
        ("POST", "/workflow/jobcreation/default/{}"),
        ("POST", "/workflow/contentcreation/letter.OL-template/{}"),
        ("POST", "/workflow/outputcreation/letter.OL-outputpreset/{}"),
    ],
)
def test_what_is_no_id_in_a_path_is_404(api: Api, method: str, path: str, value: str) -> None:
    answer = api.request(method, path.format(value))
    assert answer.status_code == 404
    error(answer)


MALFORMED = ["", "{", "null", "[]", '"text"', "NaN", NESTED, '{"identifiers": NaN}', ENDLESS, "\xff"]
BODIES = [
    # method, path, status of a body that is malformed or breaks its schema, further bad bodies
    (
        "POST",
        "/workflow/jobcreation/default",
        400,
        ['{"identifiers": ["1"]}', '{"identifiers": [0]}', '{"identifiers": [1.5]}', "{}"],
    ),
    ("POST", "/workflow/jobcreation", 400, ['{"jobs": [{}]}', '{"jobs": {}}', "{}"]),
    (
        "POST",
        "/workflow/contentcreation/letter.OL-template",
        400,
        ['{"identifiers": 1}', '{"data": []}', '{"data": 1}', "{}"],
    ),
    ("POST", "/workflow/datamining/customers.OL-datamapper", 500, ['{"identifier": null}', '{"identifier": 0}', "{}"]),
    (
        "POST",
        "/workflow/outputcreation/letter.OL-outputpreset",
        500,
        ['{"identifier": "1"}', '{"createOnly": true}', "{}"],
    ),
    ("POST", "/workflow/outputcreation/letter.OL-outputpreset/jobs", 500, ['{"identifiers": [true]}', "{}"]),
    ("POST", "/workflow/print/submit", 500, ['{"datamining": {}}', '{"datamining": null}', "{}"]),
]


@pytest.mark.parametrize(
    ("method", "path", "status", "body"),
    [(method, path, status, body) for method, path, status, more in BODIES for body in (*MALFORMED, *more)],
)
def test_a_malformed_body_gets_the_documented_status(api: Api, method: str, path: str, status: int, body: str) -> None:
    answer = api.request(method, path, content=body.encode("latin-1"), headers=JSON_TYPE)
    assert answer.status_code == status
    assert "body is invalid" in error(answer)["message"]


@pytest.mark.parametrize("which", ["properties", "metadata"])
@pytest.mark.parametrize(
    "body",
    [
        *MALFORMED,
        SURROGATE,
        "{}",
        '{"id": 1}',
        '{"id": "1", "properties": []}',
        '{"id": 1, "properties": [{"name": 1, "value": ""}]}',
        f"[{NAME_VALUES}]",
    ],
)
def test_a_malformed_list_of_properties_gets_500(api: Api, which: str, body: str) -> None:
    job_set = api.job_set()
    answer = api.put(f"/entity/jobsets/{job_set}/{which}", content=body.encode("latin-1"), headers=JSON_TYPE)
    assert answer.status_code == 500
    assert "body is invalid" in error(answer)["message"]
    assert api.get(f"/entity/jobsets/{job_set}/{which}").json() == []


@pytest.mark.parametrize("body", ["{}", '{"id": 1}', '[{"id": 1}]', "[1]"])
def test_malformed_properties_of_several_jobs_get_500(api: Api, body: str) -> None:
    assert api.put("/entity/jobs/properties", content=body, headers=JSON_TYPE).status_code == 500


def test_the_value_at_fault_is_not_quoted(api: Api) -> None:
    body = {"id": 1, "properties": [{"name": "iban", "value": 4417123456789113}]}
    answer = api.put(f"/entity/jobsets/{api.job_set()}/properties", json=body)
    assert "4417" not in answer.text
    assert "properties/0/value" in error(answer)["message"]


@pytest.mark.parametrize(
    ("method", "path", "query", "status"),
    [
        ("POST", "/filestore/DataFile", "persistent=perhaps", 400),
        ("POST", "/filestore/DataFile", "persistent=", 400),
        ("POST", "/filestore/DataFile", "persistent=true&persistent=true", 400),
        ("POST", "/filestore/DataFile", "filename=", 400),
        ("POST", "/filestore/DataFile", "filename=%FF", 400),
        ("POST", "/workflow/datamining/customers.OL-datamapper/customers.csv", "validate=1", 400),
        (
            "POST",
            "/workflow/print/customers.OL-datamapper/letter.OL-template/0/letter.OL-outputpreset",
            "async=no",
            400,
        ),
        (
            "POST",
            "/workflow/print/customers.OL-datamapper/letter.OL-template/0/letter.OL-outputpreset",
            "printRange=x",
            400,
        ),
        ("GET", "/entity/contentsets", "type=", 400),
        ("GET", "/entity/contentsets", "type=print&type=print", 400),
        ("GET", "/filestore/file/1/x", "output=a&output=b", 404),
        ("GET", "/filestore/resources", "type=TEMPLATE&type=TEMPLATE", 500),
    ],
)
def test_a_bad_query_is_refused(api: Api, method: str, path: str, query: str, status: int) -> None:
    content = b"Name\nAnn\n" if method == "POST" else None
    answer = api.request(method, f"{path}?{query}", content=content)
    assert answer.status_code == status
    error(answer)


def test_unknown_query_names_and_members_are_ignored(api: Api) -> None:
    number = api.post("/filestore/DataFile?named=true&trace=1", content=b"Name\nAnn\n").text
    answer = api.start("/workflow/datamining/customers.OL-datamapper", {"identifier": number, "further": [1, {}]})
    assert answer.status_code == 202


@pytest.mark.parametrize(
    ("path", "media"),
    [
        ("/workflow/jobcreation/default", "text/plain"),
        ("/workflow/print/submit", "application/xml"),
        ("/filestore/DataFile", "application/x-www-form-urlencoded"),
        ("/filestore/template", "text/html"),
        ("/filestore/JobCreationConfig", "multipart/form-data"),
    ],
)
def test_a_body_of_another_type_is_refused(api: Api, path: str, media: str) -> None:
    answer = api.post(path, content=b"{}", headers={"Content-Type": media})
    assert answer.status_code == 415
    assert error(answer)["parameter"] == media


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("DELETE", "/entity/jobsets/1", "GET"),
        ("POST", "/entity/jobs/properties", "PUT"),
        ("HEAD", "/entity/jobs", "GET"),
        ("OPTIONS", "/filestore/delete/1", "GET, POST"),
        ("PATCH", "/filestore/file/1", "GET, HEAD, POST"),
        ("GET", "/authentication/login", "POST"),
    ],
)
def test_another_method_gets_405_with_those_that_are_there(api: Api, method: str, path: str, allow: str) -> None:
    answer = api.request(method, path)
    assert (answer.status_code, answer.headers["Allow"]) == (405, allow)


@pytest.mark.parametrize(
    "path", ["/", "/entities", "/entity/jobs/1/x", "/entity//jobs", "/Entity/jobs", "/filestore/file/%FF", "/x" * 500]
)
def test_an_unknown_path_is_404(api: Api, path: str) -> None:
    answer = api.get(path)
    assert answer.status_code == 404
    assert json.loads(answer.content)["error"]["status"] == 404
