"""A server that answers by script: raw HTTP/1.1 over real sockets, one thread per connection.

It plays answers by method and path and keeps what it was asked. Nothing in it sleeps: an answer that must be late
waits for an event.
"""

import base64
import json
import socket
import socketserver
import ssl
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self, cast
from urllib.parse import parse_qs, unquote

BASE_PATH = "/rest/serverengine"
LOGIN_PATH = "/authentication/login"


@dataclass(frozen=True)
class Seen:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    size: int
    """Bytes of the body, also where they were not kept; so is their checksum."""
    checksum: int

    @property
    def path(self) -> str:
        """Below the base path, still percent-encoded."""
        return self.target.partition("?")[0].removeprefix(BASE_PATH)

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(self.target.partition("?")[2], keep_blank_values=True, strict_parsing=True)

    def header(self, name: str) -> str | None:
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None

    @property
    def token(self) -> str | None:
        return self.header("auth_token")

    @property
    def json(self) -> object:
        value: object = json.loads(self.body)
        return value


@dataclass(frozen=True)
class Reply:
    """An answer. `body` may be chunks; `length` overrides the right Content-Length, None leaves it out."""

    status: int = 200
    body: bytes | str | Iterable[bytes] = b""
    headers: Iterable[tuple[str, str]] = ()
    length: int | str | None = "right"
    chunked: bool = False
    unread: bool = False
    """Answer before the request's body is read, then drop the body and close."""
    cut: bool = False
    """Close without the end of a chunked body."""
    close: bool = False
    silent: bool = False
    """Close without any answer."""
    raw: bytes | None = None
    """What to send instead of HTTP that is well-formed."""
    hold: threading.Event | None = None
    """Wait for this before answering."""
    hold_body: threading.Event | None = None
    """Send the head and half of the body, then wait for this."""


Answering = Reply | Callable[[Seen], Reply]


def json_error(status: int, message: str, parameter: str | None = None, **more: Any) -> Reply:
    """The server's own form of an error."""
    error = {"status": status, "message": message, "parameter": parameter}
    return Reply(status, json.dumps({"error": error}), headers=[("Content-Type", "application/json")], **more)


def accepted(operation_id: str = "op-1") -> Reply:
    """The start of an operation."""
    return Reply(202, headers=[("operationId", operation_id)])


@dataclass
class Security:
    """Tokens by login: issues `token-1`, `token-2` and so on, and refuses requests that carry no good one."""

    user: str = "ol-admin"
    password: str = "secret"
    lifetime: str | None = "1800"
    refused: Reply = field(default_factory=lambda: json_error(401, "The token is not valid"))
    login: Reply | None = None
    """Answers every login instead."""
    good: set[str] = field(default_factory=set[str])
    logins: int = 0

    def expire(self) -> None:
        """All tokens so far are no longer good."""
        self.good.clear()

    def log_in(self, seen: Seen) -> Reply:
        self.logins += 1
        if self.login is not None:
            return self.login
        if seen.header("authorization") != basic(self.user, self.password):
            return json_error(401, "Wrong user or password")
        token = f"token-{self.logins}"
        self.good.add(token)
        lifetime = [("Token-Expires-In", self.lifetime)] if self.lifetime is not None else []
        return Reply(200, token, headers=[("Content-Type", "text/plain"), *lifetime])


