"""Long-running operations: started, watched, waited for, cancelled, and what their results can be."""

import asyncio
import re
import threading
from typing import Any

import pytest

from olconnect import AsyncClient, AsyncOperation, Pace, Retry
from olconnect.errors import (
    AuthenticationError,
    BadRequestError,
    ConnectionFailedError,
    ConnectionLostError,
    NotFoundError,
    OperationCancelledError,
    OperationFailedError,
    OperationLostError,
    ServerError,
    SubmissionUncertainError,
    TransportError,
    UnexpectedAnswerError,
    WaitTimeoutError,
)

from .drive import Drive
from .scripted import Reply, ScriptedServer, Seen, accepted, json_error

START = "/workflow/jobcreation/letters.OL-jobpreset"
PROGRESS = "/workflow/jobcreation/getProgress/op-1"
RESULT = "/workflow/jobcreation/getResult/op-1"
CANCEL = "/workflow/jobcreation/cancel/op-1"

AT_ONCE = Pace(first=0, share=0, longest=0)
HTML = "<html><head><title>Bad Gateway</title></head></html>"


@pytest.fixture
def job_server(server: ScriptedServer) -> ScriptedServer:
    """Runs a job creation that makes the job set 31."""
    server.on("POST", START, accepted())
    server.on("GET", PROGRESS, *(Reply(body=each) for each in ("0", "40", "40", "100", "done")))
    server.on("POST", RESULT, Reply(body="31"))
    server.on("POST", CANCEL, Reply(204))
    return server


def job_client(drive: Drive, server: ScriptedServer, **more: Any) -> AsyncClient:
    return drive.client(server.url, auth="none", pace=AT_ONCE, **more)


async def started(client: AsyncClient) -> AsyncOperation[int]:
    return await client.job_creation.process("letters.OL-jobpreset")


async def test_a_start_gives_an_operation_that_knows_its_id(drive: Drive, job_server: ScriptedServer) -> None:
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        assert (operation.id, operation.service) == ("op-1", "job_creation")
    assert job_server.paths == ["/workflow/jobcreation/letters.OL-jobpreset"], "nothing is asked for before"


ABSOLUTE = {"progress": "http://h/p", "result": "http://h/r"}
LINKS: dict[str, tuple[list[tuple[str, str]], dict[str, str]]] = {
    "none": ([], {}),
    "one header": ([("Link", '<http://h/p>; rel="progress", <http://h/r>; rel="result"')], ABSOLUTE),
    "several headers": ([("Link", "<http://h/p>; rel=progress"), ("Link", "<http://h/r>; rel=result")], ABSOLUTE),
    "relative": ([("Link", '</getProgress/op-2>; rel="progress"')], {"progress": "{server}/getProgress/op-2"}),
    "malformed": ([("Link", "<<<;;"), ("Link", "")], {}),
    "another host": ([("Link", "<http://h/p>; rel=progress")], {"progress": "http://h/p"}),
}


@pytest.mark.parametrize(("headers", "links"), LINKS.values(), ids=LINKS.keys())
async def test_links_of_any_form_are_told_and_not_followed(
    drive: Drive, job_server: ScriptedServer, headers: list[tuple[str, str]], links: dict[str, str]
) -> None:
    job_server.on("POST", START, Reply(202, headers=[("operationId", "op-1"), *headers]))
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        assert operation.links == {name: url.format(server=job_server.url) for name, url in links.items()}
        assert await operation.result() == 31
    assert set(job_server.paths) == {START, PROGRESS, RESULT}


@pytest.mark.parametrize("name", ["operationId", "operationid", "OPERATIONID"])
async def test_the_id_header_is_found_in_any_case(drive: Drive, job_server: ScriptedServer, name: str) -> None:
    job_server.on("POST", START, Reply(202, headers=[(name, " op-1 ")]))
    async with job_client(drive, job_server) as client:
        assert (await started(client)).id == "op-1"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Reply(202), "named no operation.*look at the list of operations"),
        (Reply(202, headers=[("operationId", "")]), "named no operation"),
        (Reply(202, headers=[("operationId", "a"), ("operationId", "b")]), "something else than an id"),
        (Reply(202, headers=[("operationId", "../../filestore/delete/5")]), "something else than an id"),
        (Reply(200, "31", headers=[("operationId", "op-1")]), "expected status 202, got 200"),
        (Reply(204), "expected status 202, got 204"),
    ],
)
async def test_a_start_without_an_operation_is_uncertain(
    drive: Drive, job_server: ScriptedServer, answer: Reply, said: str
) -> None:
    job_server.on("POST", START, answer)
    async with job_client(drive, job_server) as client:
        with pytest.raises(SubmissionUncertainError) as caught:
            await started(client)
    cause = caught.value.__cause__
    assert isinstance(cause, UnexpectedAnswerError)
    assert re.match(f"POST /rest/serverengine{START}: .*{said}", str(cause))


