"""Which requests a fault strikes, what is written down, and what cannot be."""

from typing import Any

import pytest

import olconnect_spec
from olconnect_sandbox import Sandbox, SandboxError, faults
from olconnect_sandbox.faults.active import ActiveFault
from olconnect_sandbox.faults.reading import KINDS
from olconnect_sandbox.faults.when import Asked
from olconnect_sandbox.rest.description import operations

from .sandbox_api import CSV, Api

BUSY = faults.Status(503)
VERSION = "/authentication/version"


def statuses(api: Api, times: int, path: str = VERSION) -> list[int]:
    return [api.get(path).status_code for _ in range(times)]


@pytest.mark.parametrize(
    ("condition", "struck"),
    [
        ({}, [True, True, True]),
        ({"method": "get"}, [True, True, False]),
        ({"path": "/filestore*"}, [False, True, True]),
        ({"path": "/rest/*"}, [False, False, False]),
        ({"operation": "authentication_version"}, [True, False, False]),
        ({"operation": "file_store_*", "method": "POST"}, [False, False, True]),
    ],
)
def test_a_fault_can_be_limited(api: Api, condition: dict[str, Any], struck: list[bool]) -> None:
    with api.sandbox.fault(BUSY, **condition) as fault:
        answers = [api.get(VERSION), api.get("/filestore"), api.post("/filestore/DataFile", content="x")]
    assert [answer.status_code == 503 for answer in answers] == struck
    assert fault.hits == sum(struck)
    assert [entry.fault for entry in api.sandbox.requests] == ["Status" if one else None for one in struck]


def test_a_fault_can_begin_later_and_end_soon(api: Api) -> None:
    with api.sandbox.fault(BUSY, path=VERSION, first=2, count=2) as fault:
        api.get("/filestore")
        assert statuses(api, 5) == [200, 503, 503, 200, 200]
    assert fault.hits == 2


def test_the_same_seed_strikes_the_same_requests(api: Api) -> None:
    def struck(seed: int) -> list[int]:
        with api.sandbox.fault(BUSY, probability=0.5, seed=seed):
            return statuses(api, 20)

    assert struck(1) == struck(1)
    assert struck(1) != struck(2)
    assert set(struck(1)) == {200, 503}


def test_a_fault_ends_with_its_block(api: Api) -> None:
    with pytest.raises(KeyError), api.sandbox.fault(BUSY):
        raise KeyError
    assert statuses(api, 1) == [200]
    assert len(api.sandbox.faults) == 0


def test_one_fault_strikes_and_all_count(api: Api) -> None:
    with api.sandbox.fault(BUSY, count=1) as first, api.sandbox.fault(faults.Status(502), first=2) as second:
        assert statuses(api, 3) == [503, 502, 502]
    assert (first.hits, second.hits) == (1, 2)


def test_faults_can_be_added_and_removed_one_by_one(api: Api) -> None:
    here = api.sandbox.faults
    first, second = here.add(BUSY), here.add(faults.Status(502), faults.When(path=VERSION))
    assert [*here] == [first, second]
    here.remove(first)
    here.remove(first)
    assert statuses(api, 1) == [502]
    here.clear()
    assert statuses(api, 1) == [200]


def test_faults_can_be_prepared_before_the_start() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(BUSY)
    with sandbox, Api(sandbox) as api:
        assert statuses(api, 1) == [503]


def test_a_misspelt_operation_is_told(sandbox: Sandbox) -> None:
    for name in ("job_creation_proces", "*_print"):
        with pytest.raises(ValueError, match="no operation is called"):
            sandbox.faults.add(BUSY, faults.When(operation=name))
    assert len(sandbox.faults) == 0


def test_refused_connections_have_no_conditions(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="seconds"), sandbox.fault(faults.ConnectionRefused(), count=1):
        pytest.fail("must not begin")


@pytest.mark.parametrize(
    ("kind", "values", "name"),
    [
        (faults.Delay, [-1], "seconds"),
        (faults.Delay, [float("nan")], "seconds"),
        (faults.Delay, [float("inf")], "seconds"),
        (faults.Status, [99], "status"),
        (faults.Status, [True], "status"),
        (faults.ResetDuring, [1.1], "share"),
        (faults.Drip, [0], "size"),
        (faults.ProgressStalls, [101], "at"),
        (faults.WrongHeaders, [[], {"a": "b\r\nc: d"}], "put"),
        (faults.WrongHeaders, [["a\n"]], "remove"),
        (faults.Oddity, ["slow"], "quirk"),
    ],
)
def test_a_fault_that_makes_no_sense_is_told(kind: type[faults.Fault], values: list[object], name: str) -> None:
    with pytest.raises(ValueError, match=name):
        kind(*values)


