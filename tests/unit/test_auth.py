"""Credentials, tokens and what to do about a refusal."""

import base64
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect._auth import (
    Credentials,
    Refusal,
    Token,
    after_refusal,
    basic_header,
    given_token,
    needs_login,
    renewal_margin,
    token_from_login,
)
from olconnect._version import ServerVersion
from olconnect.errors import InvalidRequestError, UnexpectedAnswerError

OLD, MODERN = ServerVersion((2022, 2), ""), ServerVersion((2023, 1), "")
FIRST, SECOND = Token("first"), Token("second")


def decide(  # the situation in which a repetition is right, unless a test changes it
    status: int = 401,
    *,
    carried: Token | None = FIRST,
    current: Token | None = FIRST,
    version: ServerVersion | None = MODERN,
    repeated: bool = False,
    replayable: bool = True,
    can_login: bool = True,
) -> Refusal:
    return after_refusal(
        status,
        carried_token=carried,
        current_token=current,
        server_version=version,
        already_repeated=repeated,
        replayable=replayable,
        can_login=can_login,
    )


@pytest.mark.parametrize("version", [OLD, MODERN, None])
def test_a_401_leads_to_one_login_whatever_the_version(version: ServerVersion | None) -> None:
    assert decide(401, version=version) is Refusal.LOGIN_AND_REPEAT


@pytest.mark.parametrize(
    ("number", "refusal"),
    [
        ((2019, 2), Refusal.LOGIN_AND_REPEAT),
        ((2022, 2), Refusal.LOGIN_AND_REPEAT),
        ((2022, 12), Refusal.LOGIN_AND_REPEAT),
        (None, Refusal.LOGIN_AND_REPEAT),
        ((2023, 1), Refusal.GIVE_UP),
        ((2023, 2), Refusal.GIVE_UP),
        ((2025, 10), Refusal.GIVE_UP),
    ],
)
def test_a_403_means_a_bad_token_on_old_and_unknown_servers_only(
    number: tuple[int, ...] | None, refusal: Refusal
) -> None:
    assert decide(403, version=ServerVersion(number, "") if number else None) is refusal


@pytest.mark.parametrize("version", [OLD, MODERN, None])
def test_a_403_to_a_request_without_token_is_final(version: ServerVersion | None) -> None:
    assert decide(403, carried=None, version=version) is Refusal.GIVE_UP


@pytest.mark.parametrize("status", [400, 402, 404, 407, 500])
def test_other_statuses_have_nothing_to_do_with_tokens(status: int) -> None:
    assert decide(status) is Refusal.GIVE_UP


def test_a_token_that_someone_else_renewed_is_used_without_a_login() -> None:
    assert decide(current=SECOND) is Refusal.USE_NEWER_TOKEN
    assert decide(current=SECOND, can_login=False) is Refusal.USE_NEWER_TOKEN
    assert decide(403, version=OLD, current=SECOND) is Refusal.USE_NEWER_TOKEN


def test_a_request_that_left_before_the_first_login_uses_its_token() -> None:
    assert decide(carried=None, current=SECOND) is Refusal.USE_NEWER_TOKEN


def test_a_token_is_newer_by_its_value_only() -> None:
    assert decide(current=Token("first", 99.0)) is Refusal.LOGIN_AND_REPEAT


def test_a_token_that_was_dropped_meanwhile_is_fetched_again() -> None:
    assert decide(current=None) is Refusal.LOGIN_AND_REPEAT


def test_without_credentials_a_refusal_is_final() -> None:
    assert decide(can_login=False) is Refusal.GIVE_UP
    assert decide(can_login=False, carried=None, current=None) is Refusal.GIVE_UP


def test_a_body_that_is_gone_is_not_repeated_but_its_token_dropped() -> None:
    assert decide(replayable=False) is Refusal.FORGET_TOKEN
    assert decide(replayable=False, current=SECOND) is Refusal.FORGET_TOKEN


def test_a_token_that_cannot_be_renewed_is_not_dropped() -> None:
    assert decide(replayable=False, can_login=False) is Refusal.GIVE_UP
    assert decide(replayable=False, carried=None) is Refusal.GIVE_UP


TOKENS = st.none() | st.sampled_from([FIRST, SECOND])
ANY_SITUATION = {
    "status": st.integers(100, 599),
    "carried": TOKENS,
    "current": TOKENS,
    "version": st.none() | st.builds(ServerVersion, st.tuples(st.integers(1, 2030), st.integers(0, 20)), st.just("")),
    "replayable": st.booleans(),
    "can_login": st.booleans(),
}


