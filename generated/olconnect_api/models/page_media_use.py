"""Model: page_media_use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.page_media import PageMedia


T = TypeVar("T", bound="PageMediaUse")


@_attrs_define
class PageMediaUse:
    """How many pages are printed on one media.

    Example:
        {'count': 4, 'media': {'name': 'Plain', 'size': 'Letter', 'width': '8.5in', 'height': '11in'}}

    Attributes:
        count (int): Number of pages on this media. Example: 6.
        media (PageMedia): Media that pages are printed on. Which units occur is not documented. Example: {'name':
            'Briefbogen Köln', 'size': 'A4', 'width': '210mm', 'height': '297mm'}.
    """

    count: int
    media: PageMedia
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        count = self.count

        media = self.media.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
                "media": media,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.page_media import PageMedia  # noqa: PLC0415

        d = dict(src_dict)
        count = d.pop("count")

        media = PageMedia.from_dict(d.pop("media"))

        page_media_use = cls(
            count=count,
            media=media,
        )

        page_media_use.additional_properties = d
        return page_media_use

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
