"""Model: job_structure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.job_segment_structure import JobSegmentStructure


T = TypeVar("T", bound="JobStructure")


@_attrs_define
class JobStructure:
    """Job of a job set.

    Example:
        {'segments': [{'documentsets': [{'documents': [{'documentpages': [{'contentitem': 3001}]}]}]}]}

    Attributes:
        segments (list[JobSegmentStructure]): Job segments of the job. Example: [{'documentsets': [{'documents':
            [{'documentpages': [{'contentitem': 3001}]}]}]}].
    """

    segments: list[JobSegmentStructure]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        segments = []
        for segments_item_data in self.segments:
            segments_item = segments_item_data.to_dict()
            segments.append(segments_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "segments": segments,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.job_segment_structure import JobSegmentStructure  # noqa: PLC0415

        d = dict(src_dict)
        segments = []
        _segments = d.pop("segments")
        for segments_item_data in _segments:
            segments_item = JobSegmentStructure.from_dict(segments_item_data)

            segments.append(segments_item)

        job_structure = cls(
            segments=segments,
        )

        job_structure.additional_properties = d
        return job_structure

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
