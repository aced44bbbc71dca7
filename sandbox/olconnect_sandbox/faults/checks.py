"""Checks of what a fault is made with; their messages serve readers of files too."""

from collections.abc import Callable
from math import inf
from typing import Any, cast

from attrs import Attribute

Check = Callable[[object, "Attribute[Any]", Any], None]  # of attributes of any type


def number(low: float = 0, high: float = inf) -> Check:
    """A number, whole or not, between these two."""

    def check(_made: object, attribute: "Attribute[Any]", value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high or value == inf:
            raise ValueError(f"{attribute.name} = {value!r} is no number {_range(low, high)}")

    return check


def whole(low: float = -inf, high: float = inf) -> Check:
    """A whole number between these two."""

    def check(_made: object, attribute: "Attribute[Any]", value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(f"{attribute.name} = {value!r} is no whole number {_range(low, high)}".rstrip())

    return check


def of_type(kind: type, name: str) -> Check:
    """A value of a type, which a reader calls so."""

    def check(_made: object, attribute: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind):
            raise ValueError(f"{attribute.name} = {value!r} is no {name}")  # noqa: TRY004 - one kind of error

    return check


def one_of(known: tuple[str, ...]) -> Check:
    """One of these words."""

    def check(_made: object, attribute: "Attribute[Any]", value: object) -> None:
        if value not in known:
            raise ValueError(f"{attribute.name} = {value!r}: use one of {', '.join(known)}")

    return check


def header_lines(_made: object, attribute: "Attribute[Any]", value: object) -> None:
    """Headers by name, each a line that HTTP can carry."""
    if not isinstance(value, dict):
        raise ValueError(f"{attribute.name} = {value!r} is no table of headers")  # noqa: TRY004 - one kind of error
    for name, text in cast("dict[object, object]", value).items():
        _line(attribute.name, name)
        _line(attribute.name, text)


def header_names(_made: object, attribute: "Attribute[Any]", value: object) -> None:
    """Names of headers."""
    for part in cast("tuple[object, ...]", value):
        _line(attribute.name, part)


def _line(name: str, part: object) -> None:
    if not isinstance(part, str) or not part.isascii() or not part.isprintable():
        raise ValueError(f"{name}: {part!r} is no part of a header: use text of ASCII characters")


def _range(low: float, high: float) -> str:
    if low == -inf:
        return ""
    return f"from {low:g} on" if high == inf else f"from {low:g} to {high:g}"
