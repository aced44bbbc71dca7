"""Job creation: content items become the jobs of a job set."""

from collections.abc import Sequence

from attrs import frozen

from olconnect_sandbox.documents import JobPreset, parse_job_preset
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.json_values import JsonObject, integer, items, members
from olconnect_sandbox.stages.mapping import Row
from olconnect_sandbox.store.blobs import Blob
from olconnect_sandbox.store.entities import Entities, Kind, NewEntity

LABEL = "Job Creation"

_LEVELS: tuple[Kind, ...] = (
    "job",
    "job segment",
    "document set",
    "document",
    "document page",
)
_STRUCTURE = ("jobs", "segments", "documentsets", "documents", "documentpages")
_NO_ROW: Row = {}

NamedValues = Sequence[tuple[str, str]]


@frozen
class Node:
    """A job set or a part of one, down to the pages.

    Attributes:
        parts: The parts one level down, in order.
        item: Of a page: the index of its content item.
        properties: Names and values.
        metadata: Names and values.
    """

    parts: "tuple[Node, ...]" = ()
    item: int | None = None
    properties: NamedValues = ()
    metadata: NamedValues = ()

    def places(self, indexes: tuple[int, ...] = ()) -> "list[tuple[tuple[int, ...], int]]":
        """The items in production order, each with the indexes that lead to its page."""
        if self.item is not None:
            return [(indexes, self.item)]
        return [place for index, part in enumerate(self.parts) for place in part.places((*indexes, index))]


def group(preset: Blob | None, rows: Sequence[Row], meter: Meter) -> Node:
    """A job set of items that were made from these records; item n belongs to record n.

    Every item becomes a document of one page; each job has one segment and one document set. What
    goes into one job is up to the preset; without a preset there is one job.
    """
    grouping = JobPreset() if preset is None else parse_job_preset(preset.read())
    meter.tell(1, 2)
    jobs = tuple(_job(grouping, indexes, rows) for indexes in grouping.jobs(rows))
    first = rows[0] if rows else _NO_ROW
    meter.tell(2, 2)
    return Node(
        jobs,
        properties=grouping.properties_of("job-set", first),
        metadata=grouping.metadata_of("job-set", first),
    )


def from_structure(structure: JsonObject) -> tuple[Node, list[int]]:
    """The job set that a JSON Job Set Structure describes, and the ids of its content items."""
    found: list[int] = []

    def node(raw: JsonObject, depth: int) -> Node:
        if depth == len(_STRUCTURE):
            found.append(integer(raw["contentitem"]))
            return Node(item=len(found) - 1)
        parts = items(raw[_STRUCTURE[depth]])
        return Node(tuple(node(members(part), depth + 1) for part in parts))

    return node(structure, 0), found


def store_job_set(entities: Entities, root: Node, item_ids: Sequence[int]) -> tuple[int, range]:
    """Store a job set; returns its id and those of its jobs."""
    (job_set,) = entities.add("job set", [_row(root, None, None)])
    level = [(job_set, part) for part in root.parts]
    jobs = range(0)
    for kind in _LEVELS:
        rows = [_row(node, parent, None if node.item is None else item_ids[node.item]) for parent, node in level]
        ids = entities.add(kind, rows)
        jobs = ids if kind == "job" else jobs
        level = [(entity_id, part) for entity_id, (_, node) in zip(ids, level, strict=True) for part in node.parts]
    return job_set, jobs


def _job(preset: JobPreset, indexes: Sequence[int], rows: Sequence[Row]) -> Node:
    first = rows[indexes[0]]
    documents = tuple(
        Node((Node(item=index),), metadata=preset.metadata_of("document", rows[index])) for index in indexes
    )
    document_set = Node(documents, metadata=preset.metadata_of("document-set", first))
    segment = Node((document_set,), metadata=preset.metadata_of("job-segment", first))
    return Node(
        (segment,),
        properties=preset.properties_of("job", first),
        metadata=preset.metadata_of("job", first),
    )


def _row(node: Node, parent: int | None, item: int | None) -> NewEntity:
    return NewEntity(
        parent=parent,
        reference=item,
        properties=_name_values(node.properties),
        metadata=_name_values(node.metadata),
    )


def _name_values(pairs: NamedValues) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]
