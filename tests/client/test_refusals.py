"""401 and 403 to a request that carried a token: log in again and repeat, or tell the caller."""

import asyncio
import io
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from olconnect import AsyncClient
from olconnect.errors import AuthenticationError, PermissionDeniedError

from .drive import Drive
from .scripted import LOGIN_PATH, Reply, ScriptedServer, Seen, json_error

LOGIN: dict[str, Any] = {"user": "ol-admin", "password": "secret"}
VERSION = "/authentication/version"
FILES = "/filestore/resources"
UPLOAD = "/filestore/DataFile"


@pytest.fixture
def login_server(secure_server: ScriptedServer) -> ScriptedServer:
    secure_server.on("GET", FILES, Reply(body="[]"))
    secure_server.on("GET", VERSION, Reply(body="2024.2"))
    secure_server.on("POST", UPLOAD, Reply(body="77"))
    return secure_server


def expire(server: ScriptedServer) -> None:
    assert server.security is not None
    server.security.expire()


def logins(server: ScriptedServer) -> int:
    return len(server.seen("POST", LOGIN_PATH))


async def test_a_token_that_ended_early_is_replaced_and_the_call_repeated(
    drive: Drive, login_server: ScriptedServer
) -> None:
    async with drive.client(login_server.url, **LOGIN) as client:
        assert await client.file_store.list_resources() == []
        expire(login_server)
        assert await client.file_store.list_resources() == []
    assert [each.token for each in login_server.seen("GET", FILES)] == ["token-1", "token-1", "token-2"]


async def test_a_second_refusal_in_a_row_is_told(drive: Drive, login_server: ScriptedServer) -> None:
    login_server.on("GET", FILES, json_error(401, "Not for you"))
    async with drive.client(login_server.url, **LOGIN) as client:
        with pytest.raises(AuthenticationError, match="Not for you"):
            await client.file_store.list_resources()
    assert logins(login_server) == 2
    assert len(login_server.seen("GET", FILES)) == 2


async def test_a_start_that_was_refused_is_repeated_for_nothing_was_started(
    drive: Drive, login_server: ScriptedServer
) -> None:
    started = Reply(202, headers=[("operationId", "op-1")])
    login_server.on("POST", "/workflow/jobcreation/preset", started)
    async with drive.client(login_server.url, **LOGIN) as client:
        await client.file_store.list_resources()
        expire(login_server)
        await client.job_creation.process_by_content_set("preset", identifiers=[4, 5])
    sent = login_server.seen("POST", "/workflow/jobcreation/preset")
    assert [(each.token, each.json) for each in sent] == [
        ("token-1", {"identifiers": [4, 5]}),
        ("token-2", {"identifiers": [4, 5]}),
    ]


async def test_refusals_of_one_old_token_that_come_one_by_one_bring_one_login(
    drive: Drive, login_server: ScriptedServer
) -> None:
    calls = 5
    releases = [threading.Event() for _ in range(calls)]
    waiting = iter(releases)
    arrived = threading.Semaphore(0)

    def late_refusal(seen: Seen) -> Reply:
        if seen.token != "token-1":
            return Reply(body="[]")
        arrived.release()
        return json_error(401, "The token is not valid", hold=next(waiting))

    async with drive.client(login_server.url, **LOGIN) as client:
        await client.authentication.version()
        login_server.on("GET", FILES, late_refusal)
        tasks = [asyncio.ensure_future(_awaited(client)) for _ in range(calls)]
        for _ in range(calls):
            await asyncio.to_thread(arrived.acquire, timeout=10)
        for release in releases:  # the next answer comes when one call has done all that a refusal asks for
            release.set()
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            tasks = [each for each in tasks if not each.done()]
    assert logins(login_server) == 2
    assert [each.token for each in login_server.seen("GET", FILES)] == ["token-1"] * calls + ["token-2"] * calls


async def _awaited(client: AsyncClient) -> object:
    return await client.file_store.list_resources()


async def test_calls_that_are_refused_together_bring_one_login(drive: Drive, login_server: ScriptedServer) -> None:
    async with drive.client(login_server.url, **LOGIN) as client:
        await client.file_store.list_resources()
        expire(login_server)
        await asyncio.gather(*(client.file_store.list_resources() for _ in range(15)))
    assert logins(login_server) == 2


