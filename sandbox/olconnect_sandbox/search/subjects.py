"""What rules look at: ids, properties, data records and documents of the entities that are searched.

Everything is read when a rule asks for it first, for all entities at once.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from attrs import frozen

from olconnect_sandbox.stages.mapping import Row, row_of
from olconnect_sandbox.stages.merging import template_name_of
from olconnect_sandbox.stages.pages import Media
from olconnect_sandbox.store import belongings
from olconnect_sandbox.store.store import Store


@frozen
class Document:
    """A document that an entity has.

    Attributes:
        pages: The media of the pages of each content item; not known unless a rule asks for them.
        templates: Names of the templates that the content items were created with.
    """

    pages: Sequence[Sequence[Media]]
    templates: frozenset[str]

    @property
    def counts(self) -> list[int]:
        """How many pages each content item has."""
        return [len(pages) for pages in self.pages]


@frozen(eq=False)
class Subject:
    """An entity that is searched.

    The data records and documents of a set or a job are those of all that it is made of (inferred:
    which rules go with which kind of entity is lost in all copies of the manual).
    """

    id: int
    _source: "Subjects"

    @property
    def properties(self) -> Mapping[str, Sequence[str]]:
        """Values of the properties by their names, which may repeat."""
        return self._source.properties[self.id]

    @property
    def rows(self) -> Sequence[Row]:
        """Values of the data records."""
        return self._source.rows.get(self.id, ())

    @property
    def documents(self) -> Sequence[Document]:
        """The documents."""
        return self._source.documents.get(self.id, ())


class Subjects:
    """Entities that are searched, in their order."""

    def __init__(self, store: Store, ids: Sequence[int], pages: Mapping[int, Sequence[Media]]) -> None:
        """Prepare to read what rules ask for.

        Args:
            store: Where the entities are.
            ids: Their ids.
            pages: The media of pages by content item, as far as they are known.
        """
        self._store = store
        self._ids = ids
        self._pages = pages

    def __iter__(self) -> Iterator[Subject]:
        return (Subject(entity_id, self) for entity_id in self._ids)

    @cached_property
    def properties(self) -> Mapping[int, Mapping[str, Sequence[str]]]:
        """Properties by entity."""
        found: dict[int, Mapping[str, Sequence[str]]] = {}
        for entity_id in self._ids:
            values: dict[str, list[str]] = {}
            for pair in self._store.entities.name_values(entity_id, "properties"):
                values.setdefault(pair["name"], []).append(pair["value"])
            found[entity_id] = values
        return found

    @cached_property
    def rows(self) -> Mapping[int, Sequence[Row]]:
        """Values of data records by entity."""
        owned = belongings.data_records(self._store.database, self._ids)
        wanted = sorted({one.id for one in owned})
        rows = {one.id: row_of(one) for one in self._store.entities.find("data record", wanted, deleted=True)}
        found: dict[int, list[Row]] = defaultdict(list)
        for one in owned:
            found[one.root].append(rows[one.id])
        return found

    @cached_property
    def documents(self) -> Mapping[int, Sequence[Document]]:
        """Documents by entity."""
        owned = belongings.content_items(self._store.database, self._ids)
        templates = self._templates(sorted({one.id for one in owned}))
        placed: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        for one in owned:
            placed[one.root][one.owner].append(one.id)
        return {
            root: [
                Document([self._pages.get(one, ()) for one in items], frozenset(templates[one] for one in items))
                for items in documents.values()
            ]
            for root, documents in placed.items()
        }

    def _templates(self, ids: Sequence[int]) -> Mapping[int, str]:
        """Names of templates by content item, empty where none is known."""
        items = self._store.entities.find("content item", ids, deleted=True)
        sets = self._store.entities.find("content set", sorted({item.parent or 0 for item in items}), deleted=True)
        names = {one.id: template_name_of(one) for one in sets}
        return {item.id: names[item.parent or 0] for item in items}
