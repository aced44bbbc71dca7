"""What a client is made with: arguments first, then the environment."""

import os
import ssl
import warnings
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Literal, get_args

from attrs import field, frozen

from olconnect._address import normalise_base_url
from olconnect._auth import Credentials, Token, given_token
from olconnect._contract import check_headers, check_timeout
from olconnect._observe import Hooks
from olconnect._retry import Retry
from olconnect.errors import InvalidRequestError

Authentication = Literal["login", "basic", "none"]
"""How to prove who we are: a token by login, user and password with each request, or not at all."""

Verify = bool | str | os.PathLike[str] | ssl.SSLContext
"""True: the system's authorities; a path: those of a PEM file; a context: its own; False: none, which is unsafe."""

ClientCertificate = str | os.PathLike[str] | tuple[str, str] | tuple[str, str, str]
"""Path of a PEM file with certificate and key; or the paths of both; or these and the key's password."""

DEFAULT_TIMEOUT = 60.0
"""Seconds for each network step of a request; connecting has ten at most."""

DEFAULT_TOTAL_TIMEOUT = 600.0
"""Seconds for a request in all, unless it transfers a file."""

OnLeave = Literal["keep", "cancel"]
"""What becomes of operations that still run when they are left: they go on at the server, or are cancelled."""

TraceId = str | Callable[[], str]
"""Value of the header `trace_id`, or what gives it for each request."""


@frozen
class Settings:
    """How to reach the server, and as whom."""

    base_url: str
    """With `/rest/serverengine`, without a slash at the end."""
    credentials: Credentials | None = None
    token: Token | None = None
    basic: bool = False
    """Send the credentials with each request instead of a token."""
    timeout: float = DEFAULT_TIMEOUT
    verify: Verify = True
    client_certificate: ClientCertificate | None = field(default=None, repr=False)
    proxy: str | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    max_connections: int = 20
    max_in_flight: int | None = None
    total_timeout: float = DEFAULT_TOTAL_TIMEOUT
    retry: Retry = field(factory=Retry)
    hooks: Sequence[Hooks] = field(default=(), repr=False)
    trace_id: TraceId | None = None
    on_leave: OnLeave = "keep"


def make_settings(  # noqa: PLR0913 - every option a client has, by keyword
    base_url: str | None,
    *,
    user: str | None,
    password: str | None,
    token: str | None,
    auth: Authentication | None,
    timeout: float,
    verify: Verify,
    client_certificate: ClientCertificate | None,
    proxy: str | None,
    headers: Mapping[str, str] | None,
    max_connections: int,
    max_in_flight: int | None,
    total_timeout: float,
    retry: Retry,
    hooks: Hooks | Sequence[Hooks],
    trace_id: TraceId | None,
    on_leave: OnLeave,
) -> Settings:
    """Check the arguments of a client and complete them from the environment.

    1. The base URL: the argument, else `OLCONNECT_URL`.
    2. Who we are: `user` and `password`, or `token`, or `auth="none"` as passed. Only when nothing of this is passed:
       `OLCONNECT_TOKEN`, and `OLCONNECT_USER` with `OLCONNECT_PASSWORD`. An empty variable counts as none.

    Raises:
        InvalidRequestError: something is missing or contradicts something else; the message says what to pass.
    """
    url = base_url or os.environ.get("OLCONNECT_URL", "")
    if not url:
        raise InvalidRequestError("no server: pass the base URL, such as http://localhost:9340, or set OLCONNECT_URL")
    if max_connections < 1 or (max_in_flight is not None and max_in_flight < 1):
        raise InvalidRequestError("max_connections and max_in_flight must be 1 or more: else nothing can be sent")
    if on_leave not in get_args(OnLeave):
        raise InvalidRequestError("on_leave must be 'keep' or 'cancel'")
    if isinstance(trace_id, str):
        check_headers({"trace_id": trace_id})
    credentials, ready_token = _identity(user, password, token, auth)
    settings = Settings(
        base_url=normalise_base_url(url),
        credentials=credentials,
        token=ready_token,
        basic=auth == "basic",
        timeout=check_timeout(timeout),
        verify=verify,
        client_certificate=client_certificate,
        proxy=proxy,
        headers=check_headers(headers or {}),
        max_connections=max_connections,
        max_in_flight=max_in_flight,
        total_timeout=check_timeout(total_timeout),
        retry=retry,
        hooks=(hooks,) if isinstance(hooks, Hooks) else tuple(hooks),
        trace_id=trace_id,
        on_leave=on_leave,
    )
    if verify is False:
        warnings.warn(
            "TLS certificates are not verified: anybody on the way can read and change letters",
            stacklevel=3,
        )
    return settings


def tls_context(settings: Settings) -> ssl.SSLContext:
    """The TLS settings: the system's or own authorities, and a client certificate if there is one.

    Raises:
        InvalidRequestError: a certificate file cannot be used.
    """
    certificate = settings.client_certificate
    if isinstance(settings.verify, ssl.SSLContext):
        if certificate is not None:
            raise InvalidRequestError("`verify` is an SSL context: load the client certificate into that")
        return settings.verify
    if settings.verify is True and certificate is None:
        return _default_context()
    try:
        authorities = None if isinstance(settings.verify, bool) else os.fspath(settings.verify)
        context = ssl.create_default_context(cafile=authorities)
        if settings.verify is False:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if certificate is not None:
            _load_certificate(context, certificate)
    except OSError as error:  # of which an SSLError is one
        reason = error.strerror or type(error).__name__
        raise InvalidRequestError(
            f"a certificate file cannot be used: {reason}; check `verify` and `client_certificate`"
        ) from None
    return context


@cache
def _default_context() -> ssl.SSLContext:
    """With the system's authorities; one for all clients, for reading these takes longer than many a request."""
    return ssl.create_default_context()


def _load_certificate(context: ssl.SSLContext, certificate: ClientCertificate) -> None:
    none = ""  # where no password is given at all, OpenSSL asks for one at the terminal
    match certificate:
        case (file, key):
            context.load_cert_chain(file, key, none)
        case (file, key, password):
            context.load_cert_chain(file, key, password)
        case file:
            context.load_cert_chain(file, password=none)


def _identity(
    user: str | None, password: str | None, token: str | None, auth: Authentication | None
) -> tuple[Credentials | None, Token | None]:
    if auth not in (None, *get_args(Authentication)):
        raise InvalidRequestError("auth must be 'login', 'basic' or 'none'")
    if auth == "none":
        if user is not None or password is not None or token is not None:
            raise InvalidRequestError("auth='none' goes without user, password and token")
        return None, None
    if user is None and password is None and token is None:
        user, password = _variable("OLCONNECT_USER"), _variable("OLCONNECT_PASSWORD")
        token = None if auth == "basic" else _variable("OLCONNECT_TOKEN")
    if (user is None) != (password is None):
        missing = "password" if password is None else "user"
        raise InvalidRequestError(f"user and password go together: the {missing} is missing")
    credentials = Credentials(user, password) if user is not None and password is not None else None
    if auth is not None and credentials is None:
        raise InvalidRequestError(f"auth={auth!r} needs user and password")
    if auth == "basic" and token is not None:
        raise InvalidRequestError("auth='basic' sends user and password with each request: leave the token out")
    return credentials, given_token(token) if token is not None else None


def _variable(name: str) -> str | None:
    return os.environ.get(name) or None
