"""What a client is made with: arguments, then the environment, checked before anything is sent."""

import os
import ssl
import warnings
from typing import Any

import pytest

from olconnect import AsyncClient, CallOptions, Client, Retry
from olconnect._auth import Credentials, Token
from olconnect._contract import check_headers, check_timeout
from olconnect._settings import Settings, make_settings, tls_context
from olconnect.errors import InvalidRequestError

URL = "http://localhost:9340"


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("OLCONNECT_"):
            monkeypatch.delenv(name)


@pytest.fixture(params=[Client, AsyncClient])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


def settings(base_url: str | None = URL, **more: Any) -> Settings:
    arguments: dict[str, Any] = {
        "user": None,
        "password": None,
        "token": None,
        "auth": None,
        "timeout": 60,
        "verify": True,
        "client_certificate": None,
        "proxy": None,
        "headers": None,
        "max_connections": 20,
        "max_in_flight": None,
        "total_timeout": 600,
        "retry": Retry(),
        "hooks": (),
        "trace_id": None,
        "on_leave": "keep",
    }
    return make_settings(base_url, **{**arguments, **more})


def identity(**more: Any) -> tuple[Credentials | None, Token | None, bool]:
    made = settings(**more)
    return made.credentials, made.token, made.basic


USER = {"user": "ol-admin", "password": "secret"}
CREDENTIALS = Credentials("ol-admin", "secret")


def test_nothing_but_the_server_is_needed() -> None:
    made = settings()
    assert made == Settings(base_url="http://localhost:9340/rest/serverengine", timeout=60.0)
    assert isinstance(made.timeout, float)


def test_the_server_comes_from_the_argument_or_else_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidRequestError, match="pass the base URL, such as http://localhost:9340, or set OLCONN"):
        settings(None)
    monkeypatch.setenv("OLCONNECT_URL", "https://print.example")
    assert settings(None).base_url == "https://print.example/rest/serverengine"
    assert settings("").base_url == "https://print.example/rest/serverengine"
    assert settings().base_url == f"{URL}/rest/serverengine"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, (None, None, False)),
        ({"auth": "none"}, (None, None, False)),
        (USER, (CREDENTIALS, None, False)),
        ({**USER, "auth": "login"}, (CREDENTIALS, None, False)),
        ({**USER, "auth": "basic"}, (CREDENTIALS, None, True)),
        ({"token": "abc"}, (None, Token("abc"), False)),
        ({**USER, "token": "abc"}, (CREDENTIALS, Token("abc"), False)),
        ({"user": "ol-admin", "password": ""}, (Credentials("ol-admin", ""), None, False)),
    ],
)
def test_who_we_are_by_arguments(arguments: dict[str, str], expected: object) -> None:
    assert identity(**arguments) == expected


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"user": "ol-admin"}, "the password is missing"),
        ({"password": "secret"}, "the user is missing"),
        ({"auth": "login"}, "auth='login' needs user and password"),
        ({"auth": "basic"}, "auth='basic' needs user and password"),
        ({"auth": "login", "token": "abc"}, "auth='login' needs user and password"),
        ({**USER, "auth": "basic", "token": "abc"}, "leave the token out"),
        ({**USER, "auth": "none"}, "goes without user, password and token"),
        ({"auth": "none", "token": "abc"}, "goes without user, password and token"),
        ({"auth": "none", "password": "secret"}, "goes without user, password and token"),
        ({**USER, "auth": "digest"}, "auth must be 'login', 'basic' or 'none'"),
        ({"token": ""}, "the token is empty"),
        ({"user": "", "password": ""}, "the user name is empty"),
    ],
)
def test_what_contradicts_itself_is_refused(arguments: dict[str, str], said: str) -> None:
    with pytest.raises(InvalidRequestError, match=said) as caught:
        identity(**arguments)
    assert "secret" not in str(caught.value)


