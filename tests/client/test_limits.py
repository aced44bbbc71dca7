"""What is bounded: requests in flight, the time of a request, what an answer unfolds to, how deep it nests."""

import asyncio
import gzip
import threading
import zlib
from typing import Any

import pytest

from olconnect import AsyncClient, CallOptions, Pace, Retry
from olconnect.errors import (
    ConnectionFailedError,
    NotFoundError,
    RequestTimeoutError,
    UnexpectedAnswerError,
    WaitTimeoutError,
)

from .drive import Drive
from .scripted import LOGIN_PATH, Reply, ScriptedServer, Seen, accepted

VERSION = "/authentication/version"
START = "/workflow/jobcreation/12"
PROGRESS = "/workflow/jobcreation/getProgress/op-1"
PROPERTIES = "/entity/jobs/5/properties"
FILE = "/filestore/file/5"
ONCE = Retry(attempts=1)


class Crowd:
    """Answers that wait until a number of requests are there at once, and the most that ever were."""

    def __init__(self, expected: int) -> None:
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()
        self._all_here = threading.Barrier(expected)

    def body(self, text: str) -> Any:
        yield from self._counted(text.encode())

    def _counted(self, body: bytes) -> Any:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        self._all_here.wait(10)
        with self._lock:
            self._now -= 1
        yield body


def open_client(drive: Drive, server: ScriptedServer, **more: Any) -> AsyncClient:
    return drive.client(server.url, auth="none", **more)


@pytest.mark.parametrize("limits", [{"max_in_flight": 3}, {"max_connections": 3}])
async def test_no_more_requests_are_under_way_than_allowed(
    drive: Drive, server: ScriptedServer, limits: dict[str, int]
) -> None:
    crowd = Crowd(3)
    server.on("GET", VERSION, lambda _: Reply(body=crowd.body("2024.2"), length=6, close=True))
    async with open_client(drive, server, **limits) as client:
        answers = await asyncio.gather(*(client.authentication.version() for _ in range(12)))
    assert answers == ["2024.2"] * 12
    assert crowd.most == 3


