"""Model: search_field_reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SearchFieldReference")


@_attrs_define
class SearchFieldReference:
    """Another field or property of the same entity, to compare with.

    Example:
        {'type': 'FIELD', 'value': 'ShipTo'}

    Attributes:
        type_ (Literal['FIELD']): Always FIELD.
        value (str): Name of the other field, or of the other property. Example: ShipTo.
    """

    type_: Literal["FIELD"]
    value: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_ = self.type_

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        type_ = cast(Literal["FIELD"], d.pop("type"))
        if type_ != "FIELD":
            raise ValueError(f"type must match const 'FIELD', got '{type_}'")

        value = d.pop("value")

        search_field_reference = cls(
            type_=type_,
            value=value,
        )

        search_field_reference.additional_properties = d
        return search_field_reference

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
