"""Answers that the description allows: as they go over the wire, and what they mean."""

import json
from typing import Any

import attrs
from answers import reading_of
from bundle import resolve
from forms import Form
from hypothesis import strategies as st

from olconnect_api.types import Unset

from .peer import Reply
from .values import DOCUMENT, INT64, values

_IDS = st.integers(1, INT64 - 1)
_OPERATION_IDS = st.uuids().map(str) | st.integers(1, INT64 - 1).map(str)


@attrs.frozen
class Played:
    """An answer and its meaning: JSON as it is written, numbers and switches of texts as Python has them."""

    reply: Reply
    meaning: Any


def answers(form: Form) -> st.SearchStrategy[Played]:
    """Successful answers of an operation, but for the start of a long-running one."""
    schema = form.answer_schema or {}
    if form.answer_media is None:
        meaning = True if reading_of(DOCUMENT, form).call == "exists" else None
        return st.just(Played(_reply(form, b"", None), meaning))
    if form.answer_media == "application/json":
        return values(schema).flatmap(lambda value: _json(form, value))
    if form.answer_media.startswith("text/"):
        return _texts(schema).map(lambda text: Played(_reply(form, text[0].encode(), form.answer_media), text[1]))
    return st.binary(max_size=60).map(lambda body: Played(_reply(form, body, "application/octet-stream"), body))


def _json(form: Form, value: Any) -> st.SearchStrategy[Played]:
    """The same value in the ways that JSON can be written."""
    written = st.builds(
        lambda ascii_only, indent: json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode(),
        st.booleans(),
        st.sampled_from([None, 1]),
    )
    types = st.sampled_from(["application/json", "application/json;charset=utf-8", "application/octet-stream"])
    return st.builds(lambda body, media: Played(_reply(form, body, media), value), written, types)


def _texts(schema: dict[str, Any]) -> st.SearchStrategy[tuple[str, Any]]:
    """Texts with their meaning; white space around what is no free text means nothing."""
    plain = resolve(DOCUMENT, schema)
    if plain.get("x-text") == "ids":
        return st.builds(
            lambda ids, between: (between.join(map(str, ids)), ids),
            st.lists(_IDS, min_size=1, max_size=4),
            st.sampled_from([",", ", ", ";", "\n", " "]),
        )
    if set(plain.get("enum", [])) & {"true", "false"}:
        return st.sampled_from([("true", True), ("false", False), ("TRUE\r\n", True), (" False", False)])
    if plain.get("type") == "integer" or _is_progress(plain):
        return st.tuples(values(plain), st.sampled_from(["", "\n", "\r\n", " "])).map(
            lambda drawn: (f"{drawn[0]}{drawn[1]}", drawn[0])
        )
    return values(plain).map(lambda value: (str(value), str(value)))


def _is_progress(schema: dict[str, Any]) -> bool:
    return any(each.get("const") == "done" for each in schema.get("oneOf", []))


def _reply(form: Form, body: bytes, media: str | None) -> Reply:
    return Reply(int(form.status), body, headers=[("Content-Type", media)] if media else [])


def meaning_of(given: Any) -> Any:
    """What a client gave, as JSON and Python have it, so that it can be compared."""
    if isinstance(given, list):
        return [meaning_of(each) for each in given]
    if attrs.has(type(given)) and hasattr(given, "to_dict"):
        return given.to_dict()
    return None if isinstance(given, Unset) else given


def same(one: Any, other: Any) -> bool:
    """Whether two values are equal and of the same types: to Python `1`, `1.0` and `True` are equal."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)
