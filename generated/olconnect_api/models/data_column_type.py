"""Model: data_column_type."""

from typing import Literal

DataColumnType = Literal[
    "BOOLEAN", "CURRENCY", "DATETIME", "FLOAT", "HTMLSTRING", "INTEGER", "STRING"
]

DATA_COLUMN_TYPE_VALUES: set[DataColumnType] = {
    "BOOLEAN",
    "CURRENCY",
    "DATETIME",
    "FLOAT",
    "HTMLSTRING",
    "INTEGER",
    "STRING",
}


def check_data_column_type(value: str) -> DataColumnType:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in DATA_COLUMN_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DATA_COLUMN_TYPE_VALUES!r}")
