"""What the session needs to know of the described operations, loaded when it is first needed."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from olconnect._contract import Answer, LifeCycle, OperationInfo
from olconnect._shapes import Shape


def start(operation_id: str) -> OperationInfo | None:
    """What is called so in the description; None for an unknown id."""
    from olconnect_services.operations import OPERATIONS  # noqa: PLC0415 - a large table

    return OPERATIONS.get(operation_id)


def life_cycle(service: str) -> LifeCycle | None:
    """What follows a long-running operation of a service; None for a service that has none."""
    from olconnect_services.operations import LIFE_CYCLES  # noqa: PLC0415

    return LIFE_CYCLES.get(service)


def reader(info: OperationInfo) -> Callable[[Answer], object] | None:
    """How to read the result of what an operation started; None where it is output."""
    module = import_module(f"olconnect_services.{info.service}")
    results = cast("dict[str, Callable[[Answer], object]]", getattr(module, "RESULTS", {}))
    return results.get(info.id)


def shape(model: str) -> Shape | None:
    """What the JSON of a model must be like; None for one that no described answer holds."""
    from olconnect_services.shapes import SHAPES  # noqa: PLC0415

    return SHAPES.get(model)
