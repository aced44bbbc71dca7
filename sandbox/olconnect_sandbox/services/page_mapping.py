"""Data mapping of paginated files: pages of PDF files as content, document parts of PDF/VT files as data."""

import asyncio
from collections.abc import Callable

from starlette.responses import Response

from olconnect_sandbox.documents import parse_data_mapping
from olconnect_sandbox.engine.engine import Task
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.engine.operation import Result
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.json_values import members, text
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.inputs import resource
from olconnect_sandbox.services.life_cycle import accepted
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages import mapping, page_content
from olconnect_sandbox.stages.page_content import PageContent, PageFile
from olconnect_sandbox.store.entities import Entities
from olconnect_sandbox.store.files import ManagedFile

service = Registry()


@service.handles("data_mapping_create_content_set")
async def create_content_set(call: Call) -> Response:
    """Start to make content of the pages of a file; defaults for the pages and runtime parameters have no effect."""
    data = resource(call.backend, "Datafile", call.reference("dataFileID"))
    reference = text(members(call.body)["identifier"])
    file = resource(call.backend, "Datamapper config", reference)
    configuration = parse_data_mapping(await asyncio.to_thread(file.blob.read))
    if configuration.input not in {None, "PDF"}:
        raise RestError(400, f"Wrong Datamapper configuration type: [{configuration.input}]", reference)
    source = _page_file(data)
    return _start(
        call,
        lambda meter: page_content.by_configuration(source, configuration, meter),
        page_content.store_content_set,
        frozenset([data.id, file.id]),
    )


@service.handles("data_mapping_process_pdf_vt_to_data_set")
def process_pdf_vt_to_data_set(call: Call) -> Response:
    """Start to make data of the document parts of a PDF/VT file."""
    return _start_pdf_vt(call, page_content.store_data_set, with_pages=False)


@service.handles("data_mapping_process_pdf_vt_to_content_set")
def process_pdf_vt_to_content_set(call: Call) -> Response:
    """The same, with the pages as content."""
    return _start_pdf_vt(call, page_content.store_content_set, with_pages=True)


def _start_pdf_vt(call: Call, store: Callable[[Entities, PageContent], int], *, with_pages: bool) -> Response:
    data = resource(call.backend, "Datafile", call.reference("dataFileId"), status=400)
    source = _page_file(data)
    return _start(
        call,
        lambda meter: page_content.by_document_parts(source, meter, with_pages=with_pages),
        store,
        frozenset([data.id]),
    )


def _start(
    call: Call,
    work: Callable[[Meter], PageContent],
    store: Callable[[Entities, PageContent], int],
    used: frozenset[int],
) -> Response:
    backend = call.backend

    def commit(made: PageContent) -> Result:
        with backend.store.database.transaction():
            return Result(str(store(backend.store.entities, made)))

    task = Task(service=call.operation.service, work=work, commit=commit, label=mapping.LABEL, files=used)
    return accepted(call, backend.engine.start(task))


def _page_file(file: ManagedFile) -> PageFile:
    return PageFile(file.blob, file.filename)
