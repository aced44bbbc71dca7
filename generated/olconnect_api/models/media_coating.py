"""Model: media_coating."""

from typing import Literal

MediaCoating = Literal[
    "COATED",
    "GLOSSY",
    "HIGH_GLOSS",
    "INKJET",
    "MATTE",
    "NONE",
    "SATIN",
    "SEMI_GLOSS",
    "UNSPECIFIED",
]

MEDIA_COATING_VALUES: set[MediaCoating] = {
    "COATED",
    "GLOSSY",
    "HIGH_GLOSS",
    "INKJET",
    "MATTE",
    "NONE",
    "SATIN",
    "SEMI_GLOSS",
    "UNSPECIFIED",
}


def check_media_coating(value: str) -> MediaCoating:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in MEDIA_COATING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MEDIA_COATING_VALUES!r}")
