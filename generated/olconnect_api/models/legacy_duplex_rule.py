"""Model: legacy_duplex_rule."""

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

T = TypeVar("T", bound="LegacyDuplexRule")


@_attrs_define
class LegacyDuplexRule:
    """Rule on duplex sheets, in the grammar up to 2019.1.

    Example:
        {'type': 'finishing', 'duplex': True}

    Attributes:
        type_ (Literal['finishing']): Always finishing.
        duplex (bool): Whether the sheet is duplex. Example: True.
    """

    type_: Literal["finishing"]
    duplex: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_ = self.type_

        duplex = self.duplex

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "duplex": duplex,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        type_ = cast(Literal["finishing"], d.pop("type"))
        if type_ != "finishing":
            raise ValueError(f"type must match const 'finishing', got '{type_}'")

        duplex = d.pop("duplex")

        legacy_duplex_rule = cls(
            type_=type_,
            duplex=duplex,
        )

        legacy_duplex_rule.additional_properties = d
        return legacy_duplex_rule

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
