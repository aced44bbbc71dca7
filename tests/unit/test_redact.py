"""What may be shown: nothing secret or personal, and always on one line."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect._redact import (
    BodyKind,
    BodySummary,
    error_headers,
    one_line,
    safe_headers,
    safe_url,
    summarize_body,
)

SECRET = "tops3cret"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", ""),
        ("  a\r\n\tb\x00c  d\x85e\u2028f ", "a b c d e f"),
        ("red\x1b[31m", "red [31m"),
        ("evil\u202egnp.exe\u200b", "evilgnp.exe"),
        ("half \ud83d character", "half \ufffd character"),
        ("Ünïcode Ωμέγα 😀", "Ünïcode Ωμέγα 😀"),
    ],
)
def test_text_becomes_one_printable_line(text: str, line: str) -> None:
    assert one_line(text) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [("abcde", "abcde"), ("abcdef", "abcd…"), ("abc def", "abc…"), ("a" + " " * 30, "a…")],
)
def test_long_text_is_cut_and_shows_that_it_was(text: str, line: str) -> None:
    assert one_line(text, limit=5) == line


@given(st.text(st.characters(exclude_categories=[])), st.integers(1, 60))
def test_any_text_becomes_a_bounded_line_that_can_be_written(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert line.splitlines() in ([line], [])
    assert line.encode().decode() == line


@pytest.mark.parametrize(
    "name",
    ["Authorization", "auth_token", "AUTH_TOKEN", "Cookie", "Set-Cookie", "X-Api-Key", "Link"],
)
def test_values_of_secret_and_unknown_headers_are_hidden(name: str) -> None:
    assert safe_headers({name: SECRET}) == {name: "***"}
    assert error_headers({name: SECRET}) == {}


@pytest.mark.parametrize("name", ["content-type", "Retry-After", "ALLOW", "www-authenticate"])
def test_headers_that_tell_the_next_step_are_shown_and_kept_on_errors(name: str) -> None:
    assert safe_headers({name: "x\r\ny"}) == {name: "x y"}
    assert list(error_headers({name: "x\r\ny"}).values()) == ["x y"]


def test_logs_show_more_headers_than_errors_keep() -> None:
    headers = {
        "Accept": "text/plain",
        "Content-Length": "3",
        "Date": "Sun, 01 Jun 2025 12:00:00 GMT",
        "Host": "host:9340",
        "operationId": "0c1d",
        "Server": "Jetty",
        "Token-Expires-In": "3600",
        "Transfer-Encoding": "chunked",
        "User-Agent": "olconnect",
        "X-Content-Set-ID": "431",
        "X-Data-Set-ID": "55",
        "X-Job-Set-ID": "802",
        "X-Result-Type": "Job-Set-ID",
    }
    assert safe_headers(headers) == headers
    assert error_headers(headers) == {}


@pytest.mark.parametrize(
    "name",
    ["async", "createOnly", "levelMode", "optimized", "output", "persistent", "resultAsTxt", "type", "validate"],
)
def test_values_of_switches_and_kinds_are_shown(name: str) -> None:
    assert safe_url(f"/x?{name}=true") == f"/x?{name}=true"


def test_kept_headers_get_one_spelling() -> None:
    headers = {"content-TYPE": "text/plain", "TRACE_ID": "1", "www-authenticate": "BASIC"}
    assert list(error_headers(headers)) == ["Content-Type", "trace_id", "WWW-Authenticate"]


def test_the_target_of_a_redirect_is_shown_without_its_secrets() -> None:
    shown = {"Location": "http://***@host/x?token=***&async=true"}
    headers = {"Location": f"http://me:{SECRET}@host/x?token={SECRET}&async=true#{SECRET}"}
    assert safe_headers(headers) == shown
    assert error_headers(headers) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://host:9340/rest/x", "http://host:9340/rest/x"),
        ("/rest/x/a@b.csv", "/rest/x/a@b.csv"),
        ("/rest/x?persistent=true&filename=J.csv", "/rest/x?persistent=true&filename=***"),
        ("/x?type=TEMPLATE&secret", "/x?type=TEMPLATE&***"),
        ("/x?%74ype=TEMPLATE&=v", "/x?%74ype=TEMPLATE&=***"),
        ("/x?", "/x?"),
        ("/x#secret?type=1", "/x"),
        ("/x;jsessionid=secret/y;z?type=TEMPLATE", "/x;***/y;***?type=TEMPLATE"),
        ("/x?async=true;token=secret&type=a%3Btoken", "/x?async=***&type=***"),
        ("https://me:pw@host/x", "https://***@host/x"),
        ("HTTPS://me:pw@host/x", "HTTPS://***@host/x"),
        ("me:pw@host/x", "***@host/x"),
        ("//me:pw@host/x", "***@host/x"),
        ("http:/me:pw@host/x", "http:/***@host/x"),
        ("http:\\\\me:pw@host/x", "http:***@host/x"),
        ("", ""),
        ("x\r\ny", "x y"),
    ],
)
def test_urls_are_shown_without_credentials_fragment_and_unknown_values(url: str, shown: str) -> None:
    assert safe_url(url) == shown


@given(
    prefix=st.sampled_from(["http://", "https://", "HTTP:/", "//", "ftp://", "", " http://"]),
    noise=st.text(st.sampled_from("ab/?#@:\\%[]\n\u2028 "), max_size=6),
    path=st.text(st.sampled_from("ab/?#&=.%"), max_size=8),
)
def test_a_password_never_shows_however_broken_the_url(prefix: str, noise: str, path: str) -> None:
    url = f"{prefix}me:{SECRET}{noise}@host/{path}"
    assert SECRET not in safe_url(url)


@given(st.text())
def test_any_text_is_taken_as_a_url(url: str) -> None:
    assert "\n" not in safe_url(url)


@given(st.text(st.sampled_from("ab/?#&=.%;@:*\\ ")))
def test_what_is_safe_stays_as_it_is(url: str) -> None:
    assert safe_url(safe_url(url)) == safe_url(url)


def error_body(error: object) -> bytes:
    return json.dumps({"error": error}).encode()


@pytest.mark.parametrize(
    ("body", "summary"),
    [
        (
            error_body({"status": 404, "message": "gone", "parameter": "7"}),
            BodySummary("json", "gone", "7"),
        ),
        (error_body({"message": "gone", "parameter": 12345}), BodySummary("json", "gone", "12345")),
        (error_body({"message": "gone", "parameter": 1.5}), BodySummary("json", "gone", "1.5")),
        (error_body({"message": "gone", "parameter": True}), BodySummary("json", "gone")),
        (error_body({"message": "gone", "parameter": [7]}), BodySummary("json", "gone")),
        (error_body({"message": None, "parameter": None}), BodySummary("json")),
        (error_body({"message": "a\nb"}), BodySummary("json", "a b")),
        (error_body({}), BodySummary("json")),
        (error_body(None), BodySummary("json")),
        (error_body("Not Found"), BodySummary("json", "Not Found")),
        (b'{"error": "Not Found", "message": "no such path"}', BodySummary("json", "no such path")),
        (b'{"message": 5}', BodySummary("json", "5")),
        (b"{}", BodySummary("json")),
        (b"[1, 2]", BodySummary("json")),
        (b'"just text"', BodySummary("json", "just text")),
        (b'\xef\xbb\xbf {"error": {"message": "marked"}}', BodySummary("json", "marked")),
        (b'{"error": {"message": "raw\nline"}}', BodySummary("json", "raw line")),
    ],
)
def test_json_is_read_as_far_as_it_goes(body: bytes, summary: BodySummary) -> None:
    assert summarize_body(body) == summary


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"NullPointerException", "NullPointerException"),
        (b" two\r\nlines ", "two lines"),
        (b"404", "404"),
        (b'{"error": broken', '{"error": broken'),
        (b"[" * 100_000, "[" * 499 + "…"),
        ("Größe: 3 €".encode(), "Größe: 3 €"),
        ("Größe: 3 €".encode("cp1252"), "Größe: 3 €"),
        (b"<tag> is not known", "<tag> is not known"),
        (b"see <title>", "see <title>"),
    ],
)
def test_text_is_shown_on_one_line(body: bytes, message: str) -> None:
    assert summarize_body(body) == BodySummary("text", message)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("<html><head><title>502 Bad\n Gateway</title>", "502 Bad Gateway"),
        ("\n<!DOCTYPE html><TITLE lang=de>Zugriff &amp; Größe</TITLE>", "Zugriff & Größe"),
        ("<?xml version='1.0'?><!doctype HTML><body><h1>Not <b>found</b></h1>", "Not found"),
        ("<html><body>nothing to see</body></html>", ""),
        ("<html><title>never closed", ""),
    ],
)
def test_the_page_of_a_proxy_shows_its_title(body: str, title: str) -> None:
    assert summarize_body(body.encode()) == BodySummary("html", title)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x00\x01", "binary"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3\n\x01", "binary"),
        (b"\xff\xfe\x81", "binary"),
    ],
)
def test_bodies_without_a_message_have_none(body: bytes, kind: BodyKind) -> None:
    assert summarize_body(body) == BodySummary(kind)


@given(st.binary() | st.text().map(str.encode))
def test_any_body_is_summarized_in_bounds(body: bytes) -> None:
    summary = summarize_body(body)
    assert len(summary.message) <= 500
    assert summary.message == one_line(summary.message)
    assert summary.message == "" or summary.kind not in ("empty", "binary")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
ERROR_PARTS = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("status", "message", "parameter", "error"), JSON_VALUES)
)


@given(ERROR_PARTS | st.builds(dict, error=ERROR_PARTS) | st.lists(JSON_VALUES))
def test_any_json_is_summarized(value: object) -> None:
    assert summarize_body(json.dumps(value).encode()).kind == "json"
