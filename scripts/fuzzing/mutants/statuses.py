"""Faults in statuses and errors."""

import json

from attrs import evolve

from fuzzing.mutants.mutant import Function, Inside, Mutant, OnWire, changing
from fuzzing.mutants.wire import Answer, Ask, Memory, Next, Spoil

_CRASH = Answer.of(500, "internal error of the sandbox")
_LONG = 255
_UNDECLARED = "(PUT|POST|PATCH|DELETE|TRACE|OPTIONS)"


def _status(status: int) -> Spoil:
    return changing(lambda answer: evolve(answer, status=status))


def _error(status: int, message: str) -> Answer:
    return Answer.of(status, "", "application/json").having(
        {"error": {"status": status, "message": message, "parameter": None}}
    )


async def _always_true(_ask: Ask, _then: Next, _memory: Memory) -> Answer:
    return Answer.of(200, "true")


async def _crash_without_name(ask: Ask, then: Next, _memory: Memory) -> Answer:
    answer = await then(ask)
    return _CRASH if answer.status == 500 and b'"name"' not in ask.body else answer  # noqa: PLR2004


def _crash_where(odd: str) -> Spoil:
    """Crash where a character in the body is as odd."""

    async def spoil(ask: Ask, then: Next, _memory: Memory) -> Answer:
        answer = await then(ask)
        return _CRASH if answer.ok and any(each >= odd for each in _texts(ask)) else answer

    return spoil


def _texts(ask: Ask) -> str:
    return json.dumps(json.loads(ask.body), ensure_ascii=False)


async def _crash_on_long(ask: Ask, then: Next, _memory: Memory) -> Answer:
    answer = await then(ask)
    return _CRASH if answer.ok and len(ask.body) > _LONG else answer


async def _crash_on_nothing(ask: Ask, then: Next, _memory: Memory) -> Answer:
    return _CRASH if b'"identifiers": []' in ask.body else await then(ask)


def _ascii_names(disposition: Function) -> Function:
    def ascii_alone(name: str) -> object:
        return disposition(name.encode("ascii").decode("ascii"))

    return ascii_alone


async def _empty_for_missing(ask: Ask, then: Next, _memory: Memory) -> Answer:
    answer = await then(ask)
    return Answer.of(200, "[]", "application/json") if answer.status == 404 else answer  # noqa: PLR2004


