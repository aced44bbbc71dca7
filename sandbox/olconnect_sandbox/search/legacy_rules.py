"""Search rules in the grammar up to 2019.1, in which `type` and the members that are there tell what a rule is on.

Whether current servers still take it is not known; the types of the vendor's client have it.
"""

from collections.abc import Callable, Mapping

from olconnect_sandbox.json_values import JsonObject, integers, items, members, text
from olconnect_sandbox.search import criteria
from olconnect_sandbox.search.criteria import Rule
from olconnect_sandbox.search.rules import check_depth, number

_CONDITIONS = {
    "EQUAL": "EQ",
    "NOTEQUAL": "NE",
    "LESS": "LT",
    "GREAT": "GT",
    "LESSEQUAL": "LTE",
    "GREATEQUAL": "GTE",
    "STARTSWITH": "STARTS_WITH",
    "ENDSWITH": "ENDS_WITH",
    "NLIKE": "NOT_LIKE",
}
_DEFAULT = "EQUAL"  # inferred: an example of the manual leaves the condition out


def read_legacy_rule(rule: JsonObject, depth: int = 0) -> Rule:
    """A rule or a group of rules.

    Raises:
        RestError: groups are nested too deeply.
    """
    if "operator" in rule:
        check_depth(depth)
        parts = [read_legacy_rule(members(one), depth + 1) for one in items(rule["rules"])]
        return criteria.combined("ANY" if rule["operator"] == "OR" else "ALL", parts)
    return _KINDS[text(rule["type"])](rule)


def _condition(rule: JsonObject) -> str:
    given = text(rule.get("condition", _DEFAULT))
    return _CONDITIONS.get(given, given)


def _equal(rule: JsonObject) -> bool:
    return _condition(rule) == "EQ"


def _texts(rule: JsonObject) -> list[str]:
    value = rule["value"]
    return [value] if isinstance(value, str) else [text(one) for one in items(value)]


def _value(rule: JsonObject) -> Rule:
    return criteria.on_value(text(rule["name"]), _condition(rule), _texts(rule))


def _property(rule: JsonObject) -> Rule:
    return criteria.on_property(text(rule["name"]), _condition(rule), _texts(rule))


def _ids(rule: JsonObject) -> Rule:
    return criteria.on_id(frozenset(integers(rule["identifiers"])), inside=rule["type"] == "IN")


def _length(rule: JsonObject) -> Rule:
    return criteria.on_size("PAGE", _condition(rule), number(rule["value"]))


def _template(rule: JsonObject) -> Rule:
    return criteria.on_template(text(rule["template"]), wanted=_equal(rule))


def _finishing(rule: JsonObject) -> Rule:
    if "medianame" in rule:
        return criteria.on_media(text(rule["medianame"]), wanted=_equal(rule))
    if "duplex" in rule:
        return criteria.on_duplex(wanted=bool(rule["duplex"]))
    if "frontcoating" in rule:
        return criteria.on_coatings(text(rule["frontcoating"]), text(rule["backcoating"]), wanted=_equal(rule))
    parts = {
        "STYLE": text(rule["bindingstyle"]),
        "SIDE": text(rule["bindingedge"]),
        "LOCATION": text(rule["bindingtype"]),
        "ANGLE": text(rule["bindingangle"]),
    }
    return criteria.on_binding(parts, wanted=_equal(rule))


_KINDS: Mapping[str, Callable[[JsonObject], Rule]] = {
    "value": _value,
    "property": _property,
    "IN": _ids,
    "NOT IN": _ids,
    "doclength": _length,
    "templatename": _template,
    "finishing": _finishing,
}
