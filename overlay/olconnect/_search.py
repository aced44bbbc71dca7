"""Rules for searches, which are long to write as models: `client.entities.find(entity="JOBS", search=all_of(...))`."""

from collections.abc import Iterable
from typing import Final, Literal, TypeAlias

from olconnect.errors import InvalidRequestError
from olconnect_api.models import (
    SearchBindingRule,
    SearchDocumentSizeRule,
    SearchDuplexRule,
    SearchFieldReference,
    SearchOrder,
    SearchOtherRule,
    SearchPropertyRule,
    SearchRuleSet,
    SearchTemplateRule,
    SearchTextCondition,
    SearchValueRule,
)

Rule: TypeAlias = (
    SearchBindingRule
    | SearchDocumentSizeRule
    | SearchDuplexRule
    | SearchOtherRule
    | SearchPropertyRule
    | SearchRuleSet
    | SearchTemplateRule
    | SearchValueRule
)
Comparand: TypeAlias = str | Iterable[str] | SearchFieldReference

_NO_TEXT: Final = "{!r} is to be compared with text: how is the value to be written?"


def field_rule(name: str, condition: SearchTextCondition, value: Comparand) -> SearchValueRule:
    """A rule on a field of the data record, such as `field_rule("City", "EQ", "Oslo")`.

    Args:
        name: Name of the field.
        condition: How the texts are compared; numbers are compared as text too.
        value: A text; several of them for `IN` and `NOT IN`; or another field, as `SearchFieldReference`.

    Raises:
        InvalidRequestError: a value is no text.
    """
    return SearchValueRule(rule_type="VALUE", field_name=name, condition=condition, value1=_comparand(name, value))


def property_rule(name: str, condition: SearchTextCondition, value: Comparand) -> SearchPropertyRule:
    """A rule on a property of the entity, such as `property_rule("batch", "EQ", "0042")`.

    The arguments, and what is raised, are as with `field_rule`.
    """
    return SearchPropertyRule(rule_type="PROPERTY", property_=name, condition=condition, value=_comparand(name, value))


def all_of(*rules: Rule) -> SearchRuleSet:
    """A rule set of which every rule is to be met."""
    return SearchRuleSet(rule_type="RULESET", condition="ALL", rules=list(rules))


def any_of(*rules: Rule) -> SearchRuleSet:
    """A rule set of which at least one rule is to be met."""
    return SearchRuleSet(rule_type="RULESET", condition="ANY", rules=list(rules))


def none_of(*rules: Rule) -> SearchRuleSet:
    """A rule set of which no rule may be met."""
    return SearchRuleSet(rule_type="RULESET", condition="NOTANY", rules=list(rules))


def by_field(name: str, order: Literal["ASC", "DESC"] = "ASC", *, numeric: bool = False) -> SearchOrder:
    """Sorts, or groups, by a field of the data record; `numeric` compares its values as numbers."""
    return SearchOrder(type_="value", name=name, order=order, numeric=numeric)


def by_property(name: str, order: Literal["ASC", "DESC"] = "ASC") -> SearchOrder:
    """Sorts, or groups, by a property of the entity."""
    return SearchOrder(type_="property", name=name, order=order)


def _comparand(name: str, value: Comparand) -> SearchFieldReference | list[str] | str:
    if isinstance(value, (str, SearchFieldReference)):
        return value
    try:
        values = list(value)
    except TypeError:  # callers may not check types, and a number can be written in many ways
        raise InvalidRequestError(_NO_TEXT.format(name)) from None
    if not all(isinstance(each, str) for each in values):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(_NO_TEXT.format(name))
    return values
