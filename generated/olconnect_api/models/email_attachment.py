"""Model: email_attachment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EmailAttachment")


@_attrs_define
class EmailAttachment:
    """A file that belongs to a message.

    Example:
        {'name': 'logo.png', 'disposition': 'inline'}

    Attributes:
        name (str): Name of the file inside the message's folder. Example: Rechnung 0042.pdf.
        disposition (str): `attachment`, or `inline` for what the HTML shows; there may be others. Example: attachment.
        data (str | Unset): In the types of the vendor's client alone; its meaning is not documented. Example: aGVsbG8=.
    """

    name: str
    disposition: str
    data: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        name = self.name

        disposition = self.disposition

        data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "disposition": disposition,
            }
        )
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        name = d.pop("name")

        disposition = d.pop("disposition")

        data = d.pop("data", UNSET)

        email_attachment = cls(
            name=name,
            disposition=disposition,
            data=data,
        )

        email_attachment.additional_properties = d
        return email_attachment

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
