"""Finds `@field@` placeholders in a template's text and puts a record's values in their place.

Whatever stands between two `@` and is the name of a field is a placeholder; upper and lower case
matter only if two fields differ in nothing else. Anything else stays as it is written. It counts
as an unknown placeholder if it looks like one: a name between two `@`, the first of which does not
follow a letter or digit, as the `@` of an e-mail address does. No placeholder begins or ends with a
space.
"""

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping

from attrs import frozen

_LIKE_A_NAME = re.compile(r"[^\W_](?:[\w .\-/#()]{0,98}[\w.)])?")
_LONGEST_NAME = 500  # characters between two `@` that are looked up


@frozen
class Filled:
    """A text with values in place of its placeholders, and the placeholders without a field."""

    text: str
    unknown: tuple[str, ...]


def names_in(source: str, *, read_name: Callable[[str], str] = str) -> tuple[str, ...]:
    """What looks like a placeholder's name in a text, each once, in the order of the text."""
    pieces = _pieces(source, read_name, lambda _: False)
    return tuple(dict.fromkeys(name for _, name in pieces if name is not None))


def fill(
    source: str,
    row: Mapping[str, str],
    *,
    read_name: Callable[[str], str] = str,
    write_value: Callable[[str], str] = str,
) -> Filled:
    """Replaces the placeholders of a text; a value that itself holds `@name@` is left alone.

    Args:
        source: The template's text.
        row: The values by field name.
        read_name: Makes a field name of what stands between two `@`.
        write_value: Makes a value fit for the text around it.
    """
    any_case = {name.casefold(): value for name, value in reversed([*row.items()])}

    def value_of(name: str) -> str | None:
        return row.get(name, any_case.get(name.casefold()))

    filled: list[str] = []
    unknown: dict[str, None] = {}
    for written, name in _pieces(source, read_name, lambda name: value_of(name) is not None):
        value = None if name is None else value_of(name)
        if name is not None and value is None:
            unknown[name] = None
        filled.append(written if value is None else write_value(value))
    return Filled("".join(filled), tuple(unknown))


def _pieces(
    source: str, read_name: Callable[[str], str], is_field: Callable[[str], bool]
) -> Iterator[tuple[str, str | None]]:
    """The text in pieces that together are the whole; placeholders come with their name."""
    rest = deque(source.split("@"))
    before = rest.popleft()
    yield before, None
    while rest:
        written = rest.popleft()
        compact = len(written) <= _LONGEST_NAME and written == written.strip()
        name = " ".join(read_name(written).split()) if compact else ""
        likely = _LIKE_A_NAME.fullmatch(name) and not before[-1:].isalnum()
        if rest and name and (likely or is_field(name)):
            yield f"@{written}@", name
            before = rest.popleft()
            yield before, None
        else:
            yield f"@{written}", None
            before = written
