"""Jobs: their job segments and content items, properties and metadata."""

from starlette.responses import Response

from olconnect_sandbox.errors import missing_entity
from olconnect_sandbox.json_values import integer, items, members
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.entity_rules import (
    Named,
    existing,
    merged,
    name_values,
    reader,
    replacer,
)
from olconnect_sandbox.services.registry import Registry

service = Registry()
_JOB = Named("job", "Job", "jobId")

service.handles("jobs_get_properties")(reader(_JOB, "properties"))
service.handles("jobs_update_properties")(replacer(_JOB, "properties"))
service.handles("jobs_get_metadata")(reader(_JOB, "metadata"))
service.handles("jobs_update_metadata")(replacer(_JOB, "metadata"))


@service.handles("jobs_get_job_segments")
def get_job_segments(call: Call) -> Response:
    """List the job segments of a job."""
    job = existing(call, _JOB)
    return answers.data({"identifiers": call.backend.store.entities.part_ids(job)})


@service.handles("jobs_get_content_items")
def get_content_items(call: Call) -> Response:
    """List the content items of a job in production order (inferred), whatever their sets.

    They are listed after their content set was deleted too: a job set does not depend on it.
    """
    entities = call.backend.store.entities
    job = existing(call, _JOB)
    placed = [placement.item for placement in entities.placements([job])]
    pairs = [
        {"item": item.id, "record": item.reference} for item in entities.find("content item", placed, deleted=True)
    ]
    return answers.data({"identifiers": pairs})


@service.handles("jobs_update_multiple_properties")
def update_multiple_properties(call: Call) -> Response:
    """Merge properties into several jobs: into all of them, or into none if one is unknown."""
    store = call.backend.store
    with store.database.transaction():
        for document in items(call.body):
            job = integer(members(document)["id"])
            if not store.entities.exists("job", job):
                raise missing_entity("Job", job)
            before = store.entities.name_values(job, "properties")
            after = merged(before, name_values(document))
            store.entities.replace_name_values(job, "properties", after)
    return answers.empty()
