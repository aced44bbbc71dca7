"""Model: search_other_rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SearchOtherRule")


@_attrs_define
class SearchOtherRule:
    """Rule of a kind that is known by name alone: value in a list, id in a list, media of the document (name, front and
    back
    coating). The manual page with their words and members could not be read, so any member is let through.

        Example:
            {'ruleType': 'MEDIA'}

        Attributes:
            rule_type (str): Word for the kind of the rule. Example: MEDIA.
    """

    rule_type: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        rule_type = self.rule_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ruleType": rule_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        rule_type = d.pop("ruleType")

        search_other_rule = cls(
            rule_type=rule_type,
        )

        search_other_rule.additional_properties = d
        return search_other_rule

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
