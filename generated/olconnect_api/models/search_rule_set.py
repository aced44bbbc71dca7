"""Model: search_rule_set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.search_rule_set_condition import (
    SearchRuleSetCondition,
    check_search_rule_set_condition,
)

if TYPE_CHECKING:
    from ..models.search_binding_rule import SearchBindingRule
    from ..models.search_document_size_rule import SearchDocumentSizeRule
    from ..models.search_duplex_rule import SearchDuplexRule
    from ..models.search_other_rule import SearchOtherRule
    from ..models.search_property_rule import SearchPropertyRule
    from ..models.search_template_rule import SearchTemplateRule
    from ..models.search_value_rule import SearchValueRule


T = TypeVar("T", bound="SearchRuleSet")


@_attrs_define
class SearchRuleSet:
    """Rule set in the grammar since 2019.2. The README of the vendor's client puts sorting and grouping into the topmost
    rule
    set; in the manual of all versions, and in the client's types, they stand beside it.

        Example:
            {'ruleType': 'RULESET', 'condition': 'ANY', 'rules': [{'ruleType': 'DUPLEX', 'condition': 'HAS_DUPLEX'},
                {'ruleType': 'RULESET', 'condition': 'NOTALL', 'rules': []}]}

        Attributes:
            rule_type (Literal['RULESET']): Always RULESET.
            condition (SearchRuleSetCondition): How many of the rules are to be met. Example: ANY.
            rules (list[SearchBindingRule | SearchDocumentSizeRule | SearchDuplexRule | SearchOtherRule | SearchPropertyRule
                | SearchRuleSet | SearchTemplateRule | SearchValueRule]): Rules and further rule sets. Example: [{'ruleType':
                'DUPLEX', 'condition': 'HAS_DUPLEX'}].
    """

    rule_type: Literal["RULESET"]
    condition: SearchRuleSetCondition
    rules: list[
        SearchBindingRule
        | SearchDocumentSizeRule
        | SearchDuplexRule
        | SearchOtherRule
        | SearchPropertyRule
        | SearchRuleSet
        | SearchTemplateRule
        | SearchValueRule
    ]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.search_binding_rule import SearchBindingRule  # noqa: PLC0415
        from ..models.search_document_size_rule import SearchDocumentSizeRule  # noqa: PLC0415
        from ..models.search_duplex_rule import SearchDuplexRule  # noqa: PLC0415
        from ..models.search_property_rule import SearchPropertyRule  # noqa: PLC0415
        from ..models.search_template_rule import SearchTemplateRule  # noqa: PLC0415
        from ..models.search_value_rule import SearchValueRule  # noqa: PLC0415

        rule_type = self.rule_type

        condition: str = self.condition

        rules = []
        for rules_item_data in self.rules:
            rules_item: dict[str, Any]
            if isinstance(rules_item_data, SearchValueRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, SearchPropertyRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, SearchDocumentSizeRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, SearchTemplateRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, SearchRuleSet):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, SearchBindingRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, SearchDuplexRule):
                rules_item = rules_item_data.to_dict()
            else:
                rules_item = rules_item_data.to_dict()

            rules.append(rules_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ruleType": rule_type,
                "condition": condition,
                "rules": rules,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.search_binding_rule import SearchBindingRule  # noqa: PLC0415
        from ..models.search_document_size_rule import SearchDocumentSizeRule  # noqa: PLC0415
        from ..models.search_duplex_rule import SearchDuplexRule  # noqa: PLC0415
        from ..models.search_other_rule import SearchOtherRule  # noqa: PLC0415
        from ..models.search_property_rule import SearchPropertyRule  # noqa: PLC0415
        from ..models.search_template_rule import SearchTemplateRule  # noqa: PLC0415
        from ..models.search_value_rule import SearchValueRule  # noqa: PLC0415

        d = dict(src_dict)
        rule_type = cast(Literal["RULESET"], d.pop("ruleType"))
        if rule_type != "RULESET":
            raise ValueError(f"ruleType must match const 'RULESET', got '{rule_type}'")

        condition = check_search_rule_set_condition(d.pop("condition"))

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:

            def _parse_rules_item(
                data: object,
            ) -> (
                SearchBindingRule
                | SearchDocumentSizeRule
                | SearchDuplexRule
                | SearchOtherRule
                | SearchPropertyRule
                | SearchRuleSet
                | SearchTemplateRule
                | SearchValueRule
            ):
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_search_rule_type_0 = SearchValueRule.from_dict(data)

                    return componentsschemas_search_rule_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_search_rule_type_1 = SearchPropertyRule.from_dict(data)

                    return componentsschemas_search_rule_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_search_rule_type_2 = SearchDocumentSizeRule.from_dict(data)

                    return componentsschemas_search_rule_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_search_rule_type_3 = SearchTemplateRule.from_dict(data)

                    return componentsschemas_search_rule_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_search_rule_type_4 = SearchRuleSet.from_dict(data)

                    return componentsschemas_search_rule_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_search_rule_type_5 = SearchBindingRule.from_dict(data)

                    return componentsschemas_search_rule_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_search_rule_type_6 = SearchDuplexRule.from_dict(data)

                    return componentsschemas_search_rule_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_search_rule_type_7 = SearchOtherRule.from_dict(data)

                return componentsschemas_search_rule_type_7

            rules_item = _parse_rules_item(rules_item_data)

            rules.append(rules_item)

        search_rule_set = cls(
            rule_type=rule_type,
            condition=condition,
            rules=rules,
        )

        search_rule_set.additional_properties = d
        return search_rule_set

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
