"""The description keeps its own rules, a broken one is refused, and the generated classes follow it."""

import importlib
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import bundle
import pytest
import yaml
from forms import Form, all_forms
from openapi_spec_validator import OpenAPIV31SpecValidator

import olconnect_spec

Document = dict[str, Any]

DESCRIPTION = bundle.bundle()
OPERATIONS = {(method.upper(), path): operation for path, method, operation in bundle.operations(DESCRIPTION)}
BY_ID = {operation["operationId"]: (path, operation) for (_, path), operation in OPERATIONS.items()}
STARTS = [name for name, (_, operation) in BY_ID.items() if "202" in operation["responses"]]

# Every method of these four services that the vendor documents or its client calls.
DOCUMENTED = {
    "job_creation": {
        ("GET", "/workflow/jobcreation"),
        ("POST", "/workflow/jobcreation"),
        ("POST", "/workflow/jobcreation/{configId}"),
        ("POST", "/workflow/jobcreation/default"),
        ("POST", "/workflow/jobcreation/default/{contentSetId}"),
        ("GET", "/workflow/jobcreation/getOperations"),
        ("GET", "/workflow/jobcreation/getProgress/{operationId}"),
        ("POST", "/workflow/jobcreation/getResult/{operationId}"),
        ("POST", "/workflow/jobcreation/cancel/{operationId}"),
        ("GET", "/workflow/jobcreation/version"),
    },
    "output_creation": {
        ("GET", "/workflow/outputcreation"),
        ("POST", "/workflow/outputcreation/{configId}"),
        ("POST", "/workflow/outputcreation/{configId}/{jobSetId}"),
        ("POST", "/workflow/outputcreation/{configId}/jobs"),
        ("GET", "/workflow/outputcreation/execute/{args}/{size}"),
        ("GET", "/workflow/outputcreation/getOperations"),
        ("GET", "/workflow/outputcreation/getProgress/{operationId}"),
        ("POST", "/workflow/outputcreation/getResult/{operationId}"),
        ("POST", "/workflow/outputcreation/getResultTxt/{operationId}"),
        ("POST", "/workflow/outputcreation/getManagedResult/{operationId}"),
        ("POST", "/workflow/outputcreation/cancel/{operationId}"),
        ("GET", "/workflow/outputcreation/version"),
    },
    "all_in_one": {
        ("GET", "/workflow/print"),
        ("POST", "/workflow/print/submit"),
        ("POST", "/workflow/print/{dmConfigId}/{templateId}/{jcConfigId}/{ocConfigId}"),
        ("GET", "/workflow/print/getOperations"),
        ("GET", "/workflow/print/getProgress/{operationId}"),
        ("POST", "/workflow/print/getResult/{operationId}"),
        ("POST", "/workflow/print/getResultTxt/{operationId}"),
        ("POST", "/workflow/print/getManagedResult/{operationId}"),
        ("POST", "/workflow/print/cancel/{operationId}"),
        ("GET", "/workflow/print/version"),
    },
    "jobs": {
        ("GET", "/entity/jobs"),
        ("GET", "/entity/jobs/{jobId}"),
        ("GET", "/entity/jobs/{jobId}/contents"),
        ("GET", "/entity/jobs/{jobId}/metadata"),
        ("PUT", "/entity/jobs/{jobId}/metadata"),
        ("GET", "/entity/jobs/{jobId}/properties"),
        ("PUT", "/entity/jobs/{jobId}/properties"),
        ("PUT", "/entity/jobs/properties"),
        ("GET", "/entity/jobs/version"),
    },
}

# Methods of the manual that share a method and path with another one.
DOCUMENTED_FORMS = {
    "job_creation_process",
    "job_creation_process_by_content_set",
    "job_creation_process_by_content_set_with_parameters",
    "all_in_one_submit_adhoc",
    "all_in_one_submit_adhoc_and_wait",
    "all_in_one_submit_adhoc_and_wait_as_text",
}


