"""File Store: managed files and directories, by id or by name."""

import asyncio
from collections.abc import Mapping

from starlette.responses import Response

from olconnect_sandbox.errors import RestError, missing_resource
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.archives import base64_of, below, unpacked, zipped
from olconnect_sandbox.services.registry import Handler, Registry
from olconnect_sandbox.services.uploads import received
from olconnect_sandbox.store.blobs import Blob
from olconnect_sandbox.store.files import FileType, ManagedFile, id_of

service = Registry()

_LISTED_BY_DEFAULT = (
    "TEMPLATE",
    "DATA_MAPPING_CONFIG",
    "JOB_CREATION_CONFIG",
    "OUTPUT_CREATION_CONFIG",
)
_KNOWN_TYPES = frozenset({*_LISTED_BY_DEFAULT, "GENERIC", "DATA_FILE", "CONTENT_CREATION_CONFIG", "WEAVER_CONFIG"})
_STORED_ALREADY = {"Allow": "GET, HEAD, POST"}


def _uploader(file_type: FileType) -> Handler:
    async def upload(call: Call) -> Response:
        """Store a file; a later one takes a name over, the older file keeps its id (manual)."""
        filename, persistent = call.word("filename"), call.flag("persistent")
        blob = await received(call)
        store = call.backend.store
        with store.database.transaction():
            number = store.files.add(file_type, blob, filename=filename, persistent=persistent)
        return answers.text(number)

    return upload


service.handles("file_store_upload_data_file")(_uploader("DATA_FILE"))
service.handles("file_store_upload_data_mapping_configuration")(_uploader("DATA_MAPPING_CONFIG"))
service.handles("file_store_upload_template")(_uploader("TEMPLATE"))
service.handles("file_store_upload_job_creation_preset")(_uploader("JOB_CREATION_CONFIG"))
service.handles("file_store_upload_output_creation_preset")(_uploader("OUTPUT_CREATION_CONFIG"))


@service.handles("file_store_exists")
def exists(call: Call) -> Response:
    """Tell whether a file is there."""
    _existing(call)
    return answers.empty()


@service.handles("file_store_download")
async def download(call: Call) -> Response:
    """Send a file, or a directory as a zip file."""
    file = _existing(call)
    if not file.folder:
        return answers.file(file.blob, file.name, headers=_original(file.filename))
    return await _zip_answer(call, call.backend.store.files.entries(file.id), file.name)


@service.handles("file_store_download_contents")
async def download_contents(call: Call) -> Response:
    """Send a file of a managed directory, or one of its folders as a zip file."""
    file = _existing(call)
    path = call.reference("relPath")
    entries = call.backend.store.files.entries(file.id)
    name = path.rpartition("/")[2]
    if path in entries:
        headers = _original(name)
        if call.word("output") == "base64":
            return answers.octets(base64_of(entries[path]), headers=headers)
        return answers.file(entries[path], name, headers=headers)
    inside = below(entries, path)
    if not inside:
        raise missing_resource("Managed file", f"{call.reference('fileId')}/{path}")
    return await _zip_answer(call, inside, name)


@service.handles("file_store_delete", "file_store_delete_by_post")
def delete(call: Call) -> Response:
    """Delete a file, by GET (manual) or by POST (client)."""
    file = _existing(call)
    backend = call.backend
    if backend.engine.uses(file.id):
        if not backend.settings.version.deletion_errors:
            return answers.truth(outcome=False)
        raise RestError(400, "The file is still required by OL Connect", file.id)
    with backend.store.database.transaction():
        unneeded = backend.store.files.delete(file.id)
    backend.store.blobs.remove(unneeded)
    return answers.truth()


@service.handles("file_store_list_resources", own_query=("type",))
def list_resources(call: Call) -> Response:
    """List the persistent files of some types; an unknown type gets 500 (client)."""
    asked = [name for name in (call.word("type") or "").split(",") if name]
    for name in asked:
        if name not in _KNOWN_TYPES:
            place = "com.objectiflune.serverengine.ManagedFileType"
            raise RestError(500, f"No enum constant {place}.{name}", name)
    found = call.backend.store.files.persistent(asked or _LISTED_BY_DEFAULT)
    return answers.data([_entry(file) for file in found])


@service.handles("file_store_sync_file")
async def sync_file(call: Call) -> Response:
    """Store a file under an id or name of the client's choice; 405 if that is taken (manual)."""
    file_id, filename = _chosen(call)
    if _taken(call):
        return answers.empty(405, headers=_STORED_ALREADY)
    blob = await received(call)
    if _taken(call):  # by a request that came in between
        call.backend.store.blobs.discard([blob])
        return answers.empty(405, headers=_STORED_ALREADY)
    with call.backend.store.database.transaction():
        call.backend.store.files.add("GENERIC", blob, file_id=file_id, filename=filename)
    return answers.text(call.reference("fileId"))


@service.handles("file_store_sync_directory")
async def sync_directory(call: Call) -> Response:
    """The same for a directory, which comes as a zip file."""
    file_id, filename = _chosen(call)
    if _taken(call):
        return answers.empty(405, headers=_STORED_ALREADY)
    blobs = call.backend.store.blobs
    archive = await received(call)
    try:
        entries = await asyncio.to_thread(unpacked, archive, blobs)
    finally:
        blobs.discard([archive])
    if _taken(call):
        blobs.discard(entries.values())
        return answers.empty(405, headers=_STORED_ALREADY)
    with call.backend.store.database.transaction():
        call.backend.store.files.add_folder(entries, file_id=file_id, filename=filename)
    return answers.text(call.reference("fileId"))


def _existing(call: Call) -> ManagedFile:
    reference = call.reference("fileId")
    file = call.backend.store.files.find(reference)
    if file is None:
        raise missing_resource("Managed file", reference)
    return file


def _taken(call: Call) -> bool:
    return call.backend.store.files.find(call.reference("fileId")) is not None


def _chosen(call: Call) -> tuple[int | None, str | None]:
    """The id or the name that the client wants; digits alone are an id."""
    reference = call.reference("fileId")
    number = id_of(reference)
    if number is None and reference.isdecimal():
        raise RestError(400, "This is not an id that a file can have", reference)
    return number, None if number else reference


async def _zip_answer(call: Call, entries: Mapping[str, Blob], name: str) -> Response:
    archive = await asyncio.to_thread(zipped, entries, call.backend.store.blobs)
    return answers.file(archive, f"{name}.zip", media_type="application/zip", passing=True)


def _original(name: str | None) -> dict[str, str]:
    """How the server writes other letters is not documented: names with them are left out."""
    plain = name is not None and name.isascii() and name.isprintable()
    return {"OL-Original-Filename": name} if name and plain else {}


def _entry(file: ManagedFile) -> dict[str, str | int]:
    return {
        "id": file.id,
        "name": file.name,
        "path": f"filestore/{file.id}",
        "type": file.type,
        "size": file.blob.size,
    }
