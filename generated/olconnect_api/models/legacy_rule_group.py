"""Model: legacy_rule_group."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.legacy_rule_group_operator import (
    LegacyRuleGroupOperator,
    check_legacy_rule_group_operator,
)

if TYPE_CHECKING:
    from ..models.legacy_binding_rule import LegacyBindingRule
    from ..models.legacy_coating_rule import LegacyCoatingRule
    from ..models.legacy_duplex_rule import LegacyDuplexRule
    from ..models.legacy_id_rule import LegacyIdRule
    from ..models.legacy_length_rule import LegacyLengthRule
    from ..models.legacy_media_rule import LegacyMediaRule
    from ..models.legacy_template_rule import LegacyTemplateRule
    from ..models.legacy_value_rule import LegacyValueRule


T = TypeVar("T", bound="LegacyRuleGroup")


@_attrs_define
class LegacyRuleGroup:
    """Group of rules in the grammar up to 2019.1.

    Example:
        {'operator': 'AND', 'rules': [{'type': 'value', 'name': 'Country', 'value': 'FR'}, {'operator': 'OR', 'rules':
            [{'type': 'finishing', 'duplex': False}]}]}

    Attributes:
        operator (LegacyRuleGroupOperator): Whether all rules or one of them are to be met. Example: OR.
        rules (list[LegacyBindingRule | LegacyCoatingRule | LegacyDuplexRule | LegacyIdRule | LegacyLengthRule |
            LegacyMediaRule | LegacyRuleGroup | LegacyTemplateRule | LegacyValueRule]): Rules and further groups. Example:
            [{'type': 'doclength', 'value': 2, 'condition': 'LESSEQUAL'}].
    """

    operator: LegacyRuleGroupOperator
    rules: list[
        LegacyBindingRule
        | LegacyCoatingRule
        | LegacyDuplexRule
        | LegacyIdRule
        | LegacyLengthRule
        | LegacyMediaRule
        | LegacyRuleGroup
        | LegacyTemplateRule
        | LegacyValueRule
    ]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.legacy_binding_rule import LegacyBindingRule  # noqa: PLC0415
        from ..models.legacy_coating_rule import LegacyCoatingRule  # noqa: PLC0415
        from ..models.legacy_duplex_rule import LegacyDuplexRule  # noqa: PLC0415
        from ..models.legacy_id_rule import LegacyIdRule  # noqa: PLC0415
        from ..models.legacy_length_rule import LegacyLengthRule  # noqa: PLC0415
        from ..models.legacy_media_rule import LegacyMediaRule  # noqa: PLC0415
        from ..models.legacy_template_rule import LegacyTemplateRule  # noqa: PLC0415
        from ..models.legacy_value_rule import LegacyValueRule  # noqa: PLC0415

        operator: str = self.operator

        rules = []
        for rules_item_data in self.rules:
            rules_item: dict[str, Any]
            if isinstance(rules_item_data, LegacyBindingRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, LegacyCoatingRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, LegacyValueRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, LegacyMediaRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, LegacyLengthRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, LegacyTemplateRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, LegacyDuplexRule):
                rules_item = rules_item_data.to_dict()
            elif isinstance(rules_item_data, LegacyIdRule):
                rules_item = rules_item_data.to_dict()
            else:
                rules_item = rules_item_data.to_dict()

            rules.append(rules_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "operator": operator,
                "rules": rules,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.legacy_binding_rule import LegacyBindingRule  # noqa: PLC0415
        from ..models.legacy_coating_rule import LegacyCoatingRule  # noqa: PLC0415
        from ..models.legacy_duplex_rule import LegacyDuplexRule  # noqa: PLC0415
        from ..models.legacy_id_rule import LegacyIdRule  # noqa: PLC0415
        from ..models.legacy_length_rule import LegacyLengthRule  # noqa: PLC0415
        from ..models.legacy_media_rule import LegacyMediaRule  # noqa: PLC0415
        from ..models.legacy_template_rule import LegacyTemplateRule  # noqa: PLC0415
        from ..models.legacy_value_rule import LegacyValueRule  # noqa: PLC0415

        d = dict(src_dict)
        operator = check_legacy_rule_group_operator(d.pop("operator"))

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:

            def _parse_rules_item(
                data: object,
            ) -> (
                LegacyBindingRule
                | LegacyCoatingRule
                | LegacyDuplexRule
                | LegacyIdRule
                | LegacyLengthRule
                | LegacyMediaRule
                | LegacyRuleGroup
                | LegacyTemplateRule
                | LegacyValueRule
            ):
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_legacy_rule_type_0 = LegacyBindingRule.from_dict(data)

                    return componentsschemas_legacy_rule_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_legacy_rule_type_1 = LegacyCoatingRule.from_dict(data)

                    return componentsschemas_legacy_rule_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_legacy_rule_type_2 = LegacyValueRule.from_dict(data)

                    return componentsschemas_legacy_rule_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_legacy_rule_type_3 = LegacyMediaRule.from_dict(data)

                    return componentsschemas_legacy_rule_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_legacy_rule_type_4 = LegacyLengthRule.from_dict(data)

                    return componentsschemas_legacy_rule_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_legacy_rule_type_5 = LegacyTemplateRule.from_dict(data)

                    return componentsschemas_legacy_rule_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_legacy_rule_type_6 = LegacyDuplexRule.from_dict(data)

                    return componentsschemas_legacy_rule_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_legacy_rule_type_7 = LegacyIdRule.from_dict(data)

                    return componentsschemas_legacy_rule_type_7
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_legacy_rule_type_8 = LegacyRuleGroup.from_dict(data)

                return componentsschemas_legacy_rule_type_8

            rules_item = _parse_rules_item(rules_item_data)

            rules.append(rules_item)

        legacy_rule_group = cls(
            operator=operator,
            rules=rules,
        )

        legacy_rule_group.additional_properties = d
        return legacy_rule_group

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
