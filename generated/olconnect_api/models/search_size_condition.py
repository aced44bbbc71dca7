"""Model: search_size_condition."""

from typing import Literal

SearchSizeCondition = Literal["EQ", "GT", "GTE", "LT", "LTE", "NE"]

SEARCH_SIZE_CONDITION_VALUES: set[SearchSizeCondition] = {
    "EQ",
    "GT",
    "GTE",
    "LT",
    "LTE",
    "NE",
}


def check_search_size_condition(value: str) -> SearchSizeCondition:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_SIZE_CONDITION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SIZE_CONDITION_VALUES!r}")
