"""Passwords and tokens go to the server and nowhere else: planted here, and looked for everywhere."""

import copy
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from olconnect import AsyncClient, Hooks, Retry
from olconnect._settings import make_settings
from olconnect.errors import OLConnectError

from .drive import Drive
from .scripted import LOGIN_PATH, Reply, ScriptedServer, basic, json_error

USER, PASSWORD, TOKEN, GATEWAY_KEY = "planted-user", "planted-password", "planted-token", "planted-key"
PLANTED = (PASSWORD, TOKEN, GATEWAY_KEY, basic(USER, PASSWORD).removeprefix("Basic "))
RESOURCES = "/filestore/resources"


def assert_hidden(text: str) -> None:
    found = [each for each in PLANTED if each in text]
    assert not found, f"{found} in {text}"


def shown(error: BaseException) -> Iterator[str]:
    """Everything that a program may show or store of an error."""
    yield str(error)
    yield repr(error)
    yield repr(vars(error))
    yield "".join(traceback.format_exception(error))
    yield pickle.dumps(error).decode("latin-1")
    yield repr(vars(copy.copy(error)))
    cause = error.__cause__
    while cause is not None:
        yield str(cause)
        yield repr(vars(cause))
        request = getattr(cause, "request", None)
        yield repr([request.headers.raw, request.read()]) if request is not None else ""
        cause = cause.__cause__


@pytest.fixture
def leaky_server(server: ScriptedServer) -> ScriptedServer:
    """Gives the planted token at login."""
    server.on("POST", LOGIN_PATH, Reply(body=TOKEN, headers=[("Token-Expires-In", "600")]))
    server.on("GET", RESOURCES, Reply(body="[]"))
    return server


def planted_client(drive: Drive, server: ScriptedServer, **more: Any) -> AsyncClient:
    return drive.client(server.url, user=USER, password=PASSWORD, headers={"X-Gateway": GATEWAY_KEY}, **more)


async def test_the_planted_secrets_do_go_to_the_server(drive: Drive, leaky_server: ScriptedServer) -> None:
    async with planted_client(drive, leaky_server) as client:
        await client.file_store.list_resources()
    login, call = leaky_server.requests
    assert (login.header("authorization"), login.header("x-gateway")) == (basic(USER, PASSWORD), GATEWAY_KEY)
    assert (call.token, call.header("x-gateway")) == (TOKEN, GATEWAY_KEY)


async def test_no_log_shows_them(
    drive: Drive,
    leaky_server: ScriptedServer,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("olconnect", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, logger=name)
        monkeypatch.setattr(logging.getLogger(name), "disabled", False)  # as another test's tools may leave it
    leaky_server.on("GET", "/filestore/version", json_error(401, "no"))
    leaky_server.on("POST", "/filestore/DataFile", Reply(body="7"))
    async with planted_client(drive, leaky_server) as client:
        await client.file_store.list_resources()
        await client.file_store.upload_data_file(b"data", filename="data.csv")
        with pytest.raises(OLConnectError):
            await client.file_store.version()
    assert {"httpx", "httpcore.http11"} <= {each.name for each in caplog.records}, "there is something to look through"
    assert_hidden(caplog.text)


async def test_no_repr_shows_them(drive: Drive, leaky_server: ScriptedServer) -> None:
    leaky_server.on("POST", "/workflow/jobcreation/12", Reply(202, headers=[("operationId", "op-1")]))
    async with planted_client(drive, leaky_server, token=TOKEN) as client:
        operation = await client.job_creation.process(12)
        for each in (client, operation, client._driver, client._driver.settings, client._driver.client):
            assert_hidden(repr(each))
        assert repr(client).endswith(f"Client of {leaky_server.url}/rest/serverengine>")
        assert repr(operation).endswith("Operation op-1 of job_creation: running, 0 %>")


def test_settings_hide_what_they_hold() -> None:
    settings = make_settings(
        "http://localhost:9340",
        user=USER,
        password=PASSWORD,
        token=TOKEN,
        auth=None,
        timeout=1,
        verify=True,
        client_certificate=("certificate.pem", "key.pem", PASSWORD),
        proxy=f"http://proxy-user:{PASSWORD}@proxy:3128",
        headers={"X-Gateway": GATEWAY_KEY},
        max_connections=1,
        max_in_flight=None,
        total_timeout=1,
        retry=Retry(),
        hooks=Hooks(on_close=lambda: TOKEN),
        trace_id="letters-7",
        on_leave="keep",
    )
    assert_hidden(repr(settings))


Failing = Callable[[ScriptedServer], Reply | None]
FAILURES: dict[str, Failing] = {
    "refused": lambda _: json_error(401, "The token is not valid"),
    "not found": lambda _: Reply(404, "gone", headers=[("Set-Cookie", f"session={TOKEN}")]),
    "token in the location": lambda _: Reply(302, headers=[("Location", f"http://else/?auth_token={TOKEN}")]),
    "password in the location": lambda _: Reply(302, headers=[("Location", f"http://u:{PASSWORD}@else/")]),
    "closed": lambda _: Reply(silent=True),
    "no HTTP": lambda _: Reply(raw=b"SSH-2.0-OpenSSH_9.6\r\n"),
    "cut": lambda _: Reply(body="[", length=100),
    "unexpected": lambda _: Reply(body="{}"),
    "not compressed": lambda _: Reply(body="[]", headers=[("Content-Encoding", "gzip")]),
    "gone": lambda server: server.stop(),
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("auth", [{}, {"auth": "basic"}, {"token": TOKEN}])
async def test_no_error_shows_them(
    drive: Drive, leaky_server: ScriptedServer, auth: dict[str, Any], failure: str
) -> None:
    async with planted_client(drive, leaky_server, **auth) as client:
        await client.file_store.list_resources()
        answer = FAILURES[failure](leaky_server)
        if answer is not None:
            leaky_server.on("GET", RESOURCES, answer)
        with pytest.raises(OLConnectError) as caught:
            await client.file_store.list_resources()
    for text in shown(caught.value):
        assert_hidden(text)


@pytest.mark.parametrize(
    "answer",
    [
        json_error(401, "Wrong user or password"),
        Reply(silent=True),
        Reply(body="two words"),
        Reply(raw=b"nonsense\r\n"),
    ],
)
async def test_no_error_of_a_login_shows_them(drive: Drive, leaky_server: ScriptedServer, answer: Reply) -> None:
    leaky_server.on("POST", LOGIN_PATH, answer)
    async with planted_client(drive, leaky_server) as client:
        with pytest.raises(OLConnectError) as caught:
            await client.file_store.list_resources()
    for text in shown(caught.value):
        assert_hidden(text)


@pytest.mark.parametrize("unfit", [{"token": f"{TOKEN}\n"}, {"user": "u", "password": f"{PASSWORD}\x00"}])
async def test_what_a_header_cannot_carry_is_refused_without_showing_it(drive: Drive, unfit: dict[str, Any]) -> None:
    with pytest.raises(OLConnectError) as caught:
        drive.client("http://localhost:9340", **unfit)
    for text in shown(caught.value):
        assert_hidden(text)


async def test_a_header_that_cannot_be_sent_is_refused_without_showing_it(drive: Drive) -> None:
    with pytest.raises(OLConnectError, match="X-Gateway") as caught:
        drive.client("http://localhost:9340", headers={"X-Gateway": f"{GATEWAY_KEY}\r\nHost: else"})
    assert_hidden(str(caught.value))
