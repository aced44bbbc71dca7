"""Model: found_entity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.found_entity_properties import FoundEntityProperties


T = TypeVar("T", bound="FoundEntity")


@_attrs_define
class FoundEntity:
    """Entry of JSON Identifier Lists (with Sort Key). `properties` is in the types of the vendor's client alone, and its
    shape
    is inferred. The README of that client misspells the other members.

        Example:
            {'identifier': 8801, 'sortkey': '1011AB|Jansen'}

        Attributes:
            identifier (int): Id of the entity. Example: 8801.
            sortkey (str): Values that were sorted by, joined with `|` in the order of the sorting. Example: 1011AB|Jansen.
            properties (FoundEntityProperties | Unset): Properties of an entity found, by their names. Example: {'state':
                'new', 'batch': '0042'}.
    """

    identifier: int
    sortkey: str
    properties: FoundEntityProperties | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        identifier = self.identifier

        sortkey = self.sortkey

        properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.properties, Unset):
            properties = self.properties.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifier": identifier,
                "sortkey": sortkey,
            }
        )
        if properties is not UNSET:
            field_dict["properties"] = properties

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.found_entity_properties import FoundEntityProperties  # noqa: PLC0415

        d = dict(src_dict)
        identifier = d.pop("identifier")

        sortkey = d.pop("sortkey")

        _properties = d.pop("properties", UNSET)
        properties: FoundEntityProperties | Unset
        if isinstance(_properties, Unset):
            properties = UNSET
        else:
            properties = FoundEntityProperties.from_dict(_properties)

        found_entity = cls(
            identifier=identifier,
            sortkey=sortkey,
            properties=properties,
        )

        found_entity.additional_properties = d
        return found_entity

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
