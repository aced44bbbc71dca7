"""Data sets: listed, read, deleted, and their properties."""

from starlette.responses import Response

from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.entity_rules import Named, deleter, existing, lister, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_DATA_SET = Named("data set", "Data Set", "dataSetId")

service.handles("data_sets_get_all")(lister("data set"))
service.handles("data_sets_delete")(deleter(_DATA_SET))
service.handles("data_sets_get_properties")(reader(_DATA_SET, "properties"))
service.handles("data_sets_update_properties")(replacer(_DATA_SET, "properties"))


@service.handles("data_sets_get_data_records")
def get_data_records(call: Call) -> Response:
    """List the data records of the main table."""
    data_set = existing(call, _DATA_SET)
    return answers.data({"identifiers": call.backend.store.entities.part_ids(data_set)})
