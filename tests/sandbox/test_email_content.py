"""Templates and data records become messages, in the File Store or at a mail server."""

import email
import email.policy
import io
import json
import logging
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from typing import Any

import httpx
import pypdf
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from .rich_template import ADDRESSES, files_in, png, rich_template, zipped
from .sandbox_api import TEMPLATE, Api

BASE = "/workflow/contentcreation/email"
JSON = {"Content-Type": "application/json"}
PASSWORD = "not-a-real-one"


class Mailbox:
    """A mail server's handler that keeps what it gets and refuses `refused@example.org`."""

    def __init__(self, *, offers_tls: bool = False) -> None:
        self.got: list[Envelope] = []
        self.logins: list[tuple[bytes, bytes]] = []
        self._offers_tls = offers_tls

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        return [responses[0], *(["250-STARTTLS"] if self._offers_tls else []), *responses[1:]]

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address.startswith("refused@"):
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.got.append(envelope)
        return "250 OK"

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: LoginPassword
    ) -> AuthResult:
        self.logins.append((data.login, data.password))
        return AuthResult(success=data.password == PASSWORD.encode(), handled=False)

    def messages(self) -> list[EmailMessage]:
        return [parsed(each.content or b"") for each in self.got]


class MailServer(Controller):
    """A mail server on a free port."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


Serve = Callable[..., str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    started: list[MailServer] = []

    def start(mailbox: Mailbox, **options: Any) -> str:
        server = MailServer(mailbox, hostname="127.0.0.1", port=0, **options)
        server.start()
        started.append(server)
        return f"127.0.0.1:{server.port}"

    yield start
    for server in started:
        server.stop()


@pytest.fixture
def template(api: Api) -> str:
    return api.upload("template", rich_template(), filename="Brief Ü.OL-template")


@pytest.fixture
def data_set(api: Api) -> str:
    mapping = api.upload("DataMiningConfig", "a vendor file")
    return api.run(f"/workflow/datamining/{mapping}/{api.upload('DataFile', ADDRESSES)}")


def parsed(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def result(api: Api, path: str, body: object = None, **query: str) -> httpx.Response:
    started = api.start(f"{BASE}/{path}", body, **query)
    assert started.status_code == 202, started.text
    return api.post(f"{BASE}/getResult/{started.headers['operationId']}")


def listed(api: Api, path: str, body: object = None, **query: str) -> dict[str, Any]:
    answer = result(api, path, body, **query)
    assert answer.headers["content-type"].startswith("text/plain")
    found: dict[str, Any] = json.loads(answer.text)
    return found


def html_of(message: EmailMessage) -> str:
    body = message.get_body(("html",))
    assert isinstance(body, EmailMessage)
    text: str = body.get_content()
    return text


class TestKept:
    def test_a_message_for_each_record_with_an_address(self, api: Api, template: str, data_set: str) -> None:
        made = listed(api, f"{template}/{data_set}")
        first, second = made["messages"]
        assert (first["subject"], first["to"]) == ("Nr. 0001 & mehr", "Jürgen Groß <juergen@example.org>")
        assert (second["subject"], second["bcc"]) == ("Nr. 0002 & mehr", "archive@example.org")
        assert first["headers"] == [{"X-Ref": "0001"}]
        assert first["attachments"] == [{"name": "logo.png", "disposition": "inline"}]
        assert made["errors"] == [{"record": 3, "message": "Invalid address"}]
        assert "Dear Jürgen Groß" in api.get(f"/filestore/file/{first['folder']}/{first['body']}").text

    def test_a_content_set_of_type_email(self, api: Api, template: str, data_set: str) -> None:
        printed = int(api.content_set())
        content_set = listed(api, f"{template}/{data_set}")["contentSet"]
        assert api.identifiers("/entity/contentsets?type=email") == [content_set]
        assert api.identifiers("/entity/contentsets?type=print") == [printed]
        assert api.identifiers("/entity/contentsets") == [printed, content_set]
        records = api.identifiers(f"/entity/datasets/{data_set}")
        items = api.identifiers(f"/entity/contentsets/{content_set}")
        assert [each["record"] for each in items] == records

    def test_only_what_was_asked_for_is_in_the_folder(self, api: Api, template: str, data_set: str) -> None:
        record = api.identifiers(f"/entity/datasets/{data_set}")[1]
        for options, names in (
            ({}, ["index.html", "logo.png"]),
            ({"eml": False, "attachPdfPage": False}, ["index.html", "logo.png"]),
            ({"attachPdfPage": True}, ["index.html", "logo.png", "print.pdf"]),
            ({"attachPdfpage": True}, ["index.html", "logo.png", "print.pdf"]),
            ({"attachWebPage": True, "eml": True}, ["index.html", "logo.png", "message.eml", "web.html"]),
        ):
            (message,) = listed(api, template, {"identifiers": [record], **options})["messages"]
            files = files_in(api.get(f"/filestore/file/{message['folder']}").content)
            assert sorted(files) == names
            assert ("eml" in message) == ("message.eml" in files)

    def test_attachments_are_those_of_the_record(self, api: Api, template: str) -> None:
        data = {"Name": "Zoë", "Number": "007", "Email": "zoe@example.org"}
        body = {"data": data, "attachPdfPage": True, "attachWebPage": True, "parameters": {"Season": "winter"}}
        (message,) = listed(api, template, body)["messages"]
        files = files_in(api.get(f"/filestore/file/{message['folder']}").content)
        (page,) = pypdf.PdfReader(io.BytesIO(files["print.pdf"])).pages
        assert "Your number is 007 in winter" in page.extract_text()
        assert b"<li>winter" in files["web.html"]
        assert b"data:image/png" in files["web.html"]
        assert files["logo.png"] == png()

    def test_the_eml_file_is_a_whole_message(self, api: Api, template: str) -> None:
        data = {"Name": "Zoë", "Number": "007", "Email": "zoe@example.org"}
        (message,) = listed(api, template, {"data": data, "eml": True, "attachPdfPage": True})["messages"]
        found = parsed(api.get(f"/filestore/file/{message['folder']}/{message['eml']}").content)
        assert (found["To"], found["Subject"], found["X-Ref"]) == ("Zoë <zoe@example.org>", "Nr. 007 & mehr", "007")
        assert "Dear Zoë" in html_of(found)
        parts = {part.get_filename(): part for part in found.walk() if part.get_filename()}
        assert set(parts) == {"logo.png", "print.pdf"}
        assert f'src="cid:{parts["logo.png"]["Content-ID"][1:-1]}"' in html_of(found)

    def test_records_given_become_a_data_set(self, api: Api, template: str) -> None:
        made = listed(api, template, {"data": [{"fields": {"Name": "Ann", "Email": "ann@example.org"}}]})
        (item,) = api.identifiers(f"/entity/contentsets/{made['contentSet']}")
        assert [item["record"]] == api.identifiers(f"/entity/datasets/{api.identifiers('/entity/datasets')[0]}")

    def test_without_a_recipient_in_the_template_the_first_address_counts(self, api: Api) -> None:
        template = api.upload("template", TEMPLATE)
        data = [{"Name": "a@b", "Mail": "ann@example.org", "Other": "bob@example.org"}, {"Name": "Ann"}]
        made = listed(api, template, {"data": data})
        assert [each["to"] for each in made["messages"]] == ["ann@example.org"]
        assert made["errors"] == [{"record": 2, "message": "No recipient address"}]

    def test_a_section_by_name(self, api: Api, template: str) -> None:
        data = {"Name": "Ann", "Email": "ann@example.org"}
        (message,) = listed(api, template, {"data": data}, section="Reminder")["messages"]
        assert message["subject"] == "Reminder"
        (default,) = listed(api, template, {"data": data}, section="")["messages"]
        assert default["subject"].endswith("& mehr")

    @pytest.mark.parametrize("value", ["x\r\nBcc: evil@example.org", "x\nX-Evil: 1"])
    def test_values_cannot_add_headers(self, api: Api, template: str, value: str) -> None:
        data = {"Name": value, "Number": value, "Email": "ann@example.org"}
        made = listed(api, template, {"data": data, "eml": True})
        for message in made["messages"]:
            found = parsed(api.get(f"/filestore/file/{message['folder']}/message.eml").content)
            assert found["Bcc"] == "archive@example.org"
            assert found["X-Evil"] is None

    def test_the_life_cycle(self, api: Api, template: str, data_set: str) -> None:
        started = api.start(f"{BASE}/{template}/{data_set}")
        number = started.headers["operationId"]
        assert [link.split("/")[-2] for link in started.headers.get_list("link")] == [
            "getProgress",
            "getResult",
            "cancel",
        ]
        api.post(f"{BASE}/getResult/{number}")
        assert api.get(f"{BASE}/getProgress/{number}").text == "done"
        assert api.post(f"{BASE}/cancel/{number}").status_code == 404
        assert api.get(f"{BASE}/getOperations").json() == []
        assert api.get(BASE).text.endswith("EmailExportRestService")


class TestSent:
    def test_messages_reach_the_mail_server(self, api: Api, serve: Serve, template: str, data_set: str) -> None:
        mailbox = Mailbox()
        body = {"host": serve(mailbox), "sender": "post@example.org", "senderName": "Köln", "attachPdfPage": True}
        assert result(api, f"{template}/{data_set}", body).text == "2 of 3 emails sent"
        first = mailbox.messages()[0]
        assert (first["From"], first["To"]) == ("Köln <post@example.org>", "Jürgen Groß <juergen@example.org>")
        assert "Bcc" not in first
        assert "Dear Jürgen Groß" in html_of(first)
        assert [part.get_filename() for part in first.iter_attachments()] == ["print.pdf"]
        assert mailbox.got[0].rcpt_tos == ["juergen@example.org", "archive@example.org"]
        assert len(api.identifiers("/entity/contentsets?type=email")) == 1

    def test_to_the_sender_alone(self, api: Api, serve: Serve, template: str, data_set: str) -> None:
        mailbox = Mailbox()
        body = {"host": serve(mailbox), "sender": "post@example.org", "useSender": True}
        assert result(api, f"{template}/{data_set}", body).text == "2 of 3 emails sent"
        assert [each.rcpt_tos for each in mailbox.got] == [["post@example.org"]] * 2
        assert "example.org>" not in str(mailbox.messages()[0]["To"])

    def test_a_refused_recipient_stops_nothing(self, api: Api, serve: Serve) -> None:
        mailbox = Mailbox()
        data = [{"Email": "refused@example.org"}, {"Email": "ann@example.org"}]
        body = {"data": data, "host": serve(mailbox)}
        assert result(api, api.upload("template", TEMPLATE), body).text == "1 of 2 emails sent"
        assert [each.rcpt_tos for each in mailbox.got] == [["ann@example.org"]]

    def test_an_international_address_where_the_server_knows_them(self, api: Api, serve: Serve) -> None:
        template, data = api.upload("template", TEMPLATE), {"Email": "zoë@example.org"}
        for known, sent in ((True, 1), (False, 0)):
            host = serve(Mailbox(), enable_SMTPUTF8=known)
            assert result(api, template, {"data": data, "host": host}).text == f"{sent} of 1 emails sent"

    def test_login(self, api: Api, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
        mailbox, template = Mailbox(), api.upload("template", TEMPLATE)
        host = serve(mailbox, authenticator=mailbox.authenticate, auth_require_tls=False)
        caplog.set_level(logging.DEBUG, "olconnect_sandbox")
        body = {"data": {"Email": "ann@example.org"}, "host": host, "useAuth": True, "user": "mailer"}
        assert result(api, template, {**body, "password": PASSWORD}).text == "1 of 1 emails sent"
        assert mailbox.logins == [(b"mailer", PASSWORD.encode())]
        refused = result(api, template, {**body, "password": "a-wrong-one"})
        assert (refused.status_code, refused.json()["error"]["message"]) == (500, "The mail server refused the login")
        for secret in ("a-wrong-one", PASSWORD, "ann@example.org"):
            assert secret not in caplog.text + refused.text

    def test_user_and_password_count_with_use_auth_only(self, api: Api, serve: Serve) -> None:
        mailbox = Mailbox()
        host = serve(mailbox, authenticator=mailbox.authenticate, auth_require_tls=False)
        body = {"data": {"Email": "ann@example.org"}, "host": host, "user": "mailer", "password": PASSWORD}
        assert result(api, api.upload("template", TEMPLATE), body).text == "1 of 1 emails sent"
        assert mailbox.logins == []

    def test_nothing_is_sent_in_the_clear_where_the_offered_tls_fails(self, api: Api, serve: Serve) -> None:
        mailbox, template = Mailbox(offers_tls=True), api.upload("template", TEMPLATE)
        host = serve(mailbox, authenticator=mailbox.authenticate, auth_require_tls=False)
        body = {"data": {"Email": "ann@example.org"}, "host": host, "useAuth": True, "user": "u", "password": PASSWORD}
        assert result(api, template, {**body, "useStartTLS": True}).status_code == 500
        assert (mailbox.got, mailbox.logins) == ([], [])
        assert result(api, template, body).text == "1 of 1 emails sent"

    def test_tls_is_not_needed_where_it_is_not_offered(self, api: Api, serve: Serve) -> None:
        body = {"data": {"Email": "ann@example.org"}, "host": serve(Mailbox()), "useStartTLS": True}
        assert result(api, api.upload("template", TEMPLATE), body).text == "1 of 1 emails sent"

    def test_a_server_that_is_not_there(self, api: Api) -> None:
        host = "localhost:1"
        answer = result(api, api.upload("template", TEMPLATE), {"data": {"Email": "ann@example.org"}, "host": host})
        assert answer.status_code == 500
        assert "mail server cannot be used" in answer.json()["error"]["message"]
        assert api.identifiers("/entity/contentsets") == []

    @pytest.mark.parametrize("host", ["mail.example.org", "192.0.2.1:25", "127.0.0.1.example.org", "[2001:db8::1]:25"])
    def test_strangers_get_no_mail(self, api: Api, host: str) -> None:
        answer = result(api, api.upload("template", TEMPLATE), {"data": {"Email": "ann@example.org"}, "host": host})
        assert answer.status_code == 500
        assert "--allow-smtp" in answer.json()["error"]["message"]

    def test_a_host_that_was_allowed_is_tried(self, connect: Callable[..., Api]) -> None:
        api = connect(allow_smtp=["Mail.Invalid"])
        body = {"data": {"Email": "ann@example.org"}, "host": "mail.invalid"}
        answer = result(api, api.upload("template", TEMPLATE), body)
        assert answer.status_code == 500
        assert "--allow-smtp" not in answer.json()["error"]["message"]


DATA = '"data": {"Email": "ann@example.org"}'
# path, body, status, in the message
BAD = [
    ("missing", f"{{{DATA}}}", 404, "specified Template passed"),
    ("Ж.OL-template", f"{{{DATA}}}", 404, "specified Template passed"),
    ("{data_set}", f"{{{DATA}}}", 404, "specified Template passed"),
    ("{template}", '{"identifiers": [4242]}', 400, "specified Data Record passed"),
    ("{template}", '{"identifiers": [{data_set}]}', 400, "specified Data Record passed"),
    ("{template}", '{"identifiers": 1}', 400, "body is invalid"),
    ("{template}", '{"identifiers": ["1"]}', 400, "body is invalid"),
    ("{template}", "", 400, "body is missing"),
    ("{template}", "{}", 400, "body is invalid"),
    ("{template}", "[", 400, "body is invalid"),
    ("{template}", '{"data": []}', 400, "body is invalid"),
    ("{template}", f'{{{DATA}, "eml": "yes"}}', 400, "body is invalid"),
    ("{template}", f'{{{DATA}, "attachPdfPage": 1}}', 400, "body is invalid"),
    ("{template}", f'{{{DATA}, "host": null}}', 400, "body is invalid"),
    ("{template}", f'{{{DATA}, "host": 25}}', 400, "body is invalid"),
    ("{template}", f'{{{DATA}, "host": ""}}', 400, "body is invalid"),
    ("{template}", f'{{{DATA}, "host": "a b"}}', 400, "host is no name"),
    ("{template}", f'{{{DATA}, "host": "localhost:99999"}}', 400, "host is no name"),
    ("{template}", f'{{{DATA}, "host": "localhost", "useAuth": "yes"}}', 400, "body is invalid"),
    ("{template}", f'{{{DATA}, "host": "localhost", "password": 1}}', 400, "body is invalid"),
    ("{template}", f'{{{DATA}, "host": "localhost", "sender": "Ж"}}', 400, "sender is no email address"),
    ("{template}", f'{{{DATA}, "host": "localhost", "useSender": true}}', 400, "useSender needs a sender"),
    ("{template}?section=%D0%96", f"{{{DATA}}}", 400, "Section not found: Ж"),
    ("{text}", f"{{{DATA}}}", 400, "Context not found: email"),
    ("{only_email}", f'{{{DATA}, "attachPdfPage": true}}', 400, "Context not found: print"),
    ("{only_email}", f'{{{DATA}, "attachWebPage": true}}', 400, "Context not found: web"),
    ("{template}/4242", "{}", 404, "Data set not found"),
    ("{template}/{template}", "{}", 404, "Data set not found"),
    ("{template}/x", "{}", 404, "not an id"),
    ("missing/{data_set}", "{}", 404, "specified Template passed"),
    ("{template}/{data_set}", "[]", 400, "body is invalid"),
    ("{template}/{data_set}", '{"host": false}', 400, "body is invalid"),
    ("{text}/{data_set}", "{}", 400, "Context not found: email"),
]


@pytest.mark.parametrize(("path", "body", "status", "message"), BAD)
def test_bad_requests(
    api: Api, template: str, data_set: str, *, path: str, body: str, status: int, message: str
) -> None:
    known = {
        "template": template,
        "data_set": data_set,
        "text": api.upload("template", "Dear @Name@"),
        "only_email": api.upload("template", zipped({"email/a.html": "<p>@Name@</p>"})),
    }
    content = body.replace("{data_set}", data_set).encode("utf-8")
    answer = api.post(f"{BASE}/{path.format(**known)}", content=content, headers=JSON)
    assert answer.status_code == status, answer.text
    assert message in answer.json()["error"]["message"]


@pytest.mark.parametrize("path", ["1", "1/2"])
def test_another_content_type_is_refused(api: Api, path: str) -> None:
    assert api.post(f"{BASE}/{path}", content="{}", headers={"Content-Type": "text/plain"}).status_code == 415


def test_an_unknown_operation(api: Api) -> None:
    assert api.post(f"{BASE}/getResult/unknown").status_code == 404
    assert api.get(f"{BASE}/getProgress/unknown").status_code == 404
