"""A sandbox that stands for somebody's server, with things on it that are not the fuzzer's."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from attrs import define, field, frozen
from fuzzing.owned import Owned
from fuzzing.permits import Permit
from fuzzing.routes import Routes
from fuzzing.settings import BASE_PATH
from fuzzing.world import make_world
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from olconnect import Client
from olconnect_sandbox import Sandbox
from olconnect_sandbox.backend import Backend
from olconnect_sandbox.rest.description import Document
from olconnect_sandbox.routes.application import Application
from olconnect_spec import load

USER, PASSWORD = "ol-admin", "secret"
ORIGIN = "http://server"
ROUTES = Routes.of(load(), ORIGIN + BASE_PATH)


@frozen
class Holdings:
    """All that a server holds, as it tells itself."""

    data_sets: list[int]
    content_sets: list[int]
    job_sets: list[int]
    files: list[tuple[int, str]]
    properties: list[str]

    @classmethod
    def of(cls, url: str) -> "Holdings":
        with Client(url, user=USER, password=PASSWORD) as client:
            sets = sorted(client.data_sets.get_all().identifiers)
            return cls(
                data_sets=sets,
                content_sets=sorted(client.content_sets.get_all().identifiers),
                job_sets=sorted(client.job_sets.get_all().identifiers),
                files=sorted((file.id, file.name) for file in client.file_store.list_resources()),
                properties=[str(client.data_sets.get_properties(each)) for each in sets],
            )


@define
class Somebodys:
    """The server, and what reached it after its owner made things: how often operations of which effect.

    Attributes:
        sandbox: The server.
        effects: Requests by `x-effect`; `login` apart, and `unknown` for what the description does not have.
        operations: Requests by operation.
    """

    sandbox: Sandbox
    effects: Counter[str] = field(factory=Counter[str])
    operations: Counter[str] = field(factory=Counter[str])

    def note(self, scope: Scope) -> None:
        targets = ROUTES.literal(scope["method"], ORIGIN + scope["raw_path"].decode("latin-1"))
        for operation in [target.operation for target in targets] or [
            {"operationId": "unknown", "x-effect": "unknown"}
        ]:
            name = operation["operationId"]
            self.operations[name] += 1
            self.effects["login" if name == "authentication_login" else operation["x-effect"]] += 1


def html_sent(send: Send) -> Send:
    """Sends answers as if they were pages."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [pair for pair in message["headers"] if pair[0] != b"content-type"]
            message = {**message, "headers": [*kept, (b"content-type", b"text/html")]}
        await send(message)

    return sending


@contextmanager
def somebodys_server(monkeypatch: pytest.MonkeyPatch, *, wrong: str | None = None) -> Iterator[Somebodys]:
    """A sandbox on which somebody has made some of everything; answers at paths with this end are said to be HTML."""
    watching: list[Somebodys] = []

    def watched(document: Document, backend: Backend) -> ASGIApp:
        app = Application(document, backend)

        async def watch(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == "http" and watching:
                watching[0].note(scope)
            await app(scope, receive, html_sent(send) if wrong and scope.get("path", "").endswith(wrong) else send)

        return watch

    monkeypatch.setattr("olconnect_sandbox.server.Application", watched)
    with Sandbox(pace=0.2, seed=1) as sandbox:
        with Client(sandbox.url, user=USER, password=PASSWORD) as client:
            make_world(client, Owned(), Permit.ALL)
        watching.append(Somebodys(sandbox))
        yield watching[0]
