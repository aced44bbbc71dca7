"""Reading of answer headers, in all the ways that servers and proxies write them."""

import unicodedata
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import format_datetime
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from olconnect._headers import (
    ResultHeaders,
    authenticate_schemes,
    content_disposition_name,
    find,
    links,
    operation_id,
    result_headers,
    retry_after,
    safe_file_name,
    token_lifetime,
)
from olconnect.errors import UnexpectedAnswerError

BASE = "http://host:9340/rest/serverengine/workflow/print/submit"
NOW = datetime(2025, 6, 1, 12, 0, 0, tzinfo=UTC)

HEADER_TEXT = st.text() | st.text(st.sampled_from("ab12<>;,=\"'\\/*%: \t.-é\u0663"), max_size=40)


@pytest.mark.parametrize("name", ["operationId", "operationid", "OPERATIONID"])
def test_a_header_is_found_whatever_its_case(name: str) -> None:
    assert find({"X": "1", name: "7"}, "OperationID") == "7"


def test_a_header_that_is_not_there_is_none() -> None:
    assert find({"X": "1"}, "Y") is None


@pytest.mark.parametrize(
    "value",
    ["5b0a6d0e-3c55-4a4b-9f8e-6a1f0c2f7d11", "42", "op_1.2~x", "node@host:7", "YWJj+w==", "a" * 200],
)
def test_an_operation_id_is_opaque(value: str) -> None:
    assert operation_id({"operationid": f" {value} "}) == value


@pytest.mark.parametrize("headers", [{}, {"operationId": ""}, {"operationId": "  "}])
def test_a_missing_operation_id_is_an_error_that_warns_of_a_second_start(
    headers: dict[str, str],
) -> None:
    with pytest.raises(UnexpectedAnswerError, match="named no operation") as caught:
        operation_id(headers)
    assert "before starting it again" in caught.value.hint


@pytest.mark.parametrize(
    "value", ["a b", "a,b", "a, a", "a/b", "..", ".", "a\nb", "ä", "a%2Fb", "<id>", "a?b", "a" * 201]
)
def test_an_operation_id_that_a_url_could_misread_is_an_error(value: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match="something else than an id"):
        operation_id({"operationId": value})


@given(st.dictionaries(HEADER_TEXT | st.just("operationId"), HEADER_TEXT))
def test_any_headers_give_an_operation_id_or_an_error(headers: dict[str, str]) -> None:
    try:
        value = operation_id(headers)
    except UnexpectedAnswerError:
        return
    assert value in {each.strip() for each in headers.values()}


PRINT = "http://host:9340/rest/serverengine/workflow/print"
LIFE_CYCLE = {
    "progress": f"{PRINT}/getProgress/7",
    "result": f"{PRINT}/getResult/7",
    "cancel": f"{PRINT}/cancel/7",
}


@pytest.mark.parametrize(
    "values",
    [
        [f'<{url}>; rel="{rel}"' for rel, url in LIFE_CYCLE.items()],
        [", ".join(f'<{url}>; rel="{rel}"' for rel, url in LIFE_CYCLE.items())],
        [",".join(f"<{url}>;rel={rel}" for rel, url in LIFE_CYCLE.items())],
        [",\t".join(f'<{url}> ; title="a, <b>; c" ; REL = {rel}' for rel, url in LIFE_CYCLE.items())],
        [f'<{url.removeprefix("http://host:9340")}>; rel="{rel}"' for rel, url in LIFE_CYCLE.items()],
        [f"<{url.removeprefix(PRINT + '/')}>; rel={rel}" for rel, url in LIFE_CYCLE.items()],
        [
            f'<getProgress/7>; rel="Progress", <{PRINT}/getResult/7>; rel=RESULT; type="text/plain"',
            "<cancel/7>; flag; rel=cancel",
        ],
    ],
)
def test_links_come_in_one_or_several_headers_relative_or_absolute(values: list[str]) -> None:
    assert links(values, base=BASE) == LIFE_CYCLE


def test_one_link_may_have_several_relations() -> None:
    value = '<getResult/7>; rel="result  alternate"; rel="ignored"'
    target = f"{PRINT}/getResult/7"
    assert links([value], base=BASE) == {"result": target, "alternate": target}


def test_of_several_links_with_one_relation_the_first_counts() -> None:
    value = "<getResult/1>; rel=result, <getResult/2>; rel=result"
    assert links([value, "<getResult/3>; rel=result"], base=BASE) == {"result": f"{PRINT}/getResult/1"}


