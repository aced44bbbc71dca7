"""What a run has found can be read: by people as a page, by machines as JUnit; what is accepted is no failure."""

import os
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fuzzing.accepted import Accepted, BaselineError, write
from fuzzing.budget import Budget
from fuzzing.evidence import Evidence, curl, shortest
from fuzzing.failures import Failure
from fuzzing.junit import junit
from fuzzing.page import page
from fuzzing.report import Report
from fuzzing.sentences import promise
from fuzzing.verdict import Verdict

from olconnect_spec import load

from .fuzzed import PASSWORD, USER, somebodys_server

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "fuzz.py"
DOCUMENT = load()
FAILURE = Failure(
    "GET /workflow/datamining/getProgress/{operationId}",
    "response_schema_conformance",
    "'<b>banana' is not of type 'integer' after 17 tries",
)
MISSING_STATUS = Failure("GET /entity/datasets", "status_code_conformance", "Received: 418")
COMMANDS = ("curl -X POST http://server/start", "curl -X GET 'http://server/progress?a=<script>'")


def verdict(accepted: Accepted | None = None) -> Verdict:
    report = Report(
        described={("data_mapping_get_progress", 200), ("data_sets_get_all", 200)},
        reached={("data_mapping_get_progress", 200)},
        asked={"data_mapping_get_progress"},
        cases=12,
        failures={FAILURE},
        evidence={FAILURE: Evidence(COMMANDS, 200, "stateful")},
        tally=Counter({(FAILURE.operation, FAILURE.check, True): 3, (FAILURE.operation, FAILURE.check, False): 2}),
        held_back=Counter({"file_store_delete for what the run has not made": 4}),
    )
    return Verdict(report, accepted or Accepted(), seed=4711, seconds=61.0)


