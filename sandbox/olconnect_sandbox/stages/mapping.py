"""Data mapping: a data file becomes the data records of a data set."""

import json
from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen

from olconnect_sandbox.documents import DataFileError, DataMapping, Records, parse_data_mapping, read_records
from olconnect_sandbox.documents.pdf_records import is_pdf, read_pages
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.stages.data_model import DataModel, stored_text
from olconnect_sandbox.store.blobs import Blob
from olconnect_sandbox.store.entities import Entities, Entity, NewEntity

LABEL = "Data Mapping"

Row = Mapping[str, str]


@frozen
class DataFile:
    """A data file that is to be mapped, with its configuration."""

    content: Blob
    name: str | None
    configuration: Blob


@frozen
class Validation:
    """What a data mapping would find in a data file.

    Attributes:
        count: How many records the file has.
        fault: What is wrong with the file as a whole; `None` if nothing is.
    """

    count: int
    fault: str | None = field(default=None, repr=False)

    def text(self) -> str:
        """JSON Data Mapping Validation Result."""
        errors = [] if self.fault is None else [{"record": 1, "reason": self.fault}]
        return json.dumps(
            {
                "result": "ERROR" if errors else "OK",
                "recordcount": self.count,
                "errors": errors,
            }
        )


def map_data(source: DataFile, meter: Meter) -> Sequence[Row]:
    """The records of a data file.

    Raises:
        RestError: the file cannot be mapped; clients look for the beginning of the message.
    """
    meter.tell(0, 1)
    try:
        rows = _rows(source)
    except DataFileError as error:
        raise mapping_failed(error, source.name) from error
    meter.tell(1, 1)
    return rows


def mapping_failed(error: DataFileError, name: str | None) -> RestError:
    """What the result of a run is that could not read its data file."""
    return RestError(500, f"Error executing DM configuration: {error}", name)


def validate(source: DataFile, meter: Meter) -> Validation:
    """What `map_data` would find."""
    try:
        count = len(_rows(source))
    except DataFileError as error:
        return Validation(0, str(error))
    meter.tell(1, 1)
    return Validation(count)


def model_of(configuration: Blob) -> DataModel:
    """The data types that a data mapping configuration gives the fields."""
    return data_model(parse_data_mapping(configuration.read()))


def store_records(entities: Entities, rows: Iterable[Row], model: DataModel) -> tuple[int, range]:
    """Store a data set; returns its id and those of its data records."""
    (data_set,) = entities.add("data set", [NewEntity(content=json.dumps({"schema": model.schema()}))])
    records = [NewEntity(parent=data_set, content=record_content(row)) for row in rows]
    return data_set, entities.add("data record", records)


def record_content(row: Row, table: str | None = None) -> str:
    """What is stored of a data record: its values, and the name of the data table that it is in, if it is in one."""
    return json.dumps({"fields": dict(row), **({} if table is None else {"table": table})})


def row_of(record: Entity) -> Row:
    """The values of a stored data record by their fields."""
    fields: Row = json.loads(record.content)["fields"]
    return fields


def _rows(source: DataFile) -> Sequence[Row]:
    configuration = parse_data_mapping(source.configuration.read())
    content = source.content.read()
    if is_pdf(content):
        records = read_pages(content, configuration.pages).records
    else:
        records = read_records(content, name=source.name)
    return typed_rows(configuration, records)


def typed_rows(configuration: DataMapping, records: Records) -> list[Row]:
    """The values of records by the fields of the data set, as they are stored.

    Raises:
        DataFileError: a field that the configuration reads is not there.
    """
    model = data_model(configuration)
    return [
        {name: stored_text(value, model.type_of(name)) for name, value in row.items()}
        for row in configuration.apply(records).rows
    ]


def data_model(configuration: DataMapping) -> DataModel:
    """The data types that a data mapping configuration gives the fields."""
    return DataModel({field.name: field.type for field in configuration.fields})
