"""The header `trace_id`, by which requests can be found again in the server's log."""

from collections.abc import Iterator
from typing import Any

import pytest

from olconnect import CallOptions, Hooks
from olconnect.errors import InvalidRequestError

from .drive import Drive
from .scripted import Reply, ScriptedServer

VERSION = "/authentication/version"
LOGIN: dict[str, Any] = {"user": "ol-admin", "password": "secret"}


def sent(server: ScriptedServer) -> list[str | None]:
    return [each.header("trace_id") for each in server.requests]


async def test_without_the_option_nothing_is_sent(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, Reply(body="2024.2"))
    async with drive.client(server.url, auth="none") as client:
        await client.authentication.version()
    assert sent(server) == [None]


async def test_a_text_goes_with_every_request_of_a_client(drive: Drive, secure_server: ScriptedServer) -> None:
    secure_server.on("GET", VERSION, Reply(503), Reply(body="2024.2"))
    told: list[str | None] = []
    hooks = Hooks(on_request=lambda event: told.append(event.trace_id))
    async with drive.client(secure_server.url, **LOGIN, trace_id="run-7", hooks=hooks) as client:
        await client.authentication.version()
    assert sent(secure_server) == told == ["run-7"] * 3


async def test_a_function_gives_one_for_each_request(drive: Drive, secure_server: ScriptedServer) -> None:
    secure_server.on("GET", VERSION, Reply(503), Reply(body="2024.2"))
    numbers: Iterator[int] = iter(range(1, 9))
    async with drive.client(secure_server.url, **LOGIN, trace_id=lambda: f"t-{next(numbers)}") as client:
        await client.authentication.version()
    assert sorted(map(str, sent(secure_server))) == ["t-1", "t-2", "t-3"]


@pytest.mark.parametrize("option", ["run-7", lambda: "run-7", None])
async def test_a_call_may_set_its_own(drive: Drive, server: ScriptedServer, option: Any) -> None:
    server.on("GET", VERSION, Reply(body="2024.2"))
    async with drive.client(server.url, auth="none", trace_id=option) as client:
        await client.authentication.version(options=CallOptions(headers={"trace_id": "mine"}))
    assert sent(server) == ["mine"]


@pytest.mark.parametrize("value", ["two\r\nHost: else", "Olé", "\x00"])
async def test_what_is_no_header_is_refused_without_showing_it(
    drive: Drive, server: ScriptedServer, value: str
) -> None:
    with pytest.raises(InvalidRequestError, match="the header 'trace_id' holds what cannot be sent"):
        drive.client(server.url, auth="none", trace_id=value)
    async with drive.client(server.url, auth="none", trace_id=lambda: value) as client:
        with pytest.raises(InvalidRequestError, match="the header 'trace_id' holds what cannot be sent") as caught:
            await client.authentication.version()
    assert value not in str(caught.value)
    assert server.requests == []


async def test_a_function_may_give_none(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, Reply(body="2024.2"))
    async with drive.client(server.url, auth="none", trace_id=lambda: "") as client:
        await client.authentication.version()
    assert sent(server) == [None]


@pytest.mark.parametrize("value", [7, b"run-7"])
async def test_a_function_that_gives_no_text_is_refused(drive: Drive, server: ScriptedServer, value: Any) -> None:
    async with drive.client(server.url, auth="none", trace_id=lambda: value) as client:
        with pytest.raises(InvalidRequestError):
            await client.authentication.version()
    assert server.requests == []
