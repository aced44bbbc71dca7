"""Results that are output: as content, as paths, or in the File Store.

All three methods answer for any value of `createOnly`: which of them goes with which is disputed.
"""

import json
from collections.abc import Mapping

from starlette.responses import Response

from olconnect_sandbox.engine.operation import Output, Result
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.store.blobs import CHUNK, Blob
from olconnect_sandbox.store.store import Store


def content(output: Output, *, headers: Mapping[str, str] | None = None) -> Response:
    """The one spool file; where there are several their absolute paths, one a line (inferred)."""
    if len(output.files) != 1:
        return answers.octets(paths(output), headers=headers)
    file = output.files[0]
    return answers.file(Blob.at(file.path), file.name, headers=headers)


def paths(output: Output) -> str:
    """The absolute paths of the spool files, one a line (inferred: the separator is not known)."""
    return "\n".join(str(file.path) for file in output.files)


def managed(call: Call, result: Result, *, headers: Mapping[str, str] | None = None) -> Response:
    """The managed directory with the spool files, as JSON text.

    The manual promises text with an id, the vendor's client reads JSON; the bare id is a quirk. The
    directory is made when it is first asked for.

    Raises:
        RestError: the operation made no output (inferred: what the server says is not known).
    """
    output = result.output
    if output is None:
        raise RestError(500, "The operation made no output")
    if output.folder_id is None:
        output.folder_id = _stored(call.backend.store, output)
    if call.backend.settings.quirks.managed_result_as_id:
        return answers.text(output.folder_id, headers=headers)
    names = [file.name for file in output.files]
    described = {"identifier": output.folder_id, "files": names}
    return answers.text(json.dumps(described), headers=headers)


def _stored(store: Store, output: Output) -> int:
    entries = {file.name: _copied(store, Blob.at(file.path)) for file in output.files}
    with store.database.transaction():
        return store.files.add_folder(entries)


def _copied(store: Store, blob: Blob) -> Blob:
    with blob.open() as stream:
        return store.blobs.adopt(iter(lambda: stream.read(CHUNK), b""))
