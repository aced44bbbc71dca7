"""A check that sends requests of its own: searches that must agree with each other."""
# ruff: noqa: ARG002 - the signatures are those that schemathesis asks for

from collections.abc import Mapping
from typing import Any

import schemathesis
from schemathesis import CheckContext, Response

from fuzzing.exchange import Exchange, Json
from fuzzing.searches import found_lists, identifiers, keys
from fuzzing.watch import COMPONENTS, FOLLOWER, MODEL, SETTINGS, AnyCase, credentials_of, exchange_of

_OK = 200
_EVERYTHING = {"ruleType": "RULESET", "condition": "ALL", "rules": []}
_MOST_SEARCHES = 40
_WHOLE = 10  # of so many searches one is followed by those that do not depend on it
_NAMES = 3  # fields that are looked at each time
_TIMEOUT = 30

Headers = dict[str, str]


@schemathesis.check
class Searching:
    """Searches agree with each other: a rule and its opposite share nothing and leave out nothing."""

    def __init__(self) -> None:
        self._left = _MOST_SEARCHES

    def after_response(self, ctx: CheckContext, response: Response, case: AnyCase) -> None:
        """Ask once more in other words what was asked."""
        exchange = exchange_of(case, response)
        asked: Any = exchange.sent_json if exchange else None
        if exchange is None or exchange.id != "entities_find" or not exchange.ok or not SETTINGS.strict:
            return
        if self._left and "ruleType" in asked["search"]:
            whole = self._left % _WHOLE == 0
            self._left -= 1
            credentials = credentials_of(response)
            self._opposites(_Search(exchange, asked, credentials))
            if whole:
                self._in_sets(_Search(exchange, {"entity": "DATARECORDS"}, credentials))
                self._ordered(_Search(exchange, {"entity": "DATARECORDS"}, credentials))

    def _opposites(self, search: "_Search") -> None:
        """What ends in between may be found by the later searches alone."""
        rule = search.asked["search"]
        before = search.ids(_EVERYTHING)
        met = search.ids(rule)
        opposite = search.ids({"ruleType": "RULESET", "condition": "NOTALL", "rules": [rule]})
        some = search.ids({"ruleType": "RULESET", "condition": "ANY", "rules": [rule, _EVERYTHING]})
        after = search.ids(_EVERYTHING)
        assert not met & opposite, f"the rules and their opposite both find {sorted(met & opposite)[:3]}"
        assert before <= met | opposite, f"neither the rules nor their opposite find {sorted(before - met)[:3]}"
        assert met | opposite <= after, f"with rules more is found than without: {sorted(met - after)[:3]}"
        assert before <= some <= after, "a set of rules of which any is to be met does not find all that meet one"

    def _in_sets(self, search: "_Search") -> None:
        """What is found in a set is what the set lists, unless parts are added meanwhile; old versions cannot tell."""
        if "setIds" not in COMPONENTS["schemas"]["SearchParameters"]["properties"]:
            return
        FOLLOWER.headers = search.headers
        for entity, sets in (("DATARECORDS", "data_sets"), ("CONTENTITEMS", "content_sets"), ("JOBS", "job_sets")):
            for whole in sorted(MODEL.sets.alive[sets])[:1]:
                search.asked = {"entity": entity, "setIds": [whole]}
                found, listed = search.ids(_EVERYTHING), FOLLOWER.parts(sets, whole)
                assert found == listed, f"in {whole} {sorted(found)[:9]} are found, and {sorted(listed)[:9]} listed"

    def _ordered(self, search: "_Search") -> None:
        """By the values that data records are known to have."""
        known = MODEL.values.known
        FOLLOWER.headers = search.headers
        for record in sorted(search.ids(_EVERYTHING) - known.keys())[:_NAMES]:
            FOLLOWER.ask("data_records_get_values", dataRecordId=record)
        names = sorted({name for fields in known.values() for name in fields})
        for name in names[:_NAMES]:
            self._values(search, name)
            for numeric in (False, True):
                for order in ("ASC", "DESC"):
                    rule: dict[str, Json] = {"type": "value", "name": name, "numeric": numeric, "order": order}
                    self._grouped(search, rule)

    def _values(self, search: "_Search", name: str) -> None:
        """A value and its opposite; the data records are those whose value is known."""
        known = {record: fields[name] for record, fields in MODEL.values.known.items() if name in fields}
        value = next(iter(known.values()))
        rule = {"ruleType": "VALUE", "fieldName": name, "value1": value}
        found = {
            condition: search.ids({**_EVERYTHING, "rules": [{**rule, "condition": condition}]})
            for condition in ("EQ", "NE")
        }
        for record in search.ids(_EVERYTHING) & known.keys():
            wanted = "EQ" if known[record] == value else "NE"
            other = "NE" if wanted == "EQ" else "EQ"
            assert record in found[wanted], f"{record} is not found by {name} {wanted} {value!r}"
            assert record not in found[other], f"{record} is found by {name} {other} {value!r}"

    def _grouped(self, search: "_Search", rule: Mapping[str, Json]) -> None:
        """Sorted by what they are grouped by, all of a group have one key, and no two groups share one."""
        known, name = MODEL.values.known, str(rule["name"])
        lists = [keys(each) for each in search.lists(_EVERYTHING, sort=[rule], group=[rule])]
        for record, key in ((record, key) for each in lists for record, key in each.items()):
            assert known.get(record, {}).get(name, key) == key, f"the sort key of {record} is not its value: {key!r}"
        if not rule["numeric"]:
            groups = [set(each.values()) for each in lists]
            assert all(len(each) == 1 for each in groups), f"a group has several values of {name}"
            assert len(set().union(*groups)) == len(groups), f"two groups share a value of {name}"
        (ordered,) = search.lists(_EVERYTHING, sort=[rule])
        MODEL.searches.check_order(rule, ordered)


class _Search:
    """Searches by the same user."""

    def __init__(self, exchange: Exchange, asked: dict[str, Any], headers: Headers) -> None:
        self.asked = asked
        self._url = exchange.url
        self.headers = headers

    def ids(self, rules: object) -> set[int]:
        """The ids of what is found."""
        return {one for each in self.lists(rules) for one in identifiers(each)}

    def lists(self, rules: object, **more: object) -> list[Json]:
        """The lists that are answered."""
        document = {"entity": self.asked["entity"], "setIds": self.asked.get("setIds", []), "search": rules, **more}
        answer = FOLLOWER.session.put(self._url, json=document, headers=self.headers, timeout=_TIMEOUT)
        assert answer.status_code == _OK, f"a search gets {answer.status_code}"
        found: Json = answer.json()
        return found_lists(found)
