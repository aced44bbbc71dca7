"""What both sessions decide: what a start has begun, what an operation was started for, what a resume token gives."""

from collections.abc import Callable, Container
from datetime import datetime
from typing import Final

from attrs import evolve

from olconnect import _catalogue
from olconnect._address import normalise_base_url
from olconnect._contract import Answer, CallOptions, LifeCycle, OperationInfo, Request
from olconnect._results import Asked, Made
from olconnect._retry import Retry
from olconnect._run import Run
from olconnect._starts import Inquiry
from olconnect._token import ResumeToken
from olconnect.errors import InvalidRequestError

_MOST_KNOWN: Final = 10_000
_LISTING_SECONDS: Final = 10.0

_CHAIN: Final = "all_in_one"


class KnownIds(Container[str]):
    """Ids of operations that this client has; the newest ones, for the server lists running operations alone."""

    def __init__(self) -> None:
        self._ids: dict[str, None] = {}

    def __contains__(self, operation_id: object) -> bool:
        return operation_id in self._ids

    def add(self, operation_id: str) -> None:
        """Keep one more."""
        self._ids[operation_id] = None
        while len(self._ids) > _MOST_KNOWN:
            self._ids.pop(next(iter(self._ids)), None)


def asked_of(request: Request) -> Asked:
    """What an All-In-One request asks for: the configuration says it, data sent along go the whole way to output."""
    return Asked.all_in_one(request.json) if request.has_json else Asked("output")


def inquiry(start: str, asked_at: datetime, base_url: str, makes: Made | None = None) -> Inquiry:
    """The question what a start of that id has begun."""
    info = _catalogue.start(start)
    cycle = _catalogue.life_cycle(info.service) if info is not None else None
    if info is None or cycle is None:
        raise InvalidRequestError(f"no start of an operation is called {start!r} here: update this package")
    return Inquiry(info, cycle, asked_at, base_url, makes)


def listing_options(retry: Retry) -> CallOptions:
    """For the list of operations, which must not keep the caller for long."""
    return CallOptions(retry=evolve(retry, deadline=min(retry.deadline, _LISTING_SECONDS)))


def resumed(text: str, base_url: str) -> tuple[Run, Callable[[Answer], object] | None]:
    """The run of a resume token, and how to read its result; None for output.

    Raises:
        InvalidRequestError: it is no token, or one of another server.
    """
    token = ResumeToken.read(text)
    if normalise_base_url(token.base_url) != base_url:
        raise InvalidRequestError(f"the token is for the server at {token.base_url}: resume it with a client for that")
    info = _catalogue.start(token.start)
    cycle = _catalogue.life_cycle(token.service)
    if info is None or cycle is None or info.service != token.service:
        raise InvalidRequestError(f"no start of an operation is called {token.start!r} here: update this package")
    reader = _catalogue.reader(info)
    if reader is None and not is_chain(cycle):
        token = evolve(token, makes="output")
    return Run(cycle, token), reader


def is_chain(life_cycle: LifeCycle | OperationInfo) -> bool:
    """Whether it is All-In-One's, whose result depends on what was asked for."""
    return life_cycle.service == _CHAIN


def cannot_again() -> None:
    """For a start whose request is not at hand."""
    raise InvalidRequestError("what was sent is not known any more: call the method again")
