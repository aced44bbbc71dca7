"""Model: binding_style."""

from typing import Literal

BindingStyle = Literal[
    "ADHESIVE",
    "COIL",
    "DEFAULT",
    "GLUED",
    "NONE",
    "PLASTICCOMB",
    "RING",
    "SPINETAPING",
    "STAPLED",
    "STITCHED",
    "WIREDCOMB",
]

BINDING_STYLE_VALUES: set[BindingStyle] = {
    "ADHESIVE",
    "COIL",
    "DEFAULT",
    "GLUED",
    "NONE",
    "PLASTICCOMB",
    "RING",
    "SPINETAPING",
    "STAPLED",
    "STITCHED",
    "WIREDCOMB",
}


def check_binding_style(value: str) -> BindingStyle:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in BINDING_STYLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BINDING_STYLE_VALUES!r}")
