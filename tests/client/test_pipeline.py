"""Pipelines against the sandbox: what comes out of a run, what the journal remembers, what the next run does."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from olconnect.errors import (
    BadRequestError,
    Candidate,
    InvalidRequestError,
    NotFoundError,
    SubmissionUncertainError,
    TransportError,
    WaitTimeoutError,
)
from olconnect.pipeline import CallUncertainError, Done, JournalError
from olconnect_api.models import AllInOneDataMapping
from olconnect_sandbox import Sandbox, faults

from .lane import Lane
from .press import MAPPING, OUTPUT, Press

START_MAPPING = "data_mapping_process"
MAPPING_PROGRESS = "data_mapping_get_progress"


@pytest.fixture(scope="module")
def shared_press() -> Iterator[Press]:
    with Sandbox(seed=4) as sandbox:
        yield Press.in_sandbox(sandbox)


@pytest.fixture
def press(shared_press: Press) -> Iterator[Press]:
    before = shared_press.sandbox.snapshot()
    shared_press.sandbox.reset(before)
    yield shared_press
    shared_press.sandbox.faults.clear()
    shared_press.sandbox.reset(before)


@pytest.fixture
def slow_press() -> Iterator[Press]:
    """Whose operations end when its clock is moved."""
    with Sandbox(pace=3600) as sandbox:
        yield Press.for_mapping(sandbox)


@pytest.fixture(params=["sync", "async"])
async def lane(request: pytest.FixtureRequest, press: Press) -> AsyncIterator[Lane]:
    lane = Lane.of(request.param, press.sandbox.url)
    yield lane
    await lane.close()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "run.journal"


def mapper(lane: Lane, press: Press, **more: Any) -> Any:
    """The function of an item: one data mapping."""

    async def mapped(job: Any) -> Any:
        return await job.step("map", lambda: press.map(lane.client), **more)

    return mapped


def summary(outcome: list[Done[Any, Any]]) -> dict[str, str]:
    return {done.key: type(done.error).__name__ if done.error else "finished" for done in outcome}


async def test_every_item_is_printed_once_however_often_it_runs(
    lane: Lane, press: Press, journal: Path, tmp_path: Path
) -> None:
    async def letter(job: Any) -> dict[str, Any]:
        data = b"FirstName,LastName,Region\n" + job.item.encode() + b",Ek,North\n"
        uploaded = await job.call("upload", lambda: lane.client.file_store.upload_data_file(data), repeatable=True)
        records = await job.step("map", lambda: lane.client.data_mapping.process(press.mapping, uploaded))
        size = await job.save("output", lambda: press.print(lane.client), tmp_path / f"{job.key}.pdf")
        return {"records": records, "bytes": size}

    first = await lane.run(letter, ["Ada", "Bo", "Cleo"], journal=journal)
    assert summary(first) == dict.fromkeys(("Ada", "Bo", "Cleo"), "finished")
    assert [done.finished_before for done in first] == [False] * 3
    for done in first:
        assert (tmp_path / f"{done.key}.pdf").stat().st_size == done.result["bytes"]
    assert len({done.result["records"] for done in first}) == 3
    asked = len(press.sandbox.requests)
    second = await lane.run(letter, ["Ada", "Bo", "Cleo"], journal=journal)
    assert [(done.result, done.finished_before) for done in second] == [(done.result, True) for done in first]
    assert len(press.sandbox.requests) == asked, "nothing is asked of the server"
    assert press.started == {MAPPING: 3, OUTPUT: 3}


async def test_what_failed_is_tried_anew_and_what_went_well_is_not(lane: Lane, press: Press, journal: Path) -> None:
    presets = ["no-such.OL-outputpreset"]

    async def letter(job: Any) -> Any:
        await job.step("map", lambda: press.map(lane.client))
        start = lane.client.output_creation.process_by_job_set
        return await job.step("output", lambda: start(presets[0], press.job_set), form="text")

    (failed,) = await lane.run(letter, ["a"], journal=journal)
    assert isinstance(failed.error, NotFoundError | BadRequestError)
    assert (failed.step, failed.token) == ("output", None)
    with pytest.raises(type(failed.error)):
        assert failed.result
    presets[0] = str(press.output_preset)
    (done,) = await lane.run(letter, ["a"], journal=journal)
    assert len(done.result.paths) == 1
    assert press.started == {MAPPING: 1, OUTPUT: 1}


async def test_a_failed_run_is_tried_anew(lane: Lane, press: Press, journal: Path) -> None:
    with press.sandbox.fault(faults.OperationFails(at=50), operation=START_MAPPING, count=1):
        (failed,) = await lane.run(mapper(lane, press), ["a"], journal=journal)
    assert (summary([failed]), failed.token) == ({"a": "OperationFailedError"}, None)
    assert summary(await lane.run(mapper(lane, press), ["a"], journal=journal)) == {"a": "finished"}
    assert press.started == {MAPPING: 2}


async def test_what_is_not_done_in_time_is_waited_for_by_the_next_run(lane: Lane, press: Press, journal: Path) -> None:
    with press.sandbox.fault(faults.ProgressStalls(at=10), operation=MAPPING_PROGRESS):
        (late,) = await lane.run(mapper(lane, press, timeout=0), ["a"], journal=journal)
        assert isinstance(late.error, WaitTimeoutError)
        assert late.token
    (done,) = await lane.run(mapper(lane, press), ["a"], journal=journal)
    assert isinstance(done.result, int)
    assert press.started == {MAPPING: 1}


async def test_a_connection_that_breaks_while_waiting_costs_nothing(lane: Lane, press: Press, journal: Path) -> None:
    with press.sandbox.fault(faults.ResetBefore(), operation=MAPPING_PROGRESS):
        (broken,) = await lane.run(mapper(lane, press), ["a"], journal=journal)
        assert isinstance(broken.error, TransportError)
        assert broken.token
    assert summary(await lane.run(mapper(lane, press), ["a"], journal=journal)) == {"a": "finished"}
    assert press.started == {MAPPING: 1}


async def test_an_uncertain_start_is_never_repeated_by_itself(lane: Lane, press: Press, journal: Path) -> None:
    with press.sandbox.fault(faults.ResetAfter(), operation=START_MAPPING, count=1):
        (first,) = await lane.run(mapper(lane, press), ["a"], journal=journal)
    assert isinstance(first.error, SubmissionUncertainError)
    for _ in range(2):
        (again,) = await lane.run(mapper(lane, press), ["a"], journal=journal)
        assert isinstance(again.error, SubmissionUncertainError)
        assert (again.error.service, again.error.asked_at) == ("data_mapping", first.error.asked_at)
    assert press.started == {MAPPING: 1}
    await lane.run(mapper(lane, press), ["a"], journal=journal, decide=Done.submit_again)
    assert press.started == {MAPPING: 1}, "to decide is not to start"
    assert summary(await lane.run(mapper(lane, press), ["a"], journal=journal)) == {"a": "finished"}
    assert press.started == {MAPPING: 2}


async def test_a_candidate_is_adopted_by_one_item_alone(lane: Lane, slow_press: Press, journal: Path) -> None:
    offered: list[Candidate] = []
    refused: list[str] = []

    def adopt_the_first(done: Done[Any, Any]) -> None:
        assert isinstance(done.error, SubmissionUncertainError)
        offered.extend(done.error.candidates)
        try:
            done.adopt(offered[0])
        except InvalidRequestError as error:
            refused.append(str(error))

    async with lane.to(slow_press) as slow:
        with slow_press.sandbox.fault(faults.ResetAfter(), operation=START_MAPPING):
            await slow.run(mapper(slow, slow_press), ["a", "b"], journal=journal)
        await slow.run(mapper(slow, slow_press), ["a", "b"], journal=journal, decide=adopt_the_first)
        assert len(offered) >= 2
        assert ["belongs to another step" in text for text in refused] == [True]
        slow_press.sandbox.clock.advance(4000)
        outcome = await slow.run(mapper(slow, slow_press), ["a", "b"], journal=journal)
    assert sorted(summary(outcome).values()) == ["SubmissionUncertainError", "finished"]
    assert slow_press.started == {MAPPING: 2}


async def test_an_operation_of_another_item_is_no_candidate(lane: Lane, slow_press: Press, journal: Path) -> None:
    async with lane.to(slow_press) as slow:
        function = mapper(slow, slow_press, timeout=0)
        with slow_press.sandbox.fault(faults.ResetAfter(), operation=START_MAPPING, first=2):
            await slow.run(function, ["a", "b"], journal=journal, concurrency=1)
        outcome = await slow.run(function, ["a", "b"], journal=journal)
    errors = [done.error for done in outcome]
    uncertain = next(error for error in errors if isinstance(error, SubmissionUncertainError))
    waiting = next(error for error in errors if isinstance(error, WaitTimeoutError))
    assert [each.operation_id == waiting.operation_id for each in uncertain.candidates] == [False]


async def test_a_lost_connection_before_the_start_is_no_uncertainty(lane: Lane, press: Press, journal: Path) -> None:
    with press.sandbox.fault(faults.Status(400), operation=START_MAPPING, count=1):
        (failed,) = await lane.run(mapper(lane, press), ["a"], journal=journal)
    assert (summary([failed]), failed.step) == ({"a": "BadRequestError"}, "map")
    assert summary(await lane.run(mapper(lane, press), ["a"], journal=journal)) == {"a": "finished"}


async def test_an_interrupted_call_is_uncertain_unless_it_may_be_repeated(
    lane: Lane, press: Press, journal: Path
) -> None:
    repeatable = [False]

    async def uploaded(job: Any) -> Any:
        upload = lane.client.file_store.upload_data_file
        return await job.call("upload", lambda: upload(b"a\n1\n"), repeatable=repeatable[0])

    with press.sandbox.fault(faults.ResetAfter(), operation="file_store_upload_data_file"):
        (broken,) = await lane.run(uploaded, ["a"], journal=journal)
    assert isinstance(broken.error, TransportError)
    (uncertain,) = await lane.run(uploaded, ["a"], journal=journal)
    assert isinstance(uncertain.error, CallUncertainError)
    assert (uncertain.error.key, uncertain.error.step) == ("a", "upload")
    repeatable[0] = True
    (done,) = await lane.run(uploaded, ["a"], journal=journal)
    assert isinstance(done.result, int)


async def test_a_call_that_was_refused_is_made_anew(lane: Lane, press: Press, journal: Path) -> None:
    async def uploaded(job: Any) -> Any:
        return await job.call("upload", lambda: lane.client.file_store.upload_data_file(b"a\n1\n"))

    with press.sandbox.fault(faults.Status(400), operation="file_store_upload_data_file"):
        assert summary(await lane.run(uploaded, ["a"], journal=journal)) == {"a": "BadRequestError"}
    assert summary(await lane.run(uploaded, ["a"], journal=journal)) == {"a": "finished"}


async def test_a_file_is_refused_before_it_is_fetched_and_can_be_saved_then(
    lane: Lane, press: Press, journal: Path, tmp_path: Path
) -> None:
    async def in_memory(job: Any) -> Any:
        return await job.step("output", lambda: press.print(lane.client))

    async def to_a_file(job: Any) -> Any:
        return await job.save("output", lambda: press.print(lane.client), tmp_path / "a.pdf")

    (refused,) = await lane.run(in_memory, ["a"], journal=journal)
    assert "use job.save()" in str(refused.error)
    assert not [each for each in press.sandbox.requests if "getResult" in each.path]
    (done,) = await lane.run(to_a_file, ["a"], journal=journal)
    assert done.result == (tmp_path / "a.pdf").stat().st_size
    assert press.started == {OUTPUT: 1}


async def test_an_all_in_one_operation_can_end_before_its_output(lane: Lane, press: Press, journal: Path) -> None:
    chain = {"datamining": AllInOneDataMapping(identifier=press.data_file, config=press.mapping)}

    async def records(job: Any) -> Any:
        found = await job.step("chain", lambda: lane.client.all_in_one.submit(**chain))
        return found.id

    (first,) = await lane.run(records, ["a"], journal=journal)
    (again,) = await lane.run(records, ["a"], journal=journal)
    assert again.result == first.result
    assert isinstance(first.result, int)


async def test_output_that_was_saved_elsewhere_is_told(lane: Lane, press: Press, journal: Path, tmp_path: Path) -> None:
    names = ["a.pdf"]

    async def letter(job: Any) -> Any:
        await job.save("output", lambda: press.print(lane.client), tmp_path / names[0])
        raise LookupError(names[0])

    (first,) = await lane.run(letter, ["a"], journal=journal)
    assert isinstance(first.error, LookupError)
    names[0] = "b.pdf"
    (second,) = await lane.run(letter, ["a"], journal=journal)
    assert "saved to" in str(second.error)
    assert "a.pdf" in str(second.error)
    assert not (tmp_path / "b.pdf").exists()


async def test_a_target_that_cannot_be_written_to_starts_nothing(lane: Lane, press: Press, tmp_path: Path) -> None:
    async def letter(job: Any) -> Any:
        return await job.save("output", lambda: press.print(lane.client), tmp_path / "no" / "such.pdf")

    assert summary(await lane.run(letter, ["a"])) == {"a": "InvalidRequestError"}
    assert press.started == {}


async def _twice(job: Any, press: Press, client: Any) -> Any:
    await job.step("map", lambda: press.map(client))
    return await job.step("map", lambda: press.map(client))


async def _no_operation(job: Any, _: Press, client: Any) -> Any:
    return await job.step("version", client.authentication.version)


async def _call_of_an_operation(job: Any, press: Press, client: Any) -> Any:
    return await job.call("map", lambda: press.map(client))


async def _form_of_ids(job: Any, press: Press, client: Any) -> Any:
    return await job.step("map", lambda: press.map(client), form="text")


async def _odd_result(*_: Any) -> Any:
    return {1: object()}


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (_twice, "'map' comes twice"),
        (_no_operation, "use job.call"),
        (_call_of_an_operation, "cannot keep a (Async)?Operation"),
        (_form_of_ids, "in one form"),
        (_odd_result, "cannot keep a dict"),
    ],
)
async def test_a_function_that_misuses_its_job_is_told(lane: Lane, press: Press, function: Any, said: str) -> None:
    (done,) = await lane.run(lambda job: function(job, press, lane.client), ["a"])
    with pytest.raises(InvalidRequestError, match=said):
        assert done.result


async def test_a_step_that_starts_twice_is_stopped_before_the_second(lane: Lane, press: Press) -> None:
    async def both() -> Any:
        await press.map(lane.client)
        return await press.map(lane.client)

    def both_at_once() -> Any:
        press.map(lane.client)
        return press.map(lane.client)

    async def function(job: Any) -> Any:
        return await job.step("map", both_at_once if lane.is_sync else both)

    (done,) = await lane.run(function, ["a"])
    assert "starts two operations" in str(done.error)
    assert press.started == {MAPPING: 1}


async def test_an_operation_that_was_started_elsewhere_can_be_a_step(lane: Lane, press: Press, journal: Path) -> None:
    operation: Any = press.map(lane.client) if lane.is_sync else await press.map(lane.client)

    async def resumed() -> Any:
        return operation

    async def function(job: Any) -> Any:
        return await job.step("map", (lambda: operation) if lane.is_sync else resumed, timeout=0)

    with press.sandbox.fault(faults.ProgressStalls(at=10), operation=MAPPING_PROGRESS):
        (late,) = await lane.run(function, ["a"], journal=journal)
    assert late.token == operation.token
    (done,) = await lane.run(mapper(lane, press), ["a"], journal=journal)
    assert isinstance(done.result, int)
    assert press.started == {MAPPING: 1}


async def test_a_step_under_way_that_is_no_longer_taken_is_told(lane: Lane, press: Press, journal: Path) -> None:
    with press.sandbox.fault(faults.ProgressStalls(at=10), operation=MAPPING_PROGRESS):
        await lane.run(mapper(lane, press, timeout=0), ["a"], journal=journal)

    async def renamed(job: Any) -> None:
        del job

    (done,) = await lane.run(renamed, ["a"], journal=journal)
    assert "has the step 'map' under way" in str(done.error)


async def test_keys_that_come_twice_are_told_and_the_rest_goes_on(lane: Lane, press: Press) -> None:
    outcome = await lane.run(mapper(lane, press), ["a", "a", "b"])
    assert [done.key for done in outcome] == ["a", "a", "b"]
    errors = [str(done.error) for done in outcome if done.error]
    assert errors == ["two items have the key 'a': only the first was begun"]
    assert press.started == {MAPPING: 2}


async def test_keys_that_are_no_text_end_the_run(lane: Lane, press: Press) -> None:
    with pytest.raises(InvalidRequestError, match="key gave a int"):
        await lane.run(mapper(lane, press), [1], key=lambda item: item)


async def test_errors_of_the_function_come_out_as_they_are(lane: Lane) -> None:
    raised = LookupError("no such customer")

    async def function(job: Any) -> None:
        if job.item == "a":
            raise raised

    bad, good = await lane.run(function, ["a", "b"])
    assert bad.error is raised
    assert (bad.step, bad.token, good.result) == (None, None, None)
    for decide in (bad.submit_again, good.submit_again):
        with pytest.raises(InvalidRequestError, match="nothing to decide"):
            decide()


async def test_an_error_that_was_raised_from_a_steps_error_is_of_that_step(lane: Lane) -> None:
    async def function(job: Any) -> None:
        try:
            await job.step("map", lambda: lane.client.data_mapping.process(0, 0))
        except Exception as error:
            raise LookupError("no data") from error

    (done,) = await lane.run(function, ["a"])
    assert (type(done.error), done.step) == (LookupError, "map")


async def test_system_exit_ends_the_run(lane: Lane) -> None:
    async def function(job: Any) -> None:
        raise SystemExit(job.key)

    with pytest.raises(SystemExit):
        await lane.run(function, ["a"])


async def test_keys_left_over_are_told(lane: Lane, press: Press, journal: Path) -> None:
    with press.sandbox.fault(faults.ProgressStalls(at=10), operation=MAPPING_PROGRESS):
        await lane.run(mapper(lane, press, timeout=0), ["a", "b"], journal=journal)
    left: list[str] = []
    await lane.run(mapper(lane, press), ["b"], journal=journal, left=left.extend)
    assert left == ["a"]


async def test_endless_items_are_taken_as_needed(lane: Lane, press: Press) -> None:
    taken: list[int] = []

    def endless() -> Iterator[int]:
        while True:
            taken.append(len(taken))
            yield taken[-1]

    before = threading.active_count()
    outcome = await lane.run(mapper(lane, press), endless(), most=5, concurrency=2)
    assert len(outcome) == 5
    assert len(taken) <= 5 + 2 * 2
    _nothing_is_left(before)


def _nothing_is_left(threads_before: int) -> None:
    names = [each.name for each in threading.enumerate() if each.name.startswith("olconnect-pipeline")]
    assert names == [], threads_before
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_leaving_half_way_leaves_operations_to_the_next_run(lane: Lane, press: Press, journal: Path) -> None:
    async def function(job: Any) -> Any:
        if job.key == "quick":
            while press.started[MAPPING] < 2:
                if not lane.is_sync:
                    await asyncio.sleep(0.01)
            return None
        return await job.step("map", lambda: press.map(lane.client))

    before = threading.active_count()
    with press.sandbox.fault(faults.ProgressStalls(at=10), operation=MAPPING_PROGRESS):
        (quick,) = await lane.run(function, ["a", "b", "quick"], journal=journal, most=1)
        assert quick.key == "quick"
        _nothing_is_left(before)
    outcome = await lane.run(function, ["a", "b", "quick"], journal=journal)
    assert summary(outcome) == dict.fromkeys(("a", "b", "quick"), "finished")
    assert press.started == {MAPPING: 2}


async def test_a_step_that_the_function_gives_up_waiting_for_is_resumed(press: Press, journal: Path) -> None:
    lane = Lane.of("async", press.sandbox.url)
    plain = mapper(lane, press)

    async def impatient(job: Any) -> Any:
        async with asyncio.timeout(0.2):
            return await plain(job)

    with press.sandbox.fault(faults.ProgressStalls(at=10), operation=MAPPING_PROGRESS):
        (late,) = await lane.run(impatient, ["a"], journal=journal)
    assert (type(late.error), late.step) == (TimeoutError, "map")
    assert late.token
    assert summary(await lane.run(plain, ["a"], journal=journal)) == {"a": "finished"}
    assert press.started == {MAPPING: 1}
    await lane.close()


async def test_two_runs_on_one_journal_are_refused(lane: Lane, press: Press, journal: Path) -> None:
    run = lane.client.pipeline(mapper(lane, press), ["a"], key=str, journal=journal)

    async def function(_: Any) -> None:
        if lane.is_sync:
            run.__enter__()
        else:
            await run.__aenter__()

    (done,) = await lane.run(function, ["a"], journal=journal)
    assert isinstance(done.error, JournalError)
    assert "is in use" in str(done.error)


async def test_a_pipeline_is_for_one_with_block(lane: Lane, press: Press) -> None:
    with pytest.raises(InvalidRequestError, match="concurrency must be 1 or more"):
        lane.client.pipeline(mapper(lane, press), [], key=str, concurrency=0)
    run = lane.client.pipeline(mapper(lane, press), ["a"], key=str)
    with pytest.raises(InvalidRequestError, match="runs in a with block"):
        assert run.left_over


async def test_decisions_are_for_the_block(lane: Lane, press: Press, journal: Path) -> None:
    with press.sandbox.fault(faults.ResetAfter(), operation=START_MAPPING):
        (done,) = await lane.run(mapper(lane, press), ["a"], journal=journal)
    with pytest.raises(JournalError, match="inside the pipeline's with block"):
        done.submit_again()
