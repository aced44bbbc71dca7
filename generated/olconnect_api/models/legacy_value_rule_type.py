"""Model: legacy_value_rule_type."""

from typing import Literal

LegacyValueRuleType = Literal["property", "value"]

LEGACY_VALUE_RULE_TYPE_VALUES: set[LegacyValueRuleType] = {
    "property",
    "value",
}


def check_legacy_value_rule_type(value: str) -> LegacyValueRuleType:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in LEGACY_VALUE_RULE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEGACY_VALUE_RULE_TYPE_VALUES!r}"
    )
