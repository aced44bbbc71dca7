"""The part of the model that looks at what searches find: of which kind, in which sets, in which order."""

import re
from collections.abc import Mapping

from attrs import define

from fuzzing.broken import expect
from fuzzing.exchange import Exchange, Json, entries, member
from fuzzing.parts import Parts

_SERVICES = {
    "DATARECORDS": "data_records",
    "DATASETS": "data_sets",
    "CONTENTITEMS": "content_items",
    "CONTENTSETS": "content_sets",
    "JOBS": "jobs",
    "JOBSETS": "job_sets",
}
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(\.[0-9]{1,15})?", re.ASCII)


@define
class Searches:
    """What is known of the entities that a search may find."""

    parts: Parts
    strict: bool

    def observe(self, exchange: Exchange) -> None:
        """Take notice of a search."""
        if exchange.id != "entities_find" or not exchange.ok:
            return
        asked, lists = exchange.sent_json, found_lists(exchange.json)
        ids = [one for each in lists for one in identifiers(each)]
        expect(len(ids) == len(set(ids)), "an entity is found twice")
        expect(entries(asked, "group") or len(lists) <= 1, "what was found comes in groups, though none are asked for")
        if self.strict:
            self._of_kind(str(member(asked, "entity")), ids)
            self._in_sets(asked, ids)
            rules = entries(asked, "sort")
            for each in lists if len(rules) == 1 else []:  # keys of several rules do not say where one ends
                self.check_order(rules[0], each)

    def _of_kind(self, kind: str, ids: list[int]) -> None:
        service, sets = _SERVICES.get(kind, ""), self.parts.sets
        others = [name for name in _SERVICES.values() if name != service]
        for one in ids:
            other = [name for name in others if one in sets.alive.get(name, ()) or (name, one) in self.parts.owners]
            expect(not other, f"{one} is found as one of {kind}, and is one of {other}")
            owner, whole = self.parts.root(service, one) or (service, one)
            expect(whole not in sets.deleted.get(owner, ()), f"{one} is found, which was deleted with {whole}")

    def _in_sets(self, asked: Json, ids: list[int]) -> None:
        wanted = entries(asked, "setIds")
        service = _SERVICES.get(str(member(asked, "entity")), "")
        for one in ids if wanted else []:
            _, whole = self.parts.root(service, one) or (service, one if service.endswith("_sets") else wanted[0])
            expect(whole in wanted, f"{one} is found, which is in none of the sets {wanted}")

    def check_order(self, rule: Json, found: Json) -> None:
        """Look whether a list is sorted by its keys as the rule says; as numbers only if all of them are numbers.

        Raises:
            ModelError: it is not.
        """
        sorted_by = list(keys(found).values())
        numeric = member(rule, "numeric") is True and member(rule, "type") == "value"
        if numeric and not all(map(_NUMBER.fullmatch, sorted_by)):
            return
        wanted = sorted(sorted_by, key=float if numeric else str, reverse=member(rule, "order") == "DESC")
        expect(sorted_by == wanted, f"what was found is not sorted as asked for: {rule}")


def found_lists(document: Json) -> list[Json]:
    """The lists of an answer."""
    return document if isinstance(document, list) else []


def identifiers(found: Json) -> list[int]:
    """The ids in one of them."""
    ids = [member(one, "identifier") for one in found] if isinstance(found, list) else []
    return [one for one in ids if isinstance(one, int)]


def keys(found: Json) -> Mapping[int, str]:
    """The sort keys in one of them, by id."""
    pairs = [(member(one, "identifier"), member(one, "sortkey")) for one in found] if isinstance(found, list) else []
    return {one: str(key) for one, key in pairs if isinstance(one, int)}
