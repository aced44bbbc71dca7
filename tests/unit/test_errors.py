"""The error tree: what each error says and keeps, and that it survives copying and pickling."""

import copy
import inspect
import pickle
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect import errors
from olconnect.errors import (
    Attempt,
    AuthenticationError,
    BadRequestError,
    CallUncertainError,
    Candidate,
    ConnectionFailedError,
    ConnectionLostError,
    IncompleteDownloadError,
    InvalidRequestError,
    JournalError,
    LoginError,
    MethodNotAllowedError,
    NotAcceptableError,
    NotFoundError,
    OLConnectError,
    OperationCancelledError,
    OperationError,
    OperationFailedError,
    OperationLostError,
    PermissionDeniedError,
    RedirectError,
    RequestTimeoutError,
    ResultUncertainError,
    ServerError,
    StatusError,
    SubmissionUncertainError,
    TooManyRequestsError,
    TransportError,
    UnexpectedAnswerError,
    UnsupportedVersionError,
    WaitTimeoutError,
)
from olconnect.errors.status import error_from_answer

PATH = "/rest/serverengine/workflow/jobcreation/7"
RUN = {"operation_id": "0c1d", "service": "job_creation"}

STATUS_CLASSES = [
    (300, RedirectError),
    (301, RedirectError),
    (302, RedirectError),
    (307, RedirectError),
    (400, BadRequestError),
    (401, AuthenticationError),
    (403, PermissionDeniedError),
    (404, NotFoundError),
    (405, MethodNotAllowedError),
    (406, NotAcceptableError),
    (429, TooManyRequestsError),
    (500, ServerError),
    (502, ServerError),
    (503, ServerError),
    (520, ServerError),
    (100, StatusError),
    (204, StatusError),
    (299, StatusError),
    (409, StatusError),
    (499, StatusError),
    (600, StatusError),
]


class BrandError(NotFoundError):
    """A user's own subclass with a constructor of its own."""

    def __init__(self, *, brand: str) -> None:
        self.brand = brand
        super().__init__(status=404, method="GET", path=PATH, parameter=brand)


def answer(status: int = 500, **changes: object) -> StatusError:
    arguments: dict[str, object] = {
        "status": status,
        "method": "POST",
        "path": PATH,
        "headers": {},
        "body": b"",
    }
    return error_from_answer(**(arguments | changes))  # type: ignore[arg-type]


ASKED_AT = datetime(2026, 3, 1, 23, 59, 58, 7, tzinfo=UTC)
CANDIDATE = Candidate("0c1d", '{"olconnect": 1}', ASKED_AT, progress=40, step="Grouping")


def uncertain(*candidates: Candidate, listed: bool = True) -> SubmissionUncertainError:
    return SubmissionUncertainError(
        operation="job_creation_process",
        service="job_creation",
        asked_at=ASKED_AT,
        candidates=candidates,
        listed=listed,
    )


def one_of_each() -> Iterator[OLConnectError]:
    yield OLConnectError("odd", hint="look")
    yield InvalidRequestError("the name is empty")
    for kind in (TransportError, ConnectionFailedError, ConnectionLostError, RequestTimeoutError):
        yield kind("no luck", method="GET", path=PATH)
    for status, _ in STATUS_CLASSES:
        yield answer(
            status,
            headers={"Retry-After": "3", "Location": "https://other/x"},
            body=b'{"error": {"message": "no preset", "parameter": "7"}}',
            operation_id="job_creation_process",
            retry_after=3.0,
        )
    yield answer(401, at_login=True)
    yield BrandError(brand="Olé")
    yield UnexpectedAnswerError("expected a number", hint="look", method="GET", path=PATH)
    yield OperationError("went away", hint="look", **RUN)
    yield OperationFailedError(message="bad config", status=500, parameter="9", **RUN)
    yield OperationCancelledError(**RUN)
    yield OperationLostError(**RUN)
    yield ResultUncertainError(status=404, **RUN)
    yield WaitTimeoutError(timeout=30, progress=40, **RUN)
    yield uncertain()
    yield uncertain(CANDIDATE)
    yield uncertain(listed=False)
    yield JournalError("in use", hint="wait")
    yield CallUncertainError(key="a", step="upload", began_at=ASKED_AT)
    yield IncompleteDownloadError(expected=300, received=10, path=PATH)
    yield UnsupportedVersionError(feature="statistics", required="2024.1", found="2022.2")
    repeated = ConnectionLostError("reset", method="GET", path=PATH)
    repeated.token, repeated.answer_began = '{"olconnect": 1}', True
    repeated.attempts = (Attempt("ConnectionLostError: reset", sent=True, delay=0.5),)
    yield repeated


