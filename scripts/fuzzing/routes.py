"""Which operations of the description a request could reach, on a server that reads addresses in its own way."""

import re
from collections.abc import Iterator
from posixpath import normpath
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import field, frozen
from bundle import operations

_PLACEHOLDER = re.compile(r"\\\{(\w+)\\\}")
_MOST_DECODINGS = 3


@frozen
class Target:
    """An operation, and what its path parameters are by one reading of an address."""

    path: str
    operation: dict[str, Any] = field(repr=False)
    values: dict[str, str]


@frozen
class Routes:
    """The operations of a description by their addresses.

    Attributes:
        base_url: Of the API on the server.
        known: Method, path with placeholders, pattern and operation of each.
    """

    base_url: str
    known: list[tuple[str, str, re.Pattern[str], dict[str, Any]]] = field(repr=False)

    @classmethod
    def of(cls, document: dict[str, Any], base_url: str) -> "Routes":
        """Those of a description."""
        known = [
            (
                method.upper(),
                path,
                re.compile(_PLACEHOLDER.sub(r"(?P<\1>[^/]+)", re.escape(path)), re.IGNORECASE),
                found,
            )
            for path, method, found in operations(document)
        ]
        return cls(base_url, known)

    def targets(self, method: str, url: str) -> list[Target]:
        """Every operation that the request could reach: by the address as it is, and by any lenient reading of it."""
        readings = dict.fromkeys(_readings(urlsplit(url).path))
        return [target for path in readings for target in self._matching(method, url, path)]

    def literal(self, method: str, url: str) -> list[Target]:
        """The operation that the address names as it is; none if there is none."""
        return self._matching(method, url, urlsplit(url).path)

    def _matching(self, method: str, url: str, path: str) -> list[Target]:
        """The operations with the fewest placeholders among those that fit: a server prefers them too."""
        here, base = urlsplit(url), urlsplit(self.base_url)
        if (here.scheme, here.netloc) != (base.scheme, base.netloc) or not path.startswith(f"{base.path}/"):
            return []
        rest = path.removeprefix(base.path)
        found = [
            Target(template, operation, {name: unquote(value) for name, value in match.groupdict().items()})
            for known, template, pattern, operation in self.known
            if known == method.upper() and (match := pattern.fullmatch(rest))
        ]
        fewest = min((len(target.values) for target in found), default=0)
        return [target for target in found if len(target.values) == fewest]


def _readings(path: str) -> Iterator[str]:
    """The path as it is, decoded up to three times, each also without parameters, doubled slashes and dot segments."""
    for _ in range(_MOST_DECODINGS + 1):
        yield path
        plain = re.sub(r";[^/]*", "", path.replace("\\", "/"))
        yield from (plain, plain.rstrip("/"), normpath(re.sub(r"/+", "/", plain)))
        path = unquote(path)