def basic(user: str, password: str) -> str:
    """The header that carries them."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


class ScriptedServer:
    """Plays scripted answers on a free port of 127.0.0.1."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.security: Security | None = None
        self.keep_bodies = True
        self.all_closed = threading.Event()
        """Set while no connection is open, once there has been one."""
        self.requests: list[Seen] = []
        self._scripts: dict[tuple[str, str], list[Answering]] = {}
        self._lock = threading.Lock()
        self._listener = _Listener(self, tls)
        self._thread = threading.Thread(target=self._listener.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def port(self) -> int:
        return self._listener.server_address[1]

    @property
    def url(self) -> str:
        return f"{'https' if self._listener.tls else 'http'}://127.0.0.1:{self.port}"

    def on(self, method: str, path: str, *answers: Answering) -> None:
        """Answer requests for a path below the base path, one after the other; the last answer is repeated."""
        self._scripts[method, path] = list(answers)

    def seen(self, method: str, path: str) -> list[Seen]:
        """The requests with a method and a path, in the order of their arrival."""
        return [each for each in self.requests if (each.method, each.path) == (method, path)]

    @property
    def paths(self) -> list[str]:
        return [each.path for each in self.requests]

    def stop(self) -> None:
        """Go away: close the port and every connection."""
        if self._thread.is_alive():
            self._listener.shutdown()
            self._thread.join()
        self._listener.close_all()

    def answer(self, seen: Seen) -> Reply:
        with self._lock:
            self.requests.append(seen)
            if self.security is not None:
                if seen.path == LOGIN_PATH:
                    return self.security.log_in(seen)
                if seen.token not in self.security.good:
                    return self.security.refused
            script = self._scripts.get((seen.method, unquote(seen.path))) or self._scripts.get((seen.method, "*"))
            if script is None:
                return Reply(418, f"not in the script: {seen.method} {seen.path}")
            answer = script.pop(0) if len(script) > 1 else script[0]
        return answer if isinstance(answer, Reply) else answer(seen)

    def answer_unread(self, method: str, target: str) -> Reply | None:
        """The next answer, if it is one that does not wait for the request's body."""
        path = unquote(target.partition("?")[0].removeprefix(BASE_PATH))
        for answer in self._scripts.get((method, path), [])[:1]:
            if isinstance(answer, Reply) and answer.unread:
                return answer
        return None


class _Listener(socketserver.ThreadingTCPServer):
    daemon_threads = False
    block_on_close = True
    request_queue_size = 128

    def __init__(self, server: ScriptedServer, tls: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.script = server
        self.tls = tls
        self.open: set[socket.socket] = set()
        self.held: set[threading.Event] = set()
        self.gone = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no error here."""

    def close_all(self) -> None:
        self.gone = True
        for event in list(self.held):
            event.set()
        for each in list(self.open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self.server_close()


class _Connection(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def setup(self) -> None:
        self.listener = cast("_Listener", self.server)
        self.listener.open.add(self.request)
        self.listener.script.all_closed.clear()
        if self.listener.tls is not None:
            plain = self.request
            self.request = self.listener.tls.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)
            self.listener.open.discard(plain)
            self.listener.open.add(self.request)
            try:
                self.request.do_handshake()
            except OSError:
                self.finish_connection()
                raise
        super().setup()

    def finish(self) -> None:
        try:
            super().finish()
        finally:
            self.finish_connection()

    def finish_connection(self) -> None:
        self.listener.open.discard(self.request)
        self.request.close()
        if not self.listener.open:
            self.listener.script.all_closed.set()

    def handle(self) -> None:
        with suppress(OSError, ValueError):  # the client went away
            while not self.listener.gone and self._exchange():
                pass

    def _exchange(self) -> bool:
        line = self.rfile.readline()
        if not line:
            return False
        method, target, _ = line.decode("ascii").split()
        headers = tuple(self._headers())
        reply = self.listener.script.answer_unread(method, target)
        if reply is not None:
            self.listener.script.answer(Seen(method, target, headers, b"", 0, 0))
            self._send(reply, method)
            self.connection.shutdown(socket.SHUT_WR)
            while self.rfile.read1():
                pass
            return False
        body = self._body({name.lower(): value for name, value in headers})
        reply = self.listener.script.answer(Seen(method, target, headers, *body))
        if reply.hold is not None:
            self._wait(reply.hold)
        if reply.silent:
            return False
        self._send(reply, method)
        return not (reply.close or reply.cut or reply.raw is not None or reply.length != "right")

    def _headers(self) -> Iterator[tuple[str, str]]:
        while line := self.rfile.readline().strip():
            name, _, value = line.decode("latin-1").partition(":")
            yield name, value.strip()

    def _body(self, headers: dict[str, str]) -> tuple[bytes, int, int]:
        keep, kept, size, checksum = self.listener.script.keep_bodies, bytearray(), 0, 0
        pieces = self._chunked() if headers.get("transfer-encoding") == "chunked" else self._sized(headers)
        for piece in pieces:
            size, checksum = size + len(piece), zlib.crc32(piece, checksum)
            if keep:
                kept += piece
        return bytes(kept), size, checksum

    def _sized(self, headers: dict[str, str]) -> Iterator[bytes]:
        left = int(headers.get("content-length", "0"))
        while left:
            piece = self.rfile.read(min(left, 256 * 1024))
            if not piece:
                raise ConnectionError
            left -= len(piece)
            yield piece

    def _chunked(self) -> Iterator[bytes]:
        while True:
            line = self.rfile.readline()
            if not line:
                raise ConnectionError
            size = int(line, 16)
            yield self.rfile.read(size)
            self.rfile.readline()
            if not size:
                return

    def _wait(self, event: threading.Event) -> None:
        self.listener.held.add(event)
        if not self.listener.gone:
            event.wait(30)

    def _send(self, reply: Reply, method: str) -> None:
        if reply.raw is not None:
            self.wfile.write(reply.raw)
            return
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        phrase = HTTPStatus(reply.status).phrase if reply.status in {each.value for each in HTTPStatus} else "Odd"
        head = [f"HTTP/1.1 {reply.status} {phrase}", *(f"{name}: {value}" for name, value in reply.headers)]
        if reply.chunked:
            head.append("Transfer-Encoding: chunked")
        elif reply.length == "right":
            assert isinstance(body, bytes), "chunks have no length of their own"
            head.append(f"Content-Length: {len(body)}")
        elif reply.length is not None:
            head.append(f"Content-Length: {reply.length}")
        if reply.close or reply.unread:
            head.append("Connection: close")
        self.wfile.write("\r\n".join([*head, "", ""]).encode())
        if method != "HEAD":
            self._send_body(reply, body)

    def _send_body(self, reply: Reply, body: bytes | Iterable[bytes]) -> None:
        if reply.hold_body is not None and isinstance(body, bytes):
            self.wfile.write(body[: len(body) // 2])
            self._wait(reply.hold_body)
            body = body[len(body) // 2 :]
        for piece in [body] if isinstance(body, bytes) else body:
            if reply.chunked and piece:
                self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            else:
                self.wfile.write(piece)
        if reply.chunked and not reply.cut:
            self.wfile.write(b"0\r\n\r\n")
