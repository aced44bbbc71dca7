"""Fixtures of the client tests: a scripted server, and both clients behind one face."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from .drive import Drive
from .scripted import ScriptedServer, Security


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("OLCONNECT_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A server with security switched off."""
    with ScriptedServer() as running:
        yield running


@pytest.fixture
def secure_server(server: ScriptedServer) -> ScriptedServer:
    """The same with security switched on: user `ol-admin`, password `secret`."""
    server.security = Security()
    return server


@pytest.fixture(params=["sync", "async"])
def drive(request: pytest.FixtureRequest) -> Iterator[Drive]:
    """Runs a test with each client."""
    if request.param == "async":
        yield Drive(None)
        return
    with ThreadPoolExecutor(max_workers=24) as pool:
        yield Drive(pool)
