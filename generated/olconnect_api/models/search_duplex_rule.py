"""Model: search_duplex_rule."""

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

from ..models.search_duplex_rule_condition import (
    SearchDuplexRuleCondition,
    check_search_duplex_rule_condition,
)

T = TypeVar("T", bound="SearchDuplexRule")


@_attrs_define
class SearchDuplexRule:
    """Rule on duplex sheets in the document.

    Example:
        {'ruleType': 'DUPLEX', 'condition': 'SIMPLEX_ONLY'}

    Attributes:
        rule_type (Literal['DUPLEX']): Always DUPLEX.
        condition (SearchDuplexRuleCondition): Whether the document has duplex sheets. Example: SIMPLEX_ONLY.
    """

    rule_type: Literal["DUPLEX"]
    condition: SearchDuplexRuleCondition
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        rule_type = self.rule_type

        condition: str = self.condition

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ruleType": rule_type,
                "condition": condition,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        rule_type = cast(Literal["DUPLEX"], d.pop("ruleType"))
        if rule_type != "DUPLEX":
            raise ValueError(f"ruleType must match const 'DUPLEX', got '{rule_type}'")

        condition = check_search_duplex_rule_condition(d.pop("condition"))

        search_duplex_rule = cls(
            rule_type=rule_type,
            condition=condition,
        )

        search_duplex_rule.additional_properties = d
        return search_duplex_rule

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
