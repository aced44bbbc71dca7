"""Requests that fail are sent again where that is safe, and where it is not they are not."""

import io
import threading
from typing import Any

import pytest

from olconnect import AsyncClient, CallOptions, Hooks, Retry, RetryEvent
from olconnect.errors import (
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    OLConnectError,
    RequestTimeoutError,
    ServerError,
    StatusError,
    SubmissionUncertainError,
    TooManyRequestsError,
    UnexpectedAnswerError,
)

from .drive import SOON, Drive
from .scripted import LOGIN_PATH, Reply, ScriptedServer, accepted, json_error

VERSION = "/authentication/version"
START = "/workflow/jobcreation/12"
LISTED = "/workflow/jobcreation/getOperations"
PROGRESS = "/workflow/jobcreation/getProgress/op-1"
RESULT = "/workflow/jobcreation/getResult/op-1"
UPLOAD = "/filestore/DataFile"

HTML = "<html><title>Bad Gateway</title></html>"
ONCE = Retry(attempts=1)

NO_ANSWER: dict[str, Reply] = {
    "closed": Reply(silent=True),
    "cut head": Reply(raw=b"HTTP/1.1 20"),
}
CUT: dict[str, Reply] = {
    "cut body": Reply(body="3", length=2),
    "cut chunks": Reply(body="3", chunked=True, cut=True),
}
PUT_OFF: dict[str, Reply] = {
    "429": Reply(429),
    "429 with a pause": json_error(429, "Too many", "x"),
    "429 at once": Reply(429, headers=[("Retry-After", "0")]),
}
PASSING: dict[str, Reply] = {
    **{str(status): Reply(status, HTML) for status in (408, 502, 503, 504)},
    "503 with a pause": Reply(503, headers=[("Retry-After", "0")]),
    "503 in the server's words": json_error(503, "starting"),
}
FINAL: dict[str, tuple[Reply, type[OLConnectError]]] = {
    "500": (json_error(500, "broken"), ServerError),
    "500 of a proxy": (Reply(500, HTML), ServerError),
    "501": (Reply(501, HTML), ServerError),
    "404": (Reply(404), StatusError),
    "redirect": (Reply(302, headers=[("Location", "/")]), StatusError),
}
PAGE = Reply(body=HTML)


@pytest.fixture
def job_server(server: ScriptedServer) -> ScriptedServer:
    """Answers well to everything that is asked here."""
    server.on("GET", VERSION, Reply(body="2024.2"))
    server.on("POST", START, accepted())
    server.on("GET", LISTED, Reply(body="[]"))
    server.on("GET", PROGRESS, Reply(body="done"))
    server.on("POST", RESULT, Reply(body="31"))
    server.on("POST", UPLOAD, Reply(body="77"))
    return server


def open_client(drive: Drive, server: ScriptedServer, **more: Any) -> AsyncClient:
    return drive.client(server.url, auth="none", **more)


@pytest.mark.parametrize("failures", [1, 3])
@pytest.mark.parametrize("answer", {**NO_ANSWER, **CUT, **PUT_OFF, **PASSING}.items(), ids=lambda each: each[0])
async def test_what_is_safe_is_sent_until_it_is_answered(
    drive: Drive, job_server: ScriptedServer, answer: tuple[str, Reply], failures: int
) -> None:
    job_server.on("GET", VERSION, *[answer[1]] * failures, Reply(body="2024.2"))
    async with open_client(drive, job_server) as client:
        assert await client.authentication.version() == "2024.2"
    assert len(job_server.requests) == failures + 1


@pytest.mark.parametrize(("answer", "kind"), FINAL.values(), ids=FINAL)
async def test_what_does_not_pass_is_not_repeated(
    drive: Drive, job_server: ScriptedServer, answer: Reply, kind: type[OLConnectError]
) -> None:
    job_server.on("GET", VERSION, answer)
    async with open_client(drive, job_server) as client:
        with pytest.raises(kind) as caught:
            await client.authentication.version()
    assert (len(job_server.requests), caught.value.attempts) == (1, ())


