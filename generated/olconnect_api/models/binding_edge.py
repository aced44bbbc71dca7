"""Model: binding_edge."""

from typing import Literal

BindingEdge = Literal["BOTTOM", "DEFAULT", "LEFT", "RIGHT", "TOP"]

BINDING_EDGE_VALUES: set[BindingEdge] = {
    "BOTTOM",
    "DEFAULT",
    "LEFT",
    "RIGHT",
    "TOP",
}


def check_binding_edge(value: str) -> BindingEdge:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in BINDING_EDGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BINDING_EDGE_VALUES!r}")
