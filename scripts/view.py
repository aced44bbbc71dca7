"""Derive the codegen view: the description as openapi-python-client can digest it.

The published description stays truthful; this view drops or narrows what the generator mishandles. Each step names the
defect of the generator (0.29) that it works around.
"""

import copy
import re
from typing import Any

from bundle import Document, SpecError, resolve
from forms import BINARY, Form, all_forms

RESERVED = {
    "AuthenticatedClient",
    "Any",
    "Client",
    "File",
    "HTTPStatus",
    "Mapping",
    "Request",
    "Response",
    "Unset",
}
OPAQUE_TEXT = "text/plain;charset=UTF-8"  # generator.yaml maps exactly this request type to octet-stream


def snake(text: str) -> str:
    """`jobSetId` as `job_set_id`."""
    return re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text).lower())


def name_problems(document: Document) -> list[str]:
    """Names on which the generator fails (#1117, #1423), or that it would overwrite without a word."""
    found: list[str] = []
    for name, schema in document["components"]["schemas"].items():
        if name in RESERVED or "title" in schema:
            found.append(f"schema {name}: reserved name, or it has a title")
        found += [
            f"schema {name}: property {each} has the schema's own name"
            for each in schema.get("properties", {})
            if snake(each) == snake(name)
        ]
    seen: set[str] = set()
    for form in all_forms(document):
        if form.operation_id in seen:
            found.append(f"{form.operation_id}: two methods of one service have this name")
        seen.add(form.operation_id)
    return found


def strip_defaults(node: object) -> None:
    """A default would become Python's default and be sent with every call."""
    if isinstance(node, dict):
        if "type" in node and not isinstance(node.get("default"), dict):
            node.pop("default", None)
        for value in node.values():
            strip_defaults(value)
    elif isinstance(node, list):
        for value in node:
            strip_defaults(value)


def parameter_of(document: Document, parameter: Document) -> Document:
    """The generator reads the description of a parameter's schema only (#1411), so references are written out."""
    schema = {**resolve(document, parameter.get("schema", {}))}
    if "description" in parameter:
        schema["description"] = parameter["description"]
    return {key: parameter[key] for key in ("name", "in", "required") if key in parameter} | {"schema": schema}


def body_of(form: Form) -> Document:
    """One content type per function (#1276, #1451), always required; what is not JSON is opaque bytes."""
    media = OPAQUE_TEXT if form.body_media == "text/plain" else form.body_media
    schema = form.body_schema if form.body_media == "application/json" else BINARY
    return {"required": True, "content": {media: {"schema": schema}}}


def answer_of(form: Form) -> Document:
    """One success answer with one content type; text is a string (text/plain integers are cast, not converted)."""
    answer: Document = {"description": form.answer["description"]}
    if form.answer_media is None:
        return answer
    if form.answer_media.startswith("text/"):
        answer["content"] = {form.answer_media: {"schema": {"type": "string"}}}
    elif form.answer_media == "application/json":
        answer["content"] = {form.answer_media: {"schema": form.answer_schema}}
    else:  # what is neither is opaque bytes
        answer["content"] = {"application/octet-stream": {"schema": BINARY}}
    return answer


def view_of(document: Document, form: Form) -> Document:
    """The operation object of one form. No errors: the overlay raises them before any parsing (#1248)."""
    operation: Document = {
        "operationId": form.operation_id,
        "tags": [form.tag],
        "summary": form.summary,
        "description": form.description,
        "parameters": [parameter_of(document, each) for each in form.parameters],
        "responses": {form.status: answer_of(form)},
    }
    if form.body_media:
        operation["requestBody"] = body_of(form)
    return operation


def codegen_view(document: Document) -> Document:
    """The view of a bundled description; the description itself is not changed.

    Raises:
        SpecError: a name that the generator cannot digest.
    """
    if found := name_problems(document):
        raise SpecError("\n".join(found))
    paths: dict[str, Any] = {}
    for form in all_forms(document):
        # A fragment is never sent; it gives each form that shares a path a path of its own.
        twin = form.path if form.http_method not in paths.get(form.path, {}) else f"{form.path}#{form.operation_id}"
        paths.setdefault(twin, {})[form.http_method] = view_of(document, form)
    view = {
        "openapi": document["openapi"],
        "info": document["info"],
        "paths": paths,
        "components": {"schemas": document["components"]["schemas"]},
    }
    view = copy.deepcopy(view)
    strip_defaults(view["paths"])
    strip_defaults(view["components"])
    return view
