"""Spoils the answer to a request that has been carried out."""

import asyncio
import zlib
from collections.abc import Iterator

from starlette.responses import Response

from olconnect_sandbox.faults.exchange import Exchange, Sent
from olconnect_sandbox.faults.kinds import (
    BrokenHeader,
    Drip,
    EndlessChunks,
    Fault,
    GzipBomb,
    ProgressGoesBack,
    ProgressStalls,
    ResetDuring,
    Truncated,
    WrongEncoding,
    WrongHeaders,
    WrongLength,
)
from olconnect_sandbox.rest import answers

_LENGTH = b"content-length"
_ZEROS = bytes(1_000_000)


async def spoiled(fault: Fault, response: Response, exchange: Exchange) -> int | None:
    """Send the answer as the fault has it; gives the status that the client was sent."""
    match fault:
        case ProgressStalls() | ProgressGoesBack():
            return await exchange.answer(_progress(fault, response))
        case WrongHeaders():
            return await exchange.answer(_with_headers(fault, response))
        case _:
            sent = await exchange.collected(response)
            await _put_on_wire(fault, sent, exchange)
            return sent.status


async def _put_on_wire(fault: Fault, sent: Sent, exchange: Exchange) -> None:
    match fault:
        case Drip():
            await _drip(fault, sent, exchange)
        case GzipBomb() | WrongEncoding():
            await exchange.answer(_encoded(fault, sent))
        case ResetDuring():
            await exchange.wire.cut(_part(sent, fault.share))
            await exchange.gone()
        case _:
            exchange.wire.end(_unfit(fault, sent))
            await exchange.gone()


def _progress(fault: ProgressStalls | ProgressGoesBack, response: Response) -> Response:
    """Another number, where the answer is progress; an error stays as it is."""
    text = bytes(response.body)
    if response.status_code != 200:  # noqa: PLR2004 - nothing else tells progress
        return response
    percent = 100 if text == b"done" else int(text)
    return answers.text(min(percent, fault.at) if isinstance(fault, ProgressStalls) else max(percent - fault.by, 0))


def _with_headers(fault: WrongHeaders, response: Response) -> Response:
    for name in fault.remove:
        del response.headers[name]
    for name, value in fault.put.items():
        response.headers[name] = value
    return response


async def _drip(fault: Drip, sent: Sent, exchange: Exchange) -> None:
    await exchange.send({"type": "http.response.start", "status": sent.status, "headers": sent.headers})
    for start in range(0, len(sent.body), fault.size):
        piece = sent.body[start : start + fault.size]
        await exchange.send({"type": "http.response.body", "body": piece, "more_body": True})
        await exchange.backend.pauses.over(asyncio.sleep(fault.interval))
    await exchange.send({"type": "http.response.body", "body": b"", "more_body": False})


def _encoded(fault: GzipBomb | WrongEncoding, sent: Sent) -> Response:
    body, encoding = (_bomb(fault.size), "gzip") if isinstance(fault, GzipBomb) else (sent.body, fault.encoding)
    response = Response(body, sent.status)
    headers = [(name, value) for name, value in sent.headers if name.lower() != _LENGTH]
    headers.append((b"content-encoding", encoding.encode("latin-1")))
    response.raw_headers = [*headers, (_LENGTH, str(len(body)).encode("ascii"))]
    return response


def _bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)  # 16: as gzip
    pieces = [packer.compress(_ZEROS[:left]) for left in _portions(size)]
    return b"".join([*pieces, packer.flush()])


def _portions(size: int) -> Iterator[int]:
    while size > 0:
        yield size
        size -= len(_ZEROS)


def _part(sent: Sent, share: float) -> bytes:
    """The beginning of an answer: so much of the body, or of the head where there is no body."""
    head = sent.head()
    if not sent.body:
        return head[: min(int(len(head) * share), len(head) - 1)]
    return head + sent.body[: min(int(len(sent.body) * share), len(sent.body) - 1)]


def _unfit(fault: Fault, sent: Sent) -> bytes:
    match fault:
        case Truncated():
            return _part(sent, fault.share)
        case WrongLength():
            length = b"Content-Length: %d" % max(len(sent.body) + fault.by, 0)
            return sent.head(length, without=_LENGTH) + sent.body
        case EndlessChunks():
            chunk = b"%x\r\n%b\r\n" % (len(sent.body), sent.body) if sent.body else b""
            return sent.head(b"Transfer-Encoding: chunked", without=_LENGTH) + chunk
        case BrokenHeader():
            return sent.head(fault.line.encode("latin-1")) + sent.body
        case _:
            raise TypeError(f"nothing is known of {type(fault).__name__}")
