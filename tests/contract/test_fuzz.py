"""The sandbox keeps to the description whatever it is sent: a short run of what `make fuzz` does at length."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fuzzing.report import Report
from fuzzing.run import LINKS, Part, Plan, run_part
from fuzzing.settings import RunSettings

from olconnect_sandbox import Sandbox

SEED = 20250202
LINK_SECONDS = 15
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
        pace: float = 0.2,
        seconds: int | None = None,
        options: tuple[str, ...] = (),
    ) -> Report:
        with Sandbox(api_version=version, pace=pace, seed=1) as sandbox:
            settings = RunSettings(sandbox.url, tmp_path, "ol-admin", "secret", strict=True)
            return run_part(part, settings, Plan(seconds, SEED, options=options))

    return run


def test_every_operation_keeps_to_the_description(fuzz: Fuzz) -> None:
    report = fuzz(Part("requests", "examples,coverage,fuzzing"), options=("--max-examples", "3"))
    assert sorted(map(str, report.failures)) == []
    assert report.missing == []
    assert report.never_asked == set()
    assert report.never_successful <= NOT_BY_SINGLE_REQUESTS


def test_chains_of_requests_by_links_keep_to_the_description(fuzz: Fuzz) -> None:
    report = fuzz(LINKS, seconds=LINK_SECONDS)
    assert sorted(map(str, report.failures)) == []
    assert report.scenarios > 0


@pytest.mark.parametrize("version", ["2024.2", "2023.1", "2022.2", "2019.2"])
def test_an_older_server_keeps_to_the_description(fuzz: Fuzz, version: str) -> None:
    report = fuzz(Part("examples", "examples"), version=version, pace=0)
    assert sorted(map(str, report.failures)) == []
    assert report.never_asked == set()
