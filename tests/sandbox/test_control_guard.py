"""Who may steer a sandbox that others can reach."""

import pytest
from starlette.requests import HTTPConnection

from olconnect_sandbox.control.guard import objection


def connection(client: tuple[str, int] | None, *hosts: bytes) -> HTTPConnection:
    return HTTPConnection({"type": "http", "client": client, "headers": [(b"host", host) for host in hosts]})


@pytest.mark.parametrize("address", ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"])
def test_programs_on_this_computer_may(address: str) -> None:
    assert objection(connection((address, 5), b"localhost")) is None


@pytest.mark.parametrize("address", ["192.0.2.1", "::ffff:192.0.2.1", "fe80::1", "testclient", ""])
def test_others_may_not(address: str) -> None:
    assert "this computer" in str(objection(connection((address, 5), b"localhost")))


def test_nobody_whose_address_is_not_known_may() -> None:
    assert "this computer" in str(objection(connection(None, b"localhost")))


@pytest.mark.parametrize("hosts", [[], [b"localhost", b"localhost"], [b"localhost", b"evil.example"]])
def test_there_must_be_one_host(hosts: list[bytes]) -> None:
    assert "Host" in str(objection(connection(("127.0.0.1", 5), *hosts)))
