"""`--faults FILE`, and what it says of a bad one."""

import re
from pathlib import Path

import httpx
import pytest

from olconnect_sandbox.__main__ import main
from olconnect_sandbox.faults import FaultError, Faults, Oddity, Status, When, WrongHeaders
from olconnect_sandbox.faults.file import load
from olconnect_sandbox.faults.reading import KINDS
from olconnect_sandbox.services import SERVICES

from .test_command_line import refused, running

OPERATIONS = frozenset(name for service in SERVICES for name in service.registrations)
GOOD = """
[[fault]]
what = "status"
status = 503
body = "html"
retry_after = 2
headers = { Via = "1.1 proxy" }
method = "GET"
path = "/filestore/*"
operation = "file_store_*"
first = 2
count = 3
probability = 0.5
seed = 7

[[fault]]
what = "wrong-headers"
remove = ["operationId"]

[[fault]]
what = "oddity"
quirk = "result-once"
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "faults.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_says_what_goes_wrong_and_when(tmp_path: Path) -> None:
    faults = Faults()
    load(written(tmp_path, GOOD), faults)
    status, headers, oddity = faults
    assert status.what == Status(503, body="html", retry_after=2, headers={"Via": "1.1 proxy"})
    assert status.when == When(
        method="GET",
        path="/filestore/*",
        operation="file_store_*",
        first=2,
        count=3,
        probability=0.5,
        seed=7,
    )
    assert (headers.what, headers.when) == (WrongHeaders(["operationId"]), When())
    assert oddity.what == Oddity("result_once")


def test_the_documentation_knows_every_kind_and_its_file_is_good(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text("utf-8")
    (example,) = re.findall(r"^```toml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    faults = Faults(OPERATIONS)
    load(written(tmp_path, example), faults)
    assert len(faults) == 2
    for name, kind in KINDS.items():
        assert re.search(rf"^\| `{kind.__name__}\(.* \| `{name}` \| ", page, re.MULTILINE), name


def test_an_empty_file_is_no_fault(tmp_path: Path) -> None:
    faults = Faults()
    load(written(tmp_path, ""), faults)
    assert len(faults) == 0


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("", "no kind of fault: use one of broken-header, "),
        ('what = "explosion"', "'explosion' is no kind of fault"),
        ('what = "delay"', "delay: .*seconds"),
        ('what = "delay"\nseconds = "long"', "seconds = 'long' is no number from 0 on"),
        ('what = "delay"\nseconds = 1\nby_clock = 1', "by_clock = 1 is no truth value"),
        ('what = "delay"\nseconds = 1\nsize = 1', "size means nothing to delay: use by_clock, "),
        ('what = "status"\nstatus = 700', "status = 700 is no whole number from 200 to 599"),
        ('what = "status"\nstatus = 503\nbody = "xml"', "body = 'xml': use one of json, text, html, empty"),
        ('what = "status"\nstatus = 503\nheaders = 1', "headers = 1 is no table"),
        ('what = "wrong-headers"\nremove = 1', "wrong-headers"),
        ('what = "drip"\nprobability = 2', "probability = 2 is no number from 0 to 1"),
        ('what = "drip"\nfirst = 0', "first = 0 is no whole number from 1 on"),
        ('what = "drip"\nseed = 1.5', "seed = 1.5 is no whole number"),
        ('what = "drip"\noperation = "job_print"', "no operation is called job_print"),
        ('what = "connection-refused"', "seconds is missing: nobody could end it"),
    ],
)
def test_a_bad_entry_is_named(tmp_path: Path, entry: str, told: str) -> None:
    path = written(tmp_path, f'[[fault]]\nwhat = "reset-after"\n[[fault]]\n{entry}\n')
    with pytest.raises(FaultError, match=rf"faults\.toml, fault 2: .*{told}"):
        load(path, Faults({"job_creation_process"}))


@pytest.mark.parametrize("text", ["fault = 1", "[fault]\nwhat = 'drip'", "[[faults]]\nwhat = 'drip'"])
def test_a_file_of_something_else_is_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(FaultError, match=r"use tables of \[\[fault\]\]"):
        load(written(tmp_path, text), Faults())


def test_an_entry_that_is_no_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(FaultError, match="fault 1: it is no table"):
        load(written(tmp_path, "fault = [1]"), Faults())


def test_the_command_line_refuses_a_bad_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = written(tmp_path, '[[fault]]\nwhat = "drip"\noperation = "job_print"\n')
    assert "faults.toml, fault 1: no operation is called job_print" in refused(["--faults", str(bad)], capsys)
    assert "faults.toml is no TOML" in refused(["--faults", str(written(tmp_path, "[["))], capsys)
    assert "missing.toml" in refused(["--faults", str(tmp_path / "missing.toml")], capsys)
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b"# \xe9\n")
    assert main(["--faults", str(latin)]) == 2


def test_the_command_line_takes_a_file_and_can_be_steered(tmp_path: Path) -> None:
    file = written(tmp_path, '[[fault]]\nwhat = "status"\nstatus = 418\nbody = "text"\n')
    with running("--faults", str(file), "--control") as (_, url):
        assert httpx.get(f"{url}/rest/serverengine/authentication").status_code == 418
        assert httpx.delete(f"{url}/_sandbox/faults").status_code == 204
        assert httpx.get(f"{url}/rest/serverengine/authentication").status_code == 401
