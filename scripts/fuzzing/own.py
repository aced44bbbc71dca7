"""The sandbox that is fuzzed, with security and two users; `python -m fuzzing.own [VERSION]` serves it."""

import logging
import sys
from collections.abc import Iterable
from pathlib import Path

from fuzzing.settings import RunSettings
from olconnect_sandbox import Sandbox, User
from olconnect_sandbox.settings import DEFAULT_PASSWORD, DEFAULT_USER, ROLE_MONITOR
from olconnect_sandbox.versions import DEFAULT_VERSION

PACE = 0.25  # seconds that an operation takes: short, but long enough to be cancelled
READER, READER_PASSWORD = "fuzz-reader", "who may only look"


def own_sandbox(
    version: str | None = None, *, seed: int | None = None, quirks: Iterable[str] = (), pace: float = PACE
) -> Sandbox:
    """A sandbox on a free port, that is not running yet."""
    readers = {READER: User(READER_PASSWORD, roles=frozenset({ROLE_MONITOR}))}
    return Sandbox(users=readers, api_version=version or DEFAULT_VERSION, seed=seed, quirks=quirks, pace=pace)


def own_settings(url: str, folder: Path) -> RunSettings:
    """For a run on such a sandbox."""
    return RunSettings(
        url, folder, DEFAULT_USER, DEFAULT_PASSWORD, strict=True, reader=READER, reader_password=READER_PASSWORD
    )


def main() -> None:
    """Serve it until the input ends, and print its address."""
    logging.disable(logging.WARNING)  # it warns of odd requests, and most of them are
    with own_sandbox(*sys.argv[1:2]) as sandbox:
        print(sandbox.url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