STATUSES = (
    Mutant(
        "cancel-200", "wrong status", "A cancelled operation is told by 204.",
        OnWire(("data_mapping_cancel",), changing(lambda _: Answer.of(200))), ("data_mapping_process",),
    ),
    Mutant(
        "start-200", "wrong status", "An operation that was accepted is told by 202.",
        OnWire(("content_creation_process_by_data_set",), _status(200)),
    ),
    Mutant(
        "upload-201", "wrong status", "A stored file is told by 200.",
        OnWire(("file_store_upload_template",), _status(201)),
    ),
    Mutant(
        "gone-410", "wrong status", "A file that is not there gets 404.",
        OnWire(("file_store_download",), changing(lambda a: evolve(a, status=410), 404)),
    ),
    Mutant(
        "delete-204", "wrong status", "A deletion answers 200 and its outcome as text.",
        OnWire(("job_sets_delete",), changing(lambda _: Answer(204, ()))),
    ),
    Mutant(
        "missing-set-500", "wrong status", "A data set that is not there gets 404.",
        OnWire(("data_sets_get_data_records",), changing(lambda _: _error(500, "No value present"), 404)),
    ),
    Mutant(
        "missing-is-empty", "wrong status", "What is not there gets 404.",
        OnWire(("jobs_get_properties",), _empty_for_missing), ("jobs_get_job_segments", "job_sets_get_jobs"),
    ),
    Mutant(
        "there-but-404", "wrong status", "What is there is found.",
        OnWire(("document_sets_get_metadata",), changing(lambda _: _error(404, "Not found"))),
        ("document_sets_get_documents", "job_segments_get_document_sets"),
    ),
    Mutant(
        "crash-without-name", "500 on odd input", "A malformed body gets an error of the description.",
        OnWire(("content_sets_update_properties",), _crash_without_name),
    ),
    Mutant(
        "crash-on-emoji", "500 on odd input", "Values are any text.",
        OnWire(("jobs_update_metadata",), _crash_where("\U00010000")),
    ),
    Mutant(
        "crash-on-long-value", "500 on odd input", "Values are of any length.",
        OnWire(("job_sets_update_properties",), _crash_on_long),
    ),
    Mutant(
        "crash-on-empty-list", "500 on odd input", "An empty list of ids gets an error of the description.",
        OnWire(("job_creation_process",), _crash_on_nothing),
    ),
    Mutant(
        "crash-on-file-name", "500 on odd input", "A file is downloaded whatever its name.",
        Inside({"olconnect_sandbox.rest.answers.disposition": _ascii_names}),
        ("file_store_upload_data_file", "file_store_download", "file_store_sync_file"),
    ),
    Mutant(
        "valid-gets-500", "error for a valid request", "A valid update of something that is there succeeds.",
        OnWire(("data_sets_update_properties",), changing(lambda _: _error(500, "The update has failed"))),
    ),
    Mutant(
        "valid-gets-400", "error for a valid request", "400 is no answer of this operation to a valid request.",
        OnWire(("data_records_update_properties",), changing(lambda _: _error(400, "Bad Request"))),
    ),
    Mutant(
        "other-status-in-error", "form of errors", "A JSON Error names the status that it comes with.",
        OnWire(("jobs_get_job_segments",), changing(lambda _: evolve(_error(400, "?"), status=404), 404)),
    ),
    Mutant(
        "error-as-page", "form of errors", "Errors are JSON Errors.",
        OnWire(("content_sets_get_properties",), changing(lambda _: Answer.of(404, "<html>", "text/html"), 404)),
    ),
    Mutant(
        "error-without-message", "form of errors", "A JSON Error has a status and a message.",
        OnWire(("data_sets_get_properties",), changing(lambda a: a.having({"error": {"status": 404}}), 404)),
    ),
    Mutant(
        "415-as-page", "form of errors", "Errors are JSON Errors, whoever refuses.",
        OnWire(("jobs_update_properties",), changing(lambda _: Answer.of(415, "<html>", "text/html"), 415)),
    ),
    Mutant(
        "405-as-page", "form of errors", "Errors are JSON Errors, whoever refuses.",
        OnWire(
            (f"{_UNDECLARED} /entity/jobs/version",),
            changing(lambda a: evolve(a.with_header("content-type", lambda _: "text/html"), body=b"<html>"), 405),
        ),
        ("jobs_version",),
    ),
    Mutant(
        "delete-method", "method not refused", "What the description does not have is refused.",
        OnWire(("DELETE /entity/datasets/{dataSetId}",), _always_true), ("data_sets_get_data_records",),
    ),
    Mutant(
        "cancel-by-get", "method not refused", "Cancelling is no reading.",
        OnWire(("GET /workflow/jobcreation/cancel/{operationId}",), _always_true), ("job_creation_cancel",),
    ),
    Mutant(
        "405-without-allow", "405 without Allow", "A refused method is told which ones there are.",
        OnWire((f"{_UNDECLARED} /entity/jobsets",), changing(lambda a: a.without("allow"), 405)),
        ("job_sets_get_all",),
    ),
    Mutant(
        "allow-of-another", "405 without Allow", "`Allow` lists the methods of the address.",
        OnWire(
            ("(POST|PATCH|DELETE|TRACE|OPTIONS) /entity/jobs/{jobId}/metadata",),
            changing(lambda a: a.with_header("allow", lambda _: "GET, POST"), 405),
        ),
        ("jobs_get_metadata", "jobs_update_metadata"),
    ),
)  # fmt: skip
