"""Stands between the socket and the sandbox, so that a fault can change what passes: requests, and answers."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from attrs import evolve, frozen
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fuzzing.settings import BASE_PATH


@frozen
class Ask:
    """A request, its body complete."""

    scope: Scope
    body: bytes

    @property
    def method(self) -> str:
        """Such as `GET`."""
        method: str = self.scope["method"]
        return method

    @property
    def path(self) -> str:
        """Below the base path, decoded."""
        path: str = self.scope["path"]
        return path.removeprefix(BASE_PATH)

    @property
    def last(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]

    @property
    def token(self) -> str:
        """The token that was sent; empty without one."""
        return self.header("auth_token")

    def header(self, name: str) -> str:
        """A header; empty if it is not there."""
        found = [value for key, value in self.scope["headers"] if key.decode("latin-1") == name]
        return found[0].decode("latin-1") if found else ""

    def with_headers(self, headers: dict[str, str]) -> "Ask":
        """With these headers in place of others of the same names."""
        kept = [pair for pair in self.scope["headers"] if pair[0].decode("latin-1") not in headers]
        added = [(name.encode(), value.encode()) for name, value in headers.items()]
        return evolve(self, scope={**self.scope, "headers": kept + added})

    def with_body(self, body: bytes) -> "Ask":
        """With another body."""
        return Ask(self.scope, body).with_headers({"content-length": str(len(body))})

    def with_query(self, query: bytes) -> "Ask":
        """With another query."""
        return evolve(self, scope={**self.scope, "query_string": query})

    def with_path(self, path: str) -> "Ask":
        """To another address, which is sent as it stands."""
        target = BASE_PATH + path
        return evolve(self, scope={**self.scope, "path": target, "raw_path": target.encode()})

    def changed_to(self, method: str, document: object = None, *, path: str | None = None) -> "Ask":
        """Another request by the same user."""
        body = b"" if document is None else json.dumps(document).encode()
        asked = self.with_path(path or self.path).with_body(body).with_headers({"content-type": "application/json"})
        return evolve(asked, scope={**asked.scope, "method": method, "query_string": b""})


@frozen
class Answer:
    """An answer, its body complete."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    @classmethod
    def of(cls, status: int, text: str = "", media_type: str = "text/plain") -> "Answer":
        """A text."""
        return cls(status, (("content-type", media_type),), text.encode())

    @property
    def ok(self) -> bool:
        """Whether it is a success."""
        return 200 <= self.status < 300  # noqa: PLR2004

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON
        """The document in the body."""
        return json.loads(self.body)

    def having(self, document: object) -> "Answer":
        """With another document in the body."""
        return evolve(self, body=json.dumps(document, ensure_ascii=False).encode())

    def without(self, header: str, *, after: int = 0) -> "Answer":
        """Without a header, or with the first ones of its name alone."""
        dropped = [pair for pair in self.headers if pair[0] == header][after:]
        return evolve(self, headers=tuple(pair for pair in self.headers if pair not in dropped))

    def with_header(self, name: str, change: Callable[[str], str]) -> "Answer":
        """With the values of a header changed."""
        headers = ((key, change(value) if key == name else value) for key, value in self.headers)
        return evolve(self, headers=tuple(headers))


Next = Callable[[Ask], Awaitable[Answer]]
Memory = dict[str, Answer]
Spoil = Callable[[Ask, Next, Memory], Awaitable[Answer]]
"""Answers in place of the sandbox, which it can ask; the memory lasts for the run."""
Instead = Callable[[Ask, Next], Awaitable[Answer]]
"""The same with a memory of its own."""


@frozen
class Spoiled:
    """An application, and what spoils the requests that it is asked about."""

    application: ASGIApp
    spoil_for: Callable[[Ask], Instead | None]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        ask = Ask(scope, await _body(receive))
        spoil = self.spoil_for(ask)
        answer = await (self._clean(ask) if spoil is None else spoil(ask, self._clean))
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
