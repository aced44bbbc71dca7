"""Model: legacy_text_condition."""

from typing import Literal

LegacyTextCondition = Literal[
    "CONTAINS",
    "ENDSWITH",
    "EQUAL",
    "GREAT",
    "GREATEQUAL",
    "IN",
    "LESS",
    "LESSEQUAL",
    "LIKE",
    "NLIKE",
    "NOT IN",
    "NOTEQUAL",
    "STARTSWITH",
]

LEGACY_TEXT_CONDITION_VALUES: set[LegacyTextCondition] = {
    "CONTAINS",
    "ENDSWITH",
    "EQUAL",
    "GREAT",
    "GREATEQUAL",
    "IN",
    "LESS",
    "LESSEQUAL",
    "LIKE",
    "NLIKE",
    "NOT IN",
    "NOTEQUAL",
    "STARTSWITH",
}


def check_legacy_text_condition(value: str) -> LegacyTextCondition:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in LEGACY_TEXT_CONDITION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LEGACY_TEXT_CONDITION_VALUES!r}")
