"""Model: data_record_identifier_list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.output_format import OutputFormat, check_output_format
from ..types import UNSET, Unset

T = TypeVar("T", bound="DataRecordIdentifierList")


@_attrs_define
class DataRecordIdentifierList:
    """JSON Data Record Identifier List (with Parameters).

    Example:
        {'recordids': [7301, 7302], 'recursive': True, 'outputFormat': 'simplified', 'optimized': True, 'batchsize':
            500}

    Attributes:
        recordids (list[int]): Ids of the data records. Example: [7301, 7302].
        recursive (bool | Unset): True also gives the data records in the data tables. Without a mark as optional in the
            manual; the vendor's client leaves it out for false. Example: True.
        explicit_types (bool | Unset): True asks for the values with their data types. Replaced by `outputFormat`.
            Example: False.
        output_format (OutputFormat | Unset): Structure in which values of data records are answered. Example:
            simplified.
        optimized (bool | Unset): True streams the answer, in the order of the ids and each data record once. Servers
            before 2021.2 garble characters with it. Example: True.
        batchsize (int | Unset): How many data records the server fetches at a time when `optimized` (the condition is
            inferred). Example: 500.
    """

    recordids: list[int]
    recursive: bool | Unset = UNSET
    explicit_types: bool | Unset = UNSET
    output_format: OutputFormat | Unset = UNSET
    optimized: bool | Unset = UNSET
    batchsize: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        recordids = self.recordids

        recursive = self.recursive

        explicit_types = self.explicit_types

        output_format: str | Unset = UNSET
        if not isinstance(self.output_format, Unset):
            output_format = self.output_format

        optimized = self.optimized

        batchsize = self.batchsize

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "recordids": recordids,
            }
        )
        if recursive is not UNSET:
            field_dict["recursive"] = recursive
        if explicit_types is not UNSET:
            field_dict["explicitTypes"] = explicit_types
        if output_format is not UNSET:
            field_dict["outputFormat"] = output_format
        if optimized is not UNSET:
            field_dict["optimized"] = optimized
        if batchsize is not UNSET:
            field_dict["batchsize"] = batchsize

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        recordids = cast(list[int], d.pop("recordids"))

        recursive = d.pop("recursive", UNSET)

        explicit_types = d.pop("explicitTypes", UNSET)

        _output_format = d.pop("outputFormat", UNSET)
        output_format: OutputFormat | Unset
        if isinstance(_output_format, Unset):
            output_format = UNSET
        else:
            output_format = check_output_format(_output_format)

        optimized = d.pop("optimized", UNSET)

        batchsize = d.pop("batchsize", UNSET)

        data_record_identifier_list = cls(
            recordids=recordids,
            recursive=recursive,
            explicit_types=explicit_types,
            output_format=output_format,
            optimized=optimized,
            batchsize=batchsize,
        )

        data_record_identifier_list.additional_properties = d
        return data_record_identifier_list

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
