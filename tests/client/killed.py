"""A run of a pipeline that kills itself at a line of its own choice. Started by test_pipeline_killed.py, with JSON."""

import json
import os
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from olconnect import Client, Pace
from olconnect._journal import Journal

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # on Windows any signal ends the process at once


def main() -> None:
    given = json.loads(sys.argv[1])
    _die_at(given["event"], given["moment"], given["nth"])
    folder = Path(given["folder"])
    pace = Pace(first=0.001, share=0, longest=0.01)
    with Client(given["url"], user="ol-admin", password="secret", pace=pace) as client:

        def letter(job: Any) -> int:
            job.step("map", lambda: client.data_mapping.process(given["mapping"], given["data_file"]))
            start = client.output_creation.process_by_job_set_json
            return job.save(
                "output",
                lambda: start(given["output_preset"], identifier=given["job_set"], create_only=True),
                folder / f"{job.key}.pdf",
            )

        with client.pipeline(
            letter, given["items"], key=str, journal=given["journal"], concurrency=given["concurrency"]
        ) as run:
            for _ in run:
                pass


def _die_at(event: str, moment: str, nth: int) -> None:
    """Have the nth call of the journal's method `event` be the last thing that happens, `before` or `after` it."""
    original: Callable[..., Any] = getattr(Journal, event)
    calls = count(1)

    def last(*arguments: Any) -> Any:
        mine = next(calls)  # workers call at the same time
        if moment == "before" and mine == nth:
            os.kill(os.getpid(), KILL)
        value = original(*arguments)
        if moment == "after" and mine == nth:
            os.kill(os.getpid(), KILL)
        return value

    setattr(Journal, event, last)


if __name__ == "__main__":
    main()
