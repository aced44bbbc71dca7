"""The files that are packed into a template."""

import mimetypes
import posixpath
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from urllib.parse import unquote, urlsplit

from attrs import field, frozen

LARGEST_FILE = 64 * 1024 * 1024  # bytes, unpacked
_COMPRESSIONS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # others can ask for much memory
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError)


@frozen
class TemplateFiles:
    """The files in a zip file by their paths; a template of another kind has none."""

    content: bytes = field(repr=False)

    def paths(self) -> list[str]:
        """The paths of the files that can be read, in order; none if the zip file is damaged."""
        try:
            with self._archive() as archive:
                entries = archive.infolist()
        except _DAMAGED:
            return []
        readable = {entry.filename for entry in entries if not entry.is_dir() and entry.compress_type in _COMPRESSIONS}
        return sorted(readable)

    def read(self, path: str) -> bytes | None:
        """One file; `None` if it is not there, too large, or damaged."""
        try:
            with self._archive() as archive:
                entry = archive.getinfo(path)
                if entry.compress_type not in _COMPRESSIONS:
                    return None
                with archive.open(entry) as file:
                    content = file.read(LARGEST_FILE + 1)
        except (KeyError, *_DAMAGED):
            return None
        return content if len(content) <= LARGEST_FILE else None

    def find(self, reference: str, folder: str) -> str | None:
        """The path of the file that a page means by a relative URL.

        Args:
            reference: The URL in the page.
            folder: The folder of the page; what is not found below it is looked for from the top.
        """
        try:
            url = urlsplit(reference.strip())
        except ValueError:
            return None
        if url.scheme or url.netloc or not url.path:
            return None
        known = set(self.paths())
        wanted = unquote(url.path).lstrip("/")
        candidates = (posixpath.normpath(posixpath.join(folder, wanted)), posixpath.normpath(wanted))
        return next((path for path in candidates if path in known), None)

    @contextmanager
    def _archive(self) -> Generator[zipfile.ZipFile, None, None]:
        with zipfile.ZipFile(BytesIO(self.content)) as archive:
            yield archive


def media_type(path: str) -> str:
    """The media type of a file by its extension."""
    return mimetypes.guess_type(path)[0] or "application/octet-stream"
