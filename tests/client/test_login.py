import asyncio

import pytest

from .drive import Drive
from .scripted import ScriptedServer, Reply, basic

async def test_once(drive: Drive, secure_server: ScriptedServer) -> None:
    secure_server.on("GET", "/authentication/version", Reply(body="2024.2"))
    async with drive.client(secure_server.url, user="ol-admin", password="secret") as client:
        answers = await asyncio.gather(*(client.authentication.version() for _ in range(50 if not drive.is_sync else 20)))
    assert set(answers) == {"2024.2"}
    assert secure_server.security.logins == 1

async def test_up(drive, server):
    server.on("POST", "/filestore/DataFile", Reply(body="12"))
    async with drive.client(server.url, auth="none") as client:
        assert await client.file_store.upload_data_file(b"abc") == 12
