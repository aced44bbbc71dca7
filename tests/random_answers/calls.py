"""Calls with generated arguments, each made in four ways: service method or endpoint function, synchronous or not."""

import inspect
import io
import warnings
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, get_args, get_type_hints

import attrs
from forms import Form, all_forms
from hypothesis import strategies as st
from services import python_name

from olconnect_api.types import UNSET, File

from .values import DOCUMENT, SCHEMAS, allowed, values

FORMS = {form.operation_id: form for form in all_forms(DOCUMENT)}


@attrs.frozen
class Call:
    """One call of an operation with its arguments as the description has them."""

    form: Form
    parameters: Mapping[str, Any]
    body: Any
    """JSON, bytes, or None for no body."""

    def service(self, client: Any) -> Any:
        """The service method's answer, or what is to be awaited for it."""
        method = getattr(getattr(client, self.form.tag), self.form.method)
        arguments = {**self._parameters(), **self._members()}
        path = [arguments.pop(name) for name in _path_names(self.form)]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return method(*path, **arguments)

    def endpoint(self, client: Any) -> Any:
        """The endpoint function's answer, or what is to be awaited for it."""
        body = {} if self.body is None else {"body": self._endpoint_body()}
        module = endpoint_of(self.form.operation_id)
        function = module.asyncio_detailed if client.__class__.__name__ == "AsyncClient" else module.sync_detailed
        return function(**self._parameters(), **body, client=client.api)

    def _parameters(self) -> dict[str, Any]:
        return {python_name(name): value for name, value in self.parameters.items()}

    def _members(self) -> dict[str, Any]:
        """The body as arguments of the service method: its members, or the whole of it."""
        if self.body is None:
            return {}
        if isinstance(self.body, bytes):
            return {"content": self.body}
        names = inspect.signature(getattr(_service(self.form.tag), self.form.method)).parameters
        model = self._endpoint_body()
        if "body" in names:
            return {"body": model}
        given = {name: getattr(model, name) for name in _fields(model) if name in names}
        return {name: _plain(value, names[name]) for name, value in given.items() if value is not UNSET}

    def _endpoint_body(self) -> Any:
        if isinstance(self.body, bytes):
            return File(payload=io.BytesIO(self.body))
        return _built(get_type_hints(endpoint_of(self.form.operation_id)._get_kwargs)["body"], self.body)


@cache
def endpoint_of(operation_id: str) -> ModuleType:
    """The module of an operation's endpoint functions."""
    return import_module(f"olconnect_api.api.{FORMS[operation_id].tag}.{operation_id}")


def calls(form: Form) -> st.SearchStrategy[Call]:
    """Calls of one operation that the description allows."""
    needed = {each["name"]: _parameter(each) for each in form.parameters if each.get("required")}
    optional = {each["name"]: _parameter(each) for each in form.parameters if not each.get("required")}
    parameters = st.fixed_dictionaries(needed, optional=optional)
    return parameters.flatmap(lambda given: st.builds(Call, st.just(form), st.just(given), _body(form, given)))


def _parameter(parameter: dict[str, Any]) -> st.SearchStrategy[Any]:
    # A path cannot carry some names, and the client says so before it sends anything.
    found = values(parameter["schema"])
    if parameter.get("x-segments"):
        return found.filter(lambda text: not {"", ".", ".."} & set(text.split("/")))
    return found.filter(lambda value: value not in (".", "..")) if parameter["in"] == "path" else found


def _body(form: Form, given: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    if form.body_media is None:
        return st.none()
    if form.body_media != "application/json":
        return st.binary(min_size=1, max_size=40)
    schema = form.body_schema or {}

    def fixed(body: Any) -> Any:
        """With the members that make the form, and those that repeat a parameter of the path."""
        if not isinstance(body, dict):
            return body
        own = {name: given[parameter] for name, parameter in form.body_same_as_path.items()}
        whole = {**body, **form.fixed_members, **own}
        # To leave a member out and to send null is one to the description, and to the client.
        return {name: value for name, value in whole.items() if value is not None}

    return values(schema).map(lambda body: fixed(_described(body, schema))).filter(lambda body: allowed(schema, body))


def _described(body: Any, schema: dict[str, Any]) -> Any:
    """A body without further members at its top, which a service method has no argument for."""
    plain = SCHEMAS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    if not isinstance(body, dict) or "properties" not in plain:
        return body
    return {name: value for name, value in body.items() if name in plain["properties"]}


def _path_names(form: Form) -> list[str]:
    return [python_name(each["name"]) for each in form.parameters if each["in"] == "path"]


def _service(tag: str) -> type:
    module = import_module(f"olconnect_services.{tag}")
    return next(getattr(module, name) for name in module.__all__ if not name.startswith("Async"))


def _fields(model: Any) -> list[str]:
    return [each.name for each in attrs.fields(type(model)) if each.name != "additional_properties"]


def _plain(value: Any, parameter: inspect.Parameter) -> Any:
    """What is a map and nothing else is given as one."""
    return value.additional_properties if str(parameter.annotation).startswith("collections.abc.Mapping") else value


def _built(annotation: Any, value: Any) -> Any:
    """The argument of an endpoint function from its JSON."""
    if isinstance(value, list):
        return [_built(get_args(annotation)[0], each) for each in value]
    kinds = [each for each in (get_args(annotation) or (annotation,)) if attrs.has(each)]
    kind = next((each for each in kinds if allowed({"$ref": f"#/components/schemas/{each.__name__}"}, value)), None)
    return value if kind is None else kind.from_dict(value)
