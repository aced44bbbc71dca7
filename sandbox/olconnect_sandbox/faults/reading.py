"""Reads faults from what TOML and JSON can say."""

import re
from collections.abc import Mapping
from inspect import isclass

from attrs import fields, fields_dict

from olconnect_sandbox.faults import kinds
from olconnect_sandbox.faults.kinds import ConnectionRefused, Fault
from olconnect_sandbox.faults.when import When


class FaultError(ValueError):
    """A fault is described wrongly; the message says which and how."""


def _name(kind: type[Fault]) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", kind.__name__).lower()


KINDS: Mapping[str, type[Fault]] = {
    _name(kind): kind
    for kind in vars(kinds).values()
    if isclass(kind) and issubclass(kind, Fault) and kind is not Fault
}


def fault_name(fault: Fault) -> str:
    """The name of a fault's kind in files, such as `reset-after`."""
    return _name(type(fault))


def read_fault(table: Mapping[str, object]) -> tuple[Fault, When]:
    """A fault and when it strikes.

    Args:
        table: `what`, the name of the kind, and attributes of the kind and of `When`.

    Raises:
        FaultError: a name or value is wrong.
    """
    kind = KINDS.get(str(table.get("what")))
    if kind is None:
        raise FaultError(f"what = {table.get('what')!r} is no kind of fault: use one of {', '.join(sorted(KINDS))}")
    of_kind, of_when = fields_dict(kind), fields_dict(When)
    if unknown := table.keys() - {"what"} - of_kind.keys() - of_when.keys():
        known = ", ".join(sorted({*of_kind, *of_when}))
        raise FaultError(f"{min(unknown)} means nothing to {_name(kind)}: use {known}")
    try:
        fault = kind(**{name: table[name] for name in of_kind if name in table})
        when = When(**{name: table[name] for name in of_when if name in table})  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise FaultError(f"{_name(kind)}: {error.args[0]}") from None
    if isinstance(fault, ConnectionRefused) and fault.seconds is None:
        raise FaultError(f"{_name(kind)}: seconds is missing: nobody could end it")
    return fault, when


def written(fault: Fault, when: When) -> dict[str, object]:
    """A fault as `read_fault` reads it."""
    described: dict[str, object] = {"what": fault_name(fault)}
    for part in (fault, when):
        for attribute in fields(type(part)):
            described[attribute.name] = getattr(part, attribute.name)
    return {name: value for name, value in described.items() if value is not None}