ENVIRONMENT = {"OLCONNECT_USER": "ol-admin", "OLCONNECT_PASSWORD": "secret", "OLCONNECT_TOKEN": "abc"}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, (CREDENTIALS, Token("abc"), False)),
        ({"auth": "login"}, (CREDENTIALS, Token("abc"), False)),
        ({"auth": "basic"}, (CREDENTIALS, None, True)),
        ({"auth": "none"}, (None, None, False)),
        ({"user": "me", "password": "mine"}, (Credentials("me", "mine"), None, False)),
        ({"token": "own"}, (None, Token("own"), False)),
    ],
)
def test_the_environment_counts_only_when_nothing_is_passed(
    monkeypatch: pytest.MonkeyPatch, arguments: dict[str, str], expected: object
) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    assert identity(**arguments) == expected


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        (["OLCONNECT_TOKEN"], (None, Token("abc"), False)),
        (["OLCONNECT_USER", "OLCONNECT_PASSWORD"], (CREDENTIALS, None, False)),
    ],
)
def test_an_empty_variable_counts_as_none(
    monkeypatch: pytest.MonkeyPatch, variables: list[str], expected: object
) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value if name in variables else "")
    assert identity() == expected


def test_half_of_the_environment_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OLCONNECT_USER", "ol-admin")
    with pytest.raises(InvalidRequestError, match="the password is missing"):
        identity()


NO_TIMEOUTS = [None, 0, 0.0, -1, float("inf"), float("nan"), "60", (5, 5)]


@pytest.mark.parametrize("timeout", NO_TIMEOUTS)
def test_a_timeout_that_never_ends_or_never_starts_is_refused(kind: Any, timeout: Any) -> None:
    with pytest.raises(InvalidRequestError, match="timeout must be a number of seconds above 0"):
        kind(URL, timeout=timeout)
    with pytest.raises(InvalidRequestError, match="timeout must be a number of seconds above 0"):
        check_timeout(timeout)
    if timeout is not None:
        with pytest.raises(InvalidRequestError, match="timeout must be"):
            CallOptions(timeout=timeout)


def test_a_call_without_a_timeout_of_its_own_keeps_the_clients() -> None:
    assert CallOptions().timeout is None
    assert CallOptions(timeout=2.5).timeout == 2.5


@pytest.mark.parametrize("number", [0, -3])
def test_a_client_without_connections_is_refused(kind: Any, number: int) -> None:
    for option in ("max_connections", "max_in_flight"):
        with pytest.raises(InvalidRequestError, match="max_connections and max_in_flight must be 1 or more"):
            kind(URL, **{option: number})


@pytest.mark.parametrize(
    "headers",
    [{"X Y": "a"}, {"": "a"}, {"X": "a\nb"}, {"X": "a\x00"}, {"X": "ä"}, {"X\r\nHost": "a"}, {"X:": "a"}],
)
def test_headers_that_cannot_be_sent_are_refused(headers: dict[str, str]) -> None:
    with pytest.raises(InvalidRequestError, match="cannot be sent"):
        check_headers(headers)
    with pytest.raises(InvalidRequestError, match="cannot be sent"):
        CallOptions(headers=headers)


def test_headers_are_kept_as_they_were() -> None:
    given = {"trace_id": "a b\tc"}
    options = CallOptions(headers=given)
    given["auth_token"] = "later"
    assert options.headers == {"trace_id": "a b\tc"}


@pytest.mark.parametrize("url", ["http://" + "a" * 64 + ".example", "http://a..b", "http://[::1"])
def test_a_host_that_cannot_be_looked_up_is_refused(kind: Any, url: str) -> None:
    with pytest.raises(InvalidRequestError, match="base URL"):
        kind(url)


def test_the_warning_about_unchecked_certificates_points_at_the_caller(kind: Any) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        kind("https://localhost", verify=False)
    assert [each.filename for each in caught] == [__file__]


def test_what_is_refused_anyway_brings_no_warning(kind: Any) -> None:
    with pytest.raises(InvalidRequestError):
        kind("no url", verify=False)


def test_tls_is_checked_against_the_systems_authorities_read_once() -> None:
    context = tls_context(settings())
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert tls_context(settings("https://other.example")) is context


def test_a_context_of_the_caller_is_taken_as_it_is() -> None:
    own = ssl.create_default_context()
    assert tls_context(settings(verify=own)) is own


def test_unchecked_tls_checks_neither_certificate_nor_host() -> None:
    with pytest.warns(UserWarning, match="not verified"):
        made = settings(verify=False)
    context = tls_context(made)
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_NONE, False)


def test_what_becomes_of_operations_is_one_of_two() -> None:
    with pytest.raises(InvalidRequestError, match="on_leave must be 'keep' or 'cancel'"):
        settings(on_leave="forget")