@given(st.builds(decide, **ANY_SITUATION, repeated=st.just(value=True)))
def test_nothing_is_repeated_twice(refusal: Refusal) -> None:
    assert refusal is Refusal.GIVE_UP


@given(st.builds(decide, **ANY_SITUATION | {"replayable": st.just(value=False)}))
def test_a_body_that_is_gone_is_never_sent_again(refusal: Refusal) -> None:
    assert refusal in (Refusal.GIVE_UP, Refusal.FORGET_TOKEN)


@given(st.builds(decide, **ANY_SITUATION | {"can_login": st.just(value=False)}))
def test_nobody_logs_in_without_credentials(refusal: Refusal) -> None:
    assert refusal in (Refusal.GIVE_UP, Refusal.USE_NEWER_TOKEN)


SENDABLE = st.text(st.characters(codec="utf-8", min_codepoint=32, exclude_characters="\x7f"))


@given(SENDABLE.filter(lambda user: user and ":" not in user), SENDABLE)
def test_basic_authentication_carries_every_letter(user: str, password: str) -> None:
    scheme, _, encoded = basic_header(user, password).partition(" ")
    assert scheme == "Basic"
    assert base64.b64decode(encoded).decode("utf-8") == f"{user}:{password}"


@pytest.mark.parametrize(
    ("user", "password"),
    [("", "pw"), ("a:b", "pw"), ("a\n", "pw"), ("a", "pw\r"), ("a", "\x7f"), ("a", "\ud800")],
)
def test_credentials_that_basic_authentication_cannot_carry_are_refused(user: str, password: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        basic_header(user, password)
    assert "pw" not in str(caught.value)
    with pytest.raises(InvalidRequestError):
        Credentials(user, password)


def test_secrets_do_not_show() -> None:
    shown = f"{Credentials('ol-admin', 'tops3cret')!r} {Credentials('ol-admin', 'tops3cret')}"
    token = token_from_login("tops3cret", lifetime=10, now=0)
    assert "tops3cret" not in shown + repr(token) + str(token)
    assert "ol-admin" not in shown
    assert "***" in shown


def test_a_login_gives_a_token_that_is_renewed_before_its_end() -> None:
    token = token_from_login(" abc-1.2=\n", lifetime=3600, now=100)
    assert token == Token("abc-1.2=", expires_at=3700, renew_at=3685)


@pytest.mark.parametrize(("lifetime", "margin"), [(3600, 15), (150, 15), (60, 6), (5, 0.5), (1, 0.1)])
def test_the_margin_is_a_tenth_of_a_short_lifetime(lifetime: float, margin: float) -> None:
    assert renewal_margin(lifetime) == pytest.approx(margin)


@given(st.floats(0.001, 1e9), st.floats(0, 1e6))
def test_a_fresh_token_is_never_renewed_at_once(lifetime: float, now: float) -> None:
    token = token_from_login("abc", lifetime=lifetime, now=now)
    assert not needs_login(token, now=now) or token.renew_at == now  # too short for the clock
    assert needs_login(token, now=token.expires_at)


@pytest.mark.parametrize(("now", "needed"), [(0.0, False), (3684.9, False), (3685.0, True)])
def test_a_login_is_needed_from_the_margin_on(now: float, *, needed: bool) -> None:
    token = token_from_login("abc", lifetime=3600, now=100)
    assert needs_login(token, now=now) is needed


def test_a_login_is_needed_where_there_is_no_token() -> None:
    assert needs_login(None, now=0)


def test_a_token_that_the_caller_brings_is_never_renewed() -> None:
    token = given_token("abc")
    assert token.value == "abc"
    assert not needs_login(token, now=1e12)
    assert token.expires_at == math.inf


@pytest.mark.parametrize("value", ["", " ", "a b", "a\r\nX-Evil: 1", "ä", "<html>\n</html>", "<html></html>"])
def test_what_no_header_can_carry_is_no_token(value: str) -> None:
    with pytest.raises(InvalidRequestError):
        given_token(value)
    with pytest.raises(UnexpectedAnswerError) as caught:
        token_from_login(value, lifetime=10, now=0)
    assert str(caught.value) == "the login answered with no token (check the base URL)"
