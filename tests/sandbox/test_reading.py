"""Parameters in the path and the query, by descriptions of our own."""

from typing import Any

import pytest

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.rest.description import Operation, operations
from olconnect_sandbox.routes.reading import path_values, query_values


def described(*parameters: dict[str, Any], statuses: tuple[int, ...] = (200, 400)) -> Operation:
    operation = {
        "operationId": "things_get",
        "tags": ["things"],
        "x-effect": "read",
        "x-since": {"version": "1.5"},
        "parameters": list(parameters),
        "responses": {str(status): {"description": ""} for status in statuses},
    }
    document = {
        "tags": [{"name": "things", "x-internal-name": "ThingRestService"}],
        "components": {},
        "paths": {"/things/{id}": {"get": operation}},
    }
    (found,) = operations(document)
    return found


def parameter(name: str, schema: dict[str, Any], **options: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **options}


DPI = parameter("dpi", {"type": "integer", "minimum": 1, "maximum": 600})
RECORD = parameter("dataRecordId", {"type": "integer"}, required=True)


def test_values_are_converted_as_the_description_says() -> None:
    flag, word = parameter("flag", {"type": "boolean"}), parameter("word", {"type": "string"})
    operation = described(DPI, flag, word)
    query = b"dpi=96&flag=TRUE&word=a+b%20%C5%81&other=%20"
    assert query_values(operation, query) == {"dpi": 96, "flag": True, "word": "a b Ł"}
    assert query_values(operation, b"") == {}


@pytest.mark.parametrize(
    "query", [b"dpi=0", b"dpi=601", b"dpi=1.5", b"dpi=x", b"dpi=", b"dpi=" + b"9" * 500, b"dpi=1&dpi=1"]
)
def test_a_bad_number_is_refused(query: bytes) -> None:
    with pytest.raises(RestError, match="dpi") as caught:
        query_values(described(DPI), query)
    assert (caught.value.status, caught.value.parameter) == (400, "dpi")


def test_a_parameter_that_must_be_there_is_missed() -> None:
    with pytest.raises(RestError, match="Missing parameter dataRecordId"):
        query_values(described(DPI, RECORD), b"dpi=96")


@pytest.mark.parametrize(
    ("listed", "status"), [((200, 400, 404), 400), ((200, 404), 404), ((200, 500), 500), ((200,), 400)]
)
def test_the_status_is_one_that_the_operation_lists(listed: tuple[int, ...], status: int) -> None:
    with pytest.raises(RestError) as caught:
        query_values(described(DPI, statuses=listed), b"dpi=x")
    assert caught.value.status == status


def test_a_value_that_the_service_checks_itself_is_let_through() -> None:
    assert query_values(described(DPI), b"dpi=x", unchecked={"dpi"}) == {"dpi": "x"}


def test_a_reference_may_be_a_number_or_text() -> None:
    reference = {"type": ["integer", "string"], "minimum": 1, "maximum": 9, "minLength": 1}
    operation = described({"name": "id", "in": "path", "required": True, "schema": reference})
    assert [path_values(operation, [text])["id"] for text in ("7", "a/b", "10")] == ["7", "a/b", "10"]
