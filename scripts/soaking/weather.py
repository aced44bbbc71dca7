"""Faults that come and go, and restarts of the server: drawn by a seed."""

import random
import threading
from collections import Counter
from typing import Self

from olconnect_sandbox import Sandbox, faults
from olconnect_sandbox.faults.reading import fault_name

LATE_SECONDS = 1.5  # longer than the clients wait
_PAUSE_SECONDS = 0.05
_MOST = 4  # faults at a time
_RESTART = 0.01  # how likely, at each turn
_STARTS = ["*_process_by_*", "*_process_default*", "data_mapping_create*"]


def _faults(draw: random.Random) -> list[faults.Fault]:
    part = draw.random()
    return [
        faults.Delay(draw.uniform(0, 0.1)),
        faults.Delay(LATE_SECONDS),
        faults.Delay(LATE_SECONDS, carried_out=True),
        faults.ConnectionRefused(draw.uniform(0, 0.1)),
        faults.ResetBefore(),
        faults.ResetAfter(),
        faults.ResetDuring(part),
        faults.Drip(size=draw.randrange(1, 500), interval=0.001),
        faults.Truncated(part),
        faults.WrongLength(draw.randrange(1, 500)),
        faults.EndlessChunks(),
        faults.Status(500),
        faults.Status(500, body="html"),
        faults.Status(503, body="empty"),
        faults.Status(503, retry_after=0),
        faults.Status(429, retry_after=0),
        faults.StatusAfter(502, body="html"),
        faults.StatusAfter(503, body="empty"),
        faults.LoginRefused(retry_after=0),
        faults.WrongHeaders(remove="operationId"),
        faults.BrokenHeader(),
        faults.ExpiredTokens(),
        faults.Oddity("progress_404_after_end"),
        faults.Oddity("result_once"),
        faults.ProgressStalls(draw.randrange(100)),
        faults.ProgressGoesBack(draw.randrange(100)),
        faults.OperationFails(draw.randrange(100)),
        faults.WrongEncoding(),
    ]


class Weather:
    """Changes in a thread of its own for the time of a `with` block; it is fair afterwards."""

    def __init__(self, sandbox: Sandbox, seed: int) -> None:
        self.hits: Counter[str] = Counter()
        self.restarts = 0
        self._sandbox = sandbox
        self._draw = random.Random(seed)  # noqa: S311 - chance, no secret
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._change, name="weather", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        for active in tuple(self._sandbox.faults):
            self._remove(active)

    def _change(self) -> None:
        while not self._over.wait(_PAUSE_SECONDS):
            active = tuple(self._sandbox.faults)
            if len(active) >= _MOST or (active and self._draw.random() < 1 / 3):
                self._remove(self._draw.choice(active))
            else:
                self._add()
            if self._draw.random() < _RESTART:
                self._sandbox.restart()
                self.restarts += 1

    def _add(self) -> None:
        fault = self._draw.choice(_faults(self._draw))
        operation = self._draw.choice([None, *_STARTS, "*_get_result*", "*_get_progress", "file_store_*", "job_sets_*"])
        if isinstance(fault, faults.ConnectionRefused | faults.LoginRefused):
            operation = None
        count, likely, seed = self._draw.randrange(1, 6), self._draw.uniform(0.2, 1), self._draw.randrange(2**32)
        self._sandbox.faults.add(fault, faults.When(operation=operation, count=count, probability=likely, seed=seed))

    def _remove(self, active: faults.ActiveFault) -> None:
        self._sandbox.faults.remove(active)
        if active.hits:
            self.hits[fault_name(active.what)] += active.hits
