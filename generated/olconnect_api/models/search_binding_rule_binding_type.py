"""Model: search_binding_rule_binding_type."""

from typing import Literal

SearchBindingRuleBindingType = Literal["CORNER", "DEFAULT", "SADDLE", "SIDE"]

SEARCH_BINDING_RULE_BINDING_TYPE_VALUES: set[SearchBindingRuleBindingType] = {
    "CORNER",
    "DEFAULT",
    "SADDLE",
    "SIDE",
}


def check_search_binding_rule_binding_type(value: str) -> SearchBindingRuleBindingType:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_BINDING_RULE_BINDING_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_BINDING_RULE_BINDING_TYPE_VALUES!r}"
    )
