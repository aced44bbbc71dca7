"""Checks a request against the description before any service sees it.

What is wrong is answered with the status that the operation lists for it: 404 for a path parameter
of the wrong type (what frameworks of the server's kind do, inferred), 400 or else 404 for the query,
and 500 or else 400 for the body (the manual lists 500 for a malformed body of Output Creation).
"""

import json
import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import cast
from urllib.parse import parse_qsl

from starlette.requests import Request

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.json_values import Json
from olconnect_sandbox.rest.call import QueryScalar, QueryValue
from olconnect_sandbox.rest.description import Operation, Parameter, Schema
from olconnect_sandbox.rest.version_view import known_members

_ID = re.compile(r"0|[1-9][0-9]*", re.ASCII)
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII)
_LONGEST_INTEGER = 20  # digits of an int64 and its sign
_JSON = "application/json"
_ONLY_INTEGER = frozenset({"integer"})
_ONLY_BOOLEAN = frozenset({"boolean"})
_ONLY_ARRAY = frozenset({"array"})
_ANY_FILE = "application/octet-stream"


def path_values(operation: Operation, texts: Iterable[str]) -> dict[str, int | str]:
    """The path parameters.

    Raises:
        RestError: one of them is not what the description asks for.
    """
    return {
        parameter.name: _path_value(operation, parameter, text)
        for parameter, text in zip(operation.path_parameters.values(), texts, strict=True)
    }


def query_values(
    operation: Operation, query_string: bytes, *, unchecked: Collection[str] = ()
) -> dict[str, QueryValue]:
    """The query parameters that the description knows; others are ignored.

    Args:
        operation: What is asked for.
        query_string: As it came.
        unchecked: Names of parameters whose values the service checks itself.

    Raises:
        RestError: a value is not what the description asks for, or came twice and is no array.
    """
    known = operation.query_parameters
    given: dict[str, list[str]] = {}
    values: dict[str, QueryValue] = {}
    try:
        pairs = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict")
    except ValueError:
        raise _refusal(operation, (400, 404, 500), "The query is not UTF-8 text") from None
    for name, text in pairs:
        if name in known:
            given.setdefault(name, []).append(text)
    for name, texts in given.items():
        value = _query_value(known[name].schema, texts, checked=name not in unchecked)
        if value is None:
            raise _refusal(operation, (400, 404, 500), f"Bad value of the parameter {name}", name)
        values[name] = value
    if missing := [name for name in known if known[name].required and name not in values]:
        raise _refusal(operation, (400, 404, 500), f"Missing parameter {missing[0]}", missing[0])
    return values


async def json_body(operation: Operation, request: Request) -> Json:
    """The JSON body; `None` where the operation takes none or a file, or where it was left out.

    Raises:
        RestError: the body is missing, of another type, malformed, or against its schema.
    """
    check_content_type(operation, request)
    schema = operation.body.get(_JSON)
    if schema is None:
        return None
    content = await request.body()
    if not content:
        if operation.body_required:
            raise _bad_body(operation, "the body is missing")
        return None
    value = _parsed(operation, content)
    if fault := schema.fault(value):
        raise _bad_body(operation, fault)
    return known_members(schema, value)


def check_content_type(operation: Operation, request: Request) -> None:
    """Refuse a body of a type that the operation does not take.

    A body without a type is let through, and so is any file as `application/octet-stream`.

    Raises:
        RestError: with status 415.
    """
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not operation.body or not sent or not _has_body(request.headers):
        return
    taken = {*operation.body}
    if any(schema.binary for schema in operation.body.values()):
        taken.add(_ANY_FILE)
    if sent not in taken:
        raise RestError(415, "Unsupported Media Type", sent)


def _has_body(headers: Mapping[str, str]) -> bool:
    return "transfer-encoding" in headers or headers.get("content-length", "0") != "0"


def _path_value(operation: Operation, parameter: Parameter, text: str) -> int | str:
    value: int | str = text
    if parameter.schema.types == _ONLY_INTEGER:
        if not _ID.fullmatch(text) or len(text) > _LONGEST_INTEGER:
            raise _refusal(operation, (404, 500), f"{parameter.name} is not an id", text)
        value = int(text)
    fits = parameter.schema.fault(value) is None
    if not fits and _ID.fullmatch(text) and len(text) <= _LONGEST_INTEGER:
        fits = parameter.schema.fault(int(text)) is None
    if not fits:
        raise _refusal(operation, (404, 400, 500), f"{parameter.name} is not an id", text)
    return value


def _query_value(schema: Schema, texts: Sequence[str], *, checked: bool) -> QueryValue | None:
    value: QueryValue | None
    if schema.types == _ONLY_ARRAY:  # a parameter that may be repeated
        values = [_query_scalar(schema.items, text) for text in texts]
        value = None if None in values else cast("list[QueryScalar]", values)
    elif len(texts) > 1:
        return None
    else:
        value = _query_scalar(schema, texts[0]) if checked else texts[0]
    return value if not checked or schema.fault(value) is None else None


def _query_scalar(schema: Schema, text: str) -> QueryScalar | None:
    if schema.types == _ONLY_BOOLEAN:
        return text.lower() == "true" if text.lower() in {"true", "false"} else None
    if schema.types == _ONLY_INTEGER:
        return int(text) if _INTEGER.fullmatch(text) and len(text) <= _LONGEST_INTEGER else None
    return text


def _parsed(operation: Operation, content: bytes) -> Json:
    try:
        value = json.loads(content, parse_constant=_refuse_constant, parse_float=_finite)
        if rb"\u" in content:  # a lone surrogate is no character and cannot be stored
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError):
        raise _bad_body(operation, "it is not JSON") from None
    return cast("Json", value)


def _refuse_constant(name: str) -> float:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _refuse_constant(digits)


def _bad_body(operation: Operation, fault: str) -> RestError:
    return _refusal(operation, (500, 400), f"The request body is invalid: {fault}")


def _refusal(operation: Operation, wanted: tuple[int, ...], message: str, parameter: str | None = None) -> RestError:
    listed = [status for status in wanted if status in operation.answers]
    return RestError(listed[0] if listed else wanted[0], message, parameter)
