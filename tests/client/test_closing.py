"""Clients are closed by their blocks, or by hand, as often as one likes; afterwards they say so."""

import pytest

from olconnect.errors import IncompleteDownloadError, InvalidRequestError

from .drive import Drive
from .scripted import Reply, ScriptedServer, accepted

VERSION = "/authentication/version"


async def test_leaving_the_block_closes_the_connections(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, Reply(body="2024.2"))
    async with drive.client(server.url, auth="none") as client:
        await client.authentication.version()
        assert not server.all_closed.is_set()
    assert server.all_closed.wait(10)


async def test_an_error_in_the_block_comes_out_of_it(drive: Drive, server: ScriptedServer) -> None:
    with pytest.raises(LookupError):
        async with drive.client(server.url, auth="none"):
            raise LookupError


async def test_closing_twice_is_fine(drive: Drive, server: ScriptedServer) -> None:
    client = drive.client(server.url, auth="none")
    await client.close()
    await client.close()


async def test_a_client_that_was_never_used_can_be_left_alone(drive: Drive, server: ScriptedServer) -> None:
    drive.client(server.url, auth="none")
    assert server.requests == []


async def test_a_closed_client_says_so(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", "/workflow/jobcreation/12", accepted())
    async with drive.client(server.url, user="ol-admin", password="secret") as client:
        pass
    for call in (client.authentication.version, lambda: client.file_store.download(5)):
        with pytest.raises(InvalidRequestError, match="the client is closed: make a new one"):
            await call()
    assert server.requests == []


async def test_an_operation_of_a_closed_client_says_so(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", "/workflow/jobcreation/12", accepted())
    async with drive.client(server.url, auth="none") as client:
        operation = await client.job_creation.process(12)
    for call in (operation.progress, operation.wait, operation.result, operation.cancel):
        with pytest.raises(InvalidRequestError, match="the client is closed"):
            await call()


async def test_a_download_of_a_closed_client_is_over(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "/filestore/file/5", Reply(body=b"x" * 10_000_000))
    async with drive.client(server.url, auth="none") as client:
        download = await client.file_store.download(5)
    with pytest.raises(IncompleteDownloadError):
        await download.read()
