"""Jobs: their job segments and content items, properties and metadata."""

from starlette.responses import Response

from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.entity_rules import Named, existing, merger, part_lister, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_JOB = Named("job", "Job", "jobId")

service.handles("jobs_get_properties")(reader(_JOB, "properties"))
service.handles("jobs_update_properties")(replacer(_JOB, "properties"))
service.handles("jobs_get_metadata")(reader(_JOB, "metadata"))
service.handles("jobs_update_metadata")(replacer(_JOB, "metadata"))
service.handles("jobs_update_multiple_properties")(merger(_JOB))
service.handles("jobs_get_job_segments")(part_lister(_JOB))


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