class Outline(HTMLParser):
    """The texts of a page; fails if a tag is not closed, or if the page asks for anything else."""

    VOID = frozenset({"meta", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in {"script", "link", "img", "iframe"}
        assert not {"src", "href"} & {name for name, _ in attrs}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data.strip())


def outline(html: str) -> list[str]:
    parser = Outline()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    return parser.texts


def test_the_page_shows_a_failure_with_all_that_explains_it() -> None:
    texts = outline(page(verdict(), DOCUMENT, "http://server:9340"))
    whole = " ".join(texts)
    assert "1 new problem" in texts
    assert f"{FAILURE.check}: {FAILURE.message}" in texts
    assert set(COMMANDS) <= set(texts)
    assert "4711" in texts
    assert "2 of 5" in texts
    assert "file_store_delete for what the run has not made" in texts
    assert promise(FAILURE, 200, DOCUMENT) in whole


def test_every_operation_stands_in_the_table() -> None:
    texts = outline(page(verdict(), DOCUMENT, "http://server:9340"))
    assert {"data_mapping_get_progress", "authentication_login", "all_in_one_submit"} <= set(texts)


def test_the_promise_quotes_the_description() -> None:
    assert "Content type text/plain" in promise(FAILURE, 200, DOCUMENT)
    assert set(promise(MISSING_STATUS, 418, DOCUMENT).split()) >= {"200:", "401:", "403:"}
    assert promise(Failure("GET /entity/datasets", "ignored_auth", ""), 200, DOCUMENT).startswith("Every operation")


def test_junit_has_a_case_for_each_operation() -> None:
    suite = ET.fromstring(junit(verdict(), DOCUMENT)).find("testsuite")
    assert suite is not None
    failed = suite.findall("testcase[failure]")
    assert [case.get("name") for case in failed] == ["data_mapping_get_progress"]
    assert COMMANDS[1] in str(failed[0].findtext("failure"))
    assert suite.get("failures") == "1"
    assert int(str(suite.get("tests"))) == int(str(suite.get("skipped"))) + 1


def test_what_is_accepted_is_listed_and_is_no_failure(tmp_path: Path) -> None:
    file = tmp_path / "accepted.toml"
    write(file, {FAILURE})
    accepted = Accepted.load(file)
    assert verdict(accepted).problems == []
    assert verdict(accepted).known == [FAILURE]
    assert ET.fromstring(junit(verdict(accepted), DOCUMENT)).find(".//failure") is None
    assert "Nothing new was found" in outline(page(verdict(accepted), DOCUMENT, "http://server"))


def test_other_numbers_and_quotes_make_no_new_difference(tmp_path: Path) -> None:
    file = tmp_path / "accepted.toml"
    write(file, {FAILURE})
    accepted = Accepted.load(file)
    same = Failure(FAILURE.operation, FAILURE.check, "'x' is not of type 'integer' after 4 tries")
    assert accepted.knows(same)
    assert not accepted.knows(Failure(FAILURE.operation, FAILURE.check, "it is too long"))
    assert not accepted.knows(Failure("GET /other", FAILURE.check, FAILURE.message))


def test_accepting_more_keeps_what_was_written_beside_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "accepted.toml"
    write(file, {FAILURE})
    file.write_text(file.read_text(encoding="utf-8").replace('reason = ""', 'reason = "by design"'), encoding="utf-8")
    write(file, {FAILURE, MISSING_STATUS})
    accepted = Accepted.load(file)
    assert accepted.knows(FAILURE)
    assert accepted.knows(MISSING_STATUS)
    assert file.read_text(encoding="utf-8").count("[[accepted]]") == 2
    assert "by design" in file.read_text(encoding="utf-8")


def test_an_entry_without_message_accepts_all_of_a_check(tmp_path: Path) -> None:
    file = tmp_path / "accepted.toml"
    file.write_text(f'[[accepted]]\noperation = "{FAILURE.operation}"\ncheck = "{FAILURE.check}"\n', encoding="utf-8")
    assert Accepted.load(file).knows(Failure(FAILURE.operation, FAILURE.check, "whatever"))


@pytest.mark.parametrize("content", ["not = [toml", "[[accepted]]\ncheck = 'x'\n", "accepted = 3\n", None])
def test_a_file_that_cannot_be_used_is_told(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "accepted.toml"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(BaselineError, match="--write-baseline"):
        Accepted.load(file)


def test_of_several_requests_that_show_a_failure_the_shortest_stay() -> None:
    long, short = Evidence(("curl a", "curl b"), 200, "stateful"), Evidence(("curl a",), 200, "fuzzing")
    assert shortest({FAILURE: long}, {FAILURE: short}) == {FAILURE: short}


def test_a_command_has_no_credentials() -> None:
    request = {
        "method": "POST",
        "uri": "http://server/x",
        "headers": {"auth_token": ["secret"], "Authorization": ["Basic c2VjcmV0"], "Content-Type": ["text/plain"]},
        "body": {"$base64": "w7xiZXI="},
    }
    command = curl(request)
    assert "c2VjcmV0" not in command
    assert "secret" not in command
    assert "über" in command


def test_nothing_asked_or_too_few_chains_fail_a_run_on_the_sandbox() -> None:
    report = Report(described={("data_sets_get_all", 200)}, scenarios=3)
    problems = Verdict(report, Accepted(), 1, 1.0, floor=5).problems
    assert "data_sets_get_all: got no request" in problems
    assert [problem for problem in problems if problem.startswith("links: 3 chains of requests, fewer than 5")]


def test_what_could_not_be_deleted_fails_the_run() -> None:
    assert Verdict(Report(cases=1, left=["file 7"]), Accepted(), 1, 1.0).problems == ["could not be deleted: file 7"]


def test_the_time_is_for_the_whole_run() -> None:
    now = 100.0
    budget = Budget(300, lambda: now)
    assert budget.share(2) == 138
    now = 250.0
    assert budget.share(1) == 138
    now = 1000.0
    assert budget.share(1) > 0


def test_the_command_line_reports_a_difference_and_accepts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with somebodys_server(monkeypatch, wrong="/version") as server:
        command = [sys.executable, str(SCRIPT), "--server", server.sandbox.url, "--time", "25s", "--rate", "0"]
        command += ["--out", str(tmp_path / "out"), "--write-baseline", str(tmp_path / "accepted.toml")]
        environment = {**os.environ, "OLCONNECT_USER": USER, "OLCONNECT_PASSWORD": PASSWORD}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "It only reads." in done.stdout
    assert "/version: content_type_conformance" in done.stdout
    assert "content_type_conformance" in (tmp_path / "accepted.toml").read_text(encoding="utf-8")
    assert "text/html" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert not list((tmp_path / "out").rglob("events.ndjson"))
