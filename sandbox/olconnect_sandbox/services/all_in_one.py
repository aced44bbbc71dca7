"""All-In-One: data mapping to output creation, or a part of it, as one operation."""

from starlette.responses import Response

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.engine.engine import Task
from olconnect_sandbox.engine.operation import Operation, Result
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.json_values import members
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services import results
from olconnect_sandbox.services.chains import Planned, adhoc, parsed_range, planned
from olconnect_sandbox.services.inputs import resource
from olconnect_sandbox.services.life_cycle import accepted, fetched, outcome
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.services.uploads import received
from olconnect_sandbox.stages import chain

service = Registry()


@service.handles("all_in_one_submit")
def submit(call: Call) -> Response:
    """Start the chain that the body describes."""
    plan = planned(call.backend, members(call.body))
    return accepted(call, _start(call, plan))


@service.handles("all_in_one_submit_adhoc")
async def submit_adhoc(call: Call) -> Response:
    """Run the whole chain on the data file in the body; by `async=false` answer with the result."""
    names = ("dmConfigId", "templateId", "jcConfigId", "ocConfigId")
    references = {name: call.reference(name) for name in names}
    _check_resources(call.backend, references)
    print_range = call.word("printRange")
    if print_range is not None:
        parsed_range(print_range)  # before the data file is stored
    blob = await received(call)
    store = call.backend.store
    with store.database.transaction():
        data_file = store.files.add("DATA_FILE", blob, filename=call.word("filename"))
    configuration = adhoc(
        references,
        data_file,
        create_only=call.flag("createOnly"),
        print_range=print_range,
    )
    plan = planned(call.backend, configuration)
    if call.flag("async", default=True):
        return accepted(call, _start(call, plan))
    operation = _start(call, plan, hidden=True)
    try:
        await operation.ended.wait()
        result = outcome(operation)
    finally:
        call.backend.engine.cancel(operation)
    if result.output is None:
        raise RestError(503, "The server is stopping")
    if call.flag("resultAsTxt"):
        return answers.text(results.paths(result.output))
    return results.content(result.output)


@service.handles("all_in_one_get_result")
async def get_result(call: Call) -> Response:
    """Answer with an id, with the output file, or with the paths of several."""
    result = await fetched(call)
    if result.output is None:
        return answers.octets(result.text, headers=_headers(result, _last_entity(result)))
    several = len(result.output.files) > 1
    kind = "Output-Local-Filepath" if several else "Output-Streamed"
    return results.content(result.output, headers=_headers(result, kind))


@service.handles("all_in_one_get_result_txt")
async def get_result_txt(call: Call) -> Response:
    """Answer with an id or with the paths of the output."""
    result = await fetched(call)
    if result.output is None:
        return answers.text(result.text, headers=_headers(result, _last_entity(result)))
    paths = results.paths(result.output)
    return answers.text(paths, headers=_headers(result, "Output-Local-Filepath"))


@service.handles("all_in_one_get_managed_result")
async def get_managed_result(call: Call) -> Response:
    """Answer with the managed directory that holds the output."""
    result = await fetched(call)
    return results.managed(call, result, headers=_headers(result, "Output-Managed-Info"))


def _start(call: Call, plan: Planned, *, hidden: bool = False) -> Operation:
    store, created = call.backend.store, call.backend.clock.now()
    task = Task(
        service=call.operation.service,
        work=lambda meter: chain.run(plan.chain, created, meter),
        commit=lambda made: chain.store_made(store, plan.chain, made),
        label=plan.chain.labels[0],
        files=plan.files,
        template=plan.template,
        hidden=hidden,
    )
    return call.backend.engine.start(task)


def _check_resources(backend: Backend, references: dict[str, str]) -> None:
    resource(backend, "Datamapper config", references["dmConfigId"], status=400)
    resource(backend, "Template", references["templateId"], status=400)
    if references["jcConfigId"] != "0":
        resource(backend, "Job preset config", references["jcConfigId"], status=400)
    resource(backend, "Output creation config", references["ocConfigId"], status=400)


def _headers(result: Result, kind: str) -> dict[str, str]:
    return {**result.id_headers, "X-Result-Type": kind} if result.names_ids else {}


def _last_entity(result: Result) -> str:
    return next(reversed(result.id_headers)).removeprefix("X-")
