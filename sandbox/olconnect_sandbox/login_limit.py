"""Counts logins, so that too many in a short time can be refused."""

from collections import deque
from math import ceil

from attrs import Factory, define

PERIOD = 60.0  # seconds; neither the server's period nor its limit is known


@define
class RecentLogins:
    """The logins of the last minute, good ones and others, whoever tried them."""

    _times: deque[float] = Factory(deque[float])

    def wait(self, limit: int, now: float) -> int:
        """Count a login, and tell how many seconds the next one has to wait: none while there are fewer than `limit`.

        One that has to wait is not counted.
        """
        while self._times and self._times[0] + PERIOD <= now:
            self._times.popleft()
        if len(self._times) >= limit:
            return max(1, ceil(self._times[0] + PERIOD - now))
        self._times.append(now)
        return 0
