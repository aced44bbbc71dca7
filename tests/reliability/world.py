"""A server with one letter to print over and over, and what it knows of it afterwards."""

import base64
import io
import time
from collections.abc import Callable
from typing import Any

from attrs import frozen
from pypdf import PdfWriter

from olconnect import Client, Pace, Retry
from olconnect_sandbox import Sandbox
from olconnect_sandbox.engine.ledger import Started
from olconnect_sandbox.store.store import Snapshot

USER, PASSWORD = "ol-admin", "planted-password-4711"
BASIC = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
PACE_SECONDS = 30  # of the sandbox's clock, which moves on when a test says so
AT_ONCE = Pace(first=0.001, share=0, longest=0.005)
FILE = b"%PDF-1.7\n" + bytes(range(256)) * 5
_LOOKS = 5_000
_LOOK_SECONDS = 0.002


@frozen
class World:
    """A running sandbox and the ids of what it holds: a job set of one letter, a preset, a file to download."""

    sandbox: Sandbox
    snapshot: Snapshot
    token: str
    job_set: int
    preset: int
    file: int

    @classmethod
    def of(cls, sandbox: Sandbox) -> "World":
        with Client(sandbox.url, user=USER, password=PASSWORD, pace=AT_ONCE) as client:
            files = client.file_store
            preset = files.upload_output_creation_preset(b"<preset/>", filename="letters.OL-outputpreset")
            pages = files.upload_data_file(_page(), filename="letter.pdf")
            mapping = files.upload_data_mapping_configuration(b"<mapping/>", filename="pages.OL-datamapper")
            file = files.upload_data_file(FILE, filename="file.pdf")
            content = client.data_mapping.create_content_set(pages, identifier=mapping)
            _finish(sandbox)
            jobs = client.job_creation.process_default_json(identifiers=[content.result()])
            _finish(sandbox)
            job_set = jobs.result()
            token = client._driver.client._authenticator._token
            assert token is not None
        return cls(sandbox, sandbox.snapshot(), token.value, job_set, preset, file)

    def reset(self) -> None:
        """Begin anew."""
        self.sandbox.faults.clear()
        self.sandbox.reset(self.snapshot)

    def helper(self) -> Client:
        """A client that is not under test, to be closed."""
        return Client(
            self.sandbox.url, user=USER, password=PASSWORD, auth="basic", pace=AT_ONCE, retry=Retry(first=0.01)
        )

    def print(self, client: Any) -> Any:
        """Start the letter."""
        return client.output_creation.process_by_job_set_json(self.preset, identifier=self.job_set, create_only=True)

    def finish(self) -> None:
        """Let the time pass that all operations need."""
        _finish(self.sandbox)

    @property
    def started(self) -> list[Started]:
        """The letters that were ever started."""
        return self.sandbox.started

    @property
    def letter(self) -> bytes:
        """The letter that was printed last, as it lies on the server."""
        return self.started[-1].output[0].read_bytes()


def eventually(holds: Callable[[], bool], what: str) -> None:
    """Return once something holds that another thread brings about."""
    for _ in range(_LOOKS):
        if holds():
            return
        time.sleep(_LOOK_SECONDS)
    raise AssertionError(f"never: {what}")


def _finish(sandbox: Sandbox) -> None:
    def over() -> bool:
        if all(each.state != "running" for each in sandbox.started):
            return True
        sandbox.clock.advance(PACE_SECONDS)  # counts for an operation once it has begun
        return False

    eventually(over, "all operations are over")


def _page() -> bytes:
    writer, page = PdfWriter(), io.BytesIO()
    writer.add_blank_page(width=595, height=842)
    writer.write(page)
    return page.getvalue()
