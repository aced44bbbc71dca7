"""Downloads: whole or not at all, under the right name, and the connection given back."""

import gzip
import io
import stat
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from olconnect import AsyncClient
from olconnect.errors import (
    ConnectionLostError,
    IncompleteDownloadError,
    InvalidRequestError,
    RequestTimeoutError,
    UnexpectedAnswerError,
)

from .drive import Drive, contents
from .scripted import Reply, ScriptedServer

FILE = "/filestore/file/5"
CONTENT = bytes(range(256)) * 2000


@pytest.fixture
def file_server(server: ScriptedServer) -> ScriptedServer:
    server.on("GET", FILE, Reply(body=CONTENT))
    return server


def file_client(drive: Drive, server: ScriptedServer, **more: Any) -> AsyncClient:
    return drive.client(server.url, auth="none", **{"max_connections": 1, "timeout": 5, **more})


NAMES = {
    "unquoted": ("attachment; filename=letters.pdf", "letters.pdf"),
    "unquoted with spaces": ("attachment; filename=my letters.pdf", "my letters.pdf"),
    "quoted": ('attachment; filename="my; letters.pdf"', "my; letters.pdf"),
    "extended": ("attachment; filename=x.pdf; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf", "Größe.pdf"),
    "raw UTF-8": ('attachment; filename="Größe.pdf"', "Größe.pdf"),
    "path": ('attachment; filename="../../etc/passwd"', "passwd"),
    "Windows path": (r"attachment; filename=C:\Windows\system32\drivers.txt", "drivers.txt"),
    "device": ("attachment; filename=CON.txt", "_CON.txt"),
    "nothing": ("attachment", None),
    "dots": ("attachment; filename=..", None),
}


@pytest.mark.parametrize(("disposition", "name"), NAMES.values(), ids=NAMES.keys())
async def test_a_download_tells_its_name_never_a_path(
    drive: Drive, file_server: ScriptedServer, disposition: str, name: str | None
) -> None:
    file_server.on("GET", FILE, Reply(body=CONTENT, headers=[("Content-Disposition", disposition)]))
    async with file_client(drive, file_server) as client, await client.file_store.download(5) as download:
        assert download.name == name


async def test_a_download_tells_what_it_is(drive: Drive, file_server: ScriptedServer) -> None:
    headers = [("Content-Type", "application/pdf; x=y"), ("OL-Original-Filename", "orders.csv")]
    file_server.on("GET", FILE, Reply(body=CONTENT, headers=headers), Reply(body=CONTENT, length=None))
    async with file_client(drive, file_server) as client:
        async with await client.file_store.download(5) as download:
            assert (download.content_type, download.original_name) == ("application/pdf", "orders.csv")
            assert download.size == len(CONTENT)
            assert repr(download).endswith(f"Download None, application/pdf, {len(CONTENT)} bytes>")
        async with await client.file_store.download(5) as download:
            assert (download.content_type, download.original_name) == ("application/octet-stream", None)
            assert download.size is None
            assert await download.read() == CONTENT


async def test_a_download_is_read_in_chunks_or_whole(drive: Drive, file_server: ScriptedServer) -> None:
    async with file_client(drive, file_server) as client:
        download = await client.file_store.download(5)
        chunks = [chunk async for chunk in download.iter_bytes()]
        assert len(chunks) > 1
        assert b"".join(chunks) == CONTENT
        assert await (await client.file_store.download(5)).read() == CONTENT


@pytest.mark.parametrize("again", ["read", "save"])
async def test_a_download_can_be_read_once(
    drive: Drive, file_server: ScriptedServer, tmp_path: Path, again: str
) -> None:
    async with file_client(drive, file_server) as client:
        download = await client.file_store.download(5)
        await download.read()
        with pytest.raises(InvalidRequestError, match="read already, or closed"):
            await (download.read() if again == "read" else download.save(tmp_path / "x"))
        closed = await client.file_store.download(5)
        await closed.close()
        with pytest.raises(InvalidRequestError, match="read already, or closed"):
            await closed.read()
    assert contents(tmp_path) == []


async def test_saving_replaces_what_is_there(drive: Drive, file_server: ScriptedServer, tmp_path: Path) -> None:
    target = tmp_path / "letters.pdf"
    target.write_bytes(b"old")
    async with file_client(drive, file_server) as client:
        assert await (await client.file_store.download(5)).save(target) == len(CONTENT)
    assert target.read_bytes() == CONTENT
    assert contents(tmp_path) == ["letters.pdf"]


async def test_what_is_there_stays_until_all_has_arrived(
    drive: Drive, file_server: ScriptedServer, tmp_path: Path
) -> None:
    target = tmp_path / "letters.pdf"
    target.write_bytes(b"old")
    seen = []

    def halves() -> Iterator[bytes]:
        yield CONTENT[:1000]
        seen.append(target.read_bytes())
        yield CONTENT[1000:]

    file_server.on("GET", FILE, Reply(body=halves(), chunked=True))
    async with file_client(drive, file_server) as client:
        assert await (await client.file_store.download(5)).save(target) == len(CONTENT)
    assert seen == [b"old"]
    assert target.read_bytes() == CONTENT


