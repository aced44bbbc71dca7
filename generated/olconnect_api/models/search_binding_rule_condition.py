"""Model: search_binding_rule_condition."""

from typing import Literal

SearchBindingRuleCondition = Literal["CONTAINS", "NOT_CONTAINS"]

SEARCH_BINDING_RULE_CONDITION_VALUES: set[SearchBindingRuleCondition] = {
    "CONTAINS",
    "NOT_CONTAINS",
}


def check_search_binding_rule_condition(value: str) -> SearchBindingRuleCondition:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_BINDING_RULE_CONDITION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_BINDING_RULE_CONDITION_VALUES!r}"
    )
