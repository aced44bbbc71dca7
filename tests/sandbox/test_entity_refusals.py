"""What every entity service refuses, from one table: the documented status, and a JSON Error."""

import json
from typing import Any

import httpx
import pytest
from attrs import frozen

from .entity_world import World
from .sandbox_api import Api

JSON_TYPE = {"Content-Type": "application/json"}
NESTED = "[" * 100_000


@frozen
class Method:
    """A method with an id in its path, `{}`, or in its body."""

    service: str
    method: str
    path: str
    body: str = ""
    unknown: int = 404  # status for an id that nothing has

    def send(self, api: Api, entity: object, **options: Any) -> httpx.Response:
        body = self.body.replace("{}", str(entity))
        return api.request(
            self.method,
            self.path.format(entity),
            content=body.encode() if body else None,
            headers=JSON_TYPE if body else {},
            **options,
        )


PAIRS = '{"id": {}, "properties": []}'
FIELDS = '{"id": {}, "fields": []}'
BY_PATH = [
    Method("datarecords", "GET", "/entity/datarecords/{}/values"),
    Method("datarecords", "PUT", "/entity/datarecords/{}/values", FIELDS),
    Method("datarecords", "GET", "/entity/datarecords/{}/properties"),
    Method("datarecords", "PUT", "/entity/datarecords/{}/properties", PAIRS),
    Method("contentitems", "GET", "/entity/contentitems/{}/datarecord"),
    Method("contentitems", "GET", "/entity/contentitems/{}/properties"),
    Method("contentitems", "PUT", "/entity/contentitems/{}/properties", PAIRS),
    Method("documents", "GET", "/entity/documents/{}/metadata"),
    Method("documents", "PUT", "/entity/documents/{}/metadata", PAIRS),
    Method("documentsets", "GET", "/entity/documentsets/{}"),
    Method("documentsets", "GET", "/entity/documentsets/{}/metadata"),
    Method("documentsets", "PUT", "/entity/documentsets/{}/metadata", PAIRS),
    Method("jobsegments", "GET", "/entity/jobsegments/{}"),
    Method("jobsegments", "GET", "/entity/jobsegments/{}/metadata"),
    Method("jobsegments", "PUT", "/entity/jobsegments/{}/metadata", PAIRS),
    Method("jobsets", "GET", "/statistics/jobset/{}"),
]
BY_BODY = [
    Method("datarecords", "PUT", "/entity/datarecords", f"[{FIELDS}]"),
    Method("datarecords", "PUT", "/entity/datarecords/properties", f"[{PAIRS}]"),
    Method("datarecords", "POST", "/entity/datarecords/values", '{"recordids": [{}]}', unknown=400),
    Method("datarecords", "GET", "/entity/datarecords/values?id={}", unknown=400),
    Method("datarecords", "POST", "/entity/datarecords", '[{"recordid": {}, "table": "t", "records": []}]'),
    Method("datasets", "POST", "/entity/datarecords", '[{"datasetid": {}, "records": []}]'),
    Method("contentitems", "PUT", "/entity/contentitems/properties", f"[{PAIRS}]"),
]
WITH_BODY = [one for one in (*BY_PATH, *BY_BODY, Method("", "PUT", "/entity/find", "?")) if one.body]
SERVICES = ("datarecords", "contentitems", "documents", "documentsets", "jobsegments", "jobsets", "datasets")


def name(method: Method) -> str:
    return f"{method.method} {method.path}"


def check(answer: httpx.Response, status: int, parameter: object = None) -> None:
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert error["status"] == status
    assert error["message"]
    if parameter is not None:
        assert error["parameter"] == str(parameter)


@pytest.mark.parametrize("method", [*BY_PATH, *BY_BODY], ids=name)
def test_an_unknown_id(api: Api, method: Method) -> None:
    check(method.send(api, 424242), method.unknown, 424242)


@pytest.mark.parametrize("method", BY_PATH, ids=name)
@pytest.mark.parametrize("entity", ["abc", "1.9", "-1", "٣", "0", "007", "9223372036854775808", "9" * 400, "%20"])
def test_what_is_no_id_in_the_path(api: Api, method: Method, entity: str) -> None:
    assert not method.body or method.body in (PAIRS, FIELDS)
    body = method.body.replace("{}", "1")
    headers = JSON_TYPE if body else {}
    check(api.request(method.method, method.path.format(entity), content=body or None, headers=headers), 404)


