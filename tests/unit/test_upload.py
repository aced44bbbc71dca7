"""What may be uploaded, how long it is, and whether it can be sent again."""

import io
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect._upload import CHUNK, AsyncBody, Upload
from olconnect.errors import InvalidRequestError


async def gathered(upload: Upload) -> bytes:
    return b"".join([chunk async for chunk in AsyncBody(upload)])


@given(content=st.binary(max_size=3 * CHUNK), start=st.integers(0, 1000))
def test_any_bytes_come_out_as_they_are_from_every_source(content: bytes, start: int) -> None:
    start = min(start, len(content))
    file = io.BytesIO(content)
    file.seek(start)
    from_file = Upload(file)
    assert from_file.length == len(content) - start
    assert b"".join(from_file) == content[start:]
    for source in (content, bytearray(content), memoryview(content), [content[:start], content[start:]]):
        upload = Upload(source)
        assert upload.length == len(content)
        assert b"".join(upload) == content
        assert b"".join(upload) == content, "once more"


async def test_both_clients_read_the_same(tmp_path: Path) -> None:
    content = os.urandom(3 * CHUNK + 5)
    path = tmp_path / "data.bin"
    path.write_bytes(content)
    for source in (content, path, io.BytesIO(content), [content]):
        upload = Upload(source)
        assert b"".join(upload) == await gathered(upload) == await gathered(upload) == content


def test_a_file_is_read_in_chunks_and_closed(tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(bytes(2 * CHUNK + 1))
    assert [len(chunk) for chunk in Upload(path)] == [CHUNK, CHUNK, 1]
    path.unlink()  # which Windows refuses while it is open


def test_bytes_that_change_later_are_sent_as_they_were() -> None:
    content = bytearray(b"before")
    upload = Upload(content)
    content[:] = b"after!"
    assert b"".join(upload) == b"before"


@pytest.mark.parametrize(
    ("source", "replayable", "length"),
    [
        (b"abc", True, 3),
        ([b"a", b"bc"], True, 3),
        ((), True, 0),
        (io.BytesIO(b"abc"), True, 3),
        (iter([b"abc"]), False, None),
    ],
)
def test_what_can_be_sent_again_and_how_long_it_is(source: Any, *, replayable: bool, length: int | None) -> None:
    upload = Upload(source)
    assert (upload.replayable, upload.length) == (replayable, length)


async def test_an_asynchronous_iterator_is_sent_once_and_by_the_asynchronous_client_only() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    upload = Upload(chunks())
    assert (upload.replayable, upload.length) == (False, None)
    with pytest.raises(InvalidRequestError, match="with AsyncClient only"):
        iter(upload)
    assert await gathered(upload) == b"ab"


async def test_an_asynchronous_file_is_read_as_an_iterator() -> None:
    class AsyncFile:
        """As the files of other libraries: `read` is a coroutine."""

        async def read(self, size: int = -1) -> bytes:
            raise AssertionError(f"an asynchronous file is iterated, not read ({size})")

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"line\n"

    assert await gathered(Upload(AsyncFile())) == b"line\n"


async def test_texts_from_an_asynchronous_iterator_are_refused() -> None:
    async def texts() -> AsyncIterator[Any]:
        yield "text"

    with pytest.raises(InvalidRequestError, match="cannot upload a str: an upload is made of bytes"):
        await gathered(Upload(texts()))


class Stuck(io.RawIOBase):
    """Cannot be sought, as a pipe."""

    def __init__(self, chunks: list[bytes]) -> None:
        self._chunks = chunks

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._chunks.pop(0) if size and self._chunks else b""


def test_a_pipe_is_sent_once_to_its_end() -> None:
    upload = Upload(Stuck([b"ab", b"c"]))
    assert (upload.replayable, upload.length) == (False, None)
    assert list(upload) == [b"ab", b"c"]


def test_a_file_that_stands_behind_its_end_is_empty() -> None:
    file = io.BytesIO(b"abc")
    file.seek(10)
    upload = Upload(file)
    assert (upload.length, list(upload)) == (0, [])


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (io.StringIO("text"), "gives no bytes: open it with mode 'rb'"),
        ("missing.csv", "'missing.csv': there is no such file"),
        ("nul\x00byte", "there is no such file"),
        (5, "cannot upload a int: give a path, bytes, a file opened in binary mode or an iterator of bytes"),
        ([b"a", 5], "cannot upload a int: an upload is made of bytes"),
    ],
)
def test_what_is_nothing_to_upload_is_refused(source: Any, said: str) -> None:
    with pytest.raises(InvalidRequestError, match=said):
        Upload(source)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "out.bin"
    with path.open("wb") as file, pytest.raises(InvalidRequestError, match="cannot be read: "):
        Upload(file)
    with path.open("rb") as closed:
        pass
    with pytest.raises(InvalidRequestError, match=r"cannot be read: .*closed file"):
        Upload(closed)


def test_a_path_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "data.bin"
    path.write_bytes(b"abc")
    upload = Upload(path)
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InvalidRequestError, match=r"data\.bin'?: Permission denied"):
        Upload(path)
    with pytest.raises(InvalidRequestError, match="Permission denied"):
        list(upload)


async def test_a_file_that_was_removed_meanwhile_is_told(tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"abc")
    upload = Upload(path)
    path.unlink()
    with pytest.raises(InvalidRequestError, match="cannot upload"):
        list(upload)
    with pytest.raises(InvalidRequestError, match="cannot upload"):
        await gathered(upload)


@pytest.mark.parametrize(("later", "sent"), [(b"abcdef", b"abc"), (b"xyz", b"xyz")])
def test_a_file_is_sent_as_long_as_it_was(tmp_path: Path, later: bytes, sent: bytes) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"abc")
    upload = Upload(path)
    path.write_bytes(later)
    assert b"".join(upload) == sent


def test_a_file_that_became_shorter_is_told(tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"abc")
    upload = Upload(path)
    path.write_bytes(b"ab")
    with pytest.raises(InvalidRequestError, match="became shorter while it was sent"):
        list(upload)


def test_an_iterable_is_asked_anew_each_time() -> None:
    class Rows:
        def __iter__(self) -> Iterator[bytes]:
            return iter([b"a", b"b"])

    upload = Upload(Rows())
    assert upload.replayable
    assert list(upload) == list(upload) == [b"a", b"b"]
