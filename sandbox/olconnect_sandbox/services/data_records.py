"""Data records: added, and their field values and properties read and changed."""

from collections.abc import Mapping, Sequence

from starlette.responses import Response

from olconnect_sandbox.errors import RestError, missing_entity
from olconnect_sandbox.json_values import JsonObject, integer, integers, items, members, text
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.entity_rules import Named, existing, merger, reader, replacer, same_id
from olconnect_sandbox.services.record_forms import Records, form_of
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages.data_model import DataModel, stored_text
from olconnect_sandbox.stages.mapping import Row, record_content
from olconnect_sandbox.store.entities import Entities, NewEntity

service = Registry()
_DATA_RECORD = Named("data record", "Data Record", "dataRecordId")

service.handles("data_records_get_properties")(reader(_DATA_RECORD, "properties"))
service.handles("data_records_update_properties")(replacer(_DATA_RECORD, "properties"))
service.handles("data_records_update_multiple_properties")(merger(_DATA_RECORD))


@service.handles("data_records_add")
def add(call: Call) -> Response:
    """Add data records to data sets and to data tables: all of them, or none if a target is unknown.

    A table comes to be with its first data record, and a field that the data model does not know is
    text (both inferred).
    """
    store = call.backend.store
    with store.database.transaction():
        new = [row for given in items(call.body) for row in _new_records(store.entities, members(given))]
        store.entities.add("data record", new)
    return answers.empty()


@service.handles("data_records_get_values")
def get_values(call: Call) -> Response:
    """Read the values of one data record."""
    record_id = existing(call, _DATA_RECORD)
    records = Records(call.backend.store.entities).read([record_id], recursive=call.flag("recursive"))
    return answers.data(form_of(call.query)(records[record_id]))


@service.handles("data_records_get_multiple_values")
def get_multiple_values(call: Call) -> Response:
    """Read the values of several data records, in the order of the query and as often as they stand there."""
    return _several(call, call.numbers("id"), call.query)


@service.handles("data_records_get_multiple_values_json")
def get_multiple_values_json(call: Call) -> Response:
    """Read the values of several data records: as asked for or, if `optimized`, each once by ascending id."""
    body = members(call.body)
    ids = integers(body["recordids"])
    return _several(call, sorted(set(ids)) if body.get("optimized") else ids, body)


@service.handles("data_records_update_values")
def update_values(call: Call) -> Response:
    """Change values of one data record; other fields keep theirs (inferred)."""
    record_id = existing(call, _DATA_RECORD)
    same_id(call, record_id)
    _update(call, [members(call.body)])
    return answers.empty()


@service.handles("data_records_update_multiple_values")
def update_multiple_values(call: Call) -> Response:
    """Change values of several data records: of all of them, or of none if one is unknown."""
    _update(call, [members(one) for one in items(call.body)])
    return answers.empty()


def _new_records(entities: Entities, given: JsonObject) -> list[NewEntity]:
    """The data records of one list; its target is a data set, or a table of a data record (by the description)."""
    table = None if "datasetid" in given else text(given["table"])
    named = Named("data set", "Data Set", "datasetid") if table is None else _DATA_RECORD
    parent = integer(given["datasetid"] if table is None else given["recordid"])
    if not entities.exists(named.kind, parent):
        raise missing_entity(named.label, parent)
    model = Records(entities).model_in(parent, table)
    return [
        NewEntity(parent=parent, content=record_content(_changed({}, members(record), model), table))
        for record in items(given["records"])
    ]


def _several(call: Call, ids: Sequence[int], asked: Mapping[str, object]) -> Response:
    records = Records(call.backend.store.entities).read(ids, recursive=bool(asked.get("recursive")))
    form = form_of(asked)
    for record_id in ids:
        if record_id not in records:  # 400, where the path of a request would get 404 (client)
            missing = missing_entity("Data Record", record_id)
            raise RestError(400, missing.message, record_id)
    return answers.data([form(records[record_id]) for record_id in ids])


def _update(call: Call, updates: Sequence[JsonObject]) -> None:
    store = call.backend.store
    ids = [integer(update["id"]) for update in updates]
    records = Records(store.entities).read(ids)
    for record_id, update in zip(ids, updates, strict=True):
        record = records.get(record_id)
        if record is None:
            raise missing_entity("Data Record", record_id)
        record.fields = _changed(record.fields, update, record.model)
    with store.database.transaction():
        store.entities.replace_content({one.id: record_content(one.fields, one.table) for one in records.values()})


def _changed(fields: Row, update: JsonObject, model: DataModel) -> dict[str, str]:
    """The values of a data record after an update; dates come as Unix time in seconds (manual)."""
    pairs = [members(pair) for pair in items(update["fields"])]
    new = {text(pair["name"]): text(pair["value"]) for pair in pairs}
    return {**fields, **{name: stored_text(value, model.type_of(name)) for name, value in new.items()}}
