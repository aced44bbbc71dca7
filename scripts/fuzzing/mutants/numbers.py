"""Faults in numbers: how they are read, and what is counted."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from fuzzing.mutants.mutant import Function, Inside, Mutant, OnWire, asking, asking_else, changing
from fuzzing.mutants.wire import Answer, Ask, Memory, Next, Spoil

_READING = "olconnect_sandbox.routes.reading"
_STATISTICS = ("statistics_get_for_job_set",)


def _as_python_reads(path_value: Function) -> Function:
    def read(operation: object, parameter: Any, text: str) -> object:  # noqa: ANN401 - of the sandbox
        try:
            number = str(int(text)) if parameter.schema.types == {"integer"} else text
        except ValueError:
            number = text
        return path_value(operation, parameter, number)

    return read


def _as_people_write(query_scalar: Function) -> Function:
    def read(schema: Any, text: str) -> object:  # noqa: ANN401 - of the sandbox
        return query_scalar(schema, {"1": "true", "0": "false", "null": "false"}.get(text, text))

    return read


def _texts_as_ids(ask: Ask) -> Ask:
    return ask.with_body(re.sub(rb'"identifier": ?"(\d+)"', rb'"identifier":\1', ask.body))


async def _crash_on_large(ask: Ask, then: Next, _memory: Memory) -> Answer:
    ids = [int(part) for part in ask.path.split("/") if part.isascii() and part.isdecimal()]
    return Answer.of(500, "OverflowError") if any(one > 2**63 - 1 for one in ids) else await then(ask)


def _of_32_bits(ask: Ask) -> Ask:
    head, _, name = unquote(ask.path).partition("/entity/jobsets/")
    wrapped = re.fullmatch("[1-9][0-9]{0,17}", name)
    return ask.with_path(f"{head}/entity/jobsets/{int(name) & 0xFFFFFFFF}") if wrapped else ask


def _counts(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Spoil:
    """Change the counts of a job set."""
    return changing(lambda answer: answer.having({**answer.json, "counts": change(answer.json["counts"])}))


def _uses_one_more(answer: Answer) -> Answer:
    media = [{**one, "count": one["count"] + 1} for one in answer.json["media"]]
    return answer.having({**answer.json, "media": media})


def _pages_one_more(answer: Answer) -> Answer:
    found = answer.json
    if isinstance(found, list):
        return answer.having(found[:-1])
    return answer.having({"pages": [{**one, "count": one["count"] + 1} for one in found["pages"]]})


def _half_of_documents(answer: Answer) -> Answer:
    found = answer.json
    return answer.having({**found, "documents": found["documents"][1:]}) if "documents" in found else answer


NUMBERS = (
    Mutant(
        "python-integers", "lenient number", "An id is digits, and no more.",
        Inside({f"{_READING}._path_value": _as_python_reads}), ("jobs_get_properties", "data_sets_get_data_records"),
    ),
    Mutant(
        "people-booleans", "lenient number", "A flag is `true` or `false`.",
        Inside({f"{_READING}._query_scalar": _as_people_write}),
        ("data_records_get_values", "content_sets_get_page_details", "file_store_upload_template"),
    ),
    Mutant(
        "texts-as-ids", "lenient number", "An id in JSON is a number.",
        OnWire(("output_creation_process_by_job_set_json",), asking(_texts_as_ids)),
    ),
    Mutant(
        "crash-over-int64", "int64 overflow", "An id that is too large is not there.",
        OnWire(("content_sets_get_content_items",), _crash_on_large),
    ),
    Mutant(
        "ids-of-32-bits", "int64 overflow", "An id that is too large is not there.",
        OnWire(("job_sets_get_jobs",), asking(_of_32_bits)),
    ),
    Mutant(
        "pages-off-by-one", "off by one", "A job set has the pages of its documents.",
        OnWire(_STATISTICS, _counts(lambda counts: {**counts, "pages": counts["pages"] + 1})),
    ),
    Mutant(
        "sheets-off-by-one", "off by one", "A job set has the sheets of its documents.",
        OnWire(_STATISTICS, _counts(lambda counts: {**counts, "sheets": counts["sheets"] + 1})),
    ),
    Mutant(
        "documents-off-by-one", "off by one", "A job set has the documents that are listed.",
        OnWire(_STATISTICS, _counts(lambda counts: {**counts, "documents": counts["documents"] - 1})),
    ),
    Mutant(
        "document-not-listed", "off by one", "Statistics list each document.",
        OnWire(_STATISTICS, changing(_half_of_documents)),
    ),
    Mutant(
        "media-off-by-one", "off by one", "The pages of all media are the pages of the job set.",
        OnWire(_STATISTICS, changing(_uses_one_more)),
    ),
    Mutant(
        "page-details-off-by-one", "off by one", "The pages of a content set are those of its content items.",
        OnWire(("content_sets_get_page_details",), changing(_pages_one_more)), ("content_sets_get_content_items",),
    ),
    Mutant(
        "level-ignored", "filter ignored", "`levelMode` says what statistics list.",
        OnWire(_STATISTICS, asking_else(lambda ask: ask.with_query(b"levelMode=documentOnly"))),
    ),
)  # fmt: skip
