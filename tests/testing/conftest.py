"""Runs of pytest inside of this one, with the plugin under test and no others but those that a test names."""

import asyncio
import os
from collections.abc import Callable

import anyio.pytest_plugin
import pytest
import pytest_asyncio.plugin

import olconnect_testing.clients
import olconnect_testing.pool
from olconnect import AsyncClient, Client
from olconnect_sandbox import Sandbox
from olconnect_testing.loading import Loader

PLUGINS_TO_KEEP = (anyio.pytest_plugin, pytest_asyncio.plugin, olconnect_testing.clients, olconnect_testing.pool)
"""A run inside of this process forgets the modules that it was the first to import, which breaks some."""

Run = Callable[..., pytest.RunResult]


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith(("OLCONNECT_", "PYTEST_ADDOPTS")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


@pytest.fixture(scope="session")
def _everything_imported() -> None:
    """For the same reason: what the clients import when it is first needed."""

    async def asynchronously(url: str) -> None:
        async with AsyncClient(url, auth="none") as client:
            await client.data_sets.get_all()

    with Sandbox(security=False) as sandbox, Client(sandbox.url, auth="none") as client:
        load = Loader(client, real=False)
        load.job_set(load.content_sets(load.data_set([{"A": "1"}]), b"<html><body>@A@</body></html>"))
        asyncio.run(asynchronously(sandbox.url))


@pytest.fixture
def run(pytester: pytest.Pytester, _everything_imported: None) -> Run:
    """Runs the source of a test module, with these arguments of the command line."""

    def started(source: str, *arguments: str) -> pytest.RunResult:
        pytester.makepyfile(source)
        common = (
            *("-p", "olconnect_testing.plugin", "-p", "no:cacheprovider", "--strict-markers", "-ra"),
            *("-W", "error", "-W", "ignore:Module already imported:pytest.PytestAssertRewriteWarning"),
        )
        return pytester.runpytest_inprocess(*common, *arguments)

    return started
