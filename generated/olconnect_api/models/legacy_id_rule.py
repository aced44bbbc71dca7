"""Model: legacy_id_rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.legacy_id_rule_type import LegacyIdRuleType, check_legacy_id_rule_type

T = TypeVar("T", bound="LegacyIdRule")


@_attrs_define
class LegacyIdRule:
    """Rule on the id of the entity, in the grammar up to 2019.1.

    Example:
        {'type': 'IN', 'identifiers': [7001, 7002]}

    Attributes:
        type_ (LegacyIdRuleType): Whether the entity is to be in the list or not. Example: IN.
        identifiers (list[int]): Ids of entities. Example: [7001, 7002].
    """

    type_: LegacyIdRuleType
    identifiers: list[int]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_: str = self.type_

        identifiers = self.identifiers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "identifiers": identifiers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        type_ = check_legacy_id_rule_type(d.pop("type"))

        identifiers = cast(list[int], d.pop("identifiers"))

        legacy_id_rule = cls(
            type_=type_,
            identifiers=identifiers,
        )

        legacy_id_rule.additional_properties = d
        return legacy_id_rule

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
