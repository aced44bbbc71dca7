"""What schemathesis loads: how to log in, read texts, make files, lead to what exists, and what else to check.

The environment says where the server is and who logs in; `world.json` in the run's folder says what exists there.
"""
# ruff: noqa: ARG001, ARG002 - the signatures are those that schemathesis asks for

import io
import zipfile
from typing import Any

import requests
import schemathesis
from hypothesis import strategies as st
from schemathesis import AuthContext, DeserializationContext, HookContext, Response
from schemathesis.core.failures import Failure

from fuzzing import checks
from fuzzing.checks import AnyCase
from fuzzing.gate import LEAVES_NOTHING, Gate
from fuzzing.live import BODIES, filled, kind_for, with_example
from fuzzing.owned import Owned
from fuzzing.passage import HELD_BACK, guard_all
from fuzzing.permits import Permit
from fuzzing.routes import Routes
from fuzzing.texts import meant
from fuzzing.world import World
from olconnect_spec import load

SETTINGS = checks.SETTINGS
WORLD = World.load(SETTINGS.world)
COMPONENTS = checks.COMPONENTS
OK = 200
GATE = Gate(Routes.of(load(), SETTINGS.base_url), SETTINGS.permit, Owned.load(SETTINGS.made), SETTINGS.rate)
FRAMING = {"connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding", "upgrade"}

if SETTINGS.permit is not Permit.ALL or SETTINGS.rate:
    guard_all(GATE)


@schemathesis.hook
def before_load_schema(context: HookContext, raw_schema: dict[str, Any]) -> None:
    """Put what exists into the examples; say that authentication is needed where it is."""
    if SETTINGS.user:
        raw_schema["security"] = [choice for choice in raw_schema["security"] if choice]
    for item in raw_schema["paths"].values():
        for operation in item.values():
            _lead(operation)
            if not SETTINGS.user:
                operation["security"] = []  # also of login: what it answers then is not documented
            if not SETTINGS.error_bodies:
                _expect_no_bodies_of_errors(operation)


def _lead(operation: dict[str, Any]) -> None:
    name, service = operation["operationId"], operation["tags"][0]
    operation["parameters"] = [_led(name, service, parameter) for parameter in operation.get("parameters", ())]
    bodies = [filled(body, WORLD.values) for body in BODIES.get(name, ())]
    for media in operation.get("requestBody", {}).get("content", {}).values() if bodies else ():
        media.pop("example", None)
        media["examples"] = {f"live-{number}": {"value": body} for number, body in enumerate(bodies)}
        media["schema"] = with_example(media["schema"], bodies[0], COMPONENTS)


def _expect_no_bodies_of_errors(operation: dict[str, Any]) -> None:
    """OpenAPI cannot say that a body may be missing, as it is before 2023.1."""
    for status, answer in operation["responses"].items():
        if status.startswith(("4", "5")):
            whole = COMPONENTS["responses"][answer["$ref"].rpartition("/")[2]] if "$ref" in answer else answer
            operation["responses"][status] = {key: value for key, value in whole.items() if key != "content"}


