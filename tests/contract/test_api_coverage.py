"""The coverage page has a row for every documented method, without a hole, and says of the sandbox what is true."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import api_coverage
import pytest
import yaml
from bundle import SPEC, SpecError, bundle
from forms import all_forms

import olconnect_spec
from olconnect_sandbox.rest.description import operations
from olconnect_sandbox.services import SERVICES
from olconnect_sandbox.services.registry import joined
from olconnect_services.operations import OPERATIONS

DESCRIPTION = bundle()


def test_no_row_has_a_hole() -> None:
    for row in api_coverage.rows(DESCRIPTION):
        assert all(cell.strip() for cell in row.cells), row
        assert {form.operation_id for form in row.forms} <= OPERATIONS.keys()


def test_every_form_of_the_description_has_a_row() -> None:
    rowed = {form.operation_id for row in api_coverage.rows(DESCRIPTION) for form in row.forms}
    assert rowed == {form.operation_id for form in all_forms(DESCRIPTION)} == OPERATIONS.keys()


def test_the_page_is_the_one_that_the_description_gives() -> None:
    assert api_coverage.PAGE.read_text("utf-8") == api_coverage.coverage_page(DESCRIPTION)


def test_every_line_of_the_page_has_its_cells() -> None:
    lines = [line for line in api_coverage.PAGE.read_text("utf-8").splitlines() if line.startswith("|")]
    assert {len(re.split(r"(?<!\\)\|", line)) - 2 for line in lines} == {len(api_coverage.COLUMNS), 4}


def test_the_sandbox_does_what_the_page_says() -> None:
    described = list(operations(olconnect_spec.load()))
    assert joined(SERVICES, described).keys() == {operation.id for operation in described}


Methods = dict[str, list[dict[str, Any]]]


def drop_row(methods: Methods) -> None:
    methods["jobs"].pop()


def invent_row(methods: Methods) -> None:
    methods["jobs"].append({"documented": "Sort Jobs", "method": "sort"})


def drop_further(methods: Methods) -> None:
    next(each for each in methods["data_records"] if "further" in each).pop("further")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (drop_row, "jobs.version has no row"),
        (invent_row, "jobs.sort is documented and not described"),
        (drop_further, "data_records.get_values_typed has no row"),
    ],
)
def test_a_hole_is_told(change: Callable[[Methods], None], told: str, tmp_path: Path) -> None:
    methods: Methods = yaml.safe_load((SPEC / "documented-methods.yaml").read_text("utf-8"))
    change(methods)
    (tmp_path / "documented-methods.yaml").write_text(yaml.safe_dump(methods), "utf-8")
    with pytest.raises(SpecError, match=told):
        api_coverage.rows(DESCRIPTION, tmp_path)


def test_what_the_sandbox_leaves_out_stands_in_the_row(tmp_path: Path) -> None:
    gaps = tmp_path / "gaps.toml"
    gaps.write_text('jobs_version = "Always 1.0."\n', "utf-8")
    shown = {form.operation_id: row.cells[3] for row in api_coverage.rows(DESCRIPTION, gaps=gaps) for form in row.forms}
    assert (shown["jobs_version"], shown["jobs_handshake"]) == ("Always 1.0.", "yes")
    gaps.write_text('jobs_sort = "Not at all."\n', "utf-8")
    with pytest.raises(SpecError, match=r"gaps\.toml: jobs_sort is no operation"):
        api_coverage.rows(DESCRIPTION, gaps=gaps)


def test_what_is_known_by_name_alone_is_told(tmp_path: Path) -> None:
    for name in ("documented-methods.yaml", "known-undescribed.yaml"):
        shutil.copy(SPEC / name, tmp_path)
    page = api_coverage.coverage_page(DESCRIPTION, tmp_path)
    assert "| Convert XPS to PDF | 2026.1 |" in page.partition("## Known and undescribed")[2]
