"""Model: search_binding_rule_attribute."""

from typing import Literal

SearchBindingRuleAttribute = Literal["ANGLE", "LOCATION", "SIDE", "STYLE"]

SEARCH_BINDING_RULE_ATTRIBUTE_VALUES: set[SearchBindingRuleAttribute] = {
    "ANGLE",
    "LOCATION",
    "SIDE",
    "STYLE",
}


def check_search_binding_rule_attribute(value: str) -> SearchBindingRuleAttribute:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_BINDING_RULE_ATTRIBUTE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_BINDING_RULE_ATTRIBUTE_VALUES!r}"
    )