def _led(operation_id: str, service: str, parameter: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in parameter:
        parameter = COMPONENTS["parameters"][parameter["$ref"].rpartition("/")[2]]
    kind = kind_for(operation_id, service, parameter["name"])
    values = WORLD.values.get(kind or "", [])
    if not values:
        return parameter
    unled = {key: value for key, value in parameter.items() if key not in ("example", "examples")}
    example = values[:1] if parameter["schema"].get("type") == "array" else values[0]
    return {**unled, "example": example, "schema": with_example(parameter["schema"], example, COMPONENTS)}


@schemathesis.hook
def before_call(context: HookContext, case: AnyCase, kwargs: dict[str, Any]) -> None:
    """Spare what the rest of the run rests on, and send real directories: random bytes are no zip file.

    Random headers that say where a message ends would reach no operation: the HTTP layer refuses them.
    """
    operation = case.operation.definition.raw
    for name in [name for name in case.headers if name.lower() in FRAMING]:
        del case.headers[name]
    if operation["x-effect"] == "delete" and "spare_file" in WORLD.values:
        for name, value in (case.path_parameters or {}).items():
            if str(value) in WORLD.protected:
                case.path_parameters[name] = WORLD.values["spare_file"][-1]
    if operation["operationId"] in LEAVES_NOTHING and SETTINGS.permit is not Permit.ALL:
        case.query = {**(case.query or {}), **dict([LEAVES_NOTHING[operation["operationId"]]])}
    if operation["operationId"] == "file_store_sync_directory" and isinstance(case.body, bytes) and case.body:
        case.body = ARCHIVES[len(case.body) % len(ARCHIVES)] if len(case.body) % 2 else case.body


@schemathesis.hook
def after_call(context: HookContext, case: AnyCase, response: Response) -> None:
    """Keep tokens out of the reports; their length stays."""
    if case.operation.definition.raw["operationId"] == "authentication_login" and response.status_code == OK:
        response.content = b"*" * len(response.content)


@schemathesis.hook
def filter_failure(context: HookContext, failure: Failure, case: AnyCase, response: Response) -> bool:
    """What stands in for the answer to a request that was held back says nothing about the server."""
    return HELD_BACK not in response.headers


@schemathesis.deserializer("text/plain")
def read_text(ctx: DeserializationContext, response: Response) -> str | int:
    """Without this, texts are neither validated nor usable in links."""
    text: str = response.content.decode("utf-8", errors="replace")
    declared = ctx.operation.responses.find_by_status_code(response.status_code)
    content = declared.definition.get("content", {}) if declared else {}
    return meant(text, content.get("text/plain", {}).get("schema", {}), COMPONENTS)


if SETTINGS.user:

    @schemathesis.auth(refresh_interval=300, retry_on=[401, 403])
    class Login:
        """A token for everything but login itself, which takes user and password."""

        token = ""

        def get(self, case: AnyCase, ctx: AuthContext) -> str:
            """Log in, or keep the token where that would be one login too many."""
            url = f"{SETTINGS.base_url}/authentication/login"
            answer = requests.post(url, auth=SETTINGS.credentials, timeout=30)
            if HELD_BACK not in answer.headers:
                answer.raise_for_status()
                self.token = answer.text
            return self.token

        def set(self, case: AnyCase, data: str, ctx: AuthContext) -> None:
            """Put the token, or user and password, into the request."""
            if case.operation.definition.raw["operationId"] == "authentication_login":
                request = requests.Request("POST", SETTINGS.base_url, auth=SETTINGS.credentials).prepare()
                case.headers["Authorization"] = request.headers["Authorization"]
            else:
                case.headers["auth_token"] = data


def archive(*names: str) -> bytes:
    """A zip file of small files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for name in names:
            file.writestr(zipfile.ZipInfo(name), f"<p>Dear @Name@, this is {name}</p>")  # of a fixed date
    return target.getvalue()


ARCHIVES = [archive("index.html"), archive("a.txt", "folder/b c.txt", "папка/ü.html")]
DATA = [
    b"Name,Region\nAnna,north\n",
    b'\xef\xbb\xbfName;Region\r\n"Jos\xc3\xa9; Jr.";south\r\n',
    b'[{"Name": "Anna", "Region": "north"}]',
    b"<rows><row Name='Anna'/><row><Name>Bo</Name></row></rows>",
    b"Name\n",
]
PRESETS = [b"<jobpreset/>", b'<jobpreset group-by="Name"/>', b'<outputpreset spool="per-job"/>', b"<unclosed"]
ANYTHING = st.binary(min_size=1, max_size=200)

schemathesis.openapi.media_type("application/zip", st.sampled_from(ARCHIVES) | ANYTHING)
schemathesis.openapi.media_type("application/xml", st.sampled_from(PRESETS) | ANYTHING)
schemathesis.openapi.media_type("application/octet-stream", st.sampled_from([*DATA, *ARCHIVES]) | ANYTHING)
