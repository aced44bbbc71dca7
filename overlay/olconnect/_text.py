"""Text answers become what they mean, strictly: anything else is an error, never a guess.

The API answers most calls with `text/plain`. A lenient reading (`parseInt`) turns a changed or
broken answer into a wrong id; here it raises `UnexpectedAnswerError`, which shows what came only where
it is one short word, for answers can hold personal data.
"""

import json
import re
from typing import Final, NoReturn, TypeAlias, cast

from olconnect._redact import one_line
from olconnect.errors import UnexpectedAnswerError

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

_SPACE: Final = " \t\r\n"
_SHOWN_CHARACTERS: Final = 40
# Ids are 64-bit numbers at the server (inferred from the signatures in the vendor's client).
_WORD: Final = re.compile(r"[\w.+-]{1,12}", re.ASCII)  # such as NaN, -1, deleted
_NUMBER: Final = re.compile(r"[0-9]{1,19}")
_NUMBERS_END: Final = 10**19
_SEPARATOR: Final = re.compile(r"[ \t\r\n]*[,;][ \t\r\n]*|[ \t\r\n]+")
_LIST_OF_TEXTS: Final = re.compile(r'[ \t\r\n]*\[[ \t\r\n]*["\]]')
_LINE_END: Final = re.compile(r"[\r\n]+")
_CHARSET: Final = re.compile(r';\s*charset\s*=\s*"?([^\s;"]+)', re.IGNORECASE)


def unexpected(wanted: str, text: str) -> UnexpectedAnswerError:
    """The error for a text that is not `wanted`; shows it only where it is one short word."""
    word = text.strip()
    shown = repr(word) if _WORD.fullmatch(word) else f"{len(text)} other characters" if word else "an empty answer"
    return UnexpectedAnswerError(f"expected {wanted}, got {shown}")


def decode(body: bytes, content_type: str | None = None) -> str:
    """The text of a body, in the charset that its Content-Type names, else UTF-8.

    Raises:
        UnexpectedAnswerError: the charset is unknown, or the body is not written in it.
    """
    declared = _CHARSET.search(content_type or "")
    charset = declared[1].lower() if declared else "utf-8"
    try:
        return body.decode("utf-8-sig" if charset in ("utf-8", "utf8") else charset)
    except (LookupError, ValueError):
        name = one_line(charset, _SHOWN_CHARACTERS)
        raise UnexpectedAnswerError(f"expected text in {name}, got other bytes") from None


def json_value(body: bytes) -> JsonValue:
    """The value of a JSON body; `NaN` and `Infinity`, which are no JSON, are refused.

    Raises:
        UnexpectedAnswerError: the body is not JSON.
    """
    try:
        return cast("JsonValue", json.loads(body, parse_constant=_refuse))
    except (ValueError, RecursionError):
        raise UnexpectedAnswerError(f"expected JSON, got {len(body)} other bytes") from None


def integer(text: str) -> int:
    """An id or count: ASCII digits, nothing else but surrounding white space.

    Raises:
        UnexpectedAnswerError: such as for `NaN`, `+1`, `1.0`, an empty text.
    """
    number = text.strip(_SPACE)
    if not _NUMBER.fullmatch(number):
        raise unexpected("a whole number", text)
    return int(number)


def integers(text: str) -> tuple[int, ...]:
    """Ids separated by commas, semicolons or white space, or as a JSON list.

    The manual speaks of the ids of several content sets without naming a separator.

    Raises:
        UnexpectedAnswerError: an entry is no whole number, or there is none.
    """
    entries = text.strip(_SPACE)
    if entries.startswith("["):
        return _json_ids(entries)
    numbers = _SEPARATOR.split(entries)
    if not all(map(_NUMBER.fullmatch, numbers)):
        raise unexpected("whole numbers", text)
    return tuple(map(int, numbers))


def boolean(text: str, *, empty: bool | None = None) -> bool:
    """`true` or `false` in any case; `empty` is what an empty answer means.

    Updates and deletes may answer with nothing, which means success (vendor's client).

    Raises:
        UnexpectedAnswerError: any other text, and an empty one where it has no meaning.
    """
    word = text.strip(_SPACE).lower()
    if not word and empty is not None:
        return empty
    if word not in ("true", "false"):
        raise unexpected("true or false", text)
    return word == "true"


def lines(text: str) -> tuple[str, ...]:
    """One entry per line, or the entries of a JSON list of texts; blank ones are left out.

    How the server separates several paths is not documented. Commas and semicolons can be part of a
    path, so they do not separate.

    Raises:
        UnexpectedAnswerError: a JSON list that holds something else than texts.
    """
    if _LIST_OF_TEXTS.match(text):
        entries = json_value(text.encode("utf-8", "surrogatepass"))
        if not isinstance(entries, list) or not all(isinstance(each, str) for each in entries):
            raise unexpected("a list of texts", text)
        return tuple(entry for entry in map(str, entries) if entry.strip())
    return tuple(line for line in _LINE_END.split(text) if line.strip())


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _json_ids(text: str) -> tuple[int, ...]:
    entries = json_value(text.encode("utf-8", "surrogatepass"))
    if not isinstance(entries, list) or not all(map(_is_id, entries)):
        raise unexpected("a list of whole numbers", text)
    return tuple(cast("list[int]", entries))


def _is_id(entry: JsonValue) -> bool:
    # `True` is an `int` to Python, so its type is compared.
    return type(entry) is int and 0 <= entry < _NUMBERS_END
