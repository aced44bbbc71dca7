"""Model: simplified_record_content."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.simplified_table_record import SimplifiedTableRecord


T = TypeVar("T", bound="SimplifiedRecordContent")


@_attrs_define
class SimplifiedRecordContent:
    """JSON Record Content List (simplified): a data record as a plain object. Fields, data tables and the id share one
    object; an
    array is a data table, anything else a field. Dates are ISO text; that numbers and booleans are typed is inferred,
    the
    manual's sample has text alone.

        Example:
            {'__recordid': 7301, 'CustomerNo': '00000042', 'Items': 1, 'Vip': False, 'detail': [{'Sku': '0007-ß', 'Qty':
                3}]}

        Attributes:
            field_recordid (int): Id of the data record. Example: 7301.
    """

    field_recordid: int
    additional_properties: dict[str, bool | float | list[SimplifiedTableRecord] | None | str] = (
        _attrs_field(init=False, factory=dict)
    )

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        field_recordid = self.field_recordid

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, list):
                field_dict[prop_name] = []
                for additional_property_type_1_item_data in prop:
                    additional_property_type_1_item = additional_property_type_1_item_data.to_dict()
                    field_dict[prop_name].append(additional_property_type_1_item)

            else:
                field_dict[prop_name] = prop

        field_dict.update(
            {
                "__recordid": field_recordid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.simplified_table_record import SimplifiedTableRecord  # noqa: PLC0415

        d = dict(src_dict)
        field_recordid = d.pop("__recordid")

        simplified_record_content = cls(
            field_recordid=field_recordid,
        )

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> bool | float | list[SimplifiedTableRecord] | None | str:
                if data is None:
                    return data
                try:
                    if not isinstance(data, list):
                        raise TypeError()
                    additional_property_type_1 = []
                    _additional_property_type_1 = data
                    for additional_property_type_1_item_data in _additional_property_type_1:
                        additional_property_type_1_item = SimplifiedTableRecord.from_dict(
                            additional_property_type_1_item_data
                        )

                        additional_property_type_1.append(additional_property_type_1_item)

                    return additional_property_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(bool | float | list[SimplifiedTableRecord] | None | str, data)

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        simplified_record_content.additional_properties = additional_properties
        return simplified_record_content

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> bool | float | list[SimplifiedTableRecord] | None | str:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: bool | float | list[SimplifiedTableRecord] | None | str
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
