"""What belongs to entities of any kind, many at once: data records and documents, for search and statistics.

A data set has the data records of its main table; content has those that its items were made from.
A content item, where no job has placed it, is a document of its own.
"""

import json
from collections.abc import Iterable, Sequence

from attrs import frozen

from olconnect_sandbox.store.database import Database
from olconnect_sandbox.store.entities import Kind

_TREE = """
WITH RECURSIVE tree (root, id, kind, parent, reference) AS (
    SELECT id, id, kind, parent, reference FROM entity WHERE id IN (SELECT value FROM json_each(?))
    UNION ALL
    SELECT tree.root, entity.id, entity.kind, entity.parent, entity.reference
    FROM tree JOIN entity ON entity.parent = tree.id
    WHERE tree.kind <> 'data record' AND NOT entity.deleted
),
placed (root, document, item, position) AS (
    SELECT root, parent, reference, id FROM tree WHERE kind = 'document page'
    UNION ALL SELECT root, id, id, id FROM tree WHERE kind = 'content item'
)
"""


@frozen
class Belonging:
    """Something that belongs to an entity.

    Attributes:
        root: Id of the entity.
        owner: Id of the document where it is a content item, else its own.
        id: Its id.
    """

    root: int
    owner: int
    id: int


@frozen
class PlacedDocument:
    """A document of a job set; `items` are the ids of its content items, in the order of its pages."""

    id: int
    items: Sequence[int]


@frozen
class DocumentSet:
    """A document set of a job set, with its documents in their order."""

    id: int
    documents: Sequence[PlacedDocument]


def candidates(database: Database, kind: Kind, part_of: Kind | None, sets: Sequence[int]) -> list[int]:
    """The ids of entities of a kind in their order: those of sets, or sets themselves; all of them if none are named.

    Args:
        database: Where they are.
        kind: Of which kind.
        part_of: Of which kind of set they are parts; parts of anything else are left out.
        sets: The sets that are asked for.
    """
    rows = database.connection.execute(
        "SELECT entity.id FROM entity LEFT JOIN entity AS owner ON owner.id = entity.parent"
        " WHERE entity.kind = ?1 AND NOT entity.deleted AND owner.kind IS ?2"
        " AND (?3 = '[]' OR coalesce(entity.parent, entity.id) IN (SELECT value FROM json_each(?3)))"
        " ORDER BY entity.id",
        (kind, part_of, json.dumps(list(sets))),
    )
    return [entity_id for (entity_id,) in rows]


def data_records(database: Database, ids: Iterable[int]) -> list[Belonging]:
    """The data records of entities, each as often as content items were made from it."""
    return _belongings(
        database,
        "SELECT root, id, id AS record, id AS position FROM tree WHERE kind = 'data record'"
        " UNION ALL SELECT root, reference, reference AS record, position FROM placed JOIN entity ON entity.id = item"
        " WHERE record IS NOT NULL",
        ids,
    )


def content_items(database: Database, ids: Iterable[int]) -> list[Belonging]:
    """The content items of entities, with their documents."""
    return _belongings(database, "SELECT root, document, item, position FROM placed", ids)


def document_sets(database: Database, job_set: int) -> list[DocumentSet]:
    """The document sets of a job set in production order, empty ones among them."""
    rows = database.connection.execute(
        "SELECT sets.id, document.id, page.reference FROM entity AS job"
        " JOIN entity AS segment ON segment.parent = job.id"
        " JOIN entity AS sets ON sets.parent = segment.id"
        " LEFT JOIN entity AS document ON document.parent = sets.id"
        " LEFT JOIN entity AS page ON page.parent = document.id"
        " WHERE job.parent = ? ORDER BY sets.id, document.id, page.id",
        (job_set,),
    )
    found: dict[int, dict[int, list[int]]] = {}
    for set_id, document, item in rows:
        documents = found.setdefault(set_id, {})
        if document is not None:
            documents.setdefault(document, []).extend(() if item is None else (item,))
    return [
        DocumentSet(set_id, [PlacedDocument(document, items) for document, items in documents.items()])
        for set_id, documents in found.items()
    ]


def _belongings(database: Database, selection: str, ids: Iterable[int]) -> list[Belonging]:
    rows = database.connection.execute(f"{_TREE}{selection} ORDER BY position", (json.dumps(list(ids)),))
    return [Belonging(root, owner, belonging) for root, owner, belonging, _ in rows]
