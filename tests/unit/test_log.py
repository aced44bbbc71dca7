"""What the HTTP libraries log of our requests, and that others' requests are logged as ever."""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from olconnect import _log

SECRET = "tops3cret"


class Answering(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Set-Cookie", f"session={SECRET}")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_: object) -> None: ...


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/file?filename={SECRET}&persistent=true"
        server.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def _all_levels(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore.connection", "httpcore.http11"):
        monkeypatch.setattr(logging.getLogger(name), "disabled", False)  # as another test's tools may leave it


def ask(url: str) -> None:
    with httpx.Client(trust_env=False) as client:
        client.get(url)


def test_the_libraries_do_log_secrets(url: str, caplog: pytest.LogCaptureFixture) -> None:
    ask(url)
    httpx_says = [each.getMessage() for each in caplog.records if each.name == "httpx"]
    httpcore_says = [each.getMessage() for each in caplog.records if each.name == "httpcore.http11"]
    assert SECRET in "".join(httpx_says)
    assert SECRET in "".join(httpcore_says)


def test_of_our_requests_they_log_the_steps_and_no_secret(url: str, caplog: pytest.LogCaptureFixture) -> None:
    with _log.quiet_transport():
        ask(url)
    said = [each.getMessage() for each in caplog.records]
    assert SECRET not in caplog.text
    plain_url = url.replace(SECRET, "***")
    assert f'HTTP Request: GET {plain_url} "HTTP/1.0 200 OK"' in said
    assert "receive_response_headers.complete" in said
    assert "connect_tcp.started" in said


def test_what_follows_is_logged_as_ever(url: str, caplog: pytest.LogCaptureFixture) -> None:
    with _log.quiet_transport():
        with _log.quiet_transport():
            pass
        ask(url)
    assert SECRET not in caplog.text
    ask(url)
    assert SECRET in caplog.text


def test_an_error_inside_ends_it_too(url: str, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(LookupError), _log.quiet_transport():
        raise LookupError
    ask(url)
    assert SECRET in caplog.text


def test_other_threads_log_as_ever(url: str, caplog: pytest.LogCaptureFixture) -> None:
    with _log.quiet_transport():
        other = threading.Thread(target=ask, args=[url])
        other.start()
        other.join()
    assert SECRET in caplog.text


async def test_other_tasks_log_as_ever(url: str, caplog: pytest.LogCaptureFixture) -> None:
    ours_is_inside, theirs_is_done = asyncio.Event(), asyncio.Event()

    async def ask_asynchronously() -> None:
        async with httpx.AsyncClient(trust_env=False) as client:
            await client.get(url)

    async def ours() -> int:
        with _log.quiet_transport():
            ours_is_inside.set()
            await theirs_is_done.wait()
            before = len(caplog.records)
            await ask_asynchronously()
        return before

    async def theirs() -> None:
        await ours_is_inside.wait()
        await ask_asynchronously()
        theirs_is_done.set()

    before, _ = await asyncio.gather(ours(), theirs())
    shown = [SECRET in each.getMessage() for each in caplog.records]
    assert any(shown[:before])
    assert len(shown) > before
    assert not any(shown[before:])


def test_a_request_given_up_in_another_context_breaks_nothing() -> None:
    async def under_way() -> None:
        with _log.quiet_transport():
            await asyncio.sleep(0)

    async def begin() -> None:
        running.send(None)

    running = under_way()
    asyncio.run(begin())
    running.close()  # as the interpreter does with a task that nobody waits for


def test_the_logger_is_silent_unless_somebody_listens() -> None:
    assert any(isinstance(each, logging.NullHandler) for each in _log.LOGGER.handlers)
    assert _log.LOGGER.name == "olconnect"


def test_fields_have_a_prefix_and_none_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    _log.write(logging.INFO, "retry", "%s and %s", "a", 1, fields={"status": 200, "error": None})
    (record,) = caplog.records
    assert record.getMessage() == "a and 1"
    assert vars(record)["olconnect_event"] == "retry"
    assert vars(record)["olconnect_status"] == 200
    assert "olconnect_error" not in vars(record)


def test_chunks_are_read_quietly_and_used_as_ever() -> None:
    quiet: list[bool] = []

    def arriving() -> Iterator[bytes]:
        for chunk in (b"one", b"", b"two"):
            quiet.append(_log._ours.get())
            yield chunk

    for chunk in _log.quiet_chunks(arriving()):
        quiet.append(_log._ours.get())
        assert chunk in (b"one", b"", b"two")
    assert quiet == [True, False] * 3


async def test_chunks_are_read_quietly_asynchronously_too() -> None:
    quiet: list[bool] = []

    async def arriving() -> AsyncIterator[bytes]:
        for chunk in (b"one", b"", b"two"):
            quiet.append(_log._ours.get())
            yield chunk

    chunks = []
    async for chunk in _log.quiet_chunks_async(arriving()):
        quiet.append(_log._ours.get())
        chunks.append(chunk)
    assert chunks == [b"one", b"", b"two"]
    assert quiet == [True, False] * 3
