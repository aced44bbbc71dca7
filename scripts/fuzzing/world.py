"""Makes some of everything on the server before it is fuzzed, so that ids and names exist which lead somewhere."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from attrs import asdict, define, field

from fuzzing.live import Value
from olconnect import Client, ManagedFiles, OLConnectError, Operation
from olconnect_api.models import (
    AllInOneContentCreation,
    AllInOneDataMapping,
    AllInOneJobCreation,
    AllInOneOutputCreation,
)

WAIT_SECONDS = 60.0
SPARES = 5  # files to delete, names to store files under
SPARE_SETS = 2
NAMES = {
    "data_file": "fuzz.csv",
    "mapping_configuration": "fuzz.OL-datamapper",
    "template": "fuzz.OL-template",
    "job_preset": "fuzz.OL-jobpreset",
    "output_preset": "fuzz.OL-outputpreset",
}
PAGE_FILE = "fuzz.pdf"
SECTION = "Letter"
MAIL_SERVERS = ("127.0.0.1:1", "[::1]:1", "localhost:1")  # there is none: connections are refused at once
FILES = {
    "data_file": "Name,Region,Code\nZoë Ærligdal,north,00000042\nŐry Gyöngyi,south,00000043\n".encode(),
    "mapping_configuration": b"<datamapping/>",
    "template": b"<html><head><title>Fuzz</title><meta name='ol-section' content='Letter'>"
    b"<meta name='ol-to' content='somebody@example.org'></head><body><p>Dear @Name@</p></body></html>",
    "job_preset": b'<jobpreset group-by="Region"/>',
    "output_preset": b'<outputpreset spool="per-job" file-name="fuzz-{number}.pdf"/>',
}

T = TypeVar("T")


@define
class World:
    """What exists on the server.

    Attributes:
        values: Ids and names by what they stand for; the first of each is that of an example.
        protected: Of these the run must not delete any: the rest of it rests on them.
        missing: What could not be made, and why.
    """

    values: dict[str, list[Value]] = field(factory=dict[str, list[Value]])
    protected: list[str] = field(factory=list[str])
    missing: list[str] = field(factory=list[str])

    def first(self, kind: str) -> Value:
        """The value that examples take."""
        return self.values[kind][0]

    def add(self, kind: str, *values: Value) -> None:
        """These exist, and may be deleted."""
        self.values.setdefault(kind, []).extend(values)

    def keep(self, kind: str, *values: Value) -> None:
        """These exist, and must stay."""
        self.add(kind, *values)
        self.protected.extend(str(value) for value in values)

    def save(self, path: Path) -> None:
        """Write it down for the process that schemathesis runs in."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "World":
        """Read what was written down."""
        return cls(**json.loads(path.read_text(encoding="utf-8")))


def make_world(client: Client, files: Path | None = None) -> World:
    """Make some of everything; what cannot be made is left out and noted.

    Args:
        client: Of the server.
        files: A folder with files that the server understands, under the names in `NAMES`. Without it the files are
            in the sandbox's own form.
    """
    world = World()
    steps: list[Callable[[], None]] = [lambda: _upload(world, client, files)]
    steps += [lambda: _make_sets(world, client, "spare_")] * SPARE_SETS
    steps += [lambda: _make_sets(world, client, ""), lambda: _read_sets(world, client)]
    steps += [lambda: _make_pages(world, client), lambda: _make_emails(world, client)]
    steps += [lambda: _make_output(world, client), lambda: _run_all_in_one(world, client), lambda: _fail(world, client)]
    for step in steps:
        try:
            step()
        except (OLConnectError, OSError, LookupError) as error:
            world.missing.append(str(error))
    world.add("section", SECTION)
    world.add("mail_server", *MAIL_SERVERS)
    for kind in ("new_file", "new_folder"):
        world.add(kind, *(f"fuzz-{kind}-{index}" for index in range(SPARES)))
    return world


def _upload(world: World, client: Client, files: Path | None) -> None:
    store = client.file_store
    uploads = {
        "data_file": store.upload_data_file,
        "mapping_configuration": store.upload_data_mapping_configuration,
        "template": store.upload_template,
        "job_preset": store.upload_job_creation_preset,
        "output_preset": store.upload_output_creation_preset,
    }
    for kind, upload in uploads.items():
        content = files / NAMES[kind] if files else FILES[kind]
        world.keep(kind, NAMES[kind], upload(content, filename=NAMES[kind], persistent=True))
    for kind in ("spare_file", "other_spare_file"):
        world.add(kind, *(store.upload_data_file(b"spare") for _ in range(SPARES)))


