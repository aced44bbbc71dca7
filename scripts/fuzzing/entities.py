"""The parts of the model that follow sets of entities, and the lists of properties and metadata."""

from collections.abc import Mapping, Sequence

from attrs import define, field

from fuzzing.broken import expect
from fuzzing.exchange import Exchange, Json, entries, member, number

_SETS = ("data_sets", "content_sets", "job_sets")
_TRUE = "true"
_LARGE = 2**31  # no server has made so many entities during a test
_OWN = "sandbox."  # it notes on a job set which characters no font covers, whenever output is made from it

Pairs = list[tuple[str, str]]


@define
class Sets:
    """Which data sets, content sets and job sets there are."""

    strict: bool
    alive: dict[str, set[int]] = field(factory=lambda: {name: set[int]() for name in _SETS})
    deleted: dict[str, set[int]] = field(factory=lambda: {name: set[int]() for name in _SETS})
    contexts: dict[int, str] = field(factory=dict[int, str])
    """For which kind of output a content set was made."""

    def know(self, values: Mapping[str, Sequence[int | str]]) -> None:
        """These were there before the run."""
        for kind in _SETS:
            for name in (kind.removesuffix("s"), f"spare_{kind.removesuffix('s')}"):
                self.alive[kind] |= {int(value) for value in values.get(name, ())}

    def made(self, kind: str, text: str) -> None:
        """An operation has made these sets; their ids are separated by commas."""
        for part in text.split(","):
            made = number(part.strip())
            if made is not None:
                self.alive[kind].add(made)
                self.alive[kind] -= self.deleted[kind]

    def observe(self, exchange: Exchange) -> None:
        """Take notice of what concerns sets."""
        kind, entity = exchange.service, exchange.entity
        if kind not in _SETS:
            return
        if exchange.method == "get_all":
            self._listed(exchange)
        if entity is None:
            return
        if exchange.ok and self.strict:
            expect(entity < _LARGE, f"{exchange.id} finds {entity}, which nobody has made")
            expect(entity not in self.deleted[kind], f"{exchange.id} still finds {entity}, which was deleted")
        expect(not exchange.missing or entity not in self.alive[kind], f"{exchange.id} does not find {entity}")
        if exchange.method == "delete" and exchange.text == _TRUE and exchange.ok:
            self.alive[kind].discard(entity)
            self.deleted[kind].add(entity)

    def _listed(self, exchange: Exchange) -> None:
        kind, document = exchange.service, exchange.json
        if not exchange.ok or document is None:
            return
        listed = {entry for entry in entries(document, "identifiers") if isinstance(entry, int)}
        if wanted := exchange.query("type"):
            for entry in listed:
                known = self.contexts.setdefault(entry, wanted)
                expect(known == wanted, f"{exchange.id} lists {entry} for {wanted}, before for {known}")
            return
        missing, dead = self.alive[kind] - listed, self.deleted[kind] & listed
        expect(not missing, f"{exchange.id} does not list {sorted(missing)[:3]}")
        expect(not (dead and self.strict), f"{exchange.id} lists {sorted(dead)[:3]}, which were deleted")


@define
class Lists:
    """The properties and metadata that were put: whole lists, and single values.

    Where nobody else works, what was read stays until something is put.
    """

    strict: bool
    whole: dict[tuple[str, str, int], Pairs] = field(factory=dict[tuple[str, str, int], Pairs])
    single: dict[tuple[str, int], dict[str, str]] = field(factory=dict[tuple[str, int], dict[str, str]])

    def observe(self, exchange: Exchange) -> None:
        """Take notice of what concerns properties and metadata."""
        verb, _, which = exchange.method.partition("_")
        if not exchange.ok or which not in ("properties", "metadata", "multiple_properties"):
            return
        if which == "multiple_properties":
            self._put_several(exchange.service, exchange.sent_json)
        elif exchange.entity is not None:
            key = (exchange.service, which, exchange.entity)
            if verb == "update":
                self._put(key, exchange)
            else:
                self._read(key, exchange)

    def _put(self, key: tuple[str, str, int], exchange: Exchange) -> None:
        if exchange.text in (_TRUE, ""):
            self.whole[key] = pairs(exchange.sent_json)
            if key[1] == "properties":
                self.single.pop((key[0], key[2]), None)

    def _put_several(self, service: str, document: Json) -> None:
        """Only what is named is known to be there afterwards: whether the rest stays is not documented."""
        for one in document if isinstance(document, list) else []:
            entity = member(one, "id")
            if isinstance(entity, (int, float)):
                self.whole.pop((service, "properties", int(entity)), None)
                self.single.setdefault((service, int(entity)), {}).update(dict(pairs(one)))

    def _read(self, key: tuple[str, str, int], exchange: Exchange) -> None:
        document = exchange.json
        read = pairs({"properties": document})
        expected = self.whole.get(key)
        expect(expected is None or sorted(read) == sorted(expected), f"{exchange.id} reads what was not put")
        if self.strict:
            self.whole[key] = read
        if key[1] == "properties":
            for name, value in self.single.get((key[0], key[2]), {}).items():
                expect((name, value) in read, f"{exchange.id} has lost the value put for a property")


def pairs(document: Json) -> Pairs:
    """The names and values in a JSON Name/Value List, but for those that the sandbox itself writes."""
    found = [pair for pair in entries(document, "properties") if isinstance(pair, Mapping)]
    named = [(str(pair.get("name")), str(pair.get("value"))) for pair in found]
    return [pair for pair in named if not pair[0].startswith(_OWN)]
