"""Model: detail_record_data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.detail_tables import DetailTables
    from ..models.field_values import FieldValues


T = TypeVar("T", bound="DetailRecordData")


@_attrs_define
class DetailRecordData:
    """Record of a detail table. Tables inside of it are in the client's types alone.

    Example:
        {'id': 0, 'fields': {'Sku': '0007-ß', 'Qty': 2, 'Price': '9.90'}}

    Attributes:
        id (Literal[0]): Always 0 for records given as data.
        fields (FieldValues): Values of the fields by their names. Example: {'CustomerNo': '00012345', 'Name': 'Žofie
            Ωmega-Łukasiewicz', 'Code': '00000000001111111111222222222233333333334444', 'Total': '12.50', 'Items': 3, 'Vip':
            False}.
        tables (DetailTables | Unset): Records of detail tables by the names of the tables. Example: {'detail': [{'id':
            0, 'fields': {'Sku': '0007-ß', 'Qty': 2}}, {'id': 0, 'fields': {'Sku': '0008', 'Qty': 1}}]}.
    """

    id: Literal[0]
    fields: FieldValues
    tables: DetailTables | Unset = UNSET
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

        from ..models.detail_tables import DetailTables  # noqa: PLC0415
        from ..models.field_values import FieldValues  # noqa: PLC0415

        d = dict(src_dict)
        id = cast(Literal[0], d.pop("id"))
        if id != 0:
            raise ValueError(f"id must match const 0, got '{id}'")

        fields = FieldValues.from_dict(d.pop("fields"))

        _tables = d.pop("tables", UNSET)
        tables: DetailTables | Unset
        if isinstance(_tables, Unset):
            tables = UNSET
        else:
            tables = DetailTables.from_dict(_tables)

        detail_record_data = cls(
            id=id,
            fields=fields,
            tables=tables,
        )

        detail_record_data.additional_properties = d
        return detail_record_data

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
