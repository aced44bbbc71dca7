"""Reading of answer headers. All but `operation_id` take any text and never raise.

Servers and proxies write these headers in many ways; each reader takes what the standards and the
vendor's documents show, and leaves out what it cannot read.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, Literal, TypeAlias, get_args
from urllib.parse import unquote_to_bytes, urljoin, urlsplit

from attrs import frozen

from olconnect._text import integer, integers
from olconnect.errors import UnexpectedAnswerError

DEFAULT_TOKEN_LIFETIME: Final = 3600.0
"""Seconds; what the vendor's client assumes for servers before 2021.2, which send no lifetime."""

ResultType: TypeAlias = Literal[
    "Data-Set-ID",
    "Content-Set-ID",
    "Job-Set-ID",
    "Output-Streamed",
    "Output-Local-Filepath",
    "Output-Managed-Info",
]

# Ids are opaque: UUIDs in the samples, numbers in some documents. Two of them joined by a comma, a
# path, or anything else that would need care in a URL is a broken answer.
_OPERATION_ID: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._~:=+@-]{0,199}")

_TOKEN: Final = r"[!#$%&'*+.^`|~\w-]+"  # noqa: S105 - the word of RFC 9110, not a secret
_QUOTED: Final = r'"(?:[^"\\]|\\.)*"'
_LINK: Final = re.compile(r"(?:^|,)\s*<([^<>\s\x00-\x1f\x7f]*)>", re.ASCII)
_LINK_PARAMETER: Final = re.compile(rf"\s*;\s*({_TOKEN})(?:\s*=\s*({_QUOTED}|[^\s;,\"]*))?", re.ASCII)
_DISPOSITION_PARAMETER: Final = re.compile(rf"(?:^|;)\s*({_TOKEN})\s*=\s*({_QUOTED}|[^;]*)", re.ASCII)
_SCHEME: Final = re.compile(rf"({_TOKEN})(?!\S)(?!\s*=)", re.ASCII)
_SECONDS: Final = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?")
_LIFETIME: Final = re.compile(r"[0-9]{1,9}")

# Windows takes these for devices, whatever follows the first dot.
_DEVICES: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"}
)
_DRIVE: Final = re.compile(r"^[A-Za-z]:")
_FORBIDDEN_ON_WINDOWS: Final = str.maketrans(dict.fromkeys('<>:"|?*', "_"))
_LONGEST_NAME: Final = 200  # bytes of UTF-8; file systems take 255, and callers may add a suffix


def find(headers: Mapping[str, str], name: str) -> str | None:
    """The value of a header, whatever the case of its name."""
    wanted = name.lower()
    return next((value for key, value in headers.items() if key.lower() == wanted), None)


def operation_id(headers: Mapping[str, str]) -> str:
    """The id of the operation that a 202 answer announces.

    Raises:
        UnexpectedAnswerError: there is none, or it cannot be one.
    """
    value = (find(headers, "operationId") or "").strip()
    if not value:
        raise UnexpectedAnswerError(
            "the server took the request but named no operation (header operationId)",
            hint="it may be running: look at the list of operations before starting it again",
        )
    if not _OPERATION_ID.fullmatch(value):
        raise UnexpectedAnswerError("the header operationId holds something else than an id")
    return value


def links(values: Iterable[str], *, base: str) -> dict[str, str]:
    """Absolute URLs by relation, lower case, from any number of `Link` headers (RFC 8288).

    Of several links with one relation the first counts. Malformed ones are left out. `base` is the
    URL of the request; the links may point anywhere, so compare origins before following one.
    """
    found: dict[str, str] = {}
    for value in values:
        for target, relations in _links_of(value):
            url = _absolute(base, target)
            for relation in relations.lower().split() if url else ():
                found.setdefault(relation, url)
    return found


def content_disposition_name(value: str | None) -> str | None:
    """The file name of a download, safe to use in any folder; None where there is none.

    `filename*` (RFC 5987) wins over `filename`, which the vendor's samples leave unquoted.
    """
    given: dict[str, str] = {}
    for name, text in _DISPOSITION_PARAMETER.findall(value or ""):
        given.setdefault(name.lower(), text.strip(" \t"))
    extended = _extended_value(given.get("filename*", ""))
    plain = _undo_latin_1(_unquote(given.get("filename", "")))
    return safe_file_name(extended) or safe_file_name(plain)


def safe_file_name(name: str) -> str | None:
    """`name` as a plain file name on any system, never a path; None if nothing is left of it."""
    name = "".join(filter(_is_visible, name))
    name = _DRIVE.sub("", re.split(r"[/\\]", name)[-1].strip())
    name = _shorten(name.translate(_FORBIDDEN_ON_WINDOWS)).strip().rstrip(". ")
    if name.split(".")[0].rstrip().upper() in _DEVICES:
        name = f"_{name}"
    return name or None


