"""What goes wrong on request, as a client sees it over a real socket."""

import errno
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from olconnect_sandbox import Sandbox, faults

from .sandbox_api import CSV, Api

VERSION = "authentication_version"
LOGIN = "/authentication/login"
BASIC = "Authorization: Basic b2wtYWRtaW46c2VjcmV0"


def exchange(sandbox: Sandbox, path: str = "/authentication/version", method: str = "GET") -> tuple[bytes, bool]:
    """All that comes back to a bare request, and whether the connection was reset after it."""
    host, port = sandbox.url.removeprefix("http://").split(":")
    request = f"{method} /rest/serverengine{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{BASIC}\r\n\r\n"
    received = b""
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(request.encode("ascii"))
        try:
            while piece := connection.recv(65536):
                received += piece
        except ConnectionResetError:
            return received, True
    return received, False


def body_of(answer: bytes) -> bytes:
    return answer.partition(b"\r\n\r\n")[2]


def start_mapping(api: Api) -> httpx.Response:
    return api.start(f"/workflow/datamining/{api.upload('DataMiningConfig', 'x')}/{api.upload('DataFile', CSV)}")


def test_an_answer_can_be_late_by_the_clock(api: Api) -> None:
    clock = api.sandbox.clock
    clock.freeze()
    waits = faults.Delay(5, by_clock=True)
    with api.sandbox.fault(waits, operation=VERSION) as fault, ThreadPoolExecutor(1) as pool:
        answer = pool.submit(api.get, "/authentication/version")
        while not fault.hits:
            pass
        assert not answer.done()
        while not answer.done():
            clock.advance(5)
    assert answer.result().status_code == 200


@pytest.mark.parametrize(("carried_out", "started"), [(False, 0), (True, 1)])
def test_a_client_can_give_up_on_a_late_answer(api: Api, carried_out: bool, started: int) -> None:  # noqa: FBT001
    api.sandbox.clock.freeze()
    path = f"/workflow/datamining/{api.upload('DataMiningConfig', 'x')}/{api.upload('DataFile', CSV)}"
    late = faults.Delay(60, by_clock=True, carried_out=carried_out)
    with api.sandbox.fault(late, operation="data_mapping_process"), pytest.raises(httpx.ReadTimeout):
        api.post(path, timeout=0.3)
    assert len(api.sandbox.started) == started


def test_a_delay_does_not_hold_up_the_end_of_the_server() -> None:
    late = [faults.Delay(3600), faults.Delay(3600, carried_out=True), faults.Drip(1, 3600)]
    with ThreadPoolExecutor(len(late)) as pool:
        with Sandbox() as sandbox:
            struck = [sandbox.faults.add(one, faults.When(count=1)) for one in late]
            answers = [pool.submit(exchange, sandbox) for _ in late]
            while not all(one.hits for one in struck):
                pass
        assert [answer.result()[1] for answer in answers] == [True, True, True]


def test_connections_can_be_refused_while_a_block_lasts(api: Api) -> None:
    assert api.get("/authentication/version").status_code == 200
    with api.sandbox.fault(faults.ConnectionRefused()):
        for _ in range(2):  # the first one finds that its idle connection was closed
            with pytest.raises(httpx.ConnectError):
                api.get("/authentication/version")
    assert api.get("/authentication/version").status_code == 200


def test_a_request_can_be_what_makes_the_server_refuse_connections() -> None:
    with Sandbox() as sandbox, sandbox.fault(faults.ConnectionRefused(3600), operation=VERSION, count=1) as fault:
        assert exchange(sandbox) == (b"", True)
        assert refused(sandbox)
        sandbox.restart()
        assert not refused(sandbox)
        assert (exchange(sandbox)[0][:12], fault.hits) == (b"HTTP/1.1 200", 1)


