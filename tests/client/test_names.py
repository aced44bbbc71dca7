"""Names of files and presets arrive as they are; what a path cannot carry is refused before anything is sent."""

from urllib.parse import quote, unquote

import pytest

from olconnect.errors import InvalidRequestError, NotFoundError

from .drive import Drive
from .scripted import BASE_PATH, Reply, ScriptedServer, accepted

NAMES = {
    "slash": "letters/2024.OL-template",
    "backslash": "letters\\2024.OL-template",
    "percent": "100%.csv",
    "already encoded": "a%2Fb%20c.csv",
    "spaces": " two  spaces .csv",
    "fragment": "page#2.csv",
    "query": "what?.csv",
    "plus": "a+b.csv",
    "ampersand": "a&b=c;d.csv",
    "at": "me@home.csv",
    "dots": "...",
    "dots and slash": "../../etc/passwd",
    "colon": "http://host/x",
    "umlauts": "Größe Ærø Łódź.csv",
    "greek": "Αθήνα.csv",
    "chinese": "客户.csv",
    "emoji": "\N{ENVELOPE}\N{PILE OF POO}.csv",
    "decomposed": "e\N{COMBINING ACUTE ACCENT}.csv",
    "control": "a\tb\x7f.csv",
    "long": "n" * 5000 + ".csv",
    "digits": "0042",
    "quotes": '"it\'s".csv',
    "brackets": "[a]{b}|c^`.csv",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
async def test_a_name_in_a_path_arrives_as_it_is(drive: Drive, server: ScriptedServer, name: str) -> None:
    server.on("POST", "*", accepted())
    async with drive.client(server.url, auth="none") as client:
        await client.job_creation.process(name)
    (call,) = server.requests
    assert call.target == f"{BASE_PATH}/workflow/jobcreation/{quote(name, safe='')}"
    assert unquote(call.path.rpartition("/")[2]) == name


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
async def test_a_name_in_a_query_arrives_as_it_is(drive: Drive, server: ScriptedServer, name: str) -> None:
    server.on("POST", "*", Reply(body="5"))
    async with drive.client(server.url, auth="none") as client:
        await client.file_store.upload_data_file(b"x", filename=name, persistent=True)
    (call,) = server.requests
    assert call.query == {"filename": [name], "persistent": ["true"]}


@pytest.mark.parametrize("name", ["", ".", "..", -1, True, "half \ud83d"])
async def test_what_a_path_cannot_carry_is_refused_before_anything_is_sent(
    drive: Drive, server: ScriptedServer, name: str
) -> None:
    async with drive.client(server.url, user="ol-admin", password="secret") as client:
        with pytest.raises(InvalidRequestError):
            await client.job_creation.process(name)
    assert server.requests == []


async def test_a_name_too_long_for_any_url_is_refused(drive: Drive, server: ScriptedServer) -> None:
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(InvalidRequestError, match="too long"):
            await client.job_creation.process("n" * 70_000)
        with pytest.raises(InvalidRequestError, match="too long"):
            await client.file_store.upload_data_file(b"x", filename="n" * 70_000)
    assert server.requests == []


async def test_half_a_character_in_a_query_is_refused(drive: Drive, server: ScriptedServer) -> None:
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(InvalidRequestError, match="cannot be sent: surrogates not allowed"):
            await client.file_store.upload_data_file(b"x", filename="half \ud83d")
    assert server.requests == []


@pytest.mark.parametrize(
    ("rel_path", "sent"),
    [
        ("index.html", "index.html"),
        ("css/print style.css", "css/print%20style.css"),
        ("images/50%/größe#1?.png", "images/50%25/gr%C3%B6%C3%9Fe%231%3F.png"),
    ],
)
async def test_a_path_inside_a_directory_keeps_its_slashes(
    drive: Drive, server: ScriptedServer, rel_path: str, sent: str
) -> None:
    server.on("GET", "*", Reply(body=b"content"))
    async with drive.client(server.url, auth="none") as client:
        download = await client.file_store.download_contents("a/b.OL-template", rel_path)
        assert await download.read() == b"content"
    (call,) = server.requests
    assert call.path == f"/filestore/file/a%2Fb.OL-template/{sent}"


@pytest.mark.parametrize(
    "rel_path", ["", "/", "/index.html", "css/", "css//print.css", "../secret", "css/../../x", "."]
)
async def test_a_path_that_leads_elsewhere_is_refused(drive: Drive, server: ScriptedServer, rel_path: str) -> None:
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(InvalidRequestError):
            await client.file_store.download_contents(5, rel_path)
    assert server.requests == []


async def test_a_prefix_of_a_proxy_stays_in_front(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "*", Reply(body="2024.2"))
    for base in (f"{server.url}/print%20room/", f"{server.url}/print%20room/rest/serverengine"):
        async with drive.client(base, auth="none") as client:
            assert await client.authentication.version() == "2024.2"
    assert {each.target for each in server.requests} == {"/print%20room/rest/serverengine/authentication/version"}


async def test_an_error_names_the_path_as_it_was_sent(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "*", Reply(404))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(NotFoundError) as caught:
            await client.file_store.download("a b@c.csv")
    assert caught.value.path == "/rest/serverengine/filestore/file/a%20b%40c.csv"
