"""Keep passwords out of the reprs of the generated models, and bodies out of its error: both end up in logs.

openapi-python-client knows the format `password` and does nothing with it; its error for an unexpected status quotes
the body, which is personal data. What does not look as expected here is an error, so that a new version of the
generator cannot undo this unseen.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from bundle import Document, SpecError
from openapi_python_client.strings import snake_case

_SHOWN = "\\n\\nResponse content:\\n{content.decode(errors='ignore')}"


def password_fields(document: Document) -> Iterator[tuple[str, str]]:
    """Names of schemas, and of their properties that are passwords."""
    for schema, raw in document["components"]["schemas"].items():
        for name, member in raw.get("properties", {}).items():
            if member.get("format") == "password":
                yield schema, name


def with_hidden_field(source: str, model: str, name: str) -> str | None:
    """A module whose model leaves a field out of its repr; `None` if it has no such model or field."""
    for definition in ast.parse(source).body:
        if isinstance(definition, ast.ClassDef) and definition.name == model:
            for line in definition.body:
                if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name) and line.target.id == name:
                    return _replaced(source, line, name)
    return None


def _replaced(source: str, line: ast.AnnAssign, name: str) -> str:
    default = "" if line.value is None else f"default={ast.unparse(line.value)}, "
    field = f"    {name}: {ast.unparse(line.annotation)} = _attrs_field({default}repr=False)"
    lines = source.splitlines()
    lines[line.lineno - 1 : line.end_lineno] = [field]
    return "\n".join(lines) + "\n"


def hide_bodies(package: Path) -> None:
    """Change the error of a generated package: it keeps the body, but does not show it.

    Raises:
        SpecError: the error is not as expected.
    """
    path = package / "errors.py"
    source = path.read_text(encoding="utf-8")
    if source.count(_SHOWN) != 1:
        raise SpecError(f"{path.name}: UnexpectedStatus is not as expected; see scripts/secrecy.py")
    path.write_text(source.replace(_SHOWN, ""), encoding="utf-8", newline="\n")


def hide_passwords(document: Document, package: Path) -> None:
    """Change the models of a generated package.

    Raises:
        SpecError: a schema with a password has no such model or field.
    """
    for schema, name in password_fields(document):
        path = package / "models" / f"{snake_case(schema)}.py"
        found = with_hidden_field(path.read_text(encoding="utf-8"), schema, snake_case(name))
        if found is None:
            raise SpecError(f"{path.name}: the generated {schema} has no {name}; see scripts/secrecy.py")
        path.write_text(found, encoding="utf-8", newline="\n")
