"""Downloads over a stream that a test holds in its hand."""

import inspect
import io
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from olconnect import AsyncDownload, Download
from olconnect.errors import ConnectionLostError, IncompleteDownloadError, InvalidRequestError, RequestTimeoutError


class Stream:
    """Gives some chunks, then perhaps an error."""

    def __init__(self, *chunks: bytes, error: Exception | None = None, **headers: str) -> None:
        self.path = "/rest/serverengine/filestore/file/5"
        self.headers: Mapping[str, str] = {name.replace("_", "-"): value for name, value in headers.items()}
        self.closed = 0
        self._chunks = chunks
        self._error = error

    def chunks(self) -> Iterator[bytes]:
        yield from self._chunks
        if self._error is not None:
            raise self._error

    def close(self) -> None:
        self.closed += 1


class AsyncStream(Stream):
    async def chunks(self) -> AsyncIterator[bytes]:  # type: ignore[override]
        for chunk in super().chunks():
            yield chunk

    async def close(self) -> None:  # type: ignore[override]
        super().close()


class Kind:
    """Makes downloads of one kind."""

    def __init__(self, *, asynchronous: bool) -> None:
        self._asynchronous = asynchronous

    def download(self, *chunks: bytes, **more: Any) -> tuple[Any, Stream]:
        if self._asynchronous:
            stream: Any = AsyncStream(*chunks, **more)
            return AsyncDownload(stream), stream
        stream = Stream(*chunks, **more)
        return Download(stream), stream


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    return Kind(asynchronous=request.param == "async")


async def done(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


def contents(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


LOST = ConnectionLostError("the connection broke", method="GET", path="/x")


async def test_reading_closes(kind: Kind) -> None:
    download, stream = kind.download(b"ab", b"c", content_length="3")
    assert await done(download.read()) == b"abc"
    assert stream.closed


@pytest.mark.parametrize(
    ("headers", "error", "expected"),
    [
        ({"content_length": "5"}, None, IncompleteDownloadError),
        ({"content_length": "5"}, LOST, IncompleteDownloadError),
        ({}, LOST, ConnectionLostError),
        ({"content_length": "5", "content_encoding": "gzip"}, LOST, ConnectionLostError),
        ({"content_length": "3"}, LOST, ConnectionLostError),
        ({"content_length": "five"}, LOST, ConnectionLostError),
        (
            {"content_length": "5"},
            RequestTimeoutError("no answer in time", method="GET", path="/x"),
            RequestTimeoutError,
        ),
    ],
)
async def test_what_does_not_come_whole_is_told_and_leaves_no_file(
    kind: Kind, tmp_path: Path, headers: dict[str, str], error: Exception | None, expected: type[Exception]
) -> None:
    for use in ("read", "save"):
        download, stream = kind.download(b"ab", b"c", error=error, **headers)
        with pytest.raises(expected) as caught:
            await done(download.read() if use == "read" else download.save(tmp_path / "letters.pdf"))
        assert type(caught.value) is expected
        assert stream.closed
        if expected is IncompleteDownloadError:
            assert caught.value.__cause__ is error
    assert contents(tmp_path) == []


async def test_more_than_announced_is_told_too(kind: Kind) -> None:
    download, _ = kind.download(b"abcd", content_length="3")
    with pytest.raises(IncompleteDownloadError, match="ended after 4 of 3 bytes"):
        await done(download.read())


async def test_an_encoded_file_has_no_size_to_compare_with(kind: Kind) -> None:
    download, _ = kind.download(b"abcd", content_length="3", content_encoding="gzip")
    assert (download.size, await done(download.read())) == (None, b"abcd")


async def test_a_file_object_stays_open_and_the_stream_does_not(kind: Kind) -> None:
    download, stream = kind.download(b"ab", b"c")
    file = io.BytesIO(b"before ")
    file.seek(0, io.SEEK_END)
    assert await done(download.save(file)) == 3
    assert file.getvalue() == b"before abc"
    assert stream.closed


async def test_a_name_that_is_no_name_needs_one_of_the_callers(kind: Kind, tmp_path: Path) -> None:
    download, stream = kind.download(b"abc", content_disposition="attachment; filename=/")
    assert download.name is None
    with pytest.raises(InvalidRequestError, match="use save"):
        await done(download.save_in(tmp_path))
    assert stream.closed


async def test_headers_are_for_the_caller_to_see(kind: Kind) -> None:
    download, _ = kind.download(b"", trace_id="abc")
    assert download.headers["trace-id"] == "abc"
    assert repr(download).endswith("Download None, application/octet-stream, None bytes>")