def authenticate_schemes(value: str | None) -> list[str]:
    """The schemes that `WWW-Authenticate` offers, lower case, such as `["basic"]`."""
    pieces = re.sub(_QUOTED, '""', value or "").split(",")
    schemes = (match[1].lower() for piece in pieces if (match := _SCHEME.match(piece.strip())))
    return list(dict.fromkeys(schemes))


def retry_after(value: str | None, *, now: datetime) -> float | None:
    """Seconds to wait by `Retry-After`, a number or an HTTP date; None where it says nothing.

    `now` is aware of its time zone.
    """
    text = (value or "").strip()
    if _SECONDS.fullmatch(text):
        return max(0.0, float(text))
    try:
        moment = parsedate_to_datetime(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max(0.0, (moment - now).total_seconds())
    except (ValueError, IndexError, OverflowError):
        return None


def token_lifetime(value: str | None) -> float:
    """Seconds that a token lives, from `Token-Expires-In`."""
    text = (value or "").strip()
    seconds = float(text) if _LIFETIME.fullmatch(text) else 0.0
    return seconds or DEFAULT_TOKEN_LIFETIME


@frozen
class ResultHeaders:
    """What an All-In-One result tells beside its body, if `returnIdInHeader` was asked (2023.1)."""

    data_set_id: int | None = None
    content_set_ids: tuple[int, ...] = ()
    job_set_id: int | None = None
    result_type: ResultType | None = None


def result_headers(headers: Mapping[str, str]) -> ResultHeaders:
    """Read the id headers; what is absent, empty or unreadable is left out.

    Which ids the server leaves out, and how, when a step is absent is not documented.
    """
    return ResultHeaders(
        data_set_id=_id(find(headers, "X-Data-Set-ID")),
        content_set_ids=_ids(find(headers, "X-Content-Set-ID")),
        job_set_id=_id(find(headers, "X-Job-Set-ID")),
        result_type=_result_type(find(headers, "X-Result-Type")),
    )


def _links_of(value: str) -> Iterator[tuple[str, str]]:
    """Target and relations of each link; the relations are empty where none are given."""
    position = 0
    while link := _LINK.search(value, position):
        position, relations = link.end(), ""
        while parameter := _LINK_PARAMETER.match(value, position):
            position = parameter.end()
            if parameter[1].lower() == "rel" and parameter[2] and not relations:
                relations = _unquote(parameter[2])
        yield link[1], relations


def _absolute(base: str, target: str) -> str:
    """The URL of a link, or nothing where it is no web address."""
    try:
        url = urljoin(base, target)
        return url if urlsplit(url).scheme in ("http", "https") and urlsplit(url).netloc else ""
    except ValueError:
        return ""


def _unquote(text: str) -> str:
    r"""Without quotes; `\"` and `\\` lose a backslash, others stay: they separate Windows paths."""
    if not text.startswith('"'):
        return text
    return re.sub(r'\\(["\\])', r"\1", text[1:].removesuffix('"'))


def _undo_latin_1(text: str) -> str:
    """UTF-8 that was read as Latin-1, as HTTP libraries may do, is read as UTF-8."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _extended_value(text: str) -> str:
    """The value of a parameter like `filename*=UTF-8''na%C3%AFve`; empty where it is malformed."""
    charset, quote, rest = _unquote(text).partition("'")
    _, second_quote, encoded = rest.partition("'")
    if not (quote and second_quote) or charset.lower() not in ("utf-8", "iso-8859-1"):
        return ""
    try:
        return unquote_to_bytes(encoded).decode(charset)
    except UnicodeError:
        return ""


def _is_visible(character: str) -> bool:
    """False for controls, for marks that turn the reading direction, and for half surrogates."""
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _shorten(name: str) -> str:
    """At most `_LONGEST_NAME` bytes, with the ending kept where it is one."""
    excess = len(name.encode()) - _LONGEST_NAME
    if excess <= 0:
        return name
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending.encode()) >= _LONGEST_NAME // 2:
        stem, dot, ending = name, "", ""
    return stem.encode()[:-excess].decode(errors="ignore") + dot + ending


def _id(value: str | None) -> int | None:
    try:
        return integer(value or "")
    except UnexpectedAnswerError:
        return None


def _ids(value: str | None) -> tuple[int, ...]:
    try:
        return integers(value or "")
    except UnexpectedAnswerError:
        return ()


def _result_type(value: str | None) -> ResultType | None:
    word = (value or "").strip().lower()
    types: tuple[ResultType, ...] = get_args(ResultType)
    return next((known for known in types if known.lower() == word), None)
