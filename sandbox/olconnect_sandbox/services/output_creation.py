"""Output creation: a job set or jobs become spool files."""

from collections.abc import Sequence

from starlette.responses import Response

from olconnect_sandbox.engine.engine import Task
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.engine.operation import Output, Result
from olconnect_sandbox.errors import RestError, missing_entity
from olconnect_sandbox.json_values import JsonObject, integer, integers, members
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services import results
from olconnect_sandbox.services.inputs import entities_in_body, missing_set_status, resource
from olconnect_sandbox.services.life_cycle import accepted, fetched
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages import output
from olconnect_sandbox.stages.output import Produced, stored_letters
from olconnect_sandbox.store.files import ManagedFile

service = Registry()


@service.handles("output_creation_process_by_job_set")
def process_by_job_set(call: Call) -> Response:
    """Start an output creation for the job set in the path."""
    preset = _preset(call)
    job_set = call.number("jobSetId")
    if not call.backend.store.entities.exists("job set", job_set):
        raise missing_entity("Job Set", job_set)
    return _start(call, preset, call.backend.store.entities.part_ids(job_set))


@service.handles("output_creation_process_by_job_set_json")
def process_by_job_set_json(call: Call) -> Response:
    """Start an output creation for the job set in the body."""
    preset = _preset(call)
    job_set = integer(members(call.body)["identifier"])
    status = missing_set_status(call.backend)
    entities_in_body(call.backend, "job set", "Job Set", [job_set], status=status)
    return _start(call, preset, call.backend.store.entities.part_ids(job_set))


@service.handles("output_creation_process_by_job_json")
def process_by_job_json(call: Call) -> Response:
    """Start an output creation for the jobs in the body; a missing job gets 404 (seed 002)."""
    preset = _preset(call)
    jobs = integers(members(call.body)["identifiers"])
    entities_in_body(call.backend, "job", "Job", jobs, status=404)
    return _start(call, preset, jobs)


@service.handles("output_creation_get_result")
async def get_result(call: Call) -> Response:
    """Answer with the file that was made, or with the paths of several."""
    return results.content(_output(await fetched(call)))


@service.handles("output_creation_get_result_txt")
async def get_result_txt(call: Call) -> Response:
    """Answer with the paths of what was made."""
    return answers.text(results.paths(_output(await fetched(call))))


@service.handles("output_creation_get_managed_result")
async def get_managed_result(call: Call) -> Response:
    """Answer with the managed directory that holds what was made."""
    return results.managed(call, await fetched(call))


@service.handles("output_creation_execute_enhance")
def execute_enhance(_call: Call) -> Response:
    """Refuse: the sandbox does not have the separate product that this method runs."""
    raise RestError(500, "+PReS Enhance is not installed")


def folder_of(options: JsonObject) -> str | None:
    """The folder that a client asks for; it counts with `createOnly` false alone (client)."""
    folder = options.get("jobOutputFolder")
    return str(folder) if folder and options.get("createOnly") is False else None


def _output(result: Result) -> Output:
    return result.output or Output(())


def _preset(call: Call) -> ManagedFile:
    return resource(call.backend, "Output creation config", call.reference("configId"))


def _start(call: Call, preset: ManagedFile, jobs: Sequence[int]) -> Response:
    backend = call.backend
    placed = stored_letters(backend.store.entities, jobs)
    job_sets = backend.store.entities.parents(jobs)
    folder, created = folder_of(members(call.body)), backend.clock.now()

    def work(meter: Meter) -> Produced:
        return output.produce(preset.blob, placed.letters(), created, meter)

    def commit(produced: Produced) -> Result:
        with backend.store.database.transaction():
            made = output.store_output(backend.store, produced, job_sets, folder)
        return Result(output=made)

    task = Task(
        service=call.operation.service,
        work=work,
        commit=commit,
        label=output.LABEL,
        files=frozenset([preset.id]),
    )
    return accepted(call, backend.engine.start(task))
