"""Model: legacy_equal_condition."""

from typing import Literal

LegacyEqualCondition = Literal["EQUAL", "NOTEQUAL"]

LEGACY_EQUAL_CONDITION_VALUES: set[LegacyEqualCondition] = {
    "EQUAL",
    "NOTEQUAL",
}


def check_legacy_equal_condition(value: str) -> LegacyEqualCondition:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in LEGACY_EQUAL_CONDITION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEGACY_EQUAL_CONDITION_VALUES!r}"
    )
