"""Bugs planted around the sandbox, to see whether the fuzz finds them.

A bug stands between the socket and the sandbox and spoils what passes. Each is on operations of its own, so that one
run can look for all of them.
"""

import json
import re
from collections.abc import Awaitable, Callable

from attrs import Factory, evolve, frozen
from starlette.types import ASGIApp, Message, Receive, Scope, Send

BASE = "/rest/serverengine"


@frozen
class Ask:
    """A request, its body complete."""

    scope: Scope
    body: bytes

    @property
    def method(self) -> str:
        method: str = self.scope["method"]
        return method

    @property
    def path(self) -> str:
        path: str = self.scope["path"]
        return path.removeprefix(BASE)

    @property
    def token(self) -> str:
        found = [value for name, value in self.scope["headers"] if name == b"auth_token"]
        return found[0].decode() if found else ""

    def with_headers(self, headers: dict[str, str]) -> "Ask":
        kept = [pair for pair in self.scope["headers"] if pair[0].decode() not in headers]
        added = [(name.encode(), value.encode()) for name, value in headers.items()]
        return evolve(self, scope={**self.scope, "headers": kept + added})

    def changed_to(self, method: str, document: object = None, *, path: str | None = None) -> "Ask":
        """Another request by the same user."""
        body = b"" if document is None else json.dumps(document).encode()
        target = BASE + (path or self.path)
        changed = Ask({**self.scope, "method": method, "path": target, "raw_path": target.encode()}, body)
        return changed.with_headers({"content-length": str(len(body)), "content-type": "application/json"})


@frozen
class Answer:
    """An answer, its body complete."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    @classmethod
    def of(cls, status: int, text: str = "", media_type: str = "text/plain") -> "Answer":
        return cls(status, (("content-type", media_type),), text.encode())

    def without(self, header: str, *, after: int = 0) -> "Answer":
        """Without a header, or with the first ones of its name alone."""
        dropped = [pair for pair in self.headers if pair[0] == header][after:]
        return evolve(self, headers=tuple(pair for pair in self.headers if pair not in dropped))


Next = Callable[[Ask], Awaitable[Answer]]
Seen = dict[str, Answer]
Spoil = Callable[[Ask, Next, Seen], Awaitable[Answer]]


@frozen
class Bug:
    """What spoils some operations, and which check of which operation is to notice it.

    Attributes:
        on: The operations, as method and path of the description.
        shows: The operation whose check fails.
        check: Its name.
        spoil: Answers in place of the sandbox, which it can ask.
        along: Further operations that must be in the run for the bug to show.
    """

    on: tuple[str, ...]
    shows: str
    check: str
    spoil: Spoil
    along: tuple[str, ...] = ()
    seen: Seen = Factory(dict)

    @property
    def name(self) -> str:
        return getattr(self.spoil, "__name__", "")

    @property
    def operations(self) -> set[str]:
        """All that the run needs to have."""
        return {*self.on, self.shows, *self.along}

    def hits(self, ask: Ask) -> bool:
        line = f"{ask.method} {ask.path}"
        return any(re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", each), line) for each in self.on)


@frozen
class Planted:
    """An application with bugs around it."""

    application: ASGIApp
    bugs: tuple[Bug, ...]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        ask = Ask(scope, await _body(receive))
        bug = next((bug for bug in self.bugs if bug.hits(ask)), None)
        answer = await (self._clean(ask) if bug is None else bug.spoil(ask, self._clean, bug.seen))
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers]
        if ask.method != "HEAD":
            headers = [pair for pair in headers if pair[0] != b"content-length"]
            headers.append((b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body})

    async def _clean(self, ask: Ask) -> Answer:
        sent: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": ask.body, "more_body": False}

        async def send(message: Message) -> None:
            sent.append(message)

        await self.application(ask.scope, receive, send)
        headers = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in sent[0]["headers"])
        return Answer(sent[0]["status"], tuple(headers), b"".join(part.get("body", b"") for part in sent[1:]))


async def _body(receive: Receive) -> bytes:
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body
