"""The gate that every request of a run passes: what the run may not do to the server is not sent.

It does not trust what made the request. It reads the method, the address and the body that are about to be sent, and
holds the request back if any operation that it could reach is not permitted.
"""

import json
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from urllib.parse import parse_qsl, urlsplit

from attrs import define, field

from fuzzing.exchange import Exchange, Json
from fuzzing.live import BODY_MEMBERS, MAIL_SERVERS, kind_for
from fuzzing.owned import Owned, group_of, is_own_name, run_of
from fuzzing.permits import Permit, permit_for
from fuzzing.routes import Routes, Target

LOGINS_A_MINUTE = 3
MINUTE = 60.0
_LOGIN = "authentication_login"
_NAMING = ("id", "identifier", "identifiers", "datasetid", "recordid", "recordids", "contentitem", "config")
_ELSEWHERE = ("joboutputfolder",)  # where output would go, past the preset
_OVERRIDES = "x-http-method", "x-method-override"
_FILE_NAMES = ("filename",)
LEAVES_NOTHING = {"content_creation_preview_pdf_by_data_file": ("persist", "false")}
"""What must stand in the query, for otherwise something is made whose id the server does not tell."""


@define
class Gate:
    """Decides on requests by what the run may do and what it has made.

    Attributes:
        routes: The operations that the server may have, of all versions.
        permit: How far the run may go.
        owned: What it has made; the gate adds to it.
        rate: Requests a second at most; `None`: as many as there are.
        clock: Seconds that only go forward.
        sleep: Waits for some seconds.
        held_back: How often what was held back, by reason.
    """

    routes: Routes
    permit: Permit
    owned: Owned
    rate: float | None = None
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    held_back: Counter[str] = field(factory=Counter[str])
    _logins: deque[float] = field(factory=deque[float], init=False)
    _next: float = field(default=0.0, init=False)

    def refusal(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> str | None:
        """Why a request must not be sent; `None` if it may."""
        reason = next(self._objections(method, url, headers, body), None)
        if reason is not None:
            self.held_back[reason] += 1
        return reason

    def wait(self) -> None:
        """Wait until the next request may be sent by the rate."""
        if self.rate:
            now = self.clock()
            if self._next > now:
                self.sleep(self._next - now)
            self._next = max(now, self._next) + 1 / self.rate

    def observe(self, method: str, url: str, body: bytes, answer: "Answer") -> None:
        """Learn from an answer what was made."""
        for target in self.routes.literal(method, url):
            self.owned.learn(Exchange(target.operation, target.path, url, body, *answer))

    def _objections(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Iterator[str]:
        if self.permit is Permit.ALL:
            return
        targets = self.routes.targets(method, url)
        if not targets:
            yield "a method or an address that the description does not have"
        if any(name.lower().startswith(_OVERRIDES) for name in headers):
            yield "a header that changes the method"
        for target in targets:
            name = target.operation["operationId"]
            if name == _LOGIN:
                yield from self._too_many_logins()
            elif permit_for(target.operation) > self.permit:
                yield f"{name} needs more than this run may do"
            elif permit_for(target.operation) > Permit.READ:
                yield from self._foreign(target, url)
                yield from self._foreign_in_body(target, body)

    def _too_many_logins(self) -> Iterator[str]:
        now = self.clock()
        while self._logins and self._logins[0] <= now - MINUTE:
            self._logins.popleft()
        if len(self._logins) >= LOGINS_A_MINUTE:
            yield "more logins in a minute than this run may do"
        else:
            self._logins.append(now)

    def _foreign(self, target: Target, url: str) -> Iterator[str]:
        """Ids and names in path and query that are not those of what the run made."""
        name, service = target.operation["operationId"], target.operation["tags"][0]
        query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
        wanted = LEAVES_NOTHING.get(name)
        if wanted and [pair for pair in query if pair[0].lower() == wanted[0]] != [wanted]:
            yield f"{name} that leaves something which cannot be found again"
        for parameter, value in (*target.values.items(), *query):
            kind = kind_for(name, service, parameter)
            group = run_of(service) if parameter == "operationId" else group_of(kind or "")
            makes = target.operation["x-effect"] == "create" and service == "file_store"
            if parameter.lower() in _FILE_NAMES or (makes and parameter == "fileId"):
                if not is_own_name(value):
                    yield f"{name} under a name that is not the run's own"
            elif group and not self.owned.holds(group, value):
                yield f"{name} for what the run has not made"

    def _foreign_in_body(self, target: Target, body: bytes) -> Iterator[str]:
        """The same in the body, where it is JSON."""
        name = target.operation["operationId"]
        media = target.operation.get("requestBody", {}).get("content", {})
        if media and "application/json" not in media:
            return
        try:
            members = list(_members(json.loads(body or b"null")))
        except ValueError:
            yield f"{name} with a body that cannot be read"
            return
        kinds = {_plain(pointer): kind for pointer, kind in BODY_MEMBERS.get(name, {}).items()}
        for pointer, value in members:
            group = group_of(kinds.get(pointer, ""))
            names_something = group is not None or pointer.rpartition(".")[2] in (*_NAMING, *_ELSEWHERE)
            if names_something and value is not None and not self.owned.holds(group or "", value):
                yield f"{name} for what the run has not made"
        if target.operation["x-effect"] == "start" and target.operation["tags"][0] == "email_content":
            yield from _mail_beyond_the_machine(name, members)


Answer = tuple[int, Mapping[str, str], bytes]
"""Status, headers with names in lower case, and body."""


def _mail_beyond_the_machine(name: str, members: Iterable[tuple[str, Json]]) -> Iterator[str]:
    hosts = [value for pointer, value in members if pointer.rpartition(".")[2] == "host"]
    if not hosts or any(host not in MAIL_SERVERS for host in hosts):
        yield f"{name} without the mail server where nobody listens"


def _plain(pointer: str) -> str:
    return pointer.replace("[*]", "").strip(".").lower()


def _members(document: Json, pointer: str = "") -> Iterator[tuple[str, Json]]:
    """Every value that is neither object nor array, with the names that lead to it, in lower case."""
    if isinstance(document, Mapping):
        for name, value in document.items():
            yield from _members(value, f"{pointer}.{name.lower()}".strip("."))
    elif isinstance(document, list):
        for value in document:
            yield from _members(value, pointer)
    else:
        yield pointer, document
