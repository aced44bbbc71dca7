"""What authentication sends around one request, and when: decided here, carried out by the HTTP driver.

The steps are a generator that yields what to do next and is given what came of it:

    Asked ────── the caller's request, with these headers ──> the answer
    Own ──────── a request of ours ─────────────────────────> the answer
    LoginWanted  a good token, whoever gets it ─────────────> the token

One `Authenticator` serves all threads, or tasks, of a client. The driver keeps a lock, so that one of them logs in
while the others wait for the outcome, be it a token or an error.
"""

import copy
from collections.abc import Callable, Generator, Mapping
from http import HTTPStatus
from typing import Final, Protocol, cast

from attrs import field, frozen

from olconnect import _auth, _headers
from olconnect._address import same_origin
from olconnect._auth import Credentials, Refusal, Token
from olconnect._settings import Settings
from olconnect._text import decode
from olconnect._version import VersionKnowledge
from olconnect.errors import InvalidRequestError, OLConnectError

TOKEN_HEADER: Final = "auth_token"  # noqa: S105 - the name of a header
LOGIN_PATH: Final = "/authentication/login"
VERSION_PATH: Final = "/authentication/version"


class Received(Protocol):
    """An answer; the body of a success is there for our own requests only."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...


@frozen
class Asked:
    """Send the caller's request with these headers added."""

    headers: Mapping[str, str] = field(repr=False)


@frozen
class Own:
    """Send a request of our own, without a body; the path is one below the base URL."""

    method: str
    path: str
    headers: Mapping[str, str] = field(repr=False)


@frozen
class LoginWanted:
    """Give a good token, other than `stale`."""

    stale: Token | None


Step = Asked | Own | LoginWanted
Steps = Generator[Step, Received | Token, Received]
"""Ends with the answer for the caller."""


class Authenticator:
    """The state of being logged in: the token, what is known of the server, and how the last login failed."""

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._clock = clock
        self._basic = _basic_headers(settings.credentials)
        self._token = settings.token
        self._failure: OLConnectError | None = None
        self.failures = 0
        """How many logins have failed so far."""
        self.versions = VersionKnowledge()
        """What is known of the server's version."""

    def steps(self, url: str, *, replayable: bool) -> Steps:
        """How to send a request to `url`; `replayable` tells whether its body can be sent again.

        Raises:
            InvalidRequestError: the URL leads to another server.
        """
        settings = self._settings
        if not same_origin(url, settings.base_url):
            raise InvalidRequestError(
                "the URL leads to another server than the base URL: credentials are not sent there"
            )
        if settings.basic or not (self._basic or self._token):
            return cast("Received", (yield Asked(self._basic)))
        return (yield from self._with_token(replayable=replayable))

    def usable_token(self, stale: Token | None, failures: int) -> Token | None:
        """The present token; None where a login is needed, for there is none, or it is `stale` or about to expire.

        Raises:
            OLConnectError: since the caller began to wait, when `failures` logins had failed, another one failed. Who
                waited for it fails likewise: a wrong password is tried once, not once by each.
        """
        if self._failure is not None and self.failures != failures:
            raise copy.copy(self._failure)
        token = self._token
        if token is None or token == stale:
            return None
        expires = bool(self._basic) and _auth.needs_login(token, now=self._clock())
        return None if expires else token

    def login(self) -> Own:
        """The request that logs in."""
        return Own("POST", LOGIN_PATH, self._basic)

    def logged_in(self, answer: Received) -> Token:
        """Take the success that a login was answered with.

        Raises:
            UnexpectedAnswerError: it holds no token.
        """
        token = _auth.token_from_login(
            decode(answer.content, answer.headers.get("content-type")),
            lifetime=_headers.token_lifetime(answer.headers.get("token-expires-in")),
            now=self._clock(),
        )
        self._token, self._failure = token, None
        return token

    def login_failed(self, error: OLConnectError) -> None:
        """Keep the error of a login for those who wait for it."""
        self._failure = copy.copy(error)  # without its traceback, which holds the request
        self.failures += 1

    def _with_token(self, *, replayable: bool) -> Steps:
        token = cast("Token", (yield LoginWanted(None)))
        repeated = False
        while True:
            answer = cast("Received", (yield Asked({TOKEN_HEADER: token.value})))
            if answer.status_code == HTTPStatus.FORBIDDEN and not repeated:
                yield from self._ask_version(token)
            refusal = _auth.after_refusal(
                answer.status_code,
                carried_token=token,
                current_token=self._token,
                server_version=self.versions.version,
                already_repeated=repeated,
                replayable=replayable,
                can_login=bool(self._basic),
            )
            if refusal is Refusal.FORGET_TOKEN and self._token == token:
                self._token = None
            if refusal in (Refusal.GIVE_UP, Refusal.FORGET_TOKEN):
                return answer
            token = cast("Token", (yield LoginWanted(token)))
            repeated = True

    def _ask_version(self, token: Token) -> Generator[Step, Received | Token, None]:
        """A 403 means a bad token before 2023.1 only; a server that tells its version spares useless logins."""
        if self.versions.settled or not self._basic:
            return
        answer = cast("Received", (yield Own("GET", VERSION_PATH, {TOKEN_HEADER: token.value})))
        self.versions.learn(answer.status_code, answer.content if answer.status_code == HTTPStatus.OK else b"")


def _basic_headers(credentials: Credentials | None) -> Mapping[str, str]:
    return {"Authorization": _auth.basic_header(credentials.user, credentials.password)} if credentials else {}
