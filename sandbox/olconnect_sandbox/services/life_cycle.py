"""The life cycle that all workflow services share: accepted, progress, result, cancel.

A start answers 202 with the operation's id and links; progress counts to 100 and ends in `done`;
the result waits for the end (inferred: the vendor's client fetches it without polling).
"""

from starlette.responses import Response

from olconnect_sandbox.engine.operation import Operation, Result
from olconnect_sandbox.errors import RestError, missing_operation
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages import merging

service = Registry()
_LINKS = ("progress", "result", "cancel")


def accepted(call: Call, operation: Operation) -> Response:
    """The answer to a start: links to what can be done with the operation next."""
    links = call.operation.answers[202].links
    targets = [f'<{call.url(links[name], operation.id)}>; rel="{name}"' for name in _LINKS if name in links]
    response = answers.empty(202, headers={"operationId": operation.id})
    one_header = call.backend.settings.quirks.link_in_one_header
    for value in [", ".join(targets)] if one_header else targets:
        response.headers.append("Link", value)
    return response


async def fetched(call: Call) -> Result:
    """The result of the operation in the path, once it has ended.

    Raises:
        RestError: there is no such operation, it failed, or (a quirk) it was fetched before.
    """
    operation = _listed(call)
    await operation.ended.wait()
    engine, quirks = call.backend.engine, call.backend.settings.quirks
    if engine.stopping:
        raise RestError(503, "The server is stopping")
    if engine.cancelled(operation) or (quirks.result_once and operation.fetched):
        raise missing_operation(operation.id)
    operation.fetched = True
    return outcome(operation)


def outcome(operation: Operation) -> Result:
    """What an operation that has ended made.

    Raises:
        RestError: it failed.
    """
    failure = operation.failure
    if isinstance(failure, RestError):
        raise RestError(failure.status, failure.message, failure.parameter) from None
    if failure is not None:
        raise failure
    return operation.result or Result()


@service.handles(
    "all_in_one_get_progress",
    "content_creation_get_progress",
    "data_mapping_get_progress",
    "email_content_get_progress",
    "job_creation_get_progress",
    "output_creation_get_progress",
)
def get_progress(call: Call) -> Response:
    """Tell how far an operation is; one that has failed is `done` too (inferred)."""
    operation = _listed(call)
    if operation.running:
        return answers.text(operation.progress(call.backend.clock.now()))
    if call.backend.settings.quirks.progress_404_after_end:
        raise missing_operation(operation.id)
    return answers.text("done")


@service.handles(
    "content_creation_get_result", "data_mapping_get_result", "email_content_get_result", "job_creation_get_result"
)
async def get_result(call: Call) -> Response:
    """Answer with the id that the operation made; that of a validation or of emails is text of another kind."""
    return answers.text((await fetched(call)).text)


@service.handles(
    "all_in_one_cancel",
    "content_creation_cancel",
    "data_mapping_cancel",
    "email_content_cancel",
    "job_creation_cancel",
    "output_creation_cancel",
)
def cancel(call: Call) -> Response:
    """End a running operation at once; one that has ended is not there any more (inferred)."""
    operation = _listed(call)
    if not operation.running:
        raise missing_operation(operation.id)
    call.backend.engine.cancel(operation)
    return answers.empty(204)


@service.handles(
    "all_in_one_get_operations",
    "content_creation_get_operations",
    "data_mapping_get_operations",
    "email_content_get_operations",
    "job_creation_get_operations",
    "output_creation_get_operations",
)
def get_operations(call: Call) -> Response:
    """List the running operations of all workflow services."""
    now = call.backend.clock.now()
    return answers.data([_entry(one, now) for one in call.backend.engine.running()])


def _listed(call: Call) -> Operation:
    operation_id = call.reference("operationId")
    operation = call.backend.engine.find(call.operation.service, operation_id)
    if operation is None:
        raise missing_operation(operation_id)
    return operation


def _entry(operation: Operation, now: float) -> dict[str, str | int]:
    entry: dict[str, str | int] = {
        "id": operation.id,
        "type": operation.service,
        "subTask": operation.meter.label,
        "startTime": int(operation.started * 1000),
        "progress": operation.progress(now),
    }
    if operation.template is not None and operation.meter.label == merging.LABEL:
        entry["template"] = operation.template
    return entry
