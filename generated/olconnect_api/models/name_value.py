"""Model: name_value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="NameValue")


@_attrs_define
class NameValue:
    """A property or metadata entry.

    Example:
        {'name': 'batch', 'value': '0042'}

    Attributes:
        name (str): Name of the property. Example: batch.
        value (str): Value of the property, always text: leading zeros and long digits stay. Example: 0042.
    """

    name: str
    value: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        name = self.name

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        name = d.pop("name")

        value = d.pop("value")

        name_value = cls(
            name=name,
            value=value,
        )

        name_value.additional_properties = d
        return name_value

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
