"""What a text of the server means to the description: an id is a number there, and text may hold JSON."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator

from fuzzing.exchange import Json

Document = Mapping[str, Any]

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII)


def meant(text: str, schema: Document, components: Document) -> str | int:
    """Digits as a number where the schema admits an integer, anything else as it is."""
    if _INTEGER.fullmatch(text) and any("integer" in types(each) for each in alternatives(schema, components)):
        return int(text)
    return text


def embedded_fault(content: bytes, schema: Document, components: Document) -> str | None:
    """How the JSON in a text breaks the schema that the description has for it; `None` if it does not.

    JSON Schema takes `contentSchema` for a remark and validators leave it unread.
    """
    choices = [each for each in alternatives(schema, components) if not {"anyOf", "oneOf"} & each.keys()]
    inner = [each["contentSchema"] for each in choices if "contentSchema" in each]
    text = content.decode("utf-8", errors="replace")
    plain = [each for each in choices if "contentSchema" not in each]
    if not inner or any(_fault(meant(text, each, components), each, components) is None for each in plain):
        return None
    try:
        value: Json = json.loads(text)
    except ValueError as error:
        return f"the text is not JSON: {error}"
    faults = [_fault(value, each, components) for each in inner]
    return None if None in faults else faults[0]


def _fault(value: Json, schema: Document, components: Document) -> str | None:
    errors = Draft202012Validator({**schema, "components": components}).iter_errors(value)
    return next((error.message for error in errors), None)


def alternatives(schema: Document, components: Document) -> Iterator[Document]:
    """The schema with references followed, and every alternative in it."""
    while "$ref" in schema:
        kind, name = schema["$ref"].removeprefix("#/components/").split("/")
        schema = components[kind][name]
    yield schema
    for choice in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from alternatives(choice, components)


def types(schema: Document) -> list[str]:
    """The types that a schema names."""
    found = schema.get("type", [])
    return [found] if isinstance(found, str) else list(found)
