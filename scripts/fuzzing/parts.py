"""The part of the model that follows what sets are made of: data records, content items, jobs and their parts."""

from collections.abc import Mapping, Sequence

from attrs import define, field

from fuzzing.broken import expect
from fuzzing.entities import Sets
from fuzzing.exchange import Exchange, Json, entries, member

_ITEMS = ("content_sets_get_content_items", "jobs_get_content_items")
_LISTS = {
    "data_sets_get_data_records": "data_records",
    "content_sets_get_content_items": "content_items",
    "job_sets_get_jobs": "jobs",
    "jobs_get_job_segments": "job_segments",
    "job_segments_get_document_sets": "document_sets",
    "document_sets_get_documents": "documents",
}
"""The operations that list parts, and the service of these."""
_SETS_OF = {
    "data_record": ("data_records", "data_sets", "data_set"),
    "content_item": ("content_items", "content_sets", "content_set"),
    "job": ("jobs", "job_sets", "job_set"),
    "job_segment": ("job_segments", "job_sets", "job_set"),
    "document_set": ("document_sets", "job_sets", "job_set"),
    "document": ("documents", "job_sets", "job_set"),
}
"""The parts that the run finds on the server: their service, and that and the name of their sets."""

Whole = tuple[str, int]


@define
class Parts:
    """What each entity was made of when it was listed last, and whose part each is."""

    sets: Sets
    strict: bool
    listed: dict[Whole, list[int]] = field(factory=dict[Whole, list[int]])
    added: dict[int, int] = field(factory=dict[int, int])
    owners: dict[Whole, Whole] = field(factory=dict[Whole, Whole])
    records: dict[int, int] = field(factory=dict[int, int])

    def know(self, values: Mapping[str, Sequence[int | str]]) -> None:
        """These were there before the run."""
        for name, (service, owner, kind) in _SETS_OF.items():
            for part in values.get(name, ()) if values.get(kind) else ():
                self.owners[service, int(part)] = (owner, int(values[kind][0]))

    def root(self, service: str, entity: int) -> Whole | None:
        """The set that an entity is a part of."""
        whole = self.owners.get((service, entity))
        while whole in self.owners:
            whole = self.owners[whole]
        return whole

    def observe(self, exchange: Exchange) -> None:
        """Take notice of what concerns parts."""
        if self.strict and exchange.entity is not None:
            self._found(exchange, exchange.entity)
        if not exchange.ok:
            return
        if exchange.id == "data_records_add":
            self._added(exchange.sent_json)
        elif exchange.id in _LISTS and exchange.entity is not None:
            self._listed(exchange, exchange.entity)
        if exchange.id in _ITEMS:
            for pair in entries(exchange.json, "identifiers"):
                self._made_of(exchange, member(pair, "item"), member(pair, "record"))
        elif exchange.id == "content_items_get_data_record":
            self._made_of(exchange, exchange.entity, member(exchange.json, "record"))

    def _found(self, exchange: Exchange, entity: int) -> None:
        """With a set go its parts, and no sooner."""
        root = self.root(exchange.service, entity)
        if root is None:
            return
        kind, whole = root
        dead = whole in self.sets.deleted[kind]
        expect(not (dead and exchange.ok), f"{exchange.id} still finds {entity}, a part of {whole}, which was deleted")
        lost = exchange.missing and not dead
        expect(not lost, f"{exchange.id} does not find {entity}, a part of {whole}")

    def _listed(self, exchange: Exchange, entity: int) -> None:
        whole, kind = (exchange.service, entity), _LISTS[exchange.id]
        parts = [member(each, "item") if kind == "content_items" else each for each in _all(exchange.json)]
        now = [part for part in parts if isinstance(part, int)]
        expect(len(now) == len(set(now)), f"{exchange.id} lists a part twice")
        before, added = self.listed.get(whole), self.added.get(entity, 0)
        if before is not None and self.strict:
            expect(now[: len(before)] == before, f"{exchange.id} does not list what it listed before")
            most = len(before) + (added if kind == "data_records" else 0)
            expect(len(now) == most, f"{exchange.id} lists {len(now)} parts, not {most}")
        self.listed[whole] = now
        self.added.pop(entity, None)
        for part in now:
            self.owners[kind, part] = whole

    def _added(self, document: Json) -> None:
        for given in document if isinstance(document, list) else []:
            data_set = member(given, "datasetid")
            if isinstance(data_set, (int, float)):
                self.added[int(data_set)] = self.added.get(int(data_set), 0) + len(entries(given, "records"))

    def _made_of(self, exchange: Exchange, item: Json, record: Json) -> None:
        if isinstance(item, int) and isinstance(record, int):
            known = self.records.setdefault(item, record)
            expect(known == record, f"{exchange.id} says that {item} was made from {record}, before it was {known}")


def _all(document: Json) -> list[Json]:
    return entries(document, "identifiers")
