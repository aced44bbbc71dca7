"""A program that uploads and downloads a large file and tells how much its memory grew; see `test_large_files`.

    python transfer.py sync|async BASE_URL SOURCE TARGET

It is a process of its own, so that the memory of the test's server does not count.
"""

import asyncio
import sys
import tracemalloc
from pathlib import Path

from olconnect import AsyncClient, Client

STATUS = Path("/proc/self/status")


def peak() -> int:
    """The most bytes of memory used so far: all of the process where the system tells it, else those of Python."""
    if STATUS.exists():
        line = next(each for each in STATUS.read_text(encoding="utf-8").splitlines() if each.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    return tracemalloc.get_traced_memory()[1]


def synchronously(url: str, source: Path, target: Path) -> int:
    with Client(url, auth="none") as client:
        client.file_store.upload_data_file(b"small")
        client.file_store.download(1).save(target)
        before = peak()
        client.file_store.upload_data_file(source)
        client.file_store.download(2).save(target)
    return peak() - before


async def asynchronously(url: str, source: Path, target: Path) -> int:
    async with AsyncClient(url, auth="none") as client:
        await client.file_store.upload_data_file(b"small")
        await (await client.file_store.download(1)).save(target)
        before = peak()
        await client.file_store.upload_data_file(source)
        await (await client.file_store.download(2)).save(target)
    return peak() - before


if __name__ == "__main__":
    if not STATUS.exists():
        tracemalloc.start()
    kind, base_url, *paths = sys.argv[1:]
    source, target = map(Path, paths)
    if kind == "sync":
        growth = synchronously(base_url, source, target)
    else:
        growth = asyncio.run(asynchronously(base_url, source, target))
    sys.stdout.write(f"{growth}\n")
