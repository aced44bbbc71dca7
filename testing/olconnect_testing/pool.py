"""The sandboxes of one run: started when the first test needs them, shared by tests that ask for the same."""

from collections.abc import Generator
from contextlib import contextmanager

import pytest

from olconnect_sandbox import SandboxError
from olconnect_testing.in_process import InProcess
from olconnect_testing.options import MARKER, Options, Wish, wish_of
from olconnect_testing.own_process import OwnProcess
from olconnect_testing.real import RealServer
from olconnect_testing.server import Sandboxed, Server


class Pool:
    """Gives each test its server. With pytest-xdist each worker has a pool of its own."""

    def __init__(self, real: str | None) -> None:
        """Begin without sandboxes.

        Args:
            real: Address of the real server that all tests get instead.
        """
        self._real = RealServer(real) if real else None
        self._shared: dict[Options, Sandboxed] = {}

    @contextmanager
    def server(self, test: pytest.Item) -> Generator[Server, None, None]:
        """The server of one test, for the time of a block; afterwards nothing of the test is left in a sandbox.

        What cannot be had fails the test in plain words.
        """
        wish = _understood(test)
        if self._real is not None:
            self._real.suits(wish)
            yield self._real
            return
        sandbox = self._take(wish.options)
        try:
            yield sandbox
        finally:
            self._give_back(wish.options, sandbox)

    def close(self) -> None:
        """Stop all sandboxes."""
        while self._shared:
            self._shared.popitem()[1].stop()

    def _take(self, options: Options) -> Sandboxed:
        """A sandbox that nobody else uses: one that a test before has left clean, or a new one."""
        waiting = self._shared.pop(options, None)
        if waiting is not None:
            return waiting
        try:
            return InProcess(options) if options.process == "in" else OwnProcess(options)
        except (ValueError, SandboxError) as error:
            pytest.fail(f"this sandbox cannot be had: {error}", pytrace=False)

    def _give_back(self, options: Options, sandbox: Sandboxed) -> None:
        if options.scope == "test" or sandbox.spoilt:
            sandbox.stop()
            return
        try:
            sandbox.begin_anew()
        except BaseException:
            sandbox.stop()
            raise
        self._shared[options] = sandbox


def _understood(test: pytest.Item) -> Wish:
    try:
        return wish_of(test)
    except ValueError as error:
        pytest.fail(f"the marker {MARKER} of this test: {error}", pytrace=False)
