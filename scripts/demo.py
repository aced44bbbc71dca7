"""The main job from a data file to PDF, through the client, against a sandbox server of its own.

    python scripts/demo.py [--data FILE] [--out FOLDER]

FILE is any CSV, JSON (array of objects) or XML (repeated element) file; without it the shipped sample is used.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from attrs import define, field
from pypdf import PdfReader
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from olconnect import AllInOneOperation, Client, OLConnectError, Operation, OutputOperation
from olconnect_api.models import (
    AllInOneContentCreation,
    AllInOneDataMapping,
    AllInOneJobCreation,
    AllInOneOutputCreation,
)

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "examples" / "data"
WAIT_SECONDS = 1800.0
ANY_FIELDS = b"<template/>\n"  # has no text to merge, so the sandbox prints every field with its name
UNCOVERED = "sandbox.uncovered-characters"

AnyOperation = Operation[int] | Operation[list[int]] | OutputOperation | AllInOneOperation


@define
class Report:
    """Steps as they happen: a live line each, and a table at the end."""

    console: Console = field(factory=Console)
    rows: list[tuple[str, str, str, float]] = field(factory=list[tuple[str, str, str, float]])

    @contextmanager
    def step(self, name: str) -> Generator["Step"]:
        """One step; its line disappears when it has ended well."""
        columns = (TextColumn("{task.description:<28}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
        began = time.monotonic()
        with Progress(*columns, console=self.console) as progress:
            step = Step(progress, progress.add_task(name, total=100))
            yield step
            progress.update(step.task, completed=100)
        self.rows.append((name, step.id, step.count, time.monotonic() - began))

    def table(self) -> Table:
        """All steps with ids, counts and times."""
        table = Table("step", "id", "result", "seconds")
        for name, identifier, count, seconds in self.rows:
            table.add_row(name, identifier, count, f"{seconds:.2f}")
        return table


@define
class Step:
    """The line of one step."""

    progress: Progress
    task: TaskID
    id: str = ""
    count: str = ""

    def follow(self, operation: AnyOperation) -> None:
        """Show the progress of an operation until it ends."""
        for percent in operation.watch(WAIT_SECONDS):
            self.progress.update(self.task, completed=percent)


@define
class Files:
    """Ids of the managed files of the job."""

    data: int
    mapping: int
    template: int
    job_preset: int
    output_preset: int


@contextmanager
def sandbox() -> Generator[str]:
    """A sandbox server as a process of its own, with security on and on a free port; gives its address."""
    command = [sys.executable, "-m", "olconnect_sandbox", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    try:
        url = server.stdout.readline().strip() if server.stdout else ""
        if not url:
            sys.exit("demo: the sandbox did not start; its message is above")
        yield url
    finally:
        server.terminate()
        server.communicate(timeout=20)


def upload(client: Client, report: Report, data: Path | None) -> Files:
    """The five files of the job."""
    store = client.file_store
    file = data or SAMPLE / "customers.csv"
    template: bytes | Path = ANY_FIELDS if data else SAMPLE / "letter.html"
    with report.step("upload data file") as step:
        data_id = store.upload_data_file(file, filename=file.name)
        step.id, step.count = str(data_id), f"{file.stat().st_size:,} bytes"
    with report.step("upload mapping configuration") as step:
        mapping_id = store.upload_data_mapping_configuration(
            SAMPLE / "customers.OL-datamapper", filename="customers.OL-datamapper"
        )
        step.id = str(mapping_id)
    with report.step("upload template") as step:
        template_id = store.upload_template(template, filename="letter.OL-template")
        step.id = str(template_id)
    with report.step("upload job preset") as step:
        job_preset_id = store.upload_job_creation_preset(
            SAMPLE / "by-region.OL-jobpreset", filename="by-region.OL-jobpreset"
        )
        step.id = str(job_preset_id)
    with report.step("upload output preset") as step:
        output_preset_id = store.upload_output_creation_preset(
            SAMPLE / "one-file.OL-outputpreset", filename="one-file.OL-outputpreset"
        )
        step.id = str(output_preset_id)
    return Files(data_id, mapping_id, template_id, job_preset_id, output_preset_id)


def describe_pdf(path: Path) -> str:
    """Pages and size of a finished PDF."""
    return f"{path.name}: {len(PdfReader(path).pages)} pages, {path.stat().st_size:,} bytes"


def run_steps(client: Client, report: Report, files: Files, out: Path) -> int:
    """Data mapping to output, one service after the other. The id of the job set."""
    with report.step("data mapping") as step:
        mapping = client.data_mapping.process(files.mapping, files.data)
        step.follow(mapping)
        data_set = mapping.result()
        records = client.data_sets.get_data_records(data_set).identifiers
        step.id, step.count = str(data_set), f"{len(records)} data records"
    with report.step("content creation") as step:
        creation = client.content_creation.process_by_data_set(files.template, data_set)
        step.follow(creation)
        content_sets = creation.result()
        items = sum(len(client.content_sets.get_content_items(each).identifiers) for each in content_sets)
        step.id, step.count = ", ".join(map(str, content_sets)), f"{items} content items"
    with report.step("job creation") as step:
        grouping = client.job_creation.process_by_content_set(files.job_preset, identifiers=content_sets)
        step.follow(grouping)
        job_set = grouping.result()
        jobs = client.job_sets.get_jobs(job_set).identifiers
        step.id, step.count = str(job_set), f"{len(jobs)} jobs"
    with report.step("output by job set") as step:
        by_set = client.output_creation.process_by_job_set_json(
            files.output_preset, identifier=job_set, create_only=True
        )
        step.follow(by_set)
        by_set.save(out / "letters.pdf")
        step.id, step.count = by_set.id[:8], describe_pdf(out / "letters.pdf")
    with report.step("output by job") as step:
        by_job = client.output_creation.process_by_job_json(files.output_preset, identifiers=jobs, create_only=True)
        step.follow(by_job)
        by_job.save(out / "by-job.pdf")
        step.id, step.count = by_job.id[:8], describe_pdf(out / "by-job.pdf")
    return job_set


def run_all_in_one(client: Client, report: Report, files: Files, out: Path) -> None:
    """The same as one submission."""
    with report.step("All-In-One") as step:
        operation = client.all_in_one.submit(
            datamining=AllInOneDataMapping(identifier=files.data, config=files.mapping),
            contentcreation=AllInOneContentCreation(config=files.template),
            jobcreation=AllInOneJobCreation(config=files.job_preset),
            outputcreation=AllInOneOutputCreation(config=files.output_preset, create_only=True),
        )
        step.follow(operation)
        operation.save(out / "all-in-one.pdf")
        step.id, step.count = operation.id[:8], describe_pdf(out / "all-in-one.pdf")


def tell_uncovered(client: Client, report: Report, job_set: int) -> None:
    """Say which characters no font covers; the PDF shows them by their code points."""
    for each in client.job_sets.get_properties(job_set):
        if each.name == UNCOVERED:
            report.console.print(f"No font covers these characters; the PDF shows their code points: {each.value}")


def run(url: str, data: Path | None, out: Path) -> None:
    """The whole job against a server."""
    report = Report()
    with Client(url, user="ol-admin", password="secret") as client:  # noqa: S106 - the sandbox's default, on loopback
        with report.step("log in") as step:
            step.count = client.authentication.version()
        files = upload(client, report, data)
        job_set = run_steps(client, report, files, out)
        run_all_in_one(client, report, files, out)
        tell_uncovered(client, report, job_set)
    report.console.print(report.table())
    report.console.print(f"Written to {out}: letters.pdf, by-job.pdf, all-in-one.pdf", soft_wrap=True)


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description="From a data file to PDF, with client and sandbox.")
    parser.add_argument("--data", type=Path, help="CSV, JSON or XML file; default: the shipped sample")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "demo", help="folder for the PDFs")
    arguments = parser.parse_args()
    if arguments.data and not arguments.data.is_file():
        sys.exit(f"demo: there is no file {arguments.data}")
    arguments.out.mkdir(parents=True, exist_ok=True)
    try:
        with sandbox() as url:
            run(url, arguments.data, arguments.out)
    except OLConnectError as error:
        sys.exit(f"demo: {error}")


if __name__ == "__main__":
    main()
