"""Faults in searches, and the oddities of real servers."""

import json
from collections.abc import Callable, Sequence
from typing import Any, cast

from fuzzing.mutants.mutant import Function, Inside, Mutant, OnWire, Quirk, asking_else, changing
from fuzzing.mutants.wire import Answer, Ask
from olconnect_sandbox.quirks import quirk_names
from olconnect_sandbox.search.criteria import Rule

_FIND = ("entities_find",)
_SEARCH = "olconnect_sandbox.search"
_KINDS = {"DATASETS": "CONTENTSETS", "CONTENTSETS": "JOBSETS", "JOBSETS": "DATASETS"}
_NEAR = (
    "data_sets_get_all",
    "data_records_get_values",
    "data_sets_get_data_records",
    "data_sets_update_properties",
    "job_sets_get_jobs",
)


def _asked(change: Callable[[dict[str, Any]], dict[str, Any]]) -> OnWire:
    """A fault in how a search is read."""

    def changed(ask: Ask) -> Ask:
        document = json.loads(ask.body)
        return ask.with_body(json.dumps({**document, **change(document)}).encode())

    return OnWire(_FIND, asking_else(changed))


def _without_rules(_combined: Function) -> Function:
    return lambda _condition, _rules: Rule(lambda _: True)


def _always_all(combined: Function) -> Function:
    return lambda _condition, rules: combined("ALL", rules)


def _positive(text_condition: Function) -> Function:
    opposites = {"NE": "EQ", "NOT IN": "IN", "NOT_CONTAINS": "CONTAINS", "NOT_LIKE": "LIKE"}
    return lambda name: text_condition(opposites.get(str(name), name))


def _ascending(document: dict[str, Any]) -> dict[str, Any]:
    return {"sort": [{**one, "order": "ASC"} for one in document.get("sort", ())]}


def _as_text(document: dict[str, Any]) -> dict[str, Any]:
    return {"sort": [{**one, "numeric": False} for one in document.get("sort", ())]}


def _in_one(answer: Answer) -> Answer:
    lists = answer.json
    return answer.having([[one for found in lists for one in found]]) if len(lists) > 1 else answer


def _twice(answer: Answer) -> Answer:
    return answer.having([found + found[:1] for found in answer.json])


def _unsorted(in_lists: Function) -> Function:
    def listed(found: Sequence[Any], sort: Sequence[Any], group: Sequence[Any]) -> list[object]:
        by_id = sorted(found, key=lambda one: one.id)
        lists = cast("list[list[dict[str, Any]]]", in_lists(by_id, sort, group))
        return [sorted(each, key=lambda one: one["identifier"]) for each in lists]

    return listed


SEARCH = (
    Mutant(
        "sets-ignored", "filter ignored", "A search is limited to the sets that are named.",
        _asked(lambda _: {"setIds": []}), _NEAR,
    ),
    Mutant(
        "rules-ignored", "filter ignored", "What is found meets the rules.",
        Inside({f"{_SEARCH}.criteria.combined": _without_rules}), (*_FIND, *_NEAR),
    ),
    Mutant(
        "all-for-any", "filter ignored", "A set of rules is met as its condition says.",
        Inside({f"{_SEARCH}.criteria.combined": _always_all}), (*_FIND, *_NEAR),
    ),
    Mutant(
        "not-ignored", "filter ignored", "A negated condition is the opposite.",
        Inside({
            f"{_SEARCH}.criteria.text_condition": _positive,
        }),
        (*_FIND, *_NEAR),
    ),
    Mutant(
        "kind-ignored", "filter ignored", "What is found is of the kind asked for.",
        _asked(lambda document: {"entity": _KINDS.get(document["entity"], document["entity"])}), _NEAR,
    ),
    Mutant(
        "type-of-sets-ignored", "filter ignored", "Content sets are listed by the kind of output.",
        OnWire(("content_sets_get_all",), asking_else(lambda ask: ask.with_query(b""))),
    ),
    Mutant(
        "sort-ignored", "sort ignored", "What is found is sorted as asked for.",
        Inside({"olconnect_sandbox.services.entities.in_lists": _unsorted}), (*_FIND, *_NEAR),
    ),
    Mutant(
        "descending-ignored", "sort ignored", "What is found is sorted as asked for.", _asked(_ascending), _NEAR,
    ),
    Mutant(
        "numeric-ignored", "sort ignored", "Numbers sort as numbers where asked for.", _asked(_as_text),
        (*_NEAR, "data_records_update_values"),
    ),
    Mutant(
        "group-ignored", "sort ignored", "What is found is grouped as asked for.",
        OnWire(_FIND, changing(_in_one)), _NEAR,
    ),
    Mutant(
        "sort-key-empty", "sort ignored", "The sort key has the values that were sorted by.",
        OnWire(_FIND, changing(
            lambda a: a.having([[{**one, "sortkey": ""} for one in found] for found in a.json]))),
        _NEAR,
    ),
    Mutant(
        "found-twice", "off by one", "An entity is found once.", OnWire(_FIND, changing(_twice)), _NEAR,
    ),
)  # fmt: skip

_QUIRK_RULES = {
    "progress_404_after_end": ("Progress ends in `done`.", ("data_mapping_get_progress", "data_mapping_process")),
    "result_once": ("A result can be fetched again.", ("data_mapping_get_result", "content_creation_get_result")),
    "missing_set_404": ("What a body names and is missing gets 400.", ("job_creation_process",)),
    "managed_result_as_id": ("A managed result is JSON.", ("output_creation_get_managed_result",)),
    "link_in_one_header": ("Each link has a header of its own.", ("data_mapping_process",)),
}
_BOTH_DESCRIBED = {
    "missing_set_404": "Both statuses are described: manual and client differ.",
    "managed_result_as_id": "Both forms are described: manual and client differ.",
    "link_in_one_header": "Both forms mean the same (RFC 9110).",
}

QUIRKS = tuple(
    Mutant(name, "quirk of real servers", rule, Quirk(name), near, survives=_BOTH_DESCRIBED.get(name, ""))
    for name, (rule, near) in ((name, _QUIRK_RULES[name]) for name in quirk_names())
)
