"""Data records between dictionaries and the lists of the API. Values stay text, always."""

from collections.abc import Iterable, Mapping

from olconnect.errors import InvalidRequestError, UnexpectedAnswerError
from olconnect_api.models import NewDataSetRecords, NewRecord, NewTableRecords, RecordField


def as_fields(values: Mapping[str, str]) -> list[RecordField]:
    """A dictionary as the fields of a data record, in its order.

    Raises:
        InvalidRequestError: a value is no text. How a number or a date is to be written is for the caller to say.
    """
    for name, value in values.items():
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise InvalidRequestError(f"the field {name!r} is a {type(value).__name__}: fields are text")
    return [RecordField(name=name, value=value) for name, value in values.items()]


def from_fields(fields: Iterable[RecordField]) -> dict[str, str]:
    """The fields of a data record as a dictionary.

    Raises:
        UnexpectedAnswerError: a name stands twice, so that a dictionary would lose a value.
    """
    found: dict[str, str] = {}
    for each in fields:
        if each.name in found:
            raise UnexpectedAnswerError(f"the field {each.name!r} stands twice", hint="use the list as it is")
        found[each.name] = each.value
    return found


def new_records(data_set_id: int, rows: Iterable[Mapping[str, str]]) -> NewDataSetRecords:
    """Data records for a data set, from dictionaries: `client.data_records.add(body=[new_records(id, rows)])`.

    Raises:
        InvalidRequestError: a value is no text.
    """
    return NewDataSetRecords(datasetid=data_set_id, records=[NewRecord(fields=as_fields(row)) for row in rows])


def new_table_records(data_record_id: int, table: str, rows: Iterable[Mapping[str, str]]) -> NewTableRecords:
    """Data records for a data table of a data record, such as the lines of an invoice; used as `new_records`.

    Raises:
        InvalidRequestError: a value is no text.
    """
    records = [NewRecord(fields=as_fields(row)) for row in rows]
    return NewTableRecords(recordid=data_record_id, table=table, records=records)
