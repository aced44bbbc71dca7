"""Versions of the server: which is newer, and which calls a server is too old, or too new, for.

Nothing here asks the server. The HTTP driver does, once, before the first call that depends on the version.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Final, Self, cast

from attrs import field, frozen

from olconnect._contract import Part, Request
from olconnect.errors import AuthenticationError, PermissionDeniedError, StatusError, UnsupportedVersionError

OLDEST_DOCUMENTED: Final = (1, 5)
"""The oldest version whose documents were found: what it brought, every server has."""

# Year and minor release (vendor's client), and further numbers behind them: `2025.2.1.4102`.
_NUMBER: Final = re.compile(r"\s*([0-9]{1,4}\.[0-9]{1,4}(?![0-9])(?:\.[0-9]{1,9}(?![0-9]))*)")


@frozen(order=True)
class ServerVersion:
    """A version, which compares by its numbers: 2021.10 is newer than 2021.2, and 2021.2.1 newer than that.

    Attributes:
        number: Its numbers, such as `(2025, 2, 1, 4102)`.
        text: The whole text as the server gave it.
    """

    number: tuple[int, ...]
    text: str = field(eq=False)

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The version that a text begins with; None if it begins otherwise."""
        match = _NUMBER.match(text)
        return cls(tuple(int(part) for part in match[1].split(".")), text) if match else None

    def __str__(self) -> str:
        return ".".join(str(part) for part in self.number)

    def is_after(self, last: str) -> bool:
        """Whether it is newer than every release of the version `last`: 2022.2.4 still belongs to 2022.2."""
        number = number_of(last)
        return self.number[: len(number)] > number


def number_of(version: str) -> tuple[int, ...]:
    """The numbers of a version of the API description, such as `2024.1`."""
    return tuple(int(part) for part in version.split("."))


class VersionKnowledge:
    """What is known of the server's version, for all threads or tasks of a client."""

    def __init__(self) -> None:
        self.version: ServerVersion | None = None
        """None as long as the server has not told it, or where it never does."""
        self.settled = False
        """Whether asking again would bring nothing new."""

    def learn(self, status: int, body: bytes = b"") -> None:
        """Take an answer of the version method, whatever it is; `body` matters in a success only."""
        # A refusal or a failure tells nothing, for the token may be bad; any other answer will not change.
        transient = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.TOO_MANY_REQUESTS)
        self.settled = status not in transient and status < HTTPStatus.INTERNAL_SERVER_ERROR
        if status == HTTPStatus.OK:
            self.version = ServerVersion.parse(body.decode(errors="replace"))

    def refused(self, error: StatusError) -> None:
        """Take a refusal that a new login did not mend: the version stays unknown, which is no reason to refuse a call.

        Raises:
            AuthenticationError: nobody is logged in, so that no other call can succeed either.
        """
        if isinstance(error, AuthenticationError):
            raise error
        self.learn(error.status)
        self.settled = self.settled or isinstance(error, PermissionDeniedError)


@frozen
class Limit:
    """Something in a request that not every server has.

    Attributes:
        feature: What it is, in words.
        since: The version that introduced it; empty where no source says so.
        until: The last version that has it; empty where it has not gone.
    """

    feature: str
    since: str
    until: str

    def check(self, version: ServerVersion) -> None:
        """Raise UnsupportedVersionError where the server's version does not have it."""
        if self.since and version.number < number_of(self.since):
            raise UnsupportedVersionError(feature=self.feature, required=self.since, found=str(version))
        if self.until and version.is_after(self.until):
            raise UnsupportedVersionError(feature=self.feature, required=self.until, found=str(version), went_away=True)


def limits(request: Request) -> list[Limit]:
    """What in a request depends on the server's version; nothing in most, which then need no version."""
    info = request.info
    name = f"{info.service}.{info.method}"
    given = (part for part in info.parts if _is_given(part, request))
    found = [Limit(name, info.since if info.introduced else "", info.until)]
    found += [Limit(f"{part} of {name}", part.since, part.until) for part in given]
    return [each for each in found if each.until or (each.since and number_of(each.since) > OLDEST_DOCUMENTED)]


def check(found: Iterable[Limit], version: ServerVersion | None) -> None:
    """Raise UnsupportedVersionError for the first limit that the version does not meet; an unknown one meets all."""
    if version is not None:
        for each in found:
            each.check(version)


def _is_given(part: Part, request: Request) -> bool:
    if part.place == "query":
        return part.path[0] in request.params
    return any(True for _ in _found(request.json, part.path))


def _found(value: object, path: Sequence[str]) -> Iterator[object]:
    """The values at a path of member names, where `*` stands for every entry of a list."""
    if not path:
        yield value
    elif path[0] == "*" and isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _found(each, path[1:])
    elif isinstance(value, Mapping) and path[0] in value:
        yield from _found(cast("Mapping[str, object]", value)[path[0]], path[1:])
