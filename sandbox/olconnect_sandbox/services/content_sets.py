"""Content sets: listed, read, deleted, and their properties."""

from starlette.responses import Response

from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.entity_rules import Named, deleter, existing, lister, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_CONTENT_SET = Named("content set", "Content Set", "contentSetId")
_list_all = lister("content set")

service.handles("content_sets_delete")(deleter(_CONTENT_SET))
service.handles("content_sets_get_properties")(reader(_CONTENT_SET, "properties"))
service.handles("content_sets_update_properties")(replacer(_CONTENT_SET, "properties"))


@service.handles("content_sets_get_all")
def get_all(call: Call) -> Response:
    """List the content sets; the sandbox makes none for email."""
    if call.word("type") == "email" and not call.prefers("text/plain", "application/json"):
        return answers.data({"identifiers": []})
    return _list_all(call)


@service.handles("content_sets_get_content_items")
def get_content_items(call: Call) -> Response:
    """List the content items, each with its data record."""
    content_set = existing(call, _CONTENT_SET)
    pairs = call.backend.store.entities.references(content_set)
    return answers.data({"identifiers": [{"item": item, "record": record} for item, record in pairs]})
