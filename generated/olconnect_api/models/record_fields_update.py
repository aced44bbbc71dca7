"""Model: record_fields_update."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.record_field import RecordField


T = TypeVar("T", bound="RecordFieldsUpdate")


@_attrs_define
class RecordFieldsUpdate:
    """JSON Record Content List (Fields Only).

    Example:
        {'id': 7301, 'fields': [{'name': 'Total', 'value': '13.00'}, {'name': 'Reference', 'value':
            '00000000001111111111222222222233333333334444'}]}

    Attributes:
        id (int): Id of the data record; equals the one in the path where there is one. Example: 7301.
        fields (list[RecordField]): The fields to change, with their new values. Example: [{'name': 'Total', 'value':
            '13.00'}].
    """

    id: int
    fields: list[RecordField]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        id = self.id

        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "fields": fields,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.record_field import RecordField  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = RecordField.from_dict(fields_item_data)

            fields.append(fields_item)

        record_fields_update = cls(
            id=id,
            fields=fields,
        )

        record_fields_update.additional_properties = d
        return record_fields_update

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