async def test_a_download_that_is_being_read_is_not_in_the_way(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", FILE, Reply(body=b"x" * 4_000_000))
    server.on("GET", VERSION, Reply(body="2024.2"))
    async with open_client(drive, server, max_in_flight=1, max_connections=3) as client:
        first, second = await client.file_store.download(5), await client.file_store.download(5)
        assert await client.authentication.version() == "2024.2"
        assert [len(await each.read()) for each in (first, second)] == [4_000_000] * 2


async def test_a_login_finds_its_way_through_a_crowd(drive: Drive, secure_server: ScriptedServer) -> None:
    security = secure_server.security
    assert security is not None
    answered: list[Seen] = []

    def expiring(seen: Seen) -> Reply:
        answered.append(seen)
        if len(answered) == 5:
            security.expire()
        return Reply(body="2024.2")

    secure_server.on("GET", VERSION, expiring)
    async with drive.client(secure_server.url, user="ol-admin", password="secret", max_in_flight=1) as client:
        answers = await asyncio.gather(*(client.authentication.version() for _ in range(16)))
    assert answers == ["2024.2"] * 16
    assert security.logins == len(secure_server.seen("POST", LOGIN_PATH)) == 2


async def test_a_pause_before_a_repetition_keeps_nobody_waiting(drive: Drive, server: ScriptedServer) -> None:
    pausing, other_is_done = threading.Event(), threading.Event()
    server.on("GET", FILE, Reply(404))
    server.on("GET", VERSION, Reply(429), Reply(body="2024.2"))

    def pause(_: float) -> None:
        pausing.set()
        other_is_done.wait(10)

    async def async_pause(_: float) -> None:
        pausing.set()
        await asyncio.to_thread(other_is_done.wait, 10)

    async with open_client(drive, server, max_in_flight=1) as client:
        plain: Any = client
        plain._driver.sleep = pause if drive.is_sync else async_pause
        waiting = asyncio.ensure_future(version_of(client))
        await asyncio.to_thread(pausing.wait, 10)
        with pytest.raises(NotFoundError):
            await client.file_store.download(5)
        other_is_done.set()
        assert await waiting == "2024.2"


async def version_of(client: AsyncClient) -> str:
    return await client.authentication.version()


async def test_waiting_for_a_turn_ends_with_the_time_of_the_request(drive: Drive, server: ScriptedServer) -> None:
    arrived, held = threading.Event(), threading.Event()

    def late(_: Seen) -> Reply:
        arrived.set()
        return Reply(body="2024.2", hold=held)

    server.on("GET", VERSION, late)
    async with open_client(drive, server, max_in_flight=1) as client:
        first = asyncio.ensure_future(version_of(client))
        await asyncio.to_thread(arrived.wait, 10)
        with pytest.raises(ConnectionFailedError, match="allow more with max_connections and max_in_flight") as caught:
            await client.job_creation.process(12, options=CallOptions(total_timeout=0.05, retry=ONCE))
        assert not caught.value.sent
        held.set()
        assert await first == "2024.2"
    assert server.paths == [VERSION]


async def test_a_task_that_is_cancelled_gives_its_turn_back(server: ScriptedServer) -> None:
    arrived, held = threading.Event(), threading.Event()

    def late(_: Seen) -> Reply:
        arrived.set()
        return Reply(body="2024.2", hold=held)

    server.on("GET", VERSION, late, Reply(body="2024.2"))
    async with AsyncClient(server.url, auth="none", max_in_flight=1) as client:
        first, waiting, third = (asyncio.ensure_future(version_of(client)) for _ in range(3))
        await asyncio.to_thread(arrived.wait, 10)
        waiting.cancel()
        first.cancel()
        held.set()
        assert await third == "2024.2"
        assert (first.cancelled(), waiting.cancelled()) == (True, True)
        assert await version_of(client) == "2024.2"


async def test_without_a_place_in_the_pool_nothing_is_sent(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", FILE, Reply(body=b"x" * 4_000_000))
    async with open_client(drive, server, max_connections=1, timeout=0.5, retry=ONCE) as client:
        download = await client.file_store.download(5)
        with pytest.raises(ConnectionFailedError, match=r"no connection was free in time \(read or close"):
            await client.job_creation.process(12)
        await download.close()
    assert server.paths == [FILE]


@pytest.mark.parametrize("number", [{"total_timeout": 0.2}, {}])
async def test_an_answer_that_drips_ends_in_time(
    drive: Drive, server: ScriptedServer, number: dict[str, float]
) -> None:
    gone = threading.Event()

    def dripping() -> Any:
        while not gone.wait(0.02):
            yield b"1"

    server.on("GET", VERSION, lambda _: Reply(body=dripping(), chunked=True))
    options = None if number else CallOptions(total_timeout=0.2, retry=ONCE)
    try:
        async with open_client(drive, server, retry=ONCE, **number) as client:
            with pytest.raises(RequestTimeoutError) as caught:
                await client.authentication.version(options=options)
    finally:
        gone.set()
    assert (caught.value.sent, caught.value.answer_began) == (True, True)


@pytest.mark.parametrize("hold", ["hold", "hold_body"])
async def test_a_poll_that_hangs_ends_with_the_wait(drive: Drive, server: ScriptedServer, hold: str) -> None:
    late: dict[str, Any] = {hold: threading.Event()}
    server.on("POST", START, accepted())
    server.on("GET", PROGRESS, Reply(body="40"), Reply(body="40", **late))
    async with open_client(drive, server, pace=Pace(first=0.001, longest=0.001)) as client:
        operation = await client.job_creation.process(12)
        with pytest.raises(WaitTimeoutError, match="last seen at 40 %") as caught:
            await operation.wait(0.9)
    assert caught.value.token == operation.token
    assert len(server.seen("GET", PROGRESS)) <= 2


async def test_the_server_says_when_to_ask_for_progress_again(drive: Drive, server: ScriptedServer) -> None:
    server.on("POST", START, accepted())
    answers = [Reply(body="40", headers=[("Retry-After", seconds)]) for seconds in ("7", "0", "soon", "3")]
    server.on("GET", PROGRESS, *answers, Reply(body="done"))
    slept: list[float] = []

    async def async_sleep(seconds: float) -> None:
        slept.append(seconds)

    async with open_client(drive, server, pace=Pace(first=0.5, share=0, longest=1, jitter=0)) as client:
        plain: Any = client
        plain._session.sleep = slept.append if drive.is_sync else async_sleep
        await (await client.job_creation.process(12)).wait()
    assert slept == [7, 0.5, 0.5, 3]


def compressed(body: bytes, how: str) -> bytes:
    return {"gzip": gzip.compress, "deflate": zlib.compress, "GZIP": gzip.compress}[how](body)


@pytest.mark.parametrize("how", ["gzip", "deflate", "GZIP"])
async def test_compressed_answers_are_unpacked(drive: Drive, server: ScriptedServer, how: str) -> None:
    encoding = [("Content-Encoding", how)]
    content = compressed(b"letters" * 1000, how)
    server.on("GET", VERSION, Reply(body=compressed(b"2024.2", how), headers=encoding))
    server.on("GET", FILE, Reply(body=content, headers=encoding))
    server.on("GET", PROPERTIES, Reply(404, compressed(b"not there", how), headers=encoding))
    async with open_client(drive, server) as client:
        assert await client.authentication.version() == "2024.2"
        download = await client.file_store.download(5)
        assert (download.size, await download.read()) == (None, b"letters" * 1000)
        with pytest.raises(NotFoundError, match="not there"):
            await client.jobs.get_properties(5)
    assert {each.header("accept-encoding") for each in server.requests} == {"gzip, deflate"}


async def test_an_answer_that_is_not_compressed_may_say_so(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", VERSION, Reply(body="2024.2", headers=[("Content-Encoding", "identity")]))
    async with open_client(drive, server) as client:
        assert await client.authentication.version() == "2024.2"


@pytest.mark.parametrize("encoding", ["br", "zstd", "compress", "gzip, gzip", "gzip, br", "x"])
async def test_what_was_not_asked_for_is_refused(drive: Drive, server: ScriptedServer, encoding: str) -> None:
    headers = [("Content-Encoding", encoding)]
    body = gzip.compress(gzip.compress(b"2024.2"))
    server.on("GET", VERSION, Reply(body=body, headers=headers))
    server.on("GET", FILE, Reply(body=body, headers=headers))
    server.on("GET", PROPERTIES, Reply(404, body, headers=headers))
    async with open_client(drive, server, max_connections=1, timeout=5) as client:
        for _ in range(2):
            with pytest.raises(UnexpectedAnswerError, match="compressed in a way that was not asked for"):
                await client.authentication.version()
            with pytest.raises(UnexpectedAnswerError, match="compressed in a way that was not asked for"):
                await (await client.file_store.download(5)).read()
            with pytest.raises(NotFoundError):
                await client.jobs.get_properties(5)


@pytest.fixture(scope="module")
def zeros() -> bytes:
    """Compressed: a little more than is unfolded of anything."""
    return gzip.compress(bytes(66 * 1024 * 1024), compresslevel=1)


async def test_a_bomb_is_not_unfolded(drive: Drive, server: ScriptedServer, zeros: bytes) -> None:
    bomb = Reply(body=zeros, headers=[("Content-Encoding", "gzip")])
    server.on("GET", VERSION, bomb)
    server.on("GET", FILE, bomb)
    server.on("GET", PROPERTIES, Reply(404, zeros, headers=[("Content-Encoding", "gzip")]))
    async with open_client(drive, server) as client:
        with pytest.raises(UnexpectedAnswerError, match=f"GET /rest/serverengine{VERSION}: .* unfolds to far more"):
            await client.authentication.version()
        with pytest.raises(UnexpectedAnswerError, match="unfolds to far more"):
            async for _ in (await client.file_store.download(5)).iter_bytes():
                pass
        with pytest.raises(NotFoundError):
            await client.jobs.get_properties(5)


@pytest.mark.parametrize("depth", [500, 900, 100_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
async def test_what_nests_too_deep_is_unexpected(
    drive: Drive, server: ScriptedServer, depth: int, opening: str, closing: str
) -> None:
    nested = opening * depth + "1" + closing * depth
    server.on("GET", PROPERTIES, Reply(body=nested))
    server.on("GET", "/entity/jobsets", Reply(body=nested))
    async with open_client(drive, server) as client:
        for call in (client.jobs.get_properties(5), client.job_sets.get_all()):
            with pytest.raises(UnexpectedAnswerError, match="expected"):
                await call


def tables(depth: int) -> str:
    """A data record with a data table in a data table, and so on."""
    return '{"id": 1, "fields": [], "records": [' * depth + "]}" * depth


async def test_data_tables_can_hold_data_tables(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "/entity/datarecords/5/values", Reply(body=tables(50)))
    async with open_client(drive, server) as client:
        assert (await client.data_records.get_values(5, recursive=True)).id == 1


@pytest.mark.parametrize("depth", [900, 100_000])
async def test_data_tables_without_end_are_unexpected(drive: Drive, server: ScriptedServer, depth: int) -> None:
    server.on("GET", "/entity/datarecords/5/values", Reply(body=tables(depth)))
    async with open_client(drive, server) as client:
        with pytest.raises(UnexpectedAnswerError, match="/entity/datarecords/5/values: expected"):
            await client.data_records.get_values(5, recursive=True)
