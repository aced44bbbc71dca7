"""Redirects are told, never followed: they could carry a letter, or a token, to another server."""

import pytest

from olconnect.errors import RedirectError

from .drive import Drive
from .scripted import Reply, ScriptedServer

VERSION = "/authentication/version"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("same_host", [True, False])
async def test_a_redirect_is_an_error_and_nothing_is_sent_there(
    drive: Drive, secure_server: ScriptedServer, *, status: int, same_host: bool
) -> None:
    with ScriptedServer() as elsewhere:
        target = (secure_server if same_host else elsewhere).url + "/target"
        secure_server.on("GET", VERSION, Reply(status, "moved", headers=[("Location", target)]))
        async with drive.client(secure_server.url, user="ol-admin", password="secret") as client:
            with pytest.raises(RedirectError) as caught:
                await client.authentication.version()
        assert elsewhere.requests == []
    assert "/target" not in secure_server.paths
    error = caught.value
    assert (error.status, error.location, error.message) == (status, target, "moved")
    assert f"set the base URL to where the server is: {target}" in str(error)


async def test_an_upload_is_not_sent_to_the_target(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", "/filestore/DataFile", Reply(307, headers=[("Location", "/rest/serverengine/target")]))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(RedirectError):
            await client.file_store.upload_data_file(b"records")
    assert server.paths == ["/filestore/DataFile"]


@pytest.mark.parametrize("location", ["http://[::1", "ftp://else/", "http://host:port/", "", "\xff", "//", "http:///x"])
async def test_a_redirect_to_no_address_is_a_redirect(drive: Drive, server: ScriptedServer, location: str) -> None:
    server.on("GET", VERSION, Reply(302, headers=[("Location", location)]))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(RedirectError):
            await client.authentication.version()


async def test_a_download_that_is_redirected_is_an_error(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "/filestore/file/5", Reply(302, "moved", headers=[("Location", "/login")]))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(RedirectError, match="moved"):
            await client.file_store.download(5)


async def test_a_redirect_without_a_target_is_an_error_too(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, Reply(304))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(RedirectError) as caught:
            await client.authentication.version()
    assert caught.value.location is None
