"""Model: legacy_template_rule."""

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

T = TypeVar("T", bound="LegacyTemplateRule")


@_attrs_define
class LegacyTemplateRule:
    """Rule on the template that the content was created with, in the grammar up to 2019.1.

    Example:
        {'type': 'templatename', 'template': 'letter', 'condition': 'EQUAL'}

    Attributes:
        type_ (Literal['templatename']): Always templatename.
        template (str): Name of the template. Example: letter.
        condition (LegacyEqualCondition): Whether two things are to be equal, in the grammar up to 2019.1. Example:
            NOTEQUAL.
    """

    type_: Literal["templatename"]
    template: str
    condition: LegacyEqualCondition
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_ = self.type_

        template = self.template

        condition: str = self.condition

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "template": template,
                "condition": condition,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        type_ = cast(Literal["templatename"], d.pop("type"))
        if type_ != "templatename":
            raise ValueError(f"type must match const 'templatename', got '{type_}'")

        template = d.pop("template")

        condition = check_legacy_equal_condition(d.pop("condition"))

        legacy_template_rule = cls(
            type_=type_,
            template=template,
            condition=condition,
        )

        legacy_template_rule.additional_properties = d
        return legacy_template_rule

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
