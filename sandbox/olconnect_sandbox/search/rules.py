"""Search rules in the grammar since 2019.2, in which `ruleType` tells what a rule is on.

The words for four kinds of rules are lost with a page of the manual: value in a list, id in a list,
media and binding of the document. They are known by their members here, whatever their word
(inferred): `fieldName` and `values`; `identifiers`; `mediaName`, or `frontCoating` and `backCoating`;
`attribute`, as in the manual. A rule that is none of all these is met by nothing, and is logged.
"""

import logging
from collections.abc import Callable, Mapping

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.json_values import Json, JsonObject, integers, items, members, text
from olconnect_sandbox.search import criteria
from olconnect_sandbox.search.criteria import Comparand, Other, Rule

DEEPEST = 100  # levels of nested sets
_BINDING_MEMBERS = {
    "STYLE": "bindingStyle",
    "SIDE": "bindingEdge",
    "LOCATION": "bindingType",
    "ANGLE": "bindingAngle",
}
_log = logging.getLogger("olconnect_sandbox")


def read_rule(rule: JsonObject, depth: int = 0) -> Rule:
    """A rule or a set of rules.

    Raises:
        RestError: sets are nested too deeply.
    """
    if rule["ruleType"] == "RULESET":
        check_depth(depth)
        parts = [read_rule(members(one), depth + 1) for one in items(rule["rules"])]
        return criteria.combined(text(rule["condition"]), parts)
    return _KINDS.get(text(rule["ruleType"]), _other)(rule)


def check_depth(depth: int) -> None:
    """Refuse sets that are nested too deeply.

    Raises:
        RestError: with status 500, as for a malformed body (inferred).
    """
    if depth > DEEPEST:
        raise RestError(500, f"The rules are nested more than {DEEPEST} levels deep")


def _comparand(value: Json) -> Comparand:
    if isinstance(value, Mapping):
        return Other(text(value["value"]))
    return [value] if isinstance(value, str) else [text(one) for one in items(value)]


def _value(rule: JsonObject) -> Rule:
    return criteria.on_value(text(rule["fieldName"]), text(rule["condition"]), _comparand(rule["value1"]))


def _property(rule: JsonObject) -> Rule:
    return criteria.on_property(text(rule["property"]), text(rule["condition"]), _comparand(rule["value"]))


def _size(rule: JsonObject) -> Rule:
    return criteria.on_size(text(rule["entity"]), text(rule["condition"]), number(rule["value"]))


def number(value: Json) -> float:
    """A number that the description asks for."""
    return value if isinstance(value, (int, float)) else 0.0


def _duplex(rule: JsonObject) -> Rule:
    return criteria.on_duplex(wanted=rule["condition"] == "HAS_DUPLEX")


def _template(rule: JsonObject) -> Rule:
    return criteria.on_template(text(rule["name"]), wanted=rule["condition"] == "EQ")


_KINDS: Mapping[str, Callable[[JsonObject], Rule]] = {
    "VALUE": _value,
    "PROPERTY": _property,
    "DOCSIZE": _size,
    "DUPLEX": _duplex,
    "TEMPLATE": _template,
}


def _other(rule: JsonObject) -> Rule:
    wanted = not text(rule.get("condition", "IN")).startswith(("NE", "NOT"))
    identifiers, values = rule.get("identifiers"), rule.get("values")
    name, field = rule.get("mediaName"), rule.get("fieldName")
    front, back = rule.get("frontCoating"), rule.get("backCoating")
    attribute = _BINDING_MEMBERS.get(str(rule.get("attribute")))
    if isinstance(identifiers, list) and all(isinstance(one, (int, float)) for one in identifiers):
        return criteria.on_id(frozenset(integers(identifiers)), inside=wanted)
    if isinstance(field, str) and isinstance(values, list):
        return criteria.on_value(field, "IN" if wanted else "NOT IN", [text(one) for one in values])
    if isinstance(name, str):
        return criteria.on_media(name, wanted=wanted)
    if isinstance(front, str) and isinstance(back, str):
        return criteria.on_coatings(front, back, wanted=wanted)
    if attribute is not None and attribute in rule:
        return criteria.on_binding({text(rule["attribute"]): text(rule[attribute])}, wanted=wanted)
    _log.warning("find: a rule is of no known kind, so that nothing meets it")
    return criteria.never()
