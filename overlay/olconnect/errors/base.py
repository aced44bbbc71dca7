"""The root of the errors, and those that keep a request from being sent."""

from typing import Self

from attrs import frozen

from olconnect._redact import one_line


@frozen
class Attempt:
    """A failed attempt at a request that was then repeated.

    Attributes:
        error: what failed, as class and text.
        sent: whether the attempt may have reached the server.
        delay: seconds that passed before the next attempt.
    """

    error: str
    sent: bool
    delay: float


class OLConnectError(Exception):
    """The root of the tree: catch it to catch all that this package raises."""

    hint: str
    """The next step to try; empty where there is none. `str()` ends with it, in brackets."""
    token: str | None = None
    """Resume token of the long-running operation that this is about: `client.resume(token)` takes it up again."""
    attempts: tuple[Attempt, ...] = ()
    """The attempts that failed before the one that this error is of."""

    def __init__(self, text: str, *, hint: str = "") -> None:
        super().__init__(one_line(text, limit=1_000))
        self.hint = hint

    def __str__(self) -> str:
        text = super().__str__()
        if self.attempts:
            text += f" [attempt {len(self.attempts) + 1}]"
        return f"{text} ({self.hint})" if self.hint else text

    def hinting(self, hint: str) -> Self:
        """The same error with another next step."""
        self.hint = hint
        return self

    def __reduce__(self) -> tuple[object, ...]:
        # Constructors with keywords only cannot be called again by pickle, so they are passed by.
        return _restore, (type(self), self.args), self.__dict__.copy()


def _restore(kind: type[OLConnectError], args: tuple[object, ...]) -> OLConnectError:
    error = kind.__new__(kind)
    error.args = args
    return error


class InvalidRequestError(OLConnectError, ValueError):
    """The caller's input cannot be sent; nothing was sent."""


class UnsupportedVersionError(OLConnectError):
    """The server, of version `found`, is older than `required`, or newer where it `went_away`; nothing was sent."""

    def __init__(self, *, feature: str, required: str, found: str, went_away: bool = False) -> None:
        self.feature = feature
        self.required = required
        self.found = found
        self.went_away = went_away
        which = "earlier" if went_away else "later"
        super().__init__(f"{feature} needs server version {required} or {which}, this is {found}")
