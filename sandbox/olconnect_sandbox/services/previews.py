"""Previews: one record merged with a template, as a PDF in the File Store or as images in the answer."""

import asyncio
from datetime import UTC, datetime

from starlette.responses import Response

from olconnect_sandbox.documents import render
from olconnect_sandbox.documents.images import ImageLimitError
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.json_values import JsonObject, members
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.contents import first_given_row, stored_row, template_of
from olconnect_sandbox.services.image_answers import WantedImages, bounded
from olconnect_sandbox.services.inputs import resource
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.services.uploads import received
from olconnect_sandbox.stages import mapping
from olconnect_sandbox.stages.mapping import DataFile, Row
from olconnect_sandbox.stages.merging import Merge
from olconnect_sandbox.stages.pictures import DEFAULT_VIEW_PORT, Picture, draw
from olconnect_sandbox.store.files import ManagedFile

service = Registry()
_WIDEST_VIEW_PORT = 10_000  # pixels


@service.handles(
    "content_creation_preview_pdf_by_data_record", "content_creation_preview_pdf_by_data_record_with_parameters"
)
async def pdf_by_data_record(call: Call) -> Response:
    """Make a PDF for a stored data record."""
    template = template_of(call.backend, call.word("templateId") or "")
    return await _pdf(call, template, stored_row(call.backend, _record(call)))


@service.handles("content_creation_preview_pdf_by_data")
async def pdf_by_data(call: Call) -> Response:
    """Make a PDF for the record in the body."""
    template = template_of(call.backend, call.reference("templateId"))
    return await _pdf(call, template, first_given_row(members(call.body)["data"]))


@service.handles("content_creation_preview_pdf_by_data_file")
async def pdf_by_data_file(call: Call) -> Response:
    """Make a PDF for the first record of the data file in the body, and keep the record if `persist` says so."""
    template = template_of(call.backend, call.reference("templateId"))
    configuration = resource(call.backend, "Datamapper config", call.reference("dmConfigId"))
    blob = await received(call)
    store = call.backend.store
    try:
        source = DataFile(blob, None, configuration.blob)
        rows = await asyncio.to_thread(mapping.map_data, source, Meter())
    finally:
        store.blobs.discard([blob])
    response = await _pdf(call, template, rows[0])
    if call.flag("persist", default=True):
        with store.database.transaction():
            mapping.store_records(store.entities, rows[:1], mapping.model_of(configuration.blob))
    return response


@service.handles("content_creation_preview_image_by_data_record")
async def image_by_data_record(call: Call) -> Response:
    """Make images for a stored data record."""
    template = template_of(call.backend, call.word("templateId") or "")
    return await _images(call, template, stored_row(call.backend, _record(call)))


@service.handles("content_creation_preview_image_by_data")
async def image_by_data(call: Call) -> Response:
    """Make images for the record in the body."""
    template = template_of(call.backend, call.reference("templateId"))
    return await _images(call, template, first_given_row(members(call.body)["data"]))


def _record(call: Call) -> int:
    return int(str(call.query["dataRecordId"]))


def _merge(template: ManagedFile, body: JsonObject) -> Merge:
    return Merge(template.blob, members(body.get("parameters")), str(body.get("section", "")) or None)


async def _pdf(call: Call, template: ManagedFile, row: Row) -> Response:
    """A PDF of the print context becomes a managed file, whose id is the answer."""
    merge = Merge(template.blob, members(members(call.body).get("parameters")))
    created = datetime.fromtimestamp(call.backend.clock.now(), UTC)

    def made() -> bytes:
        return render(merge.letters([row], Meter()), created=created, title="Preview").content

    content = await asyncio.to_thread(made)
    store = call.backend.store
    blob = store.blobs.adopt([content])
    with store.database.transaction():
        number = store.files.add("GENERIC", blob)
    return answers.text(number)


async def _images(call: Call, template: ManagedFile, row: Row) -> Response:
    body = members(call.body)
    wanted = WantedImages.read(body)
    context = body.get("context")
    picture = Picture(
        merge=_merge(template, body),
        context=context if context in ("print", "email", "web") else None,
        options=wanted.options,
        view_port=bounded(body, "viewPortWidth", DEFAULT_VIEW_PORT, _WIDEST_VIEW_PORT),
        created=datetime.fromtimestamp(call.backend.clock.now(), UTC),
    )
    try:
        images = await asyncio.to_thread(draw, picture, row, wanted.indexes)
    except ImageLimitError as error:
        raise RestError(400, f"The images cannot be made: {error}") from error
    return await wanted.answer(images, "preview", call.backend.store.blobs)
