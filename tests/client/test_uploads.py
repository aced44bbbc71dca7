"""Uploads: from whatever holds bytes, streamed, with their length where it is known."""

import io
import os
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from olconnect import AsyncClient, CallOptions
from olconnect.errors import InvalidRequestError

from .drive import Drive
from .scripted import Reply, ScriptedServer, Seen

UPLOAD = "/filestore/DataFile"
CONTENT = "name;town\nZoë;Łódź\n".encode() * 20_000


@pytest.fixture
def upload_server(server: ScriptedServer) -> ScriptedServer:
    server.on("POST", UPLOAD, Reply(body="77"))
    return server


async def sent(drive: Drive, server: ScriptedServer, source: Any, **more: Any) -> Seen:
    async with drive.client(server.url, auth="none", timeout=10) as client:
        assert await client.file_store.upload_data_file(source, **more) == 77
    return server.seen("POST", UPLOAD)[-1]


def file_with(folder: Path) -> Path:
    path = folder / "data.csv"
    path.write_bytes(CONTENT)
    return path


def spooled(_: Path) -> Any:
    file = tempfile.SpooledTemporaryFile()  # noqa: SIM115 - the test closes it
    file.write(CONTENT)
    file.seek(0)
    return file


KNOWN: dict[str, Callable[[Path], Any]] = {
    "path": file_with,
    "text path": lambda folder: str(file_with(folder)),
    "bytes": lambda _: CONTENT,
    "bytearray": lambda _: bytearray(CONTENT),
    "memoryview": lambda _: memoryview(CONTENT),
    "memoryview of numbers": lambda _: memoryview(CONTENT).cast("B"),
    "BytesIO": lambda _: io.BytesIO(CONTENT),
    "open file": lambda folder: file_with(folder).open("rb"),
    "unbuffered file": lambda folder: file_with(folder).open("rb", buffering=0),
    "temporary file": spooled,
    "list": lambda _: [CONTENT[:7], b"", bytearray(CONTENT[7:100]), memoryview(CONTENT)[100:]],
    "tuple": lambda _: (CONTENT,),
    "nothing": lambda _: b"",
}


@pytest.mark.parametrize("kind", KNOWN)
async def test_a_source_of_known_length_is_sent_with_its_length(
    drive: Drive, upload_server: ScriptedServer, tmp_path: Path, kind: str
) -> None:
    source = KNOWN[kind](tmp_path)
    seen = await sent(drive, upload_server, source)
    content = b"" if kind == "nothing" else CONTENT
    assert seen.body == content
    assert seen.header("content-length") == str(len(content))
    assert seen.header("transfer-encoding") is None
    assert seen.header("content-type") == "application/octet-stream"
    if hasattr(source, "close"):
        source.close()


def pieces() -> Iterator[bytes]:
    yield CONTENT[:1000]
    yield b""
    yield CONTENT[1000:]


class Readable:
    """Can be read, and nothing else, as the answer of another library may be."""

    def __init__(self) -> None:
        self._file = io.BytesIO(CONTENT)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


class Again:
    """Gives its pieces as often as asked."""

    def __iter__(self) -> Iterator[bytes]:
        return pieces()


UNKNOWN: dict[str, Callable[[], Any]] = {
    "generator": pieces,
    "iterator": lambda: iter([CONTENT]),
    "iterable": Again,
    "map": lambda: map(bytes, [CONTENT[:5], CONTENT[5:]]),
    "reader": Readable,
}


@pytest.mark.parametrize("kind", UNKNOWN)
async def test_a_source_of_unknown_length_is_sent_in_chunks(
    drive: Drive, upload_server: ScriptedServer, kind: str
) -> None:
    seen = await sent(drive, upload_server, UNKNOWN[kind]())
    assert seen.body == CONTENT
    assert (seen.header("content-length"), seen.header("transfer-encoding")) == (None, "chunked")


async def test_a_pipe_is_sent_in_chunks(drive: Drive, upload_server: ScriptedServer) -> None:
    read, write = os.pipe()

    def fill() -> None:
        with os.fdopen(write, "wb") as end:
            end.write(CONTENT)

    filling = threading.Thread(target=fill)
    filling.start()
    with os.fdopen(read, "rb") as pipe:
        seen = await sent(drive, upload_server, pipe)
    filling.join()
    assert (seen.body, seen.header("transfer-encoding")) == (CONTENT, "chunked")


async def test_a_file_is_sent_from_where_it_stands(drive: Drive, upload_server: ScriptedServer) -> None:
    file = io.BytesIO(CONTENT)
    file.seek(1000)
    seen = await sent(drive, upload_server, file)
    assert (seen.body, seen.header("content-length")) == (CONTENT[1000:], str(len(CONTENT) - 1000))


