"""Faults in sets, their parts, and their properties and values."""

import json

from attrs import evolve

from fuzzing.mutants.mutant import Function, Inside, Mutant, OnWire, changing
from fuzzing.mutants.wire import Answer, Ask, Memory, Next
from olconnect_sandbox.store.entities import Entities, ListName, NameValues

_STORED = "olconnect_sandbox.store.entities.Entities"
_RULES = "olconnect_sandbox.services.entity_rules"
_RECORDS = "olconnect_sandbox.services.data_records"
_DATA_SETS = ("data_sets_get_all", "data_sets_delete", "data_sets_get_data_records", "data_mapping_get_result")


async def _served_for_ever(ask: Ask, then: Next, memory: Memory) -> Answer:
    answer = await then(ask)
    if answer.ok:
        memory[ask.path] = answer
    return memory.get(ask.path, answer) if answer.status == 404 else answer  # noqa: PLR2004


async def _deletion_of_nothing(ask: Ask, then: Next, _memory: Memory) -> Answer:
    there = await then(ask.changed_to("GET", path=ask.path.removesuffix("/delete")))
    return Answer.of(200, "true") if there.ok else await then(ask)


def _deleted_too(_ids: Function) -> Function:
    return lambda entities, kind: entities._numbers("SELECT id FROM entity WHERE kind = ? ORDER BY id", kind)  # noqa: SLF001


def _root_alone(_delete: Function) -> Function:
    def delete(entities: Entities, entity_id: int) -> None:
        entities._connection.execute("UPDATE entity SET deleted = 1 WHERE id = ?", (entity_id,))  # noqa: SLF001

    return delete


async def _lost_update(ask: Ask, then: Next, _memory: Memory) -> Answer:
    before, answer = await then(ask.changed_to("GET")), await then(ask)
    if answer.ok:
        await then(ask.changed_to("PUT", {"id": json.loads(ask.body)["id"], "properties": before.json}))
    return answer


def _nothing_done(_function: Function) -> Function:
    return lambda *_arguments: None


def _first_alone(update: Function) -> Function:
    return lambda call, updates: update(call, updates[:1])


def _kept_besides(replace: Function) -> Function:
    """What is not named stays."""

    def replaced(entities: Entities, entity_id: int, which: ListName, values: NameValues) -> object:
        named = {pair["name"] for pair in values}
        old = entities.name_values(entity_id, which)
        return replace(entities, entity_id, which, [*(one for one in old if one["name"] not in named), *values])

    return replaced


def _in_both_lists(replace: Function) -> Function:
    def replaced(entities: Entities, entity_id: int, _which: ListName, values: NameValues) -> None:
        for each in ("properties", "metadata"):
            replace(entities, entity_id, each, values)

    return replaced


async def _of_the_last(ask: Ask, then: Next, memory: Memory) -> Answer:
    answer = await then(ask)
    if ask.method == "PUT" and answer.ok:
        memory["last"] = answer.having(json.loads(ask.body)["properties"]).with_header(
            "content-type", lambda _: "application/json"
        )
    return memory.get("last", answer) if ask.method == "GET" and answer.ok else answer


def _nothing_added(_new: Function) -> Function:
    return lambda _entities, _given: []


def _less_one(answer: Answer) -> Answer:
    return answer.having({"identifiers": answer.json["identifiers"][:-1]})


def _record_of_another(answer: Answer) -> Answer:
    document = answer.json
    return answer.having({name: value + 1 if isinstance(value, int) else value for name, value in document.items()})


def _any_id(_same: Function) -> Function:
    return lambda _call, _entity_id: None


ENTITIES = (
    Mutant(
        "deleted-set-is-read", "use after delete", "A deleted entity is gone.",
        OnWire(("data_sets_get_properties",), _served_for_ever), _DATA_SETS,
    ),
    Mutant(
        "deletes-nothing", "use after delete", "A deletion that says `true` has deleted.",
        OnWire(("data_sets_delete",), _deletion_of_nothing), _DATA_SETS,
    ),
    Mutant(
        "deleted-set-is-listed", "use after delete", "A deleted entity is gone from lists.",
        Inside({f"{_STORED}.ids": _deleted_too}), ("content_sets_get_all", "content_sets_delete"),
    ),
    Mutant(
        "parts-outlive", "use after delete", "With a set go its parts.",
        Inside({f"{_STORED}.delete": _root_alone}), (*_DATA_SETS, "data_records_get_values"),
    ),
    Mutant(
        "lost-properties", "lost update", "What was put is read back.",
        OnWire(("jobs_update_properties",), _lost_update), ("jobs_get_properties",),
    ),
    Mutant(
        "lost-metadata", "lost update", "What was put is read back.",
        OnWire(("document_sets_update_metadata",), _lost_update), ("document_sets_get_metadata",),
    ),
    Mutant(
        "lost-values", "lost update", "What was put is read back.",
        Inside({f"{_RECORDS}._update": _nothing_done}), ("data_records_update_values", "data_records_get_values"),
    ),
    Mutant(
        "lost-several", "lost update", "An update of several reaches each of them.",
        Inside({f"{_RULES}.merged": lambda _merged: lambda old, _new: old}),
        ("content_items_update_multiple_properties", "content_items_get_properties"),
    ),
    Mutant(
        "first-of-several", "lost update", "An update of several reaches each of them.",
        Inside({f"{_RECORDS}._update": _first_alone}),
        ("data_records_update_multiple_values", "data_records_get_values"),
    ),
    Mutant(
        "added-nothing", "lost update", "What was added is listed.",
        Inside({f"{_RECORDS}._new_records": _nothing_added}), ("data_records_add", "data_sets_get_data_records"),
    ),
    Mutant(
        "merged-not-replaced", "partial replacement", "An update of one entity replaces its list.",
        Inside({f"{_STORED}.replace_name_values": _kept_besides}),
        ("job_sets_update_properties", "job_sets_get_properties"),
    ),
    Mutant(
        "properties-are-metadata", "mixed up", "Properties and metadata are lists of their own.",
        Inside({f"{_STORED}.replace_name_values": _in_both_lists}),
        ("jobs_update_properties", "jobs_update_metadata", "jobs_get_properties", "jobs_get_metadata"),
    ),
    Mutant(
        "properties-of-another", "mixed up", "Each entity has properties of its own.",
        OnWire(("data_records_update_properties", "data_records_get_properties"), _of_the_last),
    ),
    Mutant(
        "record-of-another", "mixed up", "A content item has one data record.",
        OnWire(("content_items_get_data_record",), changing(_record_of_another)),
        ("content_sets_get_content_items",),
    ),
    Mutant(
        "id-in-body-ignored", "mixed up", "The id in the body is that in the path.",
        Inside({f"{_RULES}.same_id": _any_id}), ("content_sets_update_properties", "jobs_update_metadata"),
    ),
    Mutant(
        "last-record-hidden", "off by one", "A data set lists its data records.",
        OnWire(("data_sets_get_data_records",), changing(_less_one)), ("data_records_get_values", "entities_find"),
    ),
    Mutant(
        "last-item-hidden", "off by one", "A content set lists its content items.",
        OnWire(("content_sets_get_content_items",), changing(_less_one)),
        ("content_sets_get_page_details", "content_items_get_properties", "entities_find"),
    ),
    Mutant(
        "lists-nobody", "lists what is not there", "What is listed is there.",
        OnWire(("job_sets_get_all",), changing(lambda answer: evolve(answer, body=answer.body.replace(b"]", b",1]")))),
        ("job_sets_get_jobs",),
    ),
)  # fmt: skip
