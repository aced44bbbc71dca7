"""Which failed requests are sent again, how often and when.

The description says of every operation what may be repeated (`x-retry`):

    safe    may be sent again whatever happened
    once    starts or makes something: a request that may have arrived is never sent again
    claim   fetches a result: is sent again only while no answer has begun

A request that certainly never left (no connection) and one that the server put off (429) may always be sent again.
"""

from http import HTTPStatus
from math import inf
from typing import Final, Literal

from attrs import frozen

from olconnect.errors import (
    InvalidRequestError,
    OLConnectError,
    StatusError,
    TransportError,
    UnexpectedAnswerError,
)

RetryClass = Literal["safe", "once", "claim"]
"""Whether a request may be repeated: always, never blindly, or only while no answer has begun."""

_PASSING: Final = frozenset(
    {
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.BAD_GATEWAY,
        HTTPStatus.SERVICE_UNAVAILABLE,
        HTTPStatus.GATEWAY_TIMEOUT,
    }
)
"""Trouble that passes. A proxy may say so after the server has acted, so that only `safe` is repeated for it."""


@frozen(kw_only=True)
class Retry:
    """How requests that failed are sent again. `Retry(attempts=1)` sends everything once.

    Only what may be repeated is: of a start see `SubmissionUncertainError`. Between two attempts passes a random time
    up to a limit that doubles each time (full jitter), or as long as the server asks for (`Retry-After`).

    Attributes:
        attempts: how often a request is sent at most.
        first: seconds, the limit of the first pause.
        longest: seconds, the limit of any pause that is not asked for by the server.
        deadline: seconds after the first attempt within which the last one begins.

    Raises:
        InvalidRequestError: an attribute is out of its range.
    """

    attempts: int = 5
    first: float = 0.25
    longest: float = 15.0
    deadline: float = 60.0

    def __attrs_post_init__(self) -> None:
        if self.attempts < 1:
            raise InvalidRequestError("attempts must be 1 or more: 1 sends everything once")
        if not (0 < self.first < inf and 0 < self.longest < inf and 0 <= self.deadline < inf):
            raise InvalidRequestError("first and longest of a Retry are seconds above 0, its deadline 0 or more")


def may_repeat(error: BaseException, kind: RetryClass) -> bool:
    """Whether a request of this kind may be sent again after it failed so."""
    if isinstance(error, TransportError):
        if kind == "safe" or not error.sent:
            return True
        return kind == "claim" and not error.answer_began
    if isinstance(error, StatusError):
        if error.status == HTTPStatus.TOO_MANY_REQUESTS:
            return True
        return error.status in _PASSING and (kind == "safe" or not error.sent)
    return False


def may_have_acted(error: OLConnectError) -> bool:
    """Whether the server may have carried out a request that failed so, though nothing tells.

    A success that is not as promised is one of these. An error in the server's own form (JSON) is its word that it has
    not acted; any other 5xx may come from a proxy that gave up waiting.
    """
    if isinstance(error, (TransportError, UnexpectedAnswerError)):
        return error.sent
    if isinstance(error, StatusError):
        passing = error.status in _PASSING
        broken = error.status >= HTTPStatus.INTERNAL_SERVER_ERROR and error.body_kind != "json"
        return error.sent and (passing or broken)
    return False
