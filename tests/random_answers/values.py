"""Values that a schema of the description allows; jsonschema-rs, which knows nothing of this page, is the judge."""

import ast
import json
from functools import cache
from typing import Any, cast

import jsonschema_rs
from hypothesis import strategies as st

import olconnect_spec

DOCUMENT = olconnect_spec.load()
SCHEMAS = DOCUMENT["components"]["schemas"]
INT64 = 2**63
_DEEPEST = 4
# Half surrogates are no text: JSON can write them, and no server that writes UTF-8 can send them.
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=6)
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | _TEXT
    | st.floats(allow_nan=False, allow_infinity=False, width=32)
)
ANY_JSON = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3), max_leaves=6
)


@cache
def validator(schema: str) -> jsonschema_rs.Validator:
    """What tells whether a value is allowed by a schema, which is given as its repr."""
    whole = {**cast("dict[str, Any]", ast.literal_eval(schema)), "components": DOCUMENT["components"]}
    return jsonschema_rs.Draft202012Validator(whole)


def allowed(schema: dict[str, Any], value: Any) -> bool:
    """Whether a value is one that a schema allows."""
    return validator(repr(schema)).is_valid(value)


def values(schema: dict[str, Any], depth: int = 0) -> st.SearchStrategy[Any]:
    """Values that a schema allows; they hold nothing that is optional below a depth, so that they end."""
    if "$ref" in schema:
        return st.deferred(lambda: values(SCHEMAS[schema["$ref"].rpartition("/")[2]], depth))
    for word in ("anyOf", "oneOf"):
        if word in schema:
            branches = schema[word] if depth < _DEEPEST else _flat_first(schema[word])
            return st.one_of([values(each, depth) for each in branches])
    if "const" in schema or "enum" in schema:
        return st.sampled_from(schema.get("enum", [schema.get("const")]))
    kind = schema.get("type", ["string", "number", "boolean", "null"])
    return st.one_of([_of_type(each, schema, depth) for each in (kind if isinstance(kind, list) else [kind])])


def _flat_first(branches: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The branches that end at once, where there are some."""
    return [each for each in branches if "$ref" not in each and each.get("type") != "array"] or branches[:1]


def _of_type(kind: str, schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
    if kind == "object":
        return _object(schema, depth)
    if kind == "array":
        least = schema.get("minItems", 0)
        most = max(least, 3 if depth < _DEEPEST else 0)
        return st.lists(values(schema["items"], depth + 1), min_size=least, max_size=most)
    return _text(schema) if kind == "string" else _number(kind, schema)


def _number(kind: str, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Numbers, and what is as short."""
    if kind == "integer":
        return st.integers(schema.get("minimum", -INT64), schema.get("maximum", INT64 - 1))
    if kind != "number":
        return st.none() if kind == "null" else st.booleans()
    above = schema.get("exclusiveMinimum")
    least = schema.get("minimum", above)
    found = st.floats(least, schema.get("maximum"), allow_nan=False, allow_infinity=False)
    return found.filter(lambda number: number != above)


def _text(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    if "contentSchema" in schema:
        return values(schema["contentSchema"]).map(json.dumps)
    if "pattern" in schema:
        return st.from_regex(schema["pattern"], fullmatch=True, alphabet=st.characters(codec="utf-8"))
    least = schema.get("minLength", 0)
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=least, max_size=least + 12)


def _object(schema: dict[str, Any], depth: int) -> st.SearchStrategy[dict[str, Any]]:
    members = schema.get("properties", {})
    needed = {name: values(members[name], depth + 1) for name in schema.get("required", [])}
    optional = {name: values(each, depth + 1) for name, each in members.items() if name not in needed}
    others = schema.get("additionalProperties", True)
    if others is False or depth >= _DEEPEST:
        more = st.just(dict[str, Any]())
    else:
        entries = values(others, depth + 1) if isinstance(others, dict) else ANY_JSON
        more = st.dictionaries(_NAMES.filter(lambda name: name not in members), entries, max_size=2)
    described = st.fixed_dictionaries(needed, optional={} if depth >= _DEEPEST else optional)
    return st.builds(lambda own, further: {**further, **own}, described, more).filter(
        lambda made: len(made) >= schema.get("minProperties", 0)
    )
