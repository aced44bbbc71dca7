"""What the five documents that the project began with state, row by row, in the version that each fits.

Seeds 000, 001, 003 and 004 describe servers of 2020.1 to 2022.2, seed 002 those of 2023.1 and later. Where a seed
contradicts itself or the other documents, the row says what holds.
"""

import uuid
from collections.abc import Callable

import httpx
import pytest

from .sandbox_api import ONE_FILE, Api

OLD, NEW = "2022.2", "2025.2"
JOB_RESULT = ("POST", "/workflow/jobcreation/getResult/{job operation}")
JOB_START = ("POST", "/workflow/jobcreation/{job preset}")
OUTPUT_BY_SET = ("POST", "/workflow/outputcreation/{output preset}")
OUTPUT_BY_JOB = ("POST", "/workflow/outputcreation/{output preset}/jobs")
CONTENTS = ("GET", "/entity/jobs/{job}/contents")
SEGMENTS = ("GET", "/entity/jobs/{job}")
METADATA = ("GET", "/entity/jobs/{job}/metadata")
PUT_METADATA = ("PUT", "/entity/jobs/{job}/metadata")
PROPERTIES = ("GET", "/entity/jobs/{job}/properties")
PUT_PROPERTIES = ("PUT", "/entity/jobs/{job}/properties")
PUT_MANY = ("PUT", "/entity/jobs/properties")
CHAIN_RESULT = ("POST", "/workflow/print/getResult/{chain operation}")

EVERYTHING = {
    "000": (OLD, (JOB_RESULT, JOB_START)),
    "001": (OLD, (OUTPUT_BY_SET, OUTPUT_BY_JOB)),
    "002": (NEW, (OUTPUT_BY_JOB,)),
    "003": (OLD, (CONTENTS, SEGMENTS, METADATA, PUT_METADATA, PROPERTIES, PUT_PROPERTIES, PUT_MANY)),
    "004": (OLD, (CHAIN_RESULT,)),
}
BODIES: dict[tuple[str, str], str] = {
    JOB_START: '{{"identifiers": [{content set}], "parameters": {{"copies": 2, "region": "north", "urgent": true}}}}',
    OUTPUT_BY_SET: '{{"identifier": {job set}, "createOnly": true}}',
    OUTPUT_BY_JOB: '{{"identifiers": [{job}], "createOnly": false}}',
    PUT_METADATA: '{{"id": {job}, "properties": [{{"name": "a", "value": "b"}}]}}',
    PUT_PROPERTIES: '{{"id": {job}, "properties": [{{"name": "a", "value": "b"}}]}}',
    PUT_MANY: '[{{"id": {job}, "properties": [{{"name": "a", "value": "b"}}]}}]',
}
SUCCESSES = [
    # seed, request, status, media type
    ("000", JOB_RESULT, 200, "text/plain"),
    ("000", JOB_START, 202, None),
    ("001", OUTPUT_BY_SET, 202, None),
    ("001", OUTPUT_BY_JOB, 202, None),
    ("002", OUTPUT_BY_JOB, 202, None),
    ("003", CONTENTS, 200, "application/json"),
    ("003", SEGMENTS, 200, "application/json"),
    ("003", METADATA, 200, "application/json"),
    ("003", PUT_METADATA, 200, "text/plain"),
    ("003", PROPERTIES, 200, "application/json"),
    ("003", PUT_PROPERTIES, 200, "text/plain"),
    ("003", PUT_MANY, 200, None),
    ("004", CHAIN_RESULT, 200, "application/octet-stream"),
]
FAILURES = [
    # seed, method, path, case, status, media type
    ("000", *JOB_RESULT, "unknown operation", 404, None),
    ("000", *JOB_START, "unknown preset", 404, None),
    ("001", *OUTPUT_BY_SET, "unknown preset", 404, None),
    ("001", *OUTPUT_BY_SET, "incomplete body", 500, None),
    ("001", *OUTPUT_BY_JOB, "unknown preset", 404, None),
    ("001", *OUTPUT_BY_JOB, "incomplete body", 500, None),
    ("002", *OUTPUT_BY_JOB, "unknown preset", 404, "application/json"),
    ("002", *OUTPUT_BY_JOB, "unknown job", 404, "application/json"),
    ("002", *OUTPUT_BY_JOB, "incomplete body", 500, "application/json"),
    ("003", *PUT_METADATA, "another id", 500, None),
    ("003", *PUT_PROPERTIES, "another id", 500, None),
    ("004", *CHAIN_RESULT, "unknown operation", 404, "application/octet-stream"),
]
ROWS = [(seed, request) for seed, (_, requests) in EVERYTHING.items() for request in requests]


