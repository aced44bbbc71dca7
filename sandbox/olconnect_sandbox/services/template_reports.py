"""What managed files say of themselves: the report of a template, and the runtime parameters that files declare."""

import asyncio
from collections.abc import Iterable

from starlette.responses import Response

from olconnect_sandbox.documents import RuntimeParameter, parse_data_mapping, parse_job_preset
from olconnect_sandbox.documents.template_report import FILTERS, as_json, as_xml, limited, template_report
from olconnect_sandbox.errors import RestError, missing_resource
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.inputs import find_resource, resource
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.store.files import ManagedFile

service = Registry()
_JSON = "application/json"
_XML = "application/xml"
_XML_RANGES = frozenset({_XML, "application/*", "*/*"})


@service.handles("file_store_get_report")
async def get_report(call: Call) -> Response:
    """Describe a template: as JSON where `Accept` names it, else as XML, whatever their weights (client)."""
    media = _wanted(call)
    if media is None:
        return answers.empty(406)
    template = _template(call)
    tag = call.word("filter")
    if tag is not None and tag not in FILTERS:
        raise RestError(400, f"Invalid filter: {tag}", tag)
    content = await asyncio.to_thread(template.blob.read)
    report = await asyncio.to_thread(template_report, content, template.name)
    if tag is not None:
        report = limited(report, tag)
    return answers.data(as_json(report)) if media == _JSON else Response(as_xml(report), media_type=_XML)


@service.handles("file_store_get_data_mapping_runtime_parameters")
async def get_data_mapping_runtime_parameters(call: Call) -> Response:
    """List the runtime parameters that a data mapping configuration declares."""
    file = resource(call.backend, "Datamapper config", call.reference("fileId"))
    return _declared(parse_data_mapping(await asyncio.to_thread(file.blob.read)).parameters)


@service.handles("file_store_get_job_creation_runtime_parameters")
async def get_job_creation_runtime_parameters(call: Call) -> Response:
    """List the runtime parameters that a job creation preset declares."""
    file = resource(call.backend, "Job preset config", call.reference("fileId"))
    return _declared(parse_job_preset(await asyncio.to_thread(file.blob.read)).parameters)


def _wanted(call: Call) -> str | None:
    """The media type of the answer; `None` if the client accepts none of the two."""
    accept = call.request.headers.get("accept", "")
    ranges = {entry.partition(";")[0].strip().lower() for entry in accept.split(",")} - {""}
    if _JSON in ranges:
        return _JSON
    return _XML if not ranges or ranges & _XML_RANGES else None


def _template(call: Call) -> ManagedFile:
    reference = call.reference("fileId")
    if call.backend.store.files.find(reference) is None:
        raise missing_resource("Template", reference)
    template = find_resource(call.backend, "Template", reference)
    if template is None:
        raise RestError(400, "The file is no template", reference)
    return template


def _declared(parameters: Iterable[RuntimeParameter]) -> Response:
    """No default means that a value has to be given (the whole form is inferred)."""
    return answers.data([{"name": one.name, "type": one.type.upper(), "default": one.default} for one in parameters])