async def test_a_start_that_is_refused_raises_at_once(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", START, json_error(404, "Job preset config 5 was not found", "5"))
    async with job_client(drive, job_server) as client:
        with pytest.raises(NotFoundError, match="Job preset config 5 was not found"):
            await started(client)


async def test_a_start_is_sent_once_when_its_answer_is_lost(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", START, Reply(silent=True))
    async with job_client(drive, job_server) as client:
        with pytest.raises(SubmissionUncertainError) as caught:
            await started(client)
    assert isinstance(caught.value.__cause__, ConnectionLostError)
    assert caught.value.__cause__.sent
    assert len(job_server.seen("POST", START)) == 1


async def test_watching_tells_each_change_up_to_the_end(drive: Drive, job_server: ScriptedServer) -> None:
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        assert [percent async for percent in operation.watch()] == [0, 40, 100]
        assert await operation.result() == 31


async def test_progress_and_done_ask_the_server_until_the_end(drive: Drive, job_server: ScriptedServer) -> None:
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        assert (await operation.progress(), await operation.done()) == (0, False)
        assert "40 %" in repr(operation)
        assert [await operation.progress() for _ in range(3)] == [40, 100, 100]
        assert await operation.done()
        asked = len(job_server.requests)
        assert (await operation.progress(), await operation.done()) == (100, True)
    assert len(job_server.requests) == asked


async def test_progress_never_falls(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("GET", PROGRESS, Reply(body="50"), Reply(body="20"), Reply(body=" 60\r\n"))
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        assert [await operation.progress() for _ in range(3)] == [50, 50, 60]


async def test_a_result_is_waited_for_fetched_once_and_kept(drive: Drive, job_server: ScriptedServer) -> None:
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        assert [await operation.result() for _ in range(3)] == [31, 31, 31]
    assert len(job_server.seen("POST", RESULT)) == 1


async def test_a_result_that_many_wait_for_is_fetched_once(drive: Drive, job_server: ScriptedServer) -> None:
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        assert await asyncio.gather(*(operation.result() for _ in range(8))) == [31] * 8
    assert len(job_server.seen("POST", RESULT)) == 1


async def test_a_result_whose_answer_was_lost_can_be_fetched_again(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", RESULT, Reply(silent=True), Reply(body="31"))
    async with job_client(drive, job_server, retry=Retry(attempts=1)) as client:
        operation = await started(client)
        with pytest.raises(ConnectionLostError):
            await operation.result()
        assert await operation.result() == 31


@pytest.mark.parametrize("word", ["", "NaN", "101", "-1", "4.5", "finished", "null", "<html>40</html>"])
async def test_progress_that_is_no_number_is_unexpected(drive: Drive, job_server: ScriptedServer, word: str) -> None:
    job_server.on("GET", PROGRESS, Reply(body=word), Reply(body="done"))
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        with pytest.raises(UnexpectedAnswerError, match=f"^GET /rest/serverengine{PROGRESS}: expected progress"):
            await operation.wait()
        assert await operation.result() == 31, "one bad answer does not end it"


@pytest.mark.parametrize("word", ["", "NaN", "12abc", "null", "12,13", "-5", "1e3"])
async def test_a_result_that_is_no_id_is_unexpected(drive: Drive, job_server: ScriptedServer, word: str) -> None:
    job_server.on("POST", RESULT, Reply(body=word))
    async with job_client(drive, job_server) as client:
        with pytest.raises(UnexpectedAnswerError, match=f"^POST /rest/serverengine{RESULT}: expected a whole number"):
            await (await started(client)).result()


@pytest.mark.parametrize("gone", [Reply(404), json_error(404, "unknown operation"), Reply(404, "unknown")])
async def test_an_operation_that_is_no_longer_listed_has_a_result(
    drive: Drive, job_server: ScriptedServer, gone: Reply
) -> None:
    job_server.on("GET", PROGRESS, Reply(body="40"), gone)
    async with job_client(drive, job_server) as client:
        assert await (await started(client)).result() == 31


@pytest.mark.parametrize("gone", [Reply(404), json_error(404, "unknown operation"), Reply(404, "unknown")])
async def test_an_operation_without_a_result_either_is_lost(
    drive: Drive, job_server: ScriptedServer, gone: Reply
) -> None:
    job_server.on("GET", PROGRESS, gone)
    job_server.on("POST", RESULT, gone)
    async with job_client(drive, job_server) as client:
        with pytest.raises(OperationLostError, match="op-1 of job_creation is no longer listed") as caught:
            await (await started(client)).result()
    assert (caught.value.operation_id, caught.value.service) == ("op-1", "job_creation")


@pytest.mark.parametrize("status", [400, 500])
@pytest.mark.parametrize("body", [json_error(500, "Error executing DM configuration", "9").body, "Error executing DM"])
async def test_a_failed_run_tells_why(drive: Drive, job_server: ScriptedServer, status: int, body: str) -> None:
    job_server.on("POST", RESULT, Reply(status, body))
    async with job_client(drive, job_server) as client:
        with pytest.raises(OperationFailedError, match="failed: Error executing DM") as caught:
            await (await started(client)).result()
    assert caught.value.status == status
    cause = caught.value.__cause__
    assert isinstance(cause, ServerError | BadRequestError)


@pytest.mark.parametrize(("status", "kind"), [(404, NotFoundError), (500, ServerError), (502, ServerError)])
async def test_a_proxy_that_answers_for_the_result_is_no_failed_run(
    drive: Drive, job_server: ScriptedServer, status: int, kind: type[Exception]
) -> None:
    job_server.on("POST", RESULT, Reply(status, HTML), Reply(body="31"))
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        with pytest.raises(kind) as caught:
            await operation.result()
        assert caught.value.__cause__ is None, "it is not its own cause"
        assert await operation.result() == 31


async def test_an_error_while_waiting_leaves_the_operation_as_it_is(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("GET", PROGRESS, Reply(body="40"), Reply(503, HTML), Reply(body="done"))
    async with job_client(drive, job_server, retry=Retry(attempts=1)) as client:
        operation = await started(client)
        with pytest.raises(ServerError):
            await operation.wait()
        assert await operation.result() == 31


async def test_a_cancelled_operation_has_no_result(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("GET", PROGRESS, Reply(body="40"), Reply(body="40"), Reply(404))
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        assert await operation.progress() == 40
        assert await operation.cancel() is True
        for ask in (operation.wait, operation.result, operation.progress, operation.done):
            with pytest.raises(OperationCancelledError, match="op-1 of job_creation was cancelled"):
                await ask()
    assert job_server.seen("POST", RESULT) == []


async def test_a_cancel_whose_consent_comes_late_is_a_cancel(drive: Drive, job_server: ScriptedServer) -> None:
    arrived, consent = threading.Event(), threading.Event()

    def late_consent(_: Seen) -> Reply:
        arrived.set()
        return Reply(204, hold=consent)

    job_server.on("POST", CANCEL, late_consent)
    job_server.on("POST", RESULT, Reply(404))
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        asked = asyncio.ensure_future(_cancelled(operation))
        await asyncio.to_thread(arrived.wait, 10)
        job_server.on("GET", PROGRESS, Reply(404))
        await operation.wait()
        consent.set()
        assert await asked is True
        with pytest.raises(OperationCancelledError):
            await operation.result()


async def _cancelled(operation: AsyncOperation[int]) -> bool:
    return await operation.cancel()


async def test_cancelling_what_the_server_does_not_list_says_no(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", CANCEL, Reply(404))
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        assert await operation.cancel() is False
        assert await operation.result() == 31


async def test_a_wait_ends_in_time_and_leaves_the_job_running(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("GET", PROGRESS, Reply(body="40"))
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        with pytest.raises(WaitTimeoutError, match="was not done within 0 s, last seen at 40 %") as caught:
            await operation.result(timeout=0)
        assert (caught.value.progress, caught.value.timeout) == (40, 0)
        assert job_server.seen("POST", CANCEL) == []
        job_server.on("GET", PROGRESS, Reply(body="done"))
        assert await operation.result(timeout=0) == 31


async def test_a_token_that_ends_while_waiting_is_renewed(drive: Drive, secure_server: ScriptedServer) -> None:
    security = secure_server.security
    assert security is not None

    def expiring(_: Seen) -> Reply:
        security.expire()
        return Reply(body="40")

    secure_server.on("POST", START, accepted())
    secure_server.on("GET", PROGRESS, Reply(body="0"), expiring, expiring, Reply(body="done"))
    secure_server.on("POST", RESULT, Reply(body="31"))
    async with drive.client(secure_server.url, user="ol-admin", password="secret", pace=AT_ONCE) as client:
        operation = await started(client)
        assert await operation.result() == 31
    assert security.logins == 3
    assert len(secure_server.seen("POST", START)) == 1


async def test_a_token_that_ends_while_waiting_and_cannot_be_renewed_is_told(
    drive: Drive, secure_server: ScriptedServer
) -> None:
    security = secure_server.security
    assert security is not None
    security.good.add("ready")
    secure_server.on("POST", START, accepted())
    secure_server.on("GET", PROGRESS, Reply(body="40"))
    async with drive.client(secure_server.url, token="ready", pace=AT_ONCE) as client:
        operation = await started(client)
        assert await operation.progress() == 40
        security.expire()
        with pytest.raises(AuthenticationError):
            await operation.wait()


async def test_a_server_that_goes_away_while_an_operation_is_watched(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("GET", PROGRESS, Reply(body="40"))
    seen = []
    async with job_client(drive, job_server) as client:
        operation = await started(client)
        with pytest.raises(TransportError) as caught:  # noqa: PT012 - the loop is what fails
            async for percent in operation.watch():
                seen.append(percent)
                job_server.stop()
        assert seen == [40]
        assert isinstance(caught.value, ConnectionFailedError | ConnectionLostError)
        assert caught.value.path == f"/rest/serverengine{PROGRESS}"
        with pytest.raises(ConnectionFailedError, match="check the base URL, and that the server runs"):
            await operation.wait()
