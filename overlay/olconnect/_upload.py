"""What may be uploaded, and whether it can be sent a second time."""

import asyncio
import math
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
        replayable: whether iterating again sends the same bytes again.
        begun: whether any of it was asked for already.

    Raises:
        InvalidRequestError: the source is no file that can be read, or nothing that can be sent.
    """

    def __init__(self, source: AsyncUploadSource) -> None:
        self.length: int | None = None
        self.replayable = True
        self.begun = False
        self._chunks: Iterable[bytes] | None = None
        self._async_chunks: AsyncIterable[bytes] | None = None
        if isinstance(source, (bytes, bytearray, memoryview)):
            self._chunks = (bytes(source),)
            self.length = len(self._chunks[0])
        elif isinstance(source, (str, os.PathLike)):
            self._chunks = _PathChunks(Path(source))
            self.length = self._chunks.length
        elif isinstance(source, AsyncIterable):  # before `read`, which asynchronous files have too
            self.replayable, self._async_chunks = False, source
        elif hasattr(source, "read"):
            file = _FileChunks(cast("IO[bytes]", source))
            self.length, self.replayable, self._chunks = file.length, file.seekable, file
        elif isinstance(source, (list, tuple)):
            self._chunks = tuple(map(_checked, source))
            self.length = sum(map(len, self._chunks))
        elif isinstance(source, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            # An iterator gives its bytes once, anything else gives them again.
            self.replayable, self._chunks = not isinstance(source, Iterator), source
        else:
            raise InvalidRequestError(
                f"cannot upload a {type(source).__name__}: give a path, bytes, a file opened in binary mode "
                "or an iterator of bytes"
            )

    @property
    def ready(self) -> bool:
        """Whether it can be sent, whole, now."""
        return self.replayable or not self.begun

    def __iter__(self) -> Iterator[bytes]:
        """The bytes, in chunks."""
        if self._chunks is None:
            raise InvalidRequestError("an asynchronous iterator can be uploaded with AsyncClient only")
        self.begun = True
        return map(_checked, self._chunks)

    async def stream(self) -> AsyncIterator[bytes]:
        """The bytes, in chunks; files are read in a worker thread, for they may be on a slow disk."""
        self.begun = True
        if self._async_chunks is not None:
            async for chunk in self._async_chunks:
                yield _checked(chunk)
        elif isinstance(self._chunks, (_PathChunks, _FileChunks)):
            chunks, end = iter(self), object()
            while (following := await asyncio.to_thread(next, chunks, end)) is not end:
                yield cast("bytes", following)
        else:
            for chunk in self:
                yield chunk


class AsyncBody:
    """An upload as the asynchronous HTTP client takes it: to be iterated asynchronously, in no other way."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._upload.stream()


class _PathChunks:
    """A file, opened anew each time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        if not path.is_file():
            raise InvalidRequestError(f"cannot upload {os.fspath(path)!r}: there is no such file")
        with self._open() as file:
            self.length = os.fstat(file.fileno()).st_size

    def __iter__(self) -> Iterator[bytes]:
        with self._open() as file:
            yield from _read_chunks(file, self.length)

    def _open(self) -> IO[bytes]:
        try:
            return self._path.open("rb")
        except OSError as error:
            raise InvalidRequestError(f"cannot upload {os.fspath(self._path)!r}: {error.strerror}") from None


class _FileChunks:
    """An open binary file, from where it stands; a seekable one gives the same bytes again."""

    def __init__(self, file: IO[bytes]) -> None:
        try:
            nothing = file.read(0)
        except (OSError, ValueError) as error:
            raise InvalidRequestError(f"cannot upload a file that cannot be read: {error}") from None
        if not isinstance(nothing, bytes):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise InvalidRequestError("cannot upload a file that gives no bytes: open it with mode 'rb'")
        self._file = file
        self.length: int | None = None
        try:
            self._start = file.tell()
            self.length = max(0, file.seek(0, os.SEEK_END) - self._start)
            file.seek(self._start)
        except (OSError, AttributeError):  # a pipe, or an object that can only be read
            self.seekable = False
        else:
            self.seekable = True

    def __iter__(self) -> Iterator[bytes]:
        if self.seekable:
            self._file.seek(self._start)
        return _read_chunks(self._file, self.length)


def _read_chunks(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    """What was announced and no more, should the file grow meanwhile; everything where nothing was announced."""
    left: float = math.inf if length is None else length
    while left and (chunk := file.read(int(min(CHUNK, left)))):
        yield chunk
        left -= len(chunk)
    if length is not None and left:
        raise InvalidRequestError("the file became shorter while it was sent: the server did not get it whole")


def _checked(chunk: bytes | bytearray | memoryview) -> bytes:
    if not isinstance(chunk, (bytes, bytearray, memoryview)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"cannot upload a {type(chunk).__name__}: an upload is made of bytes")
    return bytes(chunk)
