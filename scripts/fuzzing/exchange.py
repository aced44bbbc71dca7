"""One request and its answer, read from the wire."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import field, frozen

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"0|[1-9][0-9]*", re.ASCII)
_OK = range(200, 300)
_NOT_FOUND = 404


@frozen
class Exchange:
    """A request that was sent for an operation of the description, and the answer to it.

    Attributes:
        operation: The operation of the description.
        url: Where it was sent.
        sent: The body of the request.
        status: Of the answer.
        headers: Of the answer, with names in lower case; the first value of each.
        content: The body of the answer.
    """

    operation: dict[str, Any] = field(repr=False)
    path: str
    url: str
    sent: bytes = field(repr=False)
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def id(self) -> str:
        """The id of the operation, such as `jobs_get_properties`."""
        name: str = self.operation["operationId"]
        return name

    @property
    def service(self) -> str:
        """The service attribute, such as `jobs`."""
        name: str = self.operation["tags"][0]
        return name

    @property
    def method(self) -> str:
        """The method of the service class, such as `get_properties`."""
        name: str = self.operation["x-method"]
        return name

    @property
    def ok(self) -> bool:
        """Whether the answer is a success."""
        return self.status in _OK

    @property
    def missing(self) -> bool:
        """Whether what the path names is not there; 404 may also refuse a query, where 400 is not described."""
        refused = bool(urlsplit(self.url).query) and "400" not in self.operation["responses"]
        return self.status == _NOT_FOUND and not refused

    @property
    def values(self) -> dict[str, str]:
        """The path parameters as they were sent, decoded; empty if the path was another one."""
        pattern = _PLACEHOLDER.sub(r"(?P<\1>[^/]+)", re.sub(r"[.+]", r"\\\g<0>", self.path))
        found = re.search(f"{pattern}$", urlsplit(self.url).path)
        return {name: unquote(value) for name, value in found.groupdict().items()} if found else {}

    @property
    def entity(self) -> int | None:
        """The id of the entity in the path: of the set or job that the method is about."""
        name = _PLACEHOLDER.search(self.path)
        return number(self.values.get(name[1], "")) if name else None

    def query(self, name: str) -> str | None:
        """A query parameter that was given exactly once."""
        given = [value for key, value in parse_qsl(urlsplit(self.url).query, keep_blank_values=True) if key == name]
        return given[0] if len(given) == 1 else None

    @property
    def text(self) -> str:
        """The body of the answer as text."""
        return self.content.decode("utf-8", errors="replace")

    @property
    def json(self) -> Json:
        """The body of the answer, if it is JSON; else `None`."""
        if not self.headers.get("content-type", "").startswith("application/json"):
            return None
        return parsed(self.content)

    @property
    def sent_json(self) -> Json:
        """The body of the request, if it is JSON; else `None`."""
        return parsed(self.sent)


def parsed(content: bytes) -> Json:
    """A JSON document; `None` if it is none."""
    try:
        value: Json = json.loads(content)
    except ValueError:
        return None
    return value


def number(text: str) -> int | None:
    """An id: ASCII digits alone, without leading zeros."""
    return int(text) if _NUMBER.fullmatch(text) else None


def entries(document: Json, name: str) -> list[Json]:
    """The items of an array that is a member of a document; none if it is not there."""
    found = document.get(name) if isinstance(document, Mapping) else None
    return list(found) if isinstance(found, list) else []


def member(document: Json, name: str) -> Json:
    """A member of a document; `None` if it is not there."""
    return document.get(name) if isinstance(document, Mapping) else None