@pytest.mark.parametrize(
    "value",
    [
        "",
        "nonsense",
        "getResult/7; rel=result",
        "<getResult/7",
        "<getResult/7>",
        "<getResult/7>; rel",
        "<getResult/7>; rel=",
        '<getResult/7>; rel=""',
        '<getResult/7>; title="rel=result"',
        "<get Result/7>; rel=result",
        "<a\x00b>; rel=result",
        "<javascript:alert(1)>; rel=result",
        "<ftp://host/x>; rel=result",
        "<http://[::1>; rel=result",
        "<https:///x>; rel=result",
    ],
)
def test_a_malformed_link_is_left_out_and_others_are_kept(value: str) -> None:
    assert links([value], base=BASE) == {}
    assert links([f"{value}, <cancel/7>; rel=cancel"], base=BASE) == {"cancel": LIFE_CYCLE["cancel"]}


def test_links_may_lead_to_another_origin() -> None:
    assert links(["<https://other/x>; rel=result"], base=BASE) == {"result": "https://other/x"}


@given(st.lists(HEADER_TEXT))
def test_any_text_is_taken_as_links(values: list[str]) -> None:
    for relation, url in links(values, base=BASE).items():
        assert relation == relation.lower()
        assert url.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, None),
        ("", None),
        ("attachment", None),
        ("attachment; filename=", None),
        ('attachment; filename=""', None),
        ("attachment; size=3", None),
        ("attachment; filename=letters.pdf", "letters.pdf"),
        ("attachment;filename=letters.pdf;size=3", "letters.pdf"),
        ("Attachment ; FileName = letters.pdf ", "letters.pdf"),
        ("filename=letters.pdf", "letters.pdf"),
        ("attachment; filename=Spring letter 2025.OL-template", "Spring letter 2025.OL-template"),
        ("attachment; filename=Größe Ωμέγα.pdf", "Größe Ωμέγα.pdf"),
        ("attachment; filename=Größe.pdf".encode().decode("latin-1"), "Größe.pdf"),
        ("attachment; filename=voilà".encode().decode("latin-1"), "voilà"),
        ('attachment; filename="a;b, c=d.pdf"; size=3', "a;b, c=d.pdf"),
        (r'attachment; filename="\\\\server\\share\\a \"b\".pdf"', "a _b_.pdf"),
        (r'attachment; filename="C:\files\a.pdf"', "a.pdf"),
        ('attachment; filename="never closed.pdf', "never closed.pdf"),
        ("attachment; filename=one.pdf; filename=two.pdf", "one.pdf"),
        ('attachment; title="; filename=evil.exe"; filename=a.pdf', "a.pdf"),
        ("attachment; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.pdf", "naïve €.pdf"),
        ("attachment; filename*=utf-8'de'a.pdf; filename=b.pdf", "a.pdf"),
        ("attachment; filename=b.pdf; FILENAME*=iso-8859-1''%E9t%E9.pdf", "été.pdf"),
        ("attachment; filename*=\"UTF-8''a.pdf\"", "a.pdf"),
        ("attachment; filename*=UTF-8''%FF.pdf; filename=b.pdf", "b.pdf"),
        ("attachment; filename*=klingon''a.pdf; filename=b.pdf", "b.pdf"),
        ("attachment; filename*=UTF-8'a.pdf; filename=b.pdf", "b.pdf"),
        ("attachment; filename*=a.pdf; filename=b.pdf", "b.pdf"),
        ("attachment; filename*=UTF-8''..; filename=b.pdf", "b.pdf"),
        ("attachment; filename*=UTF-8''%2e%2e%2fetc%2fpasswd", "passwd"),
    ],
)
def test_the_name_of_a_download_is_read(value: str | None, name: str | None) -> None:
    assert content_disposition_name(value) == name


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("", None),
        (".", None),
        ("..", None),
        (" . . ", None),
        ("a/", None),
        ("C:", None),
        ("\x00\u202e", None),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("/etc\\passwd", "passwd"),
        ("C:letters.pdf", "letters.pdf"),
        ("C:..", None),
        ("a.txt:evil.exe", "a.txt_evil.exe"),
        ('a<b>c"d|e?f*g', "a_b_c_d_e_f_g"),
        ("a\r\nb\x7f\u202e\ud800\u2028\u2029.pdf", "ab.pdf"),
        ("letters.pdf. .", "letters.pdf"),
        ("  letters.pdf  ", "letters.pdf"),
        (".profile", ".profile"),
        ("NUL", "_NUL"),
        ("nul.txt", "_nul.txt"),
        ("Com1 .tar.gz", "_Com1 .tar.gz"),
        ("LPT¹", "_LPT¹"),
        ("CONIN$", "_CONIN$"),
        ("CONOUT$", "_CONOUT$"),
        ("prn.pdf", "_prn.pdf"),
        ("con", "_con"),
        ("C:aux", "_aux"),
        ("console.txt", "console.txt"),
        ("COM10", "COM10"),
    ],
)
def test_a_file_name_is_never_a_path_and_safe_everywhere(given_name: str, name: str | None) -> None:
    assert safe_file_name(given_name) == name


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("a" * 300 + ".pdf", "a" * 196 + ".pdf"),
        ("é" * 150 + ".pdf", "é" * 98 + ".pdf"),
        ("a" * 300, "a" * 200),
        ("a." + "b" * 300, "a." + "b" * 198),
        ("." + "b" * 300, "." + "b" * 199),
    ],
)
def test_a_name_too_long_for_a_file_system_keeps_its_ending(given_name: str, name: str) -> None:
    assert safe_file_name(given_name) == name


