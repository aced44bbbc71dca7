"""The description as an older version of the server has it: without what came later or is gone.

Only what a version is known to have brought or dropped counts; that a page was first seen in one proves nothing.
"""

import json
from collections.abc import Mapping
from copy import deepcopy
from typing import TypeGuard

from attrs import frozen

from olconnect_sandbox.json_values import Json
from olconnect_sandbox.rest.description import METHODS, Document, Schema, resolve
from olconnect_sandbox.versions import version_number

_IGNORED = "x-ignored-members"  # of a schema: names that mean nothing to this version
_IGNORES = "x-ignores-members"  # of the components: whether there are any
_NOT_WALKED = frozenset({"example", "examples", "default", "enum", "const"})
_VARIANTS = ("anyOf", "oneOf", "allOf")


def has(described: Document, version: tuple[int, ...]) -> bool:
    """Whether a version has what is described: an operation, a parameter, a member, a header."""
    since, until = described.get("x-since"), described.get("x-until")
    if _is_object(since) and since.get("introduced") and version_number(since["version"]) > version:
        return False
    return not _is_object(until) or version_number(until["version"]) >= version


def view(document: Document, version: tuple[int, ...]) -> Document:
    """A copy of the description that holds what the version has."""
    copy = deepcopy(document)
    _Pruning(document, version).walk(copy)
    copy["paths"] = {path: item for path, item in copy["paths"].items() if any(method in item for method in METHODS)}
    kept = {item[method]["operationId"] for item in copy["paths"].values() for method in METHODS if method in item}
    _drop_links(copy, kept)
    copy["components"][_IGNORES] = f'"{_IGNORED}"' in json.dumps(copy)
    return copy


def known_members(schema: Schema, value: Json) -> Json:
    """A body without the members that the version of the schema ignores."""
    return _known(schema.components, schema.raw, value) if schema.components.get(_IGNORES) else value


@frozen
class _Pruning:
    document: Document
    version: tuple[int, ...]

    def walk(self, node: object) -> None:
        if _is_array(node):
            node[:] = [item for item in node if self.keeps(item)]
            for item in node:
                self.walk(item)
        elif _is_object(node):
            self.prune(node)
            for key, value in node.items():
                if key not in _NOT_WALKED:
                    self.walk(value)

    def prune(self, node: Document) -> None:
        for key in [key for key, value in node.items() if not self.keeps(value)]:
            del node[key]
        properties = node.get("properties")
        if not _is_object(properties):
            return
        ignored = [name for name, value in properties.items() if not self.keeps(value)]
        if ignored:
            node[_IGNORED] = ignored
            node["required"] = [name for name in node.get("required", ()) if name not in ignored]

    def keeps(self, value: object) -> bool:
        if not _is_object(value):
            return True
        return has(value, self.version) and ("$ref" not in value or has(resolve(self.document, value), self.version))


def _drop_links(node: object, operations: set[str]) -> None:
    if _is_array(node):
        for item in node:
            _drop_links(item, operations)
    elif _is_object(node):
        links = node.get("links")
        if _is_object(links):
            node["links"] = {name: link for name, link in links.items() if link.get("operationId") in operations}
        for key, value in node.items():
            if key not in _NOT_WALKED:
                _drop_links(value, operations)


def _is_object(value: object) -> TypeGuard[Document]:
    return isinstance(value, dict)


def _is_array(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _known(components: Document, raw: Document, value: Json) -> Json:
    schema = resolve({"components": components}, raw)
    if isinstance(value, Mapping):
        ignored, properties = schema.get(_IGNORED, ()), schema.get("properties", {})
        value = {
            name: _known(components, properties[name], member) if name in properties else member
            for name, member in value.items()
            if name not in ignored
        }
    elif isinstance(value, list) and "items" in schema:
        value = [_known(components, schema["items"], item) for item in value]
    for variants in _VARIANTS:
        for variant in schema.get(variants, ()):
            value = _known(components, variant, value)
    return value
