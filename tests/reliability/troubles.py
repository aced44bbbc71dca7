"""What goes wrong: the rows of the table."""

import random
import socket
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Literal
from urllib.parse import urlsplit

from attrs import field, frozen

from olconnect_sandbox import faults

from .calls import CALLS, Call
from .world import PACE_SECONDS, World, eventually

Moment = Literal["before the start", "before the call"]

LATE = 10_000.0  # seconds of the sandbox's clock
_SHORT, _LONG = 0.5, 60.0  # seconds, for limits that are to be reached and those that are not
_ASKED = 7.0
HALF = 50  # percent


def _nothing(_world: World) -> None:
    return


@frozen(kw_only=True)
class Trouble:
    """One thing that goes wrong.

    Attributes:
        fault: what strikes the call's own requests.
        count: how many of them; None for all.
        first: the first one to strike.
        operation: which requests are struck, where not those of the call.
        instead: what strikes requests of a call of that name, where it is another fault.
        more: a fault that strikes those that `fault` leaves, all of them.
        moment: from when on.
        spared: the calls that it cannot strike, and why.
        finished: whether the operation that a call is about is over when it is made.
        before: happens before the call.
        meanwhile: happens while the call is under way.
        pause: happens between two attempts.
        after: happens when the call is over.
        asks: seconds that the server asks to wait.
        timeout, total_timeout: of the client, in seconds.
        patience: seconds that a wait for an operation may take.
        forgets: whether the server loses its store.
    """

    fault: faults.Fault | None = None
    count: int | None = 1
    first: int = 1
    operation: str | None = None
    instead: Mapping[str, faults.Fault] = field(factory=dict[str, faults.Fault])
    more: faults.Fault | None = None
    moment: Moment = "before the call"
    spared: Mapping[str, str] = field(factory=dict[str, str])
    finished: bool = True
    before: Callable[[World], None] = _nothing
    meanwhile: Callable[[World], None] = _nothing
    pause: Callable[[World], None] = _nothing
    after: Callable[[World], None] = _nothing
    asks: float = 0
    timeout: float = _LONG
    total_timeout: float = _LONG
    patience: float = _LONG
    forgets: bool = False

    def strike(self, world: World, call: Call) -> None:
        """Switch the faults on."""
        operation = self.operation or call.strikes
        fault = self.instead.get(call.name, self.fault)
        if isinstance(fault, faults.ConnectionRefused):
            world.sandbox.faults.add(fault)  # it strikes no single request
        elif fault is not None:
            when = faults.When(operation=operation, first=self.first, count=self.count)
            world.sandbox.faults.add(fault, when)
        if self.more is not None:
            world.sandbox.faults.add(self.more, faults.When(operation=operation))


def troubles(seed: int) -> dict[str, Trouble]:
    """All rows; where an answer is cut, and such, is drawn by the seed."""
    draw = random.Random(seed)
    return {
        **_slow(),
        **_lost(draw),
        **_garbled(draw),
        **_refused(),
        **_unauthorised(),
        **_operations(draw),
        **_ended(),
    }


def _slow() -> dict[str, Trouble]:
    no_body = _without_body("comes without a body, which could drip")
    return {
        "late, but in time": Trouble(fault=faults.Delay(0.02)),
        "carried out, answered late, but in time": Trouble(fault=faults.Delay(0.02, carried_out=True)),
        "later than the timeout, carried out in the end": Trouble(
            fault=faults.Delay(LATE, by_clock=True), timeout=_SHORT, after=_let_time_pass
        ),
        "carried out, answered later than the timeout": Trouble(
            fault=faults.Delay(LATE, by_clock=True, carried_out=True), timeout=_SHORT, after=_let_time_pass
        ),
        "drips, but in time": Trouble(fault=faults.Drip(size=64, interval=0.001), spared=no_body),
        "drips on and on": Trouble(
            fault=faults.Drip(size=1, interval=_SHORT * 1.2),
            instead=dict.fromkeys(("download", "result", "save"), faults.Drip(size=400, interval=_SHORT * 1.2)),
            total_timeout=_SHORT,
            spared=no_body,
        ),
    }


def _lost(draw: random.Random) -> dict[str, Trouble]:
    part = draw.uniform(0.05, 0.95)
    return {
        "no connection for a moment": Trouble(fault=faults.ConnectionRefused(), pause=_no_more_faults),
        "no connection for good": Trouble(fault=faults.ConnectionRefused()),
        "cut before it is read": Trouble(fault=faults.ResetBefore()),
        "cut before it is read, each time": Trouble(fault=faults.ResetBefore(), count=None),
        "carried out, then cut": Trouble(fault=faults.ResetAfter()),
        "carried out, then cut, each time": Trouble(fault=faults.ResetAfter(), count=None),
        "cut in the middle of the answer": Trouble(fault=faults.ResetDuring(part)),
    }


def _garbled(draw: random.Random) -> dict[str, Trouble]:
    part = draw.uniform(0.05, 0.95)
    return {
        "the answer ends early": Trouble(fault=faults.Truncated(part)),
        "announces more than it has": Trouble(fault=faults.WrongLength(draw.randrange(1, 1000))),
        "announces less than it has": Trouble(
            fault=faults.WrongLength(-3), spared=_without_body("has no body, and cannot announce less than that")
        ),
        "chunks without end": Trouble(fault=faults.EndlessChunks()),
        "a broken line in the head": Trouble(fault=faults.BrokenHeader()),
        "a bomb of zeros": Trouble(fault=faults.GzipBomb(70_000_000)),
        "says gzip and is not": Trouble(fault=faults.WrongEncoding(), spared=_without_body("has nothing to unpack")),
    }


