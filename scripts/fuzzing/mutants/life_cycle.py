"""Faults in operations: ids, progress, results, cancelling."""

import json
from collections.abc import Callable
from itertools import count
from typing import cast
from uuid import UUID

from attrs import evolve

from fuzzing.mutants.mutant import Function, Inside, Mutant, OnWire, changing
from fuzzing.mutants.wire import Answer, Ask, Memory, Next, Spoil
from olconnect_sandbox.engine.engine import Engine
from olconnect_sandbox.engine.operation import Operation

_ENGINE = "olconnect_sandbox.engine.engine.Engine"
_HUNDRED = "100"
_MAPPING = ("data_mapping_process", "data_mapping_get_progress", "data_mapping_get_result")


async def _first_id(ask: Ask, then: Next, memory: Memory) -> Answer:
    answer = await then(ask)
    return memory.setdefault("first", answer) if answer.ok else answer


def _few_ids(_next: Function) -> Function:
    numbers = count()
    return lambda _engine: str(UUID(int=next(numbers) % 16, version=4))


async def _falling(ask: Ask, then: Next, memory: Memory) -> Answer:
    answer = await then(ask)
    if answer.body != b"done":
        return answer
    seen = ask.path in memory
    memory[ask.path] = answer
    return Answer.of(200, "99") if seen else answer


async def _lively_after_cancel(ask: Ask, then: Next, memory: Memory) -> Answer:
    answer = await then(ask)
    if "/cancel/" in ask.path and answer.ok:
        memory[ask.last] = Answer.of(200, "4711")
    return memory.get(ask.last, answer) if answer.status == 404 else answer  # noqa: PLR2004


async def _cancel_in_words(_ask: Ask, then: Next, _memory: Memory) -> Answer:
    there = await then(_ask.changed_to("GET", path=_ask.path.replace("/cancel/", "/getProgress/")))
    running = there.ok and there.body != b"done"
    return Answer(204, ()) if running else await then(_ask)


async def _gone_when_done(ask: Ask, then: Next, memory: Memory) -> Answer:
    if "/getResult/" in ask.path and ask.last in memory:
        error = {"status": 404, "message": "Operation not found in Server", "parameter": ask.last}
        return Answer.of(404, json.dumps({"error": error}), "application/json")
    answer = await then(ask)
    if answer.body == b"done":
        memory[ask.last] = answer
    return answer


def _result(change: Callable[[bytes], bytes]) -> Spoil:
    return changing(lambda answer: evolve(answer, body=change(answer.body)))


async def _another_each_time(ask: Ask, then: Next, memory: Memory) -> Answer:
    answer = await then(ask)
    seen = ask.path in memory
    memory[ask.path] = answer
    return evolve(answer, body=answer.body + b"0") if answer.ok and seen else answer


def _of_any_service(_find: Function) -> Function:
    return lambda engine, _service, operation_id: engine._operations.get(operation_id)  # noqa: SLF001


def _ended_too(_running: Function) -> Function:
    return lambda engine: list(engine._operations.values())  # noqa: SLF001


def _none_of_mapping(running: Function) -> Function:
    def others(engine: Engine) -> list[Operation]:
        return [one for one in cast("list[Operation]", running(engine)) if one.service != "DataMiningRestService"]

    return others


LIFE_CYCLE = (
    Mutant(
        "first-id-again", "ids reused", "Each operation has an id of its own.",
        OnWire(("content_creation_process_by_data_record",), _first_id),
    ),
    Mutant(
        "few-operation-ids", "ids reused", "Each operation has an id of its own.",
        Inside({f"{_ENGINE}._next_id": _few_ids}), ("job_creation_process", "data_mapping_process"),
    ),
    Mutant(
        "progress-falls", "progress falls", "Progress never falls.",
        OnWire(("data_mapping_get_progress",), _falling), ("data_mapping_process",),
    ),
    Mutant(
        "progress-over-100", "progress out of range", "Progress is at most 100.",
        OnWire(("content_creation_get_progress",), changing(
            lambda answer: evolve(answer, body=b"101") if answer.body == b"done" else answer)),
    ),
    Mutant(
        "progress-below-0", "progress out of range", "Progress is at least 0.",
        OnWire(("job_creation_get_progress",), changing(
            lambda answer: evolve(answer, body=b"-1") if answer.body != b"done" else answer)),
        ("job_creation_process",),
    ),
    Mutant(
        "result-after-cancel", "result after cancel", "A cancelled operation has no result.",
        OnWire(("job_creation_cancel", "job_creation_get_result"), _lively_after_cancel), ("job_creation_process",),
    ),
    Mutant(
        "cancel-in-words", "result after cancel", "A cancelled operation ends.",
        OnWire(("content_creation_cancel",), _cancel_in_words),
        ("content_creation_process_by_data_set", "content_creation_get_progress", "content_creation_get_result"),
    ),
    Mutant(
        "no-result-when-done", "no result after done", "After `done` the result is there.",
        OnWire(("data_mapping_get_progress", "data_mapping_get_result"), _gone_when_done), ("data_mapping_process",),
    ),
    Mutant(
        "result-of-nothing", "result names nothing", "A result names something that exists.",
        OnWire(("data_mapping_get_result",), _result(lambda body: body + b"000")), ("data_sets_get_data_records",),
    ),
    Mutant(
        "result-of-another-kind", "result names nothing", "A result names something of its kind.",
        OnWire(("job_creation_get_result",), _result(lambda body: str(int(body) + 1).encode())),
        ("job_sets_get_jobs", "job_sets_get_all"),
    ),
    Mutant(
        "another-result-each-time", "result changes", "A result stays what it is.",
        OnWire(("content_creation_get_result",), _another_each_time),
        ("content_creation_process_by_data_set",),
    ),
    Mutant(
        "operation-of-another-service", "another service's operation answered",
        "A service knows the operations that it has accepted, and no others.",
        Inside({f"{_ENGINE}.find": _of_any_service}),
        ("data_mapping_process", "content_creation_get_progress", "job_creation_get_result"),
    ),
    Mutant(
        "ended-are-running", "wrong list of operations", "The list is of operations that run.",
        Inside({f"{_ENGINE}.running": _ended_too}), ("data_mapping_get_operations", "data_mapping_process"),
    ),
    Mutant(
        "running-are-hidden", "wrong list of operations", "The list has all operations that run.",
        Inside({f"{_ENGINE}.running": _none_of_mapping}), ("data_mapping_get_operations", *_MAPPING),
    ),
)  # fmt: skip
