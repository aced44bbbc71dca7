"""Checks the sandbox's own answers against the description, for tests."""

import json
import re
from collections.abc import Mapping

from starlette.responses import Response

from olconnect_sandbox.rest.answers import BlobResponse
from olconnect_sandbox.rest.description import Answer, Operation, Schema

_INTEGER = re.compile(r"-?[0-9]+", re.ASCII)
_REFUSED_BY_FRAME = frozenset({405, 415, 429, 503})  # before an operation has a say


def violation(operation: Operation, response: Response, *, error_bodies: bool) -> str | None:
    """How an answer breaks the description; `None` if it keeps to it.

    Args:
        operation: What was asked for.
        response: The answer.
        error_bodies: Whether the version of the server sends bodies with errors.
    """
    status = response.status_code
    answer = operation.answers.get(status)
    if answer is None:
        return None if status in _REFUSED_BY_FRAME else f"status {status} is not described"
    if missing := [name for name in answer.required_headers if name not in response.headers]:
        return f"header {missing[0]} is missing"
    streamed = isinstance(response, BlobResponse)
    content = b"" if streamed else bytes(response.body)
    if not content and not streamed:
        return _without_body(answer, status, error_bodies=error_bodies)
    return _with_body(operation, answer, response.headers, None if streamed else content)


def _without_body(answer: Answer, status: int, *, error_bodies: bool) -> str | None:
    bare_error = status >= 400 and (not error_bodies or status in {401, 403})  # noqa: PLR2004
    empty_text = [schema for schema in answer.media.values() if schema.fault("") is None]
    if answer.media and not bare_error and not empty_text:
        return "the body is missing"
    return None


def _with_body(operation: Operation, answer: Answer, headers: Mapping[str, str], content: bytes | None) -> str | None:
    if operation.method == "HEAD" or not answer.media:
        return None if operation.method == "HEAD" else "there must be no body"
    media = headers.get("content-type", "").partition(";")[0]
    schema = answer.media.get(media) or answer.media.get("*/*")
    if schema is None:
        return f"content type {media or 'none'} is not described"
    if content is None or schema.binary:
        return None
    if media == "application/json":
        return schema.fault(json.loads(content))
    return _text_fault(schema, content.decode("utf-8"))


def _text_fault(schema: Schema, text: str) -> str | None:
    fault = schema.fault(text)
    if fault and _INTEGER.fullmatch(text):
        return schema.fault(int(text))
    return fault
