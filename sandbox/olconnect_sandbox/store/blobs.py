"""Contents of files: small ones in the database, larger ones in files of their own."""

import io
import tempfile
from collections.abc import AsyncIterable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from attrs import field, frozen

CHUNK = 256 * 1024  # bytes read and sent at a time
LARGEST_IN_DATABASE = 1024 * 1024  # bytes


@frozen
class Blob:
    """The content of a file, in memory or on disk."""

    size: int
    content: bytes | None = field(default=None, repr=False)
    path: Path | None = None

    @classmethod
    def of(cls, content: bytes) -> "Blob":
        """Content that is in memory."""
        return cls(len(content), content)

    @classmethod
    def at(cls, path: Path) -> "Blob":
        """Content of a file on disk."""
        return cls(path.stat().st_size, path=path)

    def open(self) -> BinaryIO:
        """A stream to read the content from."""
        return io.BytesIO(self.content or b"") if self.path is None else self.path.open("rb")

    def read(self) -> bytes:
        """The whole content."""
        with self.open() as stream:
            return stream.read()


class BlobFolder:
    """The folder that holds the contents which are too large for the database."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._kept: set[str] = set()

    async def receive(self, chunks: AsyncIterable[bytes]) -> Blob:
        """Take in content as it arrives, with little of it in memory at any time.

        What is larger than a mebibyte lies in a file afterwards, which belongs to the caller until
        it is stored or discarded. Nothing is left behind when the content breaks off.
        """
        with self.spool() as spool:
            async for chunk in chunks:
                spool.write(chunk)
            return spool.finish()

    def adopt(self, chunks: Iterable[bytes]) -> Blob:
        """The same for content that is at hand."""
        with self.spool() as spool:
            for chunk in chunks:
                spool.write(chunk)
            return spool.finish()

    @contextmanager
    def spool(self) -> Generator["Spool", None, None]:
        """Somewhere to write content to; it is discarded unless it is finished in the block."""
        spool = Spool(self._folder)
        try:
            yield spool
        except BaseException:
            spool.discard()
            raise

    def discard(self, blobs: Iterable[Blob]) -> None:
        """Remove contents that were taken in and are not stored after all."""
        self.remove(blob.path.name for blob in blobs if blob.path is not None)

    def blob(self, size: int, content: bytes | None, name: str | None) -> Blob:
        """A content as the database describes it."""
        return Blob(size, content, self._folder / name if name else None)

    def keep(self, names: Iterable[str]) -> None:
        """Never remove these: a snapshot refers to them."""
        self._kept.update(names)

    def remove(self, names: Iterable[str]) -> None:
        """Remove contents that nothing refers to any more."""
        for name in set(names) - self._kept:
            _unlink(self._folder / name)

    def sweep(self, known: Iterable[str]) -> None:
        """Remove everything but the known contents, such as what a killed process left behind."""
        self.remove({path.name for path in self._folder.iterdir()} - set(known))


class Spool:
    """Content on its way in: in memory first, in a file once it has become large."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stream: BinaryIO = io.BytesIO()
        self._path: Path | None = None
        self._size = 0

    def write(self, chunk: bytes) -> int:
        """Add to the content."""
        self._size += len(chunk)
        if self._path is None and self._size > LARGEST_IN_DATABASE:
            self._spill()
        return self._stream.write(chunk)

    def flush(self) -> None:
        """Do nothing: a zip file that is written here calls for it."""

    def finish(self) -> Blob:
        """The content, which is complete now."""
        if self._path is None:
            return Blob.of(cast("io.BytesIO", self._stream).getvalue())
        self._stream.close()
        return Blob(self._size, path=self._path)

    def discard(self) -> None:
        """Remove what was written."""
        self._stream.close()
        if self._path is not None:
            _unlink(self._path)

    def _spill(self) -> None:
        head = cast("io.BytesIO", self._stream).getvalue()
        # The stream outlives this method; finish or discard closes it.
        file = tempfile.NamedTemporaryFile(dir=self._folder, delete=False)  # noqa: SIM115
        self._stream, self._path = cast("BinaryIO", file), Path(file.name)
        self._stream.write(head)


def _unlink(path: Path) -> None:
    with suppress(PermissionError):  # Windows: somebody reads it; the next start sweeps it away
        path.unlink(missing_ok=True)
