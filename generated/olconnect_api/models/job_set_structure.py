"""Model: job_set_structure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.job_structure import JobStructure


T = TypeVar("T", bound="JobSetStructure")


@_attrs_define
class JobSetStructure:
    """JSON Job Set Structure, the whole tree of a job set.

    Example:
        {'jobs': [{'segments': [{'documentsets': [{'documents': [{'documentpages': [{'contentitem': 3001},
            {'contentitem': 3002}]}]}]}]}]}

    Attributes:
        jobs (list[JobStructure]): Jobs of the job set. Example: [{'segments': [{'documentsets': [{'documents':
            [{'documentpages': [{'contentitem': 3001}]}]}]}]}].
    """

    jobs: list[JobStructure]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        jobs = []
        for jobs_item_data in self.jobs:
            jobs_item = jobs_item_data.to_dict()
            jobs.append(jobs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "jobs": jobs,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.job_structure import JobStructure  # noqa: PLC0415

        d = dict(src_dict)
        jobs = []
        _jobs = d.pop("jobs")
        for jobs_item_data in _jobs:
            jobs_item = JobStructure.from_dict(jobs_item_data)

            jobs.append(jobs_item)

        job_set_structure = cls(
            jobs=jobs,
        )

        job_set_structure.additional_properties = d
        return job_set_structure

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
