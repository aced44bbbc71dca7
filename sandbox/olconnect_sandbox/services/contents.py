"""What the content creation services have in common: templates, and the records that they are merged with."""

from collections.abc import Callable, Sequence

from attrs import frozen

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.errors import RestError, missing_entity, missing_template
from olconnect_sandbox.json_values import Json
from olconnect_sandbox.services.inputs import find_resource
from olconnect_sandbox.stages import mapping
from olconnect_sandbox.stages.given_records import given_records, store_given_records
from olconnect_sandbox.stages.mapping import Row
from olconnect_sandbox.store.entities import Entity
from olconnect_sandbox.store.files import ManagedFile
from olconnect_sandbox.store.store import Store


@frozen
class RecordSource:
    """The records of a run.

    Attributes:
        rows: Their values; reading them is work for a thread.
        ids: Their ids, once the run has ended; part of the transaction that stores its result.
    """

    rows: Callable[[], Sequence[Row]]
    ids: Callable[[Store], Sequence[int]]

    @classmethod
    def stored(cls, records: Sequence[Entity]) -> "RecordSource":
        """Data records that are on the server."""
        return cls(lambda: [mapping.row_of(record) for record in records], lambda _: [one.id for one in records])

    @classmethod
    def given(cls, data: Json) -> "RecordSource":
        """Records in a body; they become a data set of their own (inferred: content items need records)."""
        records = given_records(data)
        rows = [record.fields for record in records]
        return cls(lambda: rows, lambda store: store_given_records(store.entities, records))


def template_of(backend: Backend, reference: str) -> ManagedFile:
    """The template that a path or a query names.

    Raises:
        RestError: it is not in the File Store.
    """
    template = find_resource(backend, "Template", reference)
    if template is None:
        raise missing_template(reference)
    return template


def stored_records(backend: Backend, ids: Sequence[int], *, status: int = 404) -> list[Entity]:
    """The data records with these ids.

    Raises:
        RestError: one of them is not on the server; previews and HTML get 404, emails 400 (client).
    """
    found = backend.store.entities.find("data record", ids)
    if len(found) < len(ids):
        known = {record.id for record in found}
        missing = missing_entity("Data Record", next(one for one in ids if one not in known))
        raise RestError(status, missing.message, missing.parameter)
    return found


def stored_row(backend: Backend, record: int) -> Row:
    """The values of one data record.

    Raises:
        RestError: it is not on the server.
    """
    return mapping.row_of(stored_records(backend, [record])[0])


def first_given_row(data: Json) -> Row:
    """The record in the body of a preview or of HTML; of several the first counts (inferred, as with data files)."""
    return given_records(data)[0].fields
