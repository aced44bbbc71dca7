"""Every program in examples/ runs against the sandbox as it stands, and does what it says."""

import json
import logging
import runpy
import sys
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from pypdf import PdfReader

from olconnect import Client, as_properties, from_properties
from olconnect_sandbox import Sandbox

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PROGRAMS = sorted(path.stem for path in EXAMPLES.glob("*.py"))
CSV = "FirstName,LastName,Region\nAnna,Ek,North\nBo,Ås,South\nCleo,Ru,North\n"

Run = Callable[..., list[str]]


@pytest.fixture(scope="module")
def shared_sandbox() -> Iterator[Sandbox]:
    with Sandbox(pace=0, seed=11, validate_answers=True) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Sandbox]:
    """An empty sandbox that the environment leads to, and an empty working folder."""
    empty = shared_sandbox.snapshot()
    monkeypatch.setenv("OLCONNECT_URL", shared_sandbox.url)
    monkeypatch.setenv("OLCONNECT_USER", "ol-admin")
    monkeypatch.setenv("OLCONNECT_PASSWORD", "secret")
    monkeypatch.delenv("OLCONNECT_TOKEN", raising=False)
    monkeypatch.chdir(tmp_path)
    yield shared_sandbox
    shared_sandbox.reset(empty)


@pytest.fixture
def run(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a program with arguments, and gives the lines that it printed."""
    del sandbox

    def started(name: str, *arguments: str) -> list[str]:
        monkeypatch.setattr(sys, "argv", [name, *arguments])
        capsys.readouterr()
        runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
        return capsys.readouterr().out.splitlines()

    return started


@pytest.fixture
def job_set(sandbox: Sandbox) -> int:
    """A job set with a job for each of two regions, of three customers."""
    data = EXAMPLES / "data"
    with Client(sandbox.url, user="ol-admin", password="secret") as client:
        files = client.file_store
        records = client.data_mapping.process(
            files.upload_data_mapping_configuration(data / "customers.OL-datamapper"),
            files.upload_data_file(CSV.encode()),
        ).result()
        content = client.content_creation.process_by_data_set(files.upload_template(data / "letter.html"), records)
        preset = files.upload_job_creation_preset(data / "by-region.OL-jobpreset")
        return client.job_creation.process_by_content_set(preset, identifiers=content.result()).result()


def test_every_program_is_in_the_list_and_is_tested() -> None:
    listed = (EXAMPLES / "README.md").read_text("utf-8")
    tests = Path(__file__).read_text("utf-8")
    for name in PROGRAMS:
        assert f"({name}.py)" in listed
        assert f'"{name}"' in tests


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_is_short_and_says_how_to_run_it(name: str) -> None:
    source = (EXAMPLES / f"{name}.py").read_text("utf-8")
    assert f"python examples/{name}.py" in source
    assert "OLCONNECT_URL" in source
    assert len(source.splitlines()) <= 60


@pytest.mark.parametrize("name", ["letters_from_csv", "letters_from_csv_async"])
def test_letters(name: str, run: Run) -> None:
    assert run(name)[-1] == "written: letters.pdf"
    assert len(PdfReader("letters.pdf").pages) >= 200


def test_one_letter(run: Run) -> None:
    assert run("one_letter", "2") == ["written: letter-2.pdf"]
    (page,) = PdfReader("letter-2.pdf").pages
    assert "Snøfjellås" in page.extract_text()


def test_print_folder(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    for name in ("Anna", "Bo"):
        (tmp_path / f"{name}.csv").write_text(f"FirstName,LastName,Region\n{name},Ek,North\n", encoding="utf-8")
    assert [line.split()[:2] for line in sorted(run("print_folder", "."))] == [
        ["Anna.csv", "printed:"],
        ["Bo.csv", "printed:"],
    ]
    assert "Anna" in PdfReader("Anna.pdf").pages[0].extract_text()
    started = len(sandbox.started)
    assert sorted(run("print_folder", ".")) == ["Anna.csv was printed before", "Bo.csv was printed before"]
    assert len(sandbox.started) == started


def test_emails(run: Run) -> None:
    lines = run("emails")
    assert lines[0].endswith(" messages")
    assert lines[-1] == "written: message.eml"
    message = message_from_bytes(Path("message.eml").read_bytes(), policy=default)
    assert f"to: {message['to']}" in lines
    assert "Ærligdal" in message.get_body(("html",)).get_content()


def test_html_preview(run: Run) -> None:
    (line,) = run("html_preview")
    assert line.startswith("written: preview.html")
    assert "Dear Søren Ærligdal" in Path("preview.html").read_text("utf-8")


def test_image_preview(run: Run) -> None:
    assert run("image_preview") == ["written: preview.png, image/png"]
    assert Path("preview.png").read_bytes().startswith(b"\x89PNG\r\n")


def test_find_jobs(run: Run, job_set: int) -> None:
    assert job_set
    lines = run("find_jobs", "Region", "North")
    assert lines[0] == "1 jobs with Region = North"
    assert "'Region': 'North'" in lines[1]
    assert run("find_jobs", "Region", "West") == ["0 jobs with Region = West"]


def test_job_set_statistics(run: Run, job_set: int) -> None:
    lines = run("job_set_statistics", str(job_set))
    assert lines[0] == "3 sheets, 3 pages"
    assert len([line for line in lines if line.startswith("document ")]) == 3


@pytest.mark.parametrize("name", ["job_set_to_records", "job_set_to_records_async"])
def test_from_a_job_set_to_its_records(name: str, run: Run, job_set: int) -> None:
    lines = run(name, str(job_set))
    assert [line.partition(" has ")[2] for line in lines if "has" in line] == ["2 content items", "1 content items"]
    assert [line.split(maxsplit=1)[1] for line in lines if line.startswith(" ")] == ["Anna Ek", "Cleo Ru", "Bo Ås"]


def test_update_properties(run: Run, sandbox: Sandbox, job_set: int) -> None:
    assert len(run("update_properties", str(job_set), "state=checked", "batch=0042")) == 2
    with Client(sandbox.url, user="ol-admin", password="secret") as client:
        for job in client.job_sets.get_jobs(job_set).identifiers:
            properties = from_properties(client.jobs.get_properties(job))
            assert (properties["state"], properties["batch"]) == ("checked", "0042")


def test_structured_log(run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    log = logging.getLogger("olconnect")
    monkeypatch.setattr(log, "handlers", list(log.handlers))  # the program adds one, and sets the level
    caplog.set_level(logging.DEBUG, logger="olconnect")
    *lines, last = run("structured_log")
    records = [json.loads(each) for each in lines]
    attempts = [each for each in records if each["olconnect_event"] == "attempt"]
    assert "data_mapping_process" in [each["olconnect_operation"] for each in attempts]
    assert next(each["olconnect_state"] for each in records if "olconnect_state" in each) == "started"
    assert last == f"1 operation started, {len(attempts)} requests in all"


def test_clean_up(run: Run, sandbox: Sandbox, job_set: int) -> None:
    with Client(sandbox.url, user="ol-admin", password="secret") as client:
        (data_set,) = client.data_sets.get_all().identifiers
        client.job_sets.update_properties(job_set, properties=as_properties({"keepUntil": "2001-12-31"}))
        client.data_sets.update_properties(data_set, properties=as_properties({"keepUntil": "9999-12-31"}))
        assert run("clean_up") == [f"job set {job_set} could be deleted since 2001-12-31"]
        assert client.job_sets.get_all().identifiers == [job_set]
        assert run("clean_up", "--delete") == [f"job set {job_set} deleted since 2001-12-31"]
        assert client.job_sets.get_all().identifiers == []
        assert client.data_sets.get_all().identifiers == [data_set]
