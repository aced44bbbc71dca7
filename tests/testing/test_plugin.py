"""The plugin costs little where nobody uses it, and says what is missing where it is used."""

import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import olconnect_testing
from olconnect_testing import plugin

from .conftest import Run

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("olconnect", "olconnect_api", "olconnect_services", "olconnect_sandbox", "httpx", "uvicorn")


def test_loading_the_plugin_imports_neither_client_nor_sandbox() -> None:
    program = f"import sys, olconnect_testing.plugin; sys.exit(str([each for each in {HEAVY} if each in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False)
    assert done.stderr.strip() == "[]"


def test_the_package_declares_plugin_and_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert import_module(project["entry-points"]["pytest11"]["olconnect"]) is plugin
    assert "olconnect[sandbox]" in project["optional-dependencies"]["testing"]


def test_the_types_of_the_fixtures_are_public() -> None:
    for name in olconnect_testing.__all__:
        assert getattr(olconnect_testing, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'Fixture'"):
        _ = olconnect_testing.Fixture  # type: ignore[attr-defined]


def test_a_missing_extra_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "olconnect_testing.pool", None)
    result = run("def test_it(olconnect_sandbox): pass\ndef test_other(): pass")
    result.assert_outcomes(errors=1, passed=1)
    result.stdout.fnmatch_lines(['*is missing: pip install "olconnect[[]testing]"'])
