"""Versions compare by number, and decide about what a server is known not to have, before anything is sent."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect import ServerVersion
from olconnect._contract import OperationInfo, Part, Request
from olconnect._version import VersionKnowledge, check, limits
from olconnect.errors import (
    AuthenticationError,
    PermissionDeniedError,
    ServerError,
    StatusError,
    UnsupportedVersionError,
)


def version(text: str) -> ServerVersion:
    found = ServerVersion.parse(text)
    assert found is not None
    return found


def operation(**changes: Any) -> OperationInfo:
    row = {
        "id": "jobs_sort",
        "service": "jobs",
        "method": "sort",
        "http_method": "PUT",
        "path": "/jobs",
        "retry": "safe",
        "effect": "update",
        "since": "2024.1",
        "introduced": True,
    }
    return OperationInfo(**{**row, **changes})


def refused(info: OperationInfo, server: str, **given_: Any) -> str:
    """What the error says; empty where the request is let through."""
    try:
        check(limits(Request(info, "/jobs", **given_)), version(server))
    except UnsupportedVersionError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2024.2", (2024, 2)),
        ("2025.2.3.12345", (2025, 2, 3, 12345)),
        (" 2021.10\n", (2021, 10)),
        ("2022.1 (build 7)", (2022, 1)),
        ("2022.1.4-beta", (2022, 1, 4)),
        ("1.8", (1, 8)),
        ("", None),
        ("2024", None),
        ("v2024.2", None),
        ("20245.1", None),
        ("2024.12345", None),
        ("٢٠٢٤.٢", None),
        ("<html>2024.2</html>", None),
    ],
)
def test_a_version_is_read_from_the_start_of_the_text(text: str, number: tuple[int, ...] | None) -> None:
    found = ServerVersion.parse(text)
    assert (found and found.number) == number
    assert found is None or found.text == text


@given(
    st.tuples(st.integers(0, 9999), st.integers(0, 9999)),
    st.tuples(st.integers(0, 9999), st.integers(0, 9999)),
    st.sampled_from(["", ".3", "-beta", " x"]),
)
def test_versions_order_by_number_not_by_text(one: tuple[int, int], other: tuple[int, int], rest: str) -> None:
    first, second = (version(f"{year}.{minor}{rest}") for year, minor in (one, other))
    assert (first < second) == (one < other)
    assert (first == second) == (one == other)


@given(st.text())
def test_any_text_is_taken_as_a_version(text: str) -> None:
    assert ServerVersion.parse(text) is None or "." in text


def test_versions_show_as_their_numbers() -> None:
    assert version("2021.10") > version("2021.2") > version("2021.1.9")
    assert str(version(" 2025.2.1.4102 ")) == "2025.2.1.4102"


@pytest.mark.parametrize(
    ("server", "told"),
    [
        ("2023.2.9.1", "jobs.sort needs server version 2024.1 or later, this is 2023.2.9.1"),
        ("1.8", "jobs.sort needs server version 2024.1 or later, this is 1.8"),
        ("2024.1", ""),
        ("2024.1.0.7", ""),
        ("2024.10", ""),
    ],
)
def test_what_a_version_introduced_older_servers_do_not_have(server: str, told: str) -> None:
    assert refused(operation(), server) == told


def test_a_first_sighting_never_refuses() -> None:
    assert limits(Request(operation(introduced=False), "/jobs")) == []


@pytest.mark.parametrize("since", ["1.0", "1.4", "1.5"])
def test_what_every_documented_version_has_needs_no_version(since: str) -> None:
    assert limits(Request(operation(since=since), "/jobs")) == []


@pytest.mark.parametrize(
    ("server", "told"),
    [
        ("2022.1", ""),
        ("2022.2", ""),
        ("2022.2.4.2107", ""),
        ("2023.1", "jobs.sort needs server version 2022.2 or earlier, this is 2023.1"),
        ("2022.10", "jobs.sort needs server version 2022.2 or earlier, this is 2022.10"),
    ],
)
def test_what_went_away_newer_servers_do_not_have(server: str, told: str) -> None:
    assert refused(operation(introduced=False, until="2022.2"), server) == told


@pytest.mark.parametrize(
    ("part", "request_", "feature"),
    [
        (Part("query", ("levelMode",), "2024.2"), {"params": {"levelMode": "all"}}, "levelMode"),
        (Part("query", ("levelMode",), "2024.2"), {"params": {"other": 1}}, ""),
        (Part("body", ("setIds",), "2023.1"), {"json": {"setIds": []}}, "setIds"),
        (Part("body", ("setIds",), "2023.1"), {"json": {"entity": "JOBS"}}, ""),
        (Part("body", ("setIds",), "2023.1"), {}, ""),
        (Part("body", ("output", "folder"), "2024.2"), {"json": {"output": {"folder": "x"}}}, "output.folder"),
        (Part("body", ("output", "folder"), "2024.2"), {"json": {"output": "folder"}}, ""),
        (Part("body", ("*", "note"), "2024.2"), {"json": [{}, {"note": None}]}, "note"),
        (Part("body", ("*", "note"), "2024.2"), {"json": [{}, "note"]}, ""),
        (Part("query", ("old",), until="2018.2"), {"params": {"old": True}}, "old"),
    ],
)
def test_parameters_and_members_count_where_they_are_given(part: Part, request_: dict[str, Any], feature: str) -> None:
    told = refused(operation(introduced=False, parts=(part,)), "2019.2", **request_)
    assert told.partition(" needs ")[0] == (f"{feature} of jobs.sort" if feature else "")


def test_an_unknown_version_is_no_reason_to_refuse() -> None:
    check(limits(Request(operation(), "/jobs")), None)


@pytest.mark.parametrize(
    ("status", "body", "settled", "known"),
    [
        (200, b"2024.2.1", True, True),
        (200, b"hello", True, False),
        (200, b"\xff", True, False),
        (404, b"2024.2", True, False),
        (401, b"", False, False),
        (403, b"", False, False),
        (429, b"", False, False),
        (503, b"", False, False),
    ],
)
def test_what_an_answer_tells_of_the_version(status: int, body: bytes, settled: bool, known: bool) -> None:  # noqa: FBT001
    knowledge = VersionKnowledge()
    knowledge.learn(status, body)
    assert (knowledge.settled, knowledge.version is not None) == (settled, known)


def refusal(kind: type[StatusError], status: int) -> StatusError:
    return kind(status=status, method="GET", path="/authentication/version")


def test_a_refusal_leaves_the_version_unknown() -> None:
    knowledge = VersionKnowledge()
    knowledge.refused(refusal(ServerError, 500))
    assert not knowledge.settled
    knowledge.refused(refusal(PermissionDeniedError, 403))
    assert knowledge.settled
    with pytest.raises(AuthenticationError):
        knowledge.refused(refusal(AuthenticationError, 401))
