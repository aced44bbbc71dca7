"""The generated endpoint functions, for what the service classes do not offer: with our authentication and errors."""

import inspect
import io
from http import HTTPStatus
from types import ModuleType
from typing import Any

import pytest

from olconnect.errors import (
    AuthenticationError,
    ConnectionFailedError,
    InvalidRequestError,
    NotFoundError,
    RedirectError,
)
from olconnect_api.api.authentication import authentication_version
from olconnect_api.api.file_store import file_store_upload_data_file
from olconnect_api.api.job_creation import job_creation_process
from olconnect_api.api.jobs import jobs_get_properties
from olconnect_api.models import NameValue
from olconnect_api.types import File

from .drive import Drive
from .scripted import Reply, ScriptedServer, json_error

LOGIN: dict[str, Any] = {"user": "ol-admin", "password": "secret"}
PROPERTIES = "/entity/jobs/5/properties"


async def call(drive: Drive, endpoint: ModuleType, *args: Any, **kwargs: Any) -> Any:
    answer = endpoint.sync_detailed(*args, **kwargs) if drive.is_sync else endpoint.asyncio_detailed(*args, **kwargs)
    return await answer if inspect.isawaitable(answer) else answer


async def test_an_endpoint_logs_in_and_gives_its_model(drive: Drive, secure_server: ScriptedServer) -> None:
    secure_server.on("GET", PROPERTIES, Reply(body='[{"name": "a", "value": "00000042"}]'))
    async with drive.client(secure_server.url, **LOGIN) as client:
        answer = await call(drive, jobs_get_properties, 5, client=client.api)
    assert (answer.status_code, answer.parsed) == (HTTPStatus.OK, [NameValue(name="a", value="00000042")])
    assert secure_server.requests[-1].token == "token-1"


async def test_an_endpoint_is_repeated_when_its_token_has_ended(drive: Drive, secure_server: ScriptedServer) -> None:
    assert secure_server.security is not None
    secure_server.on("GET", "/authentication/version", Reply(body="2024.2"))
    async with drive.client(secure_server.url, **LOGIN) as client:
        await call(drive, authentication_version, client=client.api)
        secure_server.security.expire()
        answer = await call(drive, authentication_version, client=client.api)
    assert answer.parsed == "2024.2"
    assert secure_server.security.logins == 2


async def test_an_endpoint_that_starts_an_operation_gives_its_headers(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", "/workflow/jobcreation/a%20b", Reply(418))
    server.on("POST", "/workflow/jobcreation/a b", Reply(202, headers=[("operationId", "op-1")]))
    async with drive.client(server.url, auth="none") as client:
        answer = await call(drive, job_creation_process, "a b", client=client.api)
    assert answer.headers["operationid"] == "op-1"


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (json_error(404, "Job 5 is not there"), NotFoundError),
        (json_error(401, "No"), AuthenticationError),
        (Reply(302, headers=[("Location", "http://elsewhere.example/")]), RedirectError),
    ],
)
async def test_an_endpoint_raises_our_errors(
    drive: Drive, server: ScriptedServer, reply: Reply, kind: type[Exception]
) -> None:
    server.on("GET", PROPERTIES, reply)
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(kind):
            await call(drive, jobs_get_properties, 5, client=client.api)


async def test_an_endpoint_that_reaches_no_server_raises_our_error(drive: Drive, server: ScriptedServer) -> None:
    server.stop()
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(ConnectionFailedError):
            await call(drive, jobs_get_properties, 5, client=client.api)


async def test_an_endpoint_uploads_a_file_and_again_when_it_was_refused(
    drive: Drive, secure_server: ScriptedServer
) -> None:
    assert secure_server.security is not None
    secure_server.on("POST", "/filestore/DataFile", Reply(body="77"))
    async with drive.client(secure_server.url, **LOGIN, token="old") as client:
        body = File(payload=io.BytesIO(b"records"))
        answer = await call(drive, file_store_upload_data_file, client=client.api, body=body, filename="a b.csv")
    assert answer.content == b"77"
    sent = secure_server.seen("POST", "/filestore/DataFile")
    assert [(each.token, each.body) for each in sent] == [("old", b"records"), ("token-1", b"records")]
    assert sent[-1].header("content-length") == "7"


async def test_an_endpoint_refuses_what_cannot_be_uploaded(drive: Drive, server: ScriptedServer) -> None:
    payload: Any = io.StringIO("text")
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(InvalidRequestError, match="open it with mode 'rb'"):
            await call(drive, file_store_upload_data_file, client=client.api, body=File(payload=payload))
    assert server.requests == []


async def test_a_header_that_breaks_the_rules_of_http_is_not_shown(drive: Drive, server: ScriptedServer) -> None:
    async with drive.client(server.url, auth="none") as client:
        raw: Any = client._driver.client
        raw.headers["X-Gateway"] = "planted\r\nx"
        with pytest.raises(InvalidRequestError, match="/authentication/version: cannot be sent as HTTP") as caught:
            await call(drive, authentication_version, client=client.api)
    assert caught.value.__cause__ is None
    assert server.requests == []


async def test_an_endpoint_of_a_closed_client_says_so(drive: Drive, server: ScriptedServer) -> None:
    async with drive.client(server.url, auth="none") as client:
        pass
    with pytest.raises(InvalidRequestError, match="the client is closed"):
        await call(drive, authentication_version, client=client.api)
