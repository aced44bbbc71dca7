"""What of an operation came later than the operation, or went away earlier: parameters and members of JSON bodies."""

from collections.abc import Iterator

from attrs import frozen
from bundle import Document, resolve
from forms import Form


@frozen
class Part:
    """One row of `OperationInfo.parts`; see there."""

    place: str
    path: tuple[str, ...]
    since: str
    until: str


def part_of(place: str, path: tuple[str, ...], described: Document) -> Iterator[Part]:
    """The part, where a source says which version introduced it, or which is the last to have it."""
    since, until = described.get("x-since", {}), described.get("x-until", {})
    introduced = since["version"] if since.get("introduced") else ""
    if introduced or until:
        yield Part(place, path, introduced, until.get("version", ""))


def members(
    document: Document, schema: Document, path: tuple[str, ...] = (), above: tuple[str, ...] = ()
) -> Iterator[Part]:
    """The members of a JSON value, at any depth; what holds itself is followed once."""
    reference = schema.get("$ref", "")
    if reference in above:
        return
    above = (*above, reference) if reference else above
    schema = resolve(document, schema)
    for name, described in schema.get("properties", {}).items():
        yield from part_of("body", (*path, name), described)
        yield from members(document, described, (*path, name), above)
    if "items" in schema:
        yield from members(document, schema["items"], (*path, "*"), above)
    for choice in (*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())):
        yield from members(document, choice, path, above)


def parts_of(document: Document, form: Form) -> list[Part]:
    """The parts of a form, each once."""
    found: list[Part] = []
    of_operation = [resolve(document, each) for each in form.operation.get("parameters", [])]
    fixed = [each for each in of_operation if form.fixed_query.get(each["name"]) is not None]
    for parameter in (*form.parameters, *fixed):
        if parameter["in"] == "query":
            found += part_of("query", (parameter["name"],), parameter)
    if form.body_media == "application/json":
        found += members(document, form.body_schema or {})
    return list(dict.fromkeys(found))
