"""One of everything, from data set to document, in a sandbox."""

from typing import Any

from attrs import frozen

from .sandbox_api import CSV, TEMPLATE, Api

PRESET = """
<jobpreset group-by="Country">
  <metadata level="job-set" name="wave" value="0007"/>
  <metadata level="job-segment" name="tray" field="Country"/>
  <metadata level="document-set" name="envelope" value="C5"/>
  <metadata level="document" name="recipient" field="Name"/>
  <property level="job" name="country" field="Country"/>
</jobpreset>
"""


@frozen
class World:
    """Ids of entities; the records are two of DE with one of PL between, in two jobs."""

    data_set: int
    records: list[int]
    content_set: int
    items: list[int]
    job_set: int
    jobs: list[int]
    segments: list[int]
    document_sets: list[int]
    documents: list[int]

    @classmethod
    def make(cls, api: Api, *, template: str = TEMPLATE, csv: str = CSV) -> "World":
        mapping = api.upload("DataMiningConfig", "a vendor file")
        data_set = int(api.run(f"/workflow/datamining/{mapping}/{api.upload('DataFile', csv)}"))
        uploaded = api.upload("template", template, filename="Brief á.OL-template")
        content_set = int(api.run(f"/workflow/contentcreation/{uploaded}/{data_set}"))
        preset = api.upload("JobCreationConfig", PRESET)
        job_set = int(api.run(f"/workflow/jobcreation/{preset}", {"identifiers": [content_set]}))
        jobs = api.identifiers(f"/entity/jobsets/{job_set}")
        segments = below(api, "jobs", jobs)
        document_sets = below(api, "jobsegments", segments)
        return cls(
            data_set,
            api.identifiers(f"/entity/datasets/{data_set}"),
            content_set,
            [pair["item"] for pair in api.identifiers(f"/entity/contentsets/{content_set}")],
            job_set,
            jobs,
            segments,
            document_sets,
            below(api, "documentsets", document_sets),
        )

    def one_of_each(self) -> dict[str, int]:
        """An id of each kind, by the path of its service."""
        return {
            "datasets": self.data_set,
            "datarecords": self.records[0],
            "contentsets": self.content_set,
            "contentitems": self.items[0],
            "jobsets": self.job_set,
            "jobs": self.jobs[0],
            "jobsegments": self.segments[0],
            "documentsets": self.document_sets[0],
            "documents": self.documents[0],
        }


def below(api: Api, service: str, ids: list[int]) -> list[int]:
    """The ids of what entities are made of."""
    return [part for one in ids for part in api.identifiers(f"/entity/{service}/{one}")]


def pairs(*values: tuple[str, str]) -> list[dict[str, str]]:
    """Names and values as the API has them."""
    return [{"name": name, "value": value} for name, value in values]


def fields(answer: dict[str, Any]) -> dict[str, str]:
    """The fields of a data record in the structure with all values as text."""
    return {field["name"]: field["value"] for field in answer["fields"]}
