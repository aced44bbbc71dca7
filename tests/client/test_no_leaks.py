"""Secrets and personal data go to the server and nowhere else: planted here, and looked for in all that can be seen."""

import base64
import copy
import inspect
import logging
import pickle
import threading
import traceback
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from olconnect import AsyncClient, Hooks, Pace, Retry
from olconnect._observe import CallEvent
from olconnect._settings import make_settings
from olconnect.errors import OLConnectError
from olconnect.otel import OpenTelemetryHooks
from olconnect_api.api.file_store import file_store_list_resources
from olconnect_api.errors import UnexpectedStatus
from olconnect_api.models import SimpleRecordData

from .drive import Drive
from .scripted import LOGIN_PATH, Reply, ScriptedServer, basic, json_error

USER, PASSWORD, TOKEN = "planted-user", "planted-password", "planted-token"
MAIL_PASSWORD, GATEWAY_KEY, PROXY_PASSWORD = "planted-mail-password", "planted-gateway-key", "planted-proxy-password"
COOKIE, LOCATION = "planted-cookie", "planted-in-location"
LETTER, FILE_NAME = "planted-letter", "planted-file-name.csv"
PLANTED = (PASSWORD, TOKEN, MAIL_PASSWORD, GATEWAY_KEY, PROXY_PASSWORD, COOKIE, LOCATION, LETTER, FILE_NAME)
ENCODED = (
    basic(USER, PASSWORD).removeprefix("Basic "),
    basic("proxy-user", PROXY_PASSWORD).removeprefix("Basic "),
    base64.b64encode(LETTER.encode()).decode(),
)

RESOURCES = "/filestore/resources"
UPLOAD = "/filestore/DataFile"
FILE = "/filestore/file/5"
EMAIL = "/workflow/contentcreation/email/7"
EMAIL_PROGRESS = "/workflow/contentcreation/email/getProgress/op-1"
EMAIL_RESULT = "/workflow/contentcreation/email/getResult/op-1"
ELSEWHERE = f"http://u:{LOCATION}@else/x;id={LOCATION}?auth_token={LOCATION}#{LOCATION}"
COOKIES = [("Set-Cookie", f"session={COOKIE}; Path=/")]


def assert_hidden(text: str) -> None:
    found = [line for line in text.splitlines() if any(each in line for each in (*PLANTED, *ENCODED))]
    assert not found, found[:3]


class Witness:
    """Sees, logs and stores all that a program may of a client at work."""

    def __init__(self, log: pytest.LogCaptureFixture) -> None:
        self._log = log
        self._spans = InMemorySpanExporter()
        provider = TracerProvider(shutdown_on_exit=False)
        provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self.kinds: set[str] = set()
        self.received: list[bytes] = []
        self._shown: list[str] = []
        own = Hooks(
            on_request=self.event,
            on_response=self.event,
            on_retry=self.event,
            on_state_change=self.event,
            around_call=self._around,
        )
        self.hooks = [own, OpenTelemetryHooks(provider)]

    def event(self, event: Any) -> None:
        """Keep what a hook is told."""
        self.kinds.add(type(event).__name__)
        self._shown.append(repr(event))
        if isinstance(getattr(event, "error", None), Exception):
            self._shown.extend(shown(event.error))

    def show(self, *values: object) -> None:
        """Keep what objects look like."""
        self._shown.extend(map(repr, values))

    def text(self) -> str:
        """All of it, with every log record and every span."""
        records = [f"{each.getMessage()} {vars(each)}" for each in self._log.records]
        spans = [each.to_json() for each in self.spans]
        assert records
        return "\n".join([*self._shown, *records, *spans])

    @property
    def spans(self) -> Sequence[ReadableSpan]:
        return self._spans.get_finished_spans()

    @contextmanager
    def _around(self, event: CallEvent) -> Iterator[None]:
        self.event(event)
        try:
            yield
        except OLConnectError as error:
            self._shown.extend(shown(error))
            raise


