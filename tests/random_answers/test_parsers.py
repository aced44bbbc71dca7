"""Parsers of headers, texts, results, tokens: any bytes give a value or an error of ours; what was written is read."""

import json
import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from unicodedata import category
from urllib.parse import quote, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect import _headers, _redact, _results, _text
from olconnect._contract import Answer
from olconnect._results import Asked, ResultHeaders, ResultKind
from olconnect._starts import Inquiry
from olconnect._token import ResumeToken
from olconnect.errors import InvalidRequestError, UnexpectedAnswerError
from olconnect_services.operations import JOB_CREATION_GET_OPERATIONS, JOB_CREATION_PROCESS, LIFE_CYCLES

from .examples import examples
from .values import ANY_JSON, INT64

BASE = "http://server.example:9340/rest/serverengine/workflow/x"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
# Bytes of a header as httpx gives them, and pieces that look like what the parsers look for.
WORDS = ["rel", "filename", "filename*", "UTF-8''", "%C3", "http://", "basic", "done", "1", *"<>;,=\"'\\/ %[]"]
ODD = st.binary(max_size=4).map(lambda octets: octets.decode("latin-1"))
HEADERS = st.lists(st.sampled_from(WORDS) | ODD, max_size=14).map("".join)
BODIES = st.binary(max_size=40) | HEADERS.map(str.encode) | ANY_JSON.map(lambda value: json.dumps(value).encode())
NAMES = ["operationId", "X-Data-Set-ID", "X-Content-Set-ID", "X-Job-Set-ID", "X-Result-Type"]
IDS = st.lists(st.integers(0, INT64 - 1), min_size=1, max_size=5)


@examples(33)
@given(HEADERS)
def test_headers_that_may_be_left_out_never_raise(value: str) -> None:
    for relation, url in _headers.links([value], base=BASE).items():
        assert relation == relation.lower()
        assert url.startswith(("http://", "https://"))
    name = _headers.content_disposition_name(value)
    assert name is None or (name == _headers.safe_file_name(name) and not re.search(r'[/\\:<>"|?*\x00-\x1f]', name))
    assert all(scheme == scheme.lower() and scheme for scheme in _headers.authenticate_schemes(value))
    wait = _headers.retry_after(value, now=NOW)
    assert wait is None or wait >= 0
    assert _headers.token_lifetime(value) > 0
    found = _headers.result_headers(dict.fromkeys(NAMES, value))
    assert found.data_set_id is None or found.data_set_id >= 0


@examples(33)
@given(HEADERS)
def test_an_operation_id_can_stand_in_a_path_or_is_refused(value: str) -> None:
    try:
        found = _headers.operation_id({"OPERATIONID": value})
    except UnexpectedAnswerError:
        return
    assert found == value.strip()
    assert not set(found) & set("/?#%\\ ,;")
    assert found not in (".", "..")


@examples(16)
@given(st.lists(st.sampled_from(["progress", "result", "cancel", "next"]), unique=True), st.booleans(), st.booleans())
def test_links_that_were_written_are_read(relations: list[str], quoted: bool, joined: bool) -> None:  # noqa: FBT001
    targets = {each: f"http://server.example:9340/{each}?a=1,2;b" for each in relations}
    mark = '"' if quoted else ""
    written = [f"<{target}>; rel={mark}{each}{mark}" for each, target in targets.items()]
    assert _headers.links([", ".join(written)] if joined else written, base=BASE) == targets


@examples(33)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), min_size=1, max_size=40))
def test_a_file_name_that_was_written_is_read(name: str) -> None:
    extended = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
    assert _headers.content_disposition_name(extended) == _headers.safe_file_name(name)
    if name.isascii():
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        assert _headers.content_disposition_name(f'attachment; filename="{escaped}"') == _headers.safe_file_name(name)


@examples(16)
@given(st.integers(0, 10**7))
def test_a_wait_that_was_written_is_read(seconds: int) -> None:
    assert _headers.retry_after(str(seconds), now=NOW) == seconds
    date = format_datetime(NOW + timedelta(seconds=seconds), usegmt=True)
    assert _headers.retry_after(date, now=NOW) == seconds


@examples(16)
@given(IDS, st.sampled_from(["Data-Set-ID", "Content-Set-ID", "Job-Set-ID", "Output-Streamed"]))
def test_ids_in_headers_that_were_written_are_read(ids: list[int], kind: Any) -> None:
    headers = {"x-data-set-id": str(ids[0]), "X-CONTENT-SET-ID": ",".join(map(str, ids)), "X-Result-Type": kind.upper()}
    assert _headers.result_headers(headers) == ResultHeaders(ids[0], tuple(ids), None, kind)


@examples(50)
@given(BODIES, st.none() | HEADERS | st.sampled_from(["utf-16", "zip", "x"]).map("text/plain; charset={}".format))
def test_any_body_is_a_value_or_an_error_of_ours(body: bytes, media: str | None) -> None:
    try:
        text = _text.decode(body, media)
    except UnexpectedAnswerError:
        return
    for read, fits in (
        (_text.integer, lambda value: type(value) is int and value >= 0),
        (_text.integers, lambda value: value == () or all(type(each) is int and each >= 0 for each in value)),
        (_text.boolean, lambda value: type(value) is bool),
        (_text.lines, lambda value: all(isinstance(each, str) and each.strip() for each in value)),
        (_results.read_managed, lambda value: value.identifier not in ("", None)),
    ):
        try:
            value: Any = read(text)
        except UnexpectedAnswerError:
            continue
        assert fits(value), (read, value)


