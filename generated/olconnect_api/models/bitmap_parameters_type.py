"""Model: bitmap_parameters_type."""

from typing import Literal

BitmapParametersType = Literal["jpeg", "jpg", "png"]

BITMAP_PARAMETERS_TYPE_VALUES: set[BitmapParametersType] = {
    "jpeg",
    "jpg",
    "png",
}


def check_bitmap_parameters_type(value: str) -> BitmapParametersType:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in BITMAP_PARAMETERS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BITMAP_PARAMETERS_TYPE_VALUES!r}"
    )
