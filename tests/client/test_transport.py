"""No usable answer: the error tells whether the request can have reached the server, and what to do."""

import asyncio
import socket
import threading
from typing import Any, NoReturn

import pytest

from olconnect import AsyncClient, CallOptions, Retry
from olconnect.errors import (
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    RequestTimeoutError,
    SubmissionUncertainError,
    TransportError,
)

from .drive import Drive
from .scripted import Reply, ScriptedServer, Seen

VERSION = "/authentication/version"
START = "/workflow/jobcreation/12"
LISTED = "/workflow/jobcreation/getOperations"

ONCE = Retry(attempts=1)


async def failure(drive: Drive, url: str, **more: Any) -> TransportError:
    """What a start fails with."""
    async with drive.client(url, auth="none", retry=ONCE, **more) as client:
        with pytest.raises((TransportError, SubmissionUncertainError)) as caught:
            await client.job_creation.process(12)
    error = caught.value.__cause__ if isinstance(caught.value, SubmissionUncertainError) else caught.value
    assert isinstance(error, TransportError)
    assert (error.method, error.path) == ("POST", f"/rest/serverengine{START}")
    assert f"POST /rest/serverengine{START}: " in str(error)
    return error


async def test_a_server_that_does_not_run_is_not_reached(drive: Drive, server: ScriptedServer) -> None:
    server.stop()
    error = await failure(drive, server.url)
    assert type(error) is ConnectionFailedError
    assert not error.sent
    assert "check the base URL, and that the server runs and accepts calls from this machine" in str(error)


async def test_a_host_that_is_not_known_is_not_reached(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> NoReturn:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = await failure(drive, "http://print-server.example:9340")
    assert type(error) is ConnectionFailedError
    assert "Name or service not known" in str(error)


@pytest.mark.parametrize("answer", [Reply(silent=True), Reply(raw=b"HTTP/1.1 20"), Reply(raw=b"SSH-2.0-OpenSSH\r\n")])
async def test_a_connection_that_ends_without_an_answer_may_have_done_its_work(
    drive: Drive, server: ScriptedServer, answer: Reply
) -> None:
    server.on("POST", START, answer)
    error = await failure(drive, server.url)
    assert type(error) is ConnectionLostError
    assert error.sent
    assert "check whether it was carried out before sending it again" in str(error)
    assert server.paths == [START, LISTED], "it is sent once"


async def test_an_answer_that_ends_early_is_a_lost_connection(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", "/filestore/DataFile", Reply(body="77", length=3))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(ConnectionLostError):
            await client.file_store.upload_data_file(b"x")


async def test_an_answer_that_takes_too_long_is_a_timeout(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", START, Reply(202, hold=threading.Event()))
    error = await failure(drive, server.url, timeout=0.3)
    assert type(error) is RequestTimeoutError
    assert isinstance(error, TimeoutError)
    assert error.sent


async def test_a_single_call_may_have_a_timeout_of_its_own(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, Reply(hold=threading.Event()))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(RequestTimeoutError):
            await client.authentication.version(options=CallOptions(timeout=0.3, retry=ONCE))


async def test_no_free_connection_is_told_before_anything_is_sent(drive: Drive, server: ScriptedServer) -> None:
    arrived, held = threading.Event(), threading.Event()

    def late(_: Seen) -> Reply:
        arrived.set()
        return Reply(body="2024.2", hold=held)

    server.on("GET", VERSION, late)
    async with drive.client(server.url, auth="none", max_connections=1) as client:
        first = asyncio.ensure_future(version_of(client))
        await asyncio.to_thread(arrived.wait, 10)
        with pytest.raises(ConnectionFailedError, match="no connection was free in time") as caught:
            await client.job_creation.process(12, options=CallOptions(total_timeout=0.1, retry=ONCE))
        assert not caught.value.sent
        held.set()
        assert await first == "2024.2"
    assert server.paths == [VERSION]


async def version_of(client: AsyncClient) -> str:
    return await client.authentication.version()


async def test_a_connection_that_the_server_closed_meanwhile_is_replaced(drive: Drive, server: ScriptedServer) -> None:
    closing = Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n2024.2")
    server.on("GET", VERSION, closing)
    async with drive.client(server.url, auth="none", max_connections=1) as client:
        for _ in range(3):
            assert await client.authentication.version() == "2024.2"
            await asyncio.to_thread(server.all_closed.wait, 10)


async def test_a_client_works_again_when_the_server_does(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, Reply(silent=True), Reply(body="2024.2"))
    async with drive.client(server.url, auth="none", max_connections=1, timeout=5, retry=ONCE) as client:
        with pytest.raises(ConnectionLostError):
            await client.authentication.version()
        assert await client.authentication.version() == "2024.2"


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "xn--a.example", "a..b"])
async def test_a_host_name_that_cannot_be_is_told(drive: Drive, host: str) -> None:
    with pytest.raises((InvalidRequestError, ConnectionFailedError)):
        async with drive.client(f"http://{host}:9340", auth="none", retry=ONCE) as client:
            await client.authentication.version()


async def test_a_task_that_is_cancelled_gives_its_connection_back(server: ScriptedServer) -> None:
    arrived = threading.Event()

    def never(_: Seen) -> Reply:
        arrived.set()
        return Reply(hold=threading.Event())

    server.on("GET", VERSION, never, Reply(body="2024.2"))
    async with AsyncClient(server.url, auth="none", max_connections=1, timeout=5) as client:
        call = asyncio.ensure_future(version_of(client))
        await asyncio.to_thread(arrived.wait, 10)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert await client.authentication.version() == "2024.2"


async def test_a_login_whose_task_is_cancelled_is_made_by_another(server: ScriptedServer) -> None:
    arrived = threading.Event()

    def never(_: Seen) -> Reply:
        arrived.set()
        return Reply(hold=threading.Event())

    server.on("POST", "/authentication/login", never, Reply(body="token-1"))
    server.on("GET", VERSION, Reply(body="2024.2"))
    async with AsyncClient(server.url, user="u", password="p", timeout=5) as client:
        first, second = (asyncio.ensure_future(version_of(client)) for _ in range(2))
        await asyncio.to_thread(arrived.wait, 10)
        first.cancel()
        assert await second == "2024.2"
        assert first.cancelled()
