"""Model: content_sets_get_all_type."""

from typing import Literal

ContentSetsGetAllType = Literal["email", "print"]

CONTENT_SETS_GET_ALL_TYPE_VALUES: set[ContentSetsGetAllType] = {
    "email",
    "print",
}


def check_content_sets_get_all_type(value: str) -> ContentSetsGetAllType:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in CONTENT_SETS_GET_ALL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONTENT_SETS_GET_ALL_TYPE_VALUES!r}"
    )
