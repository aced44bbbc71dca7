"""Job creation: the content items of content sets become a job set."""

from collections.abc import Callable, Sequence

from starlette.responses import Response

from olconnect_sandbox.engine.engine import Task
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.engine.operation import Result
from olconnect_sandbox.errors import missing_entity
from olconnect_sandbox.json_values import integers, members
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.inputs import entities_in_body, missing_set_status, resource
from olconnect_sandbox.services.life_cycle import accepted
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages import grouping, mapping
from olconnect_sandbox.stages.grouping import Node
from olconnect_sandbox.stages.merging import context_of
from olconnect_sandbox.store.files import ManagedFile

service = Registry()


@service.handles("job_creation_process")
def process(call: Call) -> Response:
    """Start a job creation with a preset.

    Without a body the server leaves the choice of content sets to the preset, which may hold a
    filter; the sandbox reads no filters and takes all content sets made for print (inferred).
    """
    preset = resource(call.backend, "Job preset config", call.reference("configId"))
    if call.body is None:
        entities = call.backend.store.entities
        sets = entities.find("content set", entities.ids("content set"))
        return _start(call, preset, [one.id for one in sets if context_of(one) == "print"])
    return _start(call, preset, _named_sets(call))


@service.handles("job_creation_process_default_json")
def process_default_json(call: Call) -> Response:
    """Start a job creation without a preset for the content sets in the body."""
    return _start(call, None, _named_sets(call))


@service.handles("job_creation_process_default")
def process_default(call: Call) -> Response:
    """Start a job creation without a preset for the content set in the path."""
    content_set = call.number("contentSetId")
    if not call.backend.store.entities.exists("content set", content_set):
        raise missing_entity("Content Set", content_set)
    return _start(call, None, [content_set])


@service.handles("job_creation_process_by_job_set_structure")
def process_by_job_set_structure(call: Call) -> Response:
    """Start a job creation from an explicit tree; an unknown content item gets 400 (inferred)."""
    root, ids = grouping.from_structure(members(call.body))
    entities_in_body(call.backend, "content item", "Content Item", ids, status=400)
    return _run(call, lambda _meter: root, ids, None)


def _named_sets(call: Call) -> list[int]:
    ids = integers(members(call.body)["identifiers"])
    status = missing_set_status(call.backend)
    entities_in_body(call.backend, "content set", "Content Set", ids, status=status)
    return ids


def _start(call: Call, preset: ManagedFile | None, content_sets: Sequence[int]) -> Response:
    entities = call.backend.store.entities
    pairs = [pair for one in content_sets for pair in entities.references(one)]
    records = [record for _, record in pairs]
    found = {record.id: record for record in entities.find("data record", records, deleted=True)}
    blob = None if preset is None else preset.blob

    def work(meter: Meter) -> Node:
        rows = [mapping.row_of(found[record]) for record in records]
        return grouping.group(blob, rows, meter)

    return _run(call, work, [item for item, _ in pairs], preset)


def _run(
    call: Call,
    work: Callable[[Meter], Node],
    items: Sequence[int],
    preset: ManagedFile | None,
) -> Response:
    store = call.backend.store

    def commit(root: Node) -> Result:
        with store.database.transaction():
            job_set, _ = grouping.store_job_set(store.entities, root, items)
        return Result(str(job_set))

    task = Task(
        service=call.operation.service,
        work=work,
        commit=commit,
        label=grouping.LABEL,
        files=frozenset() if preset is None else frozenset([preset.id]),
    )
    return accepted(call, call.backend.engine.start(task))