def test_a_server_that_refuses_connections_for_a_while_comes_back(api: Api) -> None:
    with api.sandbox.fault(faults.ConnectionRefused(0.05), operation=VERSION, count=1):
        assert exchange(api.sandbox) == (b"", True)
        while refused(api.sandbox):
            pass
        assert api.get("/authentication/version").status_code == 200


def refused(sandbox: Sandbox) -> bool:
    host, port = sandbox.url.removeprefix("http://").split(":")
    with socket.socket() as connection:
        error = connection.connect_ex((host, int(port)))
    assert error in {0, errno.ECONNREFUSED, 10061}
    return error != 0


def test_nobody_who_comes_while_the_listener_goes_waits_forever(sandbox: Sandbox) -> None:
    stop = threading.Event()

    def come() -> int:
        answered = 0
        while not stop.is_set():
            try:
                answered += bool(exchange(sandbox)[0])  # a connection that nobody knows of would time out
            except (ConnectionRefusedError, ConnectionResetError, BrokenPipeError):
                continue
        return answered

    with ThreadPoolExecutor(4) as pool:
        coming = [pool.submit(come) for _ in range(4)]
        for _ in range(10):
            with sandbox.fault(faults.ConnectionRefused()):
                pass
        while not sandbox.requests:
            pass
        stop.set()
        assert sum(one.result() for one in coming)


def test_a_server_that_was_set_to_refuse_starts_so() -> None:
    sandbox = Sandbox()
    fault = sandbox.faults.add(faults.ConnectionRefused())
    with sandbox:
        assert refused(sandbox)
        sandbox.restart()
        assert refused(sandbox)
        sandbox.faults.remove(fault)
        assert not refused(sandbox)


def test_a_reset_before_the_request_is_read_carries_nothing_out(api: Api) -> None:
    with api.sandbox.fault(faults.ResetBefore(), operation=VERSION):
        assert exchange(api.sandbox) == (b"", True)
    with api.sandbox.fault(faults.ResetBefore(), path="/filestore/*") as fault, pytest.raises(httpx.TransportError):
        api.upload("DataFile", "x" * 3_000_000, filename="lost.csv")
    assert fault.hits == 1
    assert api.get("/filestore/file/lost.csv").status_code == 404


def test_a_reset_after_the_request_was_carried_out_gives_no_answer(api: Api) -> None:
    with api.sandbox.fault(faults.ResetAfter(), operation=VERSION):
        assert exchange(api.sandbox) == (b"", True)
    with api.sandbox.fault(faults.ResetAfter(), path="/filestore/*"), pytest.raises(httpx.ReadError):
        api.upload("DataFile", "kept", filename="kept.csv")
    assert api.get("/filestore/file/kept.csv").text == "kept"


