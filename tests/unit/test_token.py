"""Resume tokens: what is written can be read, whatever else is given is refused in words."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect._results import Made
from olconnect._token import ResumeToken
from olconnect.errors import InvalidRequestError

URL = "http://localhost:9340/rest/serverengine"
STARTED = datetime(2026, 3, 1, 23, 59, 58, 123000, tzinfo=UTC)
TOKEN = ResumeToken(URL, "job_creation_process", "job_creation", "0c1d", STARTED)
MEMBERS: dict[str, Any] = json.loads(str(TOKEN))

texts = st.text(min_size=1)
moments = st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(9990, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds it
tokens = st.builds(ResumeToken, texts, texts, texts, texts, moments, st.sampled_from([None, *get_args(Made)]))


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in MEMBERS.items() if key != name}


def test_a_token_is_short_json_that_says_what_is_needed() -> None:
    assert MEMBERS == {
        "olconnect": 1,
        "service": "job_creation",
        "start": "job_creation_process",
        "id": "0c1d",
        "url": URL,
        "started": "2026-03-01T23:59:58.123+00:00",
    }
    assert len(str(TOKEN)) < 300
    assert "\n" not in str(TOKEN)


@given(tokens)
def test_what_is_written_is_read(token: ResumeToken) -> None:
    again = ResumeToken.read(str(token))
    assert abs(again.started_at - token.started_at) < timedelta(milliseconds=1)
    assert str(again) == str(token)
    assert (again.base_url, again.start, again.service, again.operation_id, again.makes) == (
        token.base_url,
        token.start,
        token.service,
        token.operation_id,
        token.makes,
    )


def test_a_moment_of_another_zone_is_kept_in_utc() -> None:
    there = STARTED.astimezone(timezone(timedelta(hours=9)))
    token = ResumeToken.read(json.dumps({**MEMBERS, "started": there.isoformat()}))
    assert token == TOKEN
    assert token.started_at.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0c1d",
        "null",
        "[]",
        '"0c1d"',
        "{}",
        "[" * 100_000,
        json.dumps(without("olconnect")),
        *(json.dumps(without(name)) for name in ("service", "start", "id", "url", "started")),
        *(json.dumps({**MEMBERS, name: 7}) for name in ("service", "start", "id", "url", "started")),
        *(json.dumps({**MEMBERS, name: ""}) for name in ("service", "start", "id", "url", "started")),
        json.dumps({**MEMBERS, "olconnect": 0}),
        json.dumps({**MEMBERS, "olconnect": "1"}),
        json.dumps({**MEMBERS, "started": "yesterday"}),
        json.dumps({**MEMBERS, "started": "2026-03-01T23:59:58"}),
        json.dumps({**MEMBERS, "started": "9999-12-31T23:59:59-23:00"}),
    ],
)
def test_what_is_no_token_is_refused_with_a_next_step(text: str) -> None:
    with pytest.raises(InvalidRequestError, match=r"no resume token: give the text of `operation\.token` as it was"):
        ResumeToken.read(text)


@pytest.mark.parametrize("value", [None, 7, b"\xff\xfe", object()])
def test_what_is_no_text_is_refused_too(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="no resume token"):
        ResumeToken.read(value)


@pytest.mark.parametrize("newer", [{"olconnect": 2}, {"olconnect": 99, "id": None}, {"makes": "e-mail"}])
def test_a_token_of_a_newer_version_asks_for_an_update(newer: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError, match="written by a newer version of this package: update it"):
        ResumeToken.read(json.dumps({**MEMBERS, **newer}))


def test_members_that_a_newer_version_adds_are_passed_over() -> None:
    assert ResumeToken.read(json.dumps({**MEMBERS, "note": "from later"})) == TOKEN


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*MEMBERS, "makes"]), inner),
    max_leaves=5,
)


def outcome(text: str) -> str:
    try:
        return str(ResumeToken.read(text))
    except InvalidRequestError as error:
        return str(error)


@given(st.text() | json_values.map(json.dumps))
def test_garbage_is_refused_and_breaks_nothing(text: str) -> None:
    assert "token" in outcome(text) or json.loads(text)["olconnect"] == 1


@given(st.sampled_from([*MEMBERS, "makes"]), json_values)
def test_a_token_with_another_member_is_read_or_refused(name: str, value: object) -> None:
    text = json.dumps({**MEMBERS, name: value})
    assert "token" in outcome(text) or outcome(outcome(text)) == outcome(text)


@given(st.integers(0, len(str(TOKEN))), st.text(max_size=3))
def test_a_token_that_was_damaged_is_read_or_refused(place: int, other: str) -> None:
    text = str(TOKEN)
    assert outcome(text[:place] + other + text[place + 1 :])
