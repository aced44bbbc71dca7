"""Makes some of everything on the server before it is fuzzed, so that ids and names exist which lead somewhere."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from attrs import asdict, define, field

from fuzzing.live import MAIL_SERVERS, Value
from fuzzing.owned import FILE, OWN_NAME, Owned, group_of
from fuzzing.permits import Permit
from olconnect import Client, ManagedFiles, OLConnectError, Operation
from olconnect.errors import AuthenticationError, ConnectionFailedError
from olconnect_api.models import (
    AllInOneContentCreation,
    AllInOneDataMapping,
    AllInOneJobCreation,
    AllInOneOutputCreation,
)

WAIT_SECONDS = 60.0
SPARES = 5  # files to delete, names to store files under
SPARE_SETS = 2
MOST_PARTS = 100  # of a set that is there already: it may be large
NAMES = {
    "data_file": f"{OWN_NAME}.csv",
    "mapping_configuration": f"{OWN_NAME}.OL-datamapper",
    "template": f"{OWN_NAME}.OL-template",
    "job_preset": f"{OWN_NAME}.OL-jobpreset",
    "output_preset": f"{OWN_NAME}.OL-outputpreset",
}
PAGE_FILE = f"{OWN_NAME}.pdf"
BROKEN_FILE = f"{OWN_NAME}-broken.json"
NEW = ("new_file", "new_folder", "new_name")  # names that files may get
SECTION = "Letter"
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
        owned: Gets what was made, to be deleted in the end; `None` where things are found, not made.
    """

    values: dict[str, list[Value]] = field(factory=dict[str, list[Value]])
    protected: list[str] = field(factory=list[str])
    missing: list[str] = field(factory=list[str])
    owned: Owned | None = field(default=None, eq=False, repr=False)

    def first(self, kind: str) -> Value:
        """The value that examples take."""
        return self.values[kind][0]

    def add(self, kind: str, *values: Value) -> None:
        """These exist, and may be deleted."""
        self.values.setdefault(kind, []).extend(values)
        group = group_of(kind)
        if group and kind not in NEW:
            self.made(group, *values)

    def made(self, group: str, *values: Value) -> None:
        """These were made, and are to be deleted in the end."""
        if self.owned:
            self.owned.add(group, *values)

    def keep(self, kind: str, *values: Value) -> None:
        """These exist, and must stay."""
        self.add(kind, *values)
        self.protected.extend(str(value) for value in values)

    def attempt(self, step: Callable[[], None]) -> None:
        """Take a step towards it; note why, if it fails.

        Raises:
            AuthenticationError: nothing will succeed, for the user is unknown.
            ConnectionFailedError: nor will it, for there is no server.
        """
        try:
            step()
        except (AuthenticationError, ConnectionFailedError):
            raise
        except (OLConnectError, OSError, LookupError) as error:
            reason = " ".join(str(error).split())
            if reason not in self.missing:
                self.missing.append(reason)

    def save(self, path: Path) -> None:
        """Write it down for the process that schemathesis runs in."""
        held = asdict(self, filter=lambda attribute, _: attribute.name != "owned")
        path.write_text(json.dumps(held, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "World":
        """Read what was written down."""
        return cls(**json.loads(path.read_text(encoding="utf-8")))


def make_world(client: Client, owned: Owned, permit: Permit, files: Path | None = None) -> World:
    """Make some of everything that is permitted; what cannot be made is left out and noted.

    Args:
        client: Of the server.
        owned: Gets what was made.
        permit: How far the run may go, `WRITE` at least.
        files: A folder with files that the server understands, under the names in `NAMES`. Without it the files are
            in the sandbox's own form.
    """
    world = World(owned=owned)
    steps: list[Callable[[], None]] = [lambda: _upload(world, client, files)]
    steps += [lambda: _make_sets(world, client, "spare_")] * SPARE_SETS
    steps += [lambda: _make_sets(world, client, ""), lambda: read_sets(world, client)]
    steps += [lambda: _make_pages(world, client), lambda: _fail(world, client)]
    if permit >= Permit.OUTPUT:
        steps += [lambda: _make_emails(world, client), lambda: _make_output(world, client)]
        steps += [lambda: _run_all_in_one(world, client), lambda: _fail_all_in_one(world, client)]
    for step in steps:
        world.attempt(step)
    world.add("section", SECTION)
    world.add("mail_server", *MAIL_SERVERS)
    for kind in NEW:
        world.add(kind, *(f"{OWN_NAME}-{kind}-{index}" for index in range(SPARES)))
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
    store = world.add if prefix else world.keep
    mapping = client.data_mapping.process(world.first("mapping_configuration"), world.first("data_file"))
    data_set = _result(world, "data_mapping", mapping)
    store(f"{prefix}data_set", data_set)
    merging = client.content_creation.process_by_data_set(world.first("template"), data_set)
    content_sets = _result(world, "content_creation", merging)
    store(f"{prefix}content_set", *content_sets)
    grouping = client.job_creation.process_by_content_set(world.first("job_preset"), identifiers=content_sets)
    store(f"{prefix}job_set", _result(world, "job_creation", grouping))


def _result(world: World, service: str, operation: Operation[T]) -> T:
    world.add(f"{service}_run", operation.id)
    return operation.result(WAIT_SECONDS)


def read_sets(world: World, client: Client) -> None:
    """The parts of the first sets, as many as there are."""

    def items(content_set: int) -> list[int]:
        return [link.item for link in client.content_sets.get_content_items(content_set).identifiers]

    parts: list[tuple[str, str, Callable[[int], Iterable[int]]]] = [
        ("data_set", "data_record", lambda of: client.data_sets.get_data_records(of).identifiers),
        ("content_set", "content_item", items),
        ("job_set", "job", lambda of: client.job_sets.get_jobs(of).identifiers),
        ("job", "job_segment", lambda of: client.jobs.get_job_segments(of).identifiers),
        ("job_segment", "document_set", lambda of: client.job_segments.get_document_sets(of).identifiers),
        ("document_set", "document", lambda of: client.document_sets.get_documents(of).identifiers),
    ]
    for whole, part, read in parts:
        if world.values.get(whole):
            world.add(part, *list(read(int(world.first(whole))))[:MOST_PARTS])


def _make_pages(world: World, client: Client) -> None:
    """A PDF file with pages: the preview of a letter."""
    record = int(world.first("data_record"))
    preview = client.content_creation.preview_pdf_by_data_record(
        template_id=world.first("template"), data_record_id=record
    )
    world.made(FILE, preview)
    pdf = client.file_store.download(preview).read()
    world.keep("page_file", PAGE_FILE, client.file_store.upload_data_file(pdf, filename=PAGE_FILE, persistent=True))


def _make_emails(world: World, client: Client) -> None:
    """Emails that are kept: no mail server is named."""
    data_set = int(world.first("data_set"))
    operation = client.email_content.process_by_data_set(world.first("template"), data_set, eml=True)
    world.add("email_content_run", operation.id)
    operation.wait(WAIT_SECONDS)


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
    world.add("all_in_one_run", operation.id)
    operation.wait(WAIT_SECONDS)


def _fail(world: World, client: Client) -> None:
    """A data mapping that fails: its data file cannot be mapped."""
    broken = client.file_store.upload_data_file(b'[{"Name": ', filename=BROKEN_FILE)
    world.made(FILE, broken)
    mapping = client.data_mapping.process(world.first("mapping_configuration"), broken)
    world.add("data_mapping_run", mapping.id)
    mapping.wait(WAIT_SECONDS)


def _fail_all_in_one(world: World, client: Client) -> None:
    datamining = AllInOneDataMapping(identifier=BROKEN_FILE, config=world.first("mapping_configuration"))
    chain = client.all_in_one.submit(datamining=datamining)
    world.add("all_in_one_run", chain.id)
    chain.wait(WAIT_SECONDS)
