"""Error answers become errors of the right class that say what happened, whatever the form of their body."""

import json
import pickle
from collections.abc import Iterable
from typing import Any

import pytest

from olconnect import Retry
from olconnect.errors import (
    AuthenticationError,
    BadRequestError,
    MethodNotAllowedError,
    NotAcceptableError,
    NotFoundError,
    OLConnectError,
    PermissionDeniedError,
    ServerError,
    StatusError,
    TooManyRequestsError,
    UnexpectedAnswerError,
)

from .drive import Drive
from .scripted import Reply, ScriptedServer

PATH = "/entity/jobs/5/properties"
JSON_ERROR = json.dumps({"error": {"status": 4, "message": "Job 5 is not there", "parameter": "5"}})
HTML = "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>502</h1></body></html>"

CLASSES = [
    (400, BadRequestError),
    (401, AuthenticationError),
    (403, PermissionDeniedError),
    (404, NotFoundError),
    (405, MethodNotAllowedError),
    (406, NotAcceptableError),
    (418, StatusError),
    (429, TooManyRequestsError),
    (499, StatusError),
    (500, ServerError),
    (503, ServerError),
    (520, ServerError),
]

BODIES: dict[str, tuple[bytes | str, str, str, str | None]] = {
    "json": (JSON_ERROR, "json", "Job 5 is not there", "5"),
    "json with a mark": (b"\xef\xbb\xbf" + JSON_ERROR.encode(), "json", "Job 5 is not there", "5"),
    "text": ("Job 5 is not there", "text", "Job 5 is not there", None),
    "html": (HTML, "html", "Bad Gateway", None),
    "empty": ("", "empty", "", None),
    "spaces": (" \r\n ", "empty", "", None),
    "half of json": (JSON_ERROR[:30], "text", JSON_ERROR[:30], None),
    "other json": ("[1, 2]", "json", "", None),
    "binary": (b"\x00\x01\xff\xfe\x00", "binary", "", None),
}


async def error_of(drive: Drive, server: ScriptedServer, answer: Reply) -> StatusError:
    server.on("GET", PATH, answer)
    async with drive.client(server.url, auth="none", retry=Retry(attempts=1)) as client:
        with pytest.raises(StatusError) as caught:
            await client.jobs.get_properties(5)
    return caught.value


@pytest.mark.parametrize(("status", "kind"), CLASSES)
async def test_the_status_decides_the_class(
    drive: Drive, server: ScriptedServer, status: int, kind: type[StatusError]
) -> None:
    error = await error_of(drive, server, Reply(status, JSON_ERROR))
    assert type(error) is kind
    assert (error.status, error.method, error.path) == (status, "GET", f"/rest/serverengine{PATH}")
    assert (error.message, error.parameter, error.operation_id) == ("Job 5 is not there", "5", "jobs_get_properties")
    assert str(error).startswith(f"GET /rest/serverengine{PATH} answered {status}")


@pytest.mark.parametrize("content_type", ["application/json", "application/octet-stream", "text/html", None])
@pytest.mark.parametrize("body", BODIES)
async def test_the_body_is_told_by_its_content_not_by_its_type(
    drive: Drive, server: ScriptedServer, body: str, content_type: str | None
) -> None:
    content, kind, message, parameter = BODIES[body]
    headers = [("Content-Type", content_type)] if content_type else []
    error = await error_of(drive, server, Reply(404, content, headers=headers))
    assert isinstance(error, NotFoundError)
    assert (error.body_kind, error.message, error.parameter) == (kind, message, parameter)


BROKEN: dict[str, dict[str, Any]] = {
    "cut": {"body": "Job 5 is", "length": 100},
    "cut in chunks": {"body": "Job 5 is", "chunked": True, "cut": True},
    "not compressed": {"body": "Job 5 is", "headers": [("Content-Encoding", "gzip")]},
}


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize(("status", "kind"), [(401, AuthenticationError), (404, NotFoundError), (500, ServerError)])
async def test_a_broken_body_does_not_hide_the_status(
    drive: Drive, server: ScriptedServer, status: int, kind: type[StatusError], broken: str
) -> None:
    error = await error_of(drive, server, Reply(status, **BROKEN[broken]))
    assert type(error) is kind
    assert error.status == status


