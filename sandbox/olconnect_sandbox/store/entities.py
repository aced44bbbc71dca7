"""Data entities: sets, their parts, and the lists of properties and metadata that they bear."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, cast

from attrs import field, frozen

from olconnect_sandbox.store.database import Database

Kind = Literal[
    "data set",
    "data record",
    "content set",
    "content item",
    "job set",
    "job",
    "job segment",
    "document set",
    "document",
    "document page",
]
ListName = Literal["properties", "metadata"]
NameValues = Sequence[Mapping[str, str]]
"""Properties in their order, each with the members `name` and `value`; names may repeat."""

LARGEST_ID = 2**63 - 1


@frozen
class NewEntity:
    """An entity to be stored."""

    parent: int | None = None
    reference: int | None = None
    content: str = field(default="{}", repr=False)
    properties: NameValues = field(default=(), repr=False)
    metadata: NameValues = field(default=(), repr=False)


@frozen
class Entity:
    """A stored entity.

    Attributes:
        id: Its number; entities of different kinds never share one.
        parent: What it is a part of; `None` for a set.
        reference: Of a content item its data record, of a document page its content item.
        content: What the kind needs, as JSON text.
    """

    id: int
    parent: int | None
    reference: int | None
    content: str = field(repr=False)


@frozen
class Placement:
    """Where a content item stands in a job set."""

    job: int
    document_set: int
    document: int
    item: int


class Entities:
    """The entities of the store. Changes belong in a transaction of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, kind: Kind, rows: Sequence[NewEntity]) -> range:
        """Store entities of one kind; their ids ascend in the order given."""
        ids = self._database.next_numbers("id", len(rows))
        self._connection.executemany(
            "INSERT INTO entity (id, kind, parent, reference, content, properties, metadata)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    entity_id,
                    kind,
                    row.parent,
                    row.reference,
                    row.content,
                    _dump(row.properties),
                    _dump(row.metadata),
                )
                for entity_id, row in zip(ids, rows, strict=True)
            ),
        )
        return ids

    def ids(self, kind: Kind) -> list[int]:
        """The ids of all entities of a kind that are not deleted, in the order of their making."""
        return self._numbers("SELECT id FROM entity WHERE kind = ? AND NOT deleted ORDER BY id", kind)

    def exists(self, kind: Kind, entity_id: int) -> bool:
        """Whether there is an entity of this kind with this id that is not deleted."""
        return bool(self.find(kind, [entity_id]))

    def find(self, kind: Kind, ids: Iterable[int], *, deleted: bool = False) -> list[Entity]:
        """Entities by id, in the order given; those that are missing are left out.

        Args:
            kind: Of which kind; an entity of another counts as missing.
            ids: Their ids; one that stands twice comes twice.
            deleted: Whether deleted ones are found too.
        """
        known = json.dumps([number for number in ids if 0 < number <= LARGEST_ID])
        rows = self._connection.execute(
            "SELECT entity.id, entity.parent, reference, content FROM json_each(?) AS wanted"
            " JOIN entity ON entity.id = wanted.value"
            " WHERE kind = ? AND deleted <= ? ORDER BY wanted.key",
            (known, kind, deleted),
        )
        return [Entity(*row) for row in rows]

    def parts(self, parent: int) -> list[Entity]:
        """What an entity is made of, one level down, in order."""
        rows = self._connection.execute(
            "SELECT id, parent, reference, content FROM entity WHERE parent = ? AND NOT deleted ORDER BY id",
            (parent,),
        )
        return [Entity(*row) for row in rows]

    def with_parts(self, kind: Kind, ids: Iterable[int]) -> list[Entity]:
        """Entities of a kind with all of the same kind that they are made of, to any depth, by ascending id.

        A part is made after what it is a part of, and so comes after it.
        """
        roots = json.dumps([entity.id for entity in self.find(kind, ids)])
        rows = self._connection.execute(
            "WITH RECURSIVE tree (id) AS ("
            " SELECT value FROM json_each(?1) UNION"
            " SELECT entity.id FROM entity JOIN tree ON entity.parent = tree.id WHERE kind = ?2 AND NOT deleted"
            ") SELECT id, parent, reference, content FROM entity WHERE id IN tree ORDER BY id",
            (roots, kind),
        )
        return [Entity(*row) for row in rows]

    def part_ids(self, parent: int) -> list[int]:
        """The ids of what an entity is made of, one level down, in order."""
        return self._numbers("SELECT id FROM entity WHERE parent = ? AND NOT deleted ORDER BY id", parent)

    def parents(self, ids: Sequence[int]) -> list[int]:
        """The ids of what these entities are parts of, each once."""
        return self._numbers(
            "SELECT DISTINCT parent FROM entity WHERE id IN (SELECT value FROM json_each(?))"
            " AND parent IS NOT NULL ORDER BY parent",
            json.dumps(list(ids)),
        )

    def references(self, parent: int) -> list[tuple[int, int]]:
        """The parts of an entity, each with what it refers to."""
        rows = self._connection.execute(
            "SELECT id, reference FROM entity WHERE parent = ? AND NOT deleted ORDER BY id",
            (parent,),
        )
        return list(rows)

    def placements(self, jobs: Sequence[int]) -> list[Placement]:
        """The content items of jobs in production order: that of the jobs given, then of pages."""
        rows = self._connection.execute(
            "SELECT job.id, sets.id, document.id, page.reference FROM json_each(?) AS wanted"
            " JOIN entity AS job ON job.id = wanted.value"
            " JOIN entity AS segment ON segment.parent = job.id"
            " JOIN entity AS sets ON sets.parent = segment.id"
            " JOIN entity AS document ON document.parent = sets.id"
            " JOIN entity AS page ON page.parent = document.id"
            " ORDER BY wanted.key, page.id",
            (json.dumps(list(jobs)),),
        )
        return [Placement(*row) for row in rows]

    def delete(self, entity_id: int) -> None:
        """Mark an entity and all that it is made of as deleted.

        The vendor's server marks too and removes later. What others refer to stays readable for
        them: a job set can be printed after its content sets have gone.
        """
        self._connection.execute(
            "WITH RECURSIVE tree (id) AS ("
            " SELECT ? UNION ALL"
            " SELECT entity.id FROM entity JOIN tree ON entity.parent = tree.id"
            ") UPDATE entity SET deleted = 1 WHERE id IN tree",
            (entity_id,),
        )

    def name_values(self, entity_id: int, which: ListName) -> list[dict[str, str]]:
        """The properties or the metadata of an entity."""
        statement = _READ_LIST[which]
        (text,) = self._connection.execute(statement, (entity_id,)).fetchone()
        return cast("list[dict[str, str]]", json.loads(text))

    def replace_content(self, contents: Mapping[int, str]) -> None:
        """Replace the contents of entities, by their ids."""
        rows = ((content, entity_id) for entity_id, content in contents.items())
        self._connection.executemany("UPDATE entity SET content = ? WHERE id = ?", rows)

    def replace_name_values(self, entity_id: int, which: ListName, values: NameValues) -> None:
        """Replace the properties or the metadata of an entity."""
        self._connection.execute(_REPLACE_LIST[which], (_dump(values), entity_id))

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._database.connection

    def _numbers(self, statement: str, value: object) -> list[int]:
        return [number for (number,) in self._connection.execute(statement, (value,))]


_READ_LIST: dict[ListName, str] = {
    "properties": "SELECT properties FROM entity WHERE id = ?",
    "metadata": "SELECT metadata FROM entity WHERE id = ?",
}
_REPLACE_LIST: dict[ListName, str] = {
    "properties": "UPDATE entity SET properties = ? WHERE id = ?",
    "metadata": "UPDATE entity SET metadata = ? WHERE id = ?",
}


def _dump(values: NameValues) -> str:
    return json.dumps([{"name": pair["name"], "value": pair["value"]} for pair in values])
