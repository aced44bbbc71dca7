"""Strikes a request with a fault."""

import asyncio
from contextlib import suppress

from attrs import evolve
from starlette.responses import Response

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.engine.operation import Mishap, upcoming
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.faults.exchange import Exchange
from olconnect_sandbox.faults.kinds import (
    ConnectionRefused,
    Delay,
    ExpiredTokens,
    Fault,
    LoginRefused,
    Oddity,
    OperationFails,
    ResetAfter,
    ResetBefore,
    Status,
    StatusAfter,
)
from olconnect_sandbox.faults.pause import StoppingError
from olconnect_sandbox.faults.spoil import spoiled
from olconnect_sandbox.rest import answers


async def strike(fault: Fault, exchange: Exchange) -> int | None:
    """Answer a request as the fault has it; gives the status that the client was sent, if any."""
    status: int | None = None
    with suppress(StoppingError):
        status = await _struck(fault, exchange)
    if status is None:
        exchange.wire.reset()  # does nothing where the connection was closed in order
        await exchange.gone()
    return status


async def _struck(fault: Fault, exchange: Exchange) -> int | None:
    match fault:
        case ResetBefore() | ConnectionRefused() | ResetAfter():
            await _unanswered(fault, exchange)
            return None
        case Delay():
            return await exchange.answer(await _late(fault, exchange))
        case Status() | LoginRefused():
            return await exchange.answer(await _other_answer(fault, exchange))
        case ExpiredTokens() | Oddity() | OperationFails():
            return await exchange.answer(await _carried_out_oddly(fault, exchange))
        case _:
            return await spoiled(fault, await exchange.carried_out(), exchange)


async def _unanswered(fault: ResetBefore | ConnectionRefused | ResetAfter, exchange: Exchange) -> None:
    if isinstance(fault, ConnectionRefused):
        await exchange.backend.door.leave(fault.seconds or 0)
    elif isinstance(fault, ResetAfter):
        await exchange.carried_out()


async def _late(fault: Delay, exchange: Exchange) -> Response:
    response = await exchange.carried_out() if fault.carried_out else None
    backend = exchange.backend
    clock = backend.clock
    await backend.pauses.over(
        clock.sleep_until(clock.now() + fault.seconds) if fault.by_clock else asyncio.sleep(fault.seconds)
    )
    return response or await exchange.carried_out()


async def _other_answer(fault: Status | LoginRefused, exchange: Exchange) -> Response:
    if isinstance(fault, LoginRefused):
        refusal = RestError(429, "Too many logins", headers={"Retry-After": str(fault.retry_after)})
        return _server_error(refusal, exchange)
    if isinstance(fault, StatusAfter):
        await exchange.carried_out()
    return _invented(fault, exchange)


def _invented(fault: Status, exchange: Exchange) -> Response:
    headers = dict(fault.headers)
    if fault.retry_after is not None:
        headers["Retry-After"] = str(fault.retry_after)
    message = f"A fault of the sandbox: {fault.status}"
    match fault.body:
        case "json":
            return _server_error(RestError(fault.status, message, headers=headers), exchange)
        case "text":
            return Response(message, fault.status, headers, "text/plain")
        case "html":
            page = f"<html><head><title>{fault.status}</title></head><body><h1>{message}</h1></body></html>"
            return Response(page, fault.status, headers, "text/html")
        case "empty":
            return answers.empty(fault.status, headers=headers)


def _server_error(failure: RestError, exchange: Exchange) -> Response:
    return answers.operation_error(failure, exchange.operation or "", exchange.backend.settings.version)


async def _carried_out_oddly(fault: ExpiredTokens | Oddity | OperationFails, exchange: Exchange) -> Response:
    backend = exchange.backend
    match fault:
        case ExpiredTokens():
            backend.store.tokens.expire(backend.clock.now())
            return await exchange.carried_out()
        case Oddity():
            return await exchange.carried_out(_with_quirk(backend, fault.quirk))
        case OperationFails():
            return await _doomed(fault, exchange)


async def _doomed(fault: OperationFails, exchange: Exchange) -> Response:
    token = upcoming.set(Mishap(fault.at, RestError(fault.status, fault.message)))
    try:
        return await exchange.carried_out()
    finally:
        upcoming.reset(token)  # the next request of the connection may inherit the context


def _with_quirk(backend: Backend, name: str) -> Backend:
    quirks = evolve(backend.settings.quirks, **{name: True})
    return evolve(backend, settings=evolve(backend.settings, quirks=quirks))