def forbidding_once(server: ScriptedServer) -> None:
    """A 403 to the first token, as servers before 2023.1 send for one that is not valid."""
    assert server.security is not None
    server.security.refused = Reply(403, "Invalid token")


async def test_a_403_of_an_old_server_is_taken_for_a_bad_token(drive: Drive, login_server: ScriptedServer) -> None:
    forbidding_once(login_server)
    login_server.on("GET", VERSION, Reply(body="2022.2"))
    async with drive.client(login_server.url, **LOGIN) as client:
        await client.file_store.list_resources()
        expire(login_server)
        assert await client.file_store.list_resources() == []
    assert [each.token for each in login_server.seen("GET", FILES)] == ["token-1", "token-1", "token-2"]


@pytest.mark.parametrize("version", [Reply(404), Reply(body="unknown"), Reply(body=b"\xff\xfe2024.2"), Reply(500)])
async def test_a_403_of_a_server_that_tells_no_version_is_taken_for_a_bad_token(
    drive: Drive, login_server: ScriptedServer, version: Reply
) -> None:
    login_server.on("GET", FILES, Reply(403, "Invalid token"), Reply(body="[]"))
    login_server.on("GET", VERSION, version)
    async with drive.client(login_server.url, **LOGIN) as client:
        assert await client.file_store.list_resources() == []
    assert login_server.paths == [LOGIN_PATH, FILES, VERSION, LOGIN_PATH, FILES]


@pytest.mark.parametrize("version", ["2023.1", "2023.2.1.4567", "2024.1", "2025.2"])
async def test_a_403_of_a_newer_server_means_that_the_role_is_not_sufficient(
    drive: Drive, login_server: ScriptedServer, version: str
) -> None:
    login_server.on("GET", FILES, json_error(403, "The role is not sufficient"))
    login_server.on("GET", VERSION, Reply(body=version))
    async with drive.client(login_server.url, **LOGIN) as client:
        for _ in range(3):
            with pytest.raises(PermissionDeniedError, match="The role is not sufficient"):
                await client.file_store.list_resources()
    assert login_server.paths == [LOGIN_PATH, FILES, VERSION, FILES, FILES], "the version is asked for once"


async def test_an_old_server_is_asked_for_its_version_once(drive: Drive, login_server: ScriptedServer) -> None:
    login_server.on("GET", FILES, Reply(403))
    login_server.on("GET", VERSION, Reply(404))
    async with drive.client(login_server.url, **LOGIN) as client:
        for _ in range(3):
            with pytest.raises(PermissionDeniedError):
                await client.file_store.list_resources()
    assert len(login_server.seen("GET", VERSION)) == 1


async def test_a_403_to_a_ready_token_is_told_at_once(drive: Drive, login_server: ScriptedServer) -> None:
    forbidding_once(login_server)
    async with drive.client(login_server.url, token="old") as client:
        with pytest.raises(PermissionDeniedError, match=r"before 2023\.1 check credentials or token"):
            await client.file_store.list_resources()
    assert login_server.paths == [FILES]


CONTENT = bytes(range(256)) * 1024


def _file(folder: Path) -> Path:
    path = folder / "data.csv"
    path.write_bytes(CONTENT)
    return path


REPLAYABLE: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: CONTENT,
    "bytearray": lambda _: bytearray(CONTENT),
    "memoryview": lambda _: memoryview(CONTENT),
    "path": _file,
    "seekable file": lambda _: io.BytesIO(CONTENT),
    "chunks": lambda _: [CONTENT[:1000], CONTENT[1000:]],
}


def _halves() -> Iterator[bytes]:
    yield CONTENT[:1000]
    yield CONTENT[1000:]


async def _async_halves() -> AsyncIterator[bytes]:
    for chunk in _halves():
        yield chunk


@pytest.mark.parametrize("source", REPLAYABLE)
async def test_an_upload_that_can_be_sent_again_is(
    drive: Drive, login_server: ScriptedServer, tmp_path: Path, source: str
) -> None:
    async with drive.client(login_server.url, **LOGIN) as client:
        await client.file_store.list_resources()
        expire(login_server)
        assert await client.file_store.upload_data_file(REPLAYABLE[source](tmp_path)) == 77
    sent = login_server.seen("POST", UPLOAD)
    assert [each.token for each in sent] == ["token-1", "token-2"]
    assert [each.body for each in sent] == [CONTENT] * 2


