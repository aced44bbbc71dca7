"""Entities: found by rules, sorted and grouped."""

from attrs import frozen
from starlette.responses import Response

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.json_values import JsonObject, integers, items, members, text
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.search.criteria import Rule
from olconnect_sandbox.search.legacy_rules import read_legacy_rule
from olconnect_sandbox.search.order import Order, in_lists
from olconnect_sandbox.search.rules import read_rule
from olconnect_sandbox.search.subjects import Subjects
from olconnect_sandbox.services.measuring import Pages, measured
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.store import belongings
from olconnect_sandbox.store.entities import Kind

service = Registry()


@frozen
class _Searched:
    """What is searched: entities of a kind, those of sets of another kind or, if that is none, sets themselves."""

    kind: Kind
    part_of: Kind | None = None


_SEARCHED = {
    "DATARECORDS": _Searched("data record", "data set"),  # those of the main table (inferred)
    "DATASETS": _Searched("data set"),
    "CONTENTITEMS": _Searched("content item", "content set"),
    "CONTENTSETS": _Searched("content set"),
    "JOBS": _Searched("job", "job set"),
    "JOBSETS": _Searched("job set"),
}


@service.handles("entities_find")
async def find(call: Call) -> Response:
    """Find entities of one kind.

    `setIds` limits the search to parts of these sets or, where sets are searched, to these; an empty
    list is no limit, and an unknown set has no parts (all inferred).
    """
    body, store = members(call.body), call.backend.store
    searched, rules = _SEARCHED[text(body["entity"])], members(body["search"])
    rule = _read(rules)
    ids = belongings.candidates(store.database, searched.kind, searched.part_of, integers(body.get("setIds")))
    pages: dict[int, Pages] = {}
    if rule.measures:
        pages = await measured(call.backend, [one.id for one in belongings.content_items(store.database, ids)])
    found = [subject for subject in Subjects(store, ids, pages) if rule.met(subject)]
    sort, group = ([Order.read(members(one)) for one in items(body.get(name))] for name in ("sort", "group"))
    return answers.data(in_lists(found, sort, group))


def _read(rules: JsonObject) -> Rule:
    try:
        return read_rule(rules) if "ruleType" in rules else read_legacy_rule(rules)
    except KeyError:  # members of one grammar, which the description lets through as unknown ones of the other
        raise RestError(500, "The rules are in two grammars") from None
