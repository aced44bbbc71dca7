"""What a journal can keep comes back as it was; what would not is refused."""

from typing import Any

import pytest

from olconnect import EntityIds, FileContent, ManagedFiles, ServerPaths
from olconnect._values import decode, encode
from olconnect.errors import InvalidRequestError


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        31,
        2.5,
        "Ærlig \ud83d\udce8",
        [31, 32],
        {"ids": [1], "name": None},
        EntityIds("job set", (31, 32)),
        ServerPaths(("C:\\out\\1.pdf",)),
        ManagedFiles(8801, ("a.pdf",)),
        ManagedFiles("letters"),
        [ManagedFiles("letters"), {"paths": ServerPaths(())}],
    ],
    ids=repr,
)
def test_it_comes_back_as_it_was(value: object) -> None:
    back = decode(encode(value))
    assert back == value
    assert type(back) is type(value)


@pytest.mark.parametrize(
    "value", [(1, 2), {1: "a"}, {1}, b"PDF", object(), float("nan"), {"$kind": "EntityIds"}, [EntityIds]]
)
def test_what_would_not_come_back_is_refused(value: object) -> None:
    with pytest.raises(InvalidRequestError, match=f"cannot keep a {type(value).__name__}: give back plain values"):
        encode(value)


def test_what_contains_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises(InvalidRequestError, match="cannot keep a list"):
        encode(value)


def test_file_content_is_refused_with_what_to_use_instead() -> None:
    with pytest.raises(InvalidRequestError, match=r"use job\.save\(\)"):
        encode(FileContent(b"PDF"))
