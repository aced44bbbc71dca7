"""A running sandbox that checks its own answers, and plain HTTP requests to it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from olconnect_sandbox import Sandbox

from .sandbox_api import Api


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[Sandbox]:
    with Sandbox(validate_answers=True, seed=7, tasks=8) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared_sandbox: Sandbox) -> Iterator[Sandbox]:
    """A sandbox in which nothing is stored; afterwards it is as it was."""
    empty = shared_sandbox.snapshot()
    yield shared_sandbox
    shared_sandbox.clock.resume()
    shared_sandbox.reset(empty)


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[Api]:
    with Api(sandbox) as api:
        yield api


@pytest.fixture
def connect() -> Iterator[Callable[..., Api]]:
    """Starts a sandbox of one's own with the given settings."""
    opened: list[Api] = []

    def start(auth: tuple[str, str] | None = ("ol-admin", "secret"), **settings: Any) -> Api:
        sandbox = Sandbox(**{"validate_answers": True, "seed": 7, **settings}).start()
        opened.append(Api(sandbox, auth))
        return opened[-1]

    yield start
    for one in opened:
        one.__exit__()
        one.sandbox.stop()