async def test_the_headers_that_help_are_kept_and_others_are_not(drive: Drive, server: ScriptedServer) -> None:
    headers = [("WWW-Authenticate", 'Basic realm="x"'), ("Retry-After", "7"), ("Set-Cookie", "a=b"), ("X-Other", "c")]
    error = await error_of(drive, server, Reply(503, headers=headers))
    assert (error.headers, error.retry_after) == (
        {"WWW-Authenticate": 'Basic realm="x"', "Retry-After": "7"},
        7.0,
    )
    assert "try again after 7 s" in str(error)


async def test_an_error_survives_pickle(drive: Drive, server: ScriptedServer) -> None:
    error = await error_of(drive, server, Reply(404, JSON_ERROR, headers=[("Retry-After", "7")]))
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


async def test_a_stream_that_is_refused_is_an_error(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "/filestore/file/5", Reply(404, JSON_ERROR, headers=[("Content-Type", "text/plain")]))
    async with drive.client(server.url, auth="none", max_connections=1, timeout=5) as client:
        for _ in range(2):
            with pytest.raises(NotFoundError, match="Job 5 is not there"):
                await client.file_store.download(5)


async def test_exists_tells_a_404_from_other_errors(drive: Drive, server: ScriptedServer) -> None:
    server.on("HEAD", "/filestore/file/5", Reply(200), Reply(404), Reply(500))
    async with drive.client(server.url, auth="none") as client:
        assert await client.file_store.exists(5) is True
        assert await client.file_store.exists(5) is False
        with pytest.raises(ServerError):
            await client.file_store.exists(5)


@pytest.mark.parametrize(
    ("body", "headers", "said"),
    [
        ("", [], "expected a whole number, got an empty answer"),
        ("NaN", [], "expected a whole number, got 'NaN'"),
        ("5.0", [], "expected a whole number, got '5.0'"),
        ("<html>Sign in</html>", [], "expected a text, got a web page"),
        (b"\xff\xfe5", [], "expected text in utf-8, got other bytes"),
        ("5", [("Content-Type", "text/plain; charset=klingon")], "expected text in klingon, got other bytes"),
    ],
)
async def test_a_success_that_is_no_id_is_unexpected_and_names_the_request(
    drive: Drive, server: ScriptedServer, body: bytes | str, headers: Iterable[tuple[str, str]], said: str
) -> None:
    server.on("POST", "/filestore/DataFile", Reply(body=body, headers=headers))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(UnexpectedAnswerError) as caught:
            await client.file_store.upload_data_file(b"x")
    error = caught.value
    assert str(error).startswith(f"POST /rest/serverengine/filestore/DataFile: {said}")
    assert (error.method, error.path) == ("POST", "/rest/serverengine/filestore/DataFile")


@pytest.mark.parametrize("body", ["", "{", "{}", "12", "[1]", "NaN", "[[]]", '[{"name": "a"}]', '[{"value": "a"}]'])
async def test_a_success_that_is_no_list_of_models_is_unexpected(
    drive: Drive, server: ScriptedServer, body: str
) -> None:
    server.on("GET", PATH, Reply(body=body))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(UnexpectedAnswerError, match=f"GET /rest/serverengine{PATH}: expected"):
            await client.jobs.get_properties(5)


@pytest.mark.parametrize("body", ["", "12", "[]", "{}", '{"ids": [7]}'])
async def test_a_success_that_is_no_such_model_is_unexpected(drive: Drive, server: ScriptedServer, body: str) -> None:
    server.on("GET", "/entity/jobsets", Reply(body=body))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(UnexpectedAnswerError, match="GET /rest/serverengine/entity/jobsets: expected"):
            await client.job_sets.get_all()


async def test_an_answer_that_is_not_compressed_as_it_says_is_unexpected(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", PATH, Reply(body="[]", headers=[("Content-Encoding", "gzip")]))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(UnexpectedAnswerError, match=f"GET /rest/serverengine{PATH}: .*not compressed"):
            await client.jobs.get_properties(5)


async def test_all_of_these_are_caught_by_the_root(drive: Drive, server: ScriptedServer) -> None:
    assert isinstance(await error_of(drive, server, Reply(404)), OLConnectError)
