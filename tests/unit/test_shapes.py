"""JSON answers are held against the description before models are made of them."""

from typing import Any

import pytest

from olconnect._shapes import TEXT, WHOLE, AnyOf, ListOf, Members, MisfitError, Named, OneOf, Shape, Whole

PERSON = Members({"id": WHOLE, "name": TEXT, "tags": ListOf(TEXT)}, required=frozenset({"id"}))
TREES: dict[str, Shape] = {}
TREE = Named(TREES, "tree")
TREES["tree"] = Members({"id": WHOLE, "below": ListOf(TREE)}, required=frozenset({"id"}))


def path_of(shape: Shape, *values: Any) -> str:
    with pytest.raises(MisfitError) as caught:
        shape.check(values)
    return str(caught.value)


@pytest.mark.parametrize(
    ("shape", "values"),
    [
        (TEXT, ["a", ""]),
        (WHOLE, [1, -1]),
        (Whole(0, 100), [0, 100]),
        (Whole(0, 100), []),
        (OneOf(frozenset({"a", "b"})), ["a", "b", "a"]),
        (ListOf(WHOLE), [[1], [], [2, 3]]),
        (AnyOf((TEXT, ListOf(TEXT))), ["a", ["b"], []]),
        (PERSON, [{"id": 1}, {"id": 2, "name": "x", "tags": ["a"], "more": None}]),
        (Members({}, others=TEXT), [{"a": "b"}, {}]),
        (TREE, [{"id": 1, "below": [{"id": 2, "below": []}]}]),
    ],
)
def test_what_fits_is_taken(shape: Shape, values: list[Any]) -> None:
    shape.check(values)


@pytest.mark.parametrize(
    ("shape", "value", "path"),
    [
        (TEXT, 1, ""),
        (WHOLE, True, ""),
        (WHOLE, 1.0, ""),
        (Whole(0, 100), 101, ""),
        (Whole(0, 100), "1", ""),
        (OneOf(frozenset({"a"})), "b", ""),
        (OneOf(frozenset({"a"})), None, ""),
        (ListOf(WHOLE), {}, ""),
        (ListOf(WHOLE), [1, "2"], ""),
        (AnyOf((TEXT, WHOLE)), [], ""),
        (AnyOf((TEXT, ListOf(TEXT))), [1], ""),
        (PERSON, [], ""),
        (PERSON, {}, "id"),
        (PERSON, {"id": None}, "id"),
        (PERSON, {"id": 1, "tags": [1]}, "tags"),
        (Members({"who": PERSON}), {"who": {"id": "x"}}, "who.id"),
        (Members({}, others=TEXT), {"a": 1}, ""),
        (TREE, {"id": 1, "below": [{"id": 2, "below": [{"id": "x"}]}]}, "below.below.id"),
    ],
)
def test_what_does_not_fit_is_told_by_its_place_alone(shape: Shape, value: Any, path: str) -> None:
    assert path_of(shape, value) == path


def test_a_member_that_is_null_and_may_be_left_out_is_left_out() -> None:
    people: list[Any] = [{"id": 1, "name": None}, {"id": 2, "name": "x", "tags": None}]
    PERSON.check(people)
    assert people == [{"id": 1}, {"id": 2, "name": "x"}]


def test_the_types_of_a_shape_are_those_of_its_parts() -> None:
    assert AnyOf((TEXT, TREE)).types == frozenset({str, dict})
