"""Model: email_output_list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_fault import EmailFault
    from ..models.email_message import EmailMessage


T = TypeVar("T", bound="EmailOutputList")


@_attrs_define
class EmailOutputList:
    """JSON Email Output List.

    Example:
        {'messages': [{'subject': 'Ihre Rechnung', 'to': 'ann@example.org', 'folder': 6001, 'body': 'index.html', 'eml':
            'message.eml', 'headers': [{'X-Campaign': 'spring'}]}], 'errors': [{'record': 2, 'message': 'No recipient
            address'}], 'contentSet': 431}

    Attributes:
        messages (list[EmailMessage]): The messages. Example: [{'subject': 'Hello', 'to': 'ann@example.org', 'folder':
            2210, 'body': 'body.html'}].
        content_set (int): Id of the content set of the emails. Example: 881.
        errors (list[EmailFault] | Unset): Records without a message; absent or empty when all went well (inferred).
            Example: [{'record': 2, 'message': 'No recipient address'}].
    """

    messages: list[EmailMessage]
    content_set: int
    errors: list[EmailFault] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        content_set = self.content_set

        errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = []
            for errors_item_data in self.errors:
                errors_item = errors_item_data.to_dict()
                errors.append(errors_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "messages": messages,
                "contentSet": content_set,
            }
        )
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.email_fault import EmailFault  # noqa: PLC0415
        from ..models.email_message import EmailMessage  # noqa: PLC0415

        d = dict(src_dict)
        messages = []
        _messages = d.pop("messages")
        for messages_item_data in _messages:
            messages_item = EmailMessage.from_dict(messages_item_data)

            messages.append(messages_item)

        content_set = d.pop("contentSet")

        _errors = d.pop("errors", UNSET)
        errors: list[EmailFault] | Unset = UNSET
        if _errors is not UNSET:
            errors = []
            for errors_item_data in _errors:
                errors_item = EmailFault.from_dict(errors_item_data)

                errors.append(errors_item)

        email_output_list = cls(
            messages=messages,
            content_set=content_set,
            errors=errors,
        )

        email_output_list.additional_properties = d
        return email_output_list

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
