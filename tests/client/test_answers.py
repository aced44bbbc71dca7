"""Successful answers as the service classes give them."""

from typing import Any

import pytest

from olconnect import Pace, as_properties, from_properties
from olconnect.errors import UnexpectedAnswerError

from .drive import Drive
from .scripted import Reply, ScriptedServer, accepted

AT_ONCE = Pace(first=0, share=0, longest=0)


@pytest.mark.parametrize(("body", "value"), [("true", True), ("False\r\n", False), ("", True)])
async def test_a_deletion_tells_whether_it_happened(
    drive: Drive, server: ScriptedServer, body: str, value: object
) -> None:
    server.on("GET", "/filestore/delete/letters.pdf", Reply(body=body))
    async with drive.client(server.url, auth="none") as client:
        assert await client.file_store.delete("letters.pdf") is value


async def test_a_deletion_that_answers_otherwise_is_unexpected(drive: Drive, server: ScriptedServer) -> None:
    server.on("GET", "/filestore/delete/5", Reply(body="deleted"))
    async with drive.client(server.url, auth="none") as client:
        with pytest.raises(UnexpectedAnswerError, match="expected true or false, got 'deleted'"):
            await client.file_store.delete(5)


async def test_properties_stay_text_both_ways(drive: Drive, server: ScriptedServer) -> None:
    values = {"customer": "00000042", "code": "9" * 44, "town": "Łódź", "empty": ""}
    sent: list[Any] = [{"name": name, "value": value} for name, value in values.items()]
    server.on("PUT", "/entity/jobs/5/properties", Reply(body="true"))
    server.on("GET", "/entity/jobs/5/properties", lambda _: Reply(body=str(sent).replace("'", '"')))
    async with drive.client(server.url, auth="none") as client:
        await client.jobs.update_properties(5, properties=as_properties(values))
        assert from_properties(await client.jobs.get_properties(5)) == values
    assert server.requests[0].json == {"id": 5, "properties": sent}


async def test_content_creation_gives_the_ids_of_all_its_content_sets(drive: Drive, server: ScriptedServer) -> None:
    service = "/workflow/contentcreation"
    server.on("POST", f"{service}/letters.OL-template/7", accepted())
    server.on("GET", f"{service}/getProgress/op-1", Reply(body="done"))
    server.on("POST", f"{service}/getResult/op-1", Reply(body="81, 82"))
    async with drive.client(server.url, auth="none", pace=AT_ONCE) as client:
        operation = await client.content_creation.process_by_data_set("letters.OL-template", 7)
        assert await operation.result() == [81, 82]


async def test_the_methods_under_an_operation_are_there_too(drive: Drive, server: ScriptedServer) -> None:
    service = "/workflow/jobcreation"
    server.on("GET", f"{service}/getProgress/op-1", Reply(body="42"), Reply(body="done"))
    server.on("POST", f"{service}/getResult/op-1", Reply(body="31"))
    server.on("POST", f"{service}/cancel/op-1", Reply(204))
    async with drive.client(server.url, auth="none") as client:
        assert await client.job_creation.get_progress("op-1") == 42
        assert await client.job_creation.get_progress("op-1") == "done"
        assert await client.job_creation.get_result("op-1") == 31
        await client.job_creation.cancel("op-1")
    assert len(server.requests) == 4
