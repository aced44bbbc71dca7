"""Model: page_defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PageDefaults")


@_attrs_define
class PageDefaults:
    """Defaults for the pages of a content set made from a paginated file.

    Example:
        {'duplex': True, 'tumble': True}

    Attributes:
        duplex (bool | str | Unset): Whether pages are printed on both sides. A boolean, but the example of the manual
            writes it as text. Example: True.
        tumble (bool | str | Unset): Whether the back is turned over the short edge, as in a calendar; only with
            `duplex`. Text is let through too. Example: false.
    """

    duplex: bool | str | Unset = UNSET
    tumble: bool | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        duplex: bool | str | Unset
        if isinstance(self.duplex, Unset):
            duplex = UNSET
        else:
            duplex = self.duplex

        tumble: bool | str | Unset
        if isinstance(self.tumble, Unset):
            tumble = UNSET
        else:
            tumble = self.tumble

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if duplex is not UNSET:
            field_dict["duplex"] = duplex
        if tumble is not UNSET:
            field_dict["tumble"] = tumble

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)

        def _parse_duplex(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        duplex = _parse_duplex(d.pop("duplex", UNSET))

        def _parse_tumble(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        tumble = _parse_tumble(d.pop("tumble", UNSET))

        page_defaults = cls(
            duplex=duplex,
            tumble=tumble,
        )

        page_defaults.additional_properties = d
        return page_defaults

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
