"""Document sets: their documents and their metadata."""

from olconnect_sandbox.services.entity_rules import Named, part_lister, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_DOCUMENT_SET = Named("document set", "Document Set", "documentSetId")

service.handles("document_sets_get_documents")(part_lister(_DOCUMENT_SET))
service.handles("document_sets_get_metadata")(reader(_DOCUMENT_SET, "metadata"))
service.handles("document_sets_update_metadata")(replacer(_DOCUMENT_SET, "metadata"))
