"""JSON values with types, as a checked body holds them."""

from collections.abc import Mapping, Sequence
from typing import cast

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None
JsonObject = Mapping[str, Json]


def members(value: Json) -> JsonObject:
    """The members of an object; a value of another kind has none."""
    return value if isinstance(value, Mapping) else {}


def items(value: Json) -> Sequence[Json]:
    """The items of an array; a value of another kind has none."""
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def integer(value: Json) -> int:
    """A number that the description calls an integer; JSON Schema counts `3.0` among them."""
    return int(cast("float", value))


def integers(value: Json) -> list[int]:
    """An array of integers."""
    return [integer(item) for item in items(value)]


def text(value: Json) -> str:
    """A reference that may be a number or a string, as text."""
    return str(int(value)) if isinstance(value, float) else str(value)
