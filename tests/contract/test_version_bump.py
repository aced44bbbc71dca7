"""A new version of the API is an edit of spec/ and one command: everything the client has follows from it."""

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from api_coverage import PAGE, coverage_page
from bundle import SPEC, SpecError, bundle, rule_problems
from generate import generate
from spec_changes import changes
from spec_facts import facts_of

BUMP = Path(__file__).parent / "bump.py"
# Runs with the packages that were generated anew.
PROBE = """
import inspect, json, warnings
from olconnect import Client
from olconnect.errors import ConnectionFailedError
from olconnect_api.models import JobSetStatistics
from olconnect_services import AsyncStatistics, Statistics
from olconnect_services.operations import OPERATIONS

info, counts = OPERATIONS["statistics_get_postage"], OPERATIONS["statistics_get_for_job_set"]
with Client("http://127.0.0.1:1", auth="none") as client, warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for call in (client.statistics.handshake, client.statistics.version):
        try:
            call()
        except ConnectionFailedError:
            pass
print(json.dumps({
    "since": [info.since, info.introduced],
    "both": all(hasattr(each, "get_postage") for each in (Statistics, AsyncStatistics)),
    "docstring": inspect.getdoc(Statistics.get_postage),
    "arguments": list(inspect.signature(Statistics.get_for_job_set).parameters),
    "parts": {str(part): part.since for part in counts.parts},
    "field": "weight" in inspect.signature(JobSetStatistics).parameters,
    "deprecated": inspect.getdoc(AsyncStatistics.handshake),
    "warnings": [str(each.message) for each in caught if each.category is DeprecationWarning],
    "where": [each.filename for each in caught],
}))
"""


def edit(spec: Path) -> None:
    """The edit itself, from the script that the page shows."""
    found = importlib.util.spec_from_file_location("bump", BUMP)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    module.bump(spec)


def edited(folder: Path) -> Path:
    """The edited spec/, in a folder."""
    shutil.copytree(SPEC, folder / "spec")
    edit(folder / "spec")
    return folder / "spec"


@pytest.fixture(scope="module")
def bumped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the edited spec/, what was generated of it, and the coverage page."""
    folder = tmp_path_factory.mktemp("bump")
    edited(folder)
    (folder / "generated").mkdir()
    generate(folder / "generated", folder, folder / "spec")
    return folder


@pytest.fixture(scope="module")
def seen(bumped: Path) -> dict[str, Any]:
    """What a program sees that uses what was generated."""
    overlay = str(SPEC.parent / "overlay")
    code = f"import sys; sys.path[:0] = [{str(bumped / 'generated')!r}, {overlay!r}]\n{PROBE}"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=bumped)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_new_operation_can_be_called(seen: dict[str, Any]) -> None:
    assert seen["since"] == ["2026.9", True]
    assert seen["both"]
    assert "``GET /statistics/jobset/{jobSetId}/postage``. Since 2026.9." in seen["docstring"]


def test_the_new_parameter_can_be_given_to_servers_that_know_it(seen: dict[str, Any]) -> None:
    assert "media_names" in seen["arguments"]
    assert seen["parts"] == {"levelMode": "2024.2", "mediaNames": "2026.9"}


def test_the_new_field_can_be_read(seen: dict[str, Any]) -> None:
    assert seen["field"]


def test_the_deprecated_operation_warns(seen: dict[str, Any]) -> None:
    assert "Deprecated: calls give a DeprecationWarning." in seen["deprecated"]
    assert seen["warnings"] == ["statistics.handshake is deprecated"]
    assert seen["where"] == ["<string>"], "the warning names the caller's line"


def test_the_coverage_page_has_the_new_method(bumped: Path) -> None:
    page = (bumped / PAGE.name).read_text("utf-8")
    row = "| Get Postage for Job Set | `get_postage` | `statistics.statistics_get_postage` | yes | 2026.9 |"
    assert row in page


def test_the_change_table_tells_the_bump(tmp_path: Path) -> None:
    found = changes(facts_of(bundle()), facts_of(bundle(edited(tmp_path))))
    assert {(each.breaking, each.text, each.operations) for each in found} == {
        (False, "operation is new", ("GET /statistics/jobset/{}/postage",)),
        (False, "parameter query mediaNames is new", ("GET /statistics/jobset/{}",)),
        (False, "member weight of the answer 200 is new", ("GET /statistics/jobset/{}",)),
        (False, "operation is now deprecated", ("GET /statistics",)),
    }


def test_a_forgotten_row_is_told(tmp_path: Path) -> None:
    spec = edited(tmp_path)
    rows = spec / "documented-methods.yaml"
    rows.write_text(rows.read_text("utf-8").replace("method: get_postage", "method: get_cost"), "utf-8")
    with pytest.raises(SpecError, match=r"statistics\.get_postage has no row"):
        coverage_page(bundle(spec), spec)


def test_forgotten_evidence_is_told(tmp_path: Path) -> None:
    spec = edited(tmp_path)
    service = spec / "services" / "statistics.yaml"
    service.write_text(service.read_text("utf-8").replace("x-evidence: [change table 2026.9]", ""), "utf-8")
    assert "get /statistics/jobset/{jobSetId}/postage: summary or x-evidence is missing" in rule_problems(bundle(spec))
