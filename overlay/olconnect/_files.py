"""Files that are there whole or not at all."""

import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from olconnect.errors import InvalidRequestError


def check_target(target: str | os.PathLike[str]) -> Path:
    """Where a file can be written or replaced; of a symbolic link, what it leads to.

    Raises:
        InvalidRequestError: its folder does not exist, or it is a folder or a device.
    """
    path = Path(target).resolve()
    if path.is_dir():
        raise InvalidRequestError(f"{os.fspath(target)!r} is a folder: give the name of the file too")
    if path.exists() and not path.is_file():
        raise InvalidRequestError(f"{os.fspath(target)!r} is no file to replace: open it and pass the file object")
    if not path.parent.is_dir():
        raise InvalidRequestError(f"the folder {os.fspath(path.parent)!r} does not exist: make it first")
    return path


@contextmanager
def whole_file(target: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """A file to write to, moved to `target` when the block ends well and removed when it does not.

    It is written beside the target, so that the move never crosses file systems.

    Raises:
        InvalidRequestError: as `check_target`; or the target cannot be replaced, because another program has it open.
            Then the whole file stays beside it, and the error tells its name.
    """
    path = check_target(target)
    # Not a file of `tempfile`: that can be read by its owner only, and would stay so under the name of the target.
    partial = path.with_name(f".{path.name[:40]}.{secrets.token_hex(8)}.part")
    try:
        with partial.open("xb") as file:
            yield file
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    try:
        partial.replace(path)
    except OSError as error:  # Windows does not replace a file that is open
        raise InvalidRequestError(
            f"{os.fspath(target)!r} cannot be replaced ({error.strerror}): the whole file is {os.fspath(partial)!r}"
        ) from None
