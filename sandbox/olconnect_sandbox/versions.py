"""How servers of different versions differ, as data.

The table of 401 and 403 follows the manuals of these versions; what they leave open is marked. Which operations,
parameters and members a version has, the description itself tells (`rest.version_view`).
"""

from typing import Literal

from attrs import frozen

Body = Literal["json", "text", "none"]


@frozen
class Refusal:
    """How a server answers a request that it does not let in.

    Attributes:
        status: 401 or 403.
        body: A JSON Error, bare text, or none.
        challenge: Whether `WWW-Authenticate: BASIC` is sent.
    """

    status: int
    body: Body
    challenge: bool


@frozen(kw_only=True)
class ApiVersion:
    """One version of the server.

    Attributes:
        name: Year and minor release.
        text: What the version methods answer; the part after `name` is invented.
        missing: No credentials were sent.
        expired: The token has expired.
        invalid: The credentials or the token are not valid.
        login: Login without or with wrong credentials.
        role: The user's role does not allow the method; before 2020.2 there are no roles.
        basic_everywhere: Basic is accepted by every method; before 2020.1 by login alone.
        error_bodies: Errors come with a JSON Error; the manuals before 2023.1 print none.
        errors_as_octet_stream: Operations and statuses whose JSON Error bears that media type.
        token_lifetime: Login sends `Token-Expires-In` (since 2021.2).
        deletion_errors: A file that cannot be deleted gets 400 (since 2023.x), not 200 and `false`.
        limits_logins: Logins can be limited in number (since 2025.1).
    """

    name: str
    text: str
    missing: Refusal
    expired: Refusal
    invalid: Refusal
    login: Refusal
    role: Refusal
    basic_everywhere: bool = True
    error_bodies: bool = True
    errors_as_octet_stream: frozenset[tuple[str, int]] = frozenset()
    token_lifetime: bool = True
    deletion_errors: bool = True
    limits_logins: bool = True

    @property
    def number(self) -> tuple[int, ...]:
        """For comparison: 2021.10 is newer than 2021.2."""
        return version_number(self.name)


def version_number(name: str) -> tuple[int, ...]:
    """The parts of a version as numbers."""
    return tuple(int(part) for part in name.split("."))


_JSON_401 = Refusal(401, "json", challenge=True)
_BARE_401 = Refusal(401, "none", challenge=True)

VERSIONS = {
    version.name: version
    for version in (
        ApiVersion(
            name="2025.2",
            text="2025.2.1.4102",
            missing=_JSON_401,
            expired=_JSON_401,
            invalid=_JSON_401,
            login=_JSON_401,
            role=Refusal(403, "json", challenge=False),
        ),
        ApiVersion(
            name="2024.2",
            text="2024.2.3.3526",
            missing=_JSON_401,
            expired=_JSON_401,
            invalid=_JSON_401,
            login=_JSON_401,
            role=Refusal(403, "json", challenge=False),
            limits_logins=False,
        ),
        ApiVersion(
            name="2023.1",
            text="2023.1.2.2709",
            missing=_JSON_401,
            expired=_JSON_401,
            invalid=_JSON_401,
            login=_JSON_401,
            role=Refusal(403, "json", challenge=False),
            limits_logins=False,
        ),
        ApiVersion(
            name="2022.2",
            text="2022.2.4.2107",
            missing=_BARE_401,
            expired=Refusal(401, "text", challenge=False),
            invalid=Refusal(403, "text", challenge=False),
            login=_BARE_401,  # the body is not documented
            role=Refusal(403, "text", challenge=False),  # inferred
            error_bodies=False,
            errors_as_octet_stream=frozenset({("all_in_one_get_result", 404)}),  # seed 004
            deletion_errors=False,
            limits_logins=False,
        ),
        ApiVersion(
            name="2019.2",
            text="2019.2.1.1309",
            missing=Refusal(401, "none", challenge=False),
            expired=Refusal(403, "none", challenge=False),
            invalid=Refusal(403, "none", challenge=False),
            login=_BARE_401,  # the challenge is inferred
            role=Refusal(403, "none", challenge=False),  # inferred
            basic_everywhere=False,
            error_bodies=False,
            token_lifetime=False,
            deletion_errors=False,
            limits_logins=False,
        ),
    )
}
DEFAULT_VERSION = "2025.2"
