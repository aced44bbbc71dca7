"""Sends messages through a mail server. No address, user or password gets into a log or an error."""

import ipaddress
import re
import smtplib
import ssl
from collections.abc import Collection, Sequence

from attrs import evolve, field, frozen

from olconnect_sandbox.documents.mails import Mail, checked_addresses
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.stages.mailing import Fault, Message

LABEL = "Email Delivery"
_DEFAULT_PORT = 25
_SECONDS = 30  # to wait for an answer of the mail server
_HOST = re.compile(
    r"\[(?P<six>[0-9A-Fa-f:.]+)\](?::(?P<port6>[0-9]{1,5}))?|(?P<name>[^\s:\[\]/]+)(?::(?P<port>[0-9]{1,5}))?"
)
_NOBODY = "olconnect-sandbox@localhost"  # the sender where neither request nor template names one


@frozen(kw_only=True)
class MailServer:
    """Where messages are sent.

    Attributes:
        host: Its name or address.
        port: Its port.
        start_tls: Whether TLS is used where the server offers it.
        user: Who logs in; nobody if empty.
        password: With what.
    """

    host: str
    port: int = _DEFAULT_PORT
    start_tls: bool = False
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    @property
    def local(self) -> bool:
        """Whether it is on this computer. Other names are not looked up: what they lead to may change."""
        if self.host.lower() == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def check(self, allowed: Collection[str]) -> None:
        """Refuse to write to strangers.

        Raises:
            RestError: the server is neither on this computer nor one that the sandbox was told to use.
        """
        if not self.local and self.host.lower() not in allowed:
            message = f"The sandbox sends no mail to {self.host}; the option --allow-smtp {self.host} permits it"
            raise RestError(500, message, self.host)


@frozen(kw_only=True)
class Sender:
    """Who the messages come from.

    Attributes:
        address: With the name that is shown for it; the template decides if empty.
        gets_everything: Whether all messages go to the sender instead of their recipients.
    """

    address: str = field(default="", repr=False)
    gets_everything: bool = False

    def applied(self, mail: Mail) -> Mail:
        """The message as this sender sends it."""
        address = self.address or mail.sender or checked_addresses(_NOBODY)
        if self.gets_everything:
            return evolve(mail, sender=address, to=address, cc="", bcc="")
        return evolve(mail, sender=address)


def parse_host(text: str) -> tuple[str, int] | None:
    """Host and port of `name`, `name:port` or `[address]:port`; `None` if it is none of these."""
    match = _HOST.fullmatch(text.strip())
    if match is None:
        return None
    port = int(match["port6"] or match["port"] or _DEFAULT_PORT)
    return (match["six"] or match["name"], port) if 0 < port < 2**16 else None


def deliver(messages: Sequence[Message], sender: Sender, server: MailServer, meter: Meter) -> list[Fault]:
    """Send messages; returns those that the server refused. What was sent before a failure stays sent.

    Raises:
        RestError: the server cannot be reached, refuses the login, or breaks off.
    """
    faults: list[Fault] = []
    try:
        with smtplib.SMTP(server.host, server.port, local_hostname="localhost", timeout=_SECONDS) as connection:
            _prepare(connection, server)
            for number, message in enumerate(messages, start=1):
                if not _sent(connection, evolve(message, mail=sender.applied(message.mail))):
                    faults.append(Fault(message.number, "The mail server refused the message"))
                meter.tell(number, len(messages))
    except smtplib.SMTPAuthenticationError as error:
        raise RestError(500, "The mail server refused the login", server.host) from error
    except (OSError, smtplib.SMTPException, UnicodeError) as error:
        reason = f"The mail server cannot be used: {type(error).__name__}"
        raise RestError(500, reason, server.host) from error
    return faults


def _prepare(connection: smtplib.SMTP, server: MailServer) -> None:
    connection.ehlo()
    if server.start_tls and connection.has_extn("starttls"):
        context = ssl.create_default_context()
        if server.local:  # nothing leaves this computer, and test servers sign their certificates themselves
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        connection.starttls(context=context)
        connection.ehlo()
    if server.user:
        connection.login(server.user, server.password)


def _sent(connection: smtplib.SMTP, message: Message) -> bool:
    """Whether the server took the message for all recipients."""
    try:
        return not connection.send_message(message.mime())
    except (
        smtplib.SMTPRecipientsRefused,
        smtplib.SMTPSenderRefused,
        smtplib.SMTPDataError,
        smtplib.SMTPNotSupportedError,
    ):
        return False
