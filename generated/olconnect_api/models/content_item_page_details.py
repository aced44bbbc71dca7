"""Model: content_item_page_details."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.page_media_use import PageMediaUse


T = TypeVar("T", bound="ContentItemPageDetails")


@_attrs_define
class ContentItemPageDetails:
    """Entry of JSON Page Details List.

    Example:
        {'id': 8802, 'pages': [{'count': 3, 'media': {'name': 'Letterhead', 'size': 'A4', 'width': '210mm', 'height':
            '297mm'}}]}

    Attributes:
        id (int): Id of the content item. Example: 8801.
        pages (list[PageMediaUse]): The pages of the content item, by media. Example: [{'count': 2, 'media': {'name':
            'Letterhead', 'size': 'A4', 'width': '210mm', 'height': '297mm'}}].
    """

    id: int
    pages: list[PageMediaUse]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        id = self.id

        pages = []
        for pages_item_data in self.pages:
            pages_item = pages_item_data.to_dict()
            pages.append(pages_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "pages": pages,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.page_media_use import PageMediaUse  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        pages = []
        _pages = d.pop("pages")
        for pages_item_data in _pages:
            pages_item = PageMediaUse.from_dict(pages_item_data)

            pages.append(pages_item)

        content_item_page_details = cls(
            id=id,
            pages=pages,
        )

        content_item_page_details.additional_properties = d
        return content_item_page_details

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
