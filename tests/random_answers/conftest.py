"""A server that plays generated answers over real sockets, and clients of both kinds for it."""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from .peer import Peer


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """The event loop of the asynchronous client."""
    with asyncio.Runner() as running:
        yield running


@pytest.fixture(scope="session")
def peer(runner: asyncio.Runner) -> Iterator[Peer]:
    """A server and its clients, kept for all tests: connections stay open, as in a long-lived program."""
    with Peer(runner) as running:
        yield running
