"""Model: search_template_rule_condition."""

from typing import Literal

SearchTemplateRuleCondition = Literal["EQ", "NE"]

SEARCH_TEMPLATE_RULE_CONDITION_VALUES: set[SearchTemplateRuleCondition] = {
    "EQ",
    "NE",
}


def check_search_template_rule_condition(value: str) -> SearchTemplateRuleCondition:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_TEMPLATE_RULE_CONDITION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_TEMPLATE_RULE_CONDITION_VALUES!r}"
    )
