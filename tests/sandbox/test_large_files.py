"""Large files pass through the server piece by piece."""

import hashlib
import io
import random
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from olconnect_sandbox.store.blobs import LARGEST_IN_DATABASE

from .sandbox_api import Api

MEGABYTE = 1024 * 1024
SIZE = 128 * MEGABYTE
PIECE = bytes(range(256)) * 4096


def pieces(size: int) -> Iterator[bytes]:
    for _ in range(size // len(PIECE)):
        yield PIECE


@pytest.mark.parametrize("size", [LARGEST_IN_DATABASE, LARGEST_IN_DATABASE + 1, 5 * MEGABYTE])
def test_files_around_the_limit_of_the_database_come_back(api: Api, size: int) -> None:
    content = (PIECE * (size // len(PIECE) + 1))[:size]
    number = api.upload("DataFile", content)
    answer = api.get(f"/filestore/file/{number}")
    assert answer.content == content
    assert answer.headers["Content-Length"] == str(size)


def test_a_deleted_large_file_leaves_nothing_on_the_disk(api: Api) -> None:
    blobs = api.sandbox.output_folder.parent / "blobs"
    number = api.upload("DataFile", PIECE * 3)
    assert len(list(blobs.iterdir())) == 1
    api.post(f"/filestore/delete/{number}")
    assert list(blobs.iterdir()) == []


def test_a_large_directory_comes_as_a_zip_file_that_leaves_nothing_behind(api: Api) -> None:
    content = random.Random(7).randbytes(3 * MEGABYTE)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("noise.bin", content)
    api.post("/filestore/dir/large", content=stream.getvalue())
    blobs = api.sandbox.output_folder.parent / "blobs"
    before = list(blobs.iterdir())
    with zipfile.ZipFile(io.BytesIO(api.get("/filestore/file/large").content)) as archive:
        assert archive.read("noise.bin") == content
    assert api.get("/filestore").status_code == 200  # by now the server has done with the request before
    assert list(blobs.iterdir()) == before


def test_an_upload_that_breaks_off_leaves_nothing(api: Api) -> None:
    def broken() -> Iterator[bytes]:
        yield from pieces(3 * MEGABYTE)
        raise ConnectionAbortedError

    with pytest.raises(ConnectionAbortedError):
        api.post("/filestore/DataFile", content=broken(), params={"filename": "half.csv"})
    blobs = api.sandbox.output_folder.parent / "blobs"
    for _ in range(1000):  # the server learns of it a moment later
        assert api.get("/filestore/file/half.csv").status_code == 404
        if not list(blobs.iterdir()):
            break
    assert list(blobs.iterdir()) == []


def highest_memory(process: int) -> int:
    """Kilobytes of memory that a process has had at most."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found
    return int(found[1])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc to read the memory of a process")
def test_a_large_file_goes_up_and_down_in_constant_memory() -> None:
    command = [sys.executable, "-m", "olconnect_sandbox", "--port", "0", "--no-security"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as server:
        assert server.stdout is not None
        base = server.stdout.readline().strip() + "/rest/serverengine"
        try:
            with httpx.Client(timeout=60) as client:
                client.get(f"{base}/filestore")
                before = highest_memory(server.pid)
                number = client.post(f"{base}/filestore/DataFile", content=pieces(SIZE)).text
                digest = hashlib.sha256()
                with client.stream("GET", f"{base}/filestore/file/{number}") as answer:
                    for chunk in answer.iter_raw():
                        digest.update(chunk)
                grown = highest_memory(server.pid) - before
        finally:
            server.terminate()
    expected = hashlib.sha256()
    for piece in pieces(SIZE):
        expected.update(piece)
    assert digest.digest() == expected.digest()
    assert grown < 16 * 1024  # kilobytes
