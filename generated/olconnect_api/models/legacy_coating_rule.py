"""Model: legacy_coating_rule."""

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

from ..models.legacy_equal_condition import (
    LegacyEqualCondition,
    check_legacy_equal_condition,
)
from ..models.media_coating import MediaCoating, check_media_coating

T = TypeVar("T", bound="LegacyCoatingRule")


@_attrs_define
class LegacyCoatingRule:
    """Rule on the coating of the media, in the grammar up to 2019.1.

    Example:
        {'type': 'finishing', 'frontcoating': 'MATTE', 'backcoating': 'NONE', 'condition': 'NOTEQUAL'}

    Attributes:
        type_ (Literal['finishing']): Always finishing.
        frontcoating (MediaCoating): Coating of a media. Example: SATIN.
        backcoating (MediaCoating): Coating of a media. Example: SATIN.
        condition (LegacyEqualCondition): Whether two things are to be equal, in the grammar up to 2019.1. Example:
            NOTEQUAL.
    """

    type_: Literal["finishing"]
    frontcoating: MediaCoating
    backcoating: MediaCoating
    condition: LegacyEqualCondition
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_ = self.type_

        frontcoating: str = self.frontcoating

        backcoating: str = self.backcoating

        condition: str = self.condition

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "frontcoating": frontcoating,
                "backcoating": backcoating,
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

        frontcoating = check_media_coating(d.pop("frontcoating"))

        backcoating = check_media_coating(d.pop("backcoating"))

        condition = check_legacy_equal_condition(d.pop("condition"))

        legacy_coating_rule = cls(
            type_=type_,
            frontcoating=frontcoating,
            backcoating=backcoating,
            condition=condition,
        )

        legacy_coating_rule.additional_properties = d
        return legacy_coating_rule

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