def _make_sets(world: World, client: Client, prefix: str) -> None:
    """One run of each service: a data set, a content set and a job set."""
    mapping = client.data_mapping.process(world.first("mapping_configuration"), world.first("data_file"))
    data_set = mapping.result(WAIT_SECONDS)
    merging = client.content_creation.process_by_data_set(world.first("template"), data_set)
    content_sets = merging.result(WAIT_SECONDS)
    grouping = client.job_creation.process_by_content_set(world.first("job_preset"), identifiers=content_sets)
    job_set = grouping.result(WAIT_SECONDS)
    store = world.add if prefix else world.keep
    store(f"{prefix}data_set", data_set)
    store(f"{prefix}content_set", *content_sets)
    store(f"{prefix}job_set", job_set)
    _ended(world, data_mapping=mapping, content_creation=merging, job_creation=grouping)


def _ended(world: World, **operations: Operation[int] | Operation[list[int]]) -> None:
    for service, operation in operations.items():
        world.add(f"{service}_run", operation.id)


def _read_sets(world: World, client: Client) -> None:
    """The parts of the sets that stay."""
    data_set, content_set, job_set = (int(world.first(kind)) for kind in ("data_set", "content_set", "job_set"))
    world.add("data_record", *client.data_sets.get_data_records(data_set).identifiers)
    world.add("content_item", *(link.item for link in client.content_sets.get_content_items(content_set).identifiers))
    world.add("job", *client.job_sets.get_jobs(job_set).identifiers)
    world.add("job_segment", *client.jobs.get_job_segments(int(world.first("job"))).identifiers)
    world.add("document_set", *client.job_segments.get_document_sets(int(world.first("job_segment"))).identifiers)
    world.add("document", *client.document_sets.get_documents(int(world.first("document_set"))).identifiers)


def _make_pages(world: World, client: Client) -> None:
    """A PDF file with pages: the preview of a letter."""
    record = int(world.first("data_record"))
    preview = client.content_creation.preview_pdf_by_data_record(
        template_id=world.first("template"), data_record_id=record
    )
    pdf = client.file_store.download(preview).read()
    world.keep("page_file", PAGE_FILE, client.file_store.upload_data_file(pdf, filename=PAGE_FILE, persistent=True))


def _make_emails(world: World, client: Client) -> None:
    """Emails that are kept: no mail server is named."""
    data_set = int(world.first("data_set"))
    operation = client.email_content.process_by_data_set(world.first("template"), data_set, eml=True)
    operation.wait(WAIT_SECONDS)
    world.add("email_content_run", operation.id)


def _make_output(world: World, client: Client) -> None:
    preset, job_set = world.first("output_preset"), int(world.first("job_set"))
    operation = client.output_creation.process_by_job_set_json(preset, identifier=job_set, create_only=True)
    world.add("output_creation_run", operation.id)
    managed = operation.managed_result(WAIT_SECONDS)
    if isinstance(managed, ManagedFiles):
        world.keep("folder", managed.identifier)
        world.add("folder_entry", *managed.files)


def _run_all_in_one(world: World, client: Client) -> None:
    operation = client.all_in_one.submit(
        datamining=AllInOneDataMapping(
            identifier=world.first("data_file"), config=world.first("mapping_configuration")
        ),
        contentcreation=AllInOneContentCreation(config=world.first("template")),
        jobcreation=AllInOneJobCreation(config=world.first("job_preset")),
        outputcreation=AllInOneOutputCreation(config=world.first("output_preset"), create_only=True),
    )
    operation.wait(WAIT_SECONDS)
    world.add("all_in_one_run", operation.id)


def _fail(world: World, client: Client) -> None:
    """Operations that fail: a data file that cannot be mapped."""
    config = world.first("mapping_configuration")
    broken = client.file_store.upload_data_file(b'[{"Name": ', filename="fuzz-broken.json")
    mapping = client.data_mapping.process(config, broken)
    chain = client.all_in_one.submit(datamining=AllInOneDataMapping(identifier=broken, config=config))
    for operation in (mapping, chain):
        operation.wait(WAIT_SECONDS)
    world.add("data_mapping_run", mapping.id)
    world.add("all_in_one_run", chain.id)