@pytest.mark.parametrize("entity", ['"1"', "1.5", "null", "true", "[]", '"ß"'])
@pytest.mark.parametrize("method", [one for one in BY_BODY if one.body], ids=name)
def test_what_is_no_id_in_the_body(api: Api, method: Method, entity: str) -> None:
    check(method.send(api, entity), 500)


@pytest.mark.parametrize("method", [*BY_PATH, *BY_BODY], ids=name)
def test_an_id_of_another_kind(api: Api, method: Method) -> None:
    ids = World.make(api).one_of_each()
    assert method.send(api, ids[method.service]).status_code == 200
    for service, entity in ids.items():
        if service != method.service:
            check(method.send(api, entity), method.unknown, entity)


@pytest.mark.parametrize("method", [*BY_PATH, *BY_BODY], ids=name)
def test_an_entity_that_was_deleted_meanwhile(api: Api, method: Method) -> None:
    world = World.make(api)
    ids = world.one_of_each()
    assert method.send(api, ids[method.service]).status_code == 200
    for service in ("jobsets", "contentsets", "datasets"):
        assert api.post(f"/entity/{service}/{ids[service]}/delete").text == "true"
    check(method.send(api, ids[method.service]), method.unknown, ids[method.service])


@pytest.mark.parametrize("method", WITH_BODY, ids=name)
@pytest.mark.parametrize("body", ["", "{", "null", '"text"', "NaN", "[null]", "[1]", NESTED, "[1e999]", "\xff", "{}"])
def test_a_malformed_or_empty_body(api: Api, method: Method, body: str) -> None:
    content = body.encode("latin-1")
    answer = api.request(method.method, method.path.format(1), content=content, headers=JSON_TYPE)
    check(answer, 500)
    assert "body is invalid" in answer.json()["error"]["message"]


@pytest.mark.parametrize("method", WITH_BODY, ids=name)
@pytest.mark.parametrize("media", ["text/plain", "application/xml", "application/x-www-form-urlencoded"])
def test_a_body_of_another_type(api: Api, method: Method, media: str) -> None:
    answer = api.request(method.method, method.path.format(1), content=b"{}", headers={"Content-Type": media})
    check(answer, 415, media)


@pytest.mark.parametrize("method", WITH_BODY, ids=name)
def test_a_lone_surrogate_cannot_be_stored(api: Api, method: Method) -> None:
    body = json.dumps([{"id": 1, "name": "\ud800"}])
    check(api.request(method.method, method.path.format(1), content=body, headers=JSON_TYPE), 500)


@pytest.mark.parametrize("method", BY_PATH, ids=name)
def test_unknown_query_names_are_ignored(api: Api, method: Method) -> None:
    entity = World.make(api).one_of_each()[method.service]
    assert method.send(api, entity, params={"trace": "1", "Recursive": "ß"}).status_code == 200


@pytest.mark.parametrize(
    "query",
    [
        "recursive=1",
        "recursive=",
        "recursive=true&recursive=true",
        "explicitTypes=x",
        "outputFormat=",
        "outputFormat=XML",
    ],
)
def test_unknown_query_values(api: Api, query: str) -> None:
    record = World.make(api).records[0]
    check(api.get(f"/entity/datarecords/{record}/values?{query}"), 400)


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/entity", "EntityRestService"),
        ("/entity/datarecords", "DataRecordEntityRestService"),
        ("/entity/contentitems", "ContentItemEntityRestService"),
        ("/entity/documents", "DocumentEntityRestService"),
        ("/entity/documentsets", "DocumentSetEntityRestService"),
        ("/entity/jobsegments", "JobSegmentEntityRestService"),
        ("/statistics", "StatisticsRestService"),
    ],
)
def test_each_service_greets_and_tells_its_version(api: Api, path: str, service: str) -> None:
    for slash in ("", "/"):
        assert api.get(f"{path}{slash}").text == f"Server Engine REST Service available: {service}"
    assert api.get(f"{path}/version").text == api.get("/authentication/version").text
