"""A run on a server that is not ours does to it what it may, and leaves it as it was."""

from pathlib import Path

import pytest
from fuzzing.permits import Permit
from fuzzing.report import Report
from fuzzing.run import LINKS, Part, Plan, run_part
from fuzzing.settings import RunSettings

from olconnect_sandbox import Sandbox

from .fuzzed import PASSWORD, USER, Holdings, Somebodys, somebodys_server

SEED = 20250202
SINGLE = Part("requests", "examples")
SECONDS = 5
MOST_LOGINS = 8  # the client's own, those of the run in less than two minutes, and that to clean up


def fuzz(sandbox: Sandbox, folder: Path, permit: Permit, part: Part = SINGLE) -> Report:
    settings = RunSettings(sandbox.url, folder, USER, PASSWORD, permit=permit)
    return run_part(part, settings, Plan(SECONDS, SEED))


def check_reading(server: Somebodys) -> None:
    assert set(server.effects) <= {"read", "login"}
    assert not [name for name in server.operations if "get_result" in name or "get_managed" in name]
    assert 0 < server.effects["login"] <= MOST_LOGINS


def test_by_default_a_server_is_only_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with somebodys_server(monkeypatch) as server:
        before = Holdings.of(server.sandbox.url)
        report = fuzz(server.sandbox, tmp_path, Permit.READ)
        check_reading(server)
        assert Holdings.of(server.sandbox.url) == before
    assert sorted(map(str, report.failures)) == []
    assert report.asked
    assert report.left == []


def test_links_are_followed_by_reading_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with somebodys_server(monkeypatch) as server:
        before = Holdings.of(server.sandbox.url)
        report = fuzz(server.sandbox, tmp_path, Permit.READ, LINKS)
        check_reading(server)
        assert Holdings.of(server.sandbox.url) == before
    assert report.scenarios > 0


def test_with_writes_it_leaves_the_server_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with somebodys_server(monkeypatch) as server:
        before = Holdings.of(server.sandbox.url)
        report = fuzz(server.sandbox, tmp_path, Permit.WRITE)
        assert Holdings.of(server.sandbox.url) == before
        assert not [name for name in server.operations if name.startswith(("output_creation_proc", "all_in_one_sub"))]
        assert not [name for name in server.operations if name.startswith("email_content_proc")]
    assert server.effects["create"] > 0
    assert server.effects["start"] > 0
    assert server.effects["delete"] > 0
    assert server.effects["unknown"] == server.effects["deliver"] == 0
    assert 0 < server.effects["login"] <= MOST_LOGINS
    assert sorted(map(str, report.failures)) == []
    assert report.left == []


def test_with_output_nothing_of_others_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with somebodys_server(monkeypatch) as server:
        before = Holdings.of(server.sandbox.url)
        report = fuzz(server.sandbox, tmp_path, Permit.OUTPUT)
        after = Holdings.of(server.sandbox.url)
    assert server.effects["start"] > 0
    assert server.effects["deliver"] == 0
    assert set(before.data_sets) <= set(after.data_sets)
    assert set(before.job_sets) <= set(after.job_sets)
    assert after.files == before.files
    assert report.left == []


def test_what_was_made_is_deleted_when_the_run_breaks_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> str:
        raise KeyboardInterrupt

    with somebodys_server(monkeypatch) as server:
        before = Holdings.of(server.sandbox.url)
        monkeypatch.setattr("fuzzing.run._schemathesis", interrupted)
        with pytest.raises(KeyboardInterrupt):
            fuzz(server.sandbox, tmp_path, Permit.WRITE)
        assert server.effects["start"] > 0
        assert Holdings.of(server.sandbox.url) == before