ANY_CHARACTER = st.characters(exclude_categories=[])
NAMES = st.text(ANY_CHARACTER) | st.text(st.sampled_from("aB:./\\ \"'%;=*?<>|\x00é$nulNUL1"))


@given(NAMES)
@example("C:C:a")
@example(" :/")
def test_any_name_becomes_a_plain_one_or_none(given_name: str) -> None:
    name = safe_file_name(given_name)
    if name is None:
        return
    assert {"Cc", "Cf", "Cs"}.isdisjoint(map(unicodedata.category, name))
    assert name == name.strip(" ") != ""
    assert len(name.encode()) <= 201
    assert PurePosixPath(name).parts == (name,)
    assert PureWindowsPath(name).parts == (name,)
    assert not PureWindowsPath(name).is_reserved()
    assert safe_file_name(name) == name


HARMLESS = st.text(
    st.characters(categories=["L", "N"], exclude_characters="") | st.sampled_from(" -_.,='()&%#@!+~"),
    min_size=1,
    max_size=40,
)


def as_utf_8_bytes_read_as_latin_1(text: str) -> str:
    return text.encode().decode("latin-1")


def quoted(name: str) -> str:
    """Written by the email package, as a quoted text."""
    message = Message()
    message.add_header("Content-Disposition", "attachment", filename=name)
    return str(message["Content-Disposition"])


def extended(name: str) -> str:
    """Written by the email package, by RFC 2231 (of which RFC 5987 is the form for HTTP)."""
    message = Message()
    message.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
    return str(message["Content-Disposition"])


@given(HARMLESS)
def test_names_arrive_in_every_form_of_the_header(name: str) -> None:
    expected = safe_file_name(name)
    raw = f"attachment; filename={name}"
    assert content_disposition_name(extended(name)) == expected
    assert content_disposition_name(as_utf_8_bytes_read_as_latin_1(raw)) == expected
    # Text of which each letter fits into one byte could also be UTF-8 that was read as Latin-1.
    assume(name.isascii() or any(letter > "\xff" for letter in name))
    assert content_disposition_name(raw) == expected
    assert content_disposition_name(f'attachment; filename="{name}"') == expected


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1))
def test_ascii_names_arrive_with_any_sign_in_them(name: str) -> None:
    assert content_disposition_name(quoted(name)) == safe_file_name(name)
    assert content_disposition_name(extended(name)) == safe_file_name(name)


@given(HEADER_TEXT)
def test_any_text_is_taken_as_a_content_disposition(value: str) -> None:
    name = content_disposition_name(value)
    assert name is None or safe_file_name(name) == name


@pytest.mark.parametrize(
    ("value", "schemes"),
    [
        (None, []),
        ("", []),
        ("BASIC", ["basic"]),
        ('Basic realm="OL Connect"', ["basic"]),
        ("BASIC (Basic Authentication credentials are accepted)", ["basic"]),
        ('Basic realm="a, Digest b", charset="UTF-8"', ["basic"]),
        ('Basic realm = "x", Bearer error="y"', ["basic", "bearer"]),
        ("Negotiate, NTLM, Basic realm=x, basic", ["negotiate", "ntlm", "basic"]),
        ("Negotiate YWJj==, NTLM", ["negotiate", "ntlm"]),
        (r'Basic realm="a \", Digest b"', ["basic"]),
        ("realm=x", []),
        ("realm = x", []),
    ],
)
def test_the_offered_schemes_are_listed_in_their_order(value: str | None, schemes: list[str]) -> None:
    assert authenticate_schemes(value) == schemes