EXAMPLES = list(one_of_each())


def test_every_public_class_has_an_example_here() -> None:
    public = {getattr(errors, name) for name in errors.__all__ if name.endswith("Error")}
    assert public <= {type(example) for example in EXAMPLES}


def test_the_public_names_are_sorted_and_complete() -> None:
    classes = {
        name for name, value in vars(errors).items() if inspect.isclass(value) and issubclass(value, OLConnectError)
    }
    assert sorted(classes | {"Attempt", "BodyKind", "Candidate"}) == errors.__all__


def test_the_module_draws_every_class_in_its_tree() -> None:
    drawn = errors.__doc__ or ""
    assert [name for name in errors.__all__ if name.endswith("Error") and name not in drawn] == []


@pytest.mark.parametrize("error", EXAMPLES, ids=repr)
def test_all_survive_pickle_with_all_attributes(error: OLConnectError) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert_same(error, pickle.loads(pickle.dumps(error, protocol)))


@pytest.mark.parametrize("error", EXAMPLES, ids=repr)
def test_all_survive_copying_with_all_attributes(error: OLConnectError) -> None:
    assert_same(error, copy.copy(error))
    assert_same(error, copy.deepcopy(error))


def assert_same(error: OLConnectError, twin: OLConnectError) -> None:
    assert type(error) is type(twin)
    assert error is not twin
    assert error.args == twin.args
    assert vars(error) == vars(twin)
    assert str(error) == str(twin)


def test_notes_survive_pickle() -> None:
    error = InvalidRequestError("no")
    error.add_note("while sending letters")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["while sending letters"]


def test_a_copy_does_not_share_its_attributes() -> None:
    error = answer(404)
    twin = copy.copy(error)
    twin.hint = "other"
    assert error.hint != "other"


@pytest.mark.parametrize("error", EXAMPLES, ids=repr)
def test_all_print_on_one_line_that_ends_with_the_hint(error: OLConnectError) -> None:
    text = str(error)
    assert text.isprintable()
    said = f"{error.args[0]} [attempt {len(error.attempts) + 1}]" if error.attempts else error.args[0]
    assert text == (f"{said} ({error.hint})" if error.hint else said)


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (InvalidRequestError, ValueError),
        (RequestTimeoutError, TimeoutError),
        (WaitTimeoutError, TimeoutError),
    ],
)
def test_errors_that_python_has_a_class_for_are_of_that_class_too(
    kind: type[OLConnectError], builtin: type[Exception]
) -> None:
    assert issubclass(kind, builtin)


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        (TransportError, True),
        (ConnectionFailedError, False),
        (ConnectionLostError, True),
        (RequestTimeoutError, True),
    ],
)
def test_transport_errors_tell_whether_the_request_may_have_arrived(kind: type[TransportError], *, sent: bool) -> None:
    error = kind("timed out", method="GET", path="http://me:secret@host/x")
    assert sent is error.sent
    assert (error.method, error.path) == ("GET", "http://***@host/x")
    assert str(error).startswith("GET http://***@host/x: timed out (check ")


@pytest.mark.parametrize(("status", "kind"), STATUS_CLASSES)
def test_a_status_decides_the_class(status: int, kind: type[StatusError]) -> None:
    error = answer(status)
    assert type(error) is kind
    assert status == error.status
    assert f"POST {PATH} answered {status}" in str(error)


@given(st.integers())
def test_any_number_is_taken_as_a_status(status: int) -> None:
    assert status == answer(status).status


