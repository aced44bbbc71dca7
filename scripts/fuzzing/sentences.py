"""What the description promises and a failure breaks, in its own words."""

import re
from typing import Any

from bundle import operations, resolve

from fuzzing.failures import Failure

_RULES = {
    "not_a_server_error": "A server does not fail on a request.",
    "negative_data_rejection": "A request that does not fit the description is refused.",
    "positive_data_acceptance": "A request that fits the description is not refused.",
    "unsupported_method": "A method that is not described gets 405.",
    "allow_header_conformance": "405 comes with the methods that are there, in Allow.",
    "ignored_auth": "Every operation refuses a request without credentials or with wrong ones.",
    "ForgedToken": "A token that nobody was given is refused.",
    "documented_500": "500 is for what the server cannot read or carry out, and comes only where it is described.",
    "error_status": "A JSON Error names the status that it comes with.",
    "ServerModel": "Answers agree with each other: what was put is read back, what was deleted is gone.",
}
_ABOUT_ANSWERS = re.compile(r"(status_code|content_type|response_headers|response_schema)_conformance|json_in_text")


def sentences(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The operations of a description by method and path, as failures name them."""
    return {f"{method.upper()} {path}": operation for path, method, operation in operations(document)}


def promise(failure: Failure, status: int | None, document: dict[str, Any]) -> str:
    """What is broken: what the description says of the answer, or the rule behind a check."""
    operation = sentences(document).get(failure.operation)
    if operation is None or not _ABOUT_ANSWERS.fullmatch(failure.check):
        return _RULES.get(failure.check, "")
    answers = {code: resolve(document, answer) for code, answer in operation["responses"].items()}
    if str(status) not in answers or failure.check == "status_code_conformance":
        return "The statuses are " + "; ".join(f"{code}: {_first(answer)}" for code, answer in sorted(answers.items()))
    answer = answers[str(status)]
    parts = [f"{status}: {_first(answer)}"]
    parts += [f"Content type {media}{_schema(content)}." for media, content in answer.get("content", {}).items()]
    parts += [
        f"Header {name}: {_first(resolve(document, header))}" for name, header in answer.get("headers", {}).items()
    ]
    return " ".join(parts)


def _first(described: dict[str, Any]) -> str:
    text: str = described.get("description", "").strip().splitlines()[0] if described.get("description") else ""
    return text


def _schema(content: dict[str, Any]) -> str:
    schema = content.get("schema", {})
    name = schema.get("$ref", "").rpartition("/")[2] or schema.get("description", "") or schema.get("type", "")
    return f", {name}".rstrip(".") if isinstance(name, str) and name else ""
