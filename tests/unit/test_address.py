"""Base URLs, origins and path segments."""

import string
from urllib.parse import unquote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from olconnect._address import normalise_base_url, path_segment, path_segments, same_origin
from olconnect.errors import InvalidRequestError


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("http://host:9340", "http://host:9340/rest/serverengine"),
        ("http://host:9340/", "http://host:9340/rest/serverengine"),
        ("http://host:9340///", "http://host:9340/rest/serverengine"),
        (" http://host \n", "http://host/rest/serverengine"),
        ("HTTPS://Host.Example:443", "https://host.example:443/rest/serverengine"),
        ("http://host/rest/serverengine", "http://host/rest/serverengine"),
        ("http://host/rest/serverengine/", "http://host/rest/serverengine"),
        ("https://host/Connect", "https://host/Connect/rest/serverengine"),
        ("https://host/connect/v1/", "https://host/connect/v1/rest/serverengine"),
        ("https://host/connect/rest/serverengine/", "https://host/connect/rest/serverengine"),
        ("https://host/restless", "https://host/restless/rest/serverengine"),
        ("https://host/not-rest/serverengine", "https://host/not-rest/serverengine/rest/serverengine"),
        ("http://[::1]:9340", "http://[::1]:9340/rest/serverengine"),
        ("http://127.0.0.1:9340", "http://127.0.0.1:9340/rest/serverengine"),
        ("http://host:/", "http://host/rest/serverengine"),
        ("https://host/für-uns", "https://host/für-uns/rest/serverengine"),
    ],
)
def test_the_path_of_the_api_is_added_once(url: str, base: str) -> None:
    assert normalise_base_url(url) == base
    assert normalise_base_url(base) == base


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "must look like"),
        ("host:9340", "must look like"),
        ("localhost", "must look like"),
        ("//host", "must look like"),
        ("/rest/serverengine", "must look like"),
        ("ftp://host", "must look like"),
        ("file:///etc", "must look like"),
        ("http://", "must look like"),
        ("http:/host", "must look like"),
        ("http://:9340", "must look like"),
        ("http://host:port", "must look like"),
        ("http://host:99999", "must look like"),
        ("http://[::1", "must look like"),
        ("http://straße.example", "in ASCII letters"),
        ("http://me:tops3cret@host", "credentials"),
        ("http://me:tops3/cret@host", "credentials"),
        ("me:tops3cret@host", "credentials"),
        ("http://host?token=tops3cret", "query or fragment"),
        ("http://host/?", "query or fragment"),
        ("http://host/#tops3cret", "query or fragment"),
        ("http://ho st", "spaces"),
        ("http://host/a\tb", "spaces"),
        ("http:\\\\host", "backslashes"),
        ("http://host/\x00", "control characters"),
        ("http://host/a/../b", "'.' or '..'"),
        ("http://host/%2e%2E/b", "'.' or '..'"),
        ("http://host/./b", "'.' or '..'"),
        ("http://host/rest/serverengine/authentication/login", "must end before or with"),
    ],
)
def test_what_is_no_base_url_is_refused_without_showing_it(url: str, reason: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        normalise_base_url(url)
    assert str(caught.value).startswith("the base URL must")
    assert reason in str(caught.value)
    assert "tops3" not in str(caught.value)


@given(st.text() | st.text().map(lambda rest: f"http://{rest}"))
def test_any_text_is_a_base_url_or_refused(url: str) -> None:
    try:
        base = normalise_base_url(url)
    except InvalidRequestError:
        return
    assert base.endswith("/rest/serverengine")
    assert normalise_base_url(base) == base
    assert same_origin(base, f"{base}/entity/jobs")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://host", "http://host:80/x"),
        ("https://host/", "https://HOST:443"),
        ("HTTP://host:9340/a?b#c", "http://host:9340"),
        ("http://[::1]:9340", "http://[::1]:9340/x"),
    ],
)
def test_paths_case_and_default_ports_do_not_change_an_origin(one: str, other: str) -> None:
    assert same_origin(one, other)
    assert same_origin(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://host", "https://host"),
        ("http://host", "http://host:9340"),
        ("http://host", "http://host.evil.example"),
        ("http://host", "http://evil.example/http://host"),
        ("http://host", "http://host@evil.example"),
        ("http://host", "http://me:pw@host"),
        ("http://host", "http://evil.example\\@host"),
        ("http://host", "http://host\\.evil.example"),
        ("http://host", "//host"),
        ("http://host", "/x"),
        ("http://host", ""),
        ("ftp://host", "ftp://host"),
        ("http://host:0", "http://host"),
        ("http://host:x", "http://host:x"),
        ("http://[::1", "http://[::1"),
        ("http://", "http://"),
        ("http://ho\nst", "http://host"),
    ],
)
def test_another_or_doubtful_origin_is_not_the_same(one: str, other: str) -> None:
    assert not same_origin(one, other)
    assert not same_origin(other, one)


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert same_origin(one, other) == same_origin(other, one)


NAMES = st.text(st.characters(codec="utf-8"), min_size=1)


@given(NAMES)
def test_every_name_arrives_as_it_is(name: str) -> None:
    assume(name not in (".", ".."))
    segment = path_segment(name)
    assert set(segment) <= set(string.ascii_letters + string.digits + "-._~%")
    assert segment not in (".", "..")
    assert unquote(segment, errors="strict") == name


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        (0, "0"),
        (4711, "4711"),
        ("a/b", "a%2Fb"),
        ("100 %", "100%20%25"),
        ("%2e%2e", "%252e%252e"),
        ("Größe.OL-template", "Gr%C3%B6%C3%9Fe.OL-template"),
        ("a+b?c#d", "a%2Bb%3Fc%23d"),
        ("...", "..."),
        ("0042", "0042"),
    ],
)
def test_segments_are_encoded_whole(value: int | str, segment: str) -> None:
    assert path_segment(value) == segment


def test_a_path_of_several_segments_keeps_its_slashes() -> None:
    assert path_segments("a b/c%/ä.pdf") == "a%20b/c%25/%C3%A4.pdf"


@pytest.mark.parametrize("value", ["", "/a", "a/", "a//b", "a/../b", "./a"])
def test_a_path_that_would_change_on_its_way_is_refused(value: str) -> None:
    with pytest.raises(InvalidRequestError):
        path_segments(value)


@pytest.mark.parametrize("value", ["", ".", "..", "\ud800", -1, True, False, 1.0, None, b"x"])
def test_what_a_path_cannot_carry_is_refused(value: object) -> None:
    with pytest.raises(InvalidRequestError):
        path_segment(value)  # type: ignore[arg-type]
