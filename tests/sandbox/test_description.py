"""The sandbox and the description fit together, and the sandbox can check its own answers."""

from collections.abc import Callable
from typing import Any

import pytest
from starlette.responses import Response

import olconnect_spec
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.description import Operation, base_path, operations
from olconnect_sandbox.routes.answer_check import violation
from olconnect_sandbox.services import SERVICES, job_sets
from olconnect_sandbox.services.registry import Registration, Registry, RegistryError, joined
from olconnect_sandbox.store.blobs import Blob

from .sandbox_api import Api

OPERATIONS = {operation.id: operation for operation in operations(olconnect_spec.load())}


def test_the_base_path_comes_from_the_description() -> None:
    assert base_path(olconnect_spec.load()) == "/rest/serverengine"


def test_every_operation_has_a_handler_and_every_handler_an_operation() -> None:
    assert joined(SERVICES, OPERATIONS.values()).keys() == OPERATIONS.keys()


def test_an_operation_without_a_handler_is_told() -> None:
    with pytest.raises(RegistryError, match="no handler for data_sets_delete"):
        joined([job_sets.service], [OPERATIONS["data_sets_delete"]])


def test_a_handler_without_an_operation_is_told() -> None:
    others = [operation for name, operation in OPERATIONS.items() if name != "job_sets_delete"]
    with pytest.raises(RegistryError, match="no operation for the handler of job_sets_delete"):
        joined(SERVICES, others)


def test_two_handlers_for_an_operation_are_told() -> None:
    registry = Registry()
    registry.bind("jobs_version", Registration(lambda _call: Response()))
    with pytest.raises(RegistryError, match="two handlers for jobs_version"):
        joined([*SERVICES, registry], OPERATIONS.values())


@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if 202 in operation.answers])
def test_every_start_has_links_to_what_comes_next(name: str) -> None:
    assert OPERATIONS[name].answers[202].links.keys() >= {"progress", "result", "cancel"}


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_schema_of_an_operation_can_be_used(name: str) -> None:
    operation = OPERATIONS[name]
    parameters = [*operation.path_parameters.values(), *operation.query_parameters.values()]
    media = [
        *operation.body.values(),
        *(schema for answer in operation.answers.values() for schema in answer.media.values()),
    ]
    for schema in [*media, *(parameter.schema for parameter in parameters)]:
        schema.fault({"unlikely": object.__name__})


def answer(content: str | bytes, status: int = 200, media: str | None = "text/plain", **headers: str) -> Response:
    return Response(content, status, headers, media)


JSON = "application/json"
VIOLATIONS: list[tuple[str, Response, str]] = [
    ("jobs_version", answer("2025.2", 201), "status 201 is not described"),
    ("jobs_version", answer("newest"), "breaks the rule"),
    ("jobs_version", answer("2025.2", media=JSON), "content type application/json is not described"),
    ("jobs_version", answer("2025.2", media=None), "content type none is not described"),
    ("jobs_version", answer(""), "the body is missing"),
    ("job_creation_process", answer("", 202, None, Link='<x>; rel="progress"'), "header operationId is missing"),
    ("job_creation_process", answer("", 202, None, operationId="x"), "header Link is missing"),
    ("job_creation_cancel", answer("true", 204), "there must be no body"),
    ("job_creation_get_progress", answer("101"), "breaks the rule"),
    ("job_creation_get_result", answer("-1"), "breaks the rule"),
    ("jobs_get_properties", answer('[{"name": "a", "value": 1}]', media=JSON), "0/value breaks the rule"),
    ("jobs_get_properties", answer('{"error": {"message": "x"}}', 404, JSON), "error breaks the rule"),
    ("jobs_get_properties", answer("", 404, None), "the body is missing"),
    ("file_store_download", answers.file(Blob.of(b"x"), "x", media_type="image/png"), "image/png is not described"),
]
KEPT: list[tuple[str, Response]] = [
    ("jobs_version", answer("2025.2.1")),
    ("job_creation_process", answer("", 202, None, operationId="x", Link='<x>; rel="progress"')),
    ("job_creation_get_progress", answer("100")),
    ("job_creation_get_progress", answer("done")),
    ("job_creation_get_result", answer("5001")),
    ("jobs_update_multiple_properties", answer("", 200, None)),
    ("file_store_delete", answer("")),
    ("file_store_exists", answer("", 404, None)),
    ("jobs_get_properties", answer("", 401, None)),
    ("jobs_get_properties", answer("", 405, None)),
    ("file_store_download", answers.file(Blob.of(b""), "empty.csv")),
    ("output_creation_get_result", answer(b"\x00\xff", media="application/octet-stream")),
]


@pytest.mark.parametrize(("name", "response", "fault"), VIOLATIONS)
def test_an_answer_that_breaks_the_description_is_told(name: str, response: Response, fault: str) -> None:
    found = violation(OPERATIONS[name], response, error_bodies=True)
    assert found is not None
    assert fault in found


@pytest.mark.parametrize(("name", "response"), KEPT)
def test_an_answer_that_keeps_to_it_is_not(name: str, response: Response) -> None:
    assert violation(OPERATIONS[name], response, error_bodies=True) is None


def test_versions_without_bodies_of_errors_may_leave_them_out() -> None:
    assert violation(OPERATIONS["jobs_get_properties"], answer("", 404, None), error_bodies=False) is None


@pytest.mark.parametrize(("checks", "status"), [(True, 500), (False, 200)])
def test_a_sandbox_that_checks_itself_refuses_to_answer_wrongly(
    connect: Callable[..., Api], monkeypatch: pytest.MonkeyPatch, *, checks: bool, status: int
) -> None:
    def wrong(_call: object) -> Response:
        return answer("newest")

    monkeypatch.setitem(job_sets.service.registrations, "job_sets_get_jobs", Registration(wrong))
    found = connect(validate_answers=checks).get("/entity/jobsets/1")
    assert found.status_code == status
    assert found.headers["Content-Type"].startswith("text/plain")
    assert found.text.startswith("job_sets_get_jobs (200): " if checks else "newest")


def test_a_crash_looks_like_no_documented_500(
    connect: Callable[..., Api], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    name = "Jürgen Groß"

    def crash(_call: object) -> Response:
        raise KeyError(name)

    monkeypatch.setitem(job_sets.service.registrations, "job_sets_get_jobs", Registration(crash))
    found = connect(validate_answers=False).get("/entity/jobsets/1")
    assert (found.status_code, found.text) == (500, "internal error of the sandbox")
    assert found.headers["Content-Type"].startswith("text/plain")
    assert "KeyError" in caplog.text
    assert "Jürgen" not in caplog.text


def fields_of(operation: Operation) -> dict[str, Any]:
    return {"required": operation.body_required, "media": list(operation.body)}


def test_optional_and_required_bodies_are_told_apart() -> None:
    assert fields_of(OPERATIONS["job_creation_process"]) == {"required": False, "media": [JSON]}
    assert fields_of(OPERATIONS["job_creation_process_default_json"]) == {"required": True, "media": [JSON]}
