"""Data records in the body of a request, in either form of the API: with their data model, or plain objects."""

import json
from collections.abc import Mapping, Sequence
from functools import reduce

from attrs import frozen

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.json_values import Json, items, members
from olconnect_sandbox.stages.data_model import DataModel, stored_text
from olconnect_sandbox.stages.mapping import Row, record_content
from olconnect_sandbox.stages.merging import scalar_text
from olconnect_sandbox.store.entities import Entities, NewEntity

_DEEPEST = 100  # levels of data tables


@frozen
class GivenRecord:
    """A data record that is not stored yet.

    Attributes:
        fields: Its values, as text.
        tables: The data records in its data tables, by the names of the tables.
        model: The data types of its fields and of those in its tables.
    """

    fields: Row
    tables: Mapping[str, Sequence["GivenRecord"]]
    model: DataModel


def given_records(data: Json) -> list[GivenRecord]:
    """The data records in a body: one, or several in an array.

    Raises:
        RestError: tables are nested too deeply.
    """
    return [_given(record, None, 0) for record in _one_or_several(data)]


def store_given_records(entities: Entities, records: Sequence[GivenRecord]) -> Sequence[int]:
    """Store a data set of these data records; returns their ids, without those in data tables."""
    model = reduce(DataModel.joined, (record.model for record in records), DataModel())
    (data_set,) = entities.add("data set", [NewEntity(content=json.dumps({"schema": model.schema()}))])
    no_table: str | None = None
    level = [(data_set, no_table, record) for record in records]
    main: Sequence[int] | None = None
    while level:
        rows = [NewEntity(parent=parent, content=record_content(one.fields, table)) for parent, table, one in level]
        ids = entities.add("data record", rows)
        main = ids if main is None else main
        level = [
            (record_id, name, nested)
            for record_id, (_, _, record) in zip(ids, level, strict=True)
            for name, table in record.tables.items()
            for nested in table
        ]
    return main or ()


def _given(record: Json, known: DataModel | None, depth: int) -> GivenRecord:
    if depth > _DEEPEST:
        raise RestError(400, f"Data tables are nested more than {_DEEPEST} levels deep")
    raw = members(record)
    model = DataModel() if known is None else known
    if isinstance(raw.get("fields"), Mapping):
        model = DataModel.read(members(raw.get("schema"))) if known is None else model
        fields, tables = members(raw["fields"]), members(raw.get("tables"))
    else:
        tables = {name: value for name, value in raw.items() if isinstance(value, (dict, list))}
        fields = {name: value for name, value in raw.items() if name not in tables}
    return GivenRecord(
        {name: stored_text(scalar_text(value), model.type_of(name)) for name, value in fields.items()},
        {name: [_given(one, model.table(name), depth + 1) for one in _one_or_several(t)] for name, t in tables.items()},
        model,
    )


def _one_or_several(data: Json) -> Sequence[Json]:
    return [data] if isinstance(data, Mapping) else items(data)