@pytest.mark.parametrize("condition", [{"first": 0}, {"count": 0}, {"probability": 1.5}, {"seed": "x"}, {"method": 1}])
def test_a_condition_that_makes_no_sense_is_told(condition: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(condition))):
        faults.When(**condition)  # type: ignore[arg-type]


def test_operations_that_fail_are_those_that_start_something() -> None:
    failing = ActiveFault(faults.OperationFails(), faults.When(), 1)
    described = [*operations(olconnect_spec.load())]
    struck = {one.id for one in described if failing.due(Asked(one.method, one.path, one.id))}
    assert struck == {one.id for one in described if 202 in one.answers}


def test_every_kind_has_a_name_in_files() -> None:
    public = {kind for kind in vars(faults).values() if isinstance(kind, type) and issubclass(kind, faults.Fault)}
    assert {*KINDS.values()} == public - {faults.Fault}
    assert {"reset-after", "connection-refused", "progress-goes-back"} <= KINDS.keys()


def started_mapping(api: Api) -> str:
    answer = api.start(f"/workflow/datamining/{api.upload('DataMiningConfig', 'x')}/{api.upload('DataFile', CSV)}")
    return answer.headers["operationId"]


def test_everything_that_was_started_is_written_down(sandbox: Sandbox) -> None:
    with Api(sandbox) as api:
        job_set = api.job_set()
        preset = api.upload("OutputCreationConfig", '<outputpreset spool="single" file-name="letters.pdf"/>')
        output = api.start(f"/workflow/outputcreation/{preset}/{job_set}")
        api.finish(output, "getResultTxt")
    *others, last = sandbox.started
    services = [one.service.removesuffix("RestService") for one in others]
    assert services == ["DataMining", "ContentCreation", "JobCreation"]
    assert (others[-1].result, others[-1].output, others[-1].state) == (job_set, (), "done")
    assert (last.id, last.state, last.hidden) == (output.headers["operationId"], "done", False)
    assert [path.name for path in last.output] == ["letters.pdf"]
    assert last.output[0].read_bytes().startswith(b"%PDF")


def test_it_stays_written_down_when_an_operation_is_cancelled() -> None:
    with Sandbox(pace=10) as sandbox, Api(sandbox) as api:
        sandbox.clock.freeze()
        now = sandbox.clock.now()
        cancelled, running = started_mapping(api), started_mapping(api)
        assert api.post(f"/workflow/datamining/cancel/{cancelled}").status_code == 204
        assert [(one.id, one.state, one.started) for one in sandbox.started] == [
            (cancelled, "cancelled", now),
            (running, "running", now),
        ]


def test_a_run_without_an_id_is_written_down_too(api: Api) -> None:
    names = api.resources()
    path = f"/workflow/print/{names['mapping']}/{names['template']}/0/{names['output_preset']}"
    assert api.post(path, content=CSV, params={"async": "false"}).status_code == 200
    (one,) = api.sandbox.started
    assert (one.hidden, one.state, len(one.output)) == (True, "done", 1)


def test_a_reset_begins_anew(api: Api) -> None:
    empty = api.sandbox.snapshot()
    started_mapping(api)
    api.sandbox.reset(empty)
    assert (api.sandbox.started, api.sandbox.requests) == ([], [])


def test_requests_are_written_down_without_what_they_say(api: Api) -> None:
    api.upload("DataFile", "secret content", filename="secret-name")
    api.get("/nothing%2Fhere")
    with api.sandbox.fault(faults.ResetBefore()), pytest.raises(Exception, match="reset"):
        api.get(VERSION)
    entries = api.sandbox.requests
    assert [(one.method, one.path, one.operation, one.status, one.fault) for one in entries] == [
        ("POST", "/filestore/DataFile", "file_store_upload_data_file", 200, None),
        ("GET", "/nothing%2Fhere", None, 404, None),
        ("GET", VERSION, "authentication_version", None, "ResetBefore"),
    ]
    assert "secret" not in repr(entries)


def test_there_is_nothing_to_see_before_the_start() -> None:
    for name in ("started", "requests", "clock"):
        with pytest.raises(SandboxError, match="not running"):
            getattr(Sandbox(), name)
