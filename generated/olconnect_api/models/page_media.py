"""Model: page_media."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PageMedia")


@_attrs_define
class PageMedia:
    """Media that pages are printed on. Which units occur is not documented.

    Example:
        {'name': 'Briefbogen Köln', 'size': 'A4', 'width': '210mm', 'height': '297mm'}

    Attributes:
        name (str): Name of the media. Example: Briefbogen Köln.
        size (str | Unset): Name of its size. Example: A4.
        width (str | Unset): Width with its unit. Example: 210mm.
        height (str | Unset): Height with its unit. Example: 297mm.
    """

    name: str
    size: str | Unset = UNSET
    width: str | Unset = UNSET
    height: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        name = self.name

        size = self.size

        width = self.width

        height = self.height

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if size is not UNSET:
            field_dict["size"] = size
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        name = d.pop("name")

        size = d.pop("size", UNSET)

        width = d.pop("width", UNSET)

        height = d.pop("height", UNSET)

        page_media = cls(
            name=name,
            size=size,
            width=width,
            height=height,
        )

        page_media.additional_properties = d
        return page_media

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
