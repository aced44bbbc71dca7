"""Who sends a request: Basic credentials and tokens (facts: the manuals' tables of 401 and 403)."""

import base64
import binascii
import hmac
import secrets
from collections.abc import Mapping
from enum import Enum

from attrs import field, frozen

from olconnect_sandbox.clock import Clock
from olconnect_sandbox.settings import Settings, User
from olconnect_sandbox.store.tokens import TokenOwner, Tokens


class Denial(Enum):
    """Why somebody is not let in."""

    MISSING = "Authentication is required"
    EXPIRED = "The authorization token has expired"
    INVALID = "The credentials or the authorization token are invalid"
    ROLE = "The role of the user does not allow this method"


@frozen
class Sent:
    """What a request carries: user and password, a token, both or nothing."""

    basic: tuple[str, str] | None = field(repr=False)
    token: str | None = field(repr=False)
    malformed: bool = False

    @classmethod
    def read(cls, headers: Mapping[str, str]) -> "Sent":
        """Read the headers; an empty `auth_token` counts as none (the C# client sends one)."""
        token = headers.get("auth_token") or None
        authorization = headers.get("authorization")
        if authorization is None:
            return cls(None, token)
        basic = _basic(authorization)
        return cls(basic, token, malformed=basic is None)


@frozen
class Gate:
    """Decides who is let in."""

    settings: Settings
    tokens: Tokens
    clock: Clock

    def admit(self, sent: Sent, *, changes: bool) -> Denial | None:
        """Why the request is refused; `None` if it is let in.

        A good token or good credentials are enough, whatever else is sent (which of the two wins
        where they differ is not documented). Servers before 2020.1 read Basic at login alone.

        Args:
            sent: What the request carries.
            changes: Whether the operation does more than read.
        """
        if not self.settings.security:
            return None
        identity = self._by_token(sent)
        if isinstance(identity, Denial) and self.settings.version.basic_everywhere:
            by_basic = self._by_basic(sent)
            identity = identity if by_basic is Denial.MISSING else by_basic
        if isinstance(identity, Denial):
            return identity
        user = self.settings.users.get(identity, User(""))
        return Denial.ROLE if changes and not user.may_change else None

    def login(self, sent: Sent) -> str | Denial:
        """A new token, or why there is none. Without security there is always one (inferred)."""
        if not self.settings.security:
            return self._new_token("")
        identity = self._by_basic(sent)
        return identity if isinstance(identity, Denial) else self._new_token(identity)

    def _new_token(self, user: str) -> str:
        token = secrets.token_urlsafe(24)
        now = self.clock.now()
        self.tokens.add(token, TokenOwner(user, now + self.settings.token_lifetime), now=now)
        return token

    def _by_token(self, sent: Sent) -> str | Denial:
        if sent.token is None:
            return Denial.MISSING
        owner = self.tokens.find(sent.token)
        if owner is None:
            return Denial.INVALID
        return owner.user if owner.expires > self.clock.now() else Denial.EXPIRED

    def _by_basic(self, sent: Sent) -> str | Denial:
        if sent.basic is None:
            return Denial.INVALID if sent.malformed else Denial.MISSING
        name, password = sent.basic
        return name if self._known(name, password) else Denial.INVALID

    def _known(self, name: str, password: str) -> bool:
        user = self.settings.users.get(name)
        expected = user.password if user else ""
        same = hmac.compare_digest(expected.encode("utf-8"), password.encode("utf-8"))
        return same and user is not None


def _basic(authorization: str) -> tuple[str, str] | None:
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, colon, password = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    return (user, password) if colon else None
