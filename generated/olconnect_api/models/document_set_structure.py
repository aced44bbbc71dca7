"""Model: document_set_structure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.document_structure import DocumentStructure


T = TypeVar("T", bound="DocumentSetStructure")


@_attrs_define
class DocumentSetStructure:
    """Document set of a job segment.

    Example:
        {'documents': [{'documentpages': [{'contentitem': 3001}]}]}

    Attributes:
        documents (list[DocumentStructure]): Documents of the document set. Example: [{'documentpages': [{'contentitem':
            3001}]}].
    """

    documents: list[DocumentStructure]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        documents = []
        for documents_item_data in self.documents:
            documents_item = documents_item_data.to_dict()
            documents.append(documents_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "documents": documents,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.document_structure import DocumentStructure  # noqa: PLC0415

        d = dict(src_dict)
        documents = []
        _documents = d.pop("documents")
        for documents_item_data in _documents:
            documents_item = DocumentStructure.from_dict(documents_item_data)

            documents.append(documents_item)

        document_set_structure = cls(
            documents=documents,
        )

        document_set_structure.additional_properties = d
        return document_set_structure

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
