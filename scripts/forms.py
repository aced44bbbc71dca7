"""The forms of an operation: what shares one method and path in the API and is one method each in the client."""

from typing import Any

from attrs import frozen
from bundle import Document, operations, resolve

BINARY = {"type": "string", "format": "binary"}


@frozen
class Form:
    """One way to call an operation, with references resolved one level deep."""

    operation_id: str
    tag: str
    method: str
    http_method: str
    path: str
    summary: str
    description: str
    parameters: list[Document]
    body_media: str | None
    body_schema: Document | None
    body_same_as_path: dict[str, str]
    fixed_query: dict[str, str | int | bool | None]
    """Query parameters that make this form, with their values; None leaves the parameter out."""
    fixed_members: dict[str, str | int | bool | None]
    """Members of the JSON body that make this form, with their values; None leaves the member out."""
    status: str
    answer: Document
    """The response object of the success status."""
    links: dict[str, Document]
    answer_media: str | None
    answer_schema: Document | None
    accept: str | None
    result: dict[str, str] | None
    since: dict[str, Any]
    until: dict[str, Any]
    retry: str
    effect: str
    evidence: list[str]
    deprecated: bool
    operation: Document
    """The operation as it stands in the bundle."""


def success_status(operation: Document, wanted: str | None) -> str:
    """The success status of a form: the one it names, else the first that is described."""
    return wanted or min(status for status in operation["responses"] if status.startswith("2"))


def body_of(
    document: Document, operation: Document, form: Document
) -> tuple[str | None, Document | None, dict[str, str]]:
    """Media type and schema of the request body, and which members repeat a path parameter."""
    body = resolve(document, operation.get("requestBody", {}))
    content = body.get("content", {})
    media = form["body"] if "body" in form else next(iter(content), None)
    if media is None:
        return None, None, {}
    return (
        media,
        form.get("schema", content[media].get("schema", {})),
        body.get("x-same-as-path", {}),
    )


def parameters_of(document: Document, path: str, operation: Document, form: Document) -> list[Document]:
    """The parameters of a form: its own where it names them, else those of the path and the operation."""
    of_item = document["paths"][path].get("parameters", [])
    named = form.get("parameters", [*of_item, *operation.get("parameters", [])])
    return [resolve(document, each) for each in named]


def forms_of(document: Document, path: str, http_method: str, operation: Document) -> list[Form]:
    """All forms of one operation; one where the description names none."""
    found: list[Form] = []
    for form in operation.get("x-forms", [{"method": operation["x-method"]}]):
        parameters = parameters_of(document, path, operation, form)
        status = success_status(operation, form.get("status"))
        answer = resolve(document, operation["responses"][status])
        content = answer.get("content", {})
        media = form.get("accept") or next(iter(content), None)
        body_media, body_schema, same_as_path = body_of(document, operation, form)
        tag = operation["tags"][0]
        fixed = form.get("query", {})
        found.append(
            Form(
                operation_id=f"{tag}_{form['method']}",
                tag=tag,
                method=form["method"],
                http_method=http_method,
                path=form.get("path", path),
                summary=form.get("summary", operation["summary"]),
                description=operation.get("description", ""),
                parameters=[each for each in parameters if each["name"] not in fixed],
                body_media=body_media,
                body_schema=body_schema,
                body_same_as_path=same_as_path,
                fixed_query=fixed,
                fixed_members=form.get("members", {}),
                status=status,
                answer=answer,
                links={name: resolve(document, link) for name, link in answer.get("links", {}).items()},
                answer_media=media,
                answer_schema=form.get("answer", content[media].get("schema")) if media else None,
                accept=form.get("accept"),
                result=form.get("result", operation.get("x-result")) if status == "202" else None,
                since=form.get("since", operation["x-since"]),
                until=form.get("until", operation.get("x-until", {})),
                retry=operation["x-retry"],
                effect=operation["x-effect"],
                evidence=operation["x-evidence"],
                deprecated=operation.get("deprecated", False),
                operation=operation,
            )
        )
    return found


def all_forms(document: Document) -> list[Form]:
    """Every form of every operation, by service in the order of the tags, then by method name."""
    order = {tag["name"]: number for number, tag in enumerate(document["tags"])}
    found = [
        form for path, method, operation in operations(document) for form in forms_of(document, path, method, operation)
    ]
    return sorted(found, key=lambda form: (order[form.tag], form.method))
