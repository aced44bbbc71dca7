"""What is sent again after which failure, how often, and after which pause."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect import Retry
from olconnect._repeat import Sequence
from olconnect._retry import RetryClass, may_have_acted, may_repeat
from olconnect.errors import (
    Attempt,
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    OLConnectError,
    RequestTimeoutError,
    TransportError,
    UnexpectedAnswerError,
)
from olconnect.errors.status import error_from_answer

WHERE = {"method": "POST", "path": "/x"}
KINDS: tuple[RetryClass, ...] = ("safe", "once", "claim")


def refused() -> TransportError:
    return ConnectionFailedError("refused", **WHERE)


def lost(*, began: bool = False) -> TransportError:
    error = ConnectionLostError("reset", **WHERE)
    error.answer_began = began
    return error


def late(*, began: bool = False) -> TransportError:
    error = RequestTimeoutError("no answer in time", **WHERE)
    error.answer_began = began
    return error


def status(number: int, body: bytes = b"", **more: Any) -> OLConnectError:
    return error_from_answer(status=number, headers={}, body=body, **WHERE, **more)


def unsent(error: Any) -> OLConnectError:
    error.sent = False
    kept: OLConnectError = error
    return kept


JSON = b'{"error": {"message": "no"}}'
HTML = b"<html><title>Bad Gateway</title></html>"

# failure: repeated when safe, once, claim; whether the server may have acted
TABLE: dict[str, tuple[OLConnectError, tuple[bool, bool, bool], bool]] = {
    "refused": (refused(), (True, True, True), False),
    "reset before the head": (lost(), (True, False, True), True),
    "reset after the head": (lost(began=True), (True, False, False), True),
    "late before the head": (late(), (True, False, True), True),
    "late after the head": (late(began=True), (True, False, False), True),
    "429": (status(429), (True, True, True), False),
    "408": (status(408), (True, False, False), True),
    "502": (status(502, HTML), (True, False, False), True),
    "503": (status(503), (True, False, False), True),
    "503 in the server's words": (status(503, JSON), (True, False, False), True),
    "504": (status(504, HTML), (True, False, False), True),
    "500 in the server's words": (status(500, JSON), (False, False, False), False),
    "500 of a proxy": (status(500, HTML), (False, False, False), True),
    "500 without a word": (status(500), (False, False, False), True),
    "501": (status(501, HTML), (False, False, False), True),
    "400": (status(400, JSON), (False, False, False), False),
    "404": (status(404), (False, False, False), False),
    "302": (status(302), (False, False, False), False),
    "another answer": (UnexpectedAnswerError("no number"), (False, False, False), True),
    "a lost login": (unsent(lost()), (True, True, True), False),
    "a login that is busy": (unsent(status(503)), (True, True, True), False),
    "a login of a proxy": (unsent(status(500, HTML)), (False, False, False), False),
    "a login without a token": (unsent(UnexpectedAnswerError("no token")), (False, False, False), False),
    "our own refusal": (InvalidRequestError("no"), (False, False, False), False),
}


@pytest.mark.parametrize(("error", "repeated", "acted"), TABLE.values(), ids=TABLE)
def test_what_may_be_repeated_and_what_may_have_acted(
    error: OLConnectError, repeated: tuple[bool, bool, bool], *, acted: bool
) -> None:
    assert tuple(may_repeat(error, kind) for kind in KINDS) == repeated
    assert may_have_acted(error) is acted


@pytest.mark.parametrize(("error", "repeated", "acted"), TABLE.values(), ids=TABLE)
def test_a_start_that_may_have_acted_is_never_repeated(
    error: OLConnectError, repeated: tuple[bool, bool, bool], *, acted: bool
) -> None:
    del repeated
    assert not (acted and may_repeat(error, "once"))


def test_what_is_none_of_our_errors_is_not_repeated() -> None:
    assert not may_repeat(KeyboardInterrupt(), "safe")


@pytest.mark.parametrize(
    "unfit",
    [{"attempts": 0}, {"first": 0}, {"longest": -1}, {"deadline": -1}, {"first": float("inf")}, {"longest": 1e999}],
)
def test_a_retry_that_makes_no_sense_is_refused(unfit: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError):
        Retry(**unfit)


class Line:
    """Attempts at one call over a clock that moves only in pauses."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *failures: OLConnectError, takes: float = 0.0) -> None:
        self.failures = list(failures)
        self.takes = takes
        self.now = 100.0
        self.slept: list[float] = []
        self.told: list[tuple[int, str, float]] = []
        self.sent = 0
        monkeypatch.setattr("time.monotonic", lambda: self.now)

    def send(self) -> str:
        self.sent += 1
        self.now += self.takes
        if self.failures:
            raise self.failures.pop(0)
        return "answer"

    async def send_async(self) -> str:
        return self.send()

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def sequence(
        self, policy: Retry, kind: RetryClass = "safe", replayable: Callable[[], bool] = lambda: True
    ) -> Sequence:
        def retrying(number: int, error: OLConnectError, delay: float) -> None:
            self.told.append((number, type(error).__name__, delay))

        return Sequence(policy, kind, replayable=replayable, retrying=retrying)

    async def run(self, way: str, sequence: Sequence) -> str:
        if way == "sync":
            return sequence.run(self.send, self.sleep)
        return await sequence.run_async(self.send_async, self.sleep_async)


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_a_request_is_sent_until_an_answer_comes(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch, lost(), status(503), refused())
    sequence = line.sequence(Retry())
    assert await line.run(way, sequence) == "answer"
    assert (line.sent, sequence.number) == (4, 4)
    assert line.told == [
        (1, "ConnectionLostError", line.slept[0]),
        (2, "ServerError", line.slept[1]),
        (3, "ConnectionFailedError", line.slept[2]),
    ]


