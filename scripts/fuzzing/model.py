"""A small model of the server, fed with all that passes in a run, that says when an answer cannot be.

It knows what must hold between requests: what was put is read back, what was deleted is gone, an operation's id comes
once and its progress never falls. What follows from one request and its answer alone is left to the other checks.
"""

from attrs import define, field

from fuzzing.entities import Lists, Sets
from fuzzing.exchange import Exchange
from fuzzing.files import Files
from fuzzing.operations import Operations


@define
class Model:
    """What the server must hold by now.

    Attributes:
        strict: Whether deletion and cancelling must take effect at once, and nobody else works on the server. The
            vendor's manual promises neither for a real server.
    """

    strict: bool
    sets: Sets = field(init=False)
    lists: Lists = field(init=False)
    files: Files = field(init=False)
    operations: Operations = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.sets = Sets(strict=self.strict)
        self.lists = Lists()
        self.files = Files(strict=self.strict)
        self.operations = Operations(self.sets, strict=self.strict)

    def observe(self, exchange: Exchange) -> None:
        """Take notice of a request and its answer.

        Raises:
            ModelError: the answer contradicts an earlier one.
        """
        for part in (self.operations, self.sets, self.lists, self.files):
            part.observe(exchange)
