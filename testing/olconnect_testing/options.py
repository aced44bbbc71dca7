"""What sort of server a test gets: as its marker says, else the command line, else the ini file.

Imports nothing of the project: pytest loads it in every run, also where nobody uses it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from math import inf
from typing import Any, cast
from urllib.parse import urlsplit

import pytest

MARKER = "olconnect"


@dataclass(frozen=True, kw_only=True)
class Options:
    """How a sandbox is set up; equal ones can share one sandbox.

    Attributes:
        api_version: Version to behave as; `None` is the sandbox's default.
        pace: Seconds that every operation takes at least, by the sandbox's clock.
        security: Whether requests need credentials.
        quirks: Oddities of real servers to show.
        seed: The same seed gives the same operation ids.
        process: `in` the process of the tests, or a process of its `own`.
        scope: A sandbox for the whole `session`, reset after each test, or one for each `test`.
    """

    api_version: str | None = None
    pace: float = 0.0
    security: bool = True
    quirks: tuple[str, ...] = ()
    seed: int = 0
    process: str = "in"
    scope: str = "session"


@dataclass(frozen=True)
class Wish:
    """What a test asks for.

    Attributes:
        options: How its sandbox is set up.
        own: The names of those options that the marker gives.
        sandbox_only: Whether the marker says that the test needs a sandbox.
    """

    options: Options
    own: frozenset[str] = frozenset()
    sandbox_only: bool = False


@dataclass(frozen=True)
class _Knob:
    """One option: how its value is read, be it text or a value of Python, and what it means."""

    read: Callable[[object], object]
    help: str


def add(parser: pytest.Parser) -> None:
    """Declare the options of the command line and of the ini file."""
    group = parser.getgroup("olconnect", "OL Connect")
    group.addoption(
        "--olconnect-server",
        metavar="URL",
        help="run the tests against this server, as OLCONNECT_USER with OLCONNECT_PASSWORD, not against a sandbox",
    )
    for name, knob in _KNOBS.items():
        group.addoption(f"--olconnect-{name.replace('_', '-')}", dest=_long(name), metavar="VALUE", help=knob.help)
        parser.addini(_long(name), knob.help, default="")


def server_of(config: pytest.Config) -> str | None:
    """The address of the real server to test against; `None` means sandboxes.

    Raises:
        pytest.UsageError: it is no address.
    """
    url = cast("str | None", config.getoption("--olconnect-server"))
    if url is None:
        return None
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise pytest.UsageError("--olconnect-server must be an address such as http://localhost:9340")
    if parts.username is not None or parts.password is not None:
        raise pytest.UsageError("--olconnect-server: put user and password into OLCONNECT_USER and OLCONNECT_PASSWORD")
    return url


def configured(config: pytest.Config) -> Options:
    """What command line and ini file say.

    Raises:
        pytest.UsageError: a value cannot be used.
    """
    texts = {name: config.getoption(_long(name)) or config.getini(_long(name)) for name in _KNOBS}
    try:
        return replace(Options(), **_read({name: text for name, text in texts.items() if text}))
    except ValueError as error:
        raise pytest.UsageError(f"olconnect: {error}") from None


def wish_of(item: pytest.Item) -> Wish:
    """What a test asks for, by its markers from the farthest to the closest.

    Raises:
        ValueError: a marker cannot be understood.
    """
    asked: dict[str, object] = {}
    for marker in reversed([*item.iter_markers(MARKER)]):
        if marker.args:
            raise ValueError(f"give keywords alone, such as pace=1.0: not {marker.args[0]!r}")
        asked |= marker.kwargs
    sandbox_only = _switch(asked.pop("sandbox_only", False))
    return Wish(replace(configured(item.config), **_read(asked)), frozenset(asked), sandbox_only)


def _read(values: Mapping[str, object]) -> dict[str, Any]:
    """The values by name, each of the type that `Options` wants there."""
    read: dict[str, Any] = {}
    for name, value in values.items():
        if name not in _KNOBS:
            raise ValueError(f"{name} means nothing: use {', '.join([*_KNOBS, 'sandbox_only'])}")
        try:
            read[name] = _KNOBS[name].read(value)
        except ValueError as error:
            raise ValueError(f"{name} = {value!r}: {error}") from None
    return read


def _long(name: str) -> str:
    return f"olconnect_{name}"


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("it must be text")  # noqa: TRY004 - one kind of error
    return value


def _seconds(value: object) -> float:
    try:
        seconds = float("" if isinstance(value, bool) else cast("str | float", value))
    except (TypeError, ValueError):
        seconds = -1.0
    if not 0 <= seconds < inf:
        raise ValueError("it must be a number of seconds, from 0 on")
    return seconds


def _whole(value: object) -> int:
    try:
        return int("" if isinstance(value, bool | float) else cast("str | int", value))
    except (TypeError, ValueError):
        raise ValueError("it must be a whole number") from None


def _switch(value: object) -> bool:
    if isinstance(value, bool):
        return value
    meant = {"on": True, "true": True, "off": False, "false": False}.get(str(value).lower())
    if meant is None:
        raise ValueError("it must be on or off")
    return meant


def _names(value: object) -> tuple[str, ...]:
    """Several names, in one order and one way of writing, so that equal sandboxes are known as such."""
    names = value.replace(",", " ").split() if isinstance(value, str) else value
    if not isinstance(names, Iterable):
        raise ValueError("it must be a list of names")  # noqa: TRY004 - one kind of error
    return tuple(sorted({str(name).replace("_", "-") for name in cast("Iterable[object]", names)}))


def _one_of(*known: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in known:
            raise ValueError(f"it must be {' or '.join(known)}")
        return str(value)

    return read


_KNOBS = {
    "api_version": _Knob(_text, "version of the server that sandboxes behave as, such as 2022.2"),
    "pace": _Knob(_seconds, "seconds that every operation takes at least"),
    "security": _Knob(_switch, "whether requests need credentials: on or off"),
    "quirks": _Knob(_names, "oddities of real servers to show, with commas between them"),
    "seed": _Knob(_whole, "the same seed gives the same operation ids"),
    "process": _Knob(_one_of("in", "own"), "where sandboxes run: in the process of the tests, or in their own"),
    "scope": _Knob(_one_of("session", "test"), "how long a sandbox lasts: a session, with resets, or one test"),
}
