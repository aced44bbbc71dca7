"""What can go wrong, as data. `strike` does it.

All seconds are the computer's own unless a fault says that it goes by the sandbox's clock.
"""

from collections.abc import Iterable, Mapping
from typing import ClassVar, Literal, get_args

from attrs import Factory, field, frozen
from attrs.validators import optional

from olconnect_sandbox.faults.checks import header_lines, header_names, number, of_type, one_of, whole
from olconnect_sandbox.quirks import quirk_names

BodyKind = Literal["json", "text", "html", "empty"]

_FLAG = of_type(bool, "truth value")
_TEXT = of_type(str, "text")
_SECONDS = number()
_SHARE = number(0, 1)
_PERCENT = whole(0, 100)
_STATUS = whole(200, 599)
_NATURAL = whole(0)


def _names(value: Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _underscored(name: object) -> str:
    return str(name).replace("-", "_")


@frozen
class Fault:
    """Something that goes wrong.

    Attributes:
        only: Globs for the operations that it can strike; others go by unharmed and are not counted.
    """

    only: ClassVar[tuple[str, ...]] = ()


@frozen
class Delay(Fault):
    """The answer takes longer.

    Attributes:
        seconds: How long, in seconds of the computer.
        by_clock: By the sandbox's clock instead, which a test can move.
        carried_out: Whether the request is carried out before the wait, not after it.
    """

    seconds: float = field(validator=_SECONDS)
    by_clock: bool = field(default=False, validator=_FLAG, kw_only=True)
    carried_out: bool = field(default=False, validator=_FLAG, kw_only=True)


@frozen
class ConnectionRefused(Fault):
    """Nobody listens on the port, and idle connections are closed; requests under way are still answered.

    Attributes:
        seconds: It begins with a request that it strikes, which is reset before it is read, and lasts so long. With
            `None` it begins when the fault is added and ends when it is removed, so that there is no `When` for it.
    """

    seconds: float | None = field(default=None, validator=optional(_SECONDS))


@frozen
class ResetBefore(Fault):
    """The connection is reset before the body of the request is read; nothing is carried out."""


@frozen
class ResetAfter(Fault):
    """The request is carried out, then the connection is reset before any byte of the answer."""


@frozen
class ResetDuring(Fault):
    """The connection is reset in the middle of the answer.

    Attributes:
        share: How much of the body is sent before, from 0 to 1; of the head, where the answer has no body.
    """

    share: float = field(default=0.5, validator=_SHARE)


@frozen
class Drip(Fault):
    """The body of the answer comes slowly.

    Attributes:
        size: Bytes that come at once.
        interval: Seconds between them.
    """

    size: int = field(default=16, validator=whole(1))
    interval: float = field(default=0.01, validator=_SECONDS)


@frozen
class Truncated(Fault):
    """The answer announces its right length, but the connection is closed before its end.

    Attributes:
        share: How much of the body is sent, from 0 to 1; of the head, where the answer has no body.
    """

    share: float = field(default=0.5, validator=_SHARE)


@frozen
class WrongLength(Fault):
    """The answer announces a length that is not its own; its whole body is sent and the connection closed.

    Attributes:
        by: How many bytes more (or less, if negative) it announces than it has; not fewer than none.
    """

    by: int = field(default=10, validator=whole())


@frozen
class EndlessChunks(Fault):
    """The answer comes in chunks, of which the last is missing when the connection is closed."""


@frozen
class Status(Fault):
    """Another answer; the request is not carried out.

    Attributes:
        status: HTTP status code.
        body: As the server sends its own errors (`json`, of the version it behaves as), or as proxies do.
        retry_after: Seconds for a header `Retry-After`.
        headers: Further headers.
    """

    status: int = field(validator=_STATUS)
    body: BodyKind = field(default="json", validator=one_of(get_args(BodyKind)), kw_only=True)
    retry_after: int | None = field(default=None, validator=optional(_NATURAL), kw_only=True)
    headers: Mapping[str, str] = field(default=Factory(dict[str, str]), validator=header_lines, kw_only=True)


@frozen
class StatusAfter(Status):
    """The same once the request has been carried out: what a proxy says that lost patience or the server."""


@frozen
class LoginRefused(Fault):
    """Logins get 429 with `Retry-After`, as by `login_limit`, in any version.

    Attributes:
        retry_after: Seconds to wait.
    """

    only: ClassVar[tuple[str, ...]] = ("authentication_login",)
    retry_after: int = field(default=1, validator=_NATURAL)


@frozen
class WrongHeaders(Fault):
    """Headers of the answer are missing or others than they should be.

    Attributes:
        remove: Names of headers to leave out, such as `operationId`.
        put: Headers to add, or to put in place of those of the same name.
    """

    remove: tuple[str, ...] = field(default=(), converter=_names, validator=header_names)
    put: Mapping[str, str] = field(default=Factory(dict[str, str]), validator=header_lines)


@frozen
class BrokenHeader(Fault):
    """The head of the answer holds a line that is not HTTP.

    Attributes:
        line: The line, in ISO 8859-1.
    """

    line: str = field(default="this is no header", validator=_TEXT)


@frozen
class ExpiredTokens(Fault):
    """All tokens end when the request comes; then it is carried out, or refused, as usual."""


@frozen
class Oddity(Fault):
    """A quirk that shows in this request only.

    Attributes:
        quirk: Name of a quirk (`Quirks`), such as `result_once`; a hyphen stands for an underscore.
    """

    quirk: str = field(converter=_underscored, validator=one_of(quirk_names()))


@frozen
class ProgressStalls(Fault):
    """Progress is never told to be more than this, not even at the end.

    Attributes:
        at: Percentage.
    """

    only: ClassVar[tuple[str, ...]] = ("*_get_progress",)
    at: int = field(default=50, validator=_PERCENT)


@frozen
class ProgressGoesBack(Fault):
    """Progress is told to be less than it is; `done` counts as 100.

    Attributes:
        by: How many percent less, though never below 0.
    """

    only: ClassVar[tuple[str, ...]] = ("*_get_progress",)
    by: int = field(default=20, validator=_PERCENT)


@frozen
class OperationFails(Fault):
    """The operation that the request starts fails on its way; its result is an error of the server.

    Attributes:
        at: Percentage at which it fails.
        status: Status that its result gets.
        message: What the result says.
    """

    only: ClassVar[tuple[str, ...]] = (
        "all_in_one_submit*",
        "content_creation_process*",
        "data_mapping_create_content_set",
        "data_mapping_process*",
        "email_content_process*",
        "job_creation_process*",
        "output_creation_process*",
    )
    at: int = field(default=50, validator=_PERCENT)
    status: int = field(default=500, validator=_STATUS)
    message: str = field(default="The operation failed", validator=_TEXT)


@frozen
class GzipBomb(Fault):
    """The body of the answer is small on the way and huge when it is decompressed.

    Attributes:
        size: Bytes that it becomes.
    """

    size: int = field(default=100_000_000, validator=whole(1))


@frozen
class WrongEncoding(Fault):
    """The answer names a content encoding that its body does not have.

    Attributes:
        encoding: The name.
    """

    encoding: str = field(default="gzip", validator=_TEXT)
