"""Email messages: who they go to, what is in them, and their text as RFC 5322 has it."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import getaddresses
from typing import Literal
from urllib.parse import quote

from attrs import field, frozen

from olconnect_sandbox.documents.placeholders import fill

Disposition = Literal["attachment", "inline"]
_WORD = r"[^\s@<>()\[\],;:\\\".]+"
_DOTTED = rf"{_WORD}(?:\.{_WORD})*"
_ADDRESS = re.compile(rf"{_DOTTED}@{_DOTTED}")
_OBVIOUS_ADDRESS = re.compile(rf"{_DOTTED}@(?:{_WORD}\.)+{_WORD}")
_RESERVED = r"from|to|cc|bcc|reply-to|subject|date|message-id|mime-version|sender|content-.*"
_HEADER = re.compile(rf"ol-header-(?!(?:{_RESERVED})$)([a-z0-9][a-z0-9-]*)", re.IGNORECASE)


class AddressError(ValueError):
    """A record has no recipient, or one whose address is none; the message does not quote it."""


@frozen
class Attachment:
    """A file that goes with a message."""

    name: str
    media_type: str
    content: bytes = field(repr=False)
    disposition: Disposition = "attachment"


@frozen(kw_only=True)
class Mail:
    """One message; the addresses are texts as a mail program shows them."""

    subject: str = field(repr=False)
    to: str = field(repr=False)
    sender: str = field(default="", repr=False)
    cc: str = field(default="", repr=False)
    bcc: str = field(default="", repr=False)
    reply_to: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    body: str = field(default="", repr=False)
    attachments: Sequence[Attachment] = ()

    @property
    def recipients(self) -> list[str]:
        """The bare addresses of everybody who gets it."""
        return [address for _, address in getaddresses([self.to, self.cc, self.bcc]) if address]


def addressed(settings: Mapping[str, str], row: Mapping[str, str]) -> Mail:
    """A message without a body, as the settings of a section say.

    Args:
        settings: `title`, `ol-to`, `ol-cc`, `ol-bcc`, `ol-from`, `ol-reply-to` and `ol-header-NAME`, with
            placeholders. Without `ol-to` the first field whose value looks like an address tells the recipient.
        row: The values of the record.

    Raises:
        AddressError: there is no recipient, or an address is none.
    """
    found = {name: " ".join(fill(text, row).text.split()) for name, text in settings.items()}
    to = found["ol-to"] if "ol-to" in found else _first_address(row)
    if not to:
        raise AddressError("No recipient address")
    return Mail(
        subject=found.get("title", ""),
        to=checked_addresses(to),
        sender=checked_addresses(found.get("ol-from", "")),
        cc=checked_addresses(found.get("ol-cc", "")),
        bcc=checked_addresses(found.get("ol-bcc", "")),
        reply_to=checked_addresses(found.get("ol-reply-to", "")),
        headers={match[1]: value for name, value in found.items() if (match := _HEADER.fullmatch(name)) and value},
    )


def checked_addresses(text: str, *, name: str = "") -> str:
    """Addresses with commas between, written as RFC 5322 wants them.

    Args:
        text: The addresses, bare or with names.
        name: A name to be shown for those that have none.

    Raises:
        AddressError: one of them is none.
    """
    written: list[str] = []
    for shown, address in getaddresses([text]):
        if not _ADDRESS.fullmatch(address):
            raise AddressError("Invalid address")
        username, _, domain = address.partition("@")
        written.append(str(Address(shown or name, username, domain)))
    return ", ".join(written)


def eml(mail: Mail, *, body: str, created: datetime, number: str) -> EmailMessage:
    """The message for a mail server, or for a file.

    Args:
        mail: What is in it.
        body: The HTML, in which images are named by `cid:` URLs.
        created: The time that it states.
        number: Makes its id one of its own.
    """
    message = EmailMessage(policy=SMTP if all(map(str.isascii, mail.recipients)) else SMTPUTF8)
    named = {"From": mail.sender, "To": mail.to, "Cc": mail.cc, "Bcc": mail.bcc, "Reply-To": mail.reply_to}
    for name, value in {**named, "Subject": mail.subject, **mail.headers}.items():
        if value and name not in message:
            message[name] = value
    message["Date"] = created
    message["Message-ID"] = f"<{number}@olconnect-sandbox.invalid>"
    message.set_content(body, subtype="html", cte="quoted-printable")
    for attachment in mail.attachments:
        _attach(message, attachment)
    return message


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    main, _, sub = attachment.media_type.partition("/")
    if attachment.disposition == "inline":
        message.add_related(
            attachment.content,
            main,
            sub,
            cid=f"<{content_id(attachment.name)}>",
            filename=attachment.name,
            disposition="inline",
        )
    else:
        message.add_attachment(attachment.content, main, sub, filename=attachment.name)


def content_id(name: str) -> str:
    """What an HTML body calls an inline attachment."""
    return f"{quote(name, safe='')}@olconnect-sandbox.invalid"


def _first_address(row: Mapping[str, str]) -> str:
    return next((value.strip() for value in row.values() if _OBVIOUS_ADDRESS.fullmatch(value.strip())), "")
