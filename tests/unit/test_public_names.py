"""The names of the package: each can be imported, is listed, and comes without what it does not need."""

import ast
import importlib.metadata
import re
import subprocess
import sys
from pathlib import Path

import pytest

import olconnect
from olconnect import errors


def test_every_public_name_is_there_under_its_own_name() -> None:
    for name in olconnect.__all__:
        value = getattr(olconnect, name)
        assert value.__name__ == name
        assert value.__doc__, f"{name} says what it is"
    assert dir(olconnect) == sorted(olconnect.__all__)


def test_names_for_the_type_checker_and_at_run_time_are_the_same() -> None:
    source = ast.parse(Path(str(olconnect.__file__)).read_text(encoding="utf-8"))
    (block,) = (each for each in source.body if isinstance(each, ast.If))
    imported = {
        alias.name: str(each.module).removeprefix("olconnect.")
        for each in block.body
        if isinstance(each, ast.ImportFrom)
        for alias in each.names
    }
    assert imported == olconnect._MODULES
    assert sorted(imported) == sorted(olconnect.__all__)


def test_a_name_that_is_not_there_is_told() -> None:
    with pytest.raises(AttributeError, match="module 'olconnect' has no attribute 'Clint'"):
        olconnect.Clint  # noqa: B018


def test_everything_from_the_package_is_what_it_lists() -> None:
    namespace: dict[str, object] = {}
    exec("from olconnect import *", namespace)
    assert set(olconnect.__all__) <= set(namespace)


def test_all_errors_have_one_root_and_are_listed() -> None:
    for name in errors.__all__:
        value = getattr(errors, name)
        if isinstance(value, type) and issubclass(value, Exception):
            assert issubclass(value, olconnect.OLConnectError)
            assert name.endswith("Error")


def test_the_version_is_that_of_the_distribution() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", olconnect.__version__)
    assert importlib.metadata.version("olconnect") == olconnect.__version__


def test_importing_the_package_and_the_errors_brings_no_http_library() -> None:
    program = "import sys, olconnect, olconnect.errors; print(sorted({'httpx', 'olconnect_api'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"
