"""Take an OpenAPI document apart into facts that can be compared with those of another one.

Documents by others name their components and path parameters as they like, and put the path of the API into the paths
or into the address of the server. So facts stand under operations, schemas are followed to their members, parameters in
paths count by their place, and the prefix goes. OpenAPI 3.0 and 3.1 are read, but no lengths, ranges and formats.
"""

import re
from collections.abc import Iterator
from typing import Any, Literal

from attrs import frozen
from bundle import METHODS, Document, resolve

PREFIX = "/rest/serverengine"

Direction = Literal["request", "answer"]
Kind = Literal["operation", "parameter", "body", "status", "content", "member"]


@frozen
class Place:
    """What a fact is about."""

    operation: str
    """Method and path, such as `GET /statistics/jobset/{}`."""
    kind: Kind
    name: str = ""
    direction: Direction = "request"


@frozen
class Fact:
    """What a document says of a place."""

    required: bool = True
    types: frozenset[str] = frozenset()
    """JSON types; empty where any will do, or where types are no matter."""
    values: frozenset[str] = frozenset()
    """The only values; empty where there are more."""
    deprecated: bool = False


Facts = dict[Place, Fact]


def path_of(path: str, prefix: str = "") -> str:
    """A path as it is compared."""
    whole = (prefix + path).rstrip("/")
    return re.sub(r"\{[^}]*\}", "{}", whole.partition(PREFIX)[2] if PREFIX in whole else whole) or "/"


def server_path(document: Document) -> str:
    """The path in the address of the first server."""
    servers: list[Document] = document.get("servers", [])
    url: str = servers[0]["url"] if servers else ""
    return re.sub(r"^(\w+://[^/]*|\{[^}]*\})", "", url).rstrip("/")


def options(document: Document, schema: Document, above: tuple[str, ...] = ()) -> Iterator[Document]:
    """The schemas that a value may fit: one, or those of anyOf and oneOf; with the members of allOf put together."""
    reference = schema.get("$ref", "")
    if reference in above:
        return
    above = (*above, reference) if reference else above
    plain = resolve(document, schema)
    choices = [*plain.get("anyOf", ()), *plain.get("oneOf", ())]
    for part in plain.get("allOf", ()):
        plain = combined(plain, *options(document, part, above))
    if not choices or "properties" in plain:
        yield plain
    for choice in choices:
        yield from options(document, choice, above)


def combined(*schemas: Document) -> Document:
    """Schemas that all hold, as one."""
    whole: Document = {key: value for each in schemas for key, value in each.items()}
    if "properties" in whole:
        whole["properties"] = {name: value for each in schemas for name, value in each.get("properties", {}).items()}
        whole["required"] = [name for each in schemas for name in each.get("required", ())]
    return whole


def types_of(schemas: list[Document]) -> frozenset[str]:
    """The JSON types of the schemas; none where one of them takes anything."""
    found: set[str] = set()
    for schema in schemas:
        given: Any = schema.get("type")
        named = [given] if isinstance(given, str) else list(given or ())
        if not named and "properties" in schema:
            named = ["object"]
        if not named and "const" not in schema and "enum" not in schema:
            return frozenset()
        found |= {*named, *(["null"] if schema.get("nullable") else [])}
    return frozenset(found)


def values_of(schemas: list[Document]) -> frozenset[str]:
    """The only values of the schemas; none where one of them has no list of values."""
    found: set[str] = set()
    for schema in schemas:
        values = schema.get("enum", [schema["const"]] if "const" in schema else None)
        if values is None and schema.get("type") != "null":
            return frozenset()
        found |= {str(value) for value in values or ()}
    return frozenset(found)


@frozen
class Reader:
    """Reads the facts of one operation."""

    document: Document
    operation: str

    def fact(self, schema: Document, node: Document, *, required: bool) -> Fact:
        """The fact of a value with that schema."""
        schemas = list(options(self.document, schema))
        return Fact(required, types_of(schemas), values_of(schemas), bool(node.get("deprecated")))

    def members(
        self, schema: Document, direction: Direction, name: str, above: tuple[str, ...] = ()
    ) -> Iterator[tuple[Place, Fact]]:
        """The members of a JSON value at any depth; an object within one of its own shape is not followed."""
        for option in options(self.document, schema):
            properties: dict[str, Document] = option.get("properties", {})
            shape = ",".join(sorted(properties))
            if shape and shape in above:
                continue
            below = (*above, shape)
            for member, described in properties.items():
                place = Place(self.operation, "member", f"{name}.{member}", direction)
                yield place, self.fact(described, described, required=member in option.get("required", ()))
                yield from self.members(described, direction, place.name, below)
            if "items" in option:
                yield from self.members(option["items"], direction, f"{name}[]", below)

    def content(self, node: Document, direction: Direction, name: str) -> Iterator[tuple[Place, Fact]]:
        """The media types of a body or an answer, with what is in them."""
        for media, described in node.get("content", {}).items():
            schema = described.get("schema", {})
            short = media.partition(";")[0]
            yield Place(self.operation, "content", f"{name} {short}", direction), self.fact(schema, {}, required=True)
            yield from self.members(schema, direction, name)

    def facts(self, item: Document, operation: Document) -> Iterator[tuple[Place, Fact]]:
        """Everything about the operation."""
        yield Place(self.operation, "operation"), Fact(deprecated=bool(operation.get("deprecated")))
        for node in (*item.get("parameters", ()), *operation.get("parameters", ())):
            parameter = resolve(self.document, node)
            if parameter["in"] in ("query", "header"):
                place = Place(self.operation, "parameter", f"{parameter['in']} {parameter['name']}")
                required = parameter.get("required", False)
                yield place, self.fact(parameter.get("schema", {}), parameter, required=required)
        if "requestBody" in operation:
            body = resolve(self.document, operation["requestBody"])
            yield Place(self.operation, "body"), Fact(body.get("required", False))
            yield from self.content(body, "request", "body")
        for status, node in operation.get("responses", {}).items():
            yield Place(self.operation, "status", str(status), "answer"), Fact()
            yield from self.content(resolve(self.document, node), "answer", str(status))


def facts_of(document: Document) -> Facts:
    """All facts of a document."""
    prefix, found = server_path(document), Facts()
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                reader = Reader(document, f"{method.upper()} {path_of(path, prefix)}")
                for place, fact in reader.facts(item, item[method]):
                    found[place] = merged(found[place], fact) if place in found else fact
    return found


def merged(one: Fact, other: Fact) -> Fact:
    """Two facts of one place, where a value may have several forms."""
    both = one.types and other.types and one.types | other.types
    values = one.values and other.values and one.values | other.values
    return Fact(one.required and other.required, both or frozenset(), values or frozenset(), one.deprecated)
