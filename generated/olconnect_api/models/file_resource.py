"""Model: file_resource."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FileResource")


@_attrs_define
class FileResource:
    """Entry of the list of persistent files.

    Example:
        {'id': 312, 'name': 'Ümlaut-Anhänge 007.zip', 'path': 'filestore/312', 'type': 'GENERIC', 'size': 1204}

    Attributes:
        id (int): Number of a managed file, given by the server. Example: 310.
        name (str): Name of the file, with its extension. Example: letter.OL-template.
        path (str | Unset): Where the server keeps the file; its form is not documented. Example: filestore/310.
        type_ (str | Unset): Type of the file, one of those that the list can be asked for. Example: TEMPLATE.
        size (int | Unset): Size in bytes (inferred). Example: 48213.
    """

    id: int
    name: str
    path: str | Unset = UNSET
    type_: str | Unset = UNSET
    size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        id = self.id

        name = self.name

        path = self.path

        type_ = self.type_

        size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if path is not UNSET:
            field_dict["path"] = path
        if type_ is not UNSET:
            field_dict["type"] = type_
        if size is not UNSET:
            field_dict["size"] = size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        path = d.pop("path", UNSET)

        type_ = d.pop("type", UNSET)

        size = d.pop("size", UNSET)

        file_resource = cls(
            id=id,
            name=name,
            path=path,
            type_=type_,
            size=size,
        )

        file_resource.additional_properties = d
        return file_resource

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
