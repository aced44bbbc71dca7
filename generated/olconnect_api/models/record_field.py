"""Model: record_field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RecordField")


@_attrs_define
class RecordField:
    """A field of a data record, with its value as text.

    Example:
        {'name': 'CustomerNo', 'value': '00000042'}

    Attributes:
        name (str): Name of the field in the data model. Example: CustomerNo.
        value (str): Value of the field, always text: leading zeros and long digits stay. A date is ISO text in UTC
            where it is read, and
            Unix time in seconds (as text) where it is written.
             Example: 00000042.
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

        record_field = cls(
            name=name,
            value=value,
        )

        record_field.additional_properties = d
        return record_field

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