def test_the_description_is_valid_openapi_3_1() -> None:
    assert DESCRIPTION["openapi"].startswith("3.1")
    assert [error.message for error in OpenAPIV31SpecValidator(DESCRIPTION).iter_errors()] == []


def test_the_description_breaks_none_of_its_rules() -> None:
    assert bundle.problems(DESCRIPTION) == []


def test_the_published_bundle_is_the_description() -> None:
    assert olconnect_spec.load() == DESCRIPTION


@pytest.mark.parametrize("service", DOCUMENTED)
def test_every_documented_method_is_described(service: str) -> None:
    described = {key for key, operation in OPERATIONS.items() if operation["tags"] == [service]}
    assert described == DOCUMENTED[service]


def test_every_documented_form_is_described() -> None:
    assert {form.operation_id for form in all_forms(DESCRIPTION)} >= DOCUMENTED_FORMS


@pytest.mark.parametrize("name", BY_ID)
def test_every_operation_can_ask_for_authentication(name: str) -> None:
    responses = BY_ID[name][1]["responses"]
    answer = bundle.resolve(DESCRIPTION, responses["401"])
    assert "WWW-Authenticate" in answer["headers"]


@pytest.mark.parametrize("name", STARTS)
def test_a_start_leads_to_progress_result_and_cancel(name: str) -> None:
    path, operation = BY_ID[name]
    answer = bundle.resolve(DESCRIPTION, operation["responses"]["202"])
    for header in ("operationId", "Link"):
        assert bundle.resolve(DESCRIPTION, answer["headers"][header])["required"] is True
    assert {"progress", "result", "cancel"} <= answer["links"].keys()
    for rel, link in answer["links"].items():
        target, followed = BY_ID[link["operationId"]]
        assert "{operationId}" in target, rel
        assert link["parameters"] == {"operationId": "$response.header.operationId"}, rel
        assert followed["tags"] == operation["tags"], f"{name}: {rel} leads to another service"
        assert target.split("/")[:3] == path.split("/")[:3]


@pytest.mark.parametrize("form", all_forms(DESCRIPTION), ids=lambda form: form.operation_id)
def test_every_form_is_a_method_of_the_service_classes(form: Form) -> None:
    tag = next(tag for tag in DESCRIPTION["tags"] if tag["name"] == form.tag)
    module = importlib.import_module(f"olconnect_services.{form.tag}")
    for name in (tag["x-class"], f"Async{tag['x-class']}"):
        assert callable(getattr(getattr(module, name), form.method, None)), f"{name} has no {form.method}"


# -- broken descriptions are refused --------------------------------------------------------------

START = "/workflow/jobcreation/{configId}"
VERSION = "/workflow/jobcreation/version"


def an_unknown_reference(document: Document) -> None:
    document["paths"][START]["post"]["responses"]["404"] = {"$ref": "#/components/responses/NoSuchAnswer"}


def a_link_to_no_operation(document: Document) -> None:
    links = document["components"]["responses"]["JobCreationStarted"]["links"]
    links["progress"]["operationId"] = "job_creation_get_progres"


def an_example_of_another_type(document: Document) -> None:
    document["components"]["schemas"]["EntityId"]["example"] = "5001"


def an_example_that_lacks_a_member(document: Document) -> None:
    document["components"]["schemas"]["NameValue"]["example"] = {"name": "batch"}


def a_wrong_example_of_a_request(document: Document) -> None:
    content = document["paths"]["/entity/jobs/properties"]["put"]["requestBody"]["content"]
    content["application/json"]["example"] = {"id": 7001, "properties": []}


def a_schema_without_example(document: Document) -> None:
    del document["components"]["schemas"]["RuntimeParameters"]["example"]


def a_start_without_result(document: Document) -> None:
    del document["paths"][START]["post"]["x-result"]


def an_unknown_retry_class(document: Document) -> None:
    document["paths"][START]["post"]["x-retry"] = "always"


def an_unknown_effect(document: Document) -> None:
    document["paths"][START]["post"]["x-effect"] = "destroy"


