"""Model: name_value_list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.name_value import NameValue


T = TypeVar("T", bound="NameValueList")


@_attrs_define
class NameValueList:
    """JSON Name/Value List. The array shown in seed 003 and the client's README is a slip; clients send this object.

    Example:
        {'id': 5120, 'properties': [{'name': 'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}]}

    Attributes:
        id (int): Id of the data entity; equals the one in the path. Example: 5120.
        properties (list[NameValue]): The properties; where one entity is updated they replace its whole list. Example:
            [{'name': 'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}].
    """

    id: int
    properties: list[NameValue]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        id = self.id

        properties = []
        for properties_item_data in self.properties:
            properties_item = properties_item_data.to_dict()
            properties.append(properties_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "properties": properties,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.name_value import NameValue  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        properties = []
        _properties = d.pop("properties")
        for properties_item_data in _properties:
            properties_item = NameValue.from_dict(properties_item_data)

            properties.append(properties_item)

        name_value_list = cls(
            id=id,
            properties=properties,
        )

        name_value_list.additional_properties = d
        return name_value_list

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
