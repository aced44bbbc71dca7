"""Model: job_segment_structure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.document_set_structure import DocumentSetStructure


T = TypeVar("T", bound="JobSegmentStructure")


@_attrs_define
class JobSegmentStructure:
    """Job segment of a job.

    Example:
        {'documentsets': [{'documents': [{'documentpages': [{'contentitem': 3001}]}]}]}

    Attributes:
        documentsets (list[DocumentSetStructure]): Document sets of the job segment. Example: [{'documents':
            [{'documentpages': [{'contentitem': 3001}]}]}].
    """

    documentsets: list[DocumentSetStructure]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        documentsets = []
        for documentsets_item_data in self.documentsets:
            documentsets_item = documentsets_item_data.to_dict()
            documentsets.append(documentsets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "documentsets": documentsets,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.document_set_structure import DocumentSetStructure  # noqa: PLC0415

        d = dict(src_dict)
        documentsets = []
        _documentsets = d.pop("documentsets")
        for documentsets_item_data in _documentsets:
            documentsets_item = DocumentSetStructure.from_dict(documentsets_item_data)

            documentsets.append(documentsets_item)

        job_segment_structure = cls(
            documentsets=documentsets,
        )

        job_segment_structure.additional_properties = d
        return job_segment_structure

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
