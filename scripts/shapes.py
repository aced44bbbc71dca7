"""The shapes of JSON answers, as expressions for the generated table that the client holds answers against."""

import re
from collections.abc import Iterable, Iterator

from answers import schema_name
from bundle import Document, SpecError

TYPES = {
    "string": ["str"],
    "integer": ["int"],
    "number": ["int", "float"],
    "boolean": ["bool"],
    "null": ["NoneType"],
}
CONSTANTS = {"string": "TEXT", "integer": "WHOLE", "boolean": "SWITCH"}
INT64 = 2**63
SILENT = {"type", "title", "description", "example", "examples", "format", "default", "deprecated"}  # of any value
MODELS = re.compile(r"read\.model\w*\((\w+)\)")


def models_read(readers: Iterable[str]) -> set[str]:
    """Names of the models that reader expressions make."""
    return {name for reader in readers for name in MODELS.findall(reader)}


def shapes_of(document: Document, names: Iterable[str]) -> dict[str, str]:
    """An expression for each schema of these names, and for those they refer to.

    Raises:
        SpecError: a schema says something that a shape cannot.
    """
    schemas, found, wanted = document["components"]["schemas"], dict[str, str](), sorted(names)
    while wanted:
        name = wanted.pop()
        if name not in found:
            found[name] = shape_of(schemas[name], name)
            wanted += references(schemas[name])
    return dict(sorted(found.items()))


def references(node: object) -> Iterator[str]:
    """Names of the schemas that a schema refers to."""
    if isinstance(node, dict):
        if name := schema_name(node):
            yield name
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def shape_of(schema: Document, where: str) -> str:
    """The expression for a schema."""
    kind = schema.get("type")
    if name := schema_name(schema):
        return f"Named(SHAPES, {name!r})"
    for word in ("anyOf", "oneOf"):
        if word in schema:
            known(schema, where, word)
            return f"AnyOf(({''.join(f'{shape_of(each, where)}, ' for each in schema[word])}))"
    if kind == "object":
        return object_shape(schema, where)
    if kind == "array":
        known(schema, where, "items")
        return f"ListOf({shape_of(schema['items'], where)})"
    return plain_shape(schema, where)


def object_shape(schema: Document, where: str) -> str:
    """The expression for an object."""
    known(schema, where, "properties", "required", "additionalProperties")
    members = {name: shape_of(each, f"{where}.{name}") for name, each in schema.get("properties", {}).items()}
    parts = ["{" + ", ".join(f"{name!r}: {each}" for name, each in members.items()) + "}"]
    if schema.get("required"):
        parts.append(f"required=frozenset({{{', '.join(map(repr, sorted(schema['required'])))}}})")
    others = schema.get("additionalProperties", True)
    if isinstance(others, dict):
        parts.append(f"others={shape_of(others, where)}")
    elif others is not True:
        raise SpecError(f"{where}: an answer may always have further members")
    return f"Members({', '.join(parts)})"


def plain_shape(schema: Document, where: str) -> str:
    """The expression for a value without parts."""
    kind = schema.get("type")
    if kind == "integer" and ("minimum" in schema or schema.get("format") == "int64"):
        known(schema, where, "minimum", "maximum")
        return f"Whole({schema.get('minimum', -INT64)}, {schema.get('maximum', INT64 - 1)})"
    if kind == "string" and "enum" in schema:
        known(schema, where, "enum")
        return f"OneOf(frozenset({{{', '.join(map(repr, schema['enum']))}}}))"
    known(schema, where)
    kinds = kind if isinstance(kind, list) else [str(kind)]
    if not all(each in TYPES for each in kinds):
        raise SpecError(f"{where}: scripts/shapes.py knows no shape for the type {kind}")
    types = ", ".join(name for each in kinds for name in TYPES[each])
    return CONSTANTS.get(str(kind)) or f"Plain(frozenset({{{types}}}))"


def known(schema: Document, where: str, *words: str) -> None:
    """Refuse keywords that a shape would leave out without a word."""
    unknown = {word for word in set(schema) - SILENT - set(words) if not word.startswith("x-")}
    if unknown:
        raise SpecError(f"{where}: scripts/shapes.py does not know {sorted(unknown)} in an answer")
