"""Reads the file of `olconnect-sandbox --faults FILE`."""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from olconnect_sandbox.faults.active import Faults
from olconnect_sandbox.faults.reading import FaultError, read_fault


def load(path: Path, faults: Faults) -> None:
    """Add the faults in a TOML file, each a table of `[[fault]]`.

    Raises:
        FaultError: the file cannot be read, or one of its entries is wrong; the message names the entry.
    """
    for number, entry in enumerate(_entries(path), 1):
        try:
            if not isinstance(entry, dict):
                raise FaultError("it is no table")
            faults.add(*read_fault(cast("dict[str, object]", entry)))
        except ValueError as error:
            raise FaultError(f"{path}, fault {number}: {error}") from None


def _entries(path: Path) -> Sequence[object]:
    try:
        with path.open("rb") as file:
            document = tomllib.load(file)
    except OSError as error:
        raise FaultError(f"{path}: {error.strerror}; name a file of faults") from None
    except ValueError as error:
        raise FaultError(f"{path} is no TOML: {error}") from None
    entries: object = document.pop("fault", [])
    if document or not isinstance(entries, list):
        raise FaultError(f"{path}: use tables of [[fault]] and nothing else")
    return cast("list[object]", entries)
