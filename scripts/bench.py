"""How client and sandbox take to 100,000 data records in one data set: time and memory, as ratios in one run.

    python scripts/bench.py [--records N]

Each step runs with a tenth of the records first; a ratio near 10 means that the effort grows with the number of records
and no faster. Memory is the largest that each process has used, where the system tells it.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.table import Table

from olconnect import Client, all_of, field_rule

T = TypeVar("T")


@contextmanager
def sandbox() -> Generator[tuple[str, int]]:
    """A sandbox as a process of its own, in no hurry to show progress; its address and process id."""
    command = [sys.executable, "-m", "olconnect_sandbox", "--port", "0", "--pace", "0", "--no-security"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    try:
        yield (server.stdout.readline().strip() if server.stdout else ""), server.pid
    finally:
        server.terminate()
        server.communicate(timeout=20)


def peak_megabytes(process: int | str) -> str:
    """The largest memory that a process has used; empty where the system does not tell it (other than Linux)."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text(encoding="utf-8").splitlines() if status.exists() else []
    return next((f"{int(line.split()[1]) // 1024} MB" for line in lines if line.startswith("VmHWM")), "")


def data_file(records: int) -> bytes:
    """A CSV file with that many records."""
    rows = "".join(f"{number:08},Name {number},{number % 97}\n" for number in range(records))
    return b"Number,Name,Group\n" + rows.encode()


def timed(steps: dict[str, float], name: str, action: Callable[[], T]) -> T:
    """Do something and note how long it took."""
    began = time.perf_counter()
    result = action()
    steps[name] = time.perf_counter() - began
    return result


def run(client: Client, records: int) -> dict[str, float]:
    """Seconds of each step with that many records in one data set."""
    steps: dict[str, float] = {}
    content = data_file(records)
    data = timed(steps, "upload the data file", lambda: client.file_store.upload_data_file(content))
    mapping = client.file_store.upload_data_mapping_configuration(b"<datamapping/>")
    data_set = timed(steps, "data mapping", lambda: client.data_mapping.process(mapping, data).result())
    ids = timed(steps, "list the ids", lambda: client.data_sets.get_data_records(data_set).identifiers)
    read = client.data_records.get_multiple_values_json
    values = timed(steps, "read all values", lambda: read(recordids=ids))
    if len(values) != records:
        sys.exit(f"bench: {records} data records went in, {len(values)} came out")
    rule = all_of(field_rule("Group", "EQ", "42"))
    timed(steps, "find by a field", lambda: client.entities.find(entity="DATARECORDS", search=rule))
    timed(steps, "delete the data set", lambda: client.data_sets.delete(data_set))
    return steps


def main() -> None:
    """Run both sizes and print the table."""
    parser = argparse.ArgumentParser(description="Time and memory of many data records.")
    parser.add_argument("--records", type=int, default=100_000)
    records: int = parser.parse_args().records
    with sandbox() as (url, server), Client(url, auth="none", timeout=600) as client:
        few, many = run(client, records // 10), run(client, records)
        memory = f"largest memory: client {peak_megabytes('self')}, sandbox {peak_megabytes(server)}"
    table = Table("step", f"{records // 10:,} records, s", f"{records:,} records, s", "ratio")
    for name, seconds in many.items():
        table.add_row(name, f"{few[name]:.2f}", f"{seconds:.2f}", f"{seconds / few[name]:.1f}")
    Console(width=100).print(table, memory)


if __name__ == "__main__":
    main()
