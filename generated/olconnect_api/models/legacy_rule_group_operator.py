"""Model: legacy_rule_group_operator."""

from typing import Literal

LegacyRuleGroupOperator = Literal["AND", "OR"]

LEGACY_RULE_GROUP_OPERATOR_VALUES: set[LegacyRuleGroupOperator] = {
    "AND",
    "OR",
}


def check_legacy_rule_group_operator(value: str) -> LegacyRuleGroupOperator:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in LEGACY_RULE_GROUP_OPERATOR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEGACY_RULE_GROUP_OPERATOR_VALUES!r}"
    )
