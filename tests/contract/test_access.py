"""Every operation of the description asks for authentication, and those that change something for a role."""

import re
from collections.abc import Iterator
from typing import Any

import bundle
import httpx
import pytest

import olconnect_spec
from olconnect_sandbox import Sandbox, User

OPERATIONS = {
    f"{method.upper()} {path}": operation for path, method, operation in bundle.operations(olconnect_spec.load())
}
GATED = {name: operation for name, operation in OPERATIONS.items() if operation["x-method"] != "login"}
CHANGING = [name for name, operation in GATED.items() if operation["x-effect"] != "read"]
WATCHER = ("watcher", "watching")


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    users = {"watcher": User("watching", roles=frozenset({"ROLE_MONITOR"}))}
    with (
        Sandbox(users=users) as sandbox,
        httpx.Client(base_url=f"{sandbox.url}/rest/serverengine", timeout=60) as client,
    ):
        yield client


def send(http: httpx.Client, name: str, **credentials: Any) -> httpx.Response:
    """A request whose ids name nothing: who may not call it must not learn that."""
    method, path = name.split(" ")
    return http.request(method, re.sub(r"\{\w+\}", "1", path), **credentials)


@pytest.mark.parametrize("name", OPERATIONS)
def test_without_credentials(http: httpx.Client, name: str) -> None:
    answer = send(http, name)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("BASIC")


@pytest.mark.parametrize("name", OPERATIONS)
def test_with_a_token_that_nobody_was_given(http: httpx.Client, name: str) -> None:
    answer = send(http, name, headers={"auth_token": "0f9d2d5e6b3c4e0e9a553d1f6d1c7a10"})
    assert answer.status_code == 401


@pytest.mark.parametrize("name", CHANGING)
def test_changes_need_a_role(http: httpx.Client, name: str) -> None:
    answer = send(http, name, auth=WATCHER)
    assert answer.status_code == 403
    assert answer.json()["error"]["status"] == 403


@pytest.mark.parametrize("name", sorted(GATED.keys() - set(CHANGING)))
def test_who_only_watches_may_read(http: httpx.Client, name: str) -> None:
    assert send(http, name, auth=WATCHER).status_code not in (401, 403)
