"""From 202 to the result: progress, links, waiting, cancelling, failing, and the list of operations."""

import threading
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from olconnect_sandbox.stages import mapping

from .sandbox_api import CSV, Api

SERVICES = ("datamining", "contentcreation", "jobcreation", "outputcreation", "print")


BASE = "/workflow/datamining"


def mapping_started(api: Api) -> httpx.Response:
    mapping, data = api.upload("DataMiningConfig", "x"), api.upload("DataFile", CSV)
    started = api.start(f"{BASE}/{mapping}/{data}")
    assert started.status_code == 202
    return started


def id_of(started: httpx.Response) -> str:
    return started.headers["operationId"]


def test_a_start_answers_with_an_id_and_absolute_links(api: Api) -> None:
    started = mapping_started(api)
    operation = id_of(started)
    base = f"{api.sandbox.url}/rest/serverengine{BASE}"
    assert str(uuid.UUID(operation)) == operation
    assert started.content == b""
    assert started.headers.get_list("Link") == [
        f'<{base}/getProgress/{operation}>; rel="progress"',
        f'<{base}/getResult/{operation}>; rel="result"',
        f'<{base}/cancel/{operation}>; rel="cancel"',
    ]


def test_links_name_the_host_that_the_client_asked(api: Api) -> None:
    mapping, data = api.upload("DataMiningConfig", "x"), api.upload("DataFile", CSV)
    started = api.post(f"/workflow/datamining/{mapping}/{data}", headers={"Host": "print.example:81"})
    assert started.headers["Link"].startswith("<http://print.example:81/rest/serverengine/workflow/")


def test_links_can_come_in_one_header(connect: Callable[..., Api]) -> None:
    api = connect(quirks=["link_in_one_header"])
    started = mapping_started(api)
    (link,) = started.headers.get_list("Link")
    assert link.count("rel=") == 3


def test_progress_follows_the_clock_and_ends_in_done(connect: Callable[..., Api]) -> None:
    api = connect(pace=10)
    api.sandbox.clock.freeze()
    started = mapping_started(api)
    seen = []
    for _ in range(4):
        seen.append(int(api.get(f"{BASE}/getProgress/{id_of(started)}").text))
        api.sandbox.clock.advance(2.4)
    assert seen[0] == 0
    assert seen == sorted(seen)
    assert seen[-1] < 100
    assert api.finish_by_clock(started).status_code == 200
    assert api.get(f"{BASE}/getProgress/{id_of(started)}").text == "done"


def test_the_result_waits_for_the_end(connect: Callable[..., Api]) -> None:
    api = connect(pace=60)
    api.sandbox.clock.freeze()
    started = mapping_started(api)
    with ThreadPoolExecutor(1) as pool:
        result = pool.submit(api.finish, started)
        for _ in range(20):
            assert api.get(f"{BASE}/getProgress/{id_of(started)}").text == "0"
        assert not result.done()
        while not result.done():
            api.sandbox.clock.advance(60)
    assert result.result().status_code == 200


def test_a_result_can_be_fetched_again(api: Api) -> None:
    operation = id_of(mapping_started(api))
    first = api.post(f"{BASE}/getResult/{operation}")
    assert api.post(f"{BASE}/getResult/{operation}").text == first.text


def test_cancel_ends_an_operation_and_leaves_nothing(connect: Callable[..., Api]) -> None:
    api = connect(pace=60)
    api.sandbox.clock.freeze()
    operation = id_of(mapping_started(api))
    cancelled = api.post(f"{BASE}/cancel/{operation}")
    assert (cancelled.status_code, cancelled.content) == (204, b"")
    assert api.get(f"{BASE}/getProgress/{operation}").status_code == 404
    assert api.post(f"{BASE}/getResult/{operation}").status_code == 404
    assert api.post(f"{BASE}/cancel/{operation}").status_code == 404
    api.sandbox.clock.advance(120)
    assert api.get(f"{BASE}/getOperations").json() == []
    assert api.identifiers("/entity/datasets") == []


def test_who_waits_for_the_result_of_a_cancelled_operation_is_told(connect: Callable[..., Api]) -> None:
    api = connect(pace=60)
    api.sandbox.clock.freeze()
    operation = id_of(mapping_started(api))
    with ThreadPoolExecutor(1) as pool:
        result = pool.submit(api.post, f"{BASE}/getResult/{operation}")
        api.post(f"{BASE}/cancel/{operation}")
        assert result.result().status_code == 404


def test_an_operation_that_has_ended_cannot_be_cancelled(api: Api) -> None:
    operation = id_of(mapping_started(api))
    api.post(f"{BASE}/getResult/{operation}")
    assert api.post(f"{BASE}/cancel/{operation}").status_code == 404
    assert api.post(f"{BASE}/getResult/{operation}").status_code == 200


