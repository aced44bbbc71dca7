"""Content items: the data records behind them, and their properties."""

from starlette.responses import Response

from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.entity_rules import Named, existing, merger, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_CONTENT_ITEM = Named("content item", "Content Item", "contentItemId")

service.handles("content_items_get_properties")(reader(_CONTENT_ITEM, "properties"))
service.handles("content_items_update_properties")(replacer(_CONTENT_ITEM, "properties"))
service.handles("content_items_update_multiple_properties")(merger(_CONTENT_ITEM))


@service.handles("content_items_get_data_record")
def get_data_record(call: Call) -> Response:
    """Tell the data record of a content item, also after that was deleted (inferred)."""
    item_id = existing(call, _CONTENT_ITEM)
    (item,) = call.backend.store.entities.find("content item", [item_id])
    return answers.data({"record": item.reference})
