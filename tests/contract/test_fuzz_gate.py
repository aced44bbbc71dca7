"""The gate holds back what a run may not do to a server, whoever made the request and however it is written."""

import json

import pytest
import requests
from fuzzing.gate import LOGINS_A_MINUTE, Gate
from fuzzing.owned import Owned, run_of
from fuzzing.passage import HELD_BACK, guarded
from fuzzing.permits import Permit, permit_for
from fuzzing.routes import Routes
from requests.adapters import HTTPAdapter

from olconnect_spec import load

ORIGIN = "http://server:9340"
BASE = f"{ORIGIN}/rest/serverengine"
ROUTES = Routes.of(load(), BASE)
JSON = {"Content-Type": "application/json"}


class Clock:
    """Time that passes when somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def owned() -> Owned:
    things = Owned()
    things.add("file", 7, "olconnect-fuzz.OL-template", 8, 9, 10)
    things.add("data_set", 20)
    things.add("content_set", 21)
    things.add("job_set", 22)
    things.add("data_record", 30)
    things.add(run_of("data_mapping"), "own-run")
    return things


def gate(permit: Permit) -> Gate:
    return Gate(ROUTES, permit, owned(), clock=Clock())


def passes(permit: Permit, method: str, path: str, body: object = None) -> bool:
    sent = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    return gate(permit).refusal(method, BASE + path, JSON, sent) is None


READS = [
    ("GET", "/entity/datasets"),
    ("GET", "/entity/datasets/999/properties"),
    ("HEAD", "/filestore/file/123"),
    ("PUT", "/entity/find"),
    ("POST", "/workflow/contentcreation/imagepreview"),
    ("GET", "/workflow/datamining/getProgress/somebodys-run"),
]


@pytest.mark.parametrize(("method", "path"), READS)
def test_reading_is_always_permitted(method: str, path: str) -> None:
    assert passes(Permit.READ, method, path)


CHANGES = [
    ("POST", "/filestore/DataFile"),
    ("POST", "/filestore/file/olconnect-fuzz-1"),
    ("GET", "/filestore/delete/7"),
    ("POST", "/filestore/delete/7"),
    ("POST", "/entity/datasets/20/delete"),
    ("PUT", "/entity/datasets/20/properties"),
    ("POST", "/workflow/datamining/8/7"),
    ("POST", "/workflow/datamining/cancel/own-run"),
    ("POST", "/workflow/datamining/getResult/own-run"),
    ("POST", "/workflow/outputcreation/10/22"),
    ("GET", "/workflow/outputcreation/execute/x/1"),
    ("DELETE", "/entity/datasets/20"),
    ("PATCH", "/entity/datasets"),
    ("GET", "/somewhere/else"),
]


@pytest.mark.parametrize(("method", "path"), CHANGES)
def test_a_run_that_reads_does_nothing_else(method: str, path: str) -> None:
    assert not passes(Permit.READ, method, path)


DISGUISED = [
    ("GET", "/filestore/file/../delete/7"),
    ("GET", "/filestore/file/%2e%2e/delete/7"),
    ("GET", "/filestore/file/..%2Fdelete%2F7"),
    ("GET", "/filestore/file/..%252Fdelete%252F7"),
    ("GET", "/filestore/file/..\\delete\\7"),
    ("GET", "/filestore//delete/7"),
    ("GET", "/filestore/delete;a=b/7"),
    ("GET", "/filestore/DELETE/7"),
    ("GET", "/filestore/delete/7/"),
]


@pytest.mark.parametrize(("method", "path"), DISGUISED)
def test_a_change_is_seen_however_it_is_written(method: str, path: str) -> None:
    assert not passes(Permit.READ, method, path)


def test_a_header_that_changes_the_method_is_held_back() -> None:
    assert gate(Permit.READ).refusal("GET", f"{BASE}/entity/datasets", {"X-HTTP-Method-Override": "DELETE"}, b"")


def test_another_server_is_never_asked() -> None:
    assert gate(Permit.OUTPUT).refusal("GET", "http://elsewhere:9340/rest/serverengine/entity/datasets", {}, b"")


OWN = [
    ("POST", "/filestore/DataFile", b"Name\nAnna\n"),
    ("POST", "/filestore/DataFile?filename=olconnect-fuzz-2.csv", b"Name\n"),
    ("POST", "/filestore/file/olconnect-fuzz-2", b"x"),
    ("POST", "/filestore/delete/7", None),
    ("POST", "/entity/datasets/20/delete", None),
    ("PUT", "/entity/datasets/20/properties", {"id": 20, "properties": [{"name": "a", "value": "b"}]}),
    ("POST", "/workflow/datamining/8/7", None),
    ("POST", "/workflow/datamining/8", {"identifier": "olconnect-fuzz.OL-template"}),
    ("POST", "/workflow/datamining/cancel/own-run", None),
    ("POST", "/workflow/contentcreation/7/20", None),
    ("POST", "/workflow/jobcreation/9", {"identifiers": [21]}),
    ("POST", "/workflow/contentcreation/pdfpreview/7/8?persist=false", b"Name\n"),
]


@pytest.mark.parametrize(("method", "path", "body"), OWN)
def test_what_the_run_has_made_may_be_changed(method: str, path: str, body: object) -> None:
    assert passes(Permit.WRITE, method, path, body)


OF_OTHERS = [
    ("POST", "/filestore/DataFile?filename=invoice.csv", b"Name\n"),
    ("POST", "/filestore/DataFile?filename=olconnect-fuzz/../invoice.csv", b"Name\n"),
    ("POST", "/filestore/file/99", b"x"),
    ("POST", "/filestore/delete/99", None),
    ("GET", "/filestore/delete/invoice.OL-template", None),
    ("POST", "/entity/datasets/21/delete", None),  # the run's content set has this id, not a data set of it
    ("PUT", "/entity/datasets/20/properties", {"id": 99, "properties": []}),
    ("PUT", "/entity/datasets/20/properties", b"{"),
    ("PUT", "/entity/jobs/properties", [{"id": 20, "properties": []}]),
    ("POST", "/workflow/datamining/8/99", None),
    ("POST", "/workflow/datamining/8", {"identifier": 99}),
    ("POST", "/workflow/datamining/8", {"Identifier": 99}),
    ("POST", "/workflow/jobcreation/9", {"identifiers": [21, 99]}),
    ("POST", "/workflow/datamining/cancel/somebodys-run", None),
    ("POST", "/workflow/datamining/getResult/somebodys-run", None),
    ("POST", "/workflow/contentcreation/cancel/own-run", None),  # another service's run
    ("POST", "/workflow/contentcreation/pdfpreview/7/8", b"Name\n"),  # would keep a data set that nobody names
]


@pytest.mark.parametrize(("method", "path", "body"), OF_OTHERS)
def test_what_others_have_made_is_left_alone(method: str, path: str, body: object) -> None:
    assert not passes(Permit.OUTPUT, method, path, body)


def test_output_needs_a_permit_of_its_own() -> None:
    assert not passes(Permit.WRITE, "POST", "/workflow/outputcreation/10/22")
    assert passes(Permit.OUTPUT, "POST", "/workflow/outputcreation/10/22")
    assert not passes(Permit.OUTPUT, "POST", "/workflow/outputcreation/10", {"identifier": 22, "jobOutputFolder": "x"})


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ({"host": "127.0.0.1:1", "sender": "a@example.org"}, True),
        ({"host": "smtp.example.org", "sender": "a@example.org"}, False),
        ({"HOST": "smtp.example.org", "host": "127.0.0.1:1"}, False),
        ({"eml": True}, False),
        (None, False),
    ],
)
def test_emails_go_to_nobody(body: object, *, sent: bool) -> None:
    assert passes(Permit.OUTPUT, "POST", "/workflow/contentcreation/email/7/20", body) is sent


def test_enhance_is_never_run_on_the_server_of_another() -> None:
    assert not passes(Permit.OUTPUT, "GET", "/workflow/outputcreation/execute/x/1")


def test_logins_are_few() -> None:
    door = gate(Permit.READ)
    login: tuple[str, str, dict[str, str], bytes] = ("POST", f"{BASE}/authentication/login", {}, b"")
    assert [door.refusal(*login) is None for _ in range(LOGINS_A_MINUTE + 1)] == [True] * LOGINS_A_MINUTE + [False]
    assert isinstance(door.clock, Clock)
    door.clock.sleep(61)
    assert door.refusal(*login) is None


def test_requests_keep_to_the_rate() -> None:
    clock = Clock()
    door = Gate(ROUTES, Permit.READ, Owned(), rate=4, clock=clock, sleep=clock.sleep)
    for _ in range(9):
        door.wait()
    assert clock.now == 1002.0


def test_what_an_answer_says_was_made_is_the_runs_own() -> None:
    door = gate(Permit.WRITE)
    door.observe("POST", f"{BASE}/filestore/DataFile?filename=olconnect-fuzz-3", b"x", (200, {}, b"4711"))
    door.observe("POST", f"{BASE}/workflow/datamining/8/7", b"", (202, {"operationid": "run-2"}, b""))
    door.observe("POST", f"{BASE}/workflow/datamining/getResult/run-2", b"", (200, {}, b"5000"))
    door.observe("POST", f"{BASE}/workflow/datamining/getResult/somebodys-run", b"", (200, {}, b"6000"))
    records = (200, {"content-type": "application/json"}, b'{"identifiers": [5001]}')
    door.observe("GET", f"{BASE}/entity/datasets/5000", b"", records)
    door.observe("GET", f"{BASE}/entity/datasets/6000", b"", (200, records[1], b'{"identifiers": [6001]}'))
    assert door.owned.holds("file", 4711)
    assert door.owned.holds("file", "olconnect-fuzz-3")
    assert door.owned.holds("data_set", 5000)
    assert door.owned.holds("data_record", 5001)
    assert not door.owned.holds("data_set", 6000)
    assert not door.owned.holds("data_record", 6001)


def test_a_request_that_is_held_back_leaves_no_socket() -> None:
    def send(*_: object, **__: object) -> requests.Response:
        raise AssertionError("it was sent")

    passing = guarded(gate(Permit.READ), send)
    request = requests.Request("POST", f"{BASE}/workflow/outputcreation/10/22").prepare()
    assert HELD_BACK in passing(HTTPAdapter(), request).headers


def test_every_operation_needs_the_permit_of_its_effect() -> None:
    effects = {(str(found["x-effect"]), permit_for(found)) for _, _, _, found in ROUTES.known}
    assert {effect for effect, permit in effects if permit is Permit.READ} == {"read"}
    assert {effect for effect, permit in effects if permit is Permit.ALL} == {"deliver"}
