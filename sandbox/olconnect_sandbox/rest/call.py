"""A request that has been checked against the description, as the services get it."""

from collections.abc import Mapping, Sequence
from typing import cast
from urllib.parse import quote

from attrs import field, frozen
from starlette.requests import Request

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.json_values import Json
from olconnect_sandbox.rest.description import Operation

QueryScalar = str | bool | int
QueryValue = QueryScalar | Sequence[QueryScalar]


@frozen(eq=False)
class Call:
    """One request to one operation.

    Attributes:
        backend: What the services work on.
        operation: What is asked for.
        values: Path parameters by name: integers where the description says so, else text.
        query: Known query parameters that were given, converted as the description says.
        body: The JSON body, valid by the description; `None` where there is none.
        request: For headers and for bodies that are streamed.
        urls: Paths of all operations by id, for links.
    """

    backend: Backend
    operation: Operation
    values: Mapping[str, int | str] = field(repr=False)
    query: Mapping[str, QueryValue] = field(repr=False)
    body: Json = field(repr=False)
    request: Request = field(repr=False)
    urls: Mapping[str, str] = field(repr=False)

    def number(self, name: str) -> int:
        """The id of an entity in the path."""
        return cast("int", self.values[name])

    def reference(self, name: str) -> str:
        """The id or name of a managed file, or other text, in the path."""
        return str(self.values[name])

    def flag(self, name: str, *, default: bool = False) -> bool:
        """A boolean in the query."""
        return cast("bool", self.query.get(name, default))

    def word(self, name: str) -> str | None:
        """Text in the query; `None` if it was not given or is empty."""
        return cast("str | None", self.query.get(name) or None)

    def numbers(self, name: str) -> Sequence[int]:
        """Ids in the query, of a parameter that may be repeated; none if it was not given."""
        return cast("Sequence[int]", self.query.get(name, ()))

    def url(self, operation_id: str, value: str) -> str:
        """The absolute URL of another operation, whose one placeholder takes the value."""
        before, _, after = self.urls[operation_id].partition("{")
        path = before + quote(value, safe="") + after.partition("}")[2]
        return f"{self.request.url.scheme}://{self.request.url.netloc}{path}"

    def prefers(self, media: str, other: str) -> bool:
        """Whether the client would rather have the first of two media types (`Accept`)."""
        accept = self.request.headers.get("accept", "*/*")
        return _quality(accept, media) > _quality(accept, other)


def _quality(accept: str, media: str) -> float:
    ranges = {media: 3, f"{media.partition('/')[0]}/*": 2, "*/*": 1}
    found = (0, 0.0)
    for entry in accept.split(","):
        name, *parameters = (part.strip().lower() for part in entry.split(";"))
        found = max(found, (ranges.get(name, 0), _weight(parameters)))
    specificity, weight = found
    return weight if specificity else 0.0


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0.0
    return 1.0
