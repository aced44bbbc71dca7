"""One sandbox for all cells, and a seed that can be chosen: OLCONNECT_SEED=2 pytest tests/reliability."""

import os
import random
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from olconnect_sandbox import Sandbox
from tests.client.drive import Drive

from .world import PACE_SECONDS, PASSWORD, USER, World

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))  # importable as when they run

SEED = int(os.environ.get("OLCONNECT_SEED", "1"))
_FOREVER = 1e9  # seconds; the sandbox's clock is moved a lot


@pytest.fixture(scope="session")
def shared_world() -> Iterator[World]:
    with Sandbox(user=USER, password=PASSWORD, pace=PACE_SECONDS, seed=SEED, token_lifetime=_FOREVER) as sandbox:
        yield World.of(sandbox)


@pytest.fixture
def world(shared_world: World) -> World:
    random.seed(SEED)
    shared_world.reset()
    return shared_world


@pytest.fixture(scope="session")
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as threads:
        yield threads


@pytest.fixture(params=["sync", "async"])
def drive(request: pytest.FixtureRequest, pool: ThreadPoolExecutor) -> Drive:
    return Drive(pool if request.param == "sync" else None)
