"""Data records in the three structures in which their values are answered.

The nested data records, those of data tables, are there only if they were asked for and if there
are any (the latter is inferred). Only the structure with all values as text names the tables and
parents; the simplified one has the id of the data record itself alone.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import cast

from attrs import Factory, define

from olconnect_sandbox.documents import ColumnType
from olconnect_sandbox.stages.data_model import DataModel, Scalar, simplified, typed
from olconnect_sandbox.store.entities import Entities, Entity

JsonDict = dict[str, object]
_MAIN_TABLE = "record"


@define
class Record:
    """A data record with its values.

    Attributes:
        id: Its id.
        parent: Id of its data set, or of the data record whose data table it is in.
        table: Name of that data table; `None` in a data set.
        fields: Values by the names of the fields, as text.
        model: The data types of the fields.
        nested: The data records in its data tables, by the names of the tables, as far as read.
    """

    id: int
    parent: int | None
    table: str | None
    fields: dict[str, str]
    model: DataModel
    nested: dict[str, list["Record"]] = Factory(dict[str, "list[Record]"])


class Records:
    """Reads data records; each data model is read once."""

    def __init__(self, entities: Entities) -> None:
        self._entities = entities
        self._models: dict[tuple[int | None, str | None], DataModel] = {}

    def read(self, ids: Iterable[int], *, recursive: bool = False) -> dict[int, Record]:
        """The data records with these ids by id; with `recursive` also those in their data tables.

        Those that are missing are left out.
        """
        find = self._entities.with_parts if recursive else self._entities.find
        found = {entity.id: self._record(entity) for entity in find("data record", ids)}
        for record in found.values() if recursive else ():
            parent = found.get(record.parent or 0)
            if parent is not None and record.table is not None:
                parent.nested.setdefault(record.table, []).append(record)
        return found

    def model_in(self, parent: int | None, table: str | None) -> DataModel:
        """The data model of what is in a data set, or in a table of a data record."""
        key = (parent, table)
        if key not in self._models:
            self._models[key] = self._read_model(parent or 0, table)
        return self._models[key]

    def _record(self, entity: Entity) -> Record:
        content = json.loads(entity.content)
        table = content.get("table")
        return Record(entity.id, entity.parent, table, content["fields"], self.model_in(entity.parent, table))

    def _read_model(self, parent: int, table: str | None) -> DataModel:
        if table is None:
            (data_set,) = self._entities.find("data set", [parent], deleted=True)
            return DataModel.read(json.loads(data_set.content).get("schema", {}))
        (record,) = self._entities.find("data record", [parent], deleted=True)
        return self._record(record).model.table(table)


def plain(record: Record) -> JsonDict:
    """JSON Record Content List: all values as text."""
    owner = "datasetid" if record.table is None else "parentrecordid"
    content: JsonDict = {"id": record.id, "table": record.table or _MAIN_TABLE, owner: record.parent}
    content["fields"] = [{"name": name, "value": value} for name, value in record.fields.items()]
    if record.nested:
        content["records"] = [plain(one) for table in record.nested.values() for one in table]
    return content


def with_types(record: Record) -> JsonDict:
    """JSON Record Content List (Explicit Types)."""
    content: JsonDict = {"schema": _schema([record]), "id": record.id}
    if record.table is None:
        content["datasetid"] = record.parent
    return {**content, **_typed_values(record)}


def simple(record: Record) -> JsonDict:
    """JSON Record Content List (simplified)."""
    record_id: JsonDict = {"__recordid": record.id}  # comes first, and counts before a field of that name
    return record_id | _simple_values(record) | record_id


def _typed_values(record: Record) -> JsonDict:
    content: JsonDict = {"fields": _values(record, typed)}
    if record.nested:
        content["tables"] = {
            name: [{"id": one.id, **_typed_values(one)} for one in table] for name, table in record.nested.items()
        }
    return content


def _simple_values(record: Record) -> JsonDict:
    tables = {name: [_simple_values(one) for one in table] for name, table in record.nested.items()}
    return {**_values(record, simplified), **tables}


def _values(record: Record, form: Callable[[str, ColumnType], Scalar]) -> dict[str, Scalar]:
    return {name: form(value, record.model.type_of(name)) for name, value in record.fields.items()}


def _schema(records: Sequence[Record]) -> JsonDict:
    """The data types of all fields of these data records, and of those in their data tables."""
    content: JsonDict = {"columns": {name: one.model.type_of(name) for one in records for name in one.fields}}
    tables: dict[str, list[Record]] = {}
    for record in records:
        for name, table in record.nested.items():
            tables.setdefault(name, []).extend(table)
    if tables:
        content["tables"] = {name: _schema(table) for name, table in tables.items()}
    return content


def form_of(asked: Mapping[str, object]) -> Callable[[Record], JsonDict]:
    """The structure that a query or a body asks for; `outputFormat` counts before `explicitTypes` (inferred)."""
    fallback = "explicitTypes" if asked.get("explicitTypes") else "default"
    wanted = cast("str", asked.get("outputFormat", fallback))
    return {"default": plain, "explicitTypes": with_types, "simplified": simple}[wanted]