async def test_an_answer_that_is_not_as_promised_is_not_asked_for_again(
    drive: Drive, job_server: ScriptedServer
) -> None:
    job_server.on("GET", "/entity/jobsets", PAGE)
    async with open_client(drive, job_server) as client:
        with pytest.raises(UnexpectedAnswerError):
            await client.job_sets.get_all()
    assert len(job_server.requests) == 1


@pytest.mark.parametrize("late", ["hold", "hold_body"])
async def test_what_is_safe_is_sent_again_after_a_timeout(drive: Drive, job_server: ScriptedServer, late: str) -> None:
    slow: dict[str, Any] = {late: threading.Event()}
    job_server.on("GET", VERSION, Reply(body="2024.2", **slow), Reply(body="2024.2"))
    async with open_client(drive, job_server, timeout=0.5) as client:
        assert await client.authentication.version() == "2024.2"
    assert len(job_server.requests) >= 2


async def test_a_start_that_took_too_long_is_sent_once(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", START, Reply(202, hold=threading.Event()))
    async with open_client(drive, job_server, timeout=0.5) as client:
        with pytest.raises(SubmissionUncertainError) as caught:
            await client.job_creation.process(12)
    assert isinstance(caught.value.__cause__, RequestTimeoutError)
    assert len(job_server.seen("POST", START)) == 1


@pytest.mark.parametrize("answer", PUT_OFF.items(), ids=lambda each: each[0])
async def test_a_start_that_is_put_off_is_sent_again(
    drive: Drive, job_server: ScriptedServer, answer: tuple[str, Reply]
) -> None:
    job_server.on("POST", START, answer[1], answer[1], accepted())
    async with open_client(drive, job_server) as client:
        assert (await client.job_creation.process(12)).id == "op-1"
    assert len(job_server.seen("POST", START)) == 3


BROKEN_OFF = {**NO_ANSWER, **PASSING, "500 of a proxy": FINAL["500 of a proxy"][0]}


@pytest.mark.parametrize("answer", BROKEN_OFF.items(), ids=lambda each: each[0])
async def test_a_start_that_may_have_arrived_is_sent_once_and_is_uncertain(
    drive: Drive, job_server: ScriptedServer, answer: tuple[str, Reply]
) -> None:
    job_server.on("POST", START, answer[1], accepted())
    async with open_client(drive, job_server) as client:
        with pytest.raises(SubmissionUncertainError) as caught:
            await client.job_creation.process(12)
    assert isinstance(caught.value.__cause__, OLConnectError)
    assert len(job_server.seen("POST", START)) == 1


async def test_a_start_that_the_server_refuses_is_certain(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", START, json_error(500, "no such preset"))
    async with open_client(drive, job_server) as client:
        with pytest.raises(ServerError, match="no such preset"):
            await client.job_creation.process(12)
    assert job_server.paths == [START]


async def test_a_start_that_never_left_is_sent_again_and_then_certain(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.stop()
    async with open_client(drive, job_server) as client:
        with pytest.raises(ConnectionFailedError) as caught:
            await client.job_creation.process(12)
    assert [each.sent for each in caught.value.attempts] == [False] * 4
    assert "[attempt 5]" in str(caught.value)


@pytest.mark.parametrize("answer", {**NO_ANSWER, **PUT_OFF}.items(), ids=lambda each: each[0])
async def test_a_result_of_which_nothing_came_is_asked_for_again(
    drive: Drive, job_server: ScriptedServer, answer: tuple[str, Reply]
) -> None:
    job_server.on("POST", RESULT, answer[1], Reply(body="31"))
    async with open_client(drive, job_server) as client:
        assert await (await client.job_creation.process(12)).result() == 31
    assert len(job_server.seen("POST", RESULT)) == 2


@pytest.mark.parametrize("answer", {**CUT, **PASSING}.items(), ids=lambda each: each[0])
async def test_a_result_that_had_begun_is_not(
    drive: Drive, job_server: ScriptedServer, answer: tuple[str, Reply]
) -> None:
    job_server.on("POST", RESULT, answer[1], Reply(body="31"))
    async with open_client(drive, job_server) as client:
        operation = await client.job_creation.process(12)
        with pytest.raises(OLConnectError) as caught:
            await operation.result()
        assert caught.value.token == operation.token
        assert len(job_server.seen("POST", RESULT)) == 1
        assert await operation.result() == 31


async def test_attempts_end_at_their_number_and_are_told(drive: Drive, job_server: ScriptedServer) -> None:
    told: list[RetryEvent] = []
    job_server.on("GET", VERSION, Reply(503, HTML))
    options: dict[str, Any] = {"retry": Retry(attempts=3, first=0.001), "hooks": Hooks(on_retry=told.append)}
    async with open_client(drive, job_server, **options) as client:
        with pytest.raises(ServerError, match=r"\[attempt 3\]") as caught:
            await client.authentication.version()
    assert len(job_server.requests) == 3
    assert [(each.attempt, each.operation, each.path) for each in told] == [
        (1, "authentication_version", f"/rest/serverengine{VERSION}"),
        (2, "authentication_version", f"/rest/serverengine{VERSION}"),
    ]
    assert [each.delay for each in caught.value.attempts] == [each.delay for each in told]
    assert all(each.sent for each in caught.value.attempts)
    assert caught.value.attempts[0].error.startswith("ServerError: GET /rest/serverengine/authentication/version")


async def test_the_deadline_ends_attempts_before_a_long_pause(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("GET", VERSION, Reply(503, headers=[("Retry-After", "3600")]))
    async with open_client(drive, job_server) as client:
        with pytest.raises(ServerError, match="try again after 3600 s"):
            await client.authentication.version()
    assert len(job_server.requests) == 1


@pytest.mark.parametrize("answer", [Reply(silent=True), Reply(429), Reply(503, HTML)])
async def test_repetition_can_be_switched_off(drive: Drive, job_server: ScriptedServer, answer: Reply) -> None:
    job_server.on("GET", VERSION, answer, Reply(body="2024.2"))
    async with open_client(drive, job_server, retry=ONCE) as client:
        with pytest.raises((ConnectionLostError, StatusError)) as caught:
            await client.authentication.version()
    assert (len(job_server.requests), caught.value.attempts) == (1, ())


async def test_a_single_call_may_repeat_otherwise(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("GET", VERSION, Reply(429), Reply(429), Reply(body="2024.2"))
    async with open_client(drive, job_server) as client:
        with pytest.raises(TooManyRequestsError):
            await client.authentication.version(options=CallOptions(retry=ONCE))
        assert len(job_server.requests) == 1
        assert await client.authentication.version() == "2024.2"
    async with open_client(drive, job_server, retry=ONCE) as client:
        job_server.on("GET", VERSION, Reply(429), Reply(body="2024.2"))
        assert await client.authentication.version(options=CallOptions(retry=SOON)) == "2024.2"


async def test_an_upload_that_is_put_off_is_sent_again_whole(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", UPLOAD, Reply(429), Reply(body="77"))
    async with open_client(drive, job_server) as client:
        assert await client.file_store.upload_data_file(io.BytesIO(b"records")) == 77
    assert [each.body for each in job_server.seen("POST", UPLOAD)] == [b"records"] * 2


async def test_an_upload_that_can_be_read_once_is_sent_once(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", UPLOAD, Reply(429), Reply(body="77"))
    source = iter([b"records"])
    async with open_client(drive, job_server) as client:
        with pytest.raises(TooManyRequestsError):
            await client.file_store.upload_data_file(source)
    assert len(job_server.seen("POST", UPLOAD)) == 1


async def test_an_upload_that_can_be_read_once_and_never_left_is_tried_again(
    drive: Drive, job_server: ScriptedServer
) -> None:
    job_server.stop()
    async with open_client(drive, job_server) as client:
        with pytest.raises(ConnectionFailedError) as caught:
            await client.file_store.upload_data_file(iter([b"records"]))
    assert len(caught.value.attempts) == 4


async def test_an_upload_that_breaks_off_tells_what_may_be_left(drive: Drive, job_server: ScriptedServer) -> None:
    job_server.on("POST", UPLOAD, Reply(silent=True))
    async with open_client(drive, job_server) as client:
        with pytest.raises(ConnectionLostError, match=r"look with file_store\.list_resources\(\)") as caught:
            await client.file_store.upload_data_file(b"records")
    assert caught.value.sent
    assert len(job_server.seen("POST", UPLOAD)) == 1


@pytest.mark.parametrize("gone", [Reply(404), json_error(404, "no such data set")])
async def test_a_deletion_that_was_repeated_and_finds_nothing_says_so(
    drive: Drive, job_server: ScriptedServer, gone: Reply
) -> None:
    job_server.on("POST", "/entity/datasets/5/delete", Reply(silent=True), gone)
    async with open_client(drive, job_server) as client:
        with pytest.raises(StatusError, match="an earlier attempt got no answer and may have deleted it"):
            await client.data_sets.delete(5)
        job_server.on("POST", "/entity/datasets/5/delete", gone)
        with pytest.raises(StatusError, match="check that it exists on this server"):
            await client.data_sets.delete(5)


LOGIN: dict[str, Any] = {"user": "ol-admin", "password": "secret"}


async def test_a_login_that_is_put_off_is_tried_again(drive: Drive, secure_server: ScriptedServer) -> None:
    security = secure_server.security
    assert security is not None
    security.login = Reply(429, headers=[("Retry-After", "0")])
    told: list[RetryEvent] = []

    def let_in(event: RetryEvent) -> None:
        told.append(event)
        security.login = None

    secure_server.on("POST", START, accepted())
    async with drive.client(secure_server.url, **LOGIN, hooks=Hooks(on_retry=let_in)) as client:
        assert (await client.job_creation.process(12)).id == "op-1"
    assert secure_server.paths == [LOGIN_PATH, LOGIN_PATH, START]
    assert isinstance(told[0].error, TooManyRequestsError)


@pytest.mark.parametrize(
    ("login", "kind"),
    [
        (Reply(silent=True), ConnectionLostError),
        (Reply(body="token", length=100), ConnectionLostError),
        (Reply(503, HTML), ServerError),
        (Reply(500, HTML), ServerError),
        (Reply(429), TooManyRequestsError),
        (Reply(body="no token at all"), UnexpectedAnswerError),
    ],
)
@pytest.mark.parametrize("retry", [ONCE, SOON])
async def test_a_login_that_breaks_off_is_no_uncertain_start(
    drive: Drive, secure_server: ScriptedServer, login: Reply, kind: type[Any], retry: Retry
) -> None:
    assert secure_server.security is not None
    secure_server.security.login = login
    async with drive.client(secure_server.url, **LOGIN, retry=retry) as client:
        with pytest.raises(kind) as caught:
            await client.job_creation.process(12)
    assert caught.value.sent is False
    assert set(secure_server.paths) == {LOGIN_PATH}


async def test_a_token_that_ends_during_a_repetition_is_renewed(drive: Drive, secure_server: ScriptedServer) -> None:
    security = secure_server.security
    assert security is not None

    def failing(_: object) -> Reply:
        security.expire()
        return Reply(503, HTML)

    secure_server.on("GET", VERSION, failing, Reply(body="2024.2"))
    async with drive.client(secure_server.url, **LOGIN) as client:
        assert await client.authentication.version() == "2024.2"
    assert security.logins == 2


async def test_a_source_that_was_read_is_refused_before_anything_is_sent(
    drive: Drive, job_server: ScriptedServer
) -> None:
    async with open_client(drive, job_server) as client:
        request = client.file_store.upload_data_file
        with pytest.raises(InvalidRequestError, match="cannot upload"):
            await request(5)  # type: ignore[arg-type]
    assert job_server.requests == []
