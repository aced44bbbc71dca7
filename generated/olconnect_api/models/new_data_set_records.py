"""Model: new_data_set_records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.new_record import NewRecord


T = TypeVar("T", bound="NewDataSetRecords")


@_attrs_define
class NewDataSetRecords:
    """JSON New Record List for a data set.

    Example:
        {'datasetid': 5120, 'records': [{'fields': [{'name': 'CustomerNo', 'value': 'C-0001'}]}, {'fields': [{'name':
            'CustomerNo', 'value': 'C-0002'}]}]}

    Attributes:
        datasetid (int): Id of the data set. Example: 5120.
        records (list[NewRecord]): The data records to be added. Example: [{'fields': [{'name': 'Postcode', 'value':
            '00950'}]}].
    """

    datasetid: int
    records: list[NewRecord]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        datasetid = self.datasetid

        records = []
        for records_item_data in self.records:
            records_item = records_item_data.to_dict()
            records.append(records_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "datasetid": datasetid,
                "records": records,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.new_record import NewRecord  # noqa: PLC0415

        d = dict(src_dict)
        datasetid = d.pop("datasetid")

        records = []
        _records = d.pop("records")
        for records_item_data in _records:
            records_item = NewRecord.from_dict(records_item_data)

            records.append(records_item)

        new_data_set_records = cls(
            datasetid=datasetid,
            records=records,
        )

        new_data_set_records.additional_properties = d
        return new_data_set_records

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
