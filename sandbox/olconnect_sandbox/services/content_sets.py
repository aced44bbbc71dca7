"""Content sets: listed, read, deleted, their properties, and the pages that they have."""

from itertools import chain

from starlette.responses import Response

from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.entity_rules import Named, deleter, existing, lister, reader, replacer
from olconnect_sandbox.services.measuring import measured
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages.merging import context_of
from olconnect_sandbox.stages.pages import media_use

service = Registry()
_CONTENT_SET = Named("content set", "Content Set", "contentSetId")
_list_all = lister("content set")

service.handles("content_sets_delete")(deleter(_CONTENT_SET))
service.handles("content_sets_get_properties")(reader(_CONTENT_SET, "properties"))
service.handles("content_sets_update_properties")(replacer(_CONTENT_SET, "properties"))


@service.handles("content_sets_get_all")
def get_all(call: Call) -> Response:
    """List the content sets: all of them, or those made for one kind of output."""
    wanted = call.word("type")
    if wanted is None or call.prefers("text/plain", "application/json"):
        return _list_all(call)
    entities = call.backend.store.entities
    sets = entities.find("content set", entities.ids("content set"))
    return answers.data({"identifiers": [one.id for one in sets if context_of(one) == wanted]})


@service.handles("content_sets_get_content_items")
def get_content_items(call: Call) -> Response:
    """List the content items, each with its data record."""
    content_set = existing(call, _CONTENT_SET)
    pairs = call.backend.store.entities.references(content_set)
    return answers.data({"identifiers": [{"item": item, "record": record} for item, record in pairs]})


@service.handles("content_sets_get_page_details")
async def get_page_details(call: Call) -> Response:
    """Count the pages by media, of the whole set or of each content item; emails have no pages (inferred)."""
    content_set = existing(call, _CONTENT_SET)
    items = call.backend.store.entities.part_ids(content_set)
    pages = await measured(call.backend, items)
    existing(call, _CONTENT_SET)  # it may have been deleted meanwhile
    if call.flag("detail"):
        return answers.data([{"id": item, "pages": media_use(pages[item])} for item in items])
    return answers.data({"pages": media_use(chain.from_iterable(pages[item] for item in items))})
