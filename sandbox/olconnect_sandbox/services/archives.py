"""Managed directories as zip files, and the other way round."""

import base64
import zipfile
from collections.abc import Iterator, Mapping
from typing import IO, cast

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.store.blobs import CHUNK, Blob, BlobFolder

_LARGEST_DIRECTORY = 2**31  # bytes; what unpacks to more is refused
_UNSAFE_PARTS = frozenset({"", ".", ".."})


def zipped(entries: Mapping[str, Blob], blobs: BlobFolder) -> Blob:
    """A zip file of a directory's files; whoever asks for it discards it."""
    with blobs.spool() as spool:
        with zipfile.ZipFile(cast("IO[bytes]", spool), "w", zipfile.ZIP_DEFLATED) as archive:
            for path, blob in entries.items():
                info = zipfile.ZipInfo(path)  # of a fixed date: the same files, the same bytes
                info.compress_type = zipfile.ZIP_DEFLATED
                with blob.open() as source, archive.open(info, "w") as target:
                    while chunk := source.read(CHUNK):
                        target.write(chunk)
        return spool.finish()


def unpacked(archive: Blob, blobs: BlobFolder) -> dict[str, Blob]:
    """The files in a zip file by their paths.

    Raises:
        RestError: it is no zip file, or a path in it leads out of the directory.
    """
    entries: dict[str, Blob] = {}
    try:
        with archive.open() as stream, zipfile.ZipFile(stream) as source:
            for info in _checked(source):
                with source.open(info) as content:
                    entries[info.filename] = blobs.adopt(_chunks(content))
    except RestError:
        raise
    # zipfile raises NotImplementedError for a compression that it does not know, RuntimeError for an encrypted entry
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, OSError) as error:
        blobs.discard(entries.values())
        raise RestError(400, "The directory is not a zip file that can be read") from error
    return entries


def below(entries: Mapping[str, Blob], folder: str) -> dict[str, Blob]:
    """The files in a folder of a directory, by their paths in that folder."""
    prefix = f"{folder}/"
    return {path.removeprefix(prefix): blob for path, blob in entries.items() if path.startswith(prefix)}


def base64_of(blob: Blob) -> bytes:
    """The content as base64 text."""
    return base64.b64encode(blob.read())


def _checked(source: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    infos = [info for info in source.infolist() if not info.is_dir()]
    names = [info.filename for info in infos]
    if unsafe := [name for name in names if not _safe(name) or names.count(name) > 1]:
        raise RestError(400, "The zip file has an unusable path", unsafe[0])
    if sum(info.file_size for info in infos) > _LARGEST_DIRECTORY:
        raise RestError(400, "The directory is too large")
    return infos


def _safe(path: str) -> bool:
    return "\\" not in path and ":" not in path and not _UNSAFE_PARTS & set(path.split("/"))


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    return iter(lambda: stream.read(CHUNK), b"")
