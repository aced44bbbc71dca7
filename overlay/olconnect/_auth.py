"""Who we are to the server: credentials, tokens, and what a refusal means.

    a request is refused with 401, or with 403 where that can mean a bad token
        ├─ it was repeated already ───────────> GIVE_UP
        ├─ its body cannot be sent again ─────> FORGET_TOKEN     (so the next request logs in)
        ├─ someone else logged in meanwhile ──> USE_NEWER_TOKEN
        ├─ we can log in ─────────────────────> LOGIN_AND_REPEAT
        └─ otherwise ─────────────────────────> GIVE_UP

A refusal proves that nothing was started, so repeating is safe for any method. Secrets are in
values of two classes, whose repr hides them. Times are seconds of one monotonic clock.
"""

import math
import re
from base64 import b64encode
from enum import Enum, auto
from http import HTTPStatus
from typing import Final

from attrs import field, frozen

from olconnect._redact import HIDDEN
from olconnect._version import ServerVersion
from olconnect.errors import InvalidRequestError, UnexpectedAnswerError

FORBIDDEN_MEANS_ROLE_SINCE: Final = (2023, 1)
"""Before, 403 also meant an invalid token (manual, 2022.2 against 2023.1)."""

_LONGEST_MARGIN: Final = 15.0  # seconds, as the vendor's client
_MARGIN_SHARE: Final = 0.1  # of a short lifetime, so that it does not mean a login per request

_TOKEN: Final = re.compile(r"(?!<)[!-~]+")  # visible ASCII, but no page of a proxy
_UNFIT_FOR_BASIC: Final = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")  # RFC 7617


def _hidden(_: object) -> str:
    return HIDDEN


@frozen
class Credentials:
    """User name and password; neither is shown.

    Raises:
        InvalidRequestError: Basic authentication cannot carry them.
    """

    user: str = field(repr=_hidden)
    password: str = field(repr=_hidden)

    def __attrs_post_init__(self) -> None:
        if not self.user or ":" in self.user:
            raise InvalidRequestError("the user name is empty, or has a colon that ends it early")
        if _UNFIT_FOR_BASIC.search(self.user + self.password):
            raise InvalidRequestError("user name or password has a character that cannot be sent")


@frozen
class Token:
    """A session token, its end, and the time from which on it is renewed before use."""

    value: str = field(repr=_hidden)
    expires_at: float = math.inf
    renew_at: float = math.inf


class Refusal(Enum):
    """What to do with a request that was refused."""

    GIVE_UP = auto()
    USE_NEWER_TOKEN = auto()
    LOGIN_AND_REPEAT = auto()
    FORGET_TOKEN = auto()
    """Give up on this request, and drop the token that it carried, unless that was replaced."""


def basic_header(user: str, password: str) -> str:
    """The value of `Authorization` for Basic authentication, in UTF-8 (RFC 7617).

    Raises:
        InvalidRequestError: Basic authentication cannot carry them.
    """
    checked = Credentials(user, password)
    pair = f"{checked.user}:{checked.password}".encode()
    return f"Basic {b64encode(pair).decode('ascii')}"


def given_token(value: str) -> Token:
    """A token that the caller brings; when it ends is not known.

    Raises:
        InvalidRequestError: a header cannot carry it.
    """
    if not _TOKEN.fullmatch(value):
        raise InvalidRequestError("the token is empty or holds what a header cannot carry")
    return Token(value)


def token_from_login(text: str, *, lifetime: float, now: float) -> Token:
    """The token that a login answered with, good for `lifetime` seconds from `now`.

    Raises:
        UnexpectedAnswerError: the answer is no token, such as the page of a proxy.
    """
    value = text.strip()
    if not _TOKEN.fullmatch(value):
        raise UnexpectedAnswerError("the login answered with no token", hint="check the base URL")
    expires_at = now + lifetime
    return Token(value, expires_at, expires_at - renewal_margin(lifetime))


def renewal_margin(lifetime: float) -> float:
    """Seconds before its end at which a token that lives `lifetime` seconds is renewed."""
    return min(_LONGEST_MARGIN, lifetime * _MARGIN_SHARE)


def needs_login(token: Token | None, *, now: float) -> bool:
    """Whether to log in before the next request."""
    return token is None or now >= token.renew_at


def after_refusal(  # noqa: PLR0913 - all that the decision depends on, by keyword
    status: int,
    *,
    carried_token: Token | None,
    current_token: Token | None,
    server_version: ServerVersion | None,
    already_repeated: bool,
    replayable: bool,
    can_login: bool,
) -> Refusal:
    """Decide about an answer with `status`, which the request got with `carried_token`.

    `current_token` is what a request would carry now; another one than `carried_token` means that
    someone logged in meanwhile. A `server_version` that is not known counts as old: ask for it
    before deciding about a 403, or each missing permission costs a login. `replayable` tells
    whether the body can be sent again.
    """
    if already_repeated or not _doubts_token(status, carried_token, server_version):
        return Refusal.GIVE_UP
    if not replayable:
        return Refusal.FORGET_TOKEN if carried_token and can_login else Refusal.GIVE_UP
    if current_token and (not carried_token or current_token.value != carried_token.value):
        return Refusal.USE_NEWER_TOKEN
    return Refusal.LOGIN_AND_REPEAT if can_login else Refusal.GIVE_UP


def _doubts_token(status: int, carried: Token | None, version: ServerVersion | None) -> bool:
    """Whether a status can mean that a token is missing or no longer good."""
    if status == HTTPStatus.FORBIDDEN:
        old_or_unknown = version is None or version.number < FORBIDDEN_MEANS_ROLE_SINCE
        return carried is not None and old_or_unknown
    return status == HTTPStatus.UNAUTHORIZED