def no_version(document: Document) -> None:
    document["paths"][START]["post"]["x-since"] = {}


def no_evidence(document: Document) -> None:
    document["paths"][START]["post"]["x-evidence"] = []


def no_summary(document: Document) -> None:
    document["paths"][START]["post"]["summary"] = ""


def an_unknown_tag(document: Document) -> None:
    document["paths"][START]["post"]["tags"] = ["job_making"]


def an_operation_id_against_the_pattern(document: Document) -> None:
    document["paths"][VERSION]["get"]["operationId"] = "getJobCreationVersion"


def an_operation_id_twice(document: Document) -> None:
    operation = document["paths"][VERSION]["get"]
    operation["operationId"], operation["x-method"] = "job_creation_process", "process"


def forms_that_leave_out_the_operation(document: Document) -> None:
    document["paths"][START]["post"]["x-forms"][0]["method"] = "process_alone"


def a_placeholder_without_parameter(document: Document) -> None:
    del document["paths"][START]["post"]["parameters"]


BREAKAGES: dict[Callable[[Document], None], str] = {
    an_unknown_reference: "leads nowhere",
    a_link_to_no_operation: "is no operation",
    an_example_of_another_type: "does not validate",
    an_example_that_lacks_a_member: "does not validate",
    a_wrong_example_of_a_request: "does not validate",
    a_schema_without_example: "description or example is missing",
    a_start_without_result: "has no x-result",
    an_unknown_retry_class: "x-retry or x-effect is missing or unknown",
    an_unknown_effect: "x-retry or x-effect is missing or unknown",
    no_version: "x-since has no version",
    no_evidence: "summary or x-evidence is missing",
    no_summary: "summary or x-evidence is missing",
    an_unknown_tag: "is not declared",
    an_operation_id_against_the_pattern: "is not <tag>_<x-method>",
    an_operation_id_twice: "is not unique",
    forms_that_leave_out_the_operation: "the first form is not",
    a_placeholder_without_parameter: "Path parameter 'configId'",
}


@pytest.mark.parametrize("breakage", BREAKAGES, ids=lambda breakage: breakage.__name__)
def test_a_broken_description_is_refused(breakage: Callable[[Document], None]) -> None:
    document = deepcopy(DESCRIPTION)
    breakage(document)
    found = bundle.problems(document)
    assert any(BREAKAGES[breakage] in problem for problem in found), found


def copy_of_the_description(folder: Path) -> Path:
    """`spec/` in a folder where it may be broken."""
    for source in bundle.SPEC.rglob("*.yaml"):
        target = folder / source.relative_to(bundle.SPEC)
        target.parent.mkdir(exist_ok=True, parents=True)
        target.write_bytes(source.read_bytes())
    return folder


@pytest.mark.parametrize(
    "fragment",
    [
        pytest.param({"paths": {"/entity/jobs/version": {}}}, id="path"),
        pytest.param({"components": {"schemas": {"EntityId": {}}}}, id="schema"),
        pytest.param({"components": {"responses": {"Progress": {}}}}, id="response"),
    ],
)
def test_what_two_fragments_define_is_refused(tmp_path: Path, fragment: Document) -> None:
    spec = copy_of_the_description(tmp_path)
    (spec / "services" / "zebra.yaml").write_text(yaml.safe_dump(fragment), encoding="utf-8")
    with pytest.raises(bundle.SpecError, match=r"zebra\.yaml: \S+ stands elsewhere too"):
        bundle.checked_bundle(spec)


def test_a_refusal_names_every_problem(tmp_path: Path) -> None:
    spec = copy_of_the_description(tmp_path)
    broken = spec / "services" / "jobs.yaml"
    text = broken.read_text(encoding="utf-8")
    broken.write_text(text.replace("x-retry: safe", "x-retry: sometimes"), encoding="utf-8")
    with pytest.raises(bundle.SpecError) as refusal:
        bundle.checked_bundle(spec)
    assert len(str(refusal.value).splitlines()) == text.count("x-retry: safe")