def _refused() -> dict[str, Trouble]:
    return {
        "500, the server's JSON": Trouble(fault=faults.Status(500)),
        "500, a page of a proxy": Trouble(fault=faults.Status(500, body="html")),
        "carried out, then 502, a page of a proxy": Trouble(fault=faults.StatusAfter(502, body="html")),
        "503, empty": Trouble(fault=faults.Status(503, body="empty")),
        "503, empty, each time": Trouble(fault=faults.Status(503, body="empty"), count=None),
        "503 with Retry-After": Trouble(fault=faults.Status(503, retry_after=int(_ASKED)), asks=_ASKED),
        "carried out, then 503": Trouble(fault=faults.StatusAfter(503, body="empty")),
        "429 with Retry-After": Trouble(fault=faults.Status(429, retry_after=int(_ASKED)), asks=_ASKED),
        "429, each time": Trouble(fault=faults.Status(429), count=None),
    }


def _unauthorised() -> dict[str, Trouble]:
    no_token = {"login": "a login needs no token"}
    return {
        "the token has expired": Trouble(fault=faults.ExpiredTokens(), spared=no_token),
        "the token has expired, and 429 for the login": Trouble(
            fault=faults.LoginRefused(retry_after=int(_ASKED)),
            operation="authentication_login",
            before=_expire,
            asks=_ASKED,
        ),
        "no operationId": Trouble(
            fault=faults.WrongHeaders(remove="operationId"), spared=_all_but("start", why="its answer never has one")
        ),
    }


def _operations(draw: random.Random) -> dict[str, Trouble]:
    polling = _all_but("wait", "result", "save", why="it does not ask for progress")
    starting = _all_but("start", "wait", "result", "save", why="it is about no operation")
    fetching = _all_but("result", "save", why="it fetches no result")
    progress, start = CALLS["wait"].strikes, CALLS["start"].strikes
    return {
        "progress is 404 at the end": Trouble(
            fault=faults.Oddity("progress_404_after_end"), operation=progress, count=None, spared=polling
        ),
        "progress stalls for a moment": Trouble(
            fault=faults.ProgressStalls(draw.randrange(100)), operation=progress, spared=polling
        ),
        "progress stalls": Trouble(
            fault=faults.ProgressStalls(draw.randrange(100)),
            operation=progress,
            count=None,
            patience=_SHORT,
            spared=polling,
        ),
        "progress goes back": Trouble(
            fault=faults.ProgressGoesBack(draw.randrange(1, 50)),
            operation=progress,
            first=2,
            finished=False,
            before=_half_way,
            meanwhile=_finish_once_struck,
            spared=polling,
        ),
        "the operation fails": Trouble(
            fault=faults.OperationFails(draw.randrange(100)),
            operation=start,
            moment="before the start",
            spared=starting,
        ),
        "a result is given once": Trouble(fault=faults.Oddity("result_once"), count=None, spared=fetching),
        "a result is given once, and lost on its way": Trouble(
            fault=faults.ResetAfter(), more=faults.Oddity("result_once"), spared=fetching
        ),
    }


def _ended() -> dict[str, Trouble]:
    return {
        "a restart of the server before": Trouble(before=_restart, finished=False),
        "a restart during the call": Trouble(
            fault=faults.Delay(LATE, by_clock=True), meanwhile=_restart_once_struck, pause=_once_back
        ),
        "a restart without its store": Trouble(before=_restart_empty, finished=False, forgets=True),
    }


def _all_but(*calls: str, why: str) -> Mapping[str, str]:
    return {each: why for each in CALLS if each not in calls}


def _without_body(why: str) -> Mapping[str, str]:
    return {name: f"the answer {why}" for name, call in CALLS.items() if not call.answer_has_body}


def _let_time_pass(world: World) -> None:
    hits = sum(each.hits for each in world.sandbox.faults)
    world.sandbox.clock.advance(LATE)
    eventually(lambda: sum(each.fault == "Delay" for each in world.sandbox.requests) == hits, "the late answers")


def _no_more_faults(world: World) -> None:
    world.sandbox.faults.clear()


def _expire(world: World) -> None:
    world.sandbox.expire_tokens()


def _restart(world: World) -> None:
    world.sandbox.restart()


def _restart_empty(world: World) -> None:
    world.sandbox.restart(keep_store=False)


def _half_way(world: World) -> None:
    (started,) = world.started

    with world.helper() as client:

        def half_done() -> bool:
            world.sandbox.clock.advance(PACE_SECONDS / 30)
            progress = client.output_creation.get_progress(started.id)
            return progress == "done" or progress >= HALF

        eventually(half_done, "the letter is half done")


def _struck(world: World) -> bool:
    return any(each.hits for each in world.sandbox.faults)


def _finish_once_struck(world: World) -> None:
    eventually(lambda: _struck(world), "the call is struck")
    world.finish()


def _restart_once_struck(world: World) -> None:
    eventually(lambda: _struck(world), "the call is struck")
    world.sandbox.restart()


def _once_back(world: World) -> None:
    address = urlsplit(world.sandbox.url)

    def listens() -> bool:
        with suppress(OSError), socket.create_connection((address.hostname, address.port)):
            return True
        return False

    eventually(listens, "the server is back")
