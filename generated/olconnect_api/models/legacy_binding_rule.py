"""Model: legacy_binding_rule."""

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

from ..models.binding_angle import BindingAngle, check_binding_angle
from ..models.binding_edge import BindingEdge, check_binding_edge
from ..models.binding_style import BindingStyle, check_binding_style
from ..models.legacy_binding_rule_bindingtype import (
    LegacyBindingRuleBindingtype,
    check_legacy_binding_rule_bindingtype,
)
from ..models.legacy_equal_condition import (
    LegacyEqualCondition,
    check_legacy_equal_condition,
)

T = TypeVar("T", bound="LegacyBindingRule")


@_attrs_define
class LegacyBindingRule:
    """Rule on the binding, in the grammar up to 2019.1.

    Example:
        {'type': 'finishing', 'bindingstyle': 'STAPLED', 'bindingedge': 'LEFT', 'bindingtype': 'CORNER', 'bindingangle':
            'ANGLE', 'condition': 'EQUAL'}

    Attributes:
        type_ (Literal['finishing']): Always finishing.
        bindingstyle (BindingStyle): Style of a binding; in rules since 2019.2 with the attribute STYLE. Example:
            STAPLED.
        bindingedge (BindingEdge): Edge of a binding; in rules since 2019.2 with the attribute SIDE. Example: LEFT.
        bindingtype (LegacyBindingRuleBindingtype): Kind of the binding. The types of the vendor's client have SIdE, a
            slip, in the place of SIDE. Example: CORNER.
        bindingangle (BindingAngle): Angle of a binding; in rules since 2019.2 with the attribute ANGLE. Example:
            VERTICAL.
        condition (LegacyEqualCondition): Whether two things are to be equal, in the grammar up to 2019.1. Example:
            NOTEQUAL.
    """

    type_: Literal["finishing"]
    bindingstyle: BindingStyle
    bindingedge: BindingEdge
    bindingtype: LegacyBindingRuleBindingtype
    bindingangle: BindingAngle
    condition: LegacyEqualCondition
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_ = self.type_

        bindingstyle: str = self.bindingstyle

        bindingedge: str = self.bindingedge

        bindingtype: str = self.bindingtype

        bindingangle: str = self.bindingangle

        condition: str = self.condition

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "bindingstyle": bindingstyle,
                "bindingedge": bindingedge,
                "bindingtype": bindingtype,
                "bindingangle": bindingangle,
                "condition": condition,
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

        bindingstyle = check_binding_style(d.pop("bindingstyle"))

        bindingedge = check_binding_edge(d.pop("bindingedge"))

        bindingtype = check_legacy_binding_rule_bindingtype(d.pop("bindingtype"))

        bindingangle = check_binding_angle(d.pop("bindingangle"))

        condition = check_legacy_equal_condition(d.pop("condition"))

        legacy_binding_rule = cls(
            type_=type_,
            bindingstyle=bindingstyle,
            bindingedge=bindingedge,
            bindingtype=bindingtype,
            bindingangle=bindingangle,
            condition=condition,
        )

        legacy_binding_rule.additional_properties = d
        return legacy_binding_rule

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
