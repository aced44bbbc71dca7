"""Model: search_value_rule."""

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


T = TypeVar("T", bound="SearchValueRule")


@_attrs_define
class SearchValueRule:
    """Rule on the value of a field of the data record.

    Example:
        {'ruleType': 'VALUE', 'fieldName': 'City', 'condition': 'STARTS_WITH', 'value1': 'Ös'}

    Attributes:
        rule_type (Literal['VALUE']): Always VALUE.
        field_name (str): Name of the field. Example: City.
        condition (SearchTextCondition): How a text is compared. `NOT IN` has a space, unlike the others. Example:
            STARTS_WITH.
        value1 (list[str] | SearchFieldReference | str): What is compared with: a text (numbers too are text), another
            field or property, or texts for `IN` and `NOT IN` (the
            list is inferred from the grammar up to 2019.1).
             Example: ['Oslo', 'Tromsø'].
    """

    rule_type: Literal["VALUE"]
    field_name: str
    condition: SearchTextCondition
    value1: list[str] | SearchFieldReference | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.search_field_reference import SearchFieldReference  # noqa: PLC0415

        rule_type = self.rule_type

        field_name = self.field_name

        condition: str = self.condition

        value1: dict[str, Any] | list[str] | str
        if isinstance(self.value1, SearchFieldReference):
            value1 = self.value1.to_dict()
        elif isinstance(self.value1, list):
            value1 = self.value1

        else:
            value1 = self.value1

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ruleType": rule_type,
                "fieldName": field_name,
                "condition": condition,
                "value1": value1,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.search_field_reference import SearchFieldReference  # noqa: PLC0415

        d = dict(src_dict)
        rule_type = cast(Literal["VALUE"], d.pop("ruleType"))
        if rule_type != "VALUE":
            raise ValueError(f"ruleType must match const 'VALUE', got '{rule_type}'")

        field_name = d.pop("fieldName")

        condition = check_search_text_condition(d.pop("condition"))

        def _parse_value1(data: object) -> list[str] | SearchFieldReference | str:
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

        value1 = _parse_value1(d.pop("value1"))

        search_value_rule = cls(
            rule_type=rule_type,
            field_name=field_name,
            condition=condition,
            value1=value1,
        )

        search_value_rule.additional_properties = d
        return search_value_rule

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