@pytest.mark.parametrize(
    ("error", "hint"),
    [
        (answer(401), "check the credentials or the token"),
        (answer(403), "the user's role must allow it"),
        (answer(405), "the server may be too old"),
        (ConnectionFailedError("refused", method="GET", path=PATH), "check the base URL"),
        (ConnectionLostError("reset", method="GET", path=PATH), "check whether it was carried out"),
        (OperationLostError(**RUN), "look before starting it anew"),
        (WaitTimeoutError(timeout=1.0, operation_id="1", service="x"), "wait again, or cancel it"),
    ],
)
def test_an_error_that_can_be_helped_names_the_next_step(error: OLConnectError, hint: str) -> None:
    assert hint in error.hint


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_login_is_told_apart_and_names_the_next_step(status: int) -> None:
    error = answer(status, at_login=True)
    assert type(error) is LoginError
    assert status == error.status
    assert str(error).endswith("(check user and password)")


@pytest.mark.parametrize(("status", "kind"), [(429, TooManyRequestsError), (500, ServerError)])
def test_a_login_that_fails_otherwise_is_no_refusal(status: int, kind: type[StatusError]) -> None:
    assert type(answer(status, at_login=True)) is kind


def test_a_status_error_keeps_what_helps_and_nothing_else() -> None:
    error = answer(
        404,
        headers={
            "content-type": "application/json",
            "www-authenticate": "BASIC",
            "allow": "GET",
            "TRACE_ID": "t-1",
            "set-cookie": "session=secret",
            "x-api-key": "secret",
            "auth_token": "secret",
        },
        body=b'{"error": {"status": 404, "message": "Job preset config not found", "parameter": "A.OL-jobpreset"}}',
        operation_id="job_creation_process",
    )
    assert error.headers == {
        "Content-Type": "application/json",
        "WWW-Authenticate": "BASIC",
        "Allow": "GET",
        "trace_id": "t-1",
    }
    assert (error.message, error.parameter) == ("Job preset config not found", "A.OL-jobpreset")
    assert (error.body_kind, error.operation_id) == ("json", "job_creation_process")
    assert str(error) == (
        f"POST {PATH} answered 404 Not Found: Job preset config not found [A.OL-jobpreset] "
        "(check that it exists on this server, and that the server knows this method)"
    )
    assert "secret" not in repr(vars(error))


def test_a_parameter_that_the_message_names_is_not_repeated() -> None:
    body = b'{"error": {"message": "no job set 12", "parameter": 12}}'
    error = answer(400, body=body)
    assert error.parameter == "12"
    assert f"POST {PATH} answered 400 Bad Request: no job set 12" == str(error)


def test_a_parameter_alone_is_told() -> None:
    error = answer(400, body=b'{"error": {"parameter": 12}}')
    assert f"POST {PATH} answered 400 Bad Request [12]" == str(error)


def test_query_values_that_may_be_personal_are_not_kept() -> None:
    error = answer(500, path="/x?filename=Jane+Doe.pdf&persistent=true")
    assert error.path == "/x?filename=***&persistent=true"
    assert "Jane" not in str(error)


def test_the_page_of_a_proxy_points_to_the_base_url() -> None:
    error = answer(404, body=b"<html><head><title>Not here</title></head></html>")
    assert (error.body_kind, error.message) == ("html", "Not here")
    assert error.hint.endswith("check the base URL")


def test_a_wait_that_the_server_asks_for_is_the_next_step() -> None:
    error = answer(429, retry_after=2.5)
    assert error.retry_after == 2.5
    assert error.hint == "try again after 2.5 s"
    assert answer(429).hint == "wait before the next try"


def test_a_redirect_names_where_it_points_to_without_secrets() -> None:
    error = answer(302, headers={"location": "https://u:secret@host:9340/x?token=secret"})
    assert isinstance(error, RedirectError)
    assert error.location == "https://***@host:9340/x?token=***"
    assert error.location in str(error)
    assert "secret" not in str(error)


def test_a_redirect_to_nowhere_still_has_a_next_step() -> None:
    error = answer(302)
    assert isinstance(error, RedirectError)
    assert error.location is None
    assert "base URL" in error.hint


@given(st.binary(max_size=300), st.integers(100, 599), st.text(), st.text())
def test_whatever_an_answer_holds_the_error_is_one_bounded_line(
    body: bytes, status: int, path: str, header: str
) -> None:
    error = answer(status, path=path, headers={"Location": header, "Allow": header}, body=body)
    assert len(error.message) <= 500
    assert len(error.args[0]) <= 1000
    assert "\n" not in str(error)
    assert_same(error, pickle.loads(pickle.dumps(error)))


