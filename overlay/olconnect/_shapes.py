"""The shapes of JSON answers, as the description gives them.

The generated models take whatever comes: a text for a number, a number for a list. Here a value is held against the
description before a model is made of it, so that what a caller gets has the types that its annotations promise.

Lists are checked as a whole, and lists of objects member by member, which is fast: a set of types is one call.
"""

from collections.abc import Mapping, Sequence
from itertools import chain
from types import NoneType
from typing import Final, Protocol, cast

from attrs import field, frozen

from olconnect._text import JsonValue


class MisfitError(ValueError):
    """A value has another shape. Says where, never what it is: answers can hold personal data."""

    def __init__(self, *path: str) -> None:
        super().__init__(".".join(path))
        self.path = path


class Shape(Protocol):
    """What a value must be like."""

    @property
    def types(self) -> frozenset[type]:
        """The types that a value may have, exactly: to Python `True` is an `int`."""
        ...

    def check(self, values: Sequence[JsonValue]) -> None:
        """Raises MisfitError where one of the values has another shape."""
        ...


@frozen
class Plain:
    """A value of one of these types."""

    types: frozenset[type]

    def check(self, values: Sequence[JsonValue]) -> None:
        """Raises MisfitError where one of the values has another type."""
        if not self.types.issuperset(map(type, values)):
            raise MisfitError


@frozen
class Whole:
    """A whole number within bounds."""

    low: int
    high: int
    types: frozenset[type] = field(default=frozenset({int}), init=False)

    def check(self, values: Sequence[JsonValue]) -> None:
        """Raises MisfitError for any other number, and for what is none."""
        if not self.types.issuperset(map(type, values)):
            raise MisfitError
        numbers = cast("Sequence[int]", values)
        if numbers and not self.low <= min(numbers) <= max(numbers) <= self.high:
            raise MisfitError


@frozen
class OneOf:
    """One of these texts."""

    texts: frozenset[str]
    types: frozenset[type] = field(default=frozenset({str}), init=False)

    def check(self, values: Sequence[JsonValue]) -> None:
        """Raises MisfitError for anything else."""
        if not self.types.issuperset(map(type, values)) or not self.texts.issuperset(cast("Sequence[str]", values)):
            raise MisfitError


@frozen
class ListOf:
    """A list whose entries have one shape."""

    entry: Shape
    types: frozenset[type] = field(default=frozenset({list}), init=False)

    def check(self, values: Sequence[JsonValue]) -> None:
        """Raises MisfitError for what is no list, and for an entry of another shape."""
        if not self.types.issuperset(map(type, values)):
            raise MisfitError
        self.entry.check(list(chain.from_iterable(cast("Sequence[list[JsonValue]]", values))))


@frozen
class AnyOf:
    """A value of one of these shapes, which the type of the value tells apart."""

    shapes: tuple[Shape, ...]

    @property
    def types(self) -> frozenset[type]:
        """The types of all of them."""
        return frozenset[type]().union(*(each.types for each in self.shapes))

    def check(self, values: Sequence[JsonValue]) -> None:
        """Raises MisfitError where one of the values has none of the shapes."""
        for kind in set(map(type, values)):
            shape = next((each for each in self.shapes if kind in each.types), None)
            if shape is None:
                raise MisfitError
            shape.check([each for each in values if type(each) is kind])


@frozen
class Members:
    """An object. Further members are fine: `others` says of which shape, None of any."""

    members: Mapping[str, Shape]
    required: frozenset[str] = frozenset()
    others: Shape | None = None
    types: frozenset[type] = field(default=frozenset({dict}), init=False)

    def check(self, values: Sequence[JsonValue]) -> None:
        """Drop members that are null where they may be left out: some servers write one for the other.

        Raises:
            MisfitError: for what is no object, one that lacks a member, or has one of another shape.
        """
        if not self.types.issuperset(map(type, values)):
            raise MisfitError
        objects = cast("Sequence[dict[str, JsonValue]]", values)
        for name, shape in self.members.items():
            try:
                shape.check(self._column(objects, name, shape))
            except MisfitError as error:
                raise MisfitError(name, *error.path) from None
        if self.others is not None:
            self.others.check([value for each in objects for name, value in each.items() if name not in self.members])

    def _column(self, objects: Sequence[dict[str, JsonValue]], name: str, shape: Shape) -> list[JsonValue]:
        """The values of one member."""
        column = [each[name] for each in objects if name in each]
        if name in self.required:
            if len(column) < len(objects):
                raise MisfitError
        elif None in column and NoneType not in shape.types:
            for each in objects:
                if each.get(name, name) is None:
                    del each[name]
            return [each[name] for each in objects if name in each]
        return column


@frozen
class Named:
    """The shape of that name, which may be made of itself."""

    shapes: Mapping[str, Shape] = field(repr=False)
    name: str

    @property
    def types(self) -> frozenset[type]:
        """Those of the shape."""
        return self.shapes[self.name].types

    def check(self, values: Sequence[JsonValue]) -> None:
        """Raises MisfitError where one of the values has another shape."""
        if values:  # what is made of itself ends here
            self.shapes[self.name].check(values)


TEXT: Final = Plain(frozenset({str}))
WHOLE: Final = Plain(frozenset({int}))
SWITCH: Final = Plain(frozenset({bool}))
