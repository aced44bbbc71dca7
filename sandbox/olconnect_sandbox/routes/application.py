"""The ASGI application: finds the operation, lets in or not, checks, calls the service, answers."""

import inspect
from collections.abc import Mapping

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.engine.engine import log_crash
from olconnect_sandbox.errors import RestError
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
from olconnect_sandbox.routes.trie import Trie, split
from olconnect_sandbox.services import SERVICES
from olconnect_sandbox.services.credentials import Denial, Gate, Sent
from olconnect_sandbox.services.registry import Registration, joined
from olconnect_sandbox.versions import ApiVersion


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
        """Answer one request."""
        if scope["type"] == "http":
            response = await self._respond(Request(scope, receive))
            await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        try:
            return await self._routed(request)
        except ClientDisconnect:
            return answers.empty(400)  # nobody reads it
        except Exception as error:  # noqa: BLE001 - a crash must not show as a documented 500
            log_crash(f"{request.method} request", error)
            return answers.crash()

    async def _routed(self, request: Request) -> Response:
        segments = split(request.scope["raw_path"], self._base)
        match = self._trie.find(segments) if segments else None
        if match is None:
            return self._unknown(RestError(404, "There is nothing at this address"))
        operation = match.targets.get(request.method)
        if operation is None:
            allow = {"Allow": ", ".join(sorted(match.targets))}
            return self._unknown(RestError(405, "Method Not Allowed", request.method, allow))
        response = await self._answered(operation, match.values, request)
        if self._backend.settings.validate_answers:
            fault = violation(operation, response, error_bodies=self._version.error_bodies)
            if fault:
                text = f"{operation.id} ({response.status_code}): {fault}"
                return Response(text, 500, media_type="text/plain")
        return response

    async def _answered(self, operation: Operation, values: tuple[str, ...], request: Request) -> Response:
        registration = self._registrations[operation.id]
        if registration.gated and (denial := self._denial(operation, request)):
            return self._refused(denial)
        try:
            call = await self._call(operation, registration, values, request)
            result = registration.handler(call)
            return await result if inspect.isawaitable(result) else result
        except RestError as failure:
            return answers.operation_error(failure, operation.id, self._version)

    async def _call(
        self,
        operation: Operation,
        registration: Registration,
        values: tuple[str, ...],
        request: Request,
    ) -> Call:
        query_string: bytes = request.scope["query_string"]
        return Call(
            backend=self._backend,
            operation=operation,
            values=reading.path_values(operation, values),
            query=reading.query_values(operation, query_string, unchecked=registration.own_query),
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
