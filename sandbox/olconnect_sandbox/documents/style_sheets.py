"""Moves the rules of style sheets to the elements that they are for, as mail programs need it."""

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from olconnect_sandbox.documents.html_tree import Element
from olconnect_sandbox.documents.selectors import Selector, SelectorError, parse_selectors

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_RULE = re.compile(r"(?P<selectors>[^{}@]+)\{(?P<body>[^{}]*)\}")
_AT_RULE = re.compile(r"@[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})")
_DECLARATION = re.compile(r"""\s*([\w-]+)\s*:((?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\))*)(?:;|$)""")


@frozen
class Rule:
    """The declarations of one rule for one selector."""

    selector: Selector
    declarations: Mapping[str, str]


@frozen
class StyleSheet:
    """A style sheet in two parts: rules that can be moved to elements, and the text of all others."""

    rules: tuple[Rule, ...]
    rest: str


def parse_style_sheet(text: str) -> StyleSheet:
    """Read a style sheet. At-rules, and rules whose selectors are not understood, are the rest."""
    plain = _COMMENT.sub("", text)
    rest = _AT_RULE.findall(plain)
    rules: list[Rule] = []
    for match in _RULE.finditer(_AT_RULE.sub("", plain)):
        try:
            selectors = parse_selectors(match["selectors"].strip())
        except SelectorError:
            rest.append(match[0].strip())
            continue
        declared = dict(_declarations(match["body"]))
        rules += [Rule(selector, declared) for selector in selectors]
    return StyleSheet(tuple(rules), "\n".join(rest))


def styled(root: Element, rules: list[Rule]) -> dict[Element, str]:
    """The `style` attributes that elements get from rules, with what they have already.

    Of several rules that say something of one property the more specific one counts, among equals the later one. What
    is important counts before what is not, an attribute before a rule.
    """
    found: dict[Element, dict[str, str]] = {}
    for rule in sorted(rules, key=lambda rule: rule.selector.specificity):
        for element in rule.selector.select(root):
            _add(found.setdefault(element, {}), rule.declarations)
    for element, declared in found.items():
        _add(declared, dict(_declarations(element.attributes.get("style", ""))))
    return {element: "; ".join(f"{name}: {value}" for name, value in said.items()) for element, said in found.items()}


def _add(known: dict[str, str], declared: Mapping[str, str]) -> None:
    for name, value in declared.items():
        if not _important(known.get(name, "")) or _important(value):
            known.pop(name, None)  # the last one stands last, as shorthands need it
            known[name] = value


def _important(value: str) -> bool:
    return value.lower().replace(" ", "").endswith("!important")


def _declarations(text: str) -> Iterator[tuple[str, str]]:
    for match in _DECLARATION.finditer(text):
        if value := match[2].strip():
            yield match[1].lower(), value
