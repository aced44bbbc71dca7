"""Job sets: listed, read, deleted, and their properties and metadata."""

from starlette.responses import Response

from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.entity_rules import Named, deleter, existing, lister, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_JOB_SET = Named("job set", "Job Set", "jobSetId")

service.handles("job_sets_get_all")(lister("job set"))
service.handles("job_sets_delete")(deleter(_JOB_SET))
service.handles("job_sets_get_properties")(reader(_JOB_SET, "properties"))
service.handles("job_sets_update_properties")(replacer(_JOB_SET, "properties"))
service.handles("job_sets_get_metadata")(reader(_JOB_SET, "metadata"))
service.handles("job_sets_update_metadata")(replacer(_JOB_SET, "metadata"))


@service.handles("job_sets_get_jobs")
def get_jobs(call: Call) -> Response:
    """List the jobs of a job set."""
    job_set = existing(call, _JOB_SET)
    return answers.data({"identifiers": call.backend.store.entities.part_ids(job_set)})
