"""The tests in docs/testing.md and examples/testing run as they stand, with the plugin that comes with the package."""

import re
from pathlib import Path
from shutil import copytree

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, folder: Path) -> dict[str, int]:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    arguments = ("-p", "olconnect_testing.plugin", "-p", "asyncio", "-p", "no:cacheprovider", "--import-mode=importlib")
    return pytester.runpytest_subprocess(*arguments, "-c", "tox.ini", str(folder)).parseoutcomes()


def test_the_tests_of_the_page_pass(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = BLOCK.findall((ROOT / "docs" / "testing.md").read_text("utf-8"))
    pytester.makepyfile(**{f"test_{number}": block for number, block in enumerate(blocks)})
    copytree(ROOT / "examples" / "data", pytester.path / "data")
    outcomes = run(pytester, monkeypatch, pytester.path)
    assert outcomes == {"passed": sum(len(re.findall(r"^(?:async )?def test_", each, re.MULTILINE)) for each in blocks)}


def test_the_example_passes(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(pytester, monkeypatch, ROOT / "examples" / "testing") == {"passed": 6}


def test_the_example_is_listed() -> None:
    assert "(testing/test_letters.py)" in (ROOT / "examples" / "README.md").read_text("utf-8")
