"""Model: binding_angle."""

from typing import Literal

BindingAngle = Literal["ANGLE", "DEFAULT", "HORIZONTAL", "VERTICAL"]

BINDING_ANGLE_VALUES: set[BindingAngle] = {
    "ANGLE",
    "DEFAULT",
    "HORIZONTAL",
    "VERTICAL",
}


def check_binding_angle(value: str) -> BindingAngle:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in BINDING_ANGLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BINDING_ANGLE_VALUES!r}")
