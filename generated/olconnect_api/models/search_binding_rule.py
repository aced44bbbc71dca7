"""Model: search_binding_rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.binding_angle import BindingAngle, check_binding_angle
from ..models.binding_edge import BindingEdge, check_binding_edge
from ..models.binding_style import BindingStyle, check_binding_style
from ..models.search_binding_rule_attribute import (
    SearchBindingRuleAttribute,
    check_search_binding_rule_attribute,
)
from ..models.search_binding_rule_binding_type import (
    SearchBindingRuleBindingType,
    check_search_binding_rule_binding_type,
)
from ..models.search_binding_rule_condition import (
    SearchBindingRuleCondition,
    check_search_binding_rule_condition,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SearchBindingRule")


@_attrs_define
class SearchBindingRule:
    """Rule on the binding of the document; the attribute says which one of the four last members counts.

    Example:
        {'ruleType': 'BINDING', 'attribute': 'SIDE', 'condition': 'CONTAINS', 'bindingEdge': 'LEFT'}

    Attributes:
        rule_type (str): The manual page with the word for this rule could not be read; it is none of those of the other
            rules (inferred). Example: BINDING.
        attribute (SearchBindingRuleAttribute): What of the binding is compared. Example: SIDE.
        condition (SearchBindingRuleCondition): Whether it is to be so or not. Example: CONTAINS.
        binding_style (BindingStyle | Unset): Style of a binding; in rules since 2019.2 with the attribute STYLE.
            Example: STAPLED.
        binding_edge (BindingEdge | Unset): Edge of a binding; in rules since 2019.2 with the attribute SIDE. Example:
            LEFT.
        binding_type (SearchBindingRuleBindingType | Unset): Kind of the binding; with the attribute LOCATION. Example:
            CORNER.
        binding_angle (BindingAngle | Unset): Angle of a binding; in rules since 2019.2 with the attribute ANGLE.
            Example: VERTICAL.
    """

    rule_type: str
    attribute: SearchBindingRuleAttribute
    condition: SearchBindingRuleCondition
    binding_style: BindingStyle | Unset = UNSET
    binding_edge: BindingEdge | Unset = UNSET
    binding_type: SearchBindingRuleBindingType | Unset = UNSET
    binding_angle: BindingAngle | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        rule_type = self.rule_type

        attribute: str = self.attribute

        condition: str = self.condition

        binding_style: str | Unset = UNSET
        if not isinstance(self.binding_style, Unset):
            binding_style = self.binding_style

        binding_edge: str | Unset = UNSET
        if not isinstance(self.binding_edge, Unset):
            binding_edge = self.binding_edge

        binding_type: str | Unset = UNSET
        if not isinstance(self.binding_type, Unset):
            binding_type = self.binding_type

        binding_angle: str | Unset = UNSET
        if not isinstance(self.binding_angle, Unset):
            binding_angle = self.binding_angle

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ruleType": rule_type,
                "attribute": attribute,
                "condition": condition,
            }
        )
        if binding_style is not UNSET:
            field_dict["bindingStyle"] = binding_style
        if binding_edge is not UNSET:
            field_dict["bindingEdge"] = binding_edge
        if binding_type is not UNSET:
            field_dict["bindingType"] = binding_type
        if binding_angle is not UNSET:
            field_dict["bindingAngle"] = binding_angle

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        rule_type = d.pop("ruleType")

        attribute = check_search_binding_rule_attribute(d.pop("attribute"))

        condition = check_search_binding_rule_condition(d.pop("condition"))

        _binding_style = d.pop("bindingStyle", UNSET)
        binding_style: BindingStyle | Unset
        if isinstance(_binding_style, Unset):
            binding_style = UNSET
        else:
            binding_style = check_binding_style(_binding_style)

        _binding_edge = d.pop("bindingEdge", UNSET)
        binding_edge: BindingEdge | Unset
        if isinstance(_binding_edge, Unset):
            binding_edge = UNSET
        else:
            binding_edge = check_binding_edge(_binding_edge)

        _binding_type = d.pop("bindingType", UNSET)
        binding_type: SearchBindingRuleBindingType | Unset
        if isinstance(_binding_type, Unset):
            binding_type = UNSET
        else:
            binding_type = check_search_binding_rule_binding_type(_binding_type)

        _binding_angle = d.pop("bindingAngle", UNSET)
        binding_angle: BindingAngle | Unset
        if isinstance(_binding_angle, Unset):
            binding_angle = UNSET
        else:
            binding_angle = check_binding_angle(_binding_angle)

        search_binding_rule = cls(
            rule_type=rule_type,
            attribute=attribute,
            condition=condition,
            binding_style=binding_style,
            binding_edge=binding_edge,
            binding_type=binding_type,
            binding_angle=binding_angle,
        )

        search_binding_rule.additional_properties = d
        return search_binding_rule

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
