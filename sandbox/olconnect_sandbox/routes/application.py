"""The ASGI application: finds the operation, lets in or not, checks, calls the service, answers."""

import inspect
from collections.abc import Mapping
from functools import partial

from attrs import frozen
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.engine.engine import log_crash
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.faults.active import ActiveFault
from olconnect_sandbox.faults.exchange import Exchange
from olconnect_sandbox.faults.strike import strike
from olconnect_sandbox.faults.when import Asked
from olconnect_sandbox.journal import Entry
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.rest.description import (
    Document,
    Operation,
    base_path,
    operations,
)
from olconnect_sandbox.rest.version_view import view
from olconnect_sandbox.routes import reading
from olconnect_sandbox.routes.answer_check import violation
from olconnect_sandbox.routes.trie import Match, Trie, split
from olconnect_sandbox.services import SERVICES
from olconnect_sandbox.services.credentials import Denial, Gate, Sent
from olconnect_sandbox.services.registry import Registration, joined
from olconnect_sandbox.versions import ApiVersion


@frozen
class Found:
    """What a request leads to; `operation` is `None` where its path or method is not described."""

    asked: Asked
    match: Match[Operation] | None
    operation: Operation | None


class Application:
    """Serves the operations of a description that the version of the server has."""

    def __init__(self, document: Document, backend: Backend) -> None:
        """Bind the operations.

        Raises:
            RegistryError: an operation has no handler, or a handler no operation.
        """
        self._backend = backend
        self._base = base_path(document)
        self._registrations: Mapping[str, Registration] = joined(SERVICES, operations(document))
        described = list(operations(view(document, self._version.number)))
        self._urls = {operation.id: self._base + operation.path for operation in described}
        self._gate = Gate(backend.settings, backend.store.tokens, backend.clock)
        self._trie = Trie[Operation]()
        for operation in described:
            rest = any(one.takes_rest for one in operation.path_parameters.values())
            self._trie.add(operation.method, operation.path, operation, takes_rest=rest)

    @property
    def _version(self) -> ApiVersion:
        return self._backend.settings.version

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or do to it what a fault says."""
        if scope["type"] != "http":
            return
        found = self._found(scope)
        faults = self._backend.faults
        if faults.active and (fault := faults.due(found.asked)):
            await self._struck(fault, found, scope, receive, send)
            return
        response = await self._respond(found, Request(scope, receive), self._backend)
        self._write_down(found.asked, response.status_code)
        await response(scope, receive, send)

    async def _struck(self, fault: ActiveFault, found: Found, scope: Scope, receive: Receive, send: Send) -> None:
        exchange = Exchange(
            scope=scope,
            receive=receive,
            send=send,
            operation=found.asked.operation,
            backend=self._backend,
            carry_out=partial(self._respond, found),
        )
        status = await strike(fault.what, exchange)
        self._write_down(found.asked, status, type(fault.what).__name__)

    def _write_down(self, asked: Asked, status: int | None, fault: str | None = None) -> None:
        self._backend.journal.add(Entry(asked.method, asked.path, asked.operation, status, fault))

    def _found(self, scope: Scope) -> Found:
        method: str = scope["method"]
        raw_path: bytes = scope["raw_path"]
        segments = split(raw_path, self._base)
        match = self._trie.find(segments) if segments else None
        operation = match.targets.get(method) if match else None
        path = raw_path.decode("ascii", "replace").removeprefix(self._base)
        return Found(Asked(method, path, operation.id if operation else None), match, operation)

    async def _respond(self, found: Found, request: Request, backend: Backend) -> Response:
        try:
            return await self._routed(found, request, backend)
        except ClientDisconnect:
            return answers.empty(400)  # nobody reads it
        except Exception as error:  # noqa: BLE001 - a crash must not show as a documented 500
            log_crash(f"{request.method} request", error)
            return answers.crash()

    async def _routed(self, found: Found, request: Request, backend: Backend) -> Response:
        match, operation = found.match, found.operation
        if match is None:
            return self._unknown(RestError(404, "There is nothing at this address"))
        if operation is None:
            allow = {"Allow": ", ".join(sorted(match.targets))}
            return self._unknown(RestError(405, "Method Not Allowed", request.method, allow))
        response = await self._answered(operation, match.values, request, backend)
        if self._backend.settings.validate_answers:
            fault = violation(operation, response, error_bodies=self._version.error_bodies)
            if fault:
                text = f"{operation.id} ({response.status_code}): {fault}"
                return Response(text, 500, media_type="text/plain")
        return response

    async def _answered(
        self, operation: Operation, values: tuple[str, ...], request: Request, backend: Backend
    ) -> Response:
        registration = self._registrations[operation.id]
        if registration.gated and (denial := self._denial(operation, request)):
            return self._refused(denial)
        try:
            call = await self._call(operation, values, request, backend)
            result = registration.handler(call)
            return await result if inspect.isawaitable(result) else result
        except RestError as failure:
            return answers.operation_error(failure, operation.id, self._version)

    async def _call(self, operation: Operation, values: tuple[str, ...], request: Request, backend: Backend) -> Call:
        query_string: bytes = request.scope["query_string"]
        own_query = self._registrations[operation.id].own_query
        return Call(
            backend=backend,
            operation=operation,
            values=reading.path_values(operation, values),
            query=reading.query_values(operation, query_string, unchecked=own_query),
            body=await reading.json_body(operation, request),
            request=request,
            urls=self._urls,
        )

    def _denial(self, operation: Operation, request: Request) -> Denial | None:
        return self._gate.admit(Sent.read(request.headers), changes=operation.effect != "read")

    def _refused(self, denial: Denial) -> Response:
        cases = {
            Denial.MISSING: self._version.missing,
            Denial.EXPIRED: self._version.expired,
            Denial.INVALID: self._version.invalid,
            Denial.ROLE: self._version.role,
        }
        return answers.refusal(cases[denial], denial.value)

    def _unknown(self, failure: RestError) -> Response:
        return answers.error(failure, body="json" if self._version.error_bodies else "none")
