"""The journal file: what it holds survives, and what is no journal is left alone."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from olconnect._journal import Journal
from olconnect.errors.journal import JournalError

SERVER = "http://localhost:9340/rest/serverengine"
WHEN = datetime(2026, 11, 22, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.journal"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    opened = Journal(path, SERVER)
    yield opened
    opened.close()


def test_what_is_written_is_there_in_the_next_run(journal: Journal, path: Path) -> None:
    journal.submitting("a", "map", "data_mapping", WHEN)
    journal.submitting("a", "print", "output_creation", WHEN)
    journal.started("a", "print", "token", "op-1")
    journal.submitting("b", "map", "data_mapping", WHEN)
    journal.started("b", "map", "token", "op-2")
    journal.done("b", "map", "31")
    journal.finish("b", "null")
    journal.calling("c", "upload")
    journal.forget("c", "upload")
    journal.close()
    again = Journal(path, SERVER)
    submitted, started = again.steps("a")
    assert (submitted.name, submitted.state, submitted.start, submitted.asked_at) == (
        "map", "submitting", "data_mapping", WHEN,
    )  # fmt: skip
    assert (started.state, started.token, started.result) == ("started", "token", None)
    assert again.step("b", "map") == again.steps("b")[0]
    assert again.steps("b")[0].result == "31"
    assert (again.finished("a"), again.finished("b"), again.steps("c")) == (None, "null", [])
    assert (again.knows("op-1"), again.knows("op-3")) == (True, False)
    again.close()


def test_what_is_left_over_has_begun_and_not_come_up(journal: Journal, path: Path) -> None:
    for key in ("a", "b", "c"):
        journal.calling(key, "upload")
    journal.finish("c", "null")
    journal.close()
    again = Journal(path, SERVER)
    assert [again.first_sight("a"), again.first_sight("a"), again.first_sight("d")] == [True, False, True]
    assert again.left_over() == ["b"]
    again.close()


def test_an_answer_beats_an_adoption(journal: Journal) -> None:
    journal.submitting("a", "map", "data_mapping", WHEN)
    journal.submitting("b", "map", "data_mapping", WHEN)
    journal.started("a", "map", "adopted", "op-1")
    journal.started("b", "map", "answered", "op-1")
    (a,), (b,) = journal.steps("a"), journal.steps("b")
    assert (a.state, a.token) == ("submitting", None)
    assert (b.state, b.token) == ("started", "answered")


def test_a_journal_in_use_is_refused_to_other_runs_and_processes(journal: Journal, path: Path) -> None:
    with pytest.raises(JournalError, match=r"is in use .wait for the other run"):
        Journal(path, SERVER)
    program = f"from olconnect._journal import Journal; Journal({str(path)!r}, {SERVER!r})"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "is in use" in ended.stderr
    journal.close()
    Journal(path, SERVER).close()


def test_a_journal_of_another_server_is_refused(journal: Journal, path: Path) -> None:
    journal.close()
    with pytest.raises(JournalError, match=r"is of http://localhost:9340/.*, not of http://other"):
        Journal(path, "http://other/rest/serverengine")


@pytest.mark.parametrize("content", [b"Dear Ada,\n", b"key;name\n" * 500, b"SQLite format 3\x00" * 10])
def test_a_file_that_is_no_journal_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(JournalError, match="no journal"):
        Journal(path, SERVER)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("CREATE TABLE letters (id)", "is no journal"),
        ("PRAGMA application_id = 7", "is no journal"),
        ("PRAGMA user_version = 7", "is no journal"),
    ],
)
def test_a_database_of_something_else_is_refused_and_left_alone(path: Path, statement: str, said: str) -> None:
    other = sqlite3.connect(path)
    other.execute(statement)
    other.close()
    content = path.read_bytes()
    with pytest.raises(JournalError, match=said):
        Journal(path, SERVER)
    assert path.read_bytes() == content


def test_a_journal_of_another_version_is_refused(journal: Journal, path: Path) -> None:
    journal.close()
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 2")
    other.close()
    with pytest.raises(JournalError, match="is a journal of version 2, this is 1"):
        Journal(path, SERVER)


def test_an_empty_file_becomes_a_journal(path: Path) -> None:
    path.write_bytes(b"")
    Journal(path, SERVER).close()
    assert path.stat().st_size > 0


def test_a_journal_cannot_be_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match=r"cannot be used.*check its folder"):
        Journal(tmp_path / "no" / "such.journal", SERVER)


def test_a_closed_journal_says_so(journal: Journal) -> None:
    journal.close()
    with pytest.raises(JournalError, match=r"is closed .do this inside the pipeline's with block"):
        journal.finish("a", "null")


def test_without_a_path_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    journal = Journal(None, SERVER)
    journal.finish("a", "null")
    assert journal.finished("a") == "null"
    journal.close()
    assert list(tmp_path.iterdir()) == []
