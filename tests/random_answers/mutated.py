"""Answers that the description does not allow, made from ones that it does."""

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from .peer import Reply
from .played import Played
from .values import ANY_JSON

HTML = b"<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Welcome</h1></body></html>"
DEEP = 100_000
ODD_TYPES = ["text/html", "application/xml", "", "?", "text/plain; charset=", "multipart/form-data", "x" * 500]
ODD_CHARSETS = ["utf-16", "utf-32", "ascii", "cp037", "zip", "hex", "idna", "nonsense", "base64", "undefined", "rot13"]
ODD_HEADERS = [
    ("Content-Encoding", "gzip"),
    ("Content-Encoding", "br"),
    ("Content-Encoding", "identity"),
    ("Content-Disposition", 'attachment; filename="../../etc/passwd'),
    ("Set-Cookie", "\xff\xfe=;;;"),
    ("X-Result-Type", "Nonsense"),
    ("Content-Type", "text/plain; charset=utf-7"),
    ("Date", "tomorrow"),
    ("Link", "<<>>;;rel"),
]


def mutated(played: Played) -> st.SearchStrategy[Reply]:
    """What may come in place of an answer."""
    reply = played.reply
    body = reply.body if isinstance(reply.body, bytes) else b""
    media = dict(reply.headers).get("Content-Type", "text/plain")

    def with_body(other: bytes) -> Reply:
        return replace(reply, body=other)

    return st.one_of(
        st.sampled_from([b"", HTML, b"\xff\xfe", b"null", b"NaN", b"[" * DEEP, b'{"a":' * DEEP, b" \x00"]).map(
            with_body
        ),
        st.binary(max_size=30).map(with_body),
        ANY_JSON.map(lambda value: with_body(json.dumps(value).encode())),
        st.integers(1, 1000).map(lambda more: replace(reply, length=len(body) + more)),
        st.sampled_from(["-1", "ten", "", "1, 2"]).map(lambda length: replace(reply, length=length)),
        st.just(replace(reply, chunked=True, cut=True)),
        st.sampled_from(ODD_TYPES).map(lambda kind: replace(reply, headers=[("Content-Type", kind)])),
        st.sampled_from(ODD_CHARSETS).map(
            lambda charset: replace(reply, headers=[("Content-Type", f"{media}; charset={charset}")])
        ),
        st.sampled_from([200, 201, 202, 203, 204, 205, 206, 226, 299]).map(lambda s: replace(reply, status=s)),
        st.lists(st.sampled_from(ODD_HEADERS), min_size=1, max_size=3).map(
            lambda more: replace(reply, headers=[*reply.headers, *more])
        ),
    )


def mutated_json(value: Any) -> st.SearchStrategy[Any]:
    """The value with one place of it otherwise: another value, a member less, a member more."""
    places = list(_places(value, ()))
    return st.tuples(st.sampled_from(places), st.one_of(st.just(_GONE), _NEAR, ANY_JSON)).map(
        lambda drawn: _changed(value, *drawn)
    )


_GONE: Any = object()
# What a lenient reader takes for something else.
_NEAR = st.sampled_from(
    [
        None,
        True,
        False,
        0,
        1,
        -1,
        1.0,
        1.5,
        "1",
        "",
        "true",
        [],
        {},
        [[]],
        [{}],
        ["ab"],
        [None],
        2**63,
        10**30,
        -(2**64),
    ]
)


def _places(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    yield path
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in entries:
        yield from _places(each, (*path, key))


def _changed(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return None if new is _GONE else new
    changed = copy.deepcopy(value)
    inner = changed
    for key in path[:-1]:
        inner = inner[key]
    if new is _GONE:
        del inner[path[-1]]
    else:
        inner[path[-1]] = new
    return changed
