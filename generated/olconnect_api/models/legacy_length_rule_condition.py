"""Model: legacy_length_rule_condition."""

from typing import Literal

LegacyLengthRuleCondition = Literal["EQUAL", "GREAT", "GREATEQUAL", "LESS", "LESSEQUAL", "NOTEQUAL"]

LEGACY_LENGTH_RULE_CONDITION_VALUES: set[LegacyLengthRuleCondition] = {
    "EQUAL",
    "GREAT",
    "GREATEQUAL",
    "LESS",
    "LESSEQUAL",
    "NOTEQUAL",
}


def check_legacy_length_rule_condition(value: str) -> LegacyLengthRuleCondition:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in LEGACY_LENGTH_RULE_CONDITION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEGACY_LENGTH_RULE_CONDITION_VALUES!r}"
    )
