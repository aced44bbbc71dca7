"""Model: typed_table_record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.field_values import FieldValues
    from ..models.typed_tables import TypedTables


T = TypeVar("T", bound="TypedTableRecord")


@_attrs_define
class TypedTableRecord:
    """Data record of a data table, with typed values. Tables inside of it are inferred.

    Example:
        {'id': 7390, 'fields': {'Sku': '0007-ß', 'Qty': 3}}

    Attributes:
        id (int): Id of the data record. Example: 7390.
        fields (FieldValues): Values of the fields by their names. Example: {'CustomerNo': '00012345', 'Name': 'Žofie
            Ωmega-Łukasiewicz', 'Code': '00000000001111111111222222222233333333334444', 'Total': '12.50', 'Items': 3, 'Vip':
            False}.
        tables (TypedTables | Unset): Data records of data tables, by the names of the tables. Example: {'detail':
            [{'id': 7390, 'fields': {'Qty': 3}}, {'id': 7391, 'fields': {'Qty': 1}}]}.
    """

    id: int
    fields: FieldValues
    tables: TypedTables | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        id = self.id

        fields = self.fields.to_dict()

        tables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tables, Unset):
            tables = self.tables.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "fields": fields,
            }
        )
        if tables is not UNSET:
            field_dict["tables"] = tables

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.field_values import FieldValues  # noqa: PLC0415
        from ..models.typed_tables import TypedTables  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        fields = FieldValues.from_dict(d.pop("fields"))

        _tables = d.pop("tables", UNSET)
        tables: TypedTables | Unset
        if isinstance(_tables, Unset):
            tables = UNSET
        else:
            tables = TypedTables.from_dict(_tables)

        typed_table_record = cls(
            id=id,
            fields=fields,
            tables=tables,
        )

        typed_table_record.additional_properties = d
        return typed_table_record

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
