"""Model: managed_file_result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ManagedFileResult")


@_attrs_define
class ManagedFileResult:
    """Where managed output lies. Not named in the manual; the type is the vendor client's.

    Example:
        {'identifier': 8801, 'files': ['letters-0001.pdf', 'letters-0002.pdf']}

    Attributes:
        identifier (int | str): Id or name of the managed file or directory with the output. Example: 8801.
        files (list[str] | Unset): Names of the files in it. Example: ['letters-0001.pdf', 'letters-0002.pdf'].
    """

    identifier: int | str
    files: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        identifier: int | str
        identifier = self.identifier

        files: list[str] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = self.files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifier": identifier,
            }
        )
        if files is not UNSET:
            field_dict["files"] = files

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)

        def _parse_identifier(data: object) -> int | str:
            return cast(int | str, data)

        identifier = _parse_identifier(d.pop("identifier"))

        files = cast(list[str], d.pop("files", UNSET))

        managed_file_result = cls(
            identifier=identifier,
            files=files,
        )

        managed_file_result.additional_properties = d
        return managed_file_result

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