class Server:
    """A server of a version with one of everything on it, whose names fill the places in the table."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.names = {
            "job preset": api.upload("JobCreationConfig", "x"),
            "output preset": api.upload("OutputCreationConfig", ONE_FILE),
            "content set": api.content_set(),
        }
        started = api.start(f"/workflow/jobcreation/{self.names['job preset']}")
        self.names["job operation"] = started.headers["operationId"]
        self.names["job set"] = api.finish(started).text
        self.names["job"] = str(api.identifiers(f"/entity/jobsets/{self.names['job set']}")[0])
        data, mapping = api.upload("DataFile", "Name\nAnn\n"), api.upload("DataMiningConfig", "x")
        chain = api.start("/workflow/print/submit", {"datamining": {"identifier": data, "config": mapping}})
        self.names["chain operation"] = chain.headers["operationId"]

    def send(self, request: tuple[str, str], case: str = "", **options: object) -> httpx.Response:
        method, path = request
        names = dict(self.names)
        if case == "unknown operation":
            names["job operation"] = names["chain operation"] = str(uuid.uuid4())
        if case == "unknown preset":
            names["job preset"] = names["output preset"] = "missing"
        body = BODIES.get(request, "").format(**{**names, **self.wrong(case)})
        content = "{}" if case == "incomplete body" else body
        headers = {"Content-Type": "application/json"} if content else {}
        url = path.format(**names)
        return self.api.request(
            method, url, content=content, headers={**headers, **options.pop("headers", {})}, **options
        )

    def wrong(self, case: str) -> dict[str, str]:
        return {"job": "4242"} if case in {"unknown job", "another id"} else {}


@pytest.fixture
def server(connect: Callable[..., Api]) -> Callable[[str], Server]:
    def of(seed: str) -> Server:
        return Server(connect(api_version=EVERYTHING[seed][0], token_lifetime=60))

    return of


def media_type(answer: httpx.Response) -> str | None:
    return answer.headers.get("Content-Type", "").partition(";")[0] or None


@pytest.mark.parametrize(("seed", "request_", "status", "media"), SUCCESSES)
def test_success(
    server: Callable[[str], Server], seed: str, request_: tuple[str, str], status: int, media: str | None
) -> None:
    answer = server(seed).send(request_)
    assert (answer.status_code, media_type(answer)) == (status, media)
    assert ("operationId" in answer.headers, "Link" in answer.headers) == (status == 202, status == 202)


@pytest.mark.parametrize(("seed", "method", "path", "case", "status", "media"), FAILURES)
def test_failure(  # noqa: PLR0917 - the columns of the table
    server: Callable[[str], Server], seed: str, method: str, path: str, case: str, status: int, media: str | None
) -> None:
    answer = server(seed).send((method, path), case)
    assert (answer.status_code, media_type(answer)) == (status, media)
    if media is not None:
        assert answer.json()["error"]["status"] == status


@pytest.mark.parametrize(("seed", "request_"), ROWS)
def test_authentication(server: Callable[[str], Server], seed: str, request_: tuple[str, str]) -> None:
    """Seed 000 prints 403 for an expired token of getResult; its other documents and seeds 001 to 004 print 401."""
    there = server(seed)
    token = there.api.post("/authentication/login").text
    there.api.sandbox.clock.advance(61)
    nothing = there.send(request_, auth=None)
    expired = there.send(request_, auth=None, headers={"auth_token": token})
    invalid = there.send(request_, auth=("ol-admin", "wrong"))
    assert nothing.status_code == expired.status_code == 401
    assert nothing.headers["WWW-Authenticate"] == "BASIC"
    if EVERYTHING[seed][0] == NEW:
        assert invalid.status_code == 401
        assert {media_type(answer) for answer in (nothing, expired, invalid)} == {"application/json"}
        return
    assert invalid.status_code == 403
    assert nothing.content == b""
    assert expired.text
    assert invalid.text


def test_the_bodies_of_successes(server: Callable[[str], Server]) -> None:
    there = server("003")
    assert there.send(JOB_RESULT).text == there.names["job set"]
    assert all(pair.keys() == {"item", "record"} for pair in there.send(CONTENTS).json()["identifiers"])
    assert all(isinstance(number, int) for number in there.send(SEGMENTS).json()["identifiers"])
    assert there.send(PUT_PROPERTIES).text == there.send(PUT_METADATA).text == "true"
    assert there.send(PUT_MANY).content == b""
    for request in (PROPERTIES, METADATA):
        assert there.send(request).json() == [{"name": "a", "value": "b"}]
    assert there.send(CHAIN_RESULT).text.isdecimal()
