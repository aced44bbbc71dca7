"""The poll state of an operation and the pace of polling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect._progress import Pace, Phase, PollState
from olconnect.errors import UnexpectedAnswerError

START = PollState()
CANCELLING = START.cancelling()

PERCENT = st.integers(0, 100).map(str)
ANSWERS = st.tuples(st.just(200), PERCENT | st.just("done")) | st.just((404, "gone"))


def test_an_operation_starts_running_at_nothing() -> None:
    assert (START.phase, START.percent, START.over) == (Phase.RUNNING, 0, False)


@pytest.mark.parametrize(("text", "percent"), [("0", 0), ("79", 79), (" 5\r\n", 5), ("007", 7), ("100", 100)])
def test_a_number_is_progress(text: str, percent: int) -> None:
    assert START.answered(200, text) == PollState(Phase.RUNNING, percent)


@pytest.mark.parametrize("text", ["done", "DONE", " Done \n"])
def test_done_ends_it_at_a_hundred(text: str) -> None:
    state = START.answered(200, text)
    assert state == PollState(Phase.DONE, 100)
    assert state.over


def test_a_hundred_is_not_done() -> None:
    assert not START.answered(200, "100").over


def test_an_operation_that_is_no_longer_listed_has_ended_where_it_was_seen() -> None:
    state = START.answered(200, "80").answered(404, "<html>whatever</html>")
    assert state == PollState(Phase.UNLISTED, 80)
    assert state.over


def test_reported_progress_never_falls() -> None:
    assert START.answered(200, "80").answered(200, "30").percent == 80


@pytest.mark.parametrize(
    "text",
    ["", " ", "101", "-1", "+1", "1.0", "1_0", "50%", "NaN", "٣", "done!", "error", "0x1", "1 2"],
)
def test_any_other_text_is_an_error_that_shows_it(text: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected progress from 0 to 100, or done"):
        START.answered(200, text)


@pytest.mark.parametrize("status", [202, 204, 206, 302, 500])
def test_any_other_status_is_an_error(status: int) -> None:
    with pytest.raises(UnexpectedAnswerError, match=str(status)):
        START.answered(status, "5")


def test_after_our_own_cancel_no_longer_listed_means_cancelled() -> None:
    state = CANCELLING.answered(200, "40").answered(404, "")
    assert state == PollState(Phase.CANCELLED, 40, cancel_requested=True)
    assert state.over


def test_done_after_our_own_cancel_is_done_for_the_cancel_may_have_come_too_late() -> None:
    assert CANCELLING.answered(200, "done") == PollState(Phase.DONE, 100, cancel_requested=True)


def test_a_cancelled_operation_may_go_on_for_a_while() -> None:
    assert CANCELLING.answered(200, "40") == PollState(Phase.RUNNING, 40, cancel_requested=True)


def test_a_cancel_that_came_too_late_changes_nothing() -> None:
    done = START.answered(200, "done")
    assert done.cancelling() == done


@given(st.lists(ANSWERS | st.none()), st.text())
def test_progress_never_falls_and_ends_are_final(answers: list[tuple[int, str] | None], rubbish: str) -> None:
    state = START
    for answer in answers:
        following = state.answered(*answer) if answer else state.cancelling()
        assert following.percent >= state.percent
        assert not state.over or following == state
        state = following
    if state.over:
        assert state.answered(200, rubbish) == state


def test_polling_starts_quickly_and_slows_down_to_a_limit() -> None:
    pace = Pace(jitter=0)
    waited = [0.0, 0.4, 1.0, 20.0, 50.0, 9_999.0]
    delays = [pace.delay(waited=w, remaining=None, random=lambda: 0.5) for w in waited]
    assert delays == [0.05, 0.05, 0.1, 2.0, 5.0, 5.0]


def test_jitter_shortens_a_delay_by_up_to_a_fifth() -> None:
    def delay(number: float) -> float:
        return Pace().delay(waited=100, remaining=None, random=lambda: number)

    assert delay(0.0) == 5.0
    assert delay(0.5) == 4.5
    assert delay(1.0) == 4.0


def test_a_delay_never_passes_the_deadline() -> None:
    pace = Pace(jitter=0)
    assert pace.delay(waited=100, remaining=1.5, random=lambda: 0) == 1.5
    assert pace.delay(waited=100, remaining=-3, random=lambda: 0) == 0.0


SECONDS = st.floats(-1e6, 1e6)


@given(SECONDS, st.none() | SECONDS, st.floats(0, 1))
def test_a_delay_is_bounded_whatever_the_clock_says(waited: float, remaining: float | None, number: float) -> None:
    delay = Pace().delay(waited=waited, remaining=remaining, random=lambda: number)
    assert 0 <= delay <= 5
    assert remaining is None or delay <= max(0.0, remaining)
    assert remaining is not None or delay >= 0.04
