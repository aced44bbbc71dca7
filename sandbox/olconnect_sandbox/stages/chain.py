"""All-In-One: stages one after the other, without storing anything in between."""

from collections.abc import Sequence

from attrs import frozen

from olconnect_sandbox.documents import Letter
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.engine.operation import Result
from olconnect_sandbox.stages import grouping, mapping, merging, output
from olconnect_sandbox.stages.grouping import Node
from olconnect_sandbox.stages.mapping import DataFile, Row
from olconnect_sandbox.stages.merging import Merge
from olconnect_sandbox.stages.output import Placed, Produced, StoredLetters
from olconnect_sandbox.stages.print_range import PrintRange
from olconnect_sandbox.store.blobs import Blob
from olconnect_sandbox.store.entities import Entity
from olconnect_sandbox.store.store import Store


@frozen(kw_only=True)
class Chain:
    """What a run of All-In-One is to do; a stage that is `None` is left out.

    Attributes:
        data: The data file to map.
        records: Stored data records, where no data file is mapped.
        persist_data_set: Whether the data set can be seen afterwards.
        print_range: Which records are merged.
        merge: The template to merge with.
        template: Its name.
        group: Whether a job set is made.
        job_preset: How the items are grouped.
        output_preset: How the output is made.
        stored: Letters of stored jobs, where no content is made.
        job_sets: The job sets of these.
        output_folder: Where the output goes, if the client says so.
        names_ids: Whether the client wants the ids of all entities with the result.
    """

    data: DataFile | None = None
    records: Sequence[Entity] = ()
    persist_data_set: bool = True
    print_range: PrintRange | None = None
    merge: Merge | None = None
    template: str = ""
    group: bool = False
    job_preset: Blob | None = None
    output_preset: Blob | None = None
    stored: StoredLetters | None = None
    job_sets: Sequence[int] = ()
    output_folder: str | None = None
    names_ids: bool = False

    @property
    def labels(self) -> list[str]:
        """The names of the stages, in order."""
        stages = {
            mapping.LABEL: self.data,
            merging.LABEL: self.merge,
            grouping.LABEL: self.group or None,
            output.LABEL: self.output_preset,
        }
        return [label for label, part in stages.items() if part is not None]


@frozen
class Made:
    """What the stages made, not stored yet; `chosen` are indexes of the rows that were merged."""

    rows: Sequence[Row] = ()
    chosen: Sequence[int] = ()
    letters: Sequence[Letter] = ()
    job_set: Node | None = None
    produced: Produced | None = None


def run(chain: Chain, created: float, meter: Meter) -> Made:
    """Do the work of all stages.

    Raises:
        RestError: a stage failed.
    """
    steps = _Steps(chain.labels, meter)
    rows: Sequence[Row] = [mapping.row_of(record) for record in chain.records]
    letters: Sequence[Letter] = ()
    job_set: Node | None = None
    produced: Produced | None = None
    placed = [] if chain.stored is None else chain.stored.letters()
    if chain.data is not None:
        rows = mapping.map_data(chain.data, steps.begin(mapping.LABEL))
    chosen = range(len(rows)) if chain.print_range is None else chain.print_range.indexes(len(rows))
    picked = [rows[index] for index in chosen]
    if chain.merge is not None:
        letters = chain.merge.letters(picked, steps.begin(merging.LABEL))
    if chain.group:
        job_set = grouping.group(chain.job_preset, picked, steps.begin(grouping.LABEL))
        placed = [Placed(place[:1], place[:-1], letters[item]) for place, item in job_set.places()]
    if chain.output_preset is not None:
        step = steps.begin(output.LABEL)
        produced = output.produce(chain.output_preset, placed, created, step)
    return Made(rows, chosen, letters, job_set, produced)


def store_made(store: Store, chain: Chain, made: Made) -> Result:
    """Store what the stages made; the result is that of the last one."""
    result = Result(names_ids=chain.names_ids)
    job_sets = list(chain.job_sets)
    with store.database.transaction():
        ids: Sequence[int] = [record.id for record in chain.records]
        if chain.data is not None:
            data_set, ids = mapping.store_records(store.entities, made.rows, mapping.model_of(chain.data.configuration))
            _note(result, "X-Data-Set-ID", data_set)
            if not chain.persist_data_set:
                store.entities.delete(data_set)
                del result.id_headers["X-Data-Set-ID"]
        if chain.merge is not None:
            records = [ids[index] for index in made.chosen]
            content_set, items = merging.store_content_set(
                store.entities, records, made.letters, template=chain.template
            )
            _note(result, "X-Content-Set-ID", content_set)
            if made.job_set is not None:
                job_set, _ = grouping.store_job_set(store.entities, made.job_set, items)
                _note(result, "X-Job-Set-ID", job_set)
                job_sets = [job_set]
        if made.produced is not None:
            result.output = output.store_output(store, made.produced, job_sets, chain.output_folder)
    return result


class _Steps:
    """Splits the progress of the whole evenly among the stages."""

    def __init__(self, labels: Sequence[str], meter: Meter) -> None:
        self._labels = labels
        self._meter = meter

    def begin(self, label: str) -> Meter:
        index, count = self._labels.index(label), len(self._labels)
        self._meter.step(label, index / count, (index + 1) / count)
        return self._meter


def _note(result: Result, header: str, entity_id: int) -> None:
    result.text = str(entity_id)
    result.id_headers[header] = str(entity_id)
