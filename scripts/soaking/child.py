"""A run of a pipeline in a process of its own, which `night` kills. Started with JSON; tells what it has."""

import json
import sys
from pathlib import Path

from olconnect import Client, Hooks, StateEvent
from olconnect.pipeline import Job, Pipeline
from soaking.work import PACE, PASSWORD, RETRY, TIMEOUT, TOTAL_TIMEOUT, USER, Press


def pipeline(client: Client, press: Press, folder: Path, items: list[str], journal: Path) -> Pipeline[str, int]:
    """From pages to a letter for each item."""

    def letter(job: Job[str]) -> int:
        content = job.step("map", lambda: client.data_mapping.create_content_set(press.pages, identifier=press.mapping))
        jobs = job.step("jobs", lambda: client.job_creation.process_default_json(identifiers=[content]))
        return job.save("output", lambda: press.print(client, jobs), folder / f"{job.key}.pdf")

    return client.pipeline(letter, items, key=str, journal=journal, concurrency=4)


def tell(what: str, name: str) -> None:
    """Tell one thing on a line of its own, at once: several threads do."""
    sys.stdout.write(f"{what} {name}\n")
    sys.stdout.flush()


def main() -> None:
    """Go on with the journal, and tell each operation and each item on a line of its own."""
    given = json.loads(sys.argv[1])

    def told(event: StateEvent) -> None:
        if event.state in ("started", "resumed"):
            tell("operation", event.operation_id)

    with Client(
        given["url"],
        user=USER,
        password=PASSWORD,
        pace=PACE,
        timeout=TIMEOUT,
        total_timeout=TOTAL_TIMEOUT,
        retry=RETRY,
        hooks=Hooks(on_state_change=told),
    ) as client:
        folder, journal = Path(given["folder"]), Path(given["journal"])
        with pipeline(client, Press(**given["press"]), folder, given["items"], journal) as run:
            for done in run:
                tell("item", done.key)


if __name__ == "__main__":
    main()
