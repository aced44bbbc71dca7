"""Open answers, as `olconnect._download` takes them."""

from collections.abc import AsyncIterator, Iterator, Mapping

from olconnect._http.bodies import decoded, decoded_async
from olconnect._http.failures import our_errors, path_of
from olconnect._http.library import httpx
from olconnect._log import quiet_chunks, quiet_chunks_async


class Stream:
    """An open answer; a `ByteStream`."""

    def __init__(self, response: httpx.Response) -> None:
        self.path = path_of(response.request)
        self.headers: Mapping[str, str] = response.headers
        self._response = response

    def chunks(self) -> Iterator[bytes]:
        with our_errors(self._response.request, answer_began=True):
            yield from quiet_chunks(decoded(self._response))

    def close(self) -> None:
        self._response.close()


class AsyncStream:
    """An open answer; an `AsyncByteStream`."""

    def __init__(self, response: httpx.Response) -> None:
        self.path = path_of(response.request)
        self.headers: Mapping[str, str] = response.headers
        self._response = response

    async def chunks(self) -> AsyncIterator[bytes]:
        with our_errors(self._response.request, answer_began=True):
            async for chunk in quiet_chunks_async(decoded_async(self._response)):
                yield chunk

    async def close(self) -> None:
        await self._response.aclose()
