"""Steers a sandbox in another process, by its pages below `/_sandbox/`."""

import json
from collections.abc import Mapping
from http.client import HTTPConnection
from pathlib import Path
from typing import TypedDict, cast
from urllib.parse import urlsplit

from olconnect_sandbox import Started
from olconnect_sandbox.control.pages import PREFIX
from olconnect_sandbox.engine.ledger import State
from olconnect_sandbox.faults import Fault, When
from olconnect_sandbox.faults.reading import written
from olconnect_sandbox.journal import Entry

_SECONDS = 60  # for an answer, on a busy computer
_FIRST_ERROR = 400


class ListedFault(TypedDict):
    """A fault as the pages tell it, as far as it is needed."""

    number: int
    hits: int


class _Listed(TypedDict):
    """An operation as the pages tell it."""

    id: str
    service: str
    started: float
    state: State
    hidden: bool
    output: list[str]


class Pages:
    """The pages of one sandbox. A clock, too: `now`, `advance`, `freeze` and `resume`."""

    def __init__(self, url: str) -> None:
        self._address = urlsplit(url).netloc

    def now(self) -> float:
        """The time, in seconds since the Unix epoch."""
        return cast("dict[str, float]", self._ask("GET", "/clock"))["now"]

    def advance(self, seconds: float) -> None:
        """Move the clock forward.

        Raises:
            ValueError: `seconds` is negative.
        """
        self._ask("POST", "/clock/advance", {"seconds": seconds})

    def freeze(self) -> None:
        """Stop the clock."""
        self._ask("POST", "/clock/freeze")

    def resume(self) -> None:
        """Let the clock run on."""
        self._ask("POST", "/clock/resume")

    def faults(self) -> list[ListedFault]:
        """The faults that are on."""
        return cast("list[ListedFault]", self._ask("GET", "/faults"))

    def add_fault(self, what: Fault, when: When) -> ListedFault:
        """Switch a fault on.

        Raises:
            ValueError: a value is wrong, or there is no such operation.
        """
        return cast("ListedFault", self._ask("POST", "/faults", written(what, when)))

    def remove_fault(self, number: int) -> None:
        """Switch a fault off."""
        self._ask("DELETE", f"/faults/{number}")

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self._ask("DELETE", "/faults")

    def started(self) -> list[Started]:
        """All operations since the start or a reset. The results are not told."""
        listed = cast("list[_Listed]", self._ask("GET", "/started"))
        return [
            Started(
                id=each["id"],
                service=each["service"],
                started=each["started"],
                state=each["state"],
                hidden=each["hidden"],
                output=tuple(Path(path) for path in each["output"]),
            )
            for each in listed
        ]

    def requests(self) -> list[Entry]:
        """The latest requests since the start or a reset."""
        entries = cast("list[dict[str, str]]", self._ask("GET", "/requests"))
        return [Entry(**each) for each in entries]  # type: ignore[arg-type]

    def expire_tokens(self) -> None:
        """End all tokens."""
        self._ask("POST", "/tokens/expire")

    def reset(self) -> None:
        """Go back to what was stored at the start."""
        self._ask("POST", "/reset")

    def _ask(self, method: str, page: str, body: Mapping[str, object] | None = None) -> object:
        connection = HTTPConnection(self._address, timeout=_SECONDS)
        try:
            connection.request(method, f"{PREFIX}{page}", json.dumps(body) if body is not None else None)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        value: object = json.loads(content) if content else None
        if answer.status >= _FIRST_ERROR:
            raise ValueError(cast("dict[str, str]", value)["error"])
        return value
