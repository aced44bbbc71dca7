"""What the generated service classes and the HTTP driver say to each other.

A service method makes a `Request`; the driver answers with an `Answer`, or with a stream. Neither side knows the other:
the network below this seam can be replaced without anything above it noticing.
"""

import re
from collections.abc import Mapping
from math import inf
from typing import Any, Final, Literal

from attrs import field, frozen

from olconnect._retry import Retry, RetryClass
from olconnect.errors import InvalidRequestError

Effect = Literal["read", "create", "update", "delete", "start", "deliver"]
"""What a request does at the server."""


_OURS: Final = frozenset({"authorization", "auth_token", "host", "content-length", "transfer-encoding"})
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE: Final = re.compile(r"[\t -~]*")


def check_timeout(seconds: float) -> float:
    """A timeout that ends.

    Raises:
        InvalidRequestError: it is None, infinite, or no time at all.
    """
    # A timeout of None would mean to wait for ever; callers may not check types.
    if not isinstance(seconds, (int, float)) or not 0 < seconds < inf:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError("timeout must be a number of seconds above 0: a request never waits for ever")
    return float(seconds)


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that callers may add to requests.

    Raises:
        InvalidRequestError: one is for the client to set, or cannot be sent. Its value is not shown.
    """
    for name, value in headers.items():
        if name.lower() in _OURS:
            raise InvalidRequestError(f"the header {name} is set by the client alone")
        if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
            raise InvalidRequestError(f"the header {name!r} holds what cannot be sent: headers are ASCII on one line")
    return dict(headers)


@frozen
class Part:
    """A parameter, or a member of the body, that not every server knows."""

    place: Literal["query", "body"]
    path: tuple[str, ...]
    """Its name; for a member of the body the names that lead to it, with `*` for the entries of a list."""
    since: str = ""
    """The version that introduced it; empty where no source says so."""
    until: str = ""
    """The last version that has it; empty where it has not gone."""

    def __str__(self) -> str:
        return ".".join(name for name in self.path if name != "*")


@frozen
class OperationInfo:
    """One row of the operation table: what the description says of one way to call the API."""

    id: str
    """Id in the description, such as `job_creation_process`."""
    service: str
    """Service attribute of the client, such as `job_creation`."""
    method: str
    """Method of the service class, such as `process`."""
    http_method: str
    path: str
    """Path below `/rest/serverengine`, with `{parameters}`."""
    retry: RetryClass
    effect: Effect
    since: str
    """The oldest version whose documents have it, such as `2024.1`."""
    introduced: bool
    """Whether that version is known to have introduced it, not merely to be the first that was seen with it."""
    until: str = ""
    """The last version that has it; empty where it has not gone."""
    parts: tuple[Part, ...] = ()
    """What of it came later, or went earlier."""


@frozen
class LifeCycle:
    """The operations that follow a long-running operation of one service, taken from the links of its 202 answers."""

    service: str
    internal_name: str
    """The vendor's name of the service, by which the list of operations names it."""
    progress: OperationInfo
    result: OperationInfo
    cancel: OperationInfo
    operations: OperationInfo
    """Lists the running operations, of all services."""
    result_text: OperationInfo | None = None
    managed_result: OperationInfo | None = None


@frozen
class CallOptions:
    """What may differ for a single call.

    Attributes:
        timeout: seconds that each network step (connect, write, read) of this call may take; None keeps the client's.
        total_timeout: seconds that each attempt may take in all, unless it transfers a file; None keeps the client's.
        retry: how it is repeated; None keeps the client's.
        headers: further request headers, such as `trace_id`. Authentication headers are refused.

    Raises:
        InvalidRequestError: the timeout is no time, or a header cannot be sent.
    """

    timeout: float | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False, converter=check_headers)
    total_timeout: float | None = None
    retry: Retry | None = None

    def __attrs_post_init__(self) -> None:
        for seconds in (self.timeout, self.total_timeout):
            if seconds is not None:
                check_timeout(seconds)


@frozen
class Request:
    """A prepared request: everything that goes out but the origin, the authentication and the common headers."""

    info: OperationInfo
    url: str
    """Path below `/rest/serverengine` with every parameter filled in and percent-encoded."""
    params: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    json: Any = field(default=None, repr=False)
    has_json: bool = False
    content: Any = field(default=None, repr=False)
    """Raw body: an upload source; None for no raw body."""
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)

    @classmethod
    def of(
        cls,
        info: OperationInfo,
        prepared: Mapping[str, Any],
        url: str | None = None,
        *,
        fixed: Mapping[str, Any] | None = None,
        accept: str | None = None,
    ) -> "Request":
        """From what the generated client's `_get_kwargs` gives.

        Args:
            info: the operation.
            prepared: the arguments that the generated client would give to httpx.
            url: replaces the generated one, which checks no parameter and cannot hold one of several segments.
            fixed: query parameters that make this form of the operation.
            accept: media type that makes this form of the operation.
        """
        return cls(
            info=info,
            # The generated client tells the forms of one path apart by a fragment, which is not for the wire.
            url=(url or prepared["url"]).partition("#")[0],
            params={**prepared.get("params", {}), **(fixed or {})},
            json=prepared.get("json"),
            has_json="json" in prepared,
            content=prepared.get("content"),
            headers={**prepared.get("headers", {}), **({"Accept": accept} if accept else {})},
        )


@frozen
class Answer:
    """A successful answer, read to its end."""

    info: OperationInfo
    path: str
    """Path that was called, as it was sent."""
    status: int
    headers: Mapping[str, str] = field(repr=False)
    """By name, in any case; several of one name are joined with `, `."""
    body: bytes = field(repr=False)
