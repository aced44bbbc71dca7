"""One request that a fault strikes, and what can be done with it."""

from collections.abc import Awaitable, Callable
from http.client import responses

from attrs import Factory, define, field, frozen
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.faults.wire import Wire

CarryOut = Callable[[Request, Backend], Awaitable[Response]]


@define(eq=False)
class _Reader:
    """Reads a request, and knows whether it has come to its end."""

    receive: Receive
    complete: bool = False

    async def __call__(self) -> Message:
        message = await self.receive()
        self.complete = message["type"] != "http.request" or not message.get("more_body", False)
        return message

    async def finish(self) -> None:
        while not self.complete:
            await self()


@frozen
class Sent:
    """An answer as it would have been sent."""

    status: int
    headers: list[tuple[bytes, bytes]] = field(repr=False)
    body: bytes = field(repr=False)

    def head(self, *lines: bytes, without: bytes = b"") -> bytes:
        """The head, with further lines, and without the header of a name in small letters."""
        first = f"HTTP/1.1 {self.status} {responses.get(self.status, '')}".encode("ascii")
        kept = [name + b": " + value for name, value in self.headers if name.lower() != without]
        return b"\r\n".join([first, *kept, *lines, b"", b""])


@frozen(eq=False)
class Exchange:
    """A request, and how to answer it otherwise than usual.

    Attributes:
        scope: As by ASGI.
        send: The same.
        operation: Id of the operation that is asked for; `None` if there is none.
        backend: What it is carried out on.
        carry_out: Carries out a request on a backend and gives the answer; raises nothing.
    """

    scope: Scope
    receive: Receive
    send: Send
    operation: str | None
    backend: Backend
    carry_out: CarryOut
    reader: _Reader = Factory(lambda self: _Reader(self.receive), takes_self=True)

    @property
    def wire(self) -> Wire:
        """The connection."""
        return Wire.of(self.scope)

    async def carried_out(self, backend: Backend | None = None) -> Response:
        """Carry the request out, on another backend if one is given, and read what is left of it."""
        response = await self.carry_out(Request(self.scope, self.reader), backend or self.backend)
        await self.reader.finish()  # a connection that is closed with something unread is reset
        return response

    async def answer(self, response: Response) -> int:
        """Send an answer that is HTTP, once the request has been read; gives its status."""
        await self.reader.finish()
        await response(self.scope, self.receive, self.send)
        return response.status_code

    async def collected(self, response: Response) -> Sent:
        """The answer as it would be sent."""
        body, starts = bytearray(), list[Message]()

        async def collect(message: Message) -> None:
            if message["type"] == "http.response.start":
                starts.append(message)
            body.extend(message.get("body", b""))

        await response(self.scope, self.receive, collect)
        whole = b"" if self.scope["method"] == "HEAD" else bytes(body)
        return Sent(starts[0]["status"], list(starts[0]["headers"]), whole)

    async def gone(self) -> None:
        """Wait until the connection has ended, so that nobody misses an answer."""
        while (await self.receive())["type"] != "http.disconnect":
            pass
