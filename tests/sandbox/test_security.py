"""Who is let in: Basic, tokens, expiry, roles, and how each version refuses."""

from collections.abc import Callable

import httpx
import pytest

from olconnect_sandbox import User

from .sandbox_api import Api

JSON, TEXT, NONE = "json", "text", "none"
WRONG = ("ol-admin", "wrong")

REFUSALS = [
    # version, case, status, body, challenge
    ("2025.2", "missing", 401, JSON, True),
    ("2025.2", "expired", 401, JSON, True),
    ("2025.2", "token", 401, JSON, True),
    ("2025.2", "password", 401, JSON, True),
    ("2022.2", "missing", 401, NONE, True),
    ("2022.2", "expired", 401, TEXT, False),
    ("2022.2", "token", 403, TEXT, False),
    ("2022.2", "password", 403, TEXT, False),
    ("2019.2", "missing", 401, NONE, False),
    ("2019.2", "expired", 403, NONE, False),
    ("2019.2", "token", 403, NONE, False),
    ("2019.2", "password", 401, NONE, False),  # Basic is not read here, so nothing was sent
]


def body_kind(answer: httpx.Response) -> str:
    media = answer.headers.get("Content-Type", "").partition(";")[0]
    return {"application/json": JSON, "text/plain": TEXT}.get(media, NONE if not answer.content else media)


@pytest.mark.parametrize(("version", "case", "status", "body", "challenge"), REFUSALS)
def test_each_version_refuses_in_its_way(
    connect: Callable[..., Api], version: str, case: str, status: int, body: str, *, challenge: bool
) -> None:
    api = connect(auth=None, api_version=version, token_lifetime=60)
    token = api.post("/authentication/login", auth=("ol-admin", "secret")).text
    sent = {"expired": {"auth_token": token}, "token": {"auth_token": "f" * 32}}.get(case, {})
    if case == "expired":
        api.sandbox.clock.advance(61)
    answer = api.get("/entity/jobs", headers=sent, auth=WRONG if case == "password" else None)
    assert (answer.status_code, body_kind(answer)) == (status, body)
    assert answer.headers.get("WWW-Authenticate") == ("BASIC" if challenge else None)


@pytest.mark.parametrize(("version", "body"), [("2025.2", JSON), ("2022.2", NONE), ("2019.2", NONE)])
@pytest.mark.parametrize("auth", [None, WRONG, ("nobody", "secret"), ("nobody", "")])
def test_login_with_a_wrong_password_is_401_in_every_version(
    connect: Callable[..., Api], version: str, body: str, auth: tuple[str, str] | None
) -> None:
    answer = connect(auth=None, api_version=version).post("/authentication/login", auth=auth)
    assert (answer.status_code, body_kind(answer)) == (401, body)
    assert answer.headers["WWW-Authenticate"] == "BASIC"


@pytest.mark.parametrize(
    "header", ["Basic", "Basic !!!", "Basic bm9jb2xvbg==", "Basic /////w==", "Bearer abc", "Basic " + "é"]
)
def test_malformed_credentials_are_invalid(connect: Callable[..., Api], header: str) -> None:
    api = connect(auth=None, api_version="2022.2")
    headers = {"Authorization": header.encode("latin-1")}
    assert api.get("/entity/jobs", headers=headers).status_code == 403
    assert api.post("/authentication/login", headers=headers).status_code == 401


def test_a_token_is_as_good_as_the_password(api: Api) -> None:
    answer = api.post("/authentication/login")
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert answer.headers["Token-Expires-In"] == "3600"
    with Api(api.sandbox, auth=None) as other:
        assert other.get("/entity/jobs", headers={"auth_token": answer.text}).status_code == 200


def test_a_token_expires_by_the_clock(connect: Callable[..., Api]) -> None:
    api = connect(auth=None, token_lifetime=100)
    api.sandbox.clock.freeze()
    login = api.post("/authentication/login", auth=("ol-admin", "secret"))
    assert login.headers["Token-Expires-In"] == "100"
    headers = {"auth_token": login.text}
    api.sandbox.clock.advance(99)
    assert api.request("HEAD", "/authentication", headers=headers).status_code == 200
    api.sandbox.clock.advance(1)
    refused = api.request("HEAD", "/authentication", headers=headers)
    assert (refused.status_code, refused.content) == (401, b"")