def test_long_messages_are_cut() -> None:
    error = answer(500, body=b"stack " * 1000)
    assert len(error.message) == 500
    assert error.message.endswith("…")


def test_an_unexpected_answer_can_be_told_which_request_it_answers() -> None:
    bare = UnexpectedAnswerError("expected a number, got 'NaN'", hint="look")
    full = bare.during("POST", "/x?filename=a")
    assert (bare.method, bare.path) == ("", "")
    assert (full.method, full.path) == ("POST", "/x?filename=***")
    assert str(full) == "POST /x?filename=***: expected a number, got 'NaN' (look)"


def test_a_failed_operation_tells_the_servers_reason() -> None:
    error = OperationFailedError(message="Error executing\nDM", status=500, parameter="9", **RUN)
    assert (error.operation_id, error.service) == ("0c1d", "job_creation")
    assert (error.message, error.status, error.parameter) == ("Error executing DM", 500, "9")
    assert str(error) == "operation 0c1d of job_creation failed: Error executing DM [9]"


def test_a_failed_operation_without_a_reason_says_so() -> None:
    error = OperationFailedError(message="", operation_id="0c1d", service="job_creation")
    assert str(error).endswith("failed: the server does not say why")


@pytest.mark.parametrize(("progress", "seen"), [(None, "within 30 s ("), (0, "within 30 s, last seen at 0 % (")])
def test_a_wait_that_ended_early_tells_how_far_the_operation_was(progress: int | None, seen: str) -> None:
    error = WaitTimeoutError(timeout=30.0, progress=progress, **RUN)
    assert progress == error.progress
    assert seen in str(error)
    assert "goes on at the server" in error.hint


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (uncertain(), "the server lists no running operation that could be it, which proves nothing"),
        (uncertain(CANDIDATE, Candidate("77", "{}", ASKED_AT, 0)), "running since then: 0c1d, 77"),
        (uncertain(listed=False), "the server's list of running operations could not be had"),
    ],
)
def test_an_uncertain_start_tells_what_is_known(error: SubmissionUncertainError, said: str) -> None:
    assert str(error) == (
        "job_creation_process was sent at 2026-03-01 23:59:58 UTC, and no answer tells whether it was started; "
        f"{said} (look what the server has made; then adopt() a candidate, or submit_again() on purpose)"
    )


def test_an_uncertain_start_without_its_client_says_how_to_go_on() -> None:
    error = pickle.loads(pickle.dumps(uncertain(CANDIDATE)))
    with pytest.raises(InvalidRequestError, match=r"use client\.resume\(candidate\.token\)"):
        error.adopt(error.candidates[0])
    with pytest.raises(InvalidRequestError, match="call the method again"):
        error.submit_again()
    with pytest.raises(InvalidRequestError, match="takes one of this error's candidates"):
        error.adopt(Candidate("another", "{}", ASKED_AT, 0))


def test_an_uncertain_result_tells_the_status_and_the_next_step() -> None:
    error = ResultUncertainError(status=404, **RUN)
    assert error.status == 404
    assert str(error) == (
        "operation 0c1d of job_creation was asked for its result before; asked again, the server answered 404 "
        "(look for what it has made before starting it anew)"
    )


def test_an_incomplete_download_tells_both_sizes() -> None:
    error = IncompleteDownloadError(expected=300, received=10, path=PATH)
    assert (error.expected, error.received) == (300, 10)
    assert f"{PATH} ended after 10 of 300 bytes (download it again)" == str(error)


def test_an_unsupported_version_names_both() -> None:
    error = UnsupportedVersionError(feature="statistics", required="2024.1", found="2022.2")
    assert str(error) == "statistics needs server version 2024.1 or later, this is 2022.2"


def test_a_401_tells_how_the_server_lets_itself_be_convinced() -> None:
    headers = {"WWW-Authenticate": 'BASIC realm="OL Connect"'}
    error = error_from_answer(status=401, method="GET", path="/p", headers=headers, body=b"")
    assert isinstance(error, AuthenticationError)
    assert error.schemes == ["basic"]
    assert AuthenticationError(status=401, method="GET", path="/p").schemes == []
