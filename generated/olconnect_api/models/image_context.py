"""Model: image_context."""

from typing import Literal

ImageContext = Literal["email", "print", "web"]

IMAGE_CONTEXT_VALUES: set[ImageContext] = {
    "email",
    "print",
    "web",
}


def check_image_context(value: str) -> ImageContext:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in IMAGE_CONTEXT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IMAGE_CONTEXT_VALUES!r}")
