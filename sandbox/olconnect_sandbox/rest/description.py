"""The bundled OpenAPI description as the sandbox needs it: operations with compiled validators."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import jsonschema_rs
from attrs import field, frozen

METHODS = ("get", "put", "post", "delete", "head", "patch")
BINARY = {"type": "string", "format": "binary"}

Document = dict[str, Any]


@frozen(slots=False)  # cached properties need a dictionary
class Schema:
    """One schema of the description."""

    raw: Document
    components: Document = field(repr=False, eq=False)

    @cached_property
    def _validator(self) -> jsonschema_rs.Draft202012Validator:
        schema = {**self.raw, "components": self.components}
        return jsonschema_rs.Draft202012Validator(schema)

    @property
    def types(self) -> frozenset[str]:
        """The JSON types that the schema names."""
        found = self.resolved.get("type", ())
        return frozenset([found] if isinstance(found, str) else found)

    @cached_property
    def resolved(self) -> Document:
        """The schema itself, or what it refers to."""
        return resolve({"components": self.components}, self.raw)

    @cached_property
    def items(self) -> "Schema":
        """The schema of the items of an array."""
        return Schema(self.resolved["items"], self.components)

    @property
    def binary(self) -> bool:
        """Whether it stands for raw bytes."""
        return self.resolved.get("format") == "binary"

    def fault(self, value: object) -> str | None:
        """Where and how a value breaks the schema, without quoting the value; `None` if it fits."""
        if self._validator.is_valid(value):
            return None
        error = next(iter(self._validator.iter_errors(value)))
        where = "/".join(str(part) for part in error.instance_path) or "the value"
        return f"{where} breaks the rule {'/'.join(str(part) for part in error.schema_path)}"


@frozen
class Parameter:
    """A parameter in the path or the query."""

    name: str
    required: bool
    schema: Schema
    takes_rest: bool = False


@frozen
class Answer:
    """What the description says of one status.

    Attributes:
        media: Schemas of the body by media type; empty where there is no body.
        required_headers: Names of the headers that must be there.
        links: Ids of the operations that the links of the answer lead to, by name.
    """

    media: Mapping[str, Schema]
    required_headers: frozenset[str]
    links: Mapping[str, str]


@frozen(eq=False)
class Operation:
    """One method and path of the description; `service` is the vendor's name of its service."""

    id: str
    service: str
    method: str
    path: str
    effect: str
    path_parameters: Mapping[str, Parameter]
    query_parameters: Mapping[str, Parameter]
    body_required: bool
    body: Mapping[str, Schema]
    answers: Mapping[int, Answer]


def resolve(document: Document, node: Document) -> Document:
    """What a reference leads to; anything else is returned as it is."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def base_path(document: Document) -> str:
    """The path that all operations stand under, such as `/rest/serverengine`."""
    url: str = document["servers"][0]["url"]
    return url[url.index("}") + 1 :] if "}" in url else url


def operations(document: Document) -> Iterator[Operation]:
    """All operations of the document."""
    services = {tag["name"]: tag["x-internal-name"] for tag in document["tags"]}
    reader = _Reader(document, services)
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield reader.operation(path, method, item)


@frozen
class _Reader:
    document: Document
    services: Mapping[str, str]

    def operation(self, path: str, method: str, item: Document) -> Operation:
        raw: Document = item[method]
        parameters = [
            resolve(self.document, node) for node in [*item.get("parameters", ()), *raw.get("parameters", ())]
        ]
        body = resolve(self.document, raw.get("requestBody", {}))
        return Operation(
            id=raw["operationId"],
            service=self.services[raw["tags"][0]],
            method=method.upper(),
            path=path,
            effect=raw["x-effect"],
            path_parameters=self.parameters(parameters, "path"),
            query_parameters=self.parameters(parameters, "query"),
            body_required=body.get("required", False),
            body=self.media(body),
            answers={int(status): self.answer(node) for status, node in raw["responses"].items()},
        )

    def parameters(self, nodes: list[Document], where: str) -> dict[str, Parameter]:
        return {
            node["name"]: Parameter(
                name=node["name"],
                required=node.get("required", False),
                schema=self.schema(node["schema"]),
                takes_rest=node.get("x-segments", False),
            )
            for node in nodes
            if node["in"] == where
        }

    def answer(self, node: Document) -> Answer:
        answer = resolve(self.document, node)
        headers = {name: resolve(self.document, header) for name, header in answer.get("headers", {}).items()}
        required = frozenset(name for name, header in headers.items() if header.get("required"))
        links = {name: link["operationId"] for name, link in answer.get("links", {}).items()}
        return Answer(media=self.media(answer), required_headers=required, links=links)

    def media(self, node: Document) -> dict[str, Schema]:
        return {media: self.schema(content.get("schema", BINARY)) for media, content in node.get("content", {}).items()}

    def schema(self, raw: Document) -> Schema:
        return Schema(raw, self.document["components"])
