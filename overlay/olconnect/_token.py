"""Resume tokens: what is needed to take up a long-running operation again, in another process or on another day.

A token is a short JSON text without secrets. It names the server, so that it is not taken to another one.
"""

import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final, cast, get_args

from attrs import frozen

from olconnect._results import Made
from olconnect.errors import InvalidRequestError

_VERSION: Final = 1
_TOO_NEW: Final = "the token was written by a newer version of this package: update it"


@frozen
class ResumeToken:
    """What a token says.

    Attributes:
        base_url: where the operation runs, with `/rest/serverengine`.
        start: id of what started it in the API description, such as `job_creation_process`.
        service: the service that runs it, such as `job_creation`.
        operation_id: its id at the server.
        started_at: when it was started, in UTC by the clock of the computer that did.
        makes: what All-In-One was asked to end in; None where the start alone tells.
    """

    base_url: str
    start: str
    service: str
    operation_id: str
    started_at: datetime
    makes: Made | None = None

    def __str__(self) -> str:
        members: dict[str, object] = {
            "olconnect": _VERSION,
            "service": self.service,
            "start": self.start,
            "id": self.operation_id,
            "url": self.base_url,
            "started": self.started_at.astimezone(UTC).isoformat(timespec="milliseconds"),
        }
        if self.makes is not None:
            members["makes"] = self.makes
        return json.dumps(members)

    @classmethod
    def read(cls, text: str) -> "ResumeToken":
        """From the text of a token.

        Raises:
            InvalidRequestError: it is none, or a newer version wrote it.
        """
        members = _members(text)
        texts = {name: members.get(name) for name in ("url", "start", "service", "id", "started")}
        makes = members.get("makes")
        if not all(isinstance(each, str) and each for each in texts.values()):
            raise _no_token()
        if makes is not None and makes not in get_args(Made):
            raise InvalidRequestError(_TOO_NEW)
        url, start, service, operation_id, started = cast("list[str]", list(texts.values()))
        return cls(url, start, service, operation_id, _in_utc(started), cast("Made | None", makes))


def _members(text: str) -> dict[str, object]:
    try:
        value: object = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        raise _no_token() from None
    if not isinstance(value, dict):
        raise _no_token()
    members = cast("dict[str, object]", value)
    version = members.get("olconnect")
    if isinstance(version, int) and version > _VERSION:
        raise InvalidRequestError(_TOO_NEW)
    if version != _VERSION:
        raise _no_token()
    return members


def _in_utc(text: str) -> datetime:
    with suppress(ValueError, OverflowError):
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    raise _no_token()


def _no_token() -> InvalidRequestError:
    return InvalidRequestError("this is no resume token: give the text of `operation.token` as it was")
