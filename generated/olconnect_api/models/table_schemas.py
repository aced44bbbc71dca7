"""Model: table_schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.record_schema import RecordSchema


T = TypeVar("T", bound="TableSchemas")


@_attrs_define
class TableSchemas:
    """Schemas of detail tables by the names of the tables.

    Example:
        {'detail': {'columns': {'Sku': 'STRING', 'Qty': 'INTEGER', 'Price': 'CURRENCY'}}}

    """

    additional_properties: dict[str, RecordSchema] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.record_schema import RecordSchema  # noqa: PLC0415

        d = dict(src_dict)
        table_schemas = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = RecordSchema.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        table_schemas.additional_properties = additional_properties
        return table_schemas

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> RecordSchema:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: RecordSchema) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
