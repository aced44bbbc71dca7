"""Model: search_property_rule."""

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

from ..models.search_text_condition import (
    SearchTextCondition,
    check_search_text_condition,
)

if TYPE_CHECKING:
    from ..models.search_field_reference import SearchFieldReference


T = TypeVar("T", bound="SearchPropertyRule")


@_attrs_define
class SearchPropertyRule:
    """Rule on a property of the entity.

    Example:
        {'ruleType': 'PROPERTY', 'property': 'state', 'condition': 'EQ', 'value': 'checked'}

    Attributes:
        rule_type (Literal['PROPERTY']): Always PROPERTY.
        property_ (str): Name of the property. Example: state.
        condition (SearchTextCondition): How a text is compared. `NOT IN` has a space, unlike the others. Example:
            STARTS_WITH.
        value (list[str] | SearchFieldReference | str): What is compared with: a text (numbers too are text), another
            field or property, or texts for `IN` and `NOT IN` (the
            list is inferred from the grammar up to 2019.1).
             Example: ['Oslo', 'Tromsø'].
    """

    rule_type: Literal["PROPERTY"]
    property_: str
    condition: SearchTextCondition
    value: list[str] | SearchFieldReference | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.search_field_reference import SearchFieldReference  # noqa: PLC0415

        rule_type = self.rule_type

        property_ = self.property_

        condition: str = self.condition

        value: dict[str, Any] | list[str] | str
        if isinstance(self.value, SearchFieldReference):
            value = self.value.to_dict()
        elif isinstance(self.value, list):
            value = self.value

        else:
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ruleType": rule_type,
                "property": property_,
                "condition": condition,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.search_field_reference import SearchFieldReference  # noqa: PLC0415

        d = dict(src_dict)
        rule_type = cast(Literal["PROPERTY"], d.pop("ruleType"))
        if rule_type != "PROPERTY":
            raise ValueError(f"ruleType must match const 'PROPERTY', got '{rule_type}'")

        property_ = d.pop("property")

        condition = check_search_text_condition(d.pop("condition"))

        def _parse_value(data: object) -> list[str] | SearchFieldReference | str:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_search_comparand_type_0 = SearchFieldReference.from_dict(data)

                return componentsschemas_search_comparand_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_search_comparand_type_2 = cast(list[str], data)

                return componentsschemas_search_comparand_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | SearchFieldReference | str, data)

        value = _parse_value(d.pop("value"))

        search_property_rule = cls(
            rule_type=rule_type,
            property_=property_,
            condition=condition,
            value=value,
        )

        search_property_rule.additional_properties = d
        return search_property_rule

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
