"""A fault of the sandbox: what it is, which rule it breaks, and how it comes to be."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache
from typing import Protocol
from unittest.mock import patch

from attrs import field, frozen
from bundle import operations
from starlette.types import ASGIApp

from fuzzing.mutants.wire import Answer, Ask, Instead, Memory, Next, Spoil, Spoiled
from fuzzing.own import own_sandbox
from olconnect_sandbox import Sandbox
from olconnect_sandbox.backend import Backend
from olconnect_sandbox.rest.description import Document
from olconnect_sandbox.routes.application import Application
from olconnect_spec import load

LINES = {operation["operationId"]: f"{method.upper()} {path}" for path, method, operation in operations(load())}
"""Method and path of each operation, by its id."""

Function = Callable[..., object]
Wrap = Callable[[Function], Function]


class Fault(Protocol):
    """A way to break the sandbox."""

    @property
    def quirks(self) -> tuple[str, ...]:
        """Oddities of the sandbox that it switches on."""

    @property
    def operations(self) -> tuple[str, ...]:
        """Operations that it is on, by their ids."""

    def planted(self) -> ExitStack:
        """A context in which sandboxes that are started have the fault."""


@frozen
class OnWire:
    """Changes what passes for some operations.

    Attributes:
        on: Their ids; or a method and a path as regular expressions, for methods that the description does not have.
        spoil: What changes it.
    """

    on: tuple[str, ...]
    spoil: Spoil

    @property
    def quirks(self) -> tuple[str, ...]:
        """None."""
        return ()

    @property
    def operations(self) -> tuple[str, ...]:
        """Those of the description."""
        return tuple(each for each in self.on if " " not in each)

    def planted(self) -> ExitStack:
        """Put it around every application that is made."""
        return together([self])

    def hits(self, ask: Ask) -> bool:
        """Whether it is on a request."""
        line = f"{ask.method} {ask.path}"
        others = [_pattern(each) for each in self.on if each not in LINES]
        return _operation(line) in self.on or any(each.fullmatch(line) for each in others)


def together(faults: Sequence[OnWire]) -> ExitStack:
    """A context in which sandboxes that are started have several faults."""

    def spoiled(document: Document, backend: Backend) -> ASGIApp:
        planted: list[tuple[OnWire, Memory]] = [(fault, {}) for fault in faults]

        def spoil_for(ask: Ask) -> Instead | None:
            hit = next(((fault, memory) for fault, memory in planted if fault.hits(ask)), None)
            return None if hit is None else lambda ask, then: hit[0].spoil(ask, then, hit[1])

        return Spoiled(Application(document, backend), spoil_for)

    return _patched("olconnect_sandbox.server.Application", spoiled)


@frozen
class Inside:
    """Replaces functions of the sandbox by others that may call them.

    Attributes:
        wraps: What makes the replacement, by module and name of the function.
    """

    wraps: dict[str, Wrap]

    @property
    def quirks(self) -> tuple[str, ...]:
        """None."""
        return ()

    @property
    def operations(self) -> tuple[str, ...]:
        """None in particular."""
        return ()

    def planted(self) -> ExitStack:
        """Replace them."""
        stack = ExitStack()
        for target, wrap in self.wraps.items():
            stack.enter_context(_patched(target, wrap(_found(target))))
        return stack


@frozen
class Quirk:
    """Shows an oddity of real servers that the sandbox has a switch for."""

    name: str

    @property
    def quirks(self) -> tuple[str, ...]:
        """It alone."""
        return (self.name,)

    @property
    def operations(self) -> tuple[str, ...]:
        """None in particular."""
        return ()

    def planted(self) -> ExitStack:
        """Nothing but the switch is needed."""
        return ExitStack()


@frozen
class Mutant:
    """One fault.

    Attributes:
        id: Its name.
        kind: What kind of fault it is.
        rule: The rule of the API that it breaks.
        fault: How it comes to be.
        near: Further operations that are needed to see it, by their ids.
        survives: Why the fuzz cannot see it; empty if it is to see it.
    """

    id: str
    kind: str
    rule: str
    fault: Fault
    near: tuple[str, ...] = ()
    survives: str = field(default="", kw_only=True)

    @property
    def operations(self) -> tuple[str, ...]:
        """All that it is near to, by their ids."""
        return tuple(dict.fromkeys((*self.fault.operations, *self.near)))

    @contextmanager
    def sandbox(self, *, seed: int) -> Iterator[Sandbox]:
        """A sandbox with the fault."""
        with self.fault.planted(), own_sandbox(seed=seed, quirks=self.fault.quirks) as sandbox:
            yield sandbox


def changing(change: Callable[[Answer], Answer], status: int | None = None) -> Spoil:
    """Change the answers of a status; of every success without one."""

    async def spoil(ask: Ask, then: Next, _memory: Memory) -> Answer:
        answer = await then(ask)
        hit = answer.ok if status is None else answer.status == status
        return change(answer) if hit else answer

    return spoil


def asking(change: Callable[[Ask], Ask]) -> Spoil:
    """Change the requests."""

    async def spoil(ask: Ask, then: Next, _memory: Memory) -> Answer:
        return await then(change(ask))

    return spoil


def asking_else(change: Callable[[Ask], Ask]) -> Spoil:
    """Answer what is asked and would succeed as if something else had been asked; for what only reads."""

    async def spoil(ask: Ask, then: Next, _memory: Memory) -> Answer:
        answer = await then(ask)
        return await then(change(ask)) if answer.ok else answer

    return spoil


def _operation(line: str) -> str | None:
    """The id of the operation that a method and a path lead to: literal parts win over placeholders."""
    found = [name for name, pattern in _PATTERNS.items() if pattern.fullmatch(line)]
    return min(found, key=lambda name: LINES[name].count("{"), default=None)


@cache
def _pattern(line: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{\w+\}", "[^/]+", line))


_PATTERNS = {name: _pattern(line) for name, line in LINES.items()}


def _patched(target: str, new: object) -> ExitStack:
    stack = ExitStack()
    stack.enter_context(patch(target, new))
    return stack


def _found(target: str) -> Function:
    patcher = patch(target)
    owner, name = patcher.getter(), patcher.attribute
    found: Function = getattr(owner, name)
    return found
