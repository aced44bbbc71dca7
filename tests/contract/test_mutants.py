"""The fuzz finds faults: a sample of those that `make mutants` seeds, by the checks that are there for them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from fuzzing.mutants.catalogue import MUTANTS
from fuzzing.mutants.mutant import LINES, Mutant, OnWire, together
from fuzzing.mutants.results import Results, scores
from fuzzing.mutants.tables import tables
from fuzzing.mutants.trial import Kill, Outcome, including
from fuzzing.own import own_sandbox, own_settings
from fuzzing.report import Report
from fuzzing.run import Part, Plan, run_part
from fuzzing.settings import RunSettings

from olconnect_sandbox.quirks import quirk_names

SEED = 20250202
BY_ID = {mutant.id: mutant for mutant in MUTANTS}
SINGLE = {
    "405-as-page": "error_form",
    "crash-without-name": "documented_500",
    "delete-method": "unsupported_method",
    "digits-as-numbers": "response_schema_conformance",
    "forged-token-for-one": "ForgedToken",
    "found-twice": "ServerModel",
    "lost-properties": "ServerModel",
    "managed-without-identifier": "json_in_text",
    "no-link": "response_headers_conformance",
    "one-link": "ServerModel",
    "open-version": "ignored_auth",
    "other-status-in-error": "error_status",
    "pages-off-by-one": "ServerModel",
    "result-as-json": "content_type_conformance",
    "token-in-error": "secrets",
    "valid-gets-500": "documented_500",
}
"""Faults that single requests show, with the check that notices; each is on operations of its own."""


@contextmanager
def faulty_sandbox(names: Mapping[str, str], folder: Path) -> Iterator[RunSettings]:
    faults = [fault for name in names if isinstance(fault := BY_ID[name].fault, OnWire)]
    assert len(faults) == len(names), "others cannot be seeded together"
    with together(faults), own_sandbox(seed=1) as sandbox:
        yield own_settings(sandbox.url, folder)


def only(names: Mapping[str, str]) -> tuple[str, ...]:
    return including(tuple(sorted({one for name in names for one in BY_ID[name].operations})))


def missed(names: Mapping[str, str], report: Report) -> dict[str, str]:
    found = {(failure.operation, failure.check) for failure in report.failures}
    return {
        name: check
        for name, check in names.items()
        if not any((LINES[one], check) in found for one in BY_ID[name].operations)
    }


def test_faults_in_single_answers_are_found(tmp_path: Path) -> None:
    with faulty_sandbox(SINGLE, tmp_path) as settings:
        report = run_part(Part("single", "examples,coverage"), settings, Plan(None, SEED, options=only(SINGLE)))
    assert missed(SINGLE, report) == {}


def test_the_catalogue_is_broad() -> None:
    assert len(MUTANTS) == len(BY_ID) >= 60
    assert len({mutant.kind for mutant in MUTANTS}) >= 15
    assert set(quirk_names()) <= BY_ID.keys()


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.id)
def test_each_fault_fits_the_sandbox(mutant: Mutant) -> None:
    assert mutant.operations
    assert set(mutant.operations) <= LINES.keys()
    with mutant.fault.planted():
        assert set(mutant.fault.quirks) <= set(quirk_names())


def test_a_fault_counts_as_found_only_with_every_seed(tmp_path: Path) -> None:
    some, other = MUTANTS[:2]
    kill = Kill("coverage", "GET /x", "documented_500", "500", 2.5)
    results = Results(tmp_path / "new" / "results.jsonl")
    for outcome in (Outcome(some.id, 1, 9.0, kill), Outcome(some.id, 2, 9.0, kill), Outcome(other.id, 1, 9.0, kill)):
        results.add(outcome)
    known = results.read()
    assert known[some.id, 1] == Outcome(some.id, 1, 9.0, kill)
    found = scores([some, other], known, [1, 2])
    assert [score.killed for score in found] == [True, False]
    text = tables(found)
    assert text.startswith("1 of 2 faults found with every seed (50.0%)")
    assert f"| `{other.id}` | {other.kind} |" in text
