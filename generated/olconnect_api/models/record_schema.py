"""Model: record_schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.column_types import ColumnTypes
    from ..models.table_schemas import TableSchemas


T = TypeVar("T", bound="RecordSchema")


@_attrs_define
class RecordSchema:
    """Data types of a record's fields and of its detail tables. The manual shows one level of tables; deeper ones are in
    the
    client's types.

        Example:
            {'columns': {'CustomerNo': 'STRING', 'Total': 'CURRENCY'}, 'tables': {'detail': {'columns': {'Sku': 'STRING',
                'Qty': 'INTEGER'}}}}

        Attributes:
            columns (ColumnTypes): Data types of the fields by their names. Example: {'CustomerNo': 'STRING', 'Příjmení':
                'STRING', 'Total': 'CURRENCY', 'Due': 'DATETIME'}.
            tables (TableSchemas | Unset): Schemas of detail tables by the names of the tables. Example: {'detail':
                {'columns': {'Sku': 'STRING', 'Qty': 'INTEGER', 'Price': 'CURRENCY'}}}.
    """

    columns: ColumnTypes
    tables: TableSchemas | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        columns = self.columns.to_dict()

        tables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tables, Unset):
            tables = self.tables.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "columns": columns,
            }
        )
        if tables is not UNSET:
            field_dict["tables"] = tables

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.column_types import ColumnTypes  # noqa: PLC0415
        from ..models.table_schemas import TableSchemas  # noqa: PLC0415

        d = dict(src_dict)
        columns = ColumnTypes.from_dict(d.pop("columns"))

        _tables = d.pop("tables", UNSET)
        tables: TableSchemas | Unset
        if isinstance(_tables, Unset):
            tables = UNSET
        else:
            tables = TableSchemas.from_dict(_tables)

        record_schema = cls(
            columns=columns,
            tables=tables,
        )

        record_schema.additional_properties = d
        return record_schema

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
