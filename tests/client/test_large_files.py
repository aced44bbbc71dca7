"""Files of any size: 300 MB up and down, while the memory of the client grows by less than 32 MB."""

import os
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from .scripted import Reply, ScriptedServer

MEGABYTE = 1024 * 1024
SIZE = 300 * MEGABYTE
BLOCK = bytes(range(256)) * 4096


def blocks() -> Iterator[bytes]:
    for _ in range(SIZE // len(BLOCK)):
        yield BLOCK


def checksum(path: Path) -> int:
    total = 0
    with path.open("rb") as file:
        while chunk := file.read(MEGABYTE):
            total = zlib.crc32(chunk, total)
    return total


@pytest.fixture
def large_file(tmp_path: Path) -> Iterator[Path]:
    """Zeros, which need no room on the disk, with something to recognise at both ends."""
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.write(b"name;town\n")
        file.seek(SIZE - 4)
        file.write(b"end\n")
    yield path
    path.unlink()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_large_files_need_little_memory(server: ScriptedServer, large_file: Path, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "letters.pdf"
    server.keep_bodies = False
    server.on("POST", "/filestore/DataFile", Reply(body="77"))
    server.on("GET", "/filestore/file/1", Reply(body=BLOCK))
    server.on("GET", "/filestore/file/2", Reply(body=blocks(), length=SIZE))
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("transfer.py")), kind, server.url, str(large_file), str(target)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    try:
        assert done.returncode == 0, done.stderr
        upload = server.seen("POST", "/filestore/DataFile")[-1]
        assert (upload.size, upload.checksum) == (SIZE, checksum(large_file))
        expected = 0
        for block in blocks():
            expected = zlib.crc32(block, expected)
        assert (target.stat().st_size, checksum(target)) == (SIZE, expected)
        assert int(done.stdout) < 32 * MEGABYTE
    finally:
        target.unlink(missing_ok=True)