async def test_a_file_is_sent_again_from_where_it_stood(drive: Drive, login_server: ScriptedServer) -> None:
    file = io.BytesIO(CONTENT)
    file.seek(1000)
    async with drive.client(login_server.url, **LOGIN) as client:
        await client.file_store.list_resources()
        expire(login_server)
        await client.file_store.upload_data_file(file)
    assert [each.body for each in login_server.seen("POST", UPLOAD)] == [CONTENT[1000:]] * 2


async def test_an_upload_that_cannot_be_sent_again_is_not_but_the_next_call_logs_in(
    drive: Drive, login_server: ScriptedServer
) -> None:
    async with drive.client(login_server.url, **LOGIN) as client:
        await client.file_store.list_resources()
        expire(login_server)
        with pytest.raises(AuthenticationError):
            await client.file_store.upload_data_file(_halves())
        assert len(login_server.seen("POST", UPLOAD)) == 1
        assert await client.file_store.upload_data_file(_halves()) == 77
    assert logins(login_server) == 2
    assert login_server.seen("POST", UPLOAD)[-1].body == CONTENT


async def test_an_asynchronous_iterator_is_not_sent_again(login_server: ScriptedServer) -> None:
    async with AsyncClient(login_server.url, **LOGIN) as client:
        await client.file_store.list_resources()
        expire(login_server)
        with pytest.raises(AuthenticationError):
            await client.file_store.upload_data_file(_async_halves())
    assert len(login_server.seen("POST", UPLOAD)) == 1


async def test_a_refused_upload_leaves_a_token_that_someone_else_renewed(
    drive: Drive, login_server: ScriptedServer
) -> None:
    held, arrived = threading.Event(), threading.Event()

    def late_refusal(_: Seen) -> Reply:
        arrived.set()
        return json_error(401, "The token is not valid", hold=held)

    async with drive.client(login_server.url, **LOGIN) as client:
        await client.file_store.list_resources()
        login_server.on("POST", UPLOAD, late_refusal)
        upload = asyncio.ensure_future(_upload(client))
        await asyncio.to_thread(arrived.wait, 10)
        expire(login_server)
        await client.file_store.list_resources()
        held.set()
        with pytest.raises(AuthenticationError):
            await upload
        await client.file_store.list_resources()
    assert logins(login_server) == 2


async def _upload(client: AsyncClient) -> int:
    return await client.file_store.upload_data_file(_halves())


async def test_one_connection_is_enough_to_be_refused_log_in_and_repeat(
    drive: Drive, login_server: ScriptedServer
) -> None:
    login_server.on("GET", "/filestore/file/5", Reply(body=b"letters"))
    async with drive.client(login_server.url, **LOGIN, max_connections=1, timeout=5) as client:
        await client.file_store.list_resources()
        expire(login_server)
        download = await client.file_store.download(5)
        assert await download.read() == b"letters"


async def test_a_refusal_with_a_broken_body_is_a_refusal_all_the_same(
    drive: Drive, login_server: ScriptedServer
) -> None:
    assert login_server.security is not None
    login_server.security.refused = Reply(401, "The to", length=100)
    async with drive.client(login_server.url, **LOGIN) as client:
        await client.file_store.list_resources()
        expire(login_server)
        assert await client.file_store.list_resources() == []
    assert logins(login_server) == 2


async def test_a_large_upload_that_is_refused_unread_is_repeated(
    drive: Drive, login_server: ScriptedServer, tmp_path: Path
) -> None:
    big = tmp_path / "big.csv"
    big.write_bytes(CONTENT * 40)
    login_server.security = None
    login_server.on("POST", LOGIN_PATH, Reply(body="token-1"), Reply(body="token-2"))
    login_server.on("POST", UPLOAD, Reply(401, "The token is not valid", unread=True), Reply(body="77"))
    async with drive.client(login_server.url, **LOGIN) as client:
        assert await client.file_store.upload_data_file(big) == 77
    assert login_server.seen("POST", UPLOAD)[-1].body == CONTENT * 40
