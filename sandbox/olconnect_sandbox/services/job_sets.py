"""Job sets: listed, read, deleted, and their properties and metadata."""

from olconnect_sandbox.services.entity_rules import Named, deleter, lister, part_lister, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_JOB_SET = Named("job set", "Job Set", "jobSetId")

service.handles("job_sets_get_all")(lister("job set"))
service.handles("job_sets_delete")(deleter(_JOB_SET))
service.handles("job_sets_get_properties")(reader(_JOB_SET, "properties"))
service.handles("job_sets_update_properties")(replacer(_JOB_SET, "properties"))
service.handles("job_sets_get_metadata")(reader(_JOB_SET, "metadata"))
service.handles("job_sets_update_metadata")(replacer(_JOB_SET, "metadata"))
service.handles("job_sets_get_jobs")(part_lister(_JOB_SET))
