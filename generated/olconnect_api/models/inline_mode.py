"""Model: inline_mode."""

from typing import Literal

InlineMode = Literal["ALL", "CSS", "LOCAL", "NONE"]

INLINE_MODE_VALUES: set[InlineMode] = {
    "ALL",
    "CSS",
    "LOCAL",
    "NONE",
}


def check_inline_mode(value: str) -> InlineMode:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in INLINE_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INLINE_MODE_VALUES!r}")
