"""Documents: their metadata."""

from olconnect_sandbox.services.entity_rules import Named, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_DOCUMENT = Named("document", "Document", "documentId")

service.handles("documents_get_metadata")(reader(_DOCUMENT, "metadata"))
service.handles("documents_update_metadata")(replacer(_DOCUMENT, "metadata"))
