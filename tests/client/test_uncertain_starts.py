"""A start that may have reached the server: what is told, what can be adopted, what can be sent again."""

import json
import pickle
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from olconnect import AsyncClient, Pace
from olconnect.errors import (
    ConnectionLostError,
    InvalidRequestError,
    OperationCancelledError,
    ServerError,
    SubmissionUncertainError,
    UnexpectedAnswerError,
)
from olconnect_api.models import AllInOneDataMapping
from olconnect_services.operations import LIFE_CYCLES

from .drive import Drive, plain
from .scripted import Reply, ScriptedServer, accepted, json_error

START = "/workflow/jobcreation/12"
ADHOC = "/workflow/print/1/2/3/4"
LISTED = "/workflow/jobcreation/getOperations"
AT_ONCE = Pace(first=0, share=0, longest=0)
LOST = Reply(silent=True)


def listing(*entries: tuple[str, str], age: timedelta = timedelta(0), date: timedelta | None = None) -> Reply:
    """Running operations, as pairs of service and id, that began `age` ago by a clock that goes `date` before ours."""
    now = datetime.now(UTC) + (date or timedelta(0))
    running = [
        {"id": each, "type": LIFE_CYCLES[service].internal_name, "startTime": int((now - age).timestamp() * 1000)}
        for service, each in entries
    ]
    headers = [] if date is None else [("Date", format_datetime(now, usegmt=True))]
    return Reply(body=json.dumps(running), headers=[("Content-Type", "application/json"), *headers])


def wait_for(server: ScriptedServer, operation_id: str, result: str = "31", kind: str = "jobcreation") -> None:
    server.on("GET", f"/workflow/{kind}/getProgress/{operation_id}", Reply(body="40"), Reply(body="done"))
    server.on("POST", f"/workflow/{kind}/getResult/{operation_id}", Reply(body=result))


def open_client(drive: Drive, server: ScriptedServer, **more: Any) -> AsyncClient:
    return drive.client(server.url, auth="none", pace=AT_ONCE, **more)


async def uncertain(client: AsyncClient) -> Any:
    """The error of a start, as something that can be awaited with both clients."""
    with pytest.raises(SubmissionUncertainError) as caught:
        await client.job_creation.process(12)
    return caught.value


def ids(error: SubmissionUncertainError) -> list[str]:
    return [each.operation_id for each in error.candidates]


