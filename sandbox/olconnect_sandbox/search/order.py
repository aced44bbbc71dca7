"""Sorting and grouping of the entities that were found.

A set or a job counts with its first data record, and a property that repeats with its first value
(both inferred). Numbers come before anything that is none; an entity without the field or property
counts as one with an empty value (inferred).
"""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import groupby

from attrs import frozen

from olconnect_sandbox.json_values import JsonObject, text
from olconnect_sandbox.search.subjects import Subject

_NUMBER = re.compile(r"\s*[+-]?[0-9]{1,1000}(\.[0-9]{1,1000})?\s*", re.ASCII)

Key = tuple[bool, Decimal, str]
Found = dict[str, int | str]


@frozen
class Order:
    """A rule to sort or to group by.

    Attributes:
        name: Of the field or the property.
        of_property: Which of the two it is.
        numeric: Whether values compare as numbers; for fields only (manual).
        descending: Which way.
    """

    name: str
    of_property: bool
    numeric: bool
    descending: bool

    @classmethod
    def read(cls, rule: JsonObject) -> "Order":
        """The rule in JSON."""
        of_property = rule["type"] == "property"
        numeric = bool(rule.get("numeric")) and not of_property
        return cls(text(rule["name"]), of_property, numeric, rule["order"] == "DESC")

    def value(self, subject: Subject) -> str:
        """The value of an entity."""
        if self.of_property:
            return next(iter(subject.properties.get(self.name, ())), "")
        return next((row.get(self.name, "") for row in subject.rows), "")

    def key(self, subject: Subject) -> Key:
        """What the value compares as."""
        value = self.value(subject)
        if self.numeric and _NUMBER.fullmatch(value):
            return (False, Decimal(value.strip()), "")
        return (self.numeric, Decimal(0), value)


def in_lists(found: Sequence[Subject], sort: Sequence[Order], group: Sequence[Order]) -> list[list[Found]]:
    """JSON Identifier Lists (with Sort Key): one list, or one for each group.

    Without grouping there is one list also where nothing was found, with it there is none (inferred).
    """
    ordered = list(found)
    for order in reversed((*group, *sort)):  # stable: the last one decides what the others leave open
        ordered.sort(key=order.key, reverse=order.descending)
    lists = [list(members) for _, members in groupby(ordered, _all_keys(group))] if group else [ordered]
    return [[_entry(subject, sort) for subject in members] for members in lists]


def _all_keys(group: Sequence[Order]) -> Callable[[Subject], tuple[Key, ...]]:
    return lambda subject: tuple(order.key(subject) for order in group)


def _entry(subject: Subject, sort: Sequence[Order]) -> Found:
    return {"identifier": subject.id, "sortkey": "|".join(order.value(subject) for order in sort)}
