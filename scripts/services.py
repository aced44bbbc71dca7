"""Generate the package `olconnect_services`: one class per REST service, sync and async, and the operation table.

Types are read from the generated client (`olconnect_api`), so that a service method takes exactly what the endpoint
function below it takes.
"""

import textwrap
from pathlib import Path

from answers import AnswerReading, reading_of, schema_name
from attrs import evolve, field, frozen
from bundle import Document, resolve
from client_source import ClientSource, union_members
from forms import Form, all_forms
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.strings import PythonIdentifier
from parts import parts_of
from shapes import models_read, shapes_of

TEMPLATES = Path(__file__).resolve().parent / "codegen" / "services"
DOC_WIDTH = 88
LIFE_CYCLE = ("progress", "result", "cancel", "result_text", "managed_result")
LISTING = "get_operations"
ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "405": "MethodNotAllowedError",
    "406": "NotAcceptableError",
    "429": "TooManyRequestsError",
    "500": "ServerError",
}
RETURNS = {
    "start": "The running operation: wait for it, then take its result.",
    "start_output": "The running operation: wait for it, then take its result.",
    "start_chain": "The running operation: wait for it, then take its result.",
    "download": "The file, still arriving: read or save it.",
    "exists": "Whether it exists.",
}


@frozen
class Argument:
    """One argument of a service method."""

    name: str
    type: str
    description: str
    value: str
    """Expression that gives the endpoint function what it wants."""
    required: bool = True
    keyword: bool = True

    @property
    def declaration(self) -> str:
        """As it stands in the signature."""
        return f"{self.name}: {self.type}" + ("" if self.required else " | None = None")


@frozen
class Method:
    """Everything the template needs to know of one service method."""

    form: Form
    reading: AnswerReading
    arguments: list[Argument]
    endpoint_arguments: dict[str, str]
    url: str | None = None
    models: set[str] = field(factory=set[str])

    @property
    def constant(self) -> str:
        """Name of the row in the operation table."""
        return self.form.operation_id.upper()

    @property
    def parameters(self) -> str:
        """The signature after `self`."""
        positional = [each.declaration for each in self.arguments if not each.keyword]
        keyword = [each.declaration for each in self.arguments if each.keyword]
        return ", ".join([*positional, "*", *keyword, "options: CallOptions | None = None"])

    @property
    def builder_parameters(self) -> str:
        """The signature of the function that prepares the request."""
        return ", ".join(f"{each.name}: {each.type}" + ("" if each.required else " | None") for each in self.arguments)

    @property
    def names(self) -> str:
        """The arguments as they are passed on."""
        return ", ".join(each.name for each in self.arguments)

    @property
    def session_arguments(self) -> str:
        """What the session's method is given."""
        given = [f"_{self.form.method}({self.names})", "options"]
        if self.reading.call.startswith("start"):
            given.append(f"operations.LIFE_CYCLES[{self.form.tag!r}]")
        return ", ".join([*given, self.reading.reader] if self.reading.reader else given)

    @property
    def fixed_query(self) -> dict[str, str | int | bool]:
        """The query parameters that make the form; one that is null in the description is not sent."""
        return {name: value for name, value in self.form.fixed_query.items() if value is not None}

    @property
    def docstring(self) -> str:
        """The docstring, from the description."""
        return "\n".join(docstring_lines(self))


def filled(text: str, indent: str = "", hanging: str = "") -> list[str]:
    """Text wrapped to the width of a docstring; no line where there is no text."""
    return textwrap.wrap(" ".join(text.split()), DOC_WIDTH, initial_indent=indent, subsequent_indent=indent + hanging)


def docstring_lines(method: Method) -> list[str]:
    """The lines of a method's docstring."""
    form = method.form
    paragraphs = [line for part in form.description.split("\n\n") for line in ["", *filled(part)] if part.strip()]
    deprecated = ["", "Deprecated: calls give a DeprecationWarning."] if form.deprecated else []
    lines = [form.summary, *deprecated, *paragraphs, "", "Args:"]
    for each in method.arguments:
        lines += filled(f"{each.name}: {each.description}", "    ", "    ")
    lines += filled("options: What differs for this call alone.", "    ", "    ")
    if method.reading.returns != "None":
        text = RETURNS.get(method.reading.call) or form.answer["description"]
        lines += ["", "Returns:", *filled(text, "    ")]
    raised = [f"    {ERRORS[status]}: {status}." for status in sorted(form.operation["responses"]) if status in ERRORS]
    lines += ["", "Raises:", *raised, "    TransportError: No answer, or a broken one."]
    since = f"Since {form.since['version']}" + ("." if form.since.get("introduced") else " or earlier.")
    if form.until:
        since += f" Up to {form.until['version']}."
    return [
        *lines,
        "",
        *filled(f"``{form.http_method.upper()} {form.path}``. {since}"),
        *filled(f"Evidence: {'; '.join(form.evidence)}."),
    ]


def python_name(api_name: str) -> str:
    """A name of the API as the generated client spells it."""
    return str(PythonIdentifier(api_name, ""))


def typed_argument(source: ClientSource, name: str, annotation: str, description: str) -> Argument:
    """An argument from a generated annotation; one that may be left out is None by default."""
    kind, convert = source.input_type(annotation)
    value = convert.format(name)
    if "Unset" in union_members(annotation):
        return Argument(name, kind, description, f"UNSET if {name} is None else {value}", required=False)
    return Argument(name, kind, description, value)


