"""Model: search_order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.search_order_order import SearchOrderOrder, check_search_order_order
from ..models.search_order_type import SearchOrderType, check_search_order_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="SearchOrder")


@_attrs_define
class SearchOrder:
    """Rule to sort or to group by. It has `type` with small letters in both grammars.

    Example:
        {'type': 'value', 'name': 'Total', 'numeric': True, 'order': 'DESC'}

    Attributes:
        type_ (SearchOrderType): Whether a field of the data record or a property of the entity is meant. Example:
            value.
        name (str): Name of the field, or of the property. Example: Total.
        order (SearchOrderOrder): Which way. Example: DESC.
        numeric (bool | Unset): True compares as numbers; for fields only. The types of the vendor's client demand it
            there. Example: True.
    """

    type_: SearchOrderType
    name: str
    order: SearchOrderOrder
    numeric: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_: str = self.type_

        name = self.name

        order: str = self.order

        numeric = self.numeric

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "name": name,
                "order": order,
            }
        )
        if numeric is not UNSET:
            field_dict["numeric"] = numeric

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        type_ = check_search_order_type(d.pop("type"))

        name = d.pop("name")

        order = check_search_order_order(d.pop("order"))

        numeric = d.pop("numeric", UNSET)

        search_order = cls(
            type_=type_,
            name=name,
            order=order,
            numeric=numeric,
        )

        search_order.additional_properties = d
        return search_order

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