async def test_nothing_that_runs_proves_nothing(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", START, LOST)
    server.on("GET", LISTED, listing())
    before = datetime.now(UTC)
    async with open_client(drive, server) as client:
        error = await uncertain(client)
    assert (error.listed, error.candidates) == (True, ())
    assert (error.operation, error.service) == ("job_creation_process", "job_creation")
    assert before <= error.asked_at <= datetime.now(UTC)
    assert isinstance(error.__cause__, ConnectionLostError)
    assert "which proves nothing" in str(error)


@pytest.mark.parametrize("skew", [None, timedelta(0), timedelta(hours=-2), timedelta(hours=2)])
async def test_what_began_since_can_be_adopted(drive: Drive, server: ScriptedServer, skew: timedelta | None) -> None:
    server.on("POST", START, LOST)
    server.on("GET", LISTED, lambda _: listing(("job_creation", "op-9"), ("data_mapping", "other"), date=skew))
    wait_for(server, "op-9")
    async with open_client(drive, server) as client:
        error = await uncertain(client)
        assert ids(error) == ["op-9"]
        operation = adopted(drive, error, error.candidates[0])
        assert (operation.id, operation.service) == ("op-9", "job_creation")
        assert await operation.result() == 31
    assert len(server.seen("POST", START)) == 1


def adopted(drive: Drive, error: SubmissionUncertainError, candidate: Any) -> Any:
    return drive.awaitable(error.adopt(candidate))


async def test_what_began_before_or_is_known_is_no_candidate(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", START, accepted("mine"), LOST)
    server.on("GET", LISTED, lambda _: listing(("job_creation", "mine")))
    async with open_client(drive, server) as client:
        await client.job_creation.process(12)
        assert ids(await uncertain(client)) == []
        server.on("GET", LISTED, lambda _: listing(("job_creation", "old"), age=timedelta(minutes=5)))
        assert ids(await uncertain(client)) == []


@pytest.mark.parametrize("answer", [Reply(500), json_error(404, "?"), LOST, Reply(body="<html>"), Reply(503)])
async def test_a_list_that_cannot_be_had_is_told(drive: Drive, server: ScriptedServer, answer: Reply) -> None:
    server.on("POST", START, LOST)
    server.on("GET", LISTED, answer)
    async with open_client(drive, server) as client:
        error = await uncertain(client)
    assert (error.listed, error.candidates) == (False, ())
    assert "the server's list of running operations could not be had" in str(error)


async def test_an_operation_is_adopted_once(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", START, LOST)
    server.on("GET", LISTED, lambda _: listing(("job_creation", "op-9"), ("job_creation", "op-10")))
    async with open_client(drive, server) as client:
        first, second = await uncertain(client), await uncertain(client)
        assert ids(first) == ids(second) == ["op-9", "op-10"]
        first.adopt(first.candidates[0])
        for error in (first, second):
            with pytest.raises(InvalidRequestError, match="op-9 was adopted already"):
                error.adopt(error.candidates[0])
        assert second.adopt(second.candidates[1]).id == "op-10"
        assert ids(await uncertain(client)) == []


async def test_it_can_be_sent_again_on_purpose(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", START, LOST, accepted("op-2"))
    server.on("GET", LISTED, listing())
    wait_for(server, "op-2")
    async with open_client(drive, server) as client:
        error = await uncertain(client)
        operation = await drive.called(error.submit_again)
        assert await operation.result() == 31
    assert len(server.seen("POST", START)) == 2


async def test_what_is_sent_again_can_be_uncertain_again_or_refused(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", START, LOST, LOST, json_error(500, "no such preset"))
    server.on("GET", LISTED, listing())
    async with open_client(drive, server) as client:
        error = await uncertain(client)
        with pytest.raises(SubmissionUncertainError) as caught:
            await drive.called(error.submit_again)
        assert caught.value is not error
        with pytest.raises(ServerError, match="no such preset"):
            await drive.called(caught.value.submit_again)


async def test_what_can_be_read_once_cannot_be_sent_again(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", ADHOC, LOST)
    server.on("GET", "/workflow/print/getOperations", listing())
    async with open_client(drive, server) as client:
        with pytest.raises(SubmissionUncertainError) as caught:
            await client.all_in_one.submit_adhoc(1, 2, 3, 4, iter([b"%PDF"]))
        with pytest.raises(InvalidRequestError, match="read already: open it anew"):
            await drive.called(caught.value.submit_again)
    assert len(server.seen("POST", ADHOC)) == 1


async def test_an_error_that_went_to_another_process_leads_there_by_its_tokens(
    drive: Drive, server: ScriptedServer
) -> None:
    server.on("POST", START, LOST)
    server.on("GET", LISTED, lambda _: listing(("job_creation", "op-9")))
    wait_for(server, "op-9")
    async with open_client(drive, server) as client:
        error = pickle.loads(pickle.dumps(await uncertain(client)))
        for way in (lambda: error.adopt(error.candidates[0]), error.submit_again):
            with pytest.raises(InvalidRequestError, match="came from another process"):
                way()
        operation: Any = drive.resumed(client, error.candidates[0].token)
        assert await operation.result() == 31


@pytest.mark.parametrize(
    "answer", [Reply(202), Reply(204), Reply(200, "31"), Reply(202, headers=[("operationId", "../x")])]
)
async def test_a_success_that_names_no_operation_is_uncertain(
    drive: Drive, server: ScriptedServer, answer: Reply
) -> None:
    server.on("POST", START, answer)
    server.on("GET", LISTED, lambda _: listing(("job_creation", "op-9")))
    async with open_client(drive, server) as client:
        error = await uncertain(client)
    assert isinstance(error.__cause__, UnexpectedAnswerError)
    assert ids(error) == ["op-9"]


async def test_output_and_chains_are_adopted_as_what_they_are(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", "/workflow/outputcreation/5/31", LOST)
    server.on("GET", "/workflow/outputcreation/getOperations", lambda _: listing(("output_creation", "op-9")))
    wait_for(server, "op-9", "%PDF", "outputcreation")
    server.on("POST", "/workflow/print/submit", LOST)
    server.on("GET", "/workflow/print/getOperations", lambda _: listing(("all_in_one", "op-8")))
    wait_for(server, "op-8", "7", "print")
    async with open_client(drive, server) as client:
        with pytest.raises(SubmissionUncertainError) as caught:
            await client.output_creation.process_by_job_set(5, 31)
        operation = adopted(drive, caught.value, caught.value.candidates[0])
        assert (await operation.result()).content == b"%PDF"
        with pytest.raises(SubmissionUncertainError) as caught:
            await client.all_in_one.submit(datamining=AllInOneDataMapping(identifier=1, config=2))
        chain = adopted(drive, caught.value, caught.value.candidates[0])
        assert type(plain(chain)).__name__.endswith("AllInOneOperation")
        assert (await chain.result()).ids == (7,), "what it ends in was known from the request"


@pytest.mark.parametrize("name", ["submit_adhoc_and_wait", "submit_adhoc_and_wait_as_text"])
async def test_a_start_that_waits_for_its_output_is_uncertain_too(
    drive: Drive, server: ScriptedServer, name: str
) -> None:
    server.on("POST", ADHOC, LOST, Reply(503))
    server.on("GET", "/workflow/print/getOperations", lambda _: listing(("all_in_one", "op-8")))
    server.on("POST", "/workflow/print/cancel/op-8", Reply(204))
    server.on("GET", "/workflow/print/getProgress/op-8", Reply(404))
    async with open_client(drive, server) as client:
        submit = getattr(client.all_in_one, name)
        with pytest.raises(SubmissionUncertainError):
            await submit(1, 2, 3, 4, b"%PDF")
        with pytest.raises(SubmissionUncertainError) as caught:
            await submit(1, 2, 3, 4, b"%PDF")
        assert ids(caught.value) == ["op-8"]
        operation = adopted(drive, caught.value, caught.value.candidates[0])
        assert await operation.cancel() is True
        with pytest.raises(OperationCancelledError):
            await operation.result()
    assert len(server.seen("POST", ADHOC)) == 2
