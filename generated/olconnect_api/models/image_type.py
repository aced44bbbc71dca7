"""Model: image_type."""

from typing import Literal

ImageType = Literal["jpeg", "JPEG", "JPG", "jpg", "png", "PNG"]

IMAGE_TYPE_VALUES: set[ImageType] = {
    "jpeg",
    "JPEG",
    "JPG",
    "jpg",
    "png",
    "PNG",
}


def check_image_type(value: str) -> ImageType:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in IMAGE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IMAGE_TYPE_VALUES!r}")