def test_every_login_gives_a_token_of_its_own(api: Api) -> None:
    tokens = {api.post("/authentication/login").text for _ in range(3)}
    assert len(tokens) == 3
    assert min(map(len, tokens)) >= 32


@pytest.mark.parametrize("token", ["", "stale"])
@pytest.mark.parametrize("path", ["/authentication/login", "/filestore/DataFile"])
def test_a_useless_token_does_no_harm_to_good_credentials(api: Api, token: str, path: str) -> None:
    assert api.post(path, headers={"auth_token": token}, content=b"x").status_code == 200


def test_a_good_token_is_enough_next_to_a_wrong_password(api: Api) -> None:
    token = api.post("/authentication/login").text
    assert api.get("/entity/jobs", headers={"auth_token": token}, auth=WRONG).status_code == 200


def test_servers_before_2021_2_do_not_tell_the_lifetime(connect: Callable[..., Api]) -> None:
    login = connect(api_version="2019.2").post("/authentication/login")
    assert login.status_code == 200
    assert "Token-Expires-In" not in login.headers


def test_servers_before_2020_1_take_basic_at_login_alone(connect: Callable[..., Api]) -> None:
    api = connect(api_version="2019.2")
    assert api.get("/entity/jobs").status_code == 401
    token = api.post("/authentication/login").text
    assert api.get("/entity/jobs", headers={"auth_token": token}).status_code == 200


def test_without_security_nothing_is_needed_and_login_answers_all_the_same(connect: Callable[..., Api]) -> None:
    api = connect(auth=None, security=False)
    assert api.get("/entity/jobs").status_code == 200
    assert api.get("/entity/jobs", headers={"auth_token": "stale"}, auth=WRONG).status_code == 200
    login = api.post("/authentication/login")
    assert login.status_code == 200
    assert login.text


def test_names_and_passwords_may_be_of_any_letters(connect: Callable[..., Api]) -> None:
    api = connect(auth=None, user="Łukasz", password="naïve: pässword")
    assert api.post("/authentication/login", auth=("Łukasz", "naïve: pässword")).status_code == 200
    assert api.post("/authentication/login", auth=("Łukasz", "naïve")).status_code == 401


class TestRoles:
    @pytest.fixture
    def watcher(self, connect: Callable[..., Api]) -> Api:
        watcher = User("look", roles=frozenset({"ROLE_MONITOR"}))
        return connect(auth=("watcher", "look"), users={"watcher": watcher})

    def test_a_monitor_may_read(self, watcher: Api) -> None:
        assert watcher.post("/authentication/login").status_code == 200
        assert watcher.get("/entity/jobsets").status_code == 200
        assert watcher.get("/workflow/print/getOperations").status_code == 200

    def test_a_monitor_may_not_change(self, watcher: Api) -> None:
        answer = watcher.post("/filestore/DataFile", content=b"x")
        assert (answer.status_code, answer.json()["error"]["status"]) == (403, 403)
        assert "WWW-Authenticate" not in answer.headers
        assert watcher.get("/filestore/delete/1001").status_code == 403

    def test_a_token_has_the_roles_of_its_user(self, watcher: Api) -> None:
        token = watcher.post("/authentication/login").text
        with Api(watcher.sandbox, auth=None) as other:
            assert other.post("/filestore/DataFile", content=b"x", headers={"auth_token": token}).status_code == 403


def test_no_secret_is_shown(connect: Callable[..., Api]) -> None:
    assert "hidden-word" not in repr(User("hidden-word"))
    api = connect(password="hidden-word", auth=("ol-admin", "hidden-word"))
    token = api.post("/authentication/login").text
    snapshot = api.sandbox.snapshot()
    assert token.encode() not in snapshot.database
    assert b"hidden-word" not in snapshot.database
    assert "hidden-word" not in repr(snapshot)