async def test_the_last_error_tells_of_the_attempts_before_it(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch, refused(), lost(), status(503), lost())
    with pytest.raises(OLConnectError) as caught:
        await line.run(way, line.sequence(Retry(attempts=3)))
    error = caught.value
    assert isinstance(error, OLConnectError)
    assert getattr(error, "status", None) == 503
    assert line.sent == 3
    assert [(each.sent, each.delay) for each in error.attempts] == [(False, line.slept[0]), (True, line.slept[1])]
    assert error.attempts[0].error == f"ConnectionFailedError: {refused()}"
    assert str(error).endswith("answered 503 Service Unavailable [attempt 3] (the server's log may tell more)")


async def test_an_error_that_stands_is_raised_at_once(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch, status(404))
    with pytest.raises(OLConnectError) as caught:
        await line.run(way, line.sequence(Retry()))
    assert (line.sent, line.slept, caught.value.attempts) == (1, [], ())


async def test_one_attempt_is_one_attempt(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch, refused())
    with pytest.raises(ConnectionFailedError) as caught:
        await line.run(way, line.sequence(Retry(attempts=1)))
    assert (line.sent, line.slept, line.told, caught.value.attempts) == (1, [], [], ())


async def test_what_cannot_be_sent_again_is_not(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch, refused())
    with pytest.raises(ConnectionFailedError):
        await line.run(way, line.sequence(Retry(), replayable=lambda: False))
    assert line.sent == 1


async def test_errors_that_are_not_ours_pass(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch)
    line.failures = [LookupError("odd")]  # type: ignore[list-item]
    with pytest.raises(LookupError):
        await line.run(way, line.sequence(Retry()))


async def test_the_limit_of_the_pauses_doubles_up_to_the_longest(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda _, high: high)
    line = Line(monkeypatch, *(lost() for _ in range(6)))
    await line.run(way, line.sequence(Retry(attempts=9, first=0.5, longest=5)))
    assert line.slept == [0.5, 1, 2, 4, 5, 5]


@pytest.mark.parametrize("seconds", [3.0, 0.0, 40.0])
async def test_the_server_may_ask_for_a_pause(way: str, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr("random.uniform", lambda _, high: high)
    line = Line(monkeypatch, status(429, retry_after=seconds), status(503, retry_after=seconds))
    await line.run(way, line.sequence(Retry(first=0.5, longest=5, deadline=100)))
    assert line.slept == [seconds + 0.5] * 2, "with a little of their own, longer than the longest too"


@pytest.mark.parametrize(
    ("deadline", "takes", "sent"),
    [
        (0.0, 0.0, 1),
        (10.0, 4.0, 2),  # the third would begin at 12
        (10.0, 3.0, 3),  # the fourth at 12
        (60.0, 0.0, 9),
    ],
)
async def test_no_attempt_begins_after_the_deadline(
    way: str, monkeypatch: pytest.MonkeyPatch, deadline: float, takes: float, sent: int
) -> None:
    monkeypatch.setattr("random.uniform", lambda *_: 1.0)
    line = Line(monkeypatch, *(lost() for _ in range(20)), takes=takes)
    with pytest.raises(ConnectionLostError):
        await line.run(way, line.sequence(Retry(attempts=9, deadline=deadline)))
    assert line.sent == sent


async def test_a_pause_that_leads_past_the_deadline_is_not_made(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch, status(429, retry_after=120.0))
    with pytest.raises(OLConnectError) as caught:
        await line.run(way, line.sequence(Retry(deadline=60)))
    assert (line.sent, line.slept) == (1, [])
    assert "try again after 120 s" in str(caught.value)


@given(st.floats(0.001, 10), st.floats(0.001, 100), st.integers(1, 8))
def test_a_pause_is_never_longer_than_the_longest(first: float, longest: float, failures: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        line = Line(patch, *(lost() for _ in range(failures)))
        line.sequence(Retry(attempts=9, first=first, longest=longest, deadline=1e9)).run(line.send, line.sleep)
    assert all(0 <= each <= min(longest, first * 2**number) for number, each in enumerate(line.slept))


def test_an_attempt_can_be_compared() -> None:
    assert Attempt("x", sent=True, delay=1.0) == Attempt("x", sent=True, delay=1.0)