@given(HEADER_TEXT)
def test_any_text_is_taken_as_schemes(value: str) -> None:
    schemes = authenticate_schemes(value)
    assert len(schemes) == len(set(schemes))
    assert all(schemes)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("NaN", None),
        ("٣", None),
        ("9" * 400, None),
        ("0", 0.0),
        (" 120 ", 120.0),
        ("1.5", 1.5),
        ("-5", 0.0),
        ("Sun, 01 Jun 2025 12:01:30 GMT", 90.0),
        ("Sun, 01 Jun 2025 11:59:00 GMT", 0.0),
        ("Sun, 01 Jun 2025 14:01:00 +0200", 60.0),
        ("Sun, 01 Jun 2025 12:01:00 -0000", 60.0),
        ("Sunday, 01-Jun-25 12:01:00 GMT", 60.0),
        ("Sun Jun  1 12:01:00 2025", 60.0),
        ("Sun, 41 Jun 2025 12:01:30 GMT", None),
        ("Sun, 01 Jun 99999 12:01:30 GMT", None),
        ("Sun, 01 Jun 2025 12:01:30 +99999999999999", None),
    ],
)
def test_the_wait_is_a_number_of_seconds_or_a_date(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, now=NOW) == seconds


@given(st.integers(0, 10**7))
def test_a_date_and_its_distance_mean_the_same(seconds: int) -> None:
    date = format_datetime(NOW + timedelta(seconds=seconds), usegmt=True)
    assert retry_after(date, now=NOW) == retry_after(str(seconds), now=NOW) == seconds


DATE_TEXT = st.text(st.sampled_from("SunMonJunDec 0123456789:,+-GMT"), max_size=40)


@given(HEADER_TEXT | DATE_TEXT)
def test_any_text_is_taken_as_a_wait(value: str) -> None:
    seconds = retry_after(value, now=NOW)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("60", 60.0),
        (" 31536000 ", 31_536_000.0),
        (None, 3600.0),
        ("", 3600.0),
        ("0", 3600.0),
        ("-1", 3600.0),
        ("NaN", 3600.0),
        ("inf", 3600.0),
        ("1e3", 3600.0),
        ("٣", 3600.0),
        ("9" * 400, 3600.0),
    ],
)
def test_a_token_lives_as_long_as_the_server_says_or_an_hour(value: str | None, seconds: float) -> None:
    assert token_lifetime(value) == seconds


@given(HEADER_TEXT)
def test_any_text_is_taken_as_a_lifetime(value: str) -> None:
    assert 0 < token_lifetime(value) < 1e10


def test_result_headers_tell_ids_and_the_kind_of_the_body() -> None:
    headers = {
        "x-data-set-id": " 55 ",
        "X-Content-Set-ID": "431,432",
        "X-JOB-SET-ID": "802",
        "X-Result-Type": "output-managed-INFO",
    }
    assert result_headers(headers) == ResultHeaders(55, (431, 432), 802, "Output-Managed-Info")


@pytest.mark.parametrize(
    "value",
    [
        "Data-Set-ID",
        "Content-Set-ID",
        "Job-Set-ID",
        "Output-Streamed",
        "Output-Local-Filepath",
        "Output-Managed-Info",
    ],
)
def test_every_documented_result_type_is_known(value: str) -> None:
    assert result_headers({"X-Result-Type": value}).result_type == value


@pytest.mark.parametrize("value", ["", " ", "null", "NaN", "-1", "1.0", "Output"])
def test_result_headers_without_an_id_tell_nothing(value: str) -> None:
    names = ("X-Data-Set-ID", "X-Content-Set-ID", "X-Job-Set-ID", "X-Result-Type")
    assert result_headers(dict.fromkeys(names, value)) == ResultHeaders()
    assert result_headers({}) == ResultHeaders()


@given(st.dictionaries(st.sampled_from(["X-Data-Set-ID", "X-Content-Set-ID", "X-Result-Type"]), HEADER_TEXT))
def test_any_text_is_taken_as_result_headers(headers: dict[str, str]) -> None:
    assert isinstance(result_headers(headers), ResultHeaders)
