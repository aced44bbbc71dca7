"""A run comes to an end and says what is wrong, whatever the server does to it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from socketserver import BaseServer
from threading import Thread

import pytest
from fuzzing.report import Report
from fuzzing.run import FuzzError, Part, Plan, run_part
from fuzzing.settings import RunSettings

SECONDS = 3
DELAY = 0.4  # far longer than other answers take, shorter than any timeout
EXAMPLES = Part("requests", "examples")
HTML = b"<!DOCTYPE html><html><body>Please come back later</body></html>"

Behaviour = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers every request in the same way."""

    def __init__(self, behaviour: Behaviour, request: socket, client: str, serving: BaseServer) -> None:
        self._behaviour = behaviour
        super().__init__(request, client, serving)

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _behave(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._behaviour(self)

    do_GET = do_POST = do_PUT = do_HEAD = _behave  # noqa: N815 - the names that http.server calls

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def unauthorized(handler: Handler) -> None:
    handler.reply(401, WWW_Authenticate='Basic realm="OL Connect"')


def failing(handler: Handler) -> None:
    handler.reply(500, HTML, Content_Type="text/html")


def page(handler: Handler) -> None:
    handler.reply(200, HTML, Content_Type="text/html")


def cut(handler: Handler) -> None:
    handler.reply(200, b"[1, 2", Content_Type="application/json", Content_Length="5000")
    handler.close_connection = True


def hanging_up(handler: Handler) -> None:
    handler.connection.close()


def slow(handler: Handler) -> None:
    time.sleep(DELAY)
    handler.reply(200, b"2025.2", Content_Type="text/plain")


class Quiet(ThreadingHTTPServer):
    """Says nothing of clients that hang up."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing."""


@contextmanager
def server(behaviour: Behaviour) -> Iterator[str]:
    listening = Quiet(("127.0.0.1", 0), partial(Handler, behaviour))
    thread = Thread(target=listening.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.server_port}"
    finally:
        listening.shutdown()
        thread.join()
        listening.server_close()


def fuzz(behaviour: Behaviour, folder: Path, *, user: str | None = None) -> Report:
    with server(behaviour) as url:
        return run_part(EXAMPLES, RunSettings(url, folder, user, user and "secret"), Plan(SECONDS, 1))


@pytest.mark.parametrize("user", [None, "ol-admin"])
def test_a_server_that_refuses_everybody_is_told_in_a_sentence(tmp_path: Path, user: str | None) -> None:
    with pytest.raises(FuzzError, match=r"Set OLCONNECT_USER and OLCONNECT_PASSWORD to a user of this server\."):
        fuzz(unauthorized, tmp_path, user=user)


def test_where_no_server_is_the_address_is_told(tmp_path: Path) -> None:
    with pytest.raises(FuzzError, match=r"127\.0\.0\.1:1\b"):
        run_part(EXAMPLES, RunSettings("http://127.0.0.1:1", tmp_path), Plan(SECONDS, 1))


@pytest.mark.parametrize("behaviour", [failing, page, cut, hanging_up, slow])
def test_a_half_broken_server_gets_a_report(behaviour: Behaviour, tmp_path: Path) -> None:
    report = fuzz(behaviour, tmp_path)
    assert report.failures
    assert report.missing
