"""Model: new_record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.record_field import RecordField


T = TypeVar("T", bound="NewRecord")


@_attrs_define
class NewRecord:
    """A data record to be added. An example of the vendor's client lacks `fields`, against the manual.

    Example:
        {'fields': [{'name': 'Name', 'value': 'Łucja Ðorđević'}, {'name': 'Postcode', 'value': '00950'}]}

    Attributes:
        fields (list[RecordField]): Values of the fields. Example: [{'name': 'Name', 'value': 'Łucja Ðorđević'}].
    """

    fields: list[RecordField]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fields": fields,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.record_field import RecordField  # noqa: PLC0415

        d = dict(src_dict)
        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = RecordField.from_dict(fields_item_data)

            fields.append(fields_item)

        new_record = cls(
            fields=fields,
        )

        new_record.additional_properties = d
        return new_record

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
