"""Model: search_order_order."""

from typing import Literal

SearchOrderOrder = Literal["ASC", "DESC"]

SEARCH_ORDER_ORDER_VALUES: set[SearchOrderOrder] = {
    "ASC",
    "DESC",
}


def check_search_order_order(value: str) -> SearchOrderOrder:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_ORDER_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_ORDER_ORDER_VALUES!r}")
