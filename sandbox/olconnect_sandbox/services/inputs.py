"""What a request names: managed files by id or name, data entities by id."""

from collections.abc import Sequence

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.errors import (
    Entity as EntityLabel,
)
from olconnect_sandbox.errors import Resource, missing_in_body, missing_resource
from olconnect_sandbox.store.entities import Entity, Kind
from olconnect_sandbox.store.files import FileType, ManagedFile

_TYPES: dict[Resource, FileType] = {
    "Datamapper config": "DATA_MAPPING_CONFIG",
    "Datafile": "DATA_FILE",
    "Template": "TEMPLATE",
    "Job preset config": "JOB_CREATION_CONFIG",
    "Output creation config": "OUTPUT_CREATION_CONFIG",
}
_ANYTHING: frozenset[FileType] = frozenset({"DATA_FILE", "GENERIC"})


def find_resource(backend: Backend, resource: Resource, reference: str) -> ManagedFile | None:
    """A managed file to be used as this kind of resource.

    A file that was uploaded as a data file serves as anything (a README of the vendor's client says
    that one upload method serves all); one of another kind counts as missing (inferred).
    """
    file = backend.store.files.find(reference)
    if file is None or file.folder or file.type not in {_TYPES[resource], *_ANYTHING}:
        return None
    return file


def resource(backend: Backend, label: Resource, reference: str, *, status: int = 404) -> ManagedFile:
    """The same.

    Raises:
        RestError: it is not in the File Store.
    """
    file = find_resource(backend, label, reference)
    if file is None:
        raise missing_resource(label, reference, status=status)
    return file


def entities_in_body(
    backend: Backend, kind: Kind, label: EntityLabel, ids: Sequence[int], *, status: int
) -> list[Entity]:
    """The entities that a body names.

    Raises:
        RestError: one of them is not on the server.
    """
    found = backend.store.entities.find(kind, ids)
    if len(found) < len(ids):
        known = {entity.id for entity in found}
        missing = next(entity_id for entity_id in ids if entity_id not in known)
        raise missing_in_body(label, missing, status=status)
    return found


def missing_set_status(backend: Backend) -> int:
    """The status for a set that a body names and that is missing.

    The vendor's client expects 400, the manual gives 404; the latter is a quirk here.
    """
    return 404 if backend.settings.quirks.missing_set_404 else 400
