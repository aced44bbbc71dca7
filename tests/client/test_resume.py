"""An operation is taken up again by its token: by another client, of the other kind, on another day."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from olconnect import AsyncClient, Client, FileContent, Hooks, Pace, ServerPaths, StateEvent
from olconnect.errors import InvalidRequestError, OLConnectError, OperationLostError, TransportError, WaitTimeoutError

from .drive import Drive, plain
from .scripted import Reply, ScriptedServer, accepted, json_error

START = "/workflow/jobcreation/12"
PROGRESS = "/workflow/jobcreation/getProgress/op-1"
RESULT = "/workflow/jobcreation/getResult/op-1"
OUTPUT = "/workflow/outputcreation"
CHAIN = "/workflow/print"
AT_ONCE = Pace(first=0, share=0, longest=0)


@pytest.fixture
def job_server(server: ScriptedServer) -> ScriptedServer:
    server.on("POST", START, accepted())
    server.on("GET", PROGRESS, Reply(body="40"), Reply(body="done"))
    server.on("POST", RESULT, Reply(body="31"))
    return server


def open_client(drive: Drive, server: ScriptedServer, **more: Any) -> AsyncClient:
    return drive.client(server.url, auth="none", pace=AT_ONCE, **more)


async def test_another_client_goes_on_with_it(drive: Drive, job_server: ScriptedServer) -> None:
    async with open_client(drive, job_server) as client:
        operation = await client.job_creation.process(12)
        token, started_at = operation.token, operation.started_at
    assert str(started_at.year) in token
    async with open_client(drive, job_server) as client:
        asked = len(job_server.requests)
        again = drive.resumed(client, token)
        assert (again.id, again.service, again.token) == ("op-1", "job_creation", token)
        assert abs((again.started_at - started_at).total_seconds()) < 0.001
        assert len(job_server.requests) == asked, "nothing is sent"
        assert await again.result() == 31
    assert len(job_server.seen("POST", START)) == 1


async def test_the_token_of_one_kind_of_client_is_good_for_the_other(drive: Drive, job_server: ScriptedServer) -> None:
    async with open_client(drive, job_server) as client:
        token = (await client.job_creation.process(12)).token
    if drive.is_sync:
        async with AsyncClient(job_server.url, auth="none", pace=AT_ONCE) as other:
            operation: Any = other.resume(token)
            assert await operation.result() == 31
    else:
        with Client(job_server.url, auth="none", pace=AT_ONCE) as other:
            assert other.resume(token).result() == 31


async def test_output_comes_in_its_forms(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", f"{OUTPUT}/5/31", accepted("out-1"))
    server.on("GET", f"{OUTPUT}/getProgress/out-1", Reply(body="done"))
    server.on("POST", f"{OUTPUT}/getResult/out-1", Reply(body="%PDF"))
    server.on("POST", f"{OUTPUT}/getResultTxt/out-1", Reply(body="/out/a.pdf"))
    async with open_client(drive, server) as client:
        token = (await client.output_creation.process_by_job_set(5, 31)).token
        again = drive.resumed(client, token)
        assert type(plain(again)).__name__.endswith("OutputOperation")
        assert await again.result() == FileContent(b"%PDF")
        assert await again.result_text() == ServerPaths(("/out/a.pdf",))
        assert await (await again.download()).read() == b"%PDF"


async def test_what_a_chain_ends_in_is_kept(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", f"{CHAIN}/1/2/3/4", accepted("aio-1"))
    server.on("GET", f"{CHAIN}/getProgress/aio-1", Reply(body="done"))
    server.on("POST", f"{CHAIN}/getResult/aio-1", Reply(body="7"))
    async with open_client(drive, server) as client:
        token = (await client.all_in_one.submit_adhoc(1, 2, 3, 4, b"%PDF")).token
        assert json.loads(token)["makes"] == "output"
        sets = json.dumps({**json.loads(token), "makes": "data set"})
        unknown = json.dumps({key: value for key, value in json.loads(token).items() if key != "makes"})
        assert await drive.resumed(client, token).result() == FileContent(b"7")
        assert (await drive.resumed(client, sets).result()).ids == (7,)
        assert await drive.resumed(client, unknown).result() == FileContent(b"7")


async def test_a_token_of_another_server_is_refused(drive: Drive, job_server: ScriptedServer) -> None:
    async with open_client(drive, job_server) as client:
        token = (await client.job_creation.process(12)).token
    async with drive.client("http://print.example:9340", auth="none") as client:
        with pytest.raises(InvalidRequestError, match=f"is for the server at {job_server.url}/rest/serverengine"):
            drive.resumed(client, token)


async def test_the_same_server_may_be_written_otherwise(drive: Drive, job_server: ScriptedServer) -> None:
    async with open_client(drive, job_server) as client:
        token = (await client.job_creation.process(12)).token
        other = json.dumps({**json.loads(token), "url": job_server.url.upper().replace("HTTP", "http") + "/"})
        assert drive.resumed(client, other).id == "op-1"


@pytest.mark.parametrize(
    "changes",
    [
        {"start": "job_creation_fly"},
        {"service": "nothing"},
        {"service": "output_creation"},
        {"start": "file_store_delete", "service": "file_store"},
        {"url": "here"},
        {"olconnect": 2},
        {"id": None},
    ],
)
async def test_what_cannot_be_is_refused(drive: Drive, job_server: ScriptedServer, changes: dict[str, Any]) -> None:
    async with open_client(drive, job_server) as client:
        token = json.loads((await client.job_creation.process(12)).token)
        with pytest.raises(InvalidRequestError):
            drive.resumed(client, json.dumps({**token, **changes}))


async def test_what_the_server_forgot_is_lost_and_says_which(drive: Drive, job_server: ScriptedServer) -> None:
    async with open_client(drive, job_server) as client:
        operation = drive.resumed(client, (await client.job_creation.process(12)).token)
        job_server.on("GET", PROGRESS, Reply(404))
        job_server.on("POST", RESULT, Reply(404))
        with pytest.raises(OperationLostError) as caught:
            await operation.result()
        assert caught.value.token == operation.token


async def drained(values: Any) -> None:
    async for _ in values:
        pass


ASKING: dict[str, Callable[[Any], Any]] = {
    "wait": lambda operation: operation.wait(),
    "result": lambda operation: operation.result(),
    "watch": lambda operation: drained(operation.watch()),
    "progress": lambda operation: operation.progress(),
    "done": lambda operation: operation.done(),
}
IN_TIME: dict[str, Callable[[Any], Any]] = {
    "wait": lambda operation: operation.wait(0),
    "result": lambda operation: operation.result(0),
    "watch": lambda operation: drained(operation.watch(0)),
}
FAILURES = {
    "lost": (Reply(silent=True), TransportError),
    "odd": (Reply(body="x"), OLConnectError),
    "401": (Reply(401), OLConnectError),
    "500": (Reply(500, "<html>"), OLConnectError),
}
WAYS = [
    *((progress, kind, ask) for progress, kind in FAILURES.values() for ask in ASKING.values()),
    *((Reply(body="40"), WaitTimeoutError, ask) for ask in IN_TIME.values()),
]


@pytest.mark.parametrize(("progress", "kind", "ask"), WAYS)
async def test_every_error_of_a_wait_carries_the_token(
    drive: Drive,
    job_server: ScriptedServer,
    progress: Reply,
    kind: type[OLConnectError],
    ask: Callable[[Any], Any],
) -> None:
    job_server.on("GET", PROGRESS, progress)
    async with open_client(drive, job_server) as client:
        operation = await client.job_creation.process(12)
        with pytest.raises(kind) as caught:
            await ask(operation)
        assert caught.value.token == operation.token
        job_server.on("GET", PROGRESS, Reply(body="done"))
        assert await drive.resumed(client, caught.value.token or "").result() == 31


@pytest.mark.parametrize(
    "result", [json_error(500, "broken"), Reply(404), Reply(silent=True), Reply(body="x"), Reply(502, "<html>")]
)
async def test_every_error_of_a_result_carries_the_token(
    drive: Drive, job_server: ScriptedServer, result: Reply
) -> None:
    job_server.on("POST", RESULT, result)
    async with open_client(drive, job_server) as client:
        operation = await client.job_creation.process(12)
        with pytest.raises(OLConnectError) as caught:
            await operation.result()
        assert caught.value.token == operation.token


async def test_hooks_are_told_that_it_was_taken_up(drive: Drive, job_server: ScriptedServer) -> None:
    told: list[StateEvent] = []
    async with open_client(drive, job_server, hooks=Hooks(on_state_change=told.append)) as client:
        first = await client.job_creation.process(12)
        token = first.token
        assert await drive.resumed(client, token).result() == 31
    assert [(each.state, each.token) for each in told] == [
        (state, token) for state in ("started", "resumed", "running", "done", "fetched", "left")
    ]
