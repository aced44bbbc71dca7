"""The asynchronous client, opened and closed by the plugin whose event loop runs the test.

Neither pytest-asyncio nor anyio is needed here. Whichever runs a test is handed an asynchronous fixture of its own
kind, so that the client is closed in the loop that it was used in, and after all fixtures that ask for it.

Imports nothing of the project before a client is made: pytest loads it in every run.
"""

from collections.abc import AsyncGenerator, Callable, Mapping
from inspect import signature
from types import ModuleType
from typing import TYPE_CHECKING, Literal, cast, get_args

import pytest

if TYPE_CHECKING:
    from olconnect import AsyncClient
    from olconnect_testing.server import Server

_PLUGIN = "olconnect_testing_async_clients"
_ANYIO = "_olconnect_client_for_anyio"
_ASYNCIO = "_olconnect_client_for_asyncio_"
_Scope = Literal["function", "class", "module", "package", "session"]
_SCOPES: tuple[_Scope, ...] = get_args(_Scope)
_NO_PLUGIN = (
    "olconnect_async_client needs a plugin that runs asynchronous tests, and this test has none: "
    "install pytest-asyncio (0.26 or later), or mark the test with anyio; or make a client yourself, "
    "with AsyncClient(**olconnect_sandbox.connection)"
)


def register(config: pytest.Config) -> None:
    """Make a fixture for each plugin: pytest-asyncio's tie themselves to a scope of event loops, so it gets several.

    It must be done before tests are collected, when some versions of pytest-asyncio look at all fixtures.
    """
    holder = ModuleType(_PLUGIN)
    setattr(holder, _ANYIO, pytest.fixture(name=_ANYIO)(_opening()))
    if config.pluginmanager.has_plugin("asyncio"):
        import pytest_asyncio  # noqa: PLC0415 - only where it is at work

        if "loop_scope" in signature(pytest_asyncio.fixture).parameters:
            for scope in _SCOPES:
                name = f"{_ASYNCIO}{scope}"
                setattr(holder, name, pytest_asyncio.fixture(_opening(), name=name, loop_scope=scope))
    config.pluginmanager.register(holder, _PLUGIN)


def opened(request: pytest.FixtureRequest) -> "AsyncClient":
    """The client of a test, from the fixture of the plugin that runs it."""
    name = _fixture_for(request)
    if not hasattr(request.config.pluginmanager.get_plugin(_PLUGIN), name):
        pytest.fail(_NO_PLUGIN, pytrace=False)
    value: object = request.getfixturevalue(name)
    return cast("AsyncClient", value)


def _fixture_for(request: pytest.FixtureRequest) -> str:
    if "anyio_backend" not in request.fixturenames:
        return f"{_ASYNCIO}{_loop_scope(request)}"
    backend: object = request.getfixturevalue("anyio_backend")
    if "asyncio" not in (backend if isinstance(backend, tuple) else (backend,)):
        pytest.skip("AsyncClient runs on asyncio alone: let the fixture anyio_backend give 'asyncio'")
    return _ANYIO


def _loop_scope(request: pytest.FixtureRequest) -> str:
    """The scope of the event loop that pytest-asyncio runs a test in."""
    marker = request.node.get_closest_marker("asyncio")
    if marker and "loop_scope" in marker.kwargs:
        return str(marker.kwargs["loop_scope"])
    try:
        return str(request.config.getini("asyncio_default_test_loop_scope"))
    except ValueError:  # pytest-asyncio is not there, or too old to have a choice
        return "function"


def _opening() -> Callable[["Server", Mapping[str, object]], AsyncGenerator["AsyncClient", None]]:
    """A function of its own for each fixture: the plugins write on it."""

    async def opening(
        olconnect_sandbox: "Server", olconnect_client_options: Mapping[str, object]
    ) -> AsyncGenerator["AsyncClient", None]:
        from olconnect import AsyncClient  # noqa: PLC0415 - not cheap
        from olconnect_testing.clients import arguments  # noqa: PLC0415 - the same

        async with AsyncClient(**arguments(olconnect_sandbox, olconnect_client_options)) as client:
            yield client

    return opening
