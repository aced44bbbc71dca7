"""Model: legacy_value_rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.legacy_text_condition import (
    LegacyTextCondition,
    check_legacy_text_condition,
)
from ..models.legacy_value_rule_type import (
    LegacyValueRuleType,
    check_legacy_value_rule_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LegacyValueRule")


@_attrs_define
class LegacyValueRule:
    """Rule on a field or a property, in the grammar up to 2019.1. The manual's example leaves the condition out; what it
    then
    is, is not documented (EQUAL is inferred).

        Example:
            {'type': 'value', 'name': 'City', 'value': ['Łódź', 'Köln'], 'condition': 'IN'}

        Attributes:
            type_ (LegacyValueRuleType): Whether a field of the data record or a property of the entity is meant. Example:
                value.
            name (str): Name of the field, or of the property. Example: City.
            value (list[str] | str): What is compared with; several texts with IN and NOT IN. Example: ['Łódź', 'Köln'].
            condition (LegacyTextCondition | Unset): How a text is compared, in the grammar up to 2019.1. Example:
                STARTSWITH.
    """

    type_: LegacyValueRuleType
    name: str
    value: list[str] | str
    condition: LegacyTextCondition | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_: str = self.type_

        name = self.name

        value: list[str] | str
        if isinstance(self.value, list):
            value = self.value

        else:
            value = self.value

        condition: str | Unset = UNSET
        if not isinstance(self.condition, Unset):
            condition = self.condition

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "name": name,
                "value": value,
            }
        )
        if condition is not UNSET:
            field_dict["condition"] = condition

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        type_ = check_legacy_value_rule_type(d.pop("type"))

        name = d.pop("name")

        def _parse_value(data: object) -> list[str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                value_type_1 = cast(list[str], data)

                return value_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str, data)

        value = _parse_value(d.pop("value"))

        _condition = d.pop("condition", UNSET)
        condition: LegacyTextCondition | Unset
        if isinstance(_condition, Unset):
            condition = UNSET
        else:
            condition = check_legacy_text_condition(_condition)

        legacy_value_rule = cls(
            type_=type_,
            name=name,
            value=value,
            condition=condition,
        )

        legacy_value_rule.additional_properties = d
        return legacy_value_rule

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
