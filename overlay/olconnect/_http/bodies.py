"""The bodies of answers, bounded: in size where they are compressed, in time where they are read whole."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing, closing, suppress
from typing import Final

from olconnect._http.failures import path_of
from olconnect._http.library import httpx
from olconnect.errors import UnexpectedAnswerError

ACCEPTED_ENCODINGS: Final = "gzip, deflate"
_KNOWN_ENCODINGS: Final = frozenset({"", "identity", "gzip", "deflate"})

# A few kilobytes can unfold to gigabytes. Text shrinks to a fiftieth at most; what is small does no harm anyway.
_ALWAYS_FINE: Final = 64 * 1024 * 1024
_MOST_UNFOLDING: Final = 200


class TimedStream(httpx.SyncByteStream):
    """A body that must be there by a moment, however slowly it drips."""

    def __init__(self, stream: httpx.SyncByteStream, ends: float, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._ends = ends
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        """The chunks as they come."""
        for chunk in self._stream:
            if self._clock() > self._ends:
                raise httpx.ReadTimeout("the answer was not whole in time")
            yield chunk

    def close(self) -> None:
        """Give the connection back."""
        self._stream.close()


def decoded(response: httpx.Response) -> Iterator[bytes]:
    """The body, unpacked, as it comes. Raises UnexpectedAnswerError where it unfolds too far."""
    _check_encoding(response)
    size = 0
    for chunk in response.iter_bytes():
        size += len(chunk)
        _check_size(response, size)
        yield chunk


async def decoded_async(response: httpx.Response) -> AsyncIterator[bytes]:
    """The asynchronous twin of `decoded`."""
    _check_encoding(response)
    size = 0
    async for chunk in response.aiter_bytes():
        size += len(chunk)
        _check_size(response, size)
        yield chunk


def whole(response: httpx.Response) -> httpx.Response:
    """The answer with its body read, and the connection given back."""
    with closing(response):
        if not _is_encoded(response):
            response.read()
            return response
        return _unpacked(response, b"".join(decoded(response)))


async def whole_async(response: httpx.Response) -> httpx.Response:
    """The asynchronous twin of `whole`."""
    async with aclosing(response):
        if not _is_encoded(response):
            await response.aread()
            return response
        return _unpacked(response, b"".join([chunk async for chunk in decoded_async(response)]))


def refusal(response: httpx.Response) -> httpx.Response:
    """An answer with an error status: where its body is broken, the status tells enough."""
    with suppress(httpx.HTTPError, UnexpectedAnswerError):
        return whole(response)
    return response


async def refusal_async(response: httpx.Response) -> httpx.Response:
    """The asynchronous twin of `refusal`."""
    with suppress(httpx.HTTPError, UnexpectedAnswerError):
        return await whole_async(response)
    return response


def _encoding(response: httpx.Response) -> str:
    return str(response.headers.get("content-encoding", "")).strip().lower()


def _is_encoded(response: httpx.Response) -> bool:
    return _encoding(response) not in ("", "identity")


def _check_encoding(response: httpx.Response) -> None:
    if _encoding(response) not in _KNOWN_ENCODINGS:
        raise _unexpected(response, "the body is compressed in a way that was not asked for")


def _check_size(response: httpx.Response, size: int) -> None:
    if size > _ALWAYS_FINE and size > _MOST_UNFOLDING * response.num_bytes_downloaded:
        raise _unexpected(response, "the compressed body unfolds to far more than any answer of this API would")


def _unexpected(response: httpx.Response, text: str) -> UnexpectedAnswerError:
    return UnexpectedAnswerError(text, method=response.request.method, path=path_of(response.request))


def _unpacked(response: httpx.Response, body: bytes) -> httpx.Response:
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        if name.lower() not in ("content-encoding", "content-length", "transfer-encoding")
    ]
    return httpx.Response(
        response.status_code,
        headers=headers,
        content=body,
        request=response.request,
        extensions=response.extensions,
    )
