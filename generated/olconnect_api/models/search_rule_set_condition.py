"""Model: search_rule_set_condition."""

from typing import Literal

SearchRuleSetCondition = Literal["ALL", "ANY", "NOTALL", "NOTANY"]

SEARCH_RULE_SET_CONDITION_VALUES: set[SearchRuleSetCondition] = {
    "ALL",
    "ANY",
    "NOTALL",
    "NOTANY",
}


def check_search_rule_set_condition(value: str) -> SearchRuleSetCondition:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_RULE_SET_CONDITION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_RULE_SET_CONDITION_VALUES!r}"
    )
