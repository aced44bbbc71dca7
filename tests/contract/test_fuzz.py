"""The sandbox keeps to the description whatever it is sent: a short run of what `make fuzz` does at length."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fuzzing.own import own_sandbox, own_settings
from fuzzing.report import Report
from fuzzing.run import LINKS, Part, Plan, run_part

SEED = 20250202
LINK_SECONDS = 6
STARTING = ("data_mapping", "content_creation", "email_content", "job_creation", "output_creation", "all_in_one")
NOT_BY_SINGLE_REQUESTS = {
    "output_creation_execute_enhance",  # the sandbox has no +PReS Enhance
    *(
        f"{service}_cancel"  # of an operation that still runs: only a link leads to one
        for service in STARTING
    ),
}

Fuzz = Callable[..., Report]


@pytest.fixture
def fuzz(tmp_path: Path) -> Fuzz:
    """Runs a part of the fuzz on a sandbox of its own."""

    def run(
        part: Part,
        *,
        version: str = "2025.2",
        seconds: int | None = None,
    ) -> Report:
        with own_sandbox(version, seed=1) as sandbox:
            return run_part(part, own_settings(sandbox.url, tmp_path), Plan(seconds, SEED))

    return run


@pytest.mark.parametrize("version", ["2025.2", "2019.2"])
def test_every_operation_keeps_to_the_description(fuzz: Fuzz, version: str) -> None:
    report = fuzz(Part("examples", "examples"), version=version)
    assert sorted(map(str, report.failures)) == []
    assert report.missing == []
    assert report.never_asked == set()
    assert report.never_successful <= NOT_BY_SINGLE_REQUESTS


def test_chains_of_requests_by_links_keep_to_the_description(fuzz: Fuzz) -> None:
    report = fuzz(LINKS, seconds=LINK_SECONDS)
    assert sorted(map(str, report.failures)) == []
    assert report.scenarios > 0
