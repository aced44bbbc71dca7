"""Content creation for print: data records are merged with a template into a content set."""

from collections.abc import Callable, Sequence

from starlette.responses import Response

from olconnect_sandbox.documents import Letter
from olconnect_sandbox.engine.engine import Task
from olconnect_sandbox.engine.operation import Result
from olconnect_sandbox.errors import missing_entity, missing_template
from olconnect_sandbox.json_values import Json, JsonObject, integers, items, members
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.inputs import entities_in_body, find_resource
from olconnect_sandbox.services.life_cycle import accepted
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages import mapping, merging
from olconnect_sandbox.stages.mapping import Row
from olconnect_sandbox.stages.merging import Merge, scalar_text
from olconnect_sandbox.store.entities import Entity
from olconnect_sandbox.store.files import ManagedFile

service = Registry()


@service.handles("content_creation_process_by_data_set")
def process_by_data_set(call: Call) -> Response:
    """Start a content creation for all records of a data set."""
    template = _template(call)
    data_set = call.number("dataSetId")
    entities = call.backend.store.entities
    if not entities.exists("data set", data_set):
        raise missing_entity("Data Set", data_set)
    return _start(call, template, entities.parts(data_set))


@service.handles("content_creation_process_by_data_record")
def process_by_data_record(call: Call) -> Response:
    """Start a content creation for stored records (`identifiers`) or for records in the body."""
    template = _template(call)
    body = members(call.body)
    if "identifiers" not in body:
        return _start_with_data(call, template, [_given_row(one) for one in _given(body["data"])])
    ids = integers(body["identifiers"])
    records = entities_in_body(call.backend, "data record", "Data Record", ids, status=400)
    return _start(call, template, records)


def _template(call: Call) -> ManagedFile:
    reference = call.reference("templateId")
    template = find_resource(call.backend, "Template", reference)
    if template is None:
        raise missing_template(reference)
    return template


def _start(call: Call, template: ManagedFile, records: Sequence[Entity]) -> Response:
    store = call.backend.store

    def commit(letters: Sequence[Letter]) -> Result:
        ids = [record.id for record in records]
        with store.database.transaction():
            content_set, _ = merging.store_content_set(store.entities, ids, letters)
        return Result(str(content_set))

    return _run(call, template, lambda: [mapping.row_of(record) for record in records], commit)


def _start_with_data(call: Call, template: ManagedFile, rows: Sequence[Row]) -> Response:
    """The records in the body become a data set of their own (inferred: items need records)."""
    store = call.backend.store

    def commit(letters: Sequence[Letter]) -> Result:
        with store.database.transaction():
            _, records = mapping.store_records(store.entities, rows)
            content_set, _ = merging.store_content_set(store.entities, records, letters)
        return Result(str(content_set))

    return _run(call, template, lambda: rows, commit)


def _run(
    call: Call,
    template: ManagedFile,
    rows: Callable[[], Sequence[Row]],
    commit: Callable[[Sequence[Letter]], Result],
) -> Response:
    merge = Merge(template.blob, members(members(call.body).get("parameters")))
    task = Task(
        service=call.operation.service,
        work=lambda meter: merge.letters(rows(), meter),
        commit=commit,
        label=merging.LABEL,
        files=frozenset([template.id]),
        template=template.name,
    )
    return accepted(call, call.backend.engine.start(task))


def _given(data: Json) -> Sequence[Json]:
    return [data] if isinstance(data, dict) else items(data)


def _given_row(record: Json) -> Row:
    """The fields of a record in either form; detail tables are left out."""
    raw = members(record)
    fields: JsonObject = raw
    if isinstance(raw.get("fields"), dict):
        fields = members(raw["fields"])
    return {name: scalar_text(value) for name, value in fields.items() if not isinstance(value, (dict, list))}
