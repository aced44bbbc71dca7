"""When a fault strikes: which requests, from which on, how often, how likely."""

from fnmatch import fnmatchcase

from attrs import field, frozen
from attrs.validators import optional

from olconnect_sandbox.faults.checks import number, of_type, whole

_TEXT = of_type(str, "text")


@frozen
class Asked:
    """What a request asks for, as far as it decides about faults.

    Attributes:
        method: The HTTP method.
        path: Below the base path of the API, such as `/filestore/DataFile`, as it was sent; the whole path elsewhere.
        operation: Id of the operation in the description; `None` where the request leads to none.
    """

    method: str
    path: str
    operation: str | None


@frozen(kw_only=True)
class When:
    """The requests that a fault strikes; by default every one that its kind can strike.

    Attributes:
        method: HTTP method; any if `None`.
        path: Path below `/rest/serverengine`, a glob such as `/filestore/*`; any if `None`.
        operation: Id of an operation of the description, or a glob such as `*_get_result`; any if `None`.
        first: The first of the matching requests to strike, from 1 on.
        count: How many to strike at most; no limit if `None`.
        probability: How likely each one is struck, from 0 to 1.
        seed: The same seed gives the same choice; another one each time if `None`.
    """

    method: str | None = field(default=None, validator=optional(_TEXT))
    path: str | None = field(default=None, validator=optional(_TEXT))
    operation: str | None = field(default=None, validator=optional(_TEXT))
    first: int = field(default=1, validator=whole(1))
    count: int | None = field(default=None, validator=optional(whole(1)))
    probability: float = field(default=1.0, validator=number(0, 1))
    seed: int | None = field(default=None, validator=optional(whole()))

    def matches(self, asked: Asked) -> bool:
        """Whether a request is one of those meant, whatever its turn."""
        if self.method is not None and asked.method != self.method.upper():
            return False
        if self.path is not None and not fnmatchcase(asked.path, self.path):
            return False
        return self.operation is None or fnmatchcase(asked.operation or "", self.operation)
