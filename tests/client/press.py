"""A sandbox with everything that is needed to print one small letter over and over."""

from collections import Counter
from pathlib import Path
from typing import Any

from attrs import frozen

from olconnect import Client
from olconnect_sandbox import Sandbox

DATA = Path(__file__).resolve().parents[2] / "examples" / "data"
CSV = b"FirstName,LastName,Region\nAnna,Ek,North\n"
MAPPING, OUTPUT = "DataMiningRestService", "OutputCreationRestService"


@frozen
class Press:
    """What the sandbox holds: ids of a data file, of resources, and of a job set."""

    sandbox: Sandbox
    data_file: int
    mapping: int
    output_preset: int
    job_set: int

    @classmethod
    def in_sandbox(cls, sandbox: Sandbox) -> "Press":
        with Client(sandbox.url, user="ol-admin", password="secret") as client:
            files = client.file_store
            data_file = files.upload_data_file(CSV)
            mapping = files.upload_data_mapping_configuration(DATA / "customers.OL-datamapper")
            template = files.upload_template(DATA / "letter.html")
            job_preset = files.upload_job_creation_preset(DATA / "by-region.OL-jobpreset")
            output_preset = files.upload_output_creation_preset(DATA / "one-file.OL-outputpreset")
            records = client.data_mapping.process(mapping, data_file).result()
            content = client.content_creation.process_by_data_set(template, records).result()
            job_set = client.job_creation.process_by_content_set(job_preset, identifiers=content).result()
        return cls(sandbox, data_file, mapping, output_preset, job_set)

    @classmethod
    def for_mapping(cls, sandbox: Sandbox) -> "Press":
        """One that can map data, and no more."""
        with Client(sandbox.url, user="ol-admin", password="secret") as client:
            data_file = client.file_store.upload_data_file(CSV)
            mapping = client.file_store.upload_data_mapping_configuration(DATA / "customers.OL-datamapper")
        return cls(sandbox, data_file, mapping, output_preset=0, job_set=0)

    def map(self, client: Any) -> Any:
        """Start a data mapping."""
        return client.data_mapping.process(self.mapping, self.data_file)

    def print(self, client: Any) -> Any:
        """Start an output creation."""
        return client.output_creation.process_by_job_set_json(
            self.output_preset, identifier=self.job_set, create_only=True
        )

    @property
    def started(self) -> Counter[str]:
        """How many operations of each service were ever started."""
        return Counter(each.service for each in self.sandbox.started)
