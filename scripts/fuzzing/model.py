"""A small model of the server, fed with all that passes in a run, that says when an answer cannot be.

It knows what must hold between requests: what was put is read back, what was deleted is gone, an operation's id comes
once and its progress never falls. That
the numbers in one answer agree is looked at as well; forms are left to the other checks.
"""

from collections.abc import Mapping, Sequence

from attrs import define, field

from fuzzing.counts import check_counts
from fuzzing.entities import Lists, Sets
from fuzzing.exchange import Exchange
from fuzzing.files import Files
from fuzzing.operations import Operations
from fuzzing.parts import Parts
from fuzzing.searches import Searches
from fuzzing.values import Pages, Values


@define
class Model:
    """What the server must hold by now.

    Attributes:
        strict: Whether deletion and cancelling must take effect at once, and nobody else works on the server. The
            vendor's manual promises neither for a real server.
        paths: Where services tell progress, give results and cancel (see `Operations`).
    """

    strict: bool
    paths: Mapping[tuple[str, str], str]
    sets: Sets = field(init=False)
    lists: Lists = field(init=False)
    files: Files = field(init=False)
    operations: Operations = field(init=False)
    parts: Parts = field(init=False)
    values: Values = field(init=False)
    pages: Pages = field(init=False)
    searches: Searches = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.sets = Sets(strict=self.strict)
        self.lists = Lists(self.strict)
        self.files = Files(strict=self.strict)
        self.operations = Operations(self.sets, self.strict, self.paths)
        self.parts = Parts(self.sets, self.strict)
        self.values = Values(self.strict)
        self.pages = Pages()
        self.searches = Searches(self.parts, self.strict)

    def know(self, values: Mapping[str, Sequence[int | str]]) -> None:
        """All this was on the server before, by what it stands for (see `world.World`)."""
        for part in (self.sets, self.files, self.operations, self.parts) if self.strict else ():
            part.know(values)

    def observe(self, exchange: Exchange) -> None:
        """Take notice of a request and its answer.

        Raises:
            ModelError: the answer contradicts an earlier one.
        """
        check_counts(exchange)
        told = (self.operations, self.sets, self.lists, self.files, self.parts, self.values, self.pages, self.searches)
        for part in told:
            part.observe(exchange)
