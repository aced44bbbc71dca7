"""The pages below `/_sandbox/`: plain JSON, in threads of their own, on the sandbox's Python interface."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol, cast

from attrs import asdict, frozen
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from olconnect_sandbox.clock import Clock
from olconnect_sandbox.control.guard import objection
from olconnect_sandbox.engine.ledger import Started
from olconnect_sandbox.faults.active import ActiveFault, Faults
from olconnect_sandbox.faults.reading import read_fault, written
from olconnect_sandbox.journal import Entry
from olconnect_sandbox.store.store import Snapshot

PREFIX = "/_sandbox"
_MOST_SNAPSHOTS = 20


class Controlled(Protocol):
    """What the pages need of a sandbox; everything may be called from any thread."""

    @property
    def clock(self) -> Clock:
        """Its clock."""
        ...

    @property
    def faults(self) -> Faults:
        """Its faults."""
        ...

    @property
    def started(self) -> list[Started]:
        """Its operations."""
        ...

    @property
    def requests(self) -> list[Entry]:
        """Its latest requests."""
        ...

    def snapshot(self) -> Snapshot:
        """Copy what is stored."""
        ...

    def reset(self, snapshot: Snapshot) -> None:
        """Go back to a copy."""
        ...

    def expire_tokens(self) -> None:
        """End all tokens."""
        ...


class MissingError(Exception):
    """There is no such thing to steer; the message says what there is."""


@frozen
class Order:
    """What a request to a page says: the parameters in its path, and its JSON body."""

    path: Mapping[str, str]
    body: Mapping[str, object]


Page = Callable[[Order], object]


class Pages:
    """The pages for one sandbox, from its start to its end."""

    def __init__(self, sandbox: Controlled, beginning: Snapshot) -> None:
        self._sandbox = sandbox
        self._beginning = beginning
        self._snapshots: dict[str, Snapshot] = {}

    def around(self, application: ASGIApp) -> ASGIApp:
        """The application with the pages before it."""
        pages = Router([Mount(PREFIX, routes=self._routes())], redirect_slashes=False)

        async def choose(scope: Scope, receive: Receive, send: Send) -> None:
            mine = scope["type"] == "http" and scope["path"].startswith(f"{PREFIX}/")
            await (pages if mine else application)(scope, receive, send)

        return choose

    def _routes(self) -> list[Route]:
        return [
            _route("GET", "/health", lambda _: {"status": "up"}),
            _route("GET", "/faults", lambda _: [_described(fault) for fault in self._sandbox.faults]),
            _route("POST", "/faults", self._add_fault),
            _route("DELETE", "/faults", lambda _: self._sandbox.faults.clear()),
            _route("DELETE", "/faults/{number}", self._remove_fault),
            _route("GET", "/clock", self._time),
            _route("POST", "/clock/advance", self._advance),
            _route("POST", "/clock/freeze", self._freeze),
            _route("POST", "/clock/resume", self._resume),
            _route("POST", "/reset", lambda _: self._sandbox.reset(self._beginning)),
            _route("GET", "/snapshots", lambda _: [*self._snapshots]),
            _route("PUT", "/snapshots/{name}", self._take),
            _route("DELETE", "/snapshots/{name}", lambda order: self._snapshots.pop(self._known(order)) and None),
            _route("POST", "/snapshots/{name}/restore", self._restore),
            _route("GET", "/started", lambda _: [_listed(one) for one in self._sandbox.started]),
            _route("GET", "/requests", lambda _: [asdict(one) for one in self._sandbox.requests]),
            _route("POST", "/tokens/expire", lambda _: self._sandbox.expire_tokens()),
        ]

    def _add_fault(self, order: Order) -> object:
        return _described(self._sandbox.faults.add(*read_fault(order.body)))

    def _remove_fault(self, order: Order) -> None:
        number = order.path["number"]
        found = [fault for fault in self._sandbox.faults if str(fault.number) == number]
        if not found:
            raise MissingError(f"there is no fault {number}: see {PREFIX}/faults")
        self._sandbox.faults.remove(found[0])

    def _time(self, _order: Order) -> object:
        return {"now": self._sandbox.clock.now()}

    def _advance(self, order: Order) -> object:
        seconds = order.body.get("seconds")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise ValueError('seconds is missing: send {"seconds": 5}')  # noqa: TRY004 - one kind of error
        self._sandbox.clock.advance(seconds)
        return self._time(order)

    def _freeze(self, order: Order) -> object:
        self._sandbox.clock.freeze()
        return self._time(order)

    def _resume(self, order: Order) -> object:
        self._sandbox.clock.resume()
        return self._time(order)

    def _take(self, order: Order) -> None:
        name = order.path["name"]
        if name not in self._snapshots and len(self._snapshots) >= _MOST_SNAPSHOTS:
            raise ValueError(f"there are {_MOST_SNAPSHOTS} snapshots: delete one first")
        self._snapshots[name] = self._sandbox.snapshot()

    def _restore(self, order: Order) -> None:
        self._sandbox.reset(self._snapshots[self._known(order)])

    def _known(self, order: Order) -> str:
        name = order.path["name"]
        if name not in self._snapshots:
            raise MissingError(f"there is no snapshot {name}: see {PREFIX}/snapshots")
        return name


def _route(method: str, path: str, page: Page) -> Route:
    async def answer(request: Request) -> Response:
        if refusal := objection(request):
            return _error(403, refusal)
        try:
            order = Order(request.path_params, _read(await request.body()))
            value = await asyncio.to_thread(page, order)  # some of them wait for the server's event loop
        except MissingError as error:
            return _error(404, str(error))
        except ValueError as error:
            return _error(400, str(error))
        return Response(status_code=204) if value is None else JSONResponse(value)

    endpoint = cast("Callable[[Request], Awaitable[Response]]", answer)
    return Route(path, endpoint, methods=[method])


def _read(content: bytes) -> Mapping[str, object]:
    try:
        value: object = json.loads(content) if content else {}
    except (ValueError, RecursionError):
        raise ValueError("the body is no JSON") from None
    if not isinstance(value, dict):
        raise ValueError("the body must be a JSON object")  # noqa: TRY004 - one kind of error
    return cast("dict[str, object]", value)


def _error(status: int, message: str) -> Response:
    return JSONResponse({"error": message}, status)


def _described(fault: ActiveFault) -> dict[str, object]:
    return {"number": fault.number, "hits": fault.hits, **written(fault.what, fault.when)}


def _listed(operation: Started) -> dict[str, object]:
    """Without its result, which may quote data: these pages ask for no password."""
    return {
        "id": operation.id,
        "service": operation.service,
        "started": operation.started,
        "state": operation.state,
        "hidden": operation.hidden,
        "output": [str(path) for path in operation.output],
    }
