"""Email creation: a template and data records become messages."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from email.message import EmailMessage

from attrs import evolve, field, frozen

from olconnect_sandbox.documents import Letter, render
from olconnect_sandbox.documents.contexts import Section
from olconnect_sandbox.documents.mails import AddressError, Attachment, Mail, addressed, content_id, eml
from olconnect_sandbox.documents.records import UniqueNames
from olconnect_sandbox.documents.template_files import TemplateFiles, media_type
from olconnect_sandbox.documents.web_pages import Resources, inlined, with_sources
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.stages.mapping import Row
from olconnect_sandbox.stages.merging import Merge, find_sections
from olconnect_sandbox.store.store import Store

BODY, MESSAGE, PDF, PAGE = "index.html", "message.eml", "print.pdf", "web.html"


@frozen(kw_only=True)
class Message:
    """One message that is not stored or sent yet; `mail.body` names its images by their file names."""

    number: int
    mail: Mail
    created: datetime

    def mime(self) -> EmailMessage:
        """The message as mail servers and mail programs want it."""
        inline = {one.name for one in self.mail.attachments if one.disposition == "inline"}
        body = with_sources(self.mail.body, lambda url: f"cid:{content_id(url)}" if url in inline else None)
        number = f"{int(self.created.timestamp() * 1000)}.{self.number}"
        return eml(self.mail, body=body, created=self.created, number=number)

    def files(self, *, with_eml: bool) -> dict[str, bytes]:
        """The files of its managed directory, by their names."""
        files = {BODY: self.mail.body.encode("utf-8")}
        files |= {attachment.name: attachment.content for attachment in self.mail.attachments}
        return {**files, MESSAGE: self.mime().as_bytes()} if with_eml else files


@frozen
class Fault:
    """A record that no message was made for, or whose message was refused; records count from 1 (inferred)."""

    record: int
    message: str


@frozen
class Mailed:
    """What was made: a letter for each record, and messages for those that have a recipient."""

    letters: Sequence[Letter] = field(repr=False)
    messages: Sequence[Message]
    faults: Sequence[Fault]


@frozen(kw_only=True)
class Mailing:
    """What is to be made.

    Attributes:
        merge: The template, the section of the email context, and the runtime parameters.
        attach_pdf: Whether the print output goes with each message.
        attach_page: Whether the default section of the web output does.
        created: The time that the messages state, in seconds since the Unix epoch.
    """

    merge: Merge
    attach_pdf: bool
    attach_page: bool
    created: float

    def section(self) -> Section:
        """The section that the messages are made of.

        Raises:
            RestError: the template lacks it, or a context that is to be attached.
        """
        template = self.merge.template
        if self.attach_pdf:
            find_sections(template, "print")
        if self.attach_page:
            find_sections(template, "web")
        return find_sections(template, "email", self.merge.section)[0]

    def messages(self, rows: Sequence[Row], meter: Meter) -> Mailed:
        """The messages for some records; a record without a good address stops nothing."""
        section = self.section()
        resources = Resources(TemplateFiles(self.merge.template.read()), section.folder)
        letters: list[Letter] = []
        messages: list[Message] = []
        faults: list[Fault] = []
        for number, row in enumerate(rows, start=1):
            letter = self.merge.letter(section.template, row)
            letters.append(letter)
            try:
                mail = addressed(section.settings, self.merge.values(row))
            except AddressError as error:
                faults.append(Fault(number, str(error)))
            else:
                moment = datetime.fromtimestamp(self.created, UTC)
                mail = self._complete(mail, letter, row, resources)
                messages.append(Message(number=number, mail=mail, created=moment))
            meter.tell(number, len(rows))
        return Mailed(letters, messages, faults)

    def _complete(self, mail: Mail, letter: Letter, row: Row, resources: Resources) -> Mail:
        body, attachments = _with_images(letter.body, resources)
        if self.attach_pdf:
            print_out = evolve(self.merge, section=None).letters([row], Meter())
            pdf = render(print_out, created=datetime.fromtimestamp(self.created, UTC), title=mail.subject or "Letter")
            attachments.append(Attachment(PDF, "application/pdf", pdf.content))
        if self.attach_page:
            page = find_sections(self.merge.template, "web")[0]
            own = Resources(resources.files, page.folder)
            html = inlined(self.merge.letter(page.template, row).body, "LOCAL", own)
            attachments.append(Attachment(PAGE, "text/html", html.encode("utf-8")))
        return evolve(mail, body=body, attachments=attachments)


def store_messages(store: Store, mailed: Mailed, content_set: int, *, with_eml: bool) -> str:
    """Store each message as a managed directory; returns JSON Email Output List as text."""
    messages: list[dict[str, object]] = []
    for message in mailed.messages:
        files = message.files(with_eml=with_eml)
        folder = store.files.add_folder({name: store.blobs.adopt([content]) for name, content in files.items()})
        messages.append(_described(message.mail, folder, with_eml=with_eml))
    faults = [{"record": fault.record, "message": fault.message} for fault in mailed.faults]
    return json.dumps({"messages": messages, "errors": faults, "contentSet": content_set}, ensure_ascii=False)


def _described(mail: Mail, folder: int, *, with_eml: bool) -> dict[str, object]:
    optional: dict[str, object] = {
        "from": mail.sender,
        "cc": mail.cc,
        "bcc": mail.bcc,
        "replyTo": mail.reply_to,
        "eml": MESSAGE if with_eml else "",
        "attachments": [{"name": one.name, "disposition": one.disposition} for one in mail.attachments],
        "headers": [{name: value} for name, value in mail.headers.items()],
    }
    given = {name: value for name, value in optional.items() if value}
    return {"subject": mail.subject, "to": mail.to, "folder": folder, "body": BODY, **given}


def _with_images(body: str, resources: Resources) -> tuple[str, list[Attachment]]:
    """The body with images called by their file names, and the images of the template that it shows."""
    names = UniqueNames()
    for taken in (BODY, MESSAGE, PDF, PAGE):
        names.take(taken)
    shown: dict[str, Attachment] = {}

    def renamed(url: str) -> str | None:
        found = resources.read(url)
        if found is None:
            return None
        path, content = found
        if path not in shown:
            name = names.take(path.rpartition("/")[2])
            shown[path] = Attachment(name, media_type(path), content, "inline")
        return shown[path].name

    return with_sources(body, renamed), list(shown.values())
