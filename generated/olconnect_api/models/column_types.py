"""Model: column_types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.data_column_type import DataColumnType, check_data_column_type

T = TypeVar("T", bound="ColumnTypes")


@_attrs_define
class ColumnTypes:
    """Data types of the fields by their names.

    Example:
        {'CustomerNo': 'STRING', 'Příjmení': 'STRING', 'Total': 'CURRENCY', 'Due': 'DATETIME'}

    """

    additional_properties: dict[str, DataColumnType] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        column_types = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = check_data_column_type(prop_dict)

            additional_properties[prop_name] = additional_property

        column_types.additional_properties = additional_properties
        return column_types

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> DataColumnType:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: DataColumnType) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
