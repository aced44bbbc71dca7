"""What a user relies on in generated/: everything imports, is documented, typed, and loads no more than it must."""

import ast
import importlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

import olconnect_services
import olconnect_spec
from olconnect_api.errors import UnexpectedStatus
from olconnect_services.operations import LIFE_CYCLES, OPERATIONS

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
GENERATED = Path(__file__).resolve().parents[2] / "generated"
MODULES = sorted(
    ".".join(path.relative_to(GENERATED).with_suffix("").parts).removesuffix(".__init__")
    for path in GENERATED.rglob("*.py")
)
SERVICES = sorted(name for name in olconnect_services.__all__ if not name.startswith("Async"))


def public_definitions(node: ast.Module | ast.ClassDef, prefix: str = "") -> Iterator[tuple[str, Definition]]:
    for child in node.body:
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and not child.name.startswith("_"):
            yield prefix + child.name, child
            if isinstance(child, ast.ClassDef):
                yield from public_definitions(child, f"{prefix}{child.name}.")


@pytest.mark.parametrize("module", MODULES)
def test_imports(module: str) -> None:
    importlib.import_module(module)


@pytest.mark.parametrize("module", MODULES)
def test_public_names_have_docstrings_and_types(module: str) -> None:
    path = GENERATED / Path(*module.split("."))
    source = (path.with_suffix(".py") if path.with_suffix(".py").exists() else path / "__init__.py").read_text("utf-8")
    tree = ast.parse(source)
    assert not source or ast.get_docstring(tree)
    for name, definition in public_definitions(tree):
        assert ast.get_docstring(definition), f"{name} has no docstring"
        if not isinstance(definition, ast.ClassDef):
            assert definition.returns is not None, f"{name} has no return type"
            arguments = [*definition.args.args, *definition.args.kwonlyargs]
            untyped = [each.arg for each in arguments if each.annotation is None and each.arg not in ("self", "cls")]
            assert not untyped, f"{name}: no types for {untyped}"


def test_lock_names_the_tools() -> None:
    lock = (GENERATED / "lock.json").read_text("utf-8")
    assert all(name in lock for name in ("spec_sha256", "openapi-python-client", "ruff"))


@pytest.mark.parametrize("name", SERVICES)
def test_sync_and_async_services_have_the_same_methods(name: str) -> None:
    sync, twin = getattr(olconnect_services, name), getattr(olconnect_services, f"Async{name}")
    methods = [each for each in vars(sync) if not each.startswith("_")]
    assert methods == [each for each in vars(twin) if not each.startswith("_")]
    for each in methods:
        one, other = inspect.signature(getattr(sync, each)), inspect.signature(getattr(twin, each))
        assert list(one.parameters) == list(other.parameters)
        assert inspect.iscoroutinefunction(getattr(twin, each))
        assert not inspect.iscoroutinefunction(getattr(sync, each))


def test_each_row_of_the_operation_table_has_its_method() -> None:
    classes = {cls.__module__.rpartition(".")[2]: cls for cls in (getattr(olconnect_services, n) for n in SERVICES)}
    for info in OPERATIONS.values():
        assert callable(getattr(classes[info.service], info.method)), info.id


def test_starts_are_never_repeated_blindly() -> None:
    starts = {info.id for info in OPERATIONS.values() if info.effect == "start"}
    assert starts
    assert {OPERATIONS[each].retry for each in starts} == {"once"}


def test_life_cycles_lead_to_operations_of_their_own_service() -> None:
    assert set(LIFE_CYCLES) == {info.service for info in OPERATIONS.values() if info.effect == "start"}
    for service, cycle in LIFE_CYCLES.items():
        steps = [cycle.progress, cycle.result, cycle.cancel, cycle.result_text, cycle.managed_result]
        assert {step.service for step in steps if step} == {service}
        assert all("{operationId}" in step.path for step in steps if step)


def loaded_after(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    return set(done.stdout.split())


def test_the_package_root_loads_nothing_of_the_network() -> None:
    assert not {"httpx", "olconnect_api", "olconnect_services"} & loaded_after(
        "import olconnect; import olconnect.errors"
    )


def test_a_client_loads_the_services_that_it_uses_only() -> None:
    loaded = loaded_after("from olconnect import Client; Client('http://localhost').close()")
    assert "olconnect_services.job_creation" not in loaded
    assert not [each for each in loaded if each.startswith("olconnect_api.models.")]


PASSWORDS = [
    (schema, name)
    for schema, raw in olconnect_spec.load()["components"]["schemas"].items()
    for name, member in raw.get("properties", {}).items()
    if member.get("format") == "password"
]


@pytest.mark.parametrize(("schema", "name"), PASSWORDS)
def test_no_model_shows_a_password(schema: str, name: str) -> None:
    model = getattr(importlib.import_module("olconnect_api.models"), schema)
    (field,) = (each for each in attrs.fields(model) if each.name == name)
    required = {each.name: [] for each in attrs.fields(model) if each.default is attrs.NOTHING and each.init}
    shown = model(**{**required, name: "not-a-real-one"})
    assert shown.to_dict()[name] == "not-a-real-one"
    assert "not-a-real-one" not in repr(shown)
    assert not field.repr


def test_an_unexpected_status_does_not_show_the_body() -> None:
    error = UnexpectedStatus(299, b"Dear Ada")
    assert error.content == b"Dear Ada"
    assert "Ada" not in f"{error} {error!r}"


def test_there_are_passwords_in_the_description() -> None:
    assert ("SmtpParameters", "password") in PASSWORDS
