"""Read the types of the generated client from its source, without importing it."""

import ast
from pathlib import Path

from attrs import frozen
from forms import Form
from openapi_python_client.strings import snake_case

SERVICE_NAMES = {"File", "UNSET", "Unset"}


def union_members(annotation: str) -> list[str]:
    """The members of `A | B | Unset`."""
    node = ast.parse(annotation, mode="eval").body
    members: list[str] = []
    while isinstance(node, ast.BinOp):
        members.append(ast.unparse(node.right))
        node = node.left
    members.append(ast.unparse(node))
    return members[::-1]


def names_in(expression: str) -> set[str]:
    """All names in an annotation or expression."""
    tree = ast.parse(expression or "None", mode="eval")
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


@frozen
class ClientSource:
    """The generated client below a folder."""

    folder: Path

    def _model_path(self, name: str) -> Path:
        return self.folder / "models" / f"{snake_case(name)}.py"

    def model_attributes(self, name: str) -> dict[str, str]:
        """Attributes of a model with their annotations, in the order of its constructor."""
        tree = ast.parse(self._model_path(name).read_text(encoding="utf-8"))
        classes = [
            node for node in tree.body if isinstance(node, ast.ClassDef)
        ]  # none where it is an alias of literals
        return {
            node.target.id: ast.unparse(node.annotation)
            for cls in classes
            for node in cls.body
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
        }

    def models_in(self, *expressions: str) -> set[str]:
        """The models that annotations or expressions name."""
        names = set[str]().union(*(names_in(each) for each in expressions))
        return {each for each in names if each[0].isupper() and self._model_path(each).exists()}

    def _is_free_map(self, name: str) -> bool:
        """Whether a model has no attributes but its additional properties."""
        return bool(self.models_in(name)) and list(self.model_attributes(name)) == ["additional_properties"]

    def endpoint_arguments(self, form: Form) -> dict[str, str]:
        """Arguments of the function that prepares an endpoint's request, with their annotations."""
        path = self.folder / "api" / form.tag / f"{snake_case(form.operation_id)}.py"
        tree = ast.parse(path.read_text(encoding="utf-8"))
        function = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "_get_kwargs")
        arguments = [*function.args.args, *function.args.kwonlyargs]
        return {each.arg: ast.unparse(each.annotation) for each in arguments if each.annotation}

    def input_type(self, annotation: str) -> tuple[str, str]:
        """What a caller may give for a generated annotation, and the expression (of `{}`) that converts it."""
        members = [each for each in union_members(annotation) if each not in ("Unset", "None")]
        if len(members) > 1:
            return " | ".join(members), "{}"
        if members[0].startswith("list["):
            return members[0].replace("list[", "Sequence[", 1), "list({})"
        if self._is_free_map(members[0]):
            values = self.model_attributes(members[0])["additional_properties"]
            return values.replace("dict[", "Mapping[", 1), members[0] + ".from_dict(dict({}))"
        return members[0], "{}"
