"""What a client is made with: arguments first, then the environment."""

import os
import ssl
import warnings
from collections.abc import Mapping
from typing import Literal

from olconnect._address import normalise_base_url
from olconnect._auth import Credentials, Token, given_token
from olconnect._http import Settings
from olconnect.errors import InvalidRequestError

Authentication = Literal["login", "basic", "none"]
"""How to prove who we are: a token by login, user and password with each request, or not at all."""

Verify = bool | str | ssl.SSLContext
"""True: the system's authorities; a path: those of a PEM file; a context: its own; False: none, which is unsafe."""

ClientCertificate = str | tuple[str, str] | tuple[str, str, str]
"""Path of a PEM file with certificate and key; or the paths of both; or these and the key's password."""

DEFAULT_TIMEOUT = 60.0
"""Seconds for each network step of a request; connecting has ten at most."""


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
) -> Settings:
    """Check the arguments of a client and complete them from the environment.

    1. The base URL: the argument, else `OLCONNECT_URL`.
    2. Who we are: `user` and `password`, or `token`, or `auth="none"` as passed. Only when nothing of this is passed:
       `OLCONNECT_TOKEN`, and `OLCONNECT_USER` with `OLCONNECT_PASSWORD`.

    Raises:
        InvalidRequestError: something is missing or contradicts something else; the message says what to pass.
    """
    url = base_url or os.environ.get("OLCONNECT_URL", "")
    if not url:
        raise InvalidRequestError("no server: pass the base URL, such as http://localhost:9340, or set OLCONNECT_URL")
    # A timeout of None would mean to wait for ever; callers may not check types.
    if not isinstance(timeout, (int, float)) or not 0 < timeout < float("inf"):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError("timeout must be a number of seconds above 0: a request never waits for ever")
    credentials, ready_token = _identity(user, password, token, auth)
    if verify is False:
        warnings.warn(
            "TLS certificates are not verified: anybody on the way can read and change letters",
            stacklevel=4,
        )
    return Settings(
        base_url=normalise_base_url(url),
        credentials=credentials,
        token=ready_token,
        basic=auth == "basic",
        timeout=float(timeout),
        verify=verify,
        client_certificate=client_certificate,
        proxy=proxy,
        headers=dict(headers or {}),
        max_connections=max_connections,
    )


def _identity(
    user: str | None, password: str | None, token: str | None, auth: Authentication | None
) -> tuple[Credentials | None, Token | None]:
    if auth == "none":
        if user is not None or password is not None or token is not None:
            raise InvalidRequestError("auth='none' goes without user, password and token")
        return None, None
    if user is None and password is None and token is None:
        user, password = os.environ.get("OLCONNECT_USER"), os.environ.get("OLCONNECT_PASSWORD")
        token = None if auth == "basic" else os.environ.get("OLCONNECT_TOKEN")
    if (user is None) != (password is None):
        missing = "password" if password is None else "user"
        raise InvalidRequestError(f"user and password go together: the {missing} is missing")
    credentials = Credentials(user, password) if user is not None and password is not None else None
    if auth is not None and credentials is None:
        raise InvalidRequestError(f"auth={auth!r} needs user and password")
    if auth == "basic" and token is not None:
        raise InvalidRequestError("auth='basic' sends user and password with each request: leave the token out")
    return credentials, given_token(token) if token is not None else None
