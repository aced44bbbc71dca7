"""CSS selectors, the part of them that templates need.

Understood are element names and `*`, `#id`, `.class`, attributes with all their operators, `:first-child`,
`:last-child`, `:nth-child(3)`, `:not(...)` of one simple selector, the four combinators, and lists with commas. A
library that knows them all (Beautiful Soup with Soup Sieve) would bring a second HTML parser, and would write the text
anew instead of cutting a piece out of it; so what goes beyond this part is refused in plain words.
"""

import re
from collections.abc import Callable, Iterable

from attrs import frozen

from olconnect_sandbox.documents.html_tree import Element

Test = Callable[[Element], bool]
_LONGEST = 1000  # characters
_NAME = r"-?[^\W\d][\w-]*"
_SIMPLE = re.compile(
    rf"""(?P<tag>\*|{_NAME})
    | \#(?P<id>[\w-]+)
    | \.(?P<class>{_NAME})
    | \[\s*(?P<attribute>{_NAME})\s*(?:(?P<operator>[~|^$*]?=)\s*(?P<value>"[^"]*"|'[^']*'|[\w-]+)\s*)?\]
    | :(?P<place>first-child|last-child)
    | :nth-child\(\s*(?P<number>[1-9][0-9]{{0,5}})\s*\)
    | :not\((?P<not>[^()]*)\)""",
    re.VERBOSE,
)
_COMBINATOR = re.compile(r"\s*([>+~])\s*|\s+")
_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda value, wanted: value == wanted,
    "~=": lambda value, wanted: wanted in value.split(),
    "|=": lambda value, wanted: value == wanted or value.startswith(f"{wanted}-"),
    "^=": lambda value, wanted: bool(wanted) and value.startswith(wanted),
    "$=": lambda value, wanted: bool(wanted) and value.endswith(wanted),
    "*=": lambda value, wanted: bool(wanted) and wanted in value,
}


class SelectorError(ValueError):
    """The text is no selector, or goes beyond what the sandbox understands; the message says where."""


@frozen
class Step:
    """One part of a selector: how it stands to the part before it, and what its elements are like."""

    combinator: str
    tests: tuple[Test, ...]
    weight: tuple[int, int, int]


@frozen
class Selector:
    """A selector without commas."""

    steps: tuple[Step, ...]

    @property
    def specificity(self) -> tuple[int, int, int]:
        """How many ids, how many classes and the like, and how many names it has; more of them win."""
        ids, classes, names = zip(*(step.weight for step in self.steps), strict=True)
        return sum(ids), sum(classes), sum(names)

    def select(self, root: Element) -> list[Element]:
        """The elements that it matches, in the order of the text."""
        elements = list(root.descendants())
        found: set[Element] = set()
        for number, step in enumerate(self.steps):
            near = set(elements) if number == 0 else _near(step.combinator, elements, found)
            found = {element for element in near if all(test(element) for test in step.tests)}
        return [element for element in elements if element in found]


def parse_selectors(text: str) -> list[Selector]:
    """The selectors of a list with commas.

    Raises:
        SelectorError: a part of it is not understood.
    """
    if len(text) > _LONGEST:
        raise SelectorError(f"it is longer than {_LONGEST} characters")
    return [_selector(part.strip()) for part in _split(text)]


def select_first(root: Element, selectors: Iterable[Selector]) -> Element | None:
    """The first element that one of the selectors matches."""
    found = [element for selector in selectors for element in selector.select(root)[:1]]
    return min(found, key=lambda element: element.start, default=None)


def _split(text: str) -> list[str]:
    return re.split(r""",(?=(?:[^"']|"[^"]*"|'[^']*')*$)""", text)


def _selector(text: str) -> Selector:
    steps: list[Step] = []
    place, combinator = 0, " "
    while True:
        place, tests, weight = _compound(text, place)
        steps.append(Step(combinator, tests, weight))
        if place == len(text):
            return Selector(tuple(steps))
        match = _COMBINATOR.match(text, place)
        if match is None:
            raise SelectorError(f"it is not understood from its character {place + 1} on")
        place, combinator = match.end(), match[1] or " "


def _compound(text: str, place: int) -> tuple[int, tuple[Test, ...], tuple[int, int, int]]:
    tests: list[Test] = []
    weight = [0, 0, 0]
    while match := _SIMPLE.match(text, place):
        if match["tag"] and tests:
            break
        place = match.end()
        tests.append(_test(match))
        kind = 0 if match["id"] else 2 if match["tag"] else 1
        weight[kind] += match["tag"] != "*"
    if not tests:
        raise SelectorError(f"it is not understood from its character {place + 1} on")
    return place, tuple(tests), (weight[0], weight[1], weight[2])


def _test(match: re.Match[str]) -> Test:
    for kind, make in _TESTS.items():
        if match[kind] is not None:
            return make(match[kind])
    name, operator = match["attribute"].lower(), match["operator"]
    if operator is None:
        return lambda element: name in element.attributes
    compare, wanted = _OPERATORS[operator], match["value"].strip("\"'")
    return lambda element: name in element.attributes and compare(element.attributes[name], wanted)


def _negated(text: str) -> Test:
    place, tests, _ = _compound(text.strip(), 0)
    if place != len(text.strip()):
        raise SelectorError("`:not` takes one simple selector")
    return lambda element: not all(test(element) for test in tests)


_TESTS: dict[str, Callable[[str], Test]] = {
    "tag": lambda name: lambda element: name in ("*", element.tag) or name.lower() == element.tag,
    "id": lambda wanted: lambda element: element.attributes.get("id") == wanted,
    "class": lambda wanted: lambda element: wanted in element.attributes.get("class", "").split(),
    "place": lambda which: _is_last if which == "last-child" else lambda element: element.previous is None,
    "number": lambda number: lambda element: _is_number(element, int(number)),
    "not": _negated,
}


def _is_last(element: Element) -> bool:
    return element.parent is not None and element.parent.children[-1] is element


def _is_number(element: Element, number: int) -> bool:
    siblings = element.parent.children if element.parent else []
    return len(siblings) >= number and siblings[number - 1] is element


def _near(combinator: str, elements: Iterable[Element], found: set[Element]) -> set[Element]:
    """The elements that stand to one of those found as the combinator says."""
    near: set[Element] = set()
    for element in elements:  # in the order of the text: a parent and what goes before come first
        other = element.parent if combinator in " >" else element.previous
        if other in found or (combinator in " ~" and other in near):
            near.add(element)
    return near
