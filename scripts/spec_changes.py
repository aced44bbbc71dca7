"""Compare two OpenAPI documents, as a client of the first sees the second.

A change is breaking where a program that was right with the first can fail with the second: what it calls or sends is
gone or is no longer enough, or what it reads is gone or is something it never met.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from attrs import frozen
from spec_facts import Fact, Facts, Place


@frozen
class Change:
    """One difference, for one operation or several."""

    breaking: bool
    text: str
    operations: tuple[str, ...]


def label(place: Place) -> str:
    """What a fact is about, in words."""
    if place.kind == "member":
        where, _, name = place.name.partition(".")
        return f"member {name} of the {'body' if where.startswith('body') else 'answer ' + where}"
    return f"{place.kind} {place.name}".strip()


def removed(place: Place) -> tuple[bool, str]:
    """What it means that a fact is gone."""
    harmless = place.kind == "status" and not place.name.startswith("2")
    return not harmless, f"{label(place)} is gone"


def added(place: Place, fact: Fact) -> tuple[bool, str]:
    """What it means that a fact is new."""
    demanded = fact.required and place.direction == "request" and place.kind in ("parameter", "body", "member")
    return demanded, f"{label(place)} is new" + (" and required" if demanded else "")


def altered(place: Place, old: Fact, new: Fact) -> Iterator[tuple[bool, str]]:
    """What differs in a fact that both have."""
    name, sent = label(place), place.direction == "request"
    if old.required != new.required:
        yield new.required == sent, f"{name} is {'now' if new.required else 'no longer'} required"
    yield from sets(f"{name}: type", old.types, new.types, sent=sent)
    yield from sets(f"{name}: value", old.values, new.values, sent=sent)
    if old.deprecated != new.deprecated:
        yield False, f"{name} is {'now' if new.deprecated else 'no longer'} deprecated"


def sets(name: str, old: frozenset[str], new: frozenset[str], *, sent: bool) -> Iterator[tuple[bool, str]]:
    """What differs between two lists of what is allowed, of which an empty one allows anything."""
    if old == new:
        return
    if not old or not new:
        yield bool(new) == sent, f"{name}: {'now only ' + listed(new) if new else 'no longer only ' + listed(old)}"
        return
    if old - new:
        yield sent, f"{name} {listed(old - new)} is gone"
    if new - old:
        yield not sent, f"{name} {listed(new - old)} is new"


def listed(names: Iterable[str]) -> str:
    """Names in order."""
    return ", ".join(sorted(names))


def ancestors(place: Place) -> Iterator[Place]:
    """What a fact is part of."""
    if place.kind != "operation":
        yield Place(place.operation, "operation")
    if place.kind in ("content", "member"):
        root = place.name.replace("[]", "").partition(" ")[0].partition(".")[0]
        yield Place(place.operation, "body") if root == "body" else Place(place.operation, "status", root, "answer")
    name = place.name.rpartition(".")[0]
    while place.kind == "member" and "." in name:
        yield Place(place.operation, "member", name.rstrip("[]"), place.direction)
        name = name.rpartition(".")[0]


def below(place: Place, gone: set[Place]) -> bool:
    """Whether a fact is part of something that is itself gone, or new, and needs no row of its own."""
    return not gone.isdisjoint(ancestors(place))


def differences(old: Facts, new: Facts) -> Iterator[tuple[Place, bool, str]]:
    """Every difference, place by place."""
    gone, fresh = set(old) - set(new), set(new) - set(old)
    for place in gone:
        if not below(place, gone):
            yield place, *removed(place)
    for place in fresh:
        if not below(place, fresh):
            yield place, *added(place, new[place])
    for place in set(old) & set(new):
        for breaking, text in altered(place, old[place], new[place]):
            yield place, breaking, text


def changes(old: Facts, new: Facts) -> list[Change]:
    """All changes, the breaking ones first; one that several operations share stands once."""
    shared: dict[tuple[bool, str], set[str]] = defaultdict(set)
    for place, breaking, text in differences(old, new):
        shared[breaking, text].add(place.operation)
    found = [Change(breaking, text, tuple(sorted(names))) for (breaking, text), names in shared.items()]
    return sorted(found, key=lambda each: (not each.breaking, each.operations, each.text))
