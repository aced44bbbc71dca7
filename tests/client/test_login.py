"""Logging in: when, how often, with what, and what happens when it fails."""

import asyncio
import inspect
import threading
from typing import Any, cast

import pytest

from olconnect import Retry
from olconnect.errors import (
    AuthenticationError,
    ConnectionFailedError,
    InvalidRequestError,
    LoginError,
    RedirectError,
    ServerError,
    TooManyRequestsError,
    UnexpectedAnswerError,
)

from .drive import Drive
from .scripted import LOGIN_PATH, Reply, ScriptedServer, basic, json_error

LOGIN: dict[str, Any] = {"user": "ol-admin", "password": "secret"}
VERSION = "/authentication/version"


def logins(server: ScriptedServer) -> int:
    return len(server.seen("POST", LOGIN_PATH))


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def version_server(secure_server: ScriptedServer) -> ScriptedServer:
    secure_server.on("GET", VERSION, Reply(body="2024.2.1"))
    return secure_server


async def test_the_first_call_logs_in_and_all_calls_carry_the_token(
    drive: Drive, version_server: ScriptedServer
) -> None:
    async with drive.client(version_server.url, **LOGIN) as client:
        assert version_server.requests == []
        assert await client.authentication.version() == "2024.2.1"
        assert await client.authentication.version() == "2024.2.1"
    assert [each.path for each in version_server.requests] == [LOGIN_PATH, VERSION, VERSION]
    login, *calls = version_server.requests
    assert (login.header("authorization"), login.token) == (basic("ol-admin", "secret"), None)
    assert [(each.header("authorization"), each.token) for each in calls] == [(None, "token-1")] * 2


async def test_any_number_of_calls_that_start_together_log_in_once(
    drive: Drive, version_server: ScriptedServer
) -> None:
    calls = 20 if drive.is_sync else 50
    async with drive.client(version_server.url, **LOGIN) as client:
        answers = await asyncio.gather(*(client.authentication.version() for _ in range(calls)))
    assert answers == ["2024.2.1"] * calls
    assert logins(version_server) == 1


@pytest.mark.parametrize(("lifetime", "good_for"), [("600", 585), ("20", 18), (None, 3585), ("soon", 3585)])
async def test_a_token_is_renewed_shortly_before_it_ends(
    drive: Drive, version_server: ScriptedServer, lifetime: str | None, good_for: float
) -> None:
    assert version_server.security is not None
    version_server.security.lifetime = lifetime
    clock = Clock()
    async with drive.client(version_server.url, **LOGIN, clock=clock) as client:
        await client.authentication.version()
        clock.now += good_for - 1
        await client.authentication.version()
        assert logins(version_server) == 1
        clock.now += 1
        await client.authentication.version()
    assert logins(version_server) == 2
    assert [each.token for each in version_server.seen("GET", VERSION)] == ["token-1", "token-1", "token-2"]


async def test_a_wrong_password_is_tried_once_and_tells_what_the_server_says(
    drive: Drive, version_server: ScriptedServer
) -> None:
    async with drive.client(version_server.url, user="ol-admin", password="wrong") as client:
        with pytest.raises(LoginError, match="Wrong user or password") as caught:
            await client.authentication.version()
    error = caught.value
    assert (error.status, error.method, error.path) == (401, "POST", "/rest/serverengine/authentication/login")
    assert error.operation_id == "authentication_login"
    assert "check user and password" in str(error)
    assert version_server.paths == [LOGIN_PATH]


class CountedLock:
    """A lock that tells when a number of threads hold it or wait for it."""

    def __init__(self, expected: int, reached: threading.Event) -> None:
        self._lock = threading.Lock()
        self._comers = threading.Semaphore(expected - 1)
        self._reached = reached

    def __enter__(self) -> None:
        if not self._comers.acquire(blocking=False):
            self._reached.set()
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


async def test_calls_that_wait_for_a_login_share_its_failure(drive: Drive, version_server: ScriptedServer) -> None:
    assert version_server.security is not None
    calls = 10
    all_wait = threading.Event()
    version_server.security.login = json_error(401, "Wrong user or password", hold=all_wait)
    async with drive.client(version_server.url, user="ol-admin", password="wrong") as client:
        if drive.is_sync:
            cast("Any", client._driver.client)._login_lock = CountedLock(calls, all_wait)
        else:
            all_wait.set()  # tasks come to the lock before any answer is read
        outcomes = await asyncio.gather(
            *(client.authentication.version() for _ in range(calls)), return_exceptions=True
        )
        assert [type(each) for each in outcomes] == [LoginError] * calls
        assert len(set(map(id, outcomes))) == calls, "each has an error of its own"
        assert logins(version_server) == 1

        with pytest.raises(LoginError):
            await client.authentication.version()
        assert logins(version_server) == 2, "a later call tries anew"


async def test_a_login_that_failed_can_succeed_later(drive: Drive, version_server: ScriptedServer) -> None:
    assert version_server.security is not None
    version_server.security.login = json_error(500, "The server is starting")
    async with drive.client(version_server.url, **LOGIN) as client:
        with pytest.raises(ServerError, match="The server is starting"):
            await client.authentication.version()
        version_server.security.login = None
        assert await client.authentication.version() == "2024.2.1"


