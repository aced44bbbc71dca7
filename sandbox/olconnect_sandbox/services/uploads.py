"""Files that come in the body of a request: streamed, so that their size does not matter."""

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.store.blobs import Blob


async def received(call: Call) -> Blob:
    """The file in the body.

    Raises:
        RestError: there is none (400, manual 2023.2).
    """
    blob = await call.backend.store.blobs.receive(call.request.stream())
    if not blob.size:
        raise RestError(400, "The request has no content")
    return blob
