"""Model: data_mapping_validation_result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.data_mapping_validation_result_result import (
    DataMappingValidationResultResult,
    check_data_mapping_validation_result_result,
)

if TYPE_CHECKING:
    from ..models.data_mapping_fault import DataMappingFault


T = TypeVar("T", bound="DataMappingValidationResult")


@_attrs_define
class DataMappingValidationResult:
    """JSON Data Mapping Validation Result.

    Example:
        {'result': 'ERROR', 'recordcount': 12, 'errors': [{'record': 3, 'reason': 'Total is not a number'}, {'record':
            7, 'reason': 'Datum „00.13.2030“ ungültig'}]}

    Attributes:
        result (DataMappingValidationResultResult): Whether errors were found. Example: ERROR.
        recordcount (int): Records in the data file. Example: 12.
        errors (list[DataMappingFault]): The errors; empty when the result is OK (inferred). Example: [{'record': 3,
            'reason': 'Total is not a number'}].
    """

    result: DataMappingValidationResultResult
    recordcount: int
    errors: list[DataMappingFault]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        result: str = self.result

        recordcount = self.recordcount

        errors = []
        for errors_item_data in self.errors:
            errors_item = errors_item_data.to_dict()
            errors.append(errors_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "result": result,
                "recordcount": recordcount,
                "errors": errors,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.data_mapping_fault import DataMappingFault  # noqa: PLC0415

        d = dict(src_dict)
        result = check_data_mapping_validation_result_result(d.pop("result"))

        recordcount = d.pop("recordcount")

        errors = []
        _errors = d.pop("errors")
        for errors_item_data in _errors:
            errors_item = DataMappingFault.from_dict(errors_item_data)

            errors.append(errors_item)

        data_mapping_validation_result = cls(
            result=result,
            recordcount=recordcount,
            errors=errors,
        )

        data_mapping_validation_result.additional_properties = d
        return data_mapping_validation_result

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