async def asynchronous_pieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        yield piece


async def test_an_asynchronous_iterator_is_for_the_asynchronous_client(
    drive: Drive, upload_server: ScriptedServer
) -> None:
    if drive.is_sync:
        with pytest.raises(InvalidRequestError, match="with AsyncClient only"):
            await sent(drive, upload_server, asynchronous_pieces())
        assert upload_server.requests == []
    else:
        seen = await sent(drive, upload_server, asynchronous_pieces())
        assert (seen.body, seen.header("transfer-encoding")) == (CONTENT, "chunked")


async def test_a_generator_of_the_event_loop_runs_in_its_thread(upload_server: ScriptedServer) -> None:
    threads = set()

    def watched() -> Iterator[bytes]:
        for piece in pieces():
            threads.add(threading.current_thread())
            yield piece

    async with AsyncClient(upload_server.url, auth="none") as client:
        await client.file_store.upload_data_file(watched())
    assert threads == {threading.current_thread()}, "it may hold what belongs to a thread, such as a database cursor"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (io.StringIO("text"), "open it with mode 'rb'"),
        ("no such file.csv", "there is no such file"),
        ("name;town\nZoë;Łódź\n", "there is no such file"),
        (Path("no such file.csv"), "there is no such file"),
        (Path(), "there is no such file"),
        (42, "cannot upload a int"),
        (None, "cannot upload a NoneType"),
        (["text"], "cannot upload a str: an upload is made of bytes"),
    ],
)
async def test_what_cannot_be_uploaded_is_refused_before_anything_is_sent(
    drive: Drive, upload_server: ScriptedServer, source: Any, said: str
) -> None:
    with pytest.raises(InvalidRequestError, match=said):
        await sent(drive, upload_server, source)
    assert upload_server.requests == []


@pytest.mark.parametrize(
    "source", [lambda: iter(["text"]), lambda: range(3), lambda: {"a": 1}], ids=["text", "range", "mapping"]
)
async def test_what_turns_out_to_be_no_bytes_never_arrives_whole(
    drive: Drive, upload_server: ScriptedServer, source: Callable[[], Any]
) -> None:
    with pytest.raises(InvalidRequestError, match="an upload is made of bytes"):
        await sent(drive, upload_server, source())
    assert upload_server.requests == []


async def test_an_error_of_the_callers_iterator_stays_what_it_is(drive: Drive, upload_server: ScriptedServer) -> None:
    def failing() -> Iterator[bytes]:
        yield CONTENT
        raise LookupError("the database went away")

    with pytest.raises(LookupError, match="the database went away"):
        await sent(drive, upload_server, failing())
    assert upload_server.requests == [], "the server never got it whole"


async def test_a_file_that_grows_is_sent_as_long_as_it_was(
    drive: Drive, upload_server: ScriptedServer, tmp_path: Path
) -> None:
    path = file_with(tmp_path)
    with path.open("rb") as file:

        class Growing:
            """Grows when it has been measured."""

            def read(self, size: int) -> bytes:
                return file.read(size)

            def tell(self) -> int:
                return file.tell()

            def seek(self, *where: int) -> int:
                position = file.seek(*where)
                if len(where) > 1:
                    with path.open("ab") as end:
                        end.write(b"more")
                return position

        seen = await sent(drive, upload_server, Growing())
    assert seen.body == CONTENT


async def test_a_file_that_shrinks_is_told(drive: Drive, upload_server: ScriptedServer) -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(size)[:-1]

    with pytest.raises(InvalidRequestError, match="became shorter while it was sent"):
        await sent(drive, upload_server, Shrinking(CONTENT))
    assert upload_server.requests == []


async def test_options_add_headers_and_no_others_than_the_callers(drive: Drive, upload_server: ScriptedServer) -> None:
    options = CallOptions(headers={"trace_id": "abc", "content-type": "text/csv"})
    seen = await sent(drive, upload_server, CONTENT, options=options)
    assert (seen.header("trace_id"), seen.header("content-type")) == ("abc", "text/csv")


@pytest.mark.parametrize("name", ["Authorization", "auth_token", "AUTH_TOKEN", "Host", "Content-Length"])
async def test_headers_of_the_client_are_refused(drive: Drive, name: str) -> None:
    with pytest.raises(InvalidRequestError, match=f"the header {name} is set by the client alone"):
        CallOptions(headers={name: "x"})
    with pytest.raises(InvalidRequestError, match=f"the header {name} is set by the client alone"):
        drive.client("http://localhost:9340", headers={name: "x"})