def parameter_arguments(source: ClientSource, form: Form) -> list[Argument]:
    """Path parameters, positional, and query parameters, by keyword."""
    annotations = source.endpoint_arguments(form)
    found: list[Argument] = []
    for parameter in form.parameters:
        name = python_name(parameter["name"])
        each = typed_argument(source, name, annotations[name], parameter.get("description", ""))
        found.append(evolve(each, keyword=False, value=name) if parameter["in"] == "path" else each)
    return found


def member_arguments(document: Document, source: ClientSource, form: Form) -> tuple[list[Argument], str]:
    """One argument per member of a JSON object, and the expression that builds the body."""
    name, schema = schema_name(form.body_schema), resolve(document, form.body_schema or {})
    attributes = source.model_attributes(name)
    arguments: list[Argument] = []
    parts: list[str] = []
    for member, described in schema["properties"].items():
        attribute = python_name(member)
        if member in form.fixed_members:
            if form.fixed_members[member] is not None:
                parts.append(f"{attribute}={form.fixed_members[member]!r}")
            continue
        if member in form.body_same_as_path:
            parts.append(f"{attribute}={python_name(form.body_same_as_path[member])}")
            continue
        text = described.get("description") or resolve(document, described).get("description", "")
        arguments.append(typed_argument(source, attribute, attributes[attribute], text))
        parts.append(f"{attribute}={arguments[-1].value}")
    return arguments, f"{name}({', '.join(parts)})"


def body_arguments(document: Document, source: ClientSource, form: Form) -> tuple[list[Argument], str]:
    """The arguments that make up the body, and the expression that builds it."""
    schema = resolve(document, form.body_schema or {})
    if form.body_media != "application/json":
        text = "The bytes to send: a path, bytes, a file opened in binary mode or an iterator of bytes."
        content = Argument("content", "UploadSource", text, "", keyword=False)
        return [content], "File(payload=cast('BinaryIO', Upload(content)))"
    if schema.get("type") == "object" and "properties" in schema:
        return member_arguments(document, source, form)
    annotation = source.endpoint_arguments(form)["body"]
    body = typed_argument(source, "body", annotation, schema.get("description", "The body."))
    return [body], body.value


def checked_url(form: Form) -> str | None:
    """Expression for a path whose parameters are checked and encoded; None for a path without parameters."""
    url = form.path
    for parameter in form.parameters:
        if parameter["in"] == "path":
            check = "path_segments" if parameter.get("x-segments") else "path_segment"
            url = url.replace(f"{{{parameter['name']}}}", f"{{{check}({python_name(parameter['name'])})}}")
    return None if url == form.path else f"f{url!r}"


def method_of(document: Document, source: ClientSource, form: Form) -> Method:
    """The service method of one form."""
    parameters = parameter_arguments(source, form)
    given = {each.name: each.value for each in parameters}
    members: list[Argument] = []
    if form.body_media:
        members, given["body"] = body_arguments(document, source, form)
    arguments = sorted([*parameters, *members], key=lambda each: (each.keyword, not each.required))
    reading = reading_of(document, form)
    mentioned = [each.type for each in arguments] + [*given.values(), reading.returns, reading.reader]
    return Method(form, reading, arguments, given, checked_url(form), source.models_in(*mentioned))


def life_cycles(document: Document, forms: list[Form]) -> list[dict[str, str]]:
    """The life cycle of each service that starts operations, as expressions, from the links of its 202 answers."""
    names = {tag["name"]: tag["x-internal-name"] for tag in document["tags"]}
    listings = {form.tag: form.operation_id.upper() for form in forms if form.method == LISTING}
    found: dict[str, dict[str, str]] = {}
    for form in forms:
        if form.result:
            links = {name: form.links[name]["operationId"].upper() for name in LIFE_CYCLE if name in form.links}
            assert found.setdefault(form.tag, links) == links, f"{form.operation_id}: links unlike those of its service"
    return [
        {"service": repr(tag), "internal_name": repr(names[tag]), **links, "operations": listings[tag]}
        for tag, links in found.items()
    ]


def environment() -> Environment:
    """Jinja as the templates need it; the output is Python, so nothing is escaped."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701
    )
    made.filters["repr"] = repr
    return made


def write_services(document: Document, client: Path, target: Path) -> None:
    """Write the package; `client` is the folder of the generated client."""
    templates, source, forms = environment(), ClientSource(client), all_forms(document)
    tags = [tag for tag in document["tags"] if any(form.tag == tag["name"] for form in forms)]
    target.mkdir(parents=True)
    texts: dict[str, str] = {}
    readers: list[str] = []
    for tag in tags:
        methods = [method_of(document, source, form) for form in forms if form.tag == tag["name"]]
        readers += [method.reading.reader for method in methods]
        models = sorted(set[str]().union(*(method.models for method in methods)))
        texts[f"{tag['name']}.py"] = templates.get_template("service.py.jinja").render(
            tag=tag, methods=methods, models=models
        )
    parts = {form.operation_id: parts_of(document, form) for form in forms}
    shapes = shapes_of(document, models_read(readers))
    for name in ("__init__.py", "operations.py", "services.py", "shapes.py"):
        texts[name] = templates.get_template(f"{name}.jinja").render(
            tags=tags, forms=forms, cycles=life_cycles(document, forms), parts=parts, shapes=shapes
        )
    for name, text in texts.items():
        (target / name).write_text(text, encoding="utf-8", newline="\n")
    (target / "py.typed").touch()