def test_an_operation_that_crashes_looks_like_no_documented_500(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "Jürgen"

    def crash(*_: object, **__: object) -> None:
        raise KeyError(name)

    monkeypatch.setattr(mapping, "read_records", crash)
    started = mapping_started(api)
    result = api.finish(started)
    assert (result.status_code, result.headers["Content-Type"]) == (500, "text/plain; charset=utf-8")
    assert result.text == "internal error of the sandbox"


def test_a_failed_operation_is_done_and_its_result_says_why(api: Api) -> None:
    mapping, data = api.upload("DataMiningConfig", "x"), api.upload("DataFile", "%PDF-1.7 no records")
    started = api.start(f"/workflow/datamining/{mapping}/{data}")
    result = api.finish(started)
    error = result.json()["error"]
    assert result.status_code == 500
    assert error["status"] == 500
    assert error["message"].startswith("Error executing DM configuration: The data file is a PDF file")
    operation = id_of(started)
    assert api.get(f"/workflow/datamining/getProgress/{operation}").text == "done"
    assert api.identifiers("/entity/datasets") == []


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize(("method", "action"), [("GET", "getProgress"), ("POST", "getResult"), ("POST", "cancel")])
def test_an_unknown_operation_is_404(api: Api, service: str, method: str, action: str) -> None:
    answer = api.request(method, f"/workflow/{service}/{action}/{uuid.uuid4()}")
    assert answer.status_code == 404
    assert answer.json()["error"]["message"] == "Operation not found in Server"


@pytest.mark.parametrize("service", [service for service in SERVICES if service != "datamining"])
def test_no_service_knows_the_operations_of_another(api: Api, service: str) -> None:
    operation = id_of(mapping_started(api))
    assert api.get(f"/workflow/{service}/getProgress/{operation}").status_code == 404
    assert api.post(f"/workflow/{service}/getResult/{operation}").status_code == 404
    assert api.post(f"/workflow/{service}/cancel/{operation}").status_code == 404


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_lists_the_running_operations_of_all(connect: Callable[..., Api], service: str) -> None:
    api = connect(pace=60)
    api.sandbox.clock.freeze()
    operation = id_of(mapping_started(api))
    (entry,) = api.get(f"/workflow/{service}/getOperations").json()
    assert entry["id"] == operation
    assert entry["type"] == "DataMiningRestService"
    assert entry["subTask"] == "Data Mapping"
    assert entry["startTime"] == int(api.sandbox.clock.now() * 1000)
    assert 0 <= entry["progress"] < 100
    assert "template" not in entry


def test_the_list_names_the_template_while_content_is_created(connect: Callable[..., Api]) -> None:
    api = connect(pace=60)
    api.sandbox.clock.freeze()
    template = api.upload("template", "Hello", filename="hello.OL-template")
    api.start(f"/workflow/contentcreation/{template}", {"data": {"Name": "Ann"}})
    (entry,) = api.get("/workflow/contentcreation/getOperations").json()
    assert (entry["type"], entry["template"]) == ("ContentCreationRestService", "hello.OL-template")


def test_further_operations_wait_for_their_turn_at_0(connect: Callable[..., Api]) -> None:
    api = connect(pace=60, tasks=1)
    api.sandbox.clock.freeze()
    first, second = mapping_started(api), mapping_started(api)
    api.sandbox.clock.advance(30)
    assert api.get(f"{BASE}/getProgress/{id_of(second)}").text == "0"
    assert api.finish_by_clock(first).status_code == 200
    assert api.finish_by_clock(second).status_code == 200


def test_the_same_seed_gives_the_same_operation_ids(connect: Callable[..., Api]) -> None:
    ids = [
        [id_of(mapping_started(api)) for _ in range(2)] for api in (connect(seed=5), connect(seed=5), connect(seed=6))
    ]
    assert ids[0] == ids[1]
    assert len({*ids[0], *ids[2]}) == 4


def test_many_clients_at_once_get_their_own_results(api: Api) -> None:
    mapping = api.upload("DataMiningConfig", "x")
    barrier = threading.Barrier(8)

    def one(number: int) -> tuple[int, int]:
        with Api(api.sandbox) as own:
            data = own.upload("DataFile", "Name\n" + "Ann\n" * number)
            barrier.wait()
            data_set = own.run(f"/workflow/datamining/{mapping}/{data}")
            return number, len(own.identifiers(f"/entity/datasets/{data_set}"))

    with ThreadPoolExecutor(8) as pool:
        counts = list(pool.map(one, range(1, 9)))
    assert counts == [(number, number) for number in range(1, 9)]
    assert len(api.identifiers("/entity/datasets")) == 8
