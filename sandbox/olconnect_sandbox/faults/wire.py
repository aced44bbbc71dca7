"""The connection under a request, for answers that are no HTTP."""

import asyncio
import os
import socket
import struct
from typing import cast

from attrs import frozen
from starlette.types import Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

_KEY = "olconnect_sandbox.transport"
# Closing throws away what was not sent, and resets. Windows has two short numbers where others have two integers.
_NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
_READING_SECONDS = 0.02  # some systems throw away what a peer has not read yet when a reset comes
_FLUSH_SECONDS = 0.01
_MOST_FLUSHES = 500  # a peer that does not read is not waited for forever


class WireProtocol(H11Protocol):
    """Gives every request the transport of its connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Remember the transport; uvicorn copies `app_state` into each scope."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, _KEY: transport}


@frozen(eq=False)
class Wire:
    """One connection to a client."""

    transport: asyncio.Transport

    @classmethod
    def of(cls, scope: Scope) -> "Wire":
        """The connection that a request came by."""
        return cls(cast("asyncio.Transport", scope["state"][_KEY]))

    def reset(self) -> None:
        """Reset the connection: the peer sees an error, not an end."""
        if not self.transport.is_closing():
            found = cast("socket.socket", self.transport.get_extra_info("socket"))
            found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            self.transport.abort()

    async def cut(self, content: bytes) -> None:
        """Send bytes, give the peer time to read them, and reset."""
        self.transport.write(content)
        for _ in range(_MOST_FLUSHES):
            if not self.transport.get_write_buffer_size():
                break
            await asyncio.sleep(_FLUSH_SECONDS)
        await asyncio.sleep(_READING_SECONDS)
        self.reset()

    def end(self, content: bytes) -> None:
        """Send bytes and close the connection in order."""
        self.transport.write(content)
        self.transport.close()
