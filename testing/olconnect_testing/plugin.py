"""The plugin of pytest: options and fixtures.

pytest loads it in every run, also where nobody uses it. So it imports neither the client nor the sandbox before a
fixture is asked for.
"""

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING

import pytest

from olconnect_testing import asynchronous, options

if TYPE_CHECKING:
    from olconnect import AsyncClient, Client
    from olconnect_testing.loading import Loader
    from olconnect_testing.pool import Pool
    from olconnect_testing.server import Server

_MARKER = (
    f"{options.MARKER}(api_version, pace, security, quirks, seed, process, scope, sandbox_only): "
    "what the OL Connect server of a test is like"
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options."""
    options.add(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker and the fixtures of other plugins; refuse options that cannot be used before any test runs."""
    config.addinivalue_line("markers", _MARKER)
    options.configured(config)
    options.server_of(config)
    asynchronous.register(config)


def pytest_report_header(config: pytest.Config) -> str | None:
    """Say it when tests run against a real server."""
    url = options.server_of(config)
    return f"olconnect: tests run against {url}, not against a sandbox" if url else None


@pytest.fixture(scope="session")
def _olconnect_pool(request: pytest.FixtureRequest) -> Generator["Pool", None, None]:
    """The sandboxes of this run."""
    try:
        from olconnect_testing.pool import Pool  # noqa: PLC0415 - not cheap, and its parts may be missing
    except ImportError as error:
        pytest.fail(f'{error.name or "a package"} is missing: pip install "olconnect[testing]"', pytrace=False)
    pool = Pool(options.server_of(request.config))
    yield pool
    pool.close()


@pytest.fixture
def olconnect_sandbox(request: pytest.FixtureRequest, _olconnect_pool: "Pool") -> Generator["Server", None, None]:
    """A server for this test, in which nothing is stored; with --olconnect-server a real one, as it stands."""
    with _olconnect_pool.server(request.node) as server:
        yield server


@pytest.fixture
def olconnect_client_options() -> Mapping[str, object]:
    """Further arguments of the clients: none. Override it to set, say, a timeout."""
    return {}


@pytest.fixture
def olconnect_client(
    olconnect_sandbox: "Server", olconnect_client_options: Mapping[str, object]
) -> Generator["Client", None, None]:
    """A client of `olconnect_sandbox`."""
    from olconnect import Client  # noqa: PLC0415 - not cheap
    from olconnect_testing.clients import arguments  # noqa: PLC0415 - the same

    with Client(**arguments(olconnect_sandbox, olconnect_client_options)) as client:
        yield client


@pytest.fixture
def olconnect_async_client(request: pytest.FixtureRequest) -> "AsyncClient":
    """An asynchronous client of `olconnect_sandbox`, for tests that pytest-asyncio or anyio runs."""
    return asynchronous.opened(request)


@pytest.fixture
def olconnect_load(olconnect_sandbox: "Server") -> Generator["Loader", None, None]:
    """Puts files and sets into `olconnect_sandbox`; from a real server it deletes them at the end."""
    from olconnect import Client  # noqa: PLC0415 - not cheap
    from olconnect_testing.clients import arguments  # noqa: PLC0415 - the same
    from olconnect_testing.loading import Loader  # noqa: PLC0415 - the same

    with Client(**arguments(olconnect_sandbox, {})) as client:
        loader = Loader(client, real=olconnect_sandbox.real)
        yield loader
        if olconnect_sandbox.real:
            loader.unload()
