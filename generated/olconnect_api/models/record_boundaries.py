"""Model: record_boundaries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RecordBoundaries")


@_attrs_define
class RecordBoundaries:
    """Where a data record stands in the data file, if the data mapping recorded it. The unit (page, line, ...) depends on
    the
    kind of file and is not documented.

        Example:
            {'start': 0, 'end': 2}

        Attributes:
            start (int): Where the data record begins. Example: 0.
            end (int): Where it ends. Example: 2.
    """

    start: int
    end: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        start = self.start

        end = self.end

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "start": start,
                "end": end,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        start = d.pop("start")

        end = d.pop("end")

        record_boundaries = cls(
            start=start,
            end=end,
        )

        record_boundaries.additional_properties = d
        return record_boundaries

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
