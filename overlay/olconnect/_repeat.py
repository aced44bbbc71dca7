"""Sends a request again as `Retry` says; the loop, the pauses and their limits are those of tenacity."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar, cast

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    Retrying,
    retry_if_exception,
    stop_after_attempt,
    stop_before_delay,
    wait_random_exponential,
)

from olconnect._retry import Retry, RetryClass, may_repeat
from olconnect.errors import Attempt, OLConnectError

T = TypeVar("T")


class Sequence:
    """The attempts of one call.

    Args:
        policy: how often and how fast.
        kind: what may be repeated.
        replayable: whether the body of the request can be sent (again) just now.
        retrying: is told the number of the attempt that failed, its error, and the seconds until the next.
    """

    def __init__(
        self,
        policy: Retry,
        kind: RetryClass,
        *,
        replayable: Callable[[], bool],
        retrying: Callable[[int, OLConnectError, float], None],
    ) -> None:
        self.number = 1
        self._policy = policy
        self._kind = kind
        self._replayable = replayable
        self._retrying = retrying
        self._failed: list[Attempt] = []

    def run(self, send: Callable[[], T], sleep: Callable[[float], None]) -> T:
        """Send until an answer comes or the error stands. Raises the error of the last attempt."""
        try:
            return Retrying(sleep=sleep, **self._rules())(send)
        except OLConnectError as error:
            error.attempts = tuple(self._failed)
            raise

    async def run_async(self, send: Callable[[], Awaitable[T]], sleep: Callable[[float], Awaitable[None]]) -> T:
        """The asynchronous twin of `run`."""
        try:
            return await AsyncRetrying(sleep=sleep, **self._rules())(send)
        except OLConnectError as error:
            error.attempts = tuple(self._failed)
            raise

    def _rules(self) -> dict[str, Any]:
        policy = self._policy
        return {
            "retry": retry_if_exception(lambda error: may_repeat(error, self._kind) and self._replayable()),
            "wait": self._pause,
            "stop": stop_after_attempt(policy.attempts) | stop_before_delay(policy.deadline),
            "before_sleep": self._before_pause,
            "reraise": True,
        }

    def _pause(self, state: RetryCallState) -> float:
        jitter = wait_random_exponential(multiplier=self._policy.first, max=self._policy.longest)(state)
        asked = getattr(_error(state), "retry_after", None)
        # Whoever was sent away together should not come back together.
        return jitter if asked is None else asked + min(jitter, self._policy.first)

    def _before_pause(self, state: RetryCallState) -> None:
        error, delay = _error(state), state.upcoming_sleep
        sent = bool(getattr(error, "sent", True))
        self._failed.append(Attempt(f"{type(error).__name__}: {error}", sent, delay))
        self._retrying(state.attempt_number, error, delay)
        self.number = state.attempt_number + 1


def _error(state: RetryCallState) -> OLConnectError:
    return cast("OLConnectError", state.outcome.exception() if state.outcome is not None else None)
