"""Model: search_document_size_rule."""

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

from ..models.search_document_size_rule_entity import (
    SearchDocumentSizeRuleEntity,
    check_search_document_size_rule_entity,
)
from ..models.search_size_condition import (
    SearchSizeCondition,
    check_search_size_condition,
)

T = TypeVar("T", bound="SearchDocumentSizeRule")


@_attrs_define
class SearchDocumentSizeRule:
    """Rule on the size of the document.

    Example:
        {'ruleType': 'DOCSIZE', 'entity': 'SHEET', 'condition': 'LTE', 'value': 5}

    Attributes:
        rule_type (Literal['DOCSIZE']): Always DOCSIZE.
        entity (SearchDocumentSizeRuleEntity): What is counted. Example: SHEET.
        condition (SearchSizeCondition): How a number is compared. Example: LTE.
        value (float): The number to compare with. Example: 5.
    """

    rule_type: Literal["DOCSIZE"]
    entity: SearchDocumentSizeRuleEntity
    condition: SearchSizeCondition
    value: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        rule_type = self.rule_type

        entity: str = self.entity

        condition: str = self.condition

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ruleType": rule_type,
                "entity": entity,
                "condition": condition,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        rule_type = cast(Literal["DOCSIZE"], d.pop("ruleType"))
        if rule_type != "DOCSIZE":
            raise ValueError(f"ruleType must match const 'DOCSIZE', got '{rule_type}'")

        entity = check_search_document_size_rule_entity(d.pop("entity"))

        condition = check_search_size_condition(d.pop("condition"))

        value = d.pop("value")

        search_document_size_rule = cls(
            rule_type=rule_type,
            entity=entity,
            condition=condition,
            value=value,
        )

        search_document_size_rule.additional_properties = d
        return search_document_size_rule

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
