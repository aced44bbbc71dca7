"""The rules that both grammars have, as tests of entities.

An entity that lacks what a rule is on does not meet it, negated or not (inferred): no job without the
property `state` has a state that is not `new`.
"""

from collections.abc import Callable, Collection, Sequence

from attrs import frozen

from olconnect_sandbox.search.conditions import SIZES, TextCondition, text_condition
from olconnect_sandbox.search.subjects import Document, Subject
from olconnect_sandbox.stages import paper
from olconnect_sandbox.stages.mapping import Row

_EXTENSION = ".OL-template"
_COUNTS: dict[str, Callable[[Sequence[int]], int]] = {
    "PAGE": sum,
    "SHEET": paper.sheets,
    "SECTION": len,  # a content item has one section: the sandbox's templates have one each
}
_BINDING = {
    "STYLE": paper.BINDING_STYLE,
    "SIDE": paper.BINDING_OTHERWISE,
    "LOCATION": paper.BINDING_OTHERWISE,
    "ANGLE": paper.BINDING_OTHERWISE,
}


@frozen
class Rule:
    """A rule, whatever its grammar.

    Attributes:
        met: Whether an entity meets it.
        measures: Whether it asks for numbers of pages, for which letters have to be rendered.
    """

    met: Callable[[Subject], bool]
    measures: bool = False


@frozen
class Other:
    """Another field or property of the same entity, to compare with."""

    name: str


Comparand = Sequence[str] | Other
_Bag = Callable[[str], Sequence[str]]


def combined(condition: str, rules: Sequence[Rule]) -> Rule:
    """A set of rules; one without rules restricts nothing (inferred)."""
    quantifier = any if condition.endswith("ANY") else all
    wanted = not condition.startswith("NOT")
    return Rule(
        lambda subject: not rules or quantifier(rule.met(subject) for rule in rules) == wanted,
        measures=any(rule.measures for rule in rules),
    )


def on_value(field: str, condition: str, comparand: Comparand) -> Rule:
    """Whether a data record of the entity has such a value."""
    test = text_condition(condition)
    return Rule(lambda subject: any(_compares(_bag(row), field, test, comparand) for row in subject.rows))


def on_property(name: str, condition: str, comparand: Comparand) -> Rule:
    """Whether a property of the entity has such a value."""
    test = text_condition(condition)
    return Rule(lambda subject: _compares(lambda one: subject.properties.get(one, ()), name, test, comparand))


def on_id(ids: Collection[int], *, inside: bool) -> Rule:
    """Whether the id of the entity is in a list, or is not."""
    return Rule(lambda subject: (subject.id in ids) == inside)


def on_size(counted: str, condition: str, number: float) -> Rule:
    """Whether a document of the entity has so many pages, sheets or sections."""
    count, test = _COUNTS[counted], SIZES[condition]
    return _on_document(lambda document: test(count(document.counts), number), measures=True)


def on_duplex(*, wanted: bool) -> Rule:
    """Whether a document of the entity has a sheet that is printed on both sides, or one has none."""
    return _on_document(lambda document: paper.duplex(document.counts) == wanted, measures=True)


def on_template(name: str, *, wanted: bool) -> Rule:
    """Whether a document of the entity was created with a template; its extension may be left out (inferred)."""
    names = {name, f"{name}{_EXTENSION}"}
    return _on_document(lambda document: bool(names & document.templates) == wanted)


def on_media(name: str, *, wanted: bool) -> Rule:
    """Whether a document of the entity is printed on the media of that name."""
    return _on_document(
        lambda document: any(one.describe()["name"] == name for pages in document.pages for one in pages) == wanted,
        measures=True,
    )


def on_coatings(front: str, back: str, *, wanted: bool) -> Rule:
    """Whether the media of a document of the entity has these coatings."""
    return _on_document(lambda _: (front == back == paper.COATING) == wanted)


def on_binding(parts: dict[str, str], *, wanted: bool) -> Rule:
    """Whether a document of the entity is bound so: each attribute that is named has the value given."""
    same = all(_BINDING[attribute] == value for attribute, value in parts.items())
    return _on_document(lambda _: same == wanted)


def never() -> Rule:
    """A rule that no entity meets."""
    return Rule(lambda _: False)


def _on_document(test: Callable[[Document], bool], *, measures: bool = False) -> Rule:
    return Rule(lambda subject: any(map(test, subject.documents)), measures)


def _bag(row: Row) -> _Bag:
    return lambda name: [row[name]] if name in row else []


def _compares(bag: _Bag, name: str, test: TextCondition, comparand: Comparand) -> bool:
    if isinstance(comparand, Other):
        others = bag(comparand.name)
        return bool(others) and any(test(value, others) for value in bag(name))
    return any(test(value, comparand) for value in bag(name))