@examples(33)
@given(BODIES)
def test_any_json_body_is_a_value_or_an_error_of_ours(body: bytes) -> None:
    try:
        value = _text.json_value(body)
    except UnexpectedAnswerError:
        return
    json.dumps(value, allow_nan=False)


@examples(16)
@given(IDS, st.sampled_from([",", ", ", ";", " ", "\n", "\r\n"]))
def test_ids_that_were_written_are_read(ids: list[int], between: str) -> None:
    assert _text.integers(between.join(map(str, ids))) == tuple(ids)
    assert _text.integers(json.dumps(ids)) == tuple(ids)
    assert _text.integer(f" {ids[0]}\r\n") == ids[0]


@examples(16)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(["utf-8", "utf-16", "utf-32", "gb18030"]))
def test_a_text_that_was_written_is_read(text: str, charset: str) -> None:
    read = _text.decode(text.encode(charset), f'text/plain; charset="{charset}"')
    assert read == (text.removeprefix("\ufeff") if charset == "utf-8" else text)  # what begins a file of Windows


@pytest.mark.parametrize("kind", ResultKind)
def test_any_result_is_a_value_or_an_error_of_ours(kind: ResultKind) -> None:
    @examples(15)
    @given(BODIES)
    def check(body: bytes) -> None:
        try:
            result = _results.read_result(kind, body, content_type="text/plain")
        except UnexpectedAnswerError:
            return
        assert kind is not ResultKind.BYTES or result == _results.FileContent(body)

    check()


TOKENS = st.builds(
    ResumeToken,
    st.just(BASE),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=9),
    st.text(min_size=1, max_size=9),
    st.text(min_size=1, max_size=9),
    st.datetimes(datetime(1971, 1, 1), datetime(2999, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
        lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    ),
    st.sampled_from([None, "data set", "content set", "job set", "output"]),
)


@examples(16)
@given(TOKENS)
def test_a_token_that_was_written_is_read(token: ResumeToken) -> None:
    assert ResumeToken.read(str(token)) == token


@examples(33)
@given(TOKENS, ANY_JSON, st.data())
def test_a_changed_token_is_a_token_or_an_error_of_ours(token: ResumeToken, other: Any, data: st.DataObject) -> None:
    members = json.loads(str(token))
    members[data.draw(st.sampled_from(sorted(members)))] = other
    for text in (json.dumps(members), json.dumps(other), str(token)[:-1], str(other), "[" * 100_000):
        try:
            found = ResumeToken.read(text)
        except InvalidRequestError:
            continue
        assert all(isinstance(each, str) for each in (found.base_url, found.start, found.service, found.operation_id))
        assert ResumeToken.read(str(found)) == found


PLACES = ["http://u:{}@h/x", "/x?password={}", "/x;jsessionid={}", "http://u:{}/@h/x?a={}"]
ODD_DATES = ["Fri, 31 Dec 9999 23:59:59 -1200", "Mon, 01 Jan 1 00:00:00 +9999999999999999999"]


@examples(30)
@given(HEADERS | st.sampled_from(ODD_DATES), BODIES)
def test_any_date_and_list_of_operations_tell_of_an_uncertain_start(date: str, body: bytes) -> None:
    inquiry = Inquiry(JOB_CREATION_PROCESS, LIFE_CYCLES["job_creation"], datetime.now(UTC), BASE)
    answer = Answer(JOB_CREATION_GET_OPERATIONS, "/x", 200, {"Date": date}, body)
    assert inquiry.answered(answer, (), None).candidates == ()


SECRETS = st.from_regex(r"s3cret-[a-z0-9]{8}", fullmatch=True)


@examples(33)
@given(HEADERS | st.text(max_size=30))
def test_what_is_shown_is_one_line_that_can_be_written(text: str) -> None:
    headers = _redact.safe_headers({"Allow": text, text: "x"})
    for shown in (_redact.one_line(text), _redact.safe_url(text), *headers, *headers.values()):
        assert not {"Cc", "Cf", "Cs", "Zl", "Zp"} & set(map(category, shown))
    assert len(_redact.one_line(text, 10)) <= 10


@examples(33)
@given(SECRETS, HEADERS, st.sampled_from(PLACES))
def test_no_secret_is_shown(secret: str, more: str, where: str) -> None:
    assert secret not in _redact.safe_url(where.format(secret, secret))
    assert secret not in unquote(_redact.safe_url(where.format(quote(secret), secret) + more))
    headers = {"Authorization": secret, "auth_token": secret, "Cookie": secret, "X-Gateway": secret + more}
    assert secret not in repr(_redact.safe_headers(headers)) + repr(_redact.error_headers(headers))


@examples(50)
@given(BODIES | st.just(b"[" * 100_000) | st.just(b"<html>" * 20_000))
def test_the_body_of_any_error_can_be_summed_up(body: bytes) -> None:
    summary = _redact.summarize_body(body)
    assert len(summary.message) <= 500
    summary.message.encode()


@examples(16)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), max_size=60))
def test_the_servers_own_message_is_found(message: str) -> None:
    body = json.dumps({"error": {"status": 400, "message": message, "parameter": 3}}).encode()
    assert _redact.summarize_body(body) == _redact.BodySummary("json", " ".join(message.split()), "3")


@examples(15)
@given(st.dictionaries(st.sampled_from(["datamining", "contentcreation", "jobcreation", "outputcreation"]), ANY_JSON))
def test_any_configuration_tells_what_it_makes(configuration: dict[str, Any]) -> None:
    assert Asked.all_in_one(configuration).makes in (None, "data set", "content set", "job set", "output")