async def test_saving_into_a_folder_takes_the_servers_name(
    drive: Drive, file_server: ScriptedServer, tmp_path: Path
) -> None:
    name = [("Content-Disposition", 'attachment; filename="../letters.pdf"')]
    file_server.on("GET", FILE, Reply(body=CONTENT, headers=name), Reply(body=CONTENT))
    async with file_client(drive, file_server) as client:
        path = await (await client.file_store.download(5)).save_in(tmp_path)
        assert path == tmp_path / "letters.pdf"
        assert path.read_bytes() == CONTENT
        with pytest.raises(InvalidRequestError, match="gave the file no name: use save"):
            await (await client.file_store.download(5)).save_in(tmp_path)
        assert await (await client.file_store.download(5)).read() == CONTENT
    assert contents(tmp_path) == ["letters.pdf"]


BROKEN: dict[str, tuple[dict[str, Any], type[Exception]]] = {
    "fewer than announced": ({"length": len(CONTENT) + 1}, IncompleteDownloadError),
    "cut in chunks": ({"chunked": True, "cut": True}, ConnectionLostError),
    "not compressed": ({"headers": [("Content-Encoding", "gzip")]}, UnexpectedAnswerError),
}


@pytest.mark.parametrize("broken", BROKEN)
async def test_a_broken_download_leaves_nothing_behind(
    drive: Drive, file_server: ScriptedServer, tmp_path: Path, broken: str
) -> None:
    how, kind = BROKEN[broken]
    target = tmp_path / "letters.pdf"
    target.write_bytes(b"old")
    file_server.on("GET", FILE, Reply(body=CONTENT, **how))
    async with file_client(drive, file_server) as client:
        for place in (target, tmp_path / "new.pdf"):
            with pytest.raises(kind):
                await (await client.file_store.download(5)).save(place)
            assert target.read_bytes() == b"old"
            assert contents(tmp_path) == ["letters.pdf"]
        with pytest.raises(kind):
            await (await client.file_store.download(5)).read()


async def test_an_incomplete_download_tells_how_far_it_came(drive: Drive, file_server: ScriptedServer) -> None:
    file_server.on("GET", FILE, Reply(body=CONTENT, length=len(CONTENT) + 7))
    async with file_client(drive, file_server) as client:
        with pytest.raises(IncompleteDownloadError, match="download it again") as caught:
            await (await client.file_store.download(5)).read()
    error = caught.value
    assert (error.received, error.expected) == (len(CONTENT), len(CONTENT) + 7)
    assert error.path == f"/rest/serverengine{FILE}"


async def test_a_download_that_stops_coming_ends_in_time(
    drive: Drive, file_server: ScriptedServer, tmp_path: Path
) -> None:
    never = threading.Event()
    file_server.on("GET", FILE, Reply(body=CONTENT, hold_body=never))
    async with file_client(drive, file_server, timeout=0.3) as client:
        with pytest.raises(RequestTimeoutError):
            await (await client.file_store.download(5)).save(tmp_path / "letters.pdf")
    assert contents(tmp_path) == []


@pytest.mark.parametrize(
    ("place", "said"),
    [("", "is a folder: give the name of the file too"), ("missing/letters.pdf", "does not exist: make it first")],
)
async def test_a_place_that_cannot_be_written_to_is_told_and_the_connection_given_back(
    drive: Drive, file_server: ScriptedServer, tmp_path: Path, place: str, said: str
) -> None:
    async with file_client(drive, file_server) as client:
        for _ in range(2):
            with pytest.raises(InvalidRequestError, match=said):
                await (await client.file_store.download(5)).save(tmp_path / place)
    assert contents(tmp_path) == []


async def test_a_file_object_that_cannot_be_written_to_gives_the_connection_back(
    drive: Drive, file_server: ScriptedServer
) -> None:
    class Full(io.BytesIO):
        def write(self, _: Any) -> int:
            raise OSError(28, "No space left on device")

    async with file_client(drive, file_server) as client:
        for _ in range(2):
            with pytest.raises(OSError, match="No space left on device"):
                await (await client.file_store.download(5)).save(Full())
        assert await (await client.file_store.download(5)).read() == CONTENT


async def test_a_download_left_alone_gives_its_connection_back(drive: Drive, file_server: ScriptedServer) -> None:
    async with file_client(drive, file_server) as client:
        for _ in range(2):
            async with await client.file_store.download(5) as download:
                assert download.size == len(CONTENT)
        download = await client.file_store.download(5)
        await download.close()
        await download.close()
        assert await (await client.file_store.download(5)).read() == CONTENT


async def test_a_compressed_download_is_the_content(drive: Drive, file_server: ScriptedServer, tmp_path: Path) -> None:
    file_server.on("GET", FILE, Reply(body=gzip.compress(CONTENT), headers=[("Content-Encoding", "gzip")]))
    async with file_client(drive, file_server) as client:
        download = await client.file_store.download(5)
        assert download.size is None
        assert await download.save(tmp_path / "x") == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == CONTENT


@pytest.mark.parametrize("chunks", [[], [b"a", b"", b"bc"]])
async def test_a_download_in_chunks_of_any_number(
    drive: Drive, file_server: ScriptedServer, chunks: Iterable[bytes]
) -> None:
    file_server.on("GET", FILE, Reply(body=chunks, chunked=True))
    async with file_client(drive, file_server) as client:
        assert await (await client.file_store.download(5)).read() == b"".join(chunks)


async def test_a_saved_file_can_be_read_by_whom_others_can(
    drive: Drive, file_server: ScriptedServer, tmp_path: Path
) -> None:
    (tmp_path / "ordinary").write_bytes(b"")
    async with file_client(drive, file_server) as client:
        await (await client.file_store.download(5)).save(tmp_path / "letters.pdf")
    modes = [stat.S_IMODE((tmp_path / each).stat().st_mode) for each in ("ordinary", "letters.pdf")]
    assert modes[0] == modes[1]
