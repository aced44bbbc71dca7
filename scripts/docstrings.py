"""Give the generated client the docstrings that openapi-python-client leaves out.

The texts are fixed per name. A public name without a docstring that is not listed here is an error, so that a new
version of the generator cannot add one unseen.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from bundle import SpecError

TEXTS = {
    "to_dict": "The model as a dictionary, ready for JSON.",
    "from_dict": "The model from a dictionary, such as the value of a JSON answer.",
    "additional_keys": "Names of the members beyond the described ones.",
    "to_tuple": "The file as httpx wants it for a form field.",
    "UnexpectedStatus": "Raised for a status that the description does not name.",
    "Unset": "The type of UNSET, which stands for a value that is not sent.",
}
MODULES = {
    "client": "A client class for interacting with the API.",
    "types": "Types of the generated client.",
    "errors": "Errors of the generated client.",
}

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def undocumented(node: ast.Module | ast.ClassDef) -> Iterator[Definition]:
    """Public functions, classes and methods without a docstring."""
    for child in node.body:
        if isinstance(child, Definition) and not child.name.startswith("_"):
            if ast.get_docstring(child) is None:
                yield child
            if isinstance(child, ast.ClassDef):
                yield from undocumented(child)


def text_for(definition: Definition, path: Path) -> str:
    """The docstring of a definition."""
    if definition.name in TEXTS:
        return TEXTS[definition.name]
    if definition.name.startswith("check_"):
        return "The value, when it is one of the described ones; raises TypeError when it is not."
    if isinstance(definition, ast.ClassDef) and path.parent.name == "models":
        return f"{definition.name}."
    raise SpecError(f"{path.name}: the generated {definition.name} has no docstring; add one to scripts/docstrings.py")


def with_docstrings(source: str, path: Path) -> str:
    """The module with a docstring for itself and for every public name."""
    tree = ast.parse(source)
    lines = source.splitlines(keepends=True)
    for definition in sorted(undocumented(tree), key=lambda each: -each.body[0].lineno):
        first = definition.body[0]
        start = min([first.lineno, *[each.lineno for each in getattr(first, "decorator_list", [])]])
        lines.insert(start - 1, f'{" " * first.col_offset}"""{text_for(definition, path)}"""\n\n')
    head = "" if ast.get_docstring(tree) is not None or not source.strip() else f'"""{module_text(path)}"""\n\n'
    return head + "".join(lines)


def module_text(path: Path) -> str:
    """What a module holds."""
    name = path.parent.name if path.stem == "__init__" else path.stem
    kind = "Endpoint functions" if "api" in path.parts[-3:] else "Model"
    return MODULES.get(path.stem, f"{kind}: {name}.")


def complete_docstrings(package: Path) -> None:
    """Add them to every module of a generated package.

    Raises:
        SpecError: a public name that this module has no text for.
    """
    for path in sorted(package.rglob("*.py")):
        path.write_text(with_docstrings(path.read_text(encoding="utf-8"), path), encoding="utf-8", newline="\n")
