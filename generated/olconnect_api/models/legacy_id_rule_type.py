"""Model: legacy_id_rule_type."""

from typing import Literal

LegacyIdRuleType = Literal["IN", "NOT IN"]

LEGACY_ID_RULE_TYPE_VALUES: set[LegacyIdRuleType] = {
    "IN",
    "NOT IN",
}


def check_legacy_id_rule_type(value: str) -> LegacyIdRuleType:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in LEGACY_ID_RULE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LEGACY_ID_RULE_TYPE_VALUES!r}")