def shown(error: BaseException) -> Iterator[str]:
    """Everything that a program may show or store of an error."""
    yield str(error)
    yield repr(error)
    yield repr(vars(error))
    yield "".join(traceback.format_exception(error))
    yield pickle.dumps(error).decode("latin-1")
    yield repr(vars(copy.copy(error)))
    cause = error.__cause__
    while cause is not None:
        yield str(cause)
        yield repr(vars(cause))
        request = getattr(cause, "request", None)
        yield repr([request.headers.raw, request.read()]) if request is not None else ""
        cause = cause.__cause__


@pytest.fixture
def witness(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Witness:
    caplog.set_level(logging.DEBUG)
    for name in ("olconnect", "httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy"):
        monkeypatch.setattr(logging.getLogger(name), "disabled", False)  # as another test's tools may leave it
    return Witness(caplog)


@pytest.fixture
def leaky(server: ScriptedServer) -> ScriptedServer:
    """Gives planted secrets in whatever it answers."""
    login = [("Token-Expires-In", "600"), *COOKIES]
    server.on("POST", LOGIN_PATH, Reply(body=TOKEN, headers=login))
    server.on("GET", RESOURCES, Reply(body="[]", headers=COOKIES))
    server.on("POST", UPLOAD, Reply(body="7", headers=COOKIES))
    disposition = ("Content-Disposition", f'attachment; filename="{FILE_NAME}"')
    server.on("GET", FILE, Reply(body=LETTER, headers=[disposition, *COOKIES]))
    server.on("POST", EMAIL, Reply(202, headers=[("operationId", "op-1"), *COOKIES]))
    server.on("GET", EMAIL_PROGRESS, Reply(body="40", headers=COOKIES), Reply(body="done", headers=COOKIES))
    server.on("POST", EMAIL_RESULT, Reply(body=f"1 of 1 sent: {LETTER}", headers=COOKIES))
    return server


def planted_client(drive: Drive, witness: Witness, url: str, who: dict[str, str], **more: Any) -> AsyncClient:
    return drive.client(
        url,
        headers={"X-Gateway": GATEWAY_KEY},
        hooks=witness.hooks,
        retry=Retry(attempts=2, first=0.001, longest=0.001),
        pace=Pace(first=0, share=0, longest=0),
        trace_id="trace-1",
        **who,
        **more,
    )


async def list_resources(client: AsyncClient, _: Drive, witness: Witness) -> None:
    witness.show(await client.file_store.list_resources())


async def upload(client: AsyncClient, _: Drive, witness: Witness) -> None:
    witness.show(await client.file_store.upload_data_file(LETTER.encode(), filename=FILE_NAME))


async def download(client: AsyncClient, _: Drive, witness: Witness) -> None:
    witness.received.append(await (await client.file_store.download(5)).read())


async def send_email(client: AsyncClient, _: Drive, witness: Witness) -> None:
    record = SimpleRecordData.from_dict({"Name": LETTER})
    operation = await client.email_content.send_by_data(
        7, data=record, host="smtp.example.org", use_auth=True, user="mailer", password=MAIL_PASSWORD
    )
    witness.show(operation, operation.token)
    witness.received.append((await operation.result()).encode())
    witness.show(operation)


async def generated(client: AsyncClient, drive: Drive, _: Witness) -> None:
    endpoint = file_store_list_resources
    given = (endpoint.sync_detailed if drive.is_sync else endpoint.asyncio_detailed)(client=client.api)
    if inspect.isawaitable(given):
        await given


BY_LOGIN, BY_BASIC, BY_TOKEN = (
    {"user": USER, "password": PASSWORD},
    {"user": USER, "password": PASSWORD, "auth": "basic"},
    {"token": TOKEN},
)
Calling = Callable[[AsyncClient, Drive, Witness], Awaitable[None]]
CALLS: dict[str, tuple[Calling, str, str, dict[str, str]]] = {
    "list": (list_resources, "GET", RESOURCES, BY_LOGIN),
    "upload": (upload, "POST", UPLOAD, BY_BASIC),
    "download": (download, "GET", FILE, BY_TOKEN),
    "start": (send_email, "POST", EMAIL, BY_LOGIN),
    "progress": (send_email, "GET", EMAIL_PROGRESS, BY_BASIC),
    "result": (send_email, "POST", EMAIL_RESULT, BY_TOKEN),
    "generated": (generated, "GET", RESOURCES, BY_LOGIN),
    "login": (list_resources, "POST", LOGIN_PATH, BY_LOGIN),
}


async def test_the_planted_secrets_do_go_to_the_server(drive: Drive, leaky: ScriptedServer, witness: Witness) -> None:
    async with planted_client(drive, witness, leaky.url, BY_LOGIN) as client:
        await upload(client, drive, witness)
        await send_email(client, drive, witness)
    login, uploaded, start = leaky.requests[:3]
    assert (login.header("authorization"), login.header("x-gateway")) == (basic(USER, PASSWORD), GATEWAY_KEY)
    assert (uploaded.token, uploaded.header("x-gateway"), uploaded.body) == (TOKEN, GATEWAY_KEY, LETTER.encode())
    assert uploaded.query["filename"] == [FILE_NAME]
    assert MAIL_PASSWORD.encode() in start.body
    assert LETTER.encode() in start.body


@pytest.mark.parametrize("who", [BY_LOGIN, BY_BASIC, BY_TOKEN])
async def test_nothing_shows_them_when_all_goes_well(
    drive: Drive, leaky: ScriptedServer, witness: Witness, caplog: pytest.LogCaptureFixture, who: dict[str, str]
) -> None:
    async with planted_client(drive, witness, leaky.url, who) as client:
        for each in (list_resources, upload, download, send_email, generated):
            await each(client, drive, witness)
        witness.show(client, client._driver, client._driver.settings, client._driver.client, witness.hooks)
    assert [LETTER.encode() in each for each in witness.received] == [True, True]
    assert {"CallEvent", "RequestEvent", "ResponseEvent", "StateEvent"} <= witness.kinds
    assert {"POST email_content_send_by_data", "email_content operation"} <= {each.name for each in witness.spans}
    assert {"olconnect", "httpx", "httpcore.http11"} <= {each.name for each in caplog.records}
    assert_hidden(witness.text())


FAILURES: dict[str, Reply] = {
    "refused": json_error(401, "The token is not valid"),
    "busy": Reply(503, "busy", headers=COOKIES),
    "not found": Reply(404, "gone", headers=COOKIES),
    "failed": json_error(500, "it failed"),
    "redirect": Reply(302, headers=[("Location", ELSEWHERE), *COOKIES]),
    "closed": Reply(silent=True),
    "no HTTP": Reply(raw=f"{COOKIE} {LETTER}\r\n\r\n".encode()),
    "bad header": Reply(raw=f"HTTP/1.1 200 OK\r\nSet-Cookie : session={COOKIE}\r\n\r\n".encode()),
    "bad status": Reply(raw=f"HTTP/1.1 2xx {COOKIE}\r\n\r\n".encode()),
    "bad chunk": Reply(raw=f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{LETTER}\r\n".encode()),
    "cut": Reply(body=LETTER, length=100, headers=COOKIES),
    "unexpected": Reply(204, headers=COOKIES),
    "nonsense": Reply(body=f"{TOKEN} {LETTER}", headers=COOKIES),
    "not compressed": Reply(body=LETTER, headers=[("Content-Encoding", "gzip"), *COOKIES]),
}


NO_FAILURES = {
    ("progress", "not found"),  # it ended, and its result is there
    ("download", "unexpected"),
    ("download", "nonsense"),
    ("result", "unexpected"),
    ("result", "nonsense"),
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("call", CALLS)
async def test_nothing_shows_them_when_a_request_fails(
    drive: Drive, leaky: ScriptedServer, witness: Witness, call: str, failure: str
) -> None:
    act, method, path, who = CALLS[call]
    leaky.on(method, path, FAILURES[failure])
    async with planted_client(drive, witness, leaky.url, who) as client:
        try:
            await act(client, drive, witness)
        except OLConnectError as error:
            for text in shown(error):
                assert_hidden(text)
        except (UnexpectedStatus, ValueError):
            assert call == "generated", "only the generated functions raise errors of their own"
        else:
            assert (call, failure) in NO_FAILURES
    assert_hidden(witness.text())


@pytest.mark.parametrize("who", [BY_LOGIN, BY_BASIC, BY_TOKEN])
async def test_nothing_shows_them_when_the_server_is_gone(
    drive: Drive, leaky: ScriptedServer, witness: Witness, who: dict[str, str]
) -> None:
    async with planted_client(drive, witness, leaky.url, who) as client:
        await list_resources(client, drive, witness)
        leaky.stop()
        for each in (list_resources, upload, download, send_email):
            with pytest.raises(OLConnectError) as caught:
                await each(client, drive, witness)
            for text in shown(caught.value):
                assert_hidden(text)
    assert "RetryEvent" in witness.kinds
    assert_hidden(witness.text())


@pytest.mark.parametrize("call", ["list", "upload", "start", "login"])
async def test_nothing_shows_them_when_the_answer_is_late(
    drive: Drive, leaky: ScriptedServer, witness: Witness, call: str
) -> None:
    act, method, path, who = CALLS[call]
    release = threading.Event()
    leaky.on(method, path, Reply(hold=release))
    async with planted_client(drive, witness, leaky.url, who, timeout=0.1) as client:
        with pytest.raises(OLConnectError) as caught:
            await act(client, drive, witness)
        release.set()
    for text in shown(caught.value):
        assert_hidden(text)
    assert_hidden(witness.text())


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("http://print-server.example:9340", Reply(body="[]", headers=COOKIES)),
        ("http://print-server.example:9340", Reply(407, "who?", headers=[("Proxy-Authenticate", "Basic"), *COOKIES])),
        ("https://print-server.example:9340", Reply(407, headers=COOKIES)),
        ("https://print-server.example:9340", Reply(raw=f"{COOKIE}\r\n\r\n".encode())),
        ("https://print-server.example:9340", None),
    ],
)
async def test_nothing_shows_them_behind_a_proxy(
    drive: Drive, server: ScriptedServer, witness: Witness, target: str, answer: Reply | None
) -> None:
    proxy = f"http://proxy-user:{PROXY_PASSWORD}@{urlsplit(server.url).netloc}"
    if answer is None:
        server.stop()
    else:
        server.on("GET", "*", answer)
        server.on("CONNECT", "*", answer)
    async with planted_client(drive, witness, target, BY_TOKEN, proxy=proxy) as client:
        try:
            await list_resources(client, drive, witness)
        except OLConnectError as error:
            for text in shown(error):
                assert_hidden(text)
        witness.show(client, client._driver.settings, client._driver.client)
    proven = basic("proxy-user", PROXY_PASSWORD)
    assert answer is None or server.requests[0].header("proxy-authorization") == proven
    assert_hidden(witness.text())


def test_settings_hide_what_they_hold() -> None:
    settings = make_settings(
        "http://localhost:9340",
        user=USER,
        password=PASSWORD,
        token=TOKEN,
        auth=None,
        timeout=1,
        verify=True,
        client_certificate=("certificate.pem", "key.pem", PASSWORD),
        proxy=f"http://proxy-user:{PROXY_PASSWORD}@proxy:3128",
        headers={"X-Gateway": GATEWAY_KEY},
        max_connections=1,
        max_in_flight=None,
        total_timeout=1,
        retry=Retry(),
        hooks=(),
        trace_id=None,
        on_leave="keep",
    )
    assert_hidden(repr(settings))


@pytest.mark.parametrize(
    "unfit",
    [
        {"token": f"{TOKEN}\n"},
        {"user": USER, "password": f"{PASSWORD}\x00"},
        {"auth": "none", "headers": {"X-Gateway": f"{GATEWAY_KEY}\r\nHost: else"}},
        {"auth": "none", "proxy": f"ftp://proxy-user:{PROXY_PASSWORD}@proxy"},
        {"base_url": f"http://{USER}:{PASSWORD}@localhost:9340"},
    ],
)
async def test_what_cannot_be_sent_is_refused_without_showing_it(drive: Drive, unfit: dict[str, Any]) -> None:
    with pytest.raises(OLConnectError) as caught:
        drive.client(**{"base_url": "http://localhost:9340", **unfit})
    for text in shown(caught.value):
        assert_hidden(text)
