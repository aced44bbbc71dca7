"""Model: document_structure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.document_page_structure import DocumentPageStructure


T = TypeVar("T", bound="DocumentStructure")


@_attrs_define
class DocumentStructure:
    """Document of a document set.

    Example:
        {'documentpages': [{'contentitem': 3001}]}

    Attributes:
        documentpages (list[DocumentPageStructure]): Pages of the document. Example: [{'contentitem': 3001}].
    """

    documentpages: list[DocumentPageStructure]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        documentpages = []
        for documentpages_item_data in self.documentpages:
            documentpages_item = documentpages_item_data.to_dict()
            documentpages.append(documentpages_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "documentpages": documentpages,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.document_page_structure import DocumentPageStructure  # noqa: PLC0415

        d = dict(src_dict)
        documentpages = []
        _documentpages = d.pop("documentpages")
        for documentpages_item_data in _documentpages:
            documentpages_item = DocumentPageStructure.from_dict(documentpages_item_data)

            documentpages.append(documentpages_item)

        document_structure = cls(
            documentpages=documentpages,
        )

        document_structure.additional_properties = d
        return document_structure

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
