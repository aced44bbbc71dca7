"""A proxy: every request goes there, and its own answers are told apart from the server's."""

from urllib.parse import urlsplit

import pytest

from olconnect import Retry
from olconnect.errors import ConnectionFailedError, InvalidRequestError, ServerError, StatusError

from .drive import Drive
from .scripted import Reply, ScriptedServer, basic

TARGET = "http://print-server.example:9340"


async def test_requests_go_to_the_proxy(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "*", Reply(body="2024.2"))
    async with drive.client(TARGET, auth="none", proxy=server.url) as client:
        assert await client.authentication.version() == "2024.2"
    (call,) = server.requests
    assert call.target == f"{TARGET}/rest/serverengine/authentication/version"
    assert call.header("host") == "print-server.example:9340"


async def test_the_environment_may_name_the_proxy(
    drive: Drive, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url)
    server.on("GET", "*", Reply(body="2024.2"))
    async with drive.client(TARGET, auth="none") as client:
        assert await client.authentication.version() == "2024.2"
    assert len(server.requests) == 1


async def test_credentials_of_the_proxy_go_to_the_proxy(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "*", Reply(body="2024.2"))
    address = urlsplit(server.url).netloc
    async with drive.client(TARGET, auth="none", proxy=f"http://me:hidden@{address}") as client:
        await client.authentication.version()
    assert server.requests[0].header("proxy-authorization") == basic("me", "hidden")


async def test_a_proxy_that_cannot_reach_the_server_answers_in_its_place(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "*", Reply(502, "<html><head><title>Bad Gateway</title></head></html>"), Reply(407, "Who is it?"))
    async with drive.client(TARGET, auth="none", proxy=server.url, retry=Retry(attempts=1)) as client:
        with pytest.raises(ServerError, match="an HTML page comes from a proxy"):
            await client.authentication.version()
        with pytest.raises(StatusError, match="answered 407 Proxy Authentication Required: Who is it"):
            await client.authentication.version()


async def test_a_proxy_that_refuses_a_tunnel_is_no_connection(drive: Drive, server: ScriptedServer) -> None:
    server.on("CONNECT", "*", Reply(407))
    target = "https://print-server.example:9340"
    async with drive.client(target, auth="none", proxy=server.url, retry=Retry(attempts=1)) as client:
        with pytest.raises(ConnectionFailedError, match="407 Proxy Authentication Required"):
            await client.authentication.version()
    assert server.requests[0].target == "print-server.example:9340"


async def test_a_proxy_that_does_not_run_is_no_connection(drive: Drive, server: ScriptedServer) -> None:
    server.stop()
    async with drive.client(TARGET, auth="none", proxy=server.url, retry=Retry(attempts=1)) as client:
        with pytest.raises(ConnectionFailedError):
            await client.authentication.version()


@pytest.mark.parametrize("proxy", ["ftp://me:hidden@proxy", "me:hidden@proxy:3128", ""])
async def test_what_is_no_proxy_is_refused_without_showing_it(drive: Drive, proxy: str) -> None:
    with pytest.raises(InvalidRequestError, match=r"such as .*http://proxy:3128") as caught:
        drive.client(TARGET, proxy=proxy)
    assert "hidden" not in str(caught.value)
