"""Starts that may or may not have reached the server: what to tell of them, and what they can have begun."""

import logging
from collections.abc import Callable, Container
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final, cast

from attrs import frozen

from olconnect import _log, _read
from olconnect._contract import Answer, LifeCycle, OperationInfo, Request
from olconnect._headers import find
from olconnect._results import Made
from olconnect._token import ResumeToken
from olconnect.errors import Candidate, NotFoundError, OLConnectError, SubmissionUncertainError, UnexpectedAnswerError

_DATE_IS_ROUGH: Final = timedelta(seconds=2)  # the header `Date` has whole seconds, and both clocks are read in turn
_CLOCKS_DIFFER: Final = timedelta(minutes=2)  # where the server does not tell its time

_LOOK: Final = {
    "file_store": "a managed file may be there: look with file_store.list_resources(), which lists persistent ones",
    "data_records": "data records may have been added: look with data_sets.get_data_records() or get_properties()",
}


def starts(info: OperationInfo) -> bool:
    """Whether a call begins work whose doubling prints or sends letters twice."""
    return info.retry == "once" and info.effect in ("start", "deliver")


def explained(info: OperationInfo, error: OLConnectError, *, acted: bool) -> OLConnectError:
    """The error of a call with a hint at what it may have left at the server."""
    if info.retry == "once" and acted:
        left = _LOOK.get(info.service, "it may have been carried out: look what it has made")
        return error.hinting(f"{left}, before sending it again")
    if info.effect == "delete" and isinstance(error, NotFoundError) and any(each.sent for each in error.attempts):
        return error.hinting("an earlier attempt got no answer and may have deleted it")
    return error


def interrupted(info: OperationInfo, asked_at: datetime) -> None:
    """Log that a start was broken off while it was under way: whoever interrupts gets no error that could tell."""
    if starts(info):
        text = "%s was sent at %s UTC and interrupted before its answer came: it may have been started"
        fields = {"operation": info.id, "service": info.service, "asked_at": asked_at.isoformat()}
        _log.write(logging.WARNING, "start_interrupted", text, info.id, f"{asked_at:%Y-%m-%d %H:%M:%S}", fields=fields)


def made_already(error: OLConnectError) -> OLConnectError:
    """What it means that the output of a call breaks off which waits for the end of what it starts."""
    return error.hinting("its letters are made, and the output cannot be had again: sending it again makes them twice")


@frozen(eq=False)
class Begun:
    """What an uncertain start can still do; a `Starter`."""

    adopt: Callable[[str], Any]
    again: Callable[[], Any]


@frozen
class Inquiry:
    """The question which running operation an uncertain start has begun.

    Attributes:
        start: what was called.
        life_cycle: that of its service.
        asked_at: when it was sent, in UTC by this computer's clock.
        base_url: where it was sent.
        makes: what the operation ends in, where that is known.
    """

    start: OperationInfo
    life_cycle: LifeCycle
    asked_at: datetime
    base_url: str
    makes: Made | None = None

    @property
    def request(self) -> Request:
        """What asks for the running operations."""
        return Request(self.life_cycle.operations, self.life_cycle.operations.path)

    def answered(self, answer: Answer, known: Container[str], begun: Begun | None) -> SubmissionUncertainError:
        """The error with the candidates that the server lists, but for the operations that are `known` otherwise."""
        try:
            listed = _read.json(answer)
        except UnexpectedAnswerError:
            return self.unanswered(begun)
        since = self._since(answer)
        entries = cast("list[object]", listed) if isinstance(listed, list) else []
        found = [self._candidate(each, since) for each in entries]
        candidates = [each for each in found if each is not None and each.operation_id not in known]
        return self._error(tuple(candidates), listed=True, begun=begun)

    def unanswered(self, begun: Begun | None) -> SubmissionUncertainError:
        """The error where the list could not be had."""
        return self._error((), listed=False, begun=begun)

    def _error(
        self, candidates: tuple[Candidate, ...], *, listed: bool, begun: Begun | None
    ) -> SubmissionUncertainError:
        return SubmissionUncertainError(
            operation=self.start.id,
            service=self.start.service,
            asked_at=self.asked_at,
            candidates=candidates,
            listed=listed,
            starter=begun,
        )

    def _since(self, answer: Answer) -> datetime:
        """When the operation can have begun at the earliest, by the server's clock."""
        now = datetime.now(UTC)
        try:
            theirs = parsedate_to_datetime(find(answer.headers, "Date") or "")
            theirs = theirs if theirs.tzinfo is not None else theirs.replace(tzinfo=UTC)
            return self.asked_at + (theirs - now) - _DATE_IS_ROUGH
        except (ValueError, IndexError, OverflowError):
            return self.asked_at - _CLOCKS_DIFFER

    def _candidate(self, entry: object, since: datetime) -> Candidate | None:
        """The operation of an entry of the list, if it is of this service and began since."""
        members = cast("dict[str, object]", entry) if isinstance(entry, dict) else {}
        operation_id, milliseconds, progress = members.get("id"), members.get("startTime"), members.get("progress")
        if members.get("type") != self.life_cycle.internal_name or not isinstance(operation_id, str):
            return None
        if not isinstance(milliseconds, int) or not 0 <= milliseconds < _LATEST:
            return None
        started_at = datetime.fromtimestamp(milliseconds / 1000, UTC)
        if started_at < since:
            return None
        token = ResumeToken(self.base_url, self.start.id, self.start.service, operation_id, started_at, self.makes)
        return Candidate(
            operation_id,
            str(token),
            started_at,
            progress if isinstance(progress, int) else 0,
            str(members.get("subTask") or ""),
        )


_LATEST: Final = 32_503_680_000_000  # milliseconds: the year 3000, which every platform can tell
