"""The shapes that answers are held against agree with the description."""

from typing import Any

import pytest
from hypothesis import given

from olconnect._shapes import AnyOf, ListOf, Members, MisfitError, Shape
from olconnect_services.shapes import SHAPES

from .examples import examples
from .mutated import mutated_json
from .values import allowed, values

NAMES = sorted(SHAPES)


def parts(shape: Shape) -> list[Shape]:
    """A shape and all that it is made of, but for what it names."""
    inner = (
        shape.shapes
        if isinstance(shape, AnyOf)
        else (shape.entry,)
        if isinstance(shape, ListOf)
        else (*shape.members.values(), *([shape.others] if shape.others else []))
        if isinstance(shape, Members)
        else ()
    )
    return [shape, *(part for each in inner for part in parts(each))]


@pytest.mark.parametrize("name", NAMES)
def test_the_type_of_a_value_tells_alternatives_apart(name: str) -> None:
    for shape in parts(SHAPES[name]):
        if isinstance(shape, AnyOf):
            assert sum(len(each.types) for each in shape.shapes) == len(shape.types)


@pytest.mark.parametrize("name", NAMES)
def test_a_shape_takes_what_the_description_allows(name: str) -> None:
    schema = {"$ref": f"#/components/schemas/{name}"}

    @examples(4)
    @given(values(schema))
    def check(value: Any) -> None:
        SHAPES[name].check([value, value])

    check()


@pytest.mark.parametrize("name", NAMES)
def test_a_shape_takes_nothing_else(name: str) -> None:
    schema = {"$ref": f"#/components/schemas/{name}"}

    @examples(6)
    @given(values(schema).flatmap(mutated_json))
    def check(value: Any) -> None:
        try:
            SHAPES[name].check([value])
        except MisfitError:
            return
        assert allowed(schema, value)  # without the members that were null

    check()


def test_a_misfit_says_where_and_never_what() -> None:
    entries: Any = [{"id": 1, "fields": [{"name": "a", "value": "b"}, {"name": "Zoë Quist", "value": 7}]}]
    with pytest.raises(MisfitError, match=r"^fields\.value$"):
        SHAPES["RecordContent"].check(entries)


def test_a_member_that_may_be_left_out_may_be_null() -> None:
    entry: Any = {"id": 1, "name": "a.pdf", "size": None}
    SHAPES["FileResource"].check([entry])
    assert entry == {"id": 1, "name": "a.pdf"}
