"""Model: typed_tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.typed_table_record import TypedTableRecord


T = TypeVar("T", bound="TypedTables")


@_attrs_define
class TypedTables:
    """Data records of data tables, by the names of the tables.

    Example:
        {'detail': [{'id': 7390, 'fields': {'Qty': 3}}, {'id': 7391, 'fields': {'Qty': 1}}]}

    """

    additional_properties: dict[str, list[TypedTableRecord]] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = []
            for additional_property_item_data in prop:
                additional_property_item = additional_property_item_data.to_dict()
                field_dict[prop_name].append(additional_property_item)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.typed_table_record import TypedTableRecord  # noqa: PLC0415

        d = dict(src_dict)
        typed_tables = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = []
            _additional_property = prop_dict
            for additional_property_item_data in _additional_property:
                additional_property_item = TypedTableRecord.from_dict(additional_property_item_data)

                additional_property.append(additional_property_item)

            additional_properties[prop_name] = additional_property

        typed_tables.additional_properties = additional_properties
        return typed_tables

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> list[TypedTableRecord]:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: list[TypedTableRecord]) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
