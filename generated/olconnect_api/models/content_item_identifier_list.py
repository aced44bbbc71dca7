"""Model: content_item_identifier_list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.content_item_link import ContentItemLink


T = TypeVar("T", bound="ContentItemIdentifierList")


@_attrs_define
class ContentItemIdentifierList:
    """JSON Content Item Identifier List.

    Example:
        {'identifiers': [{'item': 8801, 'record': 4401}, {'item': 8802, 'record': 4402}]}

    Attributes:
        identifiers (list[ContentItemLink]): Content items with their data records. Example: [{'item': 8801, 'record':
            4401}, {'item': 8802, 'record': 4402}].
    """

    identifiers: list[ContentItemLink]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        identifiers = []
        for identifiers_item_data in self.identifiers:
            identifiers_item = identifiers_item_data.to_dict()
            identifiers.append(identifiers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifiers": identifiers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.content_item_link import ContentItemLink  # noqa: PLC0415

        d = dict(src_dict)
        identifiers = []
        _identifiers = d.pop("identifiers")
        for identifiers_item_data in _identifiers:
            identifiers_item = ContentItemLink.from_dict(identifiers_item_data)

            identifiers.append(identifiers_item)

        content_item_identifier_list = cls(
            identifiers=identifiers,
        )

        content_item_identifier_list.additional_properties = d
        return content_item_identifier_list

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
