"""Conversion: pages of a stored PDF as images.

The server takes PostScript, AFP and PCL files as well. Nothing at hand interprets these, so the sandbox fails with
them as with any file that cannot be read.
"""

import asyncio

from starlette.responses import Response

from olconnect_sandbox.documents.images import ImageLimitError, UnreadablePdfError, page_images, page_sizes
from olconnect_sandbox.errors import RestError, missing_resource
from olconnect_sandbox.json_values import members
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.image_answers import WantedImages
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.store.blobs import Blob

service = Registry()
_CONVERTED = frozenset({"DATA_FILE", "GENERIC"})


@service.handles("conversion_rasterize")
async def rasterize(call: Call) -> Response:
    """Turn pages of a PDF into images."""
    reference = call.reference("dataFileId")
    file = call.backend.store.files.find(reference)
    if file is None:
        raise missing_resource("Datafile", reference)
    if file.folder or file.type not in _CONVERTED:
        raise RestError(400, "The managed file is no data file", reference)  # inferred
    wanted = WantedImages.read(members(call.body))
    try:
        images = await asyncio.to_thread(_drawn, file.blob, wanted)
    except ImageLimitError as error:
        raise RestError(400, f"The images cannot be made: {error}", file.name) from error
    except UnreadablePdfError as error:
        raise RestError(
            500, f"The file cannot be converted: {error}; the sandbox reads no other kind", file.name
        ) from error
    return await wanted.answer(images, "page", call.backend.store.blobs)


def _drawn(blob: Blob, wanted: WantedImages) -> list[bytes]:
    pdf = blob.read()
    return page_images(pdf, wanted.indexes(len(page_sizes(pdf))), wanted.options)
