"""Files that are there whole or not at all."""

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from olconnect.errors import InvalidRequestError


@contextmanager
def whole_file(target: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """A file to write to, moved to `target` when the block ends well and removed when it does not.

    It is written beside the target, so that the move never crosses file systems.

    Raises:
        InvalidRequestError: the folder of the target does not exist, or the target is a folder.
    """
    path = Path(target)
    if path.is_dir():
        raise InvalidRequestError(f"{os.fspath(path)!r} is a folder: give the name of the file too")
    if not path.parent.is_dir():
        raise InvalidRequestError(f"the folder {os.fspath(path.parent)!r} does not exist: make it first")
    descriptor, partial = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
        Path(partial).replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(partial).unlink()
        raise
