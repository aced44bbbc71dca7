"""How the answer of a form is read: the call on the session, the type that comes back, and the reader."""

from attrs import frozen
from bundle import Document, resolve
from forms import Form

RESULT_READERS = {
    "id": ("int", "read.integer"),
    "ids": ("list[int]", "read.integers"),
    "text": ("str", "read.text"),
}


@frozen
class AnswerReading:
    """What a service method does with its answer."""

    call: str
    """Method of the session."""
    returns: str
    async_returns: str
    reader: str = ""
    """Expression with a function of `olconnect._read`; empty where the session needs none."""


def schema_name(schema: Document | None) -> str:
    """Name of the component that a schema refers to; empty where it is none."""
    return schema["$ref"].rpartition("/")[2] if schema and "$ref" in schema else ""


def text_type(document: Document, schema: Document) -> tuple[str, str]:
    """Type and reader of a text answer."""
    plain = resolve(document, schema)
    if schema_name(schema) == "OperationProgress":
        return "int | Literal['done']", "read.progress"
    if plain.get("x-text") == "ids":
        return "list[int]", "read.integers"
    if plain.get("type") == "integer":
        return "int", "read.integer"
    if set(plain.get("enum", [])) - {""} == {"true", "false"}:
        return "bool", "read.boolean"
    return "str", "read.text"


def json_type(document: Document, schema: Document) -> tuple[str, str]:
    """Type and reader of a JSON answer."""
    plain = resolve(document, schema)
    if plain.get("type") != "array":
        name = schema_name(schema)
        return name, f"read.model({name})"
    items = resolve(document, plain["items"])
    if items.get("type") == "array":
        name = schema_name(items["items"])
        return f"list[list[{name}]]", f"read.model_lists({name})"
    if items.get("type") == "object":
        name = schema_name(plain["items"])
        return f"list[{name}]", f"read.models({name})"
    return "list[int]", "read.json_integers"


def operation_reading(result: dict[str, str]) -> AnswerReading:
    """For a start: the operation and the type of its result."""
    kind = result["kind"]
    if kind == "output":
        return AnswerReading("start_output", "OutputOperation", "AsyncOutputOperation")
    if kind == "chain":
        return AnswerReading("start_chain", "AllInOneOperation", "AsyncAllInOneOperation")
    if kind == "model":
        returned, reader = result["schema"], f"read.model({result['schema']})"
    else:
        returned, reader = RESULT_READERS[kind]
    return AnswerReading("start", f"Operation[{returned}]", f"AsyncOperation[{returned}]", reader)


def reading_of(document: Document, form: Form) -> AnswerReading:
    """How the answer of a form is read."""
    if form.result:
        return operation_reading(form.result)
    if form.http_method == "head" and "404" in form.operation["responses"]:
        return AnswerReading("exists", "bool", "bool")
    if form.answer_media is None or form.answer_schema is None:
        return AnswerReading("call", "None", "None", "read.nothing")
    if form.answer_media == "application/json":
        returned, reader = json_type(document, form.answer_schema)
    elif form.answer_media == "text/html":
        returned, reader = "str", "read.page"
    elif form.answer_media.startswith("text/"):
        returned, reader = text_type(document, form.answer_schema)
    else:
        return AnswerReading("download", "Download", "AsyncDownload")
    return AnswerReading("call", returned, returned, reader)
