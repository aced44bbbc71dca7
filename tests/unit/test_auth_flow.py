"""What authentication sends around one request, step by step, without sending anything."""

from collections.abc import Mapping
from typing import Any

import pytest
from attrs import field, frozen

from olconnect._auth import Credentials, Token
from olconnect._auth_flow import Asked, Authenticator, LoginWanted, Own, Step
from olconnect._settings import Settings
from olconnect.errors import InvalidRequestError, LoginError, UnexpectedAnswerError

BASE = "http://localhost:9340/rest/serverengine"
URL = f"{BASE}/filestore/resources"
CREDENTIALS = Credentials("ol-admin", "secret")
BASIC = {"Authorization": "Basic b2wtYWRtaW46c2VjcmV0"}
VERSION = Own("GET", "/authentication/version", {"auth_token": "one"})


@frozen
class Answer:
    """As the driver gives it."""

    status_code: int = 200
    content: bytes = b""
    headers: Mapping[str, str] = field(factory=dict[str, str])


OK = Answer()


def authenticator(now: float = 0, **settings: Any) -> Authenticator:
    return Authenticator(Settings(BASE, **{"credentials": CREDENTIALS, **settings}), lambda: now)


def conversation(state: Authenticator, *given: object, replayable: bool = True) -> list[object]:
    """The steps of one request, and at last the answer for the caller."""
    steps = state.steps(URL, replayable=replayable)
    taken: list[object] = [next(steps)]
    for each in given:
        try:
            taken.append(steps.send(each))  # type: ignore[arg-type]
        except StopIteration as end:
            taken.append(end.value)
    steps.close()
    return taken


def asked(token: str) -> Step:
    return Asked({"auth_token": token})


ONE, TWO = Token("one"), Token("two")


def test_a_request_carries_the_token() -> None:
    assert conversation(authenticator(), ONE, OK) == [LoginWanted(None), asked("one"), OK]


def test_a_refused_token_is_replaced_once() -> None:
    refused = Answer(401)
    taken = conversation(authenticator(), ONE, refused, TWO, refused)
    assert taken == [LoginWanted(None), asked("one"), LoginWanted(ONE), asked("two"), refused]


def test_a_403_asks_for_the_version_first() -> None:
    refused = Answer(403)
    taken = conversation(authenticator(), ONE, refused, Answer(200, b"2022.2"), TWO, OK)
    assert taken == [LoginWanted(None), asked("one"), VERSION, LoginWanted(ONE), asked("two"), OK]
    taken = conversation(authenticator(), ONE, refused, Answer(200, b"2023.1"))
    assert taken == [LoginWanted(None), asked("one"), VERSION, refused]


@pytest.mark.parametrize("version", [Answer(404), Answer(200, b"?"), Answer(200, b"2022.1")])
def test_the_version_is_asked_for_once(version: Answer) -> None:
    state = authenticator()
    refused = Answer(403)
    conversation(state, ONE, refused, version)
    assert conversation(state, TWO, refused) == [LoginWanted(None), asked("two"), LoginWanted(TWO)]


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_a_version_that_could_not_be_told_now_is_asked_for_again(status: int) -> None:
    state = authenticator()
    refused = Answer(403)
    conversation(state, ONE, refused, Answer(status))
    assert conversation(state, ONE, refused) == [LoginWanted(None), asked("one"), VERSION]


@pytest.mark.parametrize("status", [401, 403])
def test_a_token_that_cannot_be_renewed_is_not(status: int) -> None:
    refused = Answer(status)
    state = authenticator(credentials=None, token=ONE)
    assert conversation(state, ONE, refused) == [LoginWanted(None), asked("one"), refused]
    assert state.usable_token(None, 0) == ONE, "it may be good for something else"


def test_a_body_that_cannot_be_sent_again_is_not_but_its_token_is_dropped() -> None:
    refused = Answer(401)
    state = authenticator(token=ONE)
    taken = conversation(state, ONE, refused, replayable=False)
    assert taken == [LoginWanted(None), asked("one"), refused]
    assert state.usable_token(None, 0) is None


def test_a_token_that_was_renewed_meanwhile_is_not_dropped() -> None:
    state = authenticator(token=TWO)
    conversation(state, ONE, Answer(401), replayable=False)
    assert state.usable_token(None, 0) == TWO


def test_basic_and_nothing_ask_no_questions() -> None:
    refused = Answer(401)
    assert conversation(authenticator(basic=True), refused) == [Asked(BASIC), refused]
    assert conversation(authenticator(credentials=None), refused) == [Asked({}), refused]


@pytest.mark.parametrize(
    "url",
    [
        "https://localhost:9340/rest/serverengine",
        "http://localhost/rest/serverengine",
        "http://localhost.evil.example:9340/rest/serverengine",
        "http://ol-admin:secret@localhost:9340/rest/serverengine",
        "http://[localhost:9340",
    ],
)
@pytest.mark.parametrize("settings", [{}, {"basic": True}, {"credentials": None}])
def test_another_server_gets_nothing(url: str, settings: dict[str, Any]) -> None:
    steps = authenticator(**settings).steps(url, replayable=True)
    with pytest.raises(InvalidRequestError, match="another server"):
        next(steps)


def test_a_login_gives_a_token_for_its_lifetime() -> None:
    state = authenticator(now=100)
    assert state.login() == Own("POST", "/authentication/login", BASIC)
    token = state.logged_in(Answer(200, b" new \r\n", {"token-expires-in": "600"}))
    assert token == Token("new", expires_at=700, renew_at=685)
    assert state.usable_token(None, 0) == token
    assert state.usable_token(token, 0) is None, "it is the stale one"


def test_a_token_is_not_used_up_to_its_end() -> None:
    token = Token("old", expires_at=115, renew_at=100)
    assert authenticator(now=99, token=token).usable_token(None, 0) == token
    assert authenticator(now=100, token=token).usable_token(None, 0) is None
    assert authenticator(now=500, token=token, credentials=None).usable_token(None, 0) == token, "nobody can renew it"


def test_who_waited_for_a_login_that_failed_gets_its_error() -> None:
    state = authenticator()
    error = LoginError(status=401, method="POST", path="/login", message="Wrong password")
    state.login_failed(error)
    with pytest.raises(LoginError, match="Wrong password") as caught:
        state.usable_token(None, 0)
    assert caught.value is not error
    assert state.usable_token(None, 1) is None, "who comes later tries anew"
    state.logged_in(Answer(200, b"new"))
    assert state.usable_token(None, 0) is not None


@pytest.mark.parametrize("body", [b"", b"two words", b"\xff"])
def test_a_login_without_a_token_is_unexpected(body: bytes) -> None:
    with pytest.raises(UnexpectedAnswerError):
        authenticator().logged_in(Answer(200, body))


def test_steps_hide_what_they_carry() -> None:
    shown = repr([authenticator().login(), asked("planted"), LoginWanted(Token("planted"))])
    assert "planted" not in shown
    assert "b2w" not in shown
