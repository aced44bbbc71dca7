"""Binds the operations of the description to the functions that carry them out."""

from collections.abc import Awaitable, Callable, Collection, Iterable
from typing import TypeVar

from attrs import frozen
from starlette.responses import Response

from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.rest.description import Operation

Handler = Callable[[Call], Response | Awaitable[Response]]
SomeHandler = TypeVar("SomeHandler", bound=Handler)


class RegistryError(Exception):
    """The services and the description do not fit together; the message lists the operations."""


@frozen
class Registration:
    """A function for an operation.

    Attributes:
        handler: The function.
        own_query: Query parameters whose values it checks itself.
        gated: Whether only those who are let in may call it.
    """

    handler: Handler
    own_query: frozenset[str] = frozenset()
    gated: bool = True


class Registry:
    """The operations that a module carries out."""

    def __init__(self) -> None:
        self.registrations: dict[str, Registration] = {}

    def handles(
        self, *operation_ids: str, own_query: Collection[str] = (), gated: bool = True
    ) -> Callable[[SomeHandler], SomeHandler]:
        """Register the decorated function for operations of the description."""

        def register(handler: SomeHandler) -> SomeHandler:
            for operation_id in operation_ids:
                self.bind(operation_id, Registration(handler, frozenset(own_query), gated))
            return handler

        return register

    def bind(self, operation_id: str, registration: Registration) -> None:
        """Register a function for an operation of the description.

        Raises:
            RegistryError: the operation has one already.
        """
        if operation_id in self.registrations:
            raise RegistryError(f"two handlers for {operation_id}")
        self.registrations[operation_id] = registration


def joined(registries: Iterable[Registry], operations: Iterable[Operation]) -> dict[str, Registration]:
    """The registrations of all modules.

    Raises:
        RegistryError: an operation has no handler or several, or a handler has no operation.
    """
    everything = Registry()
    for registry in registries:
        for operation_id, registration in registry.registrations.items():
            everything.bind(operation_id, registration)
    described = {operation.id for operation in operations}
    bound = everything.registrations.keys()
    problems = [f"no handler for {name}" for name in sorted(described - bound)]
    problems += [f"no operation for the handler of {name}" for name in sorted(bound - described)]
    if problems:
        raise RegistryError("; ".join(problems))
    return everything.registrations
