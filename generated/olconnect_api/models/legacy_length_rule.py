"""Model: legacy_length_rule."""

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

from ..models.legacy_length_rule_condition import (
    LegacyLengthRuleCondition,
    check_legacy_length_rule_condition,
)

T = TypeVar("T", bound="LegacyLengthRule")


@_attrs_define
class LegacyLengthRule:
    """Rule on the length of the document, in the grammar up to 2019.1.

    Example:
        {'type': 'doclength', 'value': 4, 'condition': 'GREAT'}

    Attributes:
        type_ (Literal['doclength']): Always doclength.
        value (float): Number of pages. Example: 4.
        condition (LegacyLengthRuleCondition): How the numbers are compared. Example: GREAT.
    """

    type_: Literal["doclength"]
    value: float
    condition: LegacyLengthRuleCondition
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_ = self.type_

        value = self.value

        condition: str = self.condition

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "value": value,
                "condition": condition,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        type_ = cast(Literal["doclength"], d.pop("type"))
        if type_ != "doclength":
            raise ValueError(f"type must match const 'doclength', got '{type_}'")

        value = d.pop("value")

        condition = check_legacy_length_rule_condition(d.pop("condition"))

        legacy_length_rule = cls(
            type_=type_,
            value=value,
            condition=condition,
        )

        legacy_length_rule.additional_properties = d
        return legacy_length_rule

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
