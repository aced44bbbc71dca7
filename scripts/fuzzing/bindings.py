"""The part of schemathesis' configuration that leads what exists on the server to parameters and bodies."""

import json
import re
from collections.abc import Iterator
from typing import Any

from bundle import operations, resolve

from fuzzing.live import BODY_MEMBERS, Value, kind_for
from fuzzing.permits import Permit, permit_for

PROBABILITY = 0.5
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def excluded_operations(document: dict[str, Any], permit: Permit) -> set[str]:
    """The operations that a run does not ask for.

    Login is not asked for on a server that is not our own: a few logins a minute are for the run itself.
    """
    if permit is Permit.ALL:
        return set()
    found = {operation["operationId"] for _, _, operation in operations(document) if permit_for(operation) > permit}
    return found | {"authentication_login"}


def restrictions(excluded: set[str]) -> str:
    """What keeps schemathesis from these operations, as TOML."""
    if not excluded:
        return ""
    return f"\n[[operations]]\ninclude-operation-id = {json.dumps(sorted(excluded))}\nenabled = false\n"


def bindings(document: dict[str, Any], values: dict[str, list[Value]], *, others_too: bool = True) -> str:
    """Dictionaries with the values, and for each operation what is drawn from them, as TOML.

    Args:
        document: The description.
        values: By what they stand for.
        others_too: Whether what changes something may name other things as well; else that would be held back.
    """
    lines = [
        f"[dictionaries.live_{kind}]\nvalues = {json.dumps(known, ensure_ascii=False)}\n"
        for kind, known in values.items()
        if known
    ]
    for path, _, operation in operations(document):
        drawn = {name: kind for name, kind in _drawn(document, path, operation) if values.get(kind)}
        if drawn:
            lines.append(
                f'[[operations]]\ninclude-operation-id = "{operation["operationId"]}"\n[operations.parameters]'
            )
            often = PROBABILITY if others_too or permit_for(operation) is Permit.READ else 1.0
            lines += [
                f'"{name}" = {{ dictionary = "live_{kind}", probability = {often} }}' for name, kind in drawn.items()
            ]
    return "\n" + "\n".join(lines) + "\n"


def _drawn(document: dict[str, Any], path: str, operation: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Parameters and members of the body of an operation, and which values they take."""
    name, service = operation["operationId"], operation["tags"][0]
    for parameter in _PLACEHOLDER.findall(path):
        kind = kind_for(name, service, parameter)
        if kind:
            yield f"path.{parameter}", kind
    for parameter in operation.get("parameters", ()):
        described = resolve(document, parameter)
        kind = kind_for(name, service, described["name"])
        single = described["in"] == "query" and described["schema"].get("type") != "array"
        if kind and single:
            yield f"query.{described['name']}", kind
    for pointer, kind in BODY_MEMBERS.get(name, {}).items():
        yield f"body.{pointer}", kind
