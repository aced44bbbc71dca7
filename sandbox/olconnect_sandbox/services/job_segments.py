"""Job segments: their document sets and their metadata."""

from olconnect_sandbox.services.entity_rules import Named, part_lister, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_JOB_SEGMENT = Named("job segment", "Job Segment", "jobSegmentId")

service.handles("job_segments_get_document_sets")(part_lister(_JOB_SEGMENT))
service.handles("job_segments_get_metadata")(reader(_JOB_SEGMENT, "metadata"))
service.handles("job_segments_update_metadata")(replacer(_JOB_SEGMENT, "metadata"))