def test_a_reset_can_come_in_the_middle_of_the_answer(api: Api) -> None:
    whole, _ = read_whole(api)
    with api.sandbox.fault(faults.ResetDuring(0.5), operation=VERSION):
        received, was_reset = exchange(api.sandbox)
    assert was_reset
    assert body_of(received) == whole[: len(whole) // 2]


def read_whole(api: Api) -> tuple[bytes, httpx.Headers]:
    response = api.get("/authentication/version")
    return response.content, response.headers


def test_a_long_answer_can_be_cut_too(api: Api) -> None:
    api.upload("DataFile", "x" * 5_000_000, filename="long.csv")
    with (
        api.sandbox.fault(faults.ResetDuring(0.9), operation="file_store_download*"),
        pytest.raises(httpx.TransportError),
    ):
        api.get("/filestore/file/long.csv")


def test_an_answer_without_a_body_is_cut_in_its_head(api: Api) -> None:
    for fault in (faults.ResetDuring(), faults.Truncated()):
        with api.sandbox.fault(fault, operation="data_mapping_process"), pytest.raises(httpx.TransportError):
            start_mapping(api)
    assert len(api.sandbox.started) == 2


def test_an_answer_that_drips_is_whole_in_the_end(api: Api) -> None:
    with api.sandbox.fault(faults.Drip(size=1, interval=0), operation=VERSION) as fault:
        dripped = api.get("/authentication/version").content
    assert (dripped, fault.hits) == (read_whole(api)[0], 1)


def test_a_client_can_give_up_on_an_answer_that_drips(api: Api) -> None:
    with (
        api.sandbox.fault(faults.Drip(size=2, interval=3600), operation=VERSION),
        api.stream("GET", "/authentication/version", timeout=0.5) as response,
    ):
        pieces = response.iter_raw()
        assert next(pieces) == b"20"
        with pytest.raises(httpx.ReadTimeout):
            next(pieces)


def test_an_answer_can_end_before_the_length_it_announced(api: Api) -> None:
    whole, headers = read_whole(api)
    with api.sandbox.fault(faults.Truncated(0.5), operation=VERSION):
        received, was_reset = exchange(api.sandbox)
    assert not was_reset
    assert f"content-length: {headers['content-length']}".encode() in received
    assert body_of(received) == whole[: len(whole) // 2]


def test_an_answer_that_is_to_be_sent_whole_still_lacks_a_byte(api: Api) -> None:
    whole, _ = read_whole(api)
    with api.sandbox.fault(faults.Truncated(1), operation=VERSION):
        assert body_of(exchange(api.sandbox)[0]) == whole[:-1]


@pytest.mark.parametrize(("by", "announced"), [(7, 20), (-3, 10), (-1000, 0)])
def test_an_answer_can_announce_a_wrong_length(api: Api, by: int, announced: int) -> None:
    whole, _ = read_whole(api)
    assert len(whole) == 13
    with api.sandbox.fault(faults.WrongLength(by), operation=VERSION):
        received, was_reset = exchange(api.sandbox)
    assert not was_reset
    assert received.lower().count(b"content-length") == 1
    assert f"Content-Length: {announced}\r\n".encode() in received
    assert body_of(received) == whole


def test_chunks_can_lack_their_end(api: Api) -> None:
    whole, _ = read_whole(api)
    with api.sandbox.fault(faults.EndlessChunks(), operation=VERSION):
        received, was_reset = exchange(api.sandbox)
        with pytest.raises(httpx.RemoteProtocolError):
            api.get("/authentication/version")
    assert not was_reset
    assert body_of(received) == b"d\r\n" + whole + b"\r\n"
    assert b"content-length" not in received


@pytest.mark.parametrize(
    ("body", "media", "beginning"),
    [
        ("json", "application/json", '{"error": {"status": 503, '),
        ("text", "text/plain; charset=utf-8", "A fault"),
        ("html", "text/html; charset=utf-8", "<html>"),
        ("empty", None, ""),
    ],
)
def test_another_status_can_be_told_instead(api: Api, body: faults.BodyKind, media: str | None, beginning: str) -> None:
    refusal = faults.Status(503, body=body, retry_after=3, headers={"Via": "1.1 proxy"})
    with api.sandbox.fault(refusal, operation="data_mapping_process"):
        answer = start_mapping(api)
    assert (answer.status_code, answer.headers["retry-after"], answer.headers["via"]) == (503, "3", "1.1 proxy")
    assert answer.headers.get("content-type") == media
    assert answer.text.startswith(beginning)
    assert api.sandbox.started == []


def test_another_status_can_be_told_once_the_server_has_acted(api: Api) -> None:
    with api.sandbox.fault(faults.StatusAfter(502, body="html"), operation="data_mapping_process"):
        assert start_mapping(api).status_code == 502
    assert len(api.sandbox.started) == 1


def test_an_error_is_told_as_the_version_tells_its_own() -> None:
    with (
        Sandbox(api_version="2019.2") as sandbox,
        Api(sandbox) as api,
        sandbox.fault(faults.Status(500)),
    ):
        assert (api.post(LOGIN).status_code, api.post(LOGIN).content) == (500, b"")


def test_headers_can_be_missing_or_others(api: Api) -> None:
    with api.sandbox.fault(faults.WrongHeaders(["operationId"], {"Link": "<", "X": "y"}), operation="*_process"):
        answer = start_mapping(api)
    assert answer.status_code == 202
    assert "operationid" not in answer.headers
    assert (answer.headers["link"], answer.headers["x"]) == ("<", "y")


def test_the_head_can_hold_a_line_that_is_no_http(api: Api) -> None:
    with api.sandbox.fault(faults.BrokenHeader("no header"), operation=VERSION):
        assert b"\r\nno header\r\n\r\n" in exchange(api.sandbox)[0]
        with pytest.raises(httpx.RemoteProtocolError):
            api.get("/authentication/version")


def test_all_tokens_can_end(sandbox: Sandbox) -> None:
    with Api(sandbox) as ann, Api(sandbox, auth=None) as api:
        tokens = [{"auth_token": ann.post(LOGIN).text} for _ in range(2)]
        assert [api.get("/entity/jobs", headers=one).status_code for one in tokens] == [200, 200]
        with sandbox.fault(faults.ExpiredTokens(), path="/entity/*", count=1) as fault:
            refusals = [api.get("/entity/jobs", headers=one) for one in tokens]
        assert [one.status_code for one in refusals] == [401, 401]
        assert "expired" in refusals[0].text
        assert fault.hits == 1
        assert api.get("/entity/jobs", headers={"auth_token": ann.post(LOGIN).text}).status_code == 200


def test_logins_can_be_refused_for_a_while(api: Api) -> None:
    with api.sandbox.fault(faults.LoginRefused(7), count=1) as fault:
        assert api.get("/authentication/version").status_code == 200
        refusal = api.post(LOGIN)
        assert (refusal.status_code, refusal.headers["retry-after"]) == (429, "7")
        assert api.post(LOGIN).status_code == 200
    assert fault.hits == 1


def test_progress_can_be_gone_after_the_end(api: Api) -> None:
    started = start_mapping(api)
    progress = f"/workflow/datamining/getProgress/{started.headers['operationId']}"
    api.finish(started)
    with api.sandbox.fault(faults.Oddity("progress-404-after-end")):
        assert api.get(progress).status_code == 404
    assert api.get(progress).text == "done"


def test_a_result_can_be_had_only_once(api: Api) -> None:
    started = start_mapping(api)
    with api.sandbox.fault(faults.Oddity("result_once"), operation="*_get_result"):
        assert [api.finish(started).status_code for _ in range(2)] == [200, 404]
    assert api.finish(started).status_code == 200


def test_progress_can_stall(api: Api) -> None:
    started = start_mapping(api)
    progress = f"/workflow/datamining/getProgress/{started.headers['operationId']}"
    api.finish(started)
    with api.sandbox.fault(faults.ProgressStalls(40), count=2):
        assert [api.get(progress).text for _ in range(3)] == ["40", "40", "done"]


def test_progress_can_go_back(api: Api) -> None:
    started = start_mapping(api)
    progress = f"/workflow/datamining/getProgress/{started.headers['operationId']}"
    api.finish(started)
    with api.sandbox.fault(faults.ProgressGoesBack(30), first=2, count=1):
        assert [api.get(progress).text for _ in range(3)] == ["done", "70", "done"]
    with api.sandbox.fault(faults.ProgressGoesBack(30)):
        assert api.get("/workflow/datamining/getProgress/none").status_code == 404


def test_an_operation_can_fail_on_its_way() -> None:
    with Sandbox(pace=10) as sandbox, Api(sandbox) as api:
        sandbox.clock.freeze()
        with sandbox.fault(faults.OperationFails(at=60, message="No paper"), count=1) as fault:
            failing, running = start_mapping(api), start_mapping(api)
        assert fault.hits == 1
        progress = f"/workflow/datamining/getProgress/{failing.headers['operationId']}"
        while api.get(progress).text != "50":
            sandbox.clock.advance(5 if api.get(progress).text == "0" else 0)
        sandbox.clock.advance(1)
        result = api.finish(failing)
        assert (result.status_code, result.json()["error"]["message"]) == (500, "No paper")
        assert [one.state for one in sandbox.started] == ["failed", "running"]
        assert api.finish_by_clock(running).status_code == 200
        assert len(api.identifiers("/entity/datasets")) == 1


def test_a_small_answer_can_become_huge(api: Api) -> None:
    with (
        api.sandbox.fault(faults.GzipBomb(3_500_000), operation=VERSION),
        api.stream("GET", "/authentication/version") as response,
    ):
        raw = b"".join(response.iter_raw())
    assert len(raw) < 10_000
    with api.sandbox.fault(faults.GzipBomb(3_500_000), operation=VERSION):
        assert api.get("/authentication/version").content == bytes(3_500_000)


def test_an_answer_can_name_an_encoding_that_it_has_not(api: Api) -> None:
    with api.sandbox.fault(faults.WrongEncoding(), operation=VERSION), pytest.raises(httpx.DecodingError):
        api.get("/authentication/version")


def test_an_answer_to_head_has_no_body_whatever_goes_wrong(api: Api) -> None:
    api.upload("DataFile", "x", filename="x.csv")
    with api.sandbox.fault(faults.WrongLength(3), method="head"):
        received, _ = exchange(api.sandbox, "/filestore/file/x.csv", "HEAD")
    assert body_of(received) == b""


@pytest.mark.parametrize("keep_store", [True, False])
def test_a_server_comes_back_on_its_port(connect: Callable[..., Api], keep_store: bool) -> None:  # noqa: FBT001
    api = connect(pace=3600)
    sandbox = api.sandbox
    url, now = sandbox.url, sandbox.clock
    token = api.post(LOGIN).text
    api.upload("DataFile", "kept", filename="kept.csv")
    started = start_mapping(api)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(api.finish, started)
        while not any(one.operation == "data_mapping_process" for one in sandbox.requests):
            pass
        sandbox.restart(keep_store=keep_store)
        assert isinstance(waiting.exception(), httpx.TransportError)
    assert (sandbox.url, sandbox.clock) == (url, now)
    with Api(sandbox, auth=None) as other:
        found = other.get("/filestore/file/kept.csv", headers={"auth_token": token}).status_code
    assert found == (200 if keep_store else 401)
    assert api.get("/filestore/file/kept.csv").status_code == (200 if keep_store else 404)
    assert api.finish(started).status_code == 404
    again = start_mapping(api)
    assert again.headers["operationId"] != started.headers["operationId"]
    assert [one.state for one in sandbox.started] == ["cancelled", "running"]


def test_a_server_with_a_store_file_comes_back_with_or_without_it(connect: Callable[..., Api], tmp_path: Path) -> None:
    api = connect(store=tmp_path / "sandbox.db")
    for keep_store, status in [(True, 200), (False, 404)]:
        api.upload("DataFile", "x" * 2_000_000, filename="kept.csv")
        api.sandbox.restart(keep_store=keep_store)
        assert api.get("/filestore/file/kept.csv").status_code == status


def test_faults_come_and_go_while_requests_are_answered(sandbox: Sandbox) -> None:
    stop = threading.Event()

    def come_and_go() -> None:
        while not stop.is_set():
            with sandbox.fault(faults.Status(503), operation=VERSION):
                pass

    with ThreadPoolExecutor(3) as pool, Api(sandbox) as api:
        threads = [pool.submit(come_and_go) for _ in range(3)]
        seen = {api.get("/authentication/version").status_code for _ in range(100)}
        stop.set()
        for thread in threads:
            thread.result()
        assert seen <= {200, 503}
        assert len(sandbox.faults) == 0
        assert api.get("/authentication/version").status_code == 200
