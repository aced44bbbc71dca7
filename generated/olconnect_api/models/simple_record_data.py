"""Model: simple_record_data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SimpleRecordData")


@_attrs_define
class SimpleRecordData:
    """One record as a plain object: a scalar is a field, an object or an array of objects is a detail table. Not in the
    manual
    of the REST API; the client's types and the Workflow guide have it, the array is inferred from the output of
    records.

        Example:
            {'CustomerNo': '00000099', 'Name': 'Алёна Çelik', 'detail': [{'Sku': '0001', 'Qty': 2}]}

    """

    additional_properties: dict[
        str, bool | float | list[SimpleRecordData] | None | SimpleRecordData | str
    ] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, SimpleRecordData):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, list):
                field_dict[prop_name] = []
                for additional_property_type_2_item_data in prop:
                    additional_property_type_2_item = additional_property_type_2_item_data.to_dict()
                    field_dict[prop_name].append(additional_property_type_2_item)

            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        simple_record_data = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> bool | float | list[SimpleRecordData] | None | SimpleRecordData | str:
                if data is None:
                    return data
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_1 = SimpleRecordData.from_dict(data)

                    return additional_property_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, list):
                        raise TypeError()
                    additional_property_type_2 = []
                    _additional_property_type_2 = data
                    for additional_property_type_2_item_data in _additional_property_type_2:
                        additional_property_type_2_item = SimpleRecordData.from_dict(
                            additional_property_type_2_item_data
                        )

                        additional_property_type_2.append(additional_property_type_2_item)

                    return additional_property_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(
                    bool | float | list[SimpleRecordData] | None | SimpleRecordData | str, data
                )

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        simple_record_data.additional_properties = additional_properties
        return simple_record_data

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(
        self, key: str
    ) -> bool | float | list[SimpleRecordData] | None | SimpleRecordData | str:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: bool | float | list[SimpleRecordData] | None | SimpleRecordData | str
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
