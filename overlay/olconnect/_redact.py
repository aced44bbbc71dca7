"""What may be shown of a request and its answer, in logs, reprs and errors.

Everything here is an allow-list: what nobody vouched for is not shown. Shown are

- headers that say how to read an answer or what to do next; never `Authorization`, `auth_token`,
  `Cookie` and `Set-Cookie`, nor any header that this page does not name (a gateway may put a
  secret into a header of its own);
- values of query parameters that are switches or kinds; never file names, filters, print ranges
  and whatever a later version adds, which can hold personal data;
- of an error's body the server's own message, shortened; never the body of a success.
"""

import html
import json
import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from typing import Final, Literal, TypeAlias, cast
from urllib.parse import unquote

from attrs import frozen

HIDDEN: Final = "***"

BodyKind: TypeAlias = Literal["json", "text", "html", "empty", "binary"]

# Kept on an error: they tell what the server wanted, or which request it was.
_ERROR_HEADERS: Final = (
    "WWW-Authenticate",
    "Retry-After",
    "Content-Type",
    "Allow",
    "Location",
    "trace_id",
)
# Shown in logs as well: sizes, formats, and the ids of entities and operations.
_LOG_HEADERS: Final = (
    "Accept",
    "Content-Length",
    "Date",
    "Host",
    "operationId",
    "Server",
    "Token-Expires-In",
    "Transfer-Encoding",
    "User-Agent",
    "X-Content-Set-ID",
    "X-Data-Set-ID",
    "X-Job-Set-ID",
    "X-Result-Type",
)
_ERROR_NAMES: Final = {name.lower(): name for name in _ERROR_HEADERS}
_SHOWN_NAMES: Final = frozenset(_ERROR_NAMES) | {name.lower() for name in _LOG_HEADERS}

# Switches and kinds of the API, by their spelling on the wire.
_SHOWN_PARAMETERS: Final = frozenset(
    {"async", "createOnly", "levelMode", "optimized", "output", "persistent", "resultAsTxt"} | {"type", "validate"}
)

_CREDENTIALS: Final = re.compile(r"^(https?:/*)?.*@", re.IGNORECASE)
_PATH_ONLY: Final = re.compile(r"/(?!/)")
_PATH_PARAMETERS: Final = re.compile(r";[^/]*")  # of a segment, such as `;jsessionid=...`
_PLAIN_VALUE: Final = re.compile(r"[\w.-]*", re.ASCII)
_HTML: Final = re.compile(r"<(?:!doctype\s+html|html|head|title|body|h1)\b", re.IGNORECASE)
_HTML_HEADING: Final = re.compile(r"<(title|h1)\b[^>]*>(.*?)</\1", re.IGNORECASE | re.DOTALL)
_NOT_IN_TEXT: Final = re.compile(r"[\x00-\x08\x0e-\x1f]")
_TAG: Final = re.compile(r"<[^>]*>")
_HTML_LOOKED_AT: Final = 4_000  # characters: a heading stands at the top, and searching is cheap


def one_line(text: str, limit: int = 500) -> str:
    """`text` on one line of at most `limit` characters, without control characters."""
    beginning = text[: limit * 4]
    cleaned = beginning if beginning.isprintable() else "".join(map(_printable, beginning))
    line = " ".join(cleaned.split())
    cut = len(line) > limit or len(text) > limit * 4
    return line[: limit - 1].rstrip() + "…" if cut else line


def safe_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """All headers by name, with `***` for each value that is not on the list."""
    return {
        one_line(name): _header_value(name, value) if name.lower() in _SHOWN_NAMES else HIDDEN
        for name, value in headers.items()
    }


def error_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers worth keeping on an error, spelled as the list spells them."""
    return {
        _ERROR_NAMES[name.lower()]: _header_value(name, value)
        for name, value in headers.items()
        if name.lower() in _ERROR_NAMES
    }


def safe_url(url: str) -> str:
    """A URL or path without user, password, fragment, parameters of path segments and unknown query values.

    Whatever stands before an `@` counts as credentials, also where the URL is malformed (a password
    with an unescaped slash). Paths of this API carry `@` as `%40` and `;` as `%3B`.
    """
    text = one_line(url, limit=2_000)
    if not _PATH_ONLY.match(text):
        text = _CREDENTIALS.sub(rf"\1{HIDDEN}@", text)
    address, mark, query = text.partition("#")[0].partition("?")
    address = _PATH_PARAMETERS.sub(f";{HIDDEN}", address)
    return address + mark + "&".join(map(_query_part, query.split("&")))


@frozen
class BodySummary:
    """What an error's body is and says; `message` is empty where it says nothing."""

    kind: BodyKind
    message: str = ""
    parameter: str | None = None


def summarize_body(body: bytes) -> BodySummary:
    """Tell by its content, whatever its Content-Type, what the body of an error is.

    Content types cannot be trusted here: JSON errors come as `application/octet-stream` too
    (manual, All-In-One result up to 2022.2).
    """
    text = _as_text(body)
    if text is None:
        return BodySummary("binary")
    if not text.strip():
        return BodySummary("empty")
    return _json_summary(text) or _html_summary(text) or BodySummary("text", one_line(text))


def _printable(character: str) -> str:
    """A space for line ends and other controls, nothing for marks that only steer display."""
    match unicodedata.category(character):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cf":
            return ""
        case "Cs":  # half of a surrogate pair cannot be encoded, so it cannot be printed
            return "\N{REPLACEMENT CHARACTER}"
        case _:
            return character


def _header_value(name: str, value: str) -> str:
    return safe_url(value) if name.lower() == "location" else one_line(value)


def _query_part(part: str) -> str:
    name, equals, value = part.partition("=")
    if not part or (unquote(name) in _SHOWN_PARAMETERS and _PLAIN_VALUE.fullmatch(value)):
        return part
    return f"{name}={HIDDEN}" if equals else HIDDEN


def _as_text(body: bytes) -> str | None:
    """The text of a body, or None for what is no text.

    Besides UTF-8 there is the code page of Western Windows, in which servers and proxies may write.
    """
    for charset in ("utf-8-sig", "cp1252"):
        with suppress(UnicodeDecodeError):
            text = body.decode(charset)
            return None if _NOT_IN_TEXT.search(text) else text
    return None


def _json_summary(text: str) -> BodySummary | None:
    if text.lstrip()[0] not in '{["':
        return None
    try:
        value: object = json.loads(text, strict=False)  # raw line ends in a message still tell it
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return BodySummary("json", one_line(value) if isinstance(value, str) else "")
    members = cast("dict[str, object]", value)
    error = members.get("error")
    if isinstance(error, dict):
        fields = cast("dict[str, object]", error)
        return BodySummary("json", _scalar(fields.get("message")) or "", _scalar(fields.get("parameter")))
    # Not the server's own form: what gateways and frameworks send in its place.
    return BodySummary("json", _scalar(members.get("message")) or _scalar(error) or "")


def _scalar(value: object) -> str | None:
    """Text of a string or number; the manual writes `parameter` both ways."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return one_line(str(value))


def looks_like_a_page(text: str) -> bool:
    """Whether a text is HTML, by how it begins."""
    top = text[:_HTML_LOOKED_AT].lstrip()
    return top.startswith("<") and _HTML.search(top) is not None


def _html_summary(text: str) -> BodySummary | None:
    if not looks_like_a_page(text):
        return None
    top = text.lstrip()[:_HTML_LOOKED_AT]
    heading = _HTML_HEADING.search(top)
    title = html.unescape(_TAG.sub(" ", heading[2])) if heading else ""
    return BodySummary("html", one_line(title))
