"""What may be uploaded, and whether it can be sent a second time."""

import asyncio
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import IO, cast

from olconnect.errors import InvalidRequestError

CHUNK = 64 * 1024
"""Bytes read from a file at a time; the client's memory stays constant whatever the size of the upload."""

UploadSource = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes]
"""A path (as `str` or `Path`), bytes, a binary file object, or anything that yields bytes."""

AsyncUploadSource = UploadSource | AsyncIterable[bytes]
"""As `UploadSource`, or an asynchronous iterator of bytes."""


class Upload:
    """A request body from any source, streamed.

    Attributes:
        length: bytes that will be sent; None when only sending will tell.
        replayable: whether iterating again sends the same bytes again. Only then may a request be repeated.

    Raises:
        InvalidRequestError: the source is no file that exists, or nothing that can be sent.
    """

    def __init__(self, source: AsyncUploadSource) -> None:
        self.length: int | None = None
        self.replayable = True
        self._chunks: Iterable[bytes] | None = None
        self._async_chunks: AsyncIterable[bytes] | None = None
        if isinstance(source, (bytes, bytearray, memoryview)):
            content = bytes(source)
            self.length, self._chunks = len(content), (content,)
        elif isinstance(source, (str, os.PathLike)):
            self._chunks = _PathChunks(Path(source))
            self.length = self._chunks.length
        elif hasattr(source, "read"):
            file = _FileChunks(cast("IO[bytes]", source))
            self.length, self.replayable, self._chunks = file.length, file.seekable, file
        elif isinstance(source, Iterable):
            # An iterator gives its bytes once; a list or tuple of chunks gives them again.
            self.replayable, self._chunks = not isinstance(source, Iterator), source
        elif isinstance(source, AsyncIterable):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check
            self.replayable, self._async_chunks = False, source
        else:
            raise InvalidRequestError(
                f"cannot upload a {type(source).__name__}: give a path, bytes, a file opened in binary mode "
                "or an iterator of bytes"
            )

    def __iter__(self) -> Iterator[bytes]:
        """The bytes, in chunks."""
        if self._chunks is None:
            raise InvalidRequestError("an asynchronous iterator can be uploaded with AsyncClient only")
        return iter(self._chunks)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The bytes, in chunks; files are read in a worker thread."""
        if self._async_chunks is not None:
            async for chunk in self._async_chunks:
                yield chunk
            return
        chunks = iter(self)
        end = object()
        while (following := await asyncio.to_thread(next, chunks, end)) is not end:
            yield cast("bytes", following)


class _PathChunks:
    """A file, opened anew each time."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise InvalidRequestError(f"cannot upload {os.fspath(path)!r}: there is no such file")
        self._path = path
        self.length = path.stat().st_size

    def __iter__(self) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            yield from _read_chunks(file)


class _FileChunks:
    """An open binary file, from where it stands; a seekable one gives the same bytes again."""

    def __init__(self, file: IO[bytes]) -> None:
        if isinstance(cast("object", file.read(0)), str):
            raise InvalidRequestError("cannot upload a file opened in text mode: open it with mode 'rb'")
        self._file = file
        self.length: int | None = None
        try:
            self._start = file.tell()
            self.length = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)
        except OSError:  # a pipe
            self.seekable = False
        else:
            self.seekable = True

    def __iter__(self) -> Iterator[bytes]:
        if self.seekable:
            self._file.seek(self._start)
        return _read_chunks(self._file)


def _read_chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk
