"""Model: email_message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_attachment import EmailAttachment
    from ..models.email_header import EmailHeader


T = TypeVar("T", bound="EmailMessage")


@_attrs_define
class EmailMessage:
    """A message in the File Store. `folder` is the id of a managed directory; the names of files are relative to it and
    are
    fetched with the download of the contents of a directory.

        Example:
            {'subject': 'Vaše faktura', 'to': 'ann@example.org', 'from': 'post@example.org', 'folder': 2210, 'body':
                'index.html', 'attachments': [{'name': 'logo.png', 'disposition': 'inline'}, {'name': 'faktura.pdf',
                'disposition': 'attachment'}]}

        Attributes:
            subject (str): Subject. Example: Ihre Rechnung 0042.
            to (str): Addresses of the recipients, in one text. Example: ann@example.org.
            folder (int): Number of a managed file, given by the server. Example: 310.
            from_ (str | Unset): Address of the sender. Example: rechnung@example.org.
            cc (str | Unset): Addresses of further recipients, in one text. Example: bob@example.org.
            bcc (str | Unset): Addresses of hidden recipients, in one text. Example: archive@example.org.
            reply_to (str | Unset): Addresses that answers go to. Example: service@example.org.
            body (str | Unset): Name of the HTML file. The types of the vendor's client let it be absent. Example:
                body.html.
            text (str | Unset): Name of the plain text file, where the section adds one. Example: body.txt.
            eml (str | Unset): Name of the EML file, where one was asked for. Example: message.eml.
            attachments (list[EmailAttachment] | Unset): Files that belong to the message. Example: [{'name': 'Rechnung
                0042.pdf', 'disposition': 'attachment'}].
            headers (list[EmailHeader] | Unset): Headers that the template sets, one object each. Example: [{'X-Campaign':
                'spring'}, {'X-Ref': '0042'}].
    """

    subject: str
    to: str
    folder: int
    from_: str | Unset = UNSET
    cc: str | Unset = UNSET
    bcc: str | Unset = UNSET
    reply_to: str | Unset = UNSET
    body: str | Unset = UNSET
    text: str | Unset = UNSET
    eml: str | Unset = UNSET
    attachments: list[EmailAttachment] | Unset = UNSET
    headers: list[EmailHeader] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        subject = self.subject

        to = self.to

        folder = self.folder

        from_ = self.from_

        cc = self.cc

        bcc = self.bcc

        reply_to = self.reply_to

        body = self.body

        text = self.text

        eml = self.eml

        attachments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = []
            for attachments_item_data in self.attachments:
                attachments_item = attachments_item_data.to_dict()
                attachments.append(attachments_item)

        headers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = []
            for headers_item_data in self.headers:
                headers_item = headers_item_data.to_dict()
                headers.append(headers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "subject": subject,
                "to": to,
                "folder": folder,
            }
        )
        if from_ is not UNSET:
            field_dict["from"] = from_
        if cc is not UNSET:
            field_dict["cc"] = cc
        if bcc is not UNSET:
            field_dict["bcc"] = bcc
        if reply_to is not UNSET:
            field_dict["replyTo"] = reply_to
        if body is not UNSET:
            field_dict["body"] = body
        if text is not UNSET:
            field_dict["text"] = text
        if eml is not UNSET:
            field_dict["eml"] = eml
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if headers is not UNSET:
            field_dict["headers"] = headers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.email_attachment import EmailAttachment  # noqa: PLC0415
        from ..models.email_header import EmailHeader  # noqa: PLC0415

        d = dict(src_dict)
        subject = d.pop("subject")

        to = d.pop("to")

        folder = d.pop("folder")

        from_ = d.pop("from", UNSET)

        cc = d.pop("cc", UNSET)

        bcc = d.pop("bcc", UNSET)

        reply_to = d.pop("replyTo", UNSET)

        body = d.pop("body", UNSET)

        text = d.pop("text", UNSET)

        eml = d.pop("eml", UNSET)

        _attachments = d.pop("attachments", UNSET)
        attachments: list[EmailAttachment] | Unset = UNSET
        if _attachments is not UNSET:
            attachments = []
            for attachments_item_data in _attachments:
                attachments_item = EmailAttachment.from_dict(attachments_item_data)

                attachments.append(attachments_item)

        _headers = d.pop("headers", UNSET)
        headers: list[EmailHeader] | Unset = UNSET
        if _headers is not UNSET:
            headers = []
            for headers_item_data in _headers:
                headers_item = EmailHeader.from_dict(headers_item_data)

                headers.append(headers_item)

        email_message = cls(
            subject=subject,
            to=to,
            folder=folder,
            from_=from_,
            cc=cc,
            bcc=bcc,
            reply_to=reply_to,
            body=body,
            text=text,
            eml=eml,
            attachments=attachments,
            headers=headers,
        )

        email_message.additional_properties = d
        return email_message

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
