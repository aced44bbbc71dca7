"""TLS: certificates are checked against the system's authorities, or own ones, or with a warning not at all."""

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from olconnect.errors import ConnectionFailedError, InvalidRequestError, TransportError

from .drive import Drive
from .scripted import Reply, ScriptedServer

TLS = Path(__file__).with_name("tls")
AUTHORITY = TLS / "authority.pem"


def server_context(*, client_certificate: bool = False) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "server.pem", TLS / "server.key")
    if client_certificate:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(AUTHORITY)
    return context


@pytest.fixture
def tls_server() -> Iterator[ScriptedServer]:
    with ScriptedServer(server_context()) as running:
        running.on("GET", "/authentication/version", Reply(body="2024.2"))
        yield running


@pytest.fixture
def strict_server() -> Iterator[ScriptedServer]:
    """Asks its clients for a certificate."""
    with ScriptedServer(server_context(client_certificate=True)) as running:
        running.on("GET", "/authentication/version", Reply(body="2024.2"))
        yield running


async def version(drive: Drive, server: ScriptedServer, **more: Any) -> str:
    async with drive.client(server.url, auth="none", **more) as client:
        return await client.authentication.version()


async def test_a_certificate_of_an_unknown_authority_is_refused(drive: Drive, tls_server: ScriptedServer) -> None:
    with pytest.raises(ConnectionFailedError, match=r"CERTIFICATE_VERIFY_FAILED|certificate verify failed"):
        await version(drive, tls_server)
    assert tls_server.requests == []


@pytest.mark.parametrize("verify", [AUTHORITY, str(AUTHORITY), ssl.create_default_context(cafile=AUTHORITY)], ids=type)
async def test_an_own_authority_is_trusted(drive: Drive, tls_server: ScriptedServer, verify: Any) -> None:
    assert await version(drive, tls_server, verify=verify) == "2024.2"


async def test_a_certificate_for_another_host_is_refused(drive: Drive, tls_server: ScriptedServer) -> None:
    context = ssl.create_default_context(cafile=AUTHORITY)
    url = tls_server.url.replace("127.0.0.1", "127.0.0.2")
    with pytest.raises(ConnectionFailedError):
        async with drive.client(url, auth="none", verify=context, timeout=5) as client:
            await client.authentication.version()
    assert tls_server.requests == []


async def test_no_check_at_all_works_with_a_warning(drive: Drive, tls_server: ScriptedServer) -> None:
    with pytest.warns(UserWarning, match="TLS certificates are not verified"):
        client = drive.client(tls_server.url, auth="none", verify=False)
    async with client:
        assert await client.authentication.version() == "2024.2"


CERTIFICATES: dict[str, Any] = {
    "one file": TLS / "client-with-key.pem",
    "one file by text": str(TLS / "client-with-key.pem"),
    "two files": (str(TLS / "client.pem"), str(TLS / "client.key")),
    "with a password": (str(TLS / "client.pem"), str(TLS / "client-encrypted.key"), "tests-only"),
}


@pytest.mark.parametrize("certificate", CERTIFICATES.values(), ids=CERTIFICATES.keys())
async def test_a_client_certificate_is_shown(drive: Drive, strict_server: ScriptedServer, certificate: Any) -> None:
    assert await version(drive, strict_server, verify=AUTHORITY, client_certificate=certificate) == "2024.2"


async def test_a_client_certificate_that_is_missing_is_told(drive: Drive, strict_server: ScriptedServer) -> None:
    with pytest.raises(TransportError):
        await version(drive, strict_server, verify=AUTHORITY)
    assert strict_server.requests == []


async def test_a_client_certificate_in_a_context_of_the_caller(drive: Drive, strict_server: ScriptedServer) -> None:
    context = ssl.create_default_context(cafile=AUTHORITY)
    with pytest.raises(InvalidRequestError, match="load the client certificate into that"):
        drive.client(strict_server.url, verify=context, client_certificate=CERTIFICATES["two files"])
    context.load_cert_chain(*CERTIFICATES["two files"])
    assert await version(drive, strict_server, verify=context) == "2024.2"


UNUSABLE: dict[str, dict[str, Any]] = {
    "no such authority": {"verify": TLS / "missing.pem"},
    "no authority at all": {"verify": __file__},
    "no such certificate": {"client_certificate": str(TLS / "missing.pem")},
    "no key": {"client_certificate": str(TLS / "client.pem")},
    "another key": {"client_certificate": (str(TLS / "client.pem"), str(TLS / "server.key"))},
    "no password": {"client_certificate": (str(TLS / "client.pem"), str(TLS / "client-encrypted.key"))},
    "wrong password": {"client_certificate": (str(TLS / "client.pem"), str(TLS / "client-encrypted.key"), "wrong")},
}


@pytest.mark.parametrize("arguments", UNUSABLE.values(), ids=UNUSABLE.keys())
async def test_files_that_cannot_be_used_are_told_when_the_client_is_made(
    drive: Drive, arguments: dict[str, Any]
) -> None:
    with pytest.raises(InvalidRequestError, match="a certificate file cannot be used: ") as caught:
        drive.client("https://localhost:9340", **arguments)
    assert "wrong" not in str(caught.value)


async def test_http_to_a_server_that_speaks_tls_is_told(drive: Drive, tls_server: ScriptedServer) -> None:
    async with drive.client(tls_server.url.replace("https", "http"), auth="none", timeout=5) as client:
        with pytest.raises(TransportError):
            await client.authentication.version()


async def test_tls_to_a_server_that_speaks_http_is_told(drive: Drive, server: ScriptedServer) -> None:
    async with drive.client(server.url.replace("http", "https"), auth="none", timeout=5) as client:
        with pytest.raises(ConnectionFailedError):
            await client.authentication.version()
