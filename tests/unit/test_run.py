"""What is known of a long-running operation, without any waiting."""

from datetime import UTC, datetime
from typing import Any

import pytest

from olconnect import CallOptions, ManagedFiles, Pace, ResultHeaders, Retry, ServerPaths
from olconnect._contract import Answer, LifeCycle
from olconnect._progress import Phase
from olconnect._results import Asked
from olconnect._run import Deadline, Run
from olconnect._token import ResumeToken
from olconnect.errors import (
    BadRequestError,
    ConnectionLostError,
    InvalidRequestError,
    NotFoundError,
    OperationCancelledError,
    OperationFailedError,
    OperationLostError,
    ServerError,
    StatusError,
    UnexpectedAnswerError,
    WaitTimeoutError,
)
from olconnect_services.operations import JOB_CREATION_PROCESS, LIFE_CYCLES

BASE = "http://server:9340/rest/serverengine"
ASKED_AT = datetime(2026, 3, 1, 23, 59, tzinfo=UTC)
JOB, OUTPUT = LIFE_CYCLES["job_creation"], LIFE_CYCLES["output_creation"]


def answer(body: str = "", status: int = 200, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(JOB_CREATION_PROCESS, "/somewhere", status, named, body.encode())


def run_of(cycle: LifeCycle = JOB, asked: Asked = Asked(), operation_id: str = "op-1") -> Run:  # noqa: B008 - frozen
    token = ResumeToken(BASE, "job_creation_process", cycle.service, operation_id, ASKED_AT, asked.makes)
    return Run(cycle, token)


def started(given: Answer) -> Run:
    return Run.started(given, JOB, Asked(), base=BASE, asked_at=ASKED_AT)


def refusal(status: int, **more: Any) -> StatusError:
    kind = {400: BadRequestError, 404: NotFoundError, 500: ServerError}[status]
    return kind(status=status, method="POST", path="/result", **more)


def test_a_202_with_an_id_starts_a_run() -> None:
    run = started(answer(status=202, operationId="op-1"))
    assert (run.id, run.life_cycle, run.asked, run.state.phase) == ("op-1", JOB, Asked(), Phase.RUNNING)
    assert run.result_headers == ResultHeaders()


def test_links_are_kept_as_absolute_urls() -> None:
    link = '<getProgress/op-1>; rel="progress", </x/cancel/op-1>; rel=cancel, <http://inner:1/r>; rel="result"'
    run = started(answer(status=202, operationId="op-1", link=link))
    assert run.links == {
        "progress": "http://server:9340/getProgress/op-1",
        "cancel": "http://server:9340/x/cancel/op-1",
        "result": "http://inner:1/r",
    }
    assert started(answer(status=202, operationId="op-1")).links == {}


@pytest.mark.parametrize("given", [answer(status=200, operationId="op-1"), answer(status=204), answer(status=202)])
def test_anything_else_does_not(given: Answer) -> None:
    with pytest.raises(UnexpectedAnswerError, match=r"expected status 202|named no operation"):
        started(given)


def test_requests_carry_the_id_as_one_segment() -> None:
    assert run_of(operation_id="op:1+2").request(JOB.progress).url == "/workflow/jobcreation/getProgress/op%3A1%2B2"


def test_forms_are_those_of_the_service() -> None:
    run = run_of(OUTPUT)
    assert [run.form(each) for each in ("content", "text", "managed")] == [
        OUTPUT.result,
        OUTPUT.result_text,
        OUTPUT.managed_result,
    ]
    assert run_of().form("content") == JOB.result
    for missing in ("text", "managed"):
        with pytest.raises(InvalidRequestError, match=f"job_creation gives no result as {missing}"):
            run_of().form(missing)


def test_progress_is_read_in_the_charset_of_the_answer() -> None:
    run = run_of()
    run.progressed(Answer(JOB.progress, "/p", 200, {"content-type": "text/plain; charset=utf-16-le"}, b"4\x000\x00"))
    assert run.state.percent == 40


def raised(run: Run, error: StatusError) -> BaseException:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - which one is what the tests compare
        run.without_result(error)
    return caught.value


@pytest.mark.parametrize("status", [400, 500])
@pytest.mark.parametrize("body_kind", ["json", "text", "empty", "binary"])
def test_a_refused_result_is_a_failed_run(status: int, body_kind: Any) -> None:
    error = refusal(status, message="No data", parameter="9", body_kind=body_kind)
    failed = raised(run_of(), error)
    assert isinstance(failed, OperationFailedError)
    assert (failed.message, failed.parameter, failed.status) == ("No data", "9", status)
    assert failed.__cause__ is error


def test_a_result_that_is_not_there_is_lost_or_was_cancelled() -> None:
    run = run_of()
    assert isinstance(raised(run, refusal(404)), OperationLostError)
    run.unlisted()
    run.cancelling()
    assert isinstance(raised(run, refusal(404)), OperationCancelledError)


@pytest.mark.parametrize("error", [refusal(status, body_kind="html") for status in (400, 404, 500)])
def test_a_page_of_a_proxy_says_nothing_about_the_run(error: StatusError) -> None:
    assert raised(run_of(), error) is error
    assert error.__cause__ is None


def test_other_refusals_stay_what_they_are() -> None:
    error = StatusError(status=503, method="POST", path="/result")
    assert raised(run_of(), error) is error


def test_output_is_read_as_its_form_and_headers_tell() -> None:
    run = run_of(OUTPUT, Asked("output"))
    assert run.output(answer("/out/a.pdf"), "text") == ServerPaths(("/out/a.pdf",))
    managed = answer("8801", X_Result_Type="Output-Managed-Info", X_Job_Set_ID="31")
    assert run.output(managed, "content") == ManagedFiles(8801)
    assert run.result_headers == ResultHeaders(job_set_id=31, result_type="Output-Managed-Info")


@pytest.mark.parametrize(
    ("asked", "headers"),
    [
        (Asked("output"), {}),
        (Asked(), {}),
        (Asked("job set"), {"X-Result-Type": "Output-Streamed"}),
    ],
)
def test_a_file_may_be_streamed(asked: Asked, headers: dict[str, str]) -> None:
    run = run_of(OUTPUT, asked)
    run.check_streamed({**headers, "X-Data-Set-ID": "7"})
    assert run.result_headers.data_set_id == 7


@pytest.mark.parametrize(
    ("asked", "headers", "kind"),
    [
        (Asked("job set"), {}, "job set"),
        (Asked("content set"), {}, "content set"),
        (Asked("output"), {"X-Result-Type": "Output-Local-Filepath"}, "paths"),
        (Asked("output"), {"X-Result-Type": "Output-Managed-Info"}, "managed files"),
    ],
)
def test_what_is_no_file_is_not_streamed(asked: Asked, headers: dict[str, str], kind: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match=f"expected a file, got a result of the kind '{kind}'"):
        run_of(OUTPUT, asked).check_streamed(headers)


def test_a_deadline_counts_from_its_start() -> None:
    now = [100.0]
    run = run_of()
    deadline = Deadline(run, lambda: now[0], 10)
    pace = Pace(first=4, share=0, jitter=0)
    assert deadline.delay(pace, lambda: 0) == 4
    now[0] = 108
    assert deadline.delay(pace, lambda: 0) == 2
    now[0] = 110
    with pytest.raises(WaitTimeoutError, match="operation op-1 of job_creation was not done within 10 s"):
        deadline.delay(pace, lambda: 0)


def test_no_deadline_never_ends() -> None:
    now = [0.0]
    deadline = Deadline(run_of(), lambda: now[0], None)
    now[0] = 1e9
    assert deadline.delay(Pace(longest=5, jitter=0), lambda: 0) == 5


def test_a_poll_is_kept_within_the_wait() -> None:
    now = [100.0]
    retry = Retry(attempts=7, deadline=60)
    deadline = Deadline(run_of(), lambda: now[0], 30)
    options = deadline.options(20, 28, retry)
    assert options == CallOptions(timeout=20, total_timeout=28, retry=Retry(attempts=7, deadline=30))
    now[0] = 125
    options = deadline.options(20, 28, retry)
    assert options == CallOptions(timeout=5, total_timeout=5, retry=Retry(attempts=7, deadline=5))


def test_the_last_poll_is_given_a_chance() -> None:
    now = [100.0]
    deadline = Deadline(run_of(), lambda: now[0], 30)
    now[0] = 500
    options = deadline.options(20, 600, Retry())
    assert options is not None
    assert options.timeout is not None
    assert 0 < options.timeout <= 1


def test_a_wait_without_end_asks_as_the_client_does() -> None:
    assert Deadline(run_of(), lambda: 0.0, None).options(20, 600, Retry()) is None


def test_a_poll_that_fails_is_told_unless_the_time_is_up() -> None:
    now = [100.0]
    error = ConnectionLostError("reset", method="GET", path="/x")
    deadline = Deadline(run_of(), lambda: now[0], 30)
    with pytest.raises(ConnectionLostError):
        deadline.poll_failed(error)
    with pytest.raises(ConnectionLostError):
        Deadline(run_of(), lambda: 1e9, None).poll_failed(error)
    now[0] = 130
    with pytest.raises(WaitTimeoutError) as caught:
        deadline.poll_failed(error)
    assert caught.value.__cause__ is error
