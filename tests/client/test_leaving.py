"""Closing a client, and leaving or cancelling its operations, at a server that answers or does not."""

from typing import Any

import pytest

from olconnect import AsyncClient, Hooks, Pace, Retry, StateEvent
from olconnect.errors import ConnectionLostError, OLConnectError, OperationCancelledError, WaitTimeoutError

from .drive import Drive
from .scripted import Reply, ScriptedServer, accepted

START = "/workflow/jobcreation/12"
PROGRESS = "/workflow/jobcreation/getProgress/{}"
RESULT = "/workflow/jobcreation/getResult/op-1"
CANCEL = "/workflow/jobcreation/cancel/{}"
AT_ONCE = Pace(first=0, share=0, longest=0)


@pytest.fixture
def job_server(server: ScriptedServer) -> ScriptedServer:
    """Starts op-1, op-2 and op-3, which run until they are cancelled."""
    server.on("POST", START, *(accepted(f"op-{number}") for number in (1, 2, 3)))
    for number in (1, 2, 3):
        server.on("GET", PROGRESS.format(f"op-{number}"), Reply(body="40"))
        server.on("POST", CANCEL.format(f"op-{number}"), Reply(204))
    return server


def open_client(drive: Drive, server: ScriptedServer, **more: Any) -> AsyncClient:
    return drive.client(server.url, auth="none", pace=AT_ONCE, **more)


def cancelled(server: ScriptedServer) -> set[str]:
    start = CANCEL.format("")
    return {path.removeprefix(start) for path in server.paths if path.startswith(start)}


@pytest.mark.parametrize(("on_leave", "stopped"), [("keep", set[str]()), ("cancel", {"op-1", "op-3"})])
async def test_closing_the_client_leaves_what_runs_as_the_option_says(
    drive: Drive, job_server: ScriptedServer, on_leave: Any, stopped: set[str]
) -> None:
    told: list[StateEvent] = []
    async with open_client(drive, job_server, on_leave=on_leave, hooks=Hooks(on_state_change=told.append)) as client:
        operations = [await client.job_creation.process(12) for _ in range(3)]
        job_server.on("GET", PROGRESS.format("op-2"), Reply(body="done"))
        await operations[1].wait()
    assert cancelled(job_server) == stopped
    left = {each.operation_id: each.token for each in told if each.state == "left"}
    expected = {each.id: each.token for each in operations if each.id != "op-2"} if on_leave == "keep" else {}
    assert left == expected


@pytest.mark.parametrize(("on_leave", "stopped"), [("keep", set[str]()), ("cancel", {"op-1"})])
async def test_the_end_of_a_block_leaves_it_as_the_option_says(
    drive: Drive, job_server: ScriptedServer, on_leave: Any, stopped: set[str]
) -> None:
    async with open_client(drive, job_server, on_leave=on_leave) as client:
        async with await client.job_creation.process(12) as operation:
            assert await operation.progress() == 40
        assert cancelled(job_server) == stopped


async def test_a_server_that_is_gone_does_not_keep_a_client_from_closing(
    drive: Drive, job_server: ScriptedServer
) -> None:
    told: list[StateEvent] = []
    hooks = Hooks(on_state_change=told.append)
    async with open_client(drive, job_server, on_leave="cancel", hooks=hooks) as client:
        operation = await client.job_creation.process(12)
        job_server.stop()
    assert [(each.state, each.token) for each in told] == [("started", operation.token), ("left", operation.token)]


async def test_a_cancel_waits_for_the_server(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("GET", PROGRESS.format("op-1"), Reply(body="40"), Reply(body="60"), Reply(404))
    told: list[StateEvent] = []
    async with open_client(drive, job_server, hooks=Hooks(on_state_change=told.append)) as client:
        operation = await client.job_creation.process(12)
        assert await operation.cancel() is True
        assert await operation.cancel() is True
        with pytest.raises(OperationCancelledError) as caught:
            await operation.result()
        assert caught.value.token == operation.token
    assert [each.state for each in told] == ["started", "running", "running", "cancelled"]
    assert len(job_server.seen("POST", CANCEL.format("op-1"))) == 1


async def test_a_cancel_that_comes_too_late_says_so(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("GET", PROGRESS.format("op-1"), Reply(body="60"), Reply(body="done"))
    job_server.on("POST", RESULT, Reply(body="31"))
    async with open_client(drive, job_server) as client:
        operation = await client.job_creation.process(12)
        assert await operation.cancel() is False
        assert await operation.result() == 31


async def test_a_cancel_whose_answer_was_lost_is_confirmed_by_the_server(
    drive: Drive, job_server: ScriptedServer
) -> None:
    job_server.on("POST", CANCEL.format("op-1"), Reply(silent=True), Reply(404))
    job_server.on("GET", PROGRESS.format("op-1"), Reply(404))
    async with open_client(drive, job_server) as client:
        operation = await client.job_creation.process(12)
        assert await operation.cancel() is True
        with pytest.raises(OperationCancelledError):
            await operation.result()


async def test_a_cancel_that_cannot_be_asked_for_leaves_it_running(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", CANCEL.format("op-1"), Reply(silent=True))
    async with open_client(drive, job_server, retry=Retry(attempts=1)) as client:
        operation = await client.job_creation.process(12)
        with pytest.raises(ConnectionLostError) as caught:
            await operation.cancel()
        assert caught.value.token == operation.token
        assert await operation.progress() == 40


async def test_a_cancel_that_the_server_does_not_confirm_is_told(drive: Drive, job_server: ScriptedServer) -> None:
    async with open_client(drive, job_server) as client:
        operation = await client.job_creation.process(12)
        with pytest.raises(WaitTimeoutError, match="it goes on at the server") as caught:
            await operation.cancel(timeout=0)
        assert caught.value.token == operation.token


async def test_what_is_left_can_be_taken_up_again(drive: Drive, job_server: ScriptedServer) -> None:
    tokens: list[str] = []
    hooks = Hooks(on_state_change=lambda event: tokens.append(event.token) if event.state == "left" else None)
    async with open_client(drive, job_server, hooks=hooks) as client:
        operation = await client.job_creation.process(12)
    assert tokens == [operation.token]
    job_server.on("GET", PROGRESS.format("op-1"), Reply(body="done"))
    job_server.on("POST", RESULT, Reply(body="31"))
    async with open_client(drive, job_server) as client:
        assert await drive.resumed(client, tokens[0]).result() == 31


async def test_an_error_in_the_block_is_the_one_that_counts(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", CANCEL.format("op-1"), Reply(500))
    async with open_client(drive, job_server, on_leave="cancel", retry=Retry(attempts=1)) as client:
        job_server.on("GET", PROGRESS.format("op-1"), Reply(401))
        with pytest.raises(OLConnectError, match="401"):
            async with await client.job_creation.process(12) as operation:
                await operation.wait()
