"""Model: deletion_text."""

from typing import Literal

DeletionText = Literal["", "false", "true"]

DELETION_TEXT_VALUES: set[DeletionText] = {
    "",
    "false",
    "true",
}


def check_deletion_text(value: str) -> DeletionText:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in DELETION_TEXT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETION_TEXT_VALUES!r}")
