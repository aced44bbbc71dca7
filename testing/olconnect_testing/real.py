"""A real server, named by `--olconnect-server`: what only a sandbox can do skips the test."""

from typing import NoReturn, Unpack

import pytest

from olconnect import Client
from olconnect_sandbox.faults import Fault
from olconnect_testing.options import Wish
from olconnect_testing.server import Conditions, Connection, Server


class RealServer(Server):
    """A server that was there before, and that nothing here starts, stops or resets."""

    def __init__(self, url: str) -> None:
        self._url = url

    @property
    def url(self) -> str:
        """Its origin."""
        return self._url

    @property
    def connection(self) -> Connection:
        """Its address; clients take user and password from `OLCONNECT_USER` and `OLCONNECT_PASSWORD`."""
        return {"base_url": self._url}

    @property
    def real(self) -> bool:
        """True."""
        return True

    @property
    def clock(self) -> NoReturn:
        """Skips the test."""
        _skip("a clock to move")

    def fault(self, what: Fault, **when: Unpack[Conditions]) -> NoReturn:
        """Skips the test."""
        del when
        _skip(f"faults, such as {type(what).__name__}")

    @property
    def started(self) -> NoReturn:
        """Skips the test."""
        _skip("a list of all operations (started)")

    @property
    def requests(self) -> NoReturn:
        """Skips the test."""
        _skip("a list of all requests")

    def expire_tokens(self) -> NoReturn:
        """Skips the test."""
        _skip("tokens to end (expire_tokens)")

    def restart(self, *, keep_store: bool = True) -> NoReturn:
        """Skips the test."""
        del keep_store
        _skip("a restart")

    def suits(self, wish: Wish) -> None:
        """Skip the test if it asks for what this server cannot be, or is not.

        `pace`, `seed`, `process` and `scope` say how a sandbox works, not what a server does: they do not matter.
        """
        if wish.sandbox_only:
            pytest.skip("its marker says sandbox_only: run it without --olconnect-server")
        for name in ("security", "quirks"):
            if name in wish.own:
                _skip(f"{name} to set ({name}={getattr(wish.options, name)!r})")
        if "api_version" in wish.own:
            self._is_of(wish.options.api_version or "")

    def _is_of(self, wanted: str) -> None:
        with Client(**self.connection) as client:
            version = client.server_version()
        if version is None or not f"{version}.".startswith(f"{wanted}."):
            pytest.skip(f"it is for version {wanted}, and the server's version is {version or 'not told'}")


def _skip(what: str) -> NoReturn:
    pytest.skip(f"only a sandbox has {what}: run it without --olconnect-server")
