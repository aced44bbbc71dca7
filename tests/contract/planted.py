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
LET_IN = {"auth_token": "", "authorization": "Basic b2wtYWRtaW46c2VjcmV0"}


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


# -- bugs that single requests show ---------------------------------------------------------------


async def lost_update(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The update says true, and the old list is back."""
    before, answer = await then(ask.changed_to("GET")), await then(ask)
    if answer.status == 200:
        old = {"id": json.loads(ask.body)["id"], "properties": json.loads(before.body)}
        await then(ask.changed_to("PUT", old))
    return answer


async def numbers_for_digits(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Values of digits come back as numbers."""
    answer = await then(ask)
    if answer.status != 200:
        return answer
    values = [{**pair, "value": _number(pair["value"])} for pair in json.loads(answer.body)]
    return evolve(answer, body=json.dumps(values).encode())


def _number(value: str) -> str | int:
    return int(value) if value.isdecimal() else value


async def no_link(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """A start without the header Link."""
    return (await then(ask)).without("link")


async def one_link(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """A start with a link to progress and no more."""
    return (await then(ask)).without("link", after=1)


async def id_as_json(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The id of the result bears another media type."""
    answer = await then(ask)
    return Answer.of(200, answer.body.decode(), "application/json") if answer.status == 200 else answer


async def forged_token_accepted(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Whatever looks like a token is one."""
    return await then(ask.with_headers(LET_IN) if re.fullmatch(r"\w{30,}", ask.token) else ask)


async def open_door(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Nobody is asked for credentials."""
    return await then(ask.with_headers(LET_IN))


async def crash_without_name(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """A property without a name was not thought of."""
    answer = await then(ask)
    return Answer.of(500, "KeyError: 'name'") if answer.status == 500 and b'"name"' not in ask.body else answer


async def failure_on_valid_data(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The documented 500, for a request that is valid."""
    answer = await then(ask)
    if answer.status != 200:
        return answer
    error = {"status": 500, "message": "The update has failed", "parameter": None}
    return Answer.of(500, json.dumps({"error": error}), "application/json")


async def method_too_many(_ask: Ask, _then: Next, _seen: Seen) -> Answer:
    """A method that the description does not have."""
    return Answer.of(200, "true")


async def values_made_to_fit(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Numbers and booleans are taken for values of properties."""
    try:
        document = json.loads(ask.body)
        for pair in document["properties"]:
            pair["value"] = str(pair["value"])
    except (ValueError, TypeError, KeyError):
        return await then(ask)
    return await then(ask.changed_to("PUT", document))


async def error_of_another_status(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The JSON Error of a 404 says 400."""
    answer = await then(ask)
    return evolve(answer, body=answer.body.replace(b'"status": 404', b'"status": 400'))


async def managed_result_without_identifier(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The files without the folder that they lie in."""
    answer = await then(ask)
    return evolve(answer, body=answer.body.replace(b'"identifier"', b'"folder"'))


SINGLE = (
    Bug(
        on=("PUT /entity/jobs/{jobId}/properties",),
        shows="GET /entity/jobs/{jobId}/properties",
        check="ServerModel",
        spoil=lost_update,
    ),
    Bug(
        on=("GET /entity/jobs/{jobId}/metadata",),
        shows="GET /entity/jobs/{jobId}/metadata",
        check="response_schema_conformance",
        spoil=numbers_for_digits,
        along=("PUT /entity/jobs/{jobId}/metadata",),
    ),
    Bug(
        on=("POST /workflow/datamining/{configId}",),
        shows="POST /workflow/datamining/{configId}",
        check="response_headers_conformance",
        spoil=no_link,
    ),
    Bug(
        on=("POST /workflow/jobcreation/default",),
        shows="POST /workflow/jobcreation/default",
        check="ServerModel",
        spoil=one_link,
    ),
    Bug(
        on=("POST /workflow/jobcreation/getResult/{operationId}",),
        shows="POST /workflow/jobcreation/getResult/{operationId}",
        check="content_type_conformance",
        spoil=id_as_json,
    ),
    Bug(
        on=("GET /filestore/resources",),
        shows="GET /filestore/resources",
        check="ForgedToken",
        spoil=forged_token_accepted,
    ),
    Bug(
        on=("GET /entity/jobs/version",),
        shows="GET /entity/jobs/version",
        check="ignored_auth",
        spoil=open_door,
    ),
    Bug(
        on=("PUT /entity/contentsets/{contentSetId}/properties",),
        shows="PUT /entity/contentsets/{contentSetId}/properties",
        check="documented_500",
        spoil=crash_without_name,
    ),
    Bug(
        on=("PUT /entity/datasets/{dataSetId}/properties",),
        shows="PUT /entity/datasets/{dataSetId}/properties",
        check="documented_500",
        spoil=failure_on_valid_data,
    ),
    Bug(
        on=("DELETE /entity/datasets/{dataSetId}",),
        shows="GET /entity/datasets/{dataSetId}",
        check="unsupported_method",
        spoil=method_too_many,
    ),
    Bug(
        on=("PUT /entity/jobsets/{jobSetId}/properties",),
        shows="PUT /entity/jobsets/{jobSetId}/properties",
        check="negative_data_rejection",
        spoil=values_made_to_fit,
    ),
    Bug(
        on=("GET /entity/jobs/{jobId}",),
        shows="GET /entity/jobs/{jobId}",
        check="error_status",
        spoil=error_of_another_status,
    ),
    Bug(
        on=("POST /workflow/outputcreation/getManagedResult/{operationId}",),
        shows="POST /workflow/outputcreation/getManagedResult/{operationId}",
        check="json_in_text",
        spoil=managed_result_without_identifier,
    ),
)


# -- bugs that show between requests --------------------------------------------------------------


async def cancel_with_200(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Cancel answers 200."""
    answer = await then(ask)
    return Answer.of(200) if answer.status == 204 else answer


async def deleted_but_served(ask: Ask, then: Next, seen: Seen) -> Answer:
    """A file that was stored is served for ever."""
    answer = await then(ask)
    if answer.status == 200:
        seen[ask.path] = answer
    return seen.get(ask.path, answer) if answer.status == 404 else answer


async def id_handed_out_twice(ask: Ask, then: Next, seen: Seen) -> Answer:
    """Every start answers with the id of the first one."""
    answer = await then(ask)
    return seen.setdefault("first", answer) if answer.status == 202 else answer


async def progress_falls(ask: Ask, then: Next, seen: Seen) -> Answer:
    """Done at first, and then not quite."""
    answer = await then(ask)
    if answer.status != 200 or ask.path not in seen:
        return seen.setdefault(ask.path, Answer.of(200, "done")) if answer.status == 200 else answer
    return Answer.of(200, "99")


async def result_after_cancel(ask: Ask, then: Next, seen: Seen) -> Answer:
    """A cancelled operation has a result."""
    answer = await then(ask)
    identifier = ask.path.rpartition("/")[2]
    if "/cancel/" in ask.path and answer.status == 204:
        seen[identifier] = Answer.of(200, "4711")
    return seen.get(identifier, answer) if answer.status == 404 else answer


async def deletion_of_nothing(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """A deletion says true and deletes nothing."""
    there = await then(ask.changed_to("GET", path=ask.path.removesuffix("/delete")))
    return Answer.of(200, "true") if there.status == 200 else await then(ask)


CHAINED = (
    Bug(
        on=("POST /workflow/datamining/cancel/{operationId}",),
        shows="POST /workflow/datamining/cancel/{operationId}",
        check="status_code_conformance",
        spoil=cancel_with_200,
        along=("POST /workflow/datamining/{configId}/{dataFileId}",),
    ),
    Bug(
        on=("GET /workflow/datamining/getProgress/{operationId}",),
        shows="GET /workflow/datamining/getProgress/{operationId}",
        check="ServerModel",
        spoil=progress_falls,
        along=("POST /workflow/datamining/{configId}/{dataFileId}",),
    ),
    Bug(
        on=("POST /workflow/contentcreation/{templateId}",),
        shows="POST /workflow/contentcreation/{templateId}",
        check="ServerModel",
        spoil=id_handed_out_twice,
    ),
    Bug(
        on=(
            "POST /workflow/jobcreation/cancel/{operationId}",
            "POST /workflow/jobcreation/getResult/{operationId}",
        ),
        shows="POST /workflow/jobcreation/getResult/{operationId}",
        check="ServerModel",
        spoil=result_after_cancel,
        along=("POST /workflow/jobcreation/{configId}",),
    ),
    Bug(
        on=("GET /filestore/file/{fileId}",),
        shows="GET /filestore/file/{fileId}",
        check="ServerModel",
        spoil=deleted_but_served,
        along=("POST /filestore/DataFile", "POST /filestore/delete/{fileId}"),
    ),
    Bug(
        on=("POST /entity/datasets/{dataSetId}/delete",),
        shows="GET /entity/datasets/{dataSetId}",
        check="ServerModel",
        spoil=deletion_of_nothing,
        along=("GET /entity/datasets",),
    ),
)
