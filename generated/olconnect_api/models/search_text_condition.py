"""Model: search_text_condition."""

from typing import Literal

SearchTextCondition = Literal[
    "CONTAINS",
    "ENDS_WITH",
    "EQ",
    "GT",
    "GTE",
    "IN",
    "LIKE",
    "LT",
    "LTE",
    "NE",
    "NOT IN",
    "NOT_CONTAINS",
    "NOT_LIKE",
    "STARTS_WITH",
]

SEARCH_TEXT_CONDITION_VALUES: set[SearchTextCondition] = {
    "CONTAINS",
    "ENDS_WITH",
    "EQ",
    "GT",
    "GTE",
    "IN",
    "LIKE",
    "LT",
    "LTE",
    "NE",
    "NOT IN",
    "NOT_CONTAINS",
    "NOT_LIKE",
    "STARTS_WITH",
}


def check_search_text_condition(value: str) -> SearchTextCondition:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_TEXT_CONDITION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_TEXT_CONDITION_VALUES!r}")
