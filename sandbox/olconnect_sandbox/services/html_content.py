"""Content creation for the web: one record merged with a template as HTML, and files out of a template."""

import asyncio
import re

from attrs import frozen
from starlette.responses import Response

from olconnect_sandbox.documents.selectors import SelectorError
from olconnect_sandbox.documents.template_files import TemplateFiles, media_type
from olconnect_sandbox.documents.web_pages import Inline, Resources, inlined, inner_html
from olconnect_sandbox.errors import RestError, missing_entity
from olconnect_sandbox.json_values import JsonObject, members
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.contents import first_given_row, stored_row, template_of
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages.mapping import Row
from olconnect_sandbox.stages.merging import Merge, find_sections
from olconnect_sandbox.store.blobs import Blob
from olconnect_sandbox.store.files import ManagedFile

service = Registry()
_RECORD = re.compile(r"[0-9]+", re.ASCII)
_LONGEST_ID = 20  # digits


@frozen
class _Wanted:
    """How the HTML is wanted; the vendor's client sends empty texts for what is not given."""

    section: str | None
    inline: Inline
    selector: str | None

    @classmethod
    def read(cls, options: JsonObject) -> "_Wanted":
        inline: Inline = "NONE"
        for known in ("CSS", "ALL", "LOCAL"):
            inline = known if options.get("inline") == known else inline
        selector = str(options.get("cssSelector", "")).strip()
        return cls(str(options.get("section", "")) or None, inline, selector or None)


@service.handles("html_content_process_by_data_record")
async def process_by_data_record(call: Call) -> Response:
    """Merge a stored data record; what is not made of digits alone is the path of a file in the template."""
    template = template_of(call.backend, call.reference("templateId"))
    reference = call.reference("dataRecordId")
    if not _RECORD.fullmatch(reference):
        return await _file(template, reference)
    if len(reference) > _LONGEST_ID:
        raise missing_entity("Data Record", reference)
    row = stored_row(call.backend, int(reference))
    return await _page(template, row, {}, _Wanted.read(_query(call)))


@service.handles("html_content_process_by_data_record_json")
async def process_by_data_record_json(call: Call) -> Response:
    """Merge a stored data record, with the options in the body."""
    template = template_of(call.backend, call.reference("templateId"))
    row = stored_row(call.backend, call.number("dataRecordId"))
    body = members(call.body)
    return await _page(template, row, members(body.get("parameters")), _Wanted.read(body))


@service.handles("html_content_process_by_data")
async def process_by_data(call: Call) -> Response:
    """Merge the record in the body; without a body the placeholders stay as they are written."""
    template = template_of(call.backend, call.reference("templateId"))
    body = members(call.body)
    row: Row = first_given_row(body["data"]) if "data" in body else {}
    return await _page(template, row, members(body.get("parameters")), _Wanted.read(_query(call)))


def _query(call: Call) -> JsonObject:
    return {name: call.word(name) or "" for name in ("section", "inline", "cssSelector")}


async def _page(template: ManagedFile, row: Row, parameters: JsonObject, wanted: _Wanted) -> Response:
    merge = Merge(template.blob, parameters)
    try:
        html = await asyncio.to_thread(_merged, merge, row, wanted)
    except SelectorError as error:
        raise RestError(500, f"The CSS selector cannot be used: {error}", wanted.selector) from error
    return Response(html, media_type="text/html")


def _merged(merge: Merge, row: Row, wanted: _Wanted) -> str:
    section = find_sections(merge.template, "web", wanted.section)[0]
    html = merge.letter(section.template, row).body
    if wanted.inline != "NONE":
        html = inlined(html, wanted.inline, Resources(TemplateFiles(merge.template.read()), section.folder))
    return html if wanted.selector is None else inner_html(html, wanted.selector)


async def _file(template: ManagedFile, path: str) -> Response:
    """A file that is packed into the template; 400 if it is not there (manual)."""
    content = await asyncio.to_thread(lambda: TemplateFiles(template.blob.read()).read(path))
    if content is None:
        raise RestError(400, "The template has no such resource", path)
    return answers.file(Blob.of(content), path.rpartition("/")[2], media_type=media_type(path))
