"""Model: search_template_rule."""

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

from ..models.search_template_rule_condition import (
    SearchTemplateRuleCondition,
    check_search_template_rule_condition,
)

T = TypeVar("T", bound="SearchTemplateRule")


@_attrs_define
class SearchTemplateRule:
    """Rule on the template that the content was created with.

    Example:
        {'ruleType': 'TEMPLATE', 'condition': 'NE', 'name': 'Frühlingsbrief'}

    Attributes:
        rule_type (Literal['TEMPLATE']): Always TEMPLATE.
        condition (SearchTemplateRuleCondition): How the names are compared. Example: NE.
        name (str): Name of the template. Example: Frühlingsbrief.
    """

    rule_type: Literal["TEMPLATE"]
    condition: SearchTemplateRuleCondition
    name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        rule_type = self.rule_type

        condition: str = self.condition

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ruleType": rule_type,
                "condition": condition,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        rule_type = cast(Literal["TEMPLATE"], d.pop("ruleType"))
        if rule_type != "TEMPLATE":
            raise ValueError(f"ruleType must match const 'TEMPLATE', got '{rule_type}'")

        condition = check_search_template_rule_condition(d.pop("condition"))

        name = d.pop("name")

        search_template_rule = cls(
            rule_type=rule_type,
            condition=condition,
            name=name,
        )

        search_template_rule.additional_properties = d
        return search_template_rule

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
