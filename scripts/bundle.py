"""Merge `spec/openapi.yaml` and `spec/services/*.yaml` into one OpenAPI document and check it.

    python scripts/bundle.py

Prints nothing when all is well, else every problem found: fragments that clash, references that lead nowhere, what the
OpenAPI validator finds, examples that do not validate, operations that break the rules of spec/README.md.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from openapi_spec_validator import OpenAPIV31SpecValidator

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
METHODS = ("get", "put", "post", "delete", "head", "patch")
RETRY_CLASSES = {"safe", "once", "claim"}
EFFECTS = {"read", "create", "update", "delete", "start", "deliver"}

Document = dict[str, Any]


class SpecError(Exception):
    """The description breaks its own rules; the message lists every problem, one a line."""


def load(path: Path) -> Document:
    """One YAML file as a mapping."""
    with path.open(encoding="utf-8") as stream:
        loaded: Document = yaml.safe_load(stream)
    return loaded


def merge(target: Document, fragment: Document, source: str) -> None:
    """Add the paths and components of a service's fragment to the document."""
    problems: list[str] = []
    sections = [(target["paths"], fragment.get("paths", {}))]
    for kind, named in fragment.get("components", {}).items():
        sections.append((target["components"].setdefault(kind, {}), named))
    for known, new in sections:
        problems += [f"{source}: {name} stands elsewhere too" for name in known.keys() & new.keys()]
        known.update(new)
    if problems:
        raise SpecError("\n".join(sorted(problems)))


def bundle(spec: Path = SPEC) -> Document:
    """The whole description as one document, unchecked.

    Raises:
        SpecError: two files define the same path or component.
    """
    document = load(spec / "openapi.yaml")
    document["paths"] = {}
    for path in sorted((spec / "services").glob("*.yaml")):
        merge(document, load(path), path.name)
    document["paths"] = dict(sorted(document["paths"].items()))
    return document


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Path, method and operation object of each operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolve(document: Document, node: Document) -> Document:
    """What a reference leads to; anything else is returned as it is."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def nodes(node: object) -> Iterator[Document]:
    """Every mapping in the document, but for examples and for maps whose keys are names of properties."""
    if isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key == "properties" and isinstance(value, dict):
                yield from nodes(list(value.values()))
            elif key not in ("example", "value"):
                yield from nodes(value)
    elif isinstance(node, list):
        for value in node:
            yield from nodes(value)


def reference_problems(document: Document) -> Iterator[str]:
    """References that lead nowhere, and links to operations that do not exist."""
    known = {operation["operationId"] for _, _, operation in operations(document)}
    for node in nodes(document):
        if isinstance(node.get("$ref"), str):
            try:
                resolve(document, node)
            except (KeyError, TypeError):
                yield f"{node['$ref']} leads nowhere"
        for name, link in node.get("links", {}).items() if isinstance(node.get("links"), dict) else ():
            if "operationId" in link and link["operationId"] not in known:
                yield f"link {name} leads to {link['operationId']}, which is no operation"


def rule_problems(document: Document) -> Iterator[str]:
    """Operations that break the rules of spec/README.md."""
    tags = {tag["name"] for tag in document["tags"]}
    for path, method, operation in operations(document):
        name = operation.get("operationId", "")
        where = f"{method} {path}"
        tag = operation.get("tags", [""])[0]
        if tag not in tags:
            yield f"{where}: tag {tag!r} is not declared"
        if name != f"{tag}_{operation.get('x-method')}":
            yield f"{where}: operationId {name!r} is not <tag>_<x-method>"
        if operation.get("x-retry") not in RETRY_CLASSES or operation.get("x-effect") not in EFFECTS:
            yield f"{where}: x-retry or x-effect is missing or unknown"
        if "version" not in operation.get("x-since", {}):
            yield f"{where}: x-since has no version"
        if not operation.get("summary") or not operation.get("x-evidence"):
            yield f"{where}: summary or x-evidence is missing"
        if "202" in operation["responses"] and "x-result" not in operation:
            yield f"{where}: starts an operation but has no x-result"
        forms = operation.get("x-forms", [])
        if forms and forms[0]["method"] != operation["x-method"]:
            yield f"{where}: the first form is not {operation['x-method']}"


def example_problems(document: Document) -> Iterator[str]:
    """Schemas and media types without an example, or with one that does not validate."""
    for name, schema in document["components"]["schemas"].items():
        if "example" not in schema or "description" not in schema:
            yield f"schema {name}: description or example is missing"
    for node in nodes(document):
        if isinstance(node.get("schema"), dict):
            schema, examples = node["schema"], [node[key] for key in ("example",) if key in node]
            examples += [case["value"] for case in node.get("examples", {}).values() if "value" in case]
        elif "example" in node:
            schema, examples = node, [node["example"]]
        else:
            continue
        if schema.get("format") == "binary":
            continue
        validator = Draft202012Validator({**schema, "components": document["components"]})
        for example in examples:
            if error := best_match(validator.iter_errors(example)):
                yield f"example {example!r} does not validate: {error.message}"


def problems(document: Document) -> list[str]:
    """Everything that is wrong with a bundled document; later rules take for granted what earlier ones found well."""
    validator = OpenAPIV31SpecValidator(document)
    return (
        list(reference_problems(document))
        or [f"{error.json_path}: {error.message}" for error in validator.iter_errors()]
        or [*rule_problems(document), *example_problems(document)]
    )


def checked_bundle(spec: Path = SPEC) -> Document:
    """The whole description as one document.

    Raises:
        SpecError: the description is broken; the message lists every problem.
    """
    document = bundle(spec)
    if found := problems(document):
        raise SpecError("\n".join(found))
    return document


def main() -> None:
    """Check the description."""
    try:
        checked_bundle()
    except SpecError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
