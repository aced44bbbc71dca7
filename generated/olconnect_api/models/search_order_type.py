"""Model: search_order_type."""

from typing import Literal

SearchOrderType = Literal["property", "value"]

SEARCH_ORDER_TYPE_VALUES: set[SearchOrderType] = {
    "property",
    "value",
}


def check_search_order_type(value: str) -> SearchOrderType:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_ORDER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_ORDER_TYPE_VALUES!r}")
