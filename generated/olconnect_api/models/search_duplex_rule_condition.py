"""Model: search_duplex_rule_condition."""

from typing import Literal

SearchDuplexRuleCondition = Literal["HAS_DUPLEX", "SIMPLEX_ONLY"]

SEARCH_DUPLEX_RULE_CONDITION_VALUES: set[SearchDuplexRuleCondition] = {
    "HAS_DUPLEX",
    "SIMPLEX_ONLY",
}


def check_search_duplex_rule_condition(value: str) -> SearchDuplexRuleCondition:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_DUPLEX_RULE_CONDITION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_DUPLEX_RULE_CONDITION_VALUES!r}"
    )
