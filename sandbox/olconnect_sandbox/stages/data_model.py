"""Data models: the data types of fields, and what values look like with and without them.

Every value is kept as text. Only a field that its data model gives a type has another form, in the
answers with typed values; one that the model does not know is text. A value that does not fit its
type stays text there as well (inferred: what the server does with one is not known).
"""

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import get_args

from attrs import Factory, frozen

from olconnect_sandbox.documents import ColumnType
from olconnect_sandbox.json_values import JsonObject, members

Scalar = str | int | float | bool

_INTEGER = re.compile(r"[+-]?[0-9]{1,18}", re.ASCII)
_NUMBER = re.compile(r"[+-]?[0-9]{1,300}(\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+(Z|[+-][0-9:]+)?)?", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@frozen
class DataModel:
    """What is known of the fields of data records.

    Attributes:
        columns: Data types by the names of the fields.
        tables: Data models of data tables by their names.
    """

    columns: Mapping[str, ColumnType] = Factory(dict[str, ColumnType])
    tables: Mapping[str, "DataModel"] = Factory(dict[str, "DataModel"])

    @classmethod
    def read(cls, schema: JsonObject) -> "DataModel":
        """The data model in the member `schema` of a record, or in a stored data set."""
        types: tuple[ColumnType, ...] = get_args(ColumnType)
        columns: dict[str, ColumnType] = {}
        for name, wanted in members(schema.get("columns")).items():
            for known in types:
                if known == wanted:
                    columns[name] = known
        tables = {name: cls.read(members(table)) for name, table in members(schema.get("tables")).items()}
        return cls(columns, tables)

    def schema(self) -> dict[str, object]:
        """The same as JSON."""
        return {"columns": dict(self.columns), "tables": {name: table.schema() for name, table in self.tables.items()}}

    def type_of(self, field: str) -> ColumnType:
        """The data type of a field; text if the model does not know it."""
        return self.columns.get(field, "STRING")

    def table(self, name: str) -> "DataModel":
        """The data model of a data table."""
        return self.tables.get(name, DataModel())

    def joined(self, other: "DataModel") -> "DataModel":
        """This model with what only the other one knows."""
        tables = {name: self.table(name).joined(other.table(name)) for name in {**self.tables, **other.tables}}
        return DataModel({**other.columns, **self.columns}, tables)


def stored_text(value: str, kind: ColumnType) -> str:
    """A value as it is kept: a date that came as Unix time, or with another offset, is ISO text in UTC."""
    moment = _moment(value) if kind == "DATETIME" else None
    return value if moment is None else moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def typed(value: str, kind: ColumnType) -> Scalar:
    """A value in the form with explicit types: numbers, truth values, dates as seconds of Unix time."""
    moment = _moment(value) if kind == "DATETIME" else None
    return simplified(value, kind) if moment is None else math.floor((moment - _EPOCH).total_seconds())


def simplified(value: str, kind: ColumnType) -> Scalar:
    """A value in the simplified form: the same, but dates are ISO text; amounts of money are text in both."""
    if kind == "BOOLEAN" and value.lower() in {"true", "false"}:
        return value.lower() == "true"
    if kind == "INTEGER" and _INTEGER.fullmatch(value):
        return int(value)
    if kind == "FLOAT" and _NUMBER.fullmatch(value) and math.isfinite(float(value)):
        return float(value)
    return value


def _moment(value: str) -> datetime | None:
    """A date: Unix time in seconds, or ISO text, in UTC where it names no offset (inferred)."""
    with suppress(ValueError, OverflowError):
        if _INTEGER.fullmatch(value):
            return _EPOCH + timedelta(seconds=int(value))
        if _DATE.fullmatch(value):
            moment = datetime.fromisoformat(value)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    return None
