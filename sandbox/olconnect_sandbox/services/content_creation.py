"""Content creation for print: data records are merged with a template into a content set."""

import asyncio
from collections.abc import Sequence

from starlette.responses import Response

from olconnect_sandbox.documents import Letter
from olconnect_sandbox.engine.engine import Task
from olconnect_sandbox.engine.operation import Result
from olconnect_sandbox.errors import missing_entity
from olconnect_sandbox.json_values import integers, members
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.contents import RecordSource, template_of
from olconnect_sandbox.services.inputs import entities_in_body
from olconnect_sandbox.services.life_cycle import accepted
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages import merging
from olconnect_sandbox.stages.merging import Merge
from olconnect_sandbox.store.files import ManagedFile

service = Registry()


@service.handles("content_creation_process_by_data_set")
async def process_by_data_set(call: Call) -> Response:
    """Start a content creation for all records of a data set."""
    template = template_of(call.backend, call.reference("templateId"))
    data_set = call.number("dataSetId")
    entities = call.backend.store.entities
    if not entities.exists("data set", data_set):
        raise missing_entity("Data Set", data_set)
    return await _start(call, template, RecordSource.stored(entities.parts(data_set)))


@service.handles("content_creation_process_by_data_record")
async def process_by_data_record(call: Call) -> Response:
    """Start a content creation for stored records (`identifiers`) or for records in the body."""
    template = template_of(call.backend, call.reference("templateId"))
    body = members(call.body)
    if "identifiers" not in body:
        return await _start(call, template, RecordSource.given(body["data"]))
    ids = integers(body["identifiers"])
    records = entities_in_body(call.backend, "data record", "Data Record", ids, status=400)
    return await _start(call, template, RecordSource.stored(records))


async def _start(call: Call, template: ManagedFile, records: RecordSource) -> Response:
    """Start a run; that the template has no print context is told at once, as the vendor's client expects."""
    store = call.backend.store
    await asyncio.to_thread(merging.find_sections, template.blob, "print")

    def commit(letters: Sequence[Letter]) -> Result:
        with store.database.transaction():
            ids = records.ids(store)
            content_set, _ = merging.store_content_set(store.entities, ids, letters, template=template.name)
        return Result(str(content_set))

    merge = Merge(template.blob, members(members(call.body).get("parameters")))
    task = Task(
        service=call.operation.service,
        work=lambda meter: merge.letters(records.rows(), meter),
        commit=commit,
        label=merging.LABEL,
        files=frozenset([template.id]),
        template=template.name,
    )
    return accepted(call, call.backend.engine.start(task))
