"""Model: running_operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RunningOperation")


@_attrs_define
class RunningOperation:
    """Entry of the JSON Operations List. Servers from 2024.2 add the name and id of the configuration in use; the names of
    these two members are not known.

        Example:
            {'id': '5b0a6d0e-3c55-4a4b-9f8e-6a1f0c2f7d11', 'type': 'JobCreationRestService', 'subTask': 'Job Creation',
                'startTime': 1735689600000, 'progress': 42}

        Attributes:
            id (str): Id of the operation. Example: 5b0a6d0e-3c55-4a4b-9f8e-6a1f0c2f7d11.
            type_ (str): Internal name of the service: DataMiningRestService, ContentCreationRestService,
                EmailExportRestService,
                JobCreationRestService, OutputCreationRestService or PrintRestService.
                 Example: JobCreationRestService.
            sub_task (str): Label of the current step. Example: Job Creation.
            start_time (int): Start in milliseconds since the Unix epoch (UTC). Example: 1735689600000.
            progress (int): Percentage done. Example: 42.
            template (str | Unset): Name of the template while content is created. Example: letter.OL-template.
    """

    id: str
    type_: str
    sub_task: str
    start_time: int
    progress: int
    template: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        id = self.id

        type_ = self.type_

        sub_task = self.sub_task

        start_time = self.start_time

        progress = self.progress

        template = self.template

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
                "subTask": sub_task,
                "startTime": start_time,
                "progress": progress,
            }
        )
        if template is not UNSET:
            field_dict["template"] = template

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        id = d.pop("id")

        type_ = d.pop("type")

        sub_task = d.pop("subTask")

        start_time = d.pop("startTime")

        progress = d.pop("progress")

        template = d.pop("template", UNSET)

        running_operation = cls(
            id=id,
            type_=type_,
            sub_task=sub_task,
            start_time=start_time,
            progress=progress,
            template=template,
        )

        running_operation.additional_properties = d
        return running_operation

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