async def test_a_login_that_does_not_reach_the_server_names_the_login(drive: Drive, server: ScriptedServer) -> None:
    server.stop()
    async with drive.client(server.url, **LOGIN) as client:
        with pytest.raises(ConnectionFailedError) as caught:
            await client.job_creation.process(12)
    assert (caught.value.method, caught.value.path) == ("POST", "/rest/serverengine/authentication/login")


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (json_error(429, "Too many logins"), TooManyRequestsError),
        (Reply(403, "Forbidden"), LoginError),
        (Reply(302, headers=[("Location", "https://elsewhere.example/")]), RedirectError),
    ],
)
async def test_other_refusals_of_a_login_are_told_apart(
    drive: Drive, version_server: ScriptedServer, answer: Reply, kind: type[Exception]
) -> None:
    assert version_server.security is not None
    version_server.security.login = answer
    async with drive.client(version_server.url, **LOGIN, retry=Retry(attempts=1)) as client:
        with pytest.raises(kind):
            await client.authentication.version()
    assert version_server.paths == [LOGIN_PATH]


@pytest.mark.parametrize(
    "answer", [Reply(body="<html><title>Sign in</title></html>"), Reply(204), Reply(body="two words")]
)
async def test_a_login_that_answers_with_no_token_is_unexpected(
    drive: Drive, version_server: ScriptedServer, answer: Reply
) -> None:
    assert version_server.security is not None
    version_server.security.login = answer
    async with drive.client(version_server.url, **LOGIN) as client:
        with pytest.raises(UnexpectedAnswerError, match=r"POST /rest/serverengine/authentication/login: .*no token"):
            await client.authentication.version()


async def test_a_ready_token_is_used_as_it_is(drive: Drive, version_server: ScriptedServer) -> None:
    assert version_server.security is not None
    version_server.security.good.add("ready")
    async with drive.client(version_server.url, token="ready") as client:
        assert await client.authentication.version() == "2024.2.1"
    (call,) = version_server.requests
    assert (call.token, call.header("authorization")) == ("ready", None)


async def test_a_ready_token_that_ended_is_the_callers_to_replace(drive: Drive, version_server: ScriptedServer) -> None:
    async with drive.client(version_server.url, token="old") as client:
        with pytest.raises(AuthenticationError, match="The token is not valid") as caught:
            await client.authentication.version()
    assert caught.value.path == "/rest/serverengine/authentication/version"
    assert "check the credentials or the token" in str(caught.value)
    assert version_server.paths == [VERSION]


async def test_a_ready_token_with_credentials_is_renewed(drive: Drive, version_server: ScriptedServer) -> None:
    async with drive.client(version_server.url, token="old", **LOGIN) as client:
        assert await client.authentication.version() == "2024.2.1"
    assert [each.token for each in version_server.requests] == ["old", None, "token-1"]


async def test_basic_sends_user_and_password_with_each_request(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, Reply(body="2024.2"))
    async with drive.client(server.url, user="Zoë", password="pä:ss", auth="basic") as client:
        await client.authentication.version()
        await client.authentication.version()
    assert server.paths == [VERSION, VERSION]
    sent = [(each.header("authorization"), each.token) for each in server.requests]
    assert sent == [(basic("Zoë", "pä:ss"), None)] * 2


async def test_basic_that_is_refused_is_not_tried_again(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, json_error(401, "Wrong user or password"))
    async with drive.client(server.url, **LOGIN, auth="basic") as client:
        with pytest.raises(AuthenticationError, match="Wrong user or password"):
            await client.authentication.version()
    assert server.paths == [VERSION]


async def test_none_sends_neither(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, Reply(body="2024.2"))
    async with drive.client(server.url, auth="none") as client:
        await client.authentication.version()
    (call,) = server.requests
    assert (call.header("authorization"), call.token) == (None, None)


async def test_nothing_given_sends_neither_and_a_refusal_is_told(drive: Drive, version_server: ScriptedServer) -> None:
    async with drive.client(version_server.url) as client:
        with pytest.raises(AuthenticationError):
            await client.authentication.version()
    assert version_server.paths == [VERSION]


async def test_the_environment_says_where_and_who(
    drive: Drive, version_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OLCONNECT_URL", version_server.url)
    monkeypatch.setenv("OLCONNECT_USER", "ol-admin")
    monkeypatch.setenv("OLCONNECT_PASSWORD", "secret")
    async with drive.client() as client:
        assert await client.authentication.version() == "2024.2.1"
    assert version_server.paths == [LOGIN_PATH, VERSION]


async def test_what_is_passed_wins_over_the_environment(
    drive: Drive, version_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OLCONNECT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("OLCONNECT_USER", "someone")
    monkeypatch.setenv("OLCONNECT_PASSWORD", "else")
    monkeypatch.setenv("OLCONNECT_TOKEN", "from-outside")
    async with drive.client(version_server.url, **LOGIN) as client:
        assert await client.authentication.version() == "2024.2.1"
    async with drive.client(version_server.url, auth="none") as client:
        with pytest.raises(AuthenticationError):
            await client.authentication.version()
    assert [each.token for each in version_server.requests] == [None, "token-1", None]


async def test_a_url_of_another_server_gets_no_credentials(drive: Drive, server: ScriptedServer) -> None:
    with ScriptedServer() as other:
        other.on("GET", "*", Reply(body="2024.2"))
        async with drive.client(server.url, **LOGIN) as client:
            with pytest.raises(InvalidRequestError, match="another server"):
                await _answer(cast("Any", client._driver.client).get(f"{other.url}/rest/serverengine/filestore"))
        assert (server.requests, other.requests) == ([], [])


async def _answer(answer: object) -> object:
    return await answer if inspect.isawaitable(answer) else answer
