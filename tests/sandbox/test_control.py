"""The pages that steer a sandbox from outside."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from olconnect_sandbox import Sandbox

from .sandbox_api import CSV, NO_TLS, Api

VERSION = "/authentication/version"


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    with Sandbox(control=True, pace=10) as sandbox:
        yield sandbox


@pytest.fixture
def steered(shared: Sandbox) -> Iterator[Api]:
    """Requests to a sandbox that can be steered; nothing is left of them afterwards."""
    with Api(shared) as api:
        yield api
    page(shared, "DELETE", "/faults")
    page(shared, "POST", "/clock/resume")
    page(shared, "POST", "/reset")


def page(sandbox: Sandbox, method: str, path: str, **options: Any) -> httpx.Response:
    return httpx.request(method, f"{sandbox.url}/_sandbox{path}", verify=NO_TLS, timeout=20, **options)


def start_mapping(api: Api) -> str:
    answer = api.start(f"/workflow/datamining/{api.upload('DataMiningConfig', 'x')}/{api.upload('DataFile', CSV)}")
    return answer.headers["operationId"]


def test_the_pages_are_off_by_default(api: Api) -> None:
    answer = page(api.sandbox, "GET", "/health")
    assert (answer.status_code, answer.json()["error"]["message"]) == (404, "There is nothing at this address")


def test_it_tells_that_it_is_up(steered: Api) -> None:
    assert page(steered.sandbox, "GET", "/health").json() == {"status": "up"}
    assert page(steered.sandbox, "GET", "/nothing").status_code == 404
    assert page(steered.sandbox, "POST", "/health").status_code == 405
    assert steered.get(VERSION).status_code == 200


def test_faults_can_be_added_seen_and_removed(steered: Api) -> None:
    sandbox = steered.sandbox
    added = page(sandbox, "POST", "/faults", json={"what": "status", "status": 503, "count": 2, "path": VERSION})
    number = added.json()["number"]
    assert steered.get(VERSION).status_code == 503
    (seen,) = page(sandbox, "GET", "/faults").json()
    assert {name: seen[name] for name in ("number", "what", "status", "count", "path", "hits")} == {
        "number": number,
        "what": "status",
        "status": 503,
        "count": 2,
        "path": VERSION,
        "hits": 1,
    }
    assert page(sandbox, "DELETE", f"/faults/{number}").status_code == 204
    assert page(sandbox, "DELETE", f"/faults/{number}").status_code == 404
    assert steered.get(VERSION).status_code == 200
    for _ in range(2):
        page(sandbox, "POST", "/faults", json={"what": "reset-after"})
    assert page(sandbox, "DELETE", "/faults").status_code == 204
    assert page(sandbox, "GET", "/faults").json() == []


@pytest.mark.parametrize("what", ["reset-before", "delay"])
def test_the_pages_are_struck_by_no_fault(steered: Api, what: str) -> None:
    added = page(
        steered.sandbox, "POST", "/faults", json={"what": what} | ({"seconds": 3600} if what == "delay" else {})
    )
    assert added.status_code == 200
    assert page(steered.sandbox, "GET", "/faults").json()[0]["hits"] == 0
    assert page(steered.sandbox, "GET", "/requests").json() == []


def test_refused_connections_come_back_by_themselves(steered: Api) -> None:
    refusal = {"what": "connection-refused", "seconds": 0.1, "count": 1}
    assert page(steered.sandbox, "POST", "/faults", json=refusal).status_code == 200
    with pytest.raises(httpx.TransportError):
        steered.get(VERSION)
    while True:
        try:
            assert page(steered.sandbox, "GET", "/faults").json()[0]["hits"] == 1
        except httpx.TransportError:
            continue
        break


@pytest.mark.parametrize(
    ("path", "content", "told"),
    [
        ("/faults", b"{", "no JSON"),
        ("/faults", b"[" * 100_000, "no JSON"),
        ("/faults", b"[]", "must be a JSON object"),
        ("/faults", b'{"what": "bang"}', "no kind of fault"),
        ("/faults", b'{"what": "drip", "operation": "print"}', "no operation is called print"),
        ("/faults", b'{"what": "connection-refused"}', "seconds is missing"),
        ("/clock/advance", b"", "seconds is missing"),
        ("/clock/advance", b'{"seconds": true}', "seconds is missing"),
        ("/clock/advance", b'{"seconds": -1}', "does not go back"),
    ],
)
def test_what_cannot_be_done_is_told(steered: Api, path: str, content: bytes, told: str) -> None:
    answer = page(steered.sandbox, "POST", path, content=content)
    assert answer.status_code == 400
    assert told in answer.json()["error"]


def test_the_clock_can_be_moved(steered: Api) -> None:
    sandbox = steered.sandbox
    frozen = page(sandbox, "POST", "/clock/freeze").json()["now"]
    assert page(sandbox, "GET", "/clock").json() == {"now": frozen}
    assert page(sandbox, "POST", "/clock/advance", json={"seconds": 7.5}).json() == {"now": frozen + 7.5}
    operation = start_mapping(steered)
    while steered.get(f"/workflow/datamining/getProgress/{operation}").text != "done":
        page(sandbox, "POST", "/clock/advance", json={"seconds": 10})
    page(sandbox, "POST", "/clock/resume")
    before = page(sandbox, "GET", "/clock").json()["now"]
    while page(sandbox, "GET", "/clock").json()["now"] == before:
        pass


def test_what_is_stored_can_be_kept_and_gone_back_to(steered: Api) -> None:
    sandbox = steered.sandbox
    steered.upload("DataFile", "kept", filename="kept.csv")
    assert page(sandbox, "PUT", "/snapshots/one").status_code == 204
    assert page(sandbox, "GET", "/snapshots").json() == ["one"]
    for path, status in [("/reset", 404), ("/snapshots/one/restore", 200)]:
        assert page(sandbox, "POST", path).status_code == 204
        assert steered.get("/filestore/file/kept.csv").status_code == status
    assert page(sandbox, "DELETE", "/snapshots/one").status_code == 204
    assert page(sandbox, "POST", "/snapshots/one/restore").status_code == 404


def test_there_is_an_end_to_snapshots(steered: Api) -> None:
    for number in range(20):
        assert page(steered.sandbox, "PUT", f"/snapshots/{number}").status_code == 204
    assert page(steered.sandbox, "PUT", "/snapshots/20").status_code == 400
    assert page(steered.sandbox, "PUT", "/snapshots/0").status_code == 204
    for number in range(20):
        page(steered.sandbox, "DELETE", f"/snapshots/{number}")


def test_what_was_started_and_asked_can_be_seen(steered: Api) -> None:
    steered.sandbox.clock.freeze()
    operation = start_mapping(steered)
    assert page(steered.sandbox, "GET", "/started").json() == [
        {
            "id": operation,
            "service": "DataMiningRestService",
            "started": steered.sandbox.clock.now(),
            "state": "running",
            "hidden": False,
            "output": [],
        }
    ]
    assert page(steered.sandbox, "GET", "/requests").json()[-1]["operation"] == "data_mapping_process"


def test_tokens_can_end(steered: Api) -> None:
    token = steered.post("/authentication/login").text
    assert page(steered.sandbox, "POST", "/tokens/expire").status_code == 204
    with Api(steered.sandbox, auth=None) as other:
        assert other.get("/entity/jobs", headers={"auth_token": token}).status_code == 401


def test_it_can_be_steered_after_a_restart() -> None:
    with Sandbox(control=True) as sandbox:
        sandbox.restart()
        assert page(sandbox, "GET", "/health").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://127.0.0.1"},
        {"Origin": "null"},
        {"Host": "evil.example"},
        {"Host": "evil.example:9340"},
        {"Host": "localhost.evil.example"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": "192.0.2.1"},
        {"Host": "[::2]:1"},
        {"Host": "["},
        {"Host": ""},
    ],
)
def test_no_web_page_can_steer_it(steered: Api, headers: dict[str, str]) -> None:
    answers = [page(steered.sandbox, "POST", path, headers=headers) for path in ("/clock/freeze", "/reset")]
    assert {answer.status_code for answer in answers} <= {400, 403}
    assert page(steered.sandbox, "GET", "/requests", headers=headers).status_code in {400, 403}


@pytest.mark.parametrize("host", ["localhost", "localhost:9340", "LOCALHOST", "127.0.0.1", "127.8.9.1:1", "[::1]:9340"])
def test_programs_on_this_computer_can(steered: Api, host: str) -> None:
    assert page(steered.sandbox, "GET", "/health", headers={"Host": host}).status_code == 200
