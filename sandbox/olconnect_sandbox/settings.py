"""How one sandbox is set up."""

import os
from collections.abc import Mapping
from pathlib import Path

from attrs import Factory, field, frozen

from olconnect_sandbox.quirks import Quirks
from olconnect_sandbox.versions import DEFAULT_VERSION, VERSIONS, ApiVersion

ROLE_DATA = "ROLE_DATA"
ROLE_RESOURCE = "ROLE_RESOURCE"
ROLE_MONITOR = "ROLE_MONITOR"

DEFAULT_USER = "ol-admin"  # of the vendor's servers up to 2020.1
DEFAULT_PASSWORD = "secret"  # noqa: S105 - the same
DEFAULT_TOKEN_LIFETIME = 3600.0  # seconds; what clients assume where the server does not say


@frozen
class User:
    """Somebody who may log in.

    Attributes:
        password: In plain text; never shown.
        roles: `ROLE_DATA`, `ROLE_RESOURCE`, `ROLE_MONITOR`. Who has the last one alone may only
            read; finer rules are not known.
    """

    password: str = field(repr=False)
    roles: frozenset[str] = frozenset({ROLE_DATA, ROLE_RESOURCE})

    @property
    def may_change(self) -> bool:
        """Whether the roles allow more than reading."""
        return bool(self.roles - {ROLE_MONITOR})


@frozen(kw_only=True)
class Settings:
    """What a sandbox is like.

    Attributes:
        users: Who may log in, by name.
        security: Whether requests need credentials.
        version: Which server it behaves as.
        quirks: Oddities that are switched on.
        store: File to keep everything in; in memory if `None`.
        pace: Seconds that every operation takes at least.
        tasks: How many operations run at once.
        token_lifetime: Seconds for which a token is good.
        seed: The same seed gives the same operation ids.
        validate_answers: Check every answer against the description.
        login_limit: Logins in a minute, of servers that limit them (since 2025.1); no limit if `None`.
        smtp_hosts: Mail servers, in small letters, that it may send to besides those of this computer.
    """

    users: Mapping[str, User] = Factory(lambda: {DEFAULT_USER: User(DEFAULT_PASSWORD)})
    security: bool = True
    version: ApiVersion = VERSIONS[DEFAULT_VERSION]
    quirks: Quirks = Factory(Quirks)
    store: Path | None = None
    pace: float = 0.0
    tasks: int = 2 * (os.cpu_count() or 1)
    token_lifetime: float = DEFAULT_TOKEN_LIFETIME
    seed: int | None = None
    validate_answers: bool = False
    login_limit: int | None = None
    smtp_hosts: frozenset[str] = frozenset()
