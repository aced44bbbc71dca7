"""Data mapping: a stored data file becomes a data set; or is only checked."""

from collections.abc import Sequence

from starlette.responses import Response

from olconnect_sandbox.engine.engine import Task
from olconnect_sandbox.engine.operation import Result
from olconnect_sandbox.json_values import members, text
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.inputs import resource
from olconnect_sandbox.services.life_cycle import accepted
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages import mapping
from olconnect_sandbox.stages.mapping import DataFile, Row

service = Registry()


@service.handles("data_mapping_process")
def process(call: Call) -> Response:
    """Start the mapping of the data file in the path; runtime parameters have no effect."""
    return _start(call, call.reference("dataFileId"))


@service.handles("data_mapping_process_json")
def process_json(call: Call) -> Response:
    """Start the mapping of the data file in the body."""
    return _start(call, text(members(call.body)["identifier"]))


def _start(call: Call, data_file: str) -> Response:
    # 404 for a missing input is what the vendor's client understands; the manual says 400.
    configuration = resource(call.backend, "Datamapper config", call.reference("configId"))
    data = resource(call.backend, "Datafile", data_file)
    source = DataFile(data.blob, data.filename, configuration.blob)
    store = call.backend.store

    def store_mapped(rows: Sequence[Row]) -> Result:
        with store.database.transaction():
            data_set, _ = mapping.store_records(store.entities, rows, mapping.model_of(configuration.blob))
        return Result(str(data_set))

    used = frozenset([configuration.id, data.id])
    name = call.operation.service
    if call.flag("validate"):
        task = Task(
            service=name,
            work=lambda meter: mapping.validate(source, meter),
            commit=lambda validation: Result(validation.text()),
            label=mapping.LABEL,
            files=used,
        )
        return accepted(call, call.backend.engine.start(task))
    mapped = Task(
        service=name,
        work=lambda meter: mapping.map_data(source, meter),
        commit=store_mapped,
        label=mapping.LABEL,
        files=used,
    )
    return accepted(call, call.backend.engine.start(mapped))
