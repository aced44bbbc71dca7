"""Answers that are files: streamed to disk or to any binary file in constant memory."""

import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol, Self

from olconnect._files import whole_file
from olconnect._headers import content_disposition_name
from olconnect.errors import ConnectionLostError, IncompleteDownloadError, InvalidRequestError, OLConnectError


class ByteStream(Protocol):
    """The open answer under a `Download`, as the HTTP driver gives it."""

    path: str
    headers: Mapping[str, str]

    def chunks(self) -> Iterator[bytes]:
        """The body as it arrives."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class AsyncByteStream(Protocol):
    """The same, asynchronous."""

    path: str
    headers: Mapping[str, str]

    def chunks(self) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        ...

    async def close(self) -> None:
        """Give the connection back."""
        ...


def as_it_is(error: OLConnectError) -> OLConnectError:
    """What it means that an answer breaks off which can be had again."""
    return error


class FileAnswer:
    """What the headers say of a file that the server sends.

    Attributes:
        name: file name for display, without any folder; None where the server gives none.
        original_name: the name it was uploaded under, if the server tells (`OL-Original-Filename`, since 2023.2).
        content_type: media type without parameters, such as `application/octet-stream`.
        size: bytes announced; None where the server does not announce them.
    """

    def __init__(self, path: str, headers: Mapping[str, str], cut: Callable[[OLConnectError], OLConnectError]) -> None:
        self.name = content_disposition_name(headers.get("content-disposition"))
        self.original_name = headers.get("ol-original-filename")
        self.content_type = headers.get("content-type", "application/octet-stream").partition(";")[0].strip()
        self.headers = headers
        length = headers.get("content-length", "")
        # The length of an encoded answer is that of the encoded bytes.
        plain = headers.get("content-encoding", "identity") == "identity"
        self.size = int(length) if plain and length.isascii() and length.isdigit() else None
        self._path = path
        self._received = 0
        self._cut = cut
        """What an answer that ends early means, where it does not simply stay to be had."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}, {self.content_type}, {self.size} bytes>"

    def _count(self, chunk: bytes) -> bytes:
        self._received += len(chunk)
        return chunk

    def _check_complete(self) -> None:
        if self.size is not None and self._received != self.size:
            raise self._incomplete(self.size)

    def _incomplete(self, size: int) -> IncompleteDownloadError:
        return IncompleteDownloadError(expected=size, received=self._received, path=self._path)

    def _meaning(self, error: OLConnectError) -> OLConnectError:
        """What it means that the answer broke off."""
        if isinstance(error, InvalidRequestError):
            return error
        if isinstance(error, ConnectionLostError) and self.size is not None and self._received != self.size:
            incomplete = self._incomplete(self.size)
            incomplete.__cause__ = error
            return self._cut(incomplete)
        return self._cut(error)

    def _path_in(self, folder: str | os.PathLike[str]) -> Path:
        if self.name is None:
            raise InvalidRequestError("the server gave the file no name: use save() with a name of your own")
        return Path(folder) / self.name


class Download(FileAnswer):
    """A file that the server is sending. Read or save it once; that closes it, as does leaving a `with` block."""

    def __init__(self, stream: ByteStream, cut: Callable[[OLConnectError], OLConnectError] = as_it_is) -> None:
        super().__init__(stream.path, stream.headers, cut)
        self._stream = stream

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop receiving and give the connection back."""
        self._stream.close()

    def iter_bytes(self) -> Iterator[bytes]:
        """The content in chunks as it arrives.

        Raises:
            IncompleteDownloadError: it ended before the announced size was reached.
            TransportError: the connection broke, and the size was not announced; or nothing came in time.
            InvalidRequestError: it was read already, or closed.
        """
        try:
            for chunk in self._stream.chunks():
                yield self._count(chunk)
            self._check_complete()
        except OLConnectError as error:
            meant = self._meaning(error)
            raise meant from meant.__cause__
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole content in memory. Raises as `iter_bytes`."""
        return b"".join(self.iter_bytes())

    def save(self, target: str | os.PathLike[str] | IO[bytes]) -> int:
        """Write the content to a path, whole or not at all, or to an open binary file. The number of bytes written.

        Raises as `iter_bytes`, and InvalidRequestError when the folder does not exist.
        """
        with self:
            if not isinstance(target, (str, os.PathLike)):
                return self._write_to(target)
            with whole_file(target) as file:
                return self._write_to(file)

    def save_in(self, folder: str | os.PathLike[str]) -> Path:
        """Write the content into a folder under the name that the server gave. Raises as `save`."""
        with self:
            path = self._path_in(folder)
            self.save(path)
        return path

    def _write_to(self, file: IO[bytes]) -> int:
        for chunk in self.iter_bytes():
            file.write(chunk)
        return self._received


class AsyncDownload(FileAnswer):
    """A file that the server is sending; the asynchronous twin of `Download`."""

    def __init__(self, stream: AsyncByteStream, cut: Callable[[OLConnectError], OLConnectError] = as_it_is) -> None:
        super().__init__(stream.path, stream.headers, cut)
        self._stream = stream

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop receiving and give the connection back."""
        await self._stream.close()

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The content in chunks as it arrives. Raises as `Download.iter_bytes`."""
        try:
            async for chunk in self._stream.chunks():
                yield self._count(chunk)
            self._check_complete()
        except OLConnectError as error:
            meant = self._meaning(error)
            raise meant from meant.__cause__
        finally:
            await self.close()

    async def read(self) -> bytes:
        """The whole content in memory. Raises as `iter_bytes`."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def save(self, target: str | os.PathLike[str] | IO[bytes]) -> int:
        """Write the content to a path or an open binary file; see `Download.save`."""
        async with self:
            if not isinstance(target, (str, os.PathLike)):
                return await self._write_to(target)
            with whole_file(target) as file:
                return await self._write_to(file)

    async def save_in(self, folder: str | os.PathLike[str]) -> Path:
        """Write the content into a folder under the name that the server gave. Raises as `save`."""
        async with self:
            path = self._path_in(folder)
            await self.save(path)
        return path

    async def _write_to(self, file: IO[bytes]) -> int:
        async for chunk in self.iter_bytes():
            file.write(chunk)
        return self._received
