"""Data sets: listed, read, deleted, and their properties."""

from olconnect_sandbox.services.entity_rules import Named, deleter, lister, part_lister, reader, replacer
from olconnect_sandbox.services.registry import Registry

service = Registry()
_DATA_SET = Named("data set", "Data Set", "dataSetId")

service.handles("data_sets_get_all")(lister("data set"))
service.handles("data_sets_delete")(deleter(_DATA_SET))
service.handles("data_sets_get_properties")(reader(_DATA_SET, "properties"))
service.handles("data_sets_update_properties")(replacer(_DATA_SET, "properties"))
service.handles("data_sets_get_data_records")(part_lister(_DATA_SET))
