"""The Python in README and guide is what it says: the README's example runs, the others at least compile and exist."""

import ast
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from olconnect import Client
from olconnect_sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(name: str) -> list[str]:
    return BLOCK.findall((ROOT / name).read_text("utf-8"))


def test_the_readme_is_short_and_so_is_its_example() -> None:
    (example,) = blocks("README.md")
    assert len([line for line in example.splitlines() if line.strip()]) <= 15
    assert len((ROOT / "README.md").read_text("utf-8").splitlines()) <= 150


def test_the_readme_example_makes_a_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (example,) = blocks("README.md")
    monkeypatch.chdir(tmp_path)
    with Sandbox(pace=0) as sandbox:
        code = example.replace("http://localhost:9340", sandbox.url)
        code = code.replace("examples/data", (ROOT / "examples" / "data").as_posix())
        exec(compile(code, "README.md", "exec"), {})
    assert len(PdfReader(tmp_path / "letters.pdf").pages) >= 200


@pytest.mark.parametrize("source", blocks("docs/guide.md"))
def test_the_guide_calls_methods_that_exist(source: str) -> None:
    client = Client("http://localhost:9340", auth="none")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
            owner = node.value
            if isinstance(owner.value, ast.Name) and owner.value.id == "client":
                assert callable(getattr(getattr(client, owner.attr), node.attr))
    client.close()
