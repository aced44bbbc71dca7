"""What Output Creation and All-In-One give: files, paths, managed files, ids; in memory or straight to a file."""

import io
from pathlib import Path
from typing import Any

import pytest

from olconnect import (
    AsyncAllInOneOperation,
    AsyncClient,
    AsyncOutputOperation,
    EntityIds,
    FileContent,
    ManagedFiles,
    Pace,
    ResultHeaders,
    ServerPaths,
)
from olconnect.errors import (
    InvalidRequestError,
    OperationCancelledError,
    OperationFailedError,
    OperationLostError,
    ServerError,
    UnexpectedAnswerError,
)
from olconnect_api.models import (
    AllInOneContentCreation,
    AllInOneDataMapping,
    AllInOneJobCreation,
    AllInOneOutputCreation,
)

from .drive import Drive, contents
from .scripted import Reply, ScriptedServer, accepted, json_error

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 10
OUTPUT = "/workflow/outputcreation"
CHAIN = "/workflow/print"
AT_ONCE = Pace(first=0, share=0, longest=0)


@pytest.fixture
def output_server(server: ScriptedServer) -> ScriptedServer:
    """Runs an output creation, and an All-In-One operation, that are done when first asked for."""
    server.on("POST", f"{OUTPUT}/letters/31", accepted("out-1"))
    server.on("POST", f"{CHAIN}/submit", accepted("out-1"))
    for service in (OUTPUT, CHAIN):
        server.on("GET", f"{service}/getProgress/out-1", Reply(body="done"))
        server.on("POST", f"{service}/getResult/out-1", Reply(body=PDF))
    return server


def output_client(drive: Drive, server: ScriptedServer) -> AsyncClient:
    return drive.client(server.url, auth="none", pace=AT_ONCE, max_connections=1, timeout=5)


async def output_of(client: AsyncClient) -> AsyncOutputOperation:
    return await client.output_creation.process_by_job_set("letters", 31)


STAGES: dict[str, Any] = {
    "datamining": AllInOneDataMapping(identifier="orders.csv", config=1),
    "contentcreation": AllInOneContentCreation(config=2),
    "jobcreation": AllInOneJobCreation(config=3),
    "outputcreation": AllInOneOutputCreation(config=4),
}


async def chain_of(client: AsyncClient, *stages: str, **more: Any) -> AsyncAllInOneOperation:
    return await client.all_in_one.submit(**{each: STAGES[each] for each in stages}, **more)


async def test_the_output_in_memory(drive: Drive, output_server: ScriptedServer) -> None:
    name = [("Content-Disposition", "attachment; filename=letters.pdf")]
    output_server.on("POST", f"{OUTPUT}/getResult/out-1", Reply(body=PDF, headers=name))
    async with output_client(drive, output_server) as client:
        operation = await output_of(client)
        assert [await operation.result() for _ in range(2)] == [FileContent(PDF, "letters.pdf")] * 2
    assert len(output_server.seen("POST", f"{OUTPUT}/getResult/out-1")) == 1


@pytest.mark.parametrize(
    ("body", "paths"),
    [
        ("C:\\out\\letters.pdf", ("C:\\out\\letters.pdf",)),
        ("/out/a, b.pdf\r\n/out/c;d.pdf\n", ("/out/a, b.pdf", "/out/c;d.pdf")),
        ('["/out/a.pdf", "/out/b.pdf"]', ("/out/a.pdf", "/out/b.pdf")),
    ],
)
async def test_the_output_as_paths_on_the_server(
    drive: Drive, output_server: ScriptedServer, body: str, paths: tuple[str, ...]
) -> None:
    output_server.on("POST", f"{OUTPUT}/getResultTxt/out-1", Reply(body=body))
    async with output_client(drive, output_server) as client:
        assert await (await output_of(client)).result_text() == ServerPaths(paths)


@pytest.mark.parametrize(
    ("body", "files"),
    [
        ('{"identifier": 8801, "files": ["letters.pdf", "b.pdf"]}', ManagedFiles(8801, ("letters.pdf", "b.pdf"))),
        ('{"identifier": 8801}', ManagedFiles(8801)),
        ("8801", ManagedFiles(8801)),
        ("letters 2024.pdf", ManagedFiles("letters 2024.pdf")),
    ],
)
async def test_the_output_in_the_file_store(
    drive: Drive, output_server: ScriptedServer, body: str, files: ManagedFiles
) -> None:
    output_server.on("POST", f"{OUTPUT}/getManagedResult/out-1", Reply(body=body))
    async with output_client(drive, output_server) as client:
        assert await (await output_of(client)).managed_result() == files


@pytest.mark.parametrize("body", ["", "NaN", "{}", '{"identifier": null}', '{"identifier": 5, "files": 7}', "<html>"])
async def test_a_managed_result_that_names_no_file_is_unexpected(
    drive: Drive, output_server: ScriptedServer, body: str
) -> None:
    output_server.on("POST", f"{OUTPUT}/getManagedResult/out-1", Reply(body=body))
    async with output_client(drive, output_server) as client:
        with pytest.raises(UnexpectedAnswerError, match=f"^POST /rest/serverengine{OUTPUT}/getManagedResult/out-1: "):
            await (await output_of(client)).managed_result()


async def test_each_form_is_fetched_once(drive: Drive, output_server: ScriptedServer) -> None:
    output_server.on("POST", f"{OUTPUT}/getResultTxt/out-1", Reply(body="/out/a.pdf"))
    output_server.on("POST", f"{OUTPUT}/getManagedResult/out-1", Reply(body="8801"))
    async with output_client(drive, output_server) as client:
        operation = await output_of(client)
        for _ in range(2):
            for fetch in (operation.result, operation.result_text, operation.managed_result):
                await fetch()
    assert len(output_server.seen("GET", f"{OUTPUT}/getProgress/out-1")) == 1
    for form in ("getResult", "getResultTxt", "getManagedResult"):
        assert len(output_server.seen("POST", f"{OUTPUT}/{form}/out-1")) == 1


async def test_saving_writes_to_a_path_or_a_file(drive: Drive, output_server: ScriptedServer, tmp_path: Path) -> None:
    memory = io.BytesIO()
    async with output_client(drive, output_server) as client:
        operation = await output_of(client)
        assert await operation.save(tmp_path / "letters.pdf") == len(PDF)
        assert await operation.save(str(tmp_path / "again.pdf")) == len(PDF)
        assert await operation.save(memory) == len(PDF)
    assert (tmp_path / "letters.pdf").read_bytes() == (tmp_path / "again.pdf").read_bytes() == PDF
    assert memory.getvalue() == PDF
    assert contents(tmp_path) == ["again.pdf", "letters.pdf"]


async def test_a_download_of_the_output_tells_its_name(drive: Drive, output_server: ScriptedServer) -> None:
    name = [("Content-Disposition", "attachment; filename=letters.pdf")]
    output_server.on("POST", f"{OUTPUT}/getResult/out-1", Reply(body=PDF, headers=name))
    async with output_client(drive, output_server) as client:
        download = await (await output_of(client)).download()
        assert (download.name, download.size, await download.read()) == ("letters.pdf", len(PDF), PDF)


async def test_a_place_that_cannot_be_written_to_is_told_before_the_wait(
    drive: Drive, output_server: ScriptedServer, tmp_path: Path
) -> None:
    async with output_client(drive, output_server) as client:
        operation = await output_of(client)
        for target in (tmp_path, tmp_path / "missing" / "letters.pdf", str(tmp_path / "missing" / "x")):
            with pytest.raises(InvalidRequestError):
                await operation.save(target)
        assert len(output_server.requests) == 1, "the result is still there to be fetched"
        assert await operation.save(tmp_path / "letters.pdf") == len(PDF)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Reply(404), OperationLostError),
        (json_error(500, "No printer"), OperationFailedError),
        (Reply(500, "<html><title>Bad Gateway</title></html>"), ServerError),
    ],
)
async def test_a_download_that_has_no_file_leaves_none(
    drive: Drive, output_server: ScriptedServer, tmp_path: Path, answer: Reply, kind: type[Exception]
) -> None:
    output_server.on("POST", f"{OUTPUT}/getResult/out-1", answer)
    async with output_client(drive, output_server) as client:
        operation = await output_of(client)
        for _ in range(2):
            with pytest.raises(kind):
                await operation.save(tmp_path / "letters.pdf")
    assert contents(tmp_path) == []


async def test_a_cancelled_output_is_not_downloaded(drive: Drive, output_server: ScriptedServer) -> None:
    output_server.on("GET", f"{OUTPUT}/getProgress/out-1", Reply(404))
    output_server.on("POST", f"{OUTPUT}/cancel/out-1", Reply(204))
    async with output_client(drive, output_server) as client:
        operation = await output_of(client)
        assert await operation.cancel()
        for fetch in (operation.download, operation.result, operation.result_text, operation.managed_result):
            with pytest.raises(OperationCancelledError):
                await fetch()


@pytest.mark.parametrize(
    ("stages", "body", "result"),
    [
        (["datamining"], "71", EntityIds("data set", (71,))),
        (["datamining", "contentcreation"], "81, 82", EntityIds("content set", (81, 82))),
        (["datamining", "contentcreation", "jobcreation"], "31", EntityIds("job set", (31,))),
        (["outputcreation"], "31", FileContent(b"31")),
    ],
)
async def test_a_chain_gives_what_its_last_stage_makes(
    drive: Drive, output_server: ScriptedServer, stages: list[str], body: str, result: object
) -> None:
    output_server.on("POST", f"{CHAIN}/getResult/out-1", Reply(body=body))
    async with output_client(drive, output_server) as client:
        operation = await chain_of(client, *stages)
        assert await operation.result() == result
        assert operation.result_headers == ResultHeaders()
    (sent,) = output_server.seen("POST", f"{CHAIN}/submit")
    assert isinstance(sent.json, dict)
    assert sorted(sent.json) == sorted(stages)


@pytest.mark.parametrize(
    ("told", "body", "result"),
    [
        ("Data-Set-ID", "71", EntityIds("data set", (71,))),
        ("Content-Set-ID", "81", EntityIds("content set", (81,))),
        ("Job-Set-ID", "31", EntityIds("job set", (31,))),
        ("Output-Streamed", "31", FileContent(b"31")),
        ("Output-Local-Filepath", "/out/a.pdf", ServerPaths(("/out/a.pdf",))),
        ("Output-Managed-Info", '{"identifier": 5}', ManagedFiles(5)),
        ("Something-New", "31", FileContent(b"31")),
    ],
)
async def test_the_answer_may_tell_what_the_result_is(
    drive: Drive, output_server: ScriptedServer, told: str, body: str, result: object
) -> None:
    ids = [("X-Data-Set-ID", "71"), ("X-Content-Set-ID", "81,82"), ("X-Job-Set-ID", "31")]
    output_server.on("POST", f"{CHAIN}/getResult/out-1", Reply(body=body, headers=[("X-Result-Type", told), *ids]))
    async with output_client(drive, output_server) as client:
        operation = await chain_of(client, "outputcreation", return_id_in_header=True)
        assert await operation.result() == result
        headers = operation.result_headers
    assert (headers.data_set_id, headers.content_set_ids, headers.job_set_id) == (71, (81, 82), 31)


async def test_a_chain_on_data_sent_along_makes_output(drive: Drive, output_server: ScriptedServer) -> None:
    output_server.on("POST", f"{CHAIN}/1/2/3/4", accepted("out-1"))
    async with output_client(drive, output_server) as client:
        operation = await client.all_in_one.submit_adhoc(1, 2, 3, 4, b"name;town\n")
        assert await operation.result() == FileContent(PDF)
    assert output_server.seen("POST", f"{CHAIN}/1/2/3/4")[0].body == b"name;town\n"


async def test_a_saved_chain_tells_the_ids_too(drive: Drive, output_server: ScriptedServer, tmp_path: Path) -> None:
    headers = [("X-Result-Type", "Output-Streamed"), ("X-Job-Set-ID", "31")]
    output_server.on("POST", f"{CHAIN}/getResult/out-1", Reply(body=PDF, headers=headers))
    async with output_client(drive, output_server) as client:
        operation = await chain_of(client, "outputcreation", return_id_in_header=True)
        assert await operation.save(tmp_path / "letters.pdf") == len(PDF)
        assert operation.result_headers.job_set_id == 31


@pytest.mark.parametrize(
    ("stages", "headers"),
    [
        (["datamining", "contentcreation", "jobcreation"], []),
        (["outputcreation"], [("X-Result-Type", "Output-Local-Filepath")]),
        (["outputcreation"], [("X-Result-Type", "Job-Set-ID")]),
    ],
)
async def test_ids_and_paths_are_not_saved_as_if_they_were_the_output(
    drive: Drive,
    output_server: ScriptedServer,
    tmp_path: Path,
    stages: list[str],
    headers: list[tuple[str, str]],
) -> None:
    output_server.on("POST", f"{CHAIN}/getResult/out-1", Reply(body="31", headers=headers))
    async with output_client(drive, output_server) as client:
        operation = await chain_of(client, *stages)
        with pytest.raises(UnexpectedAnswerError, match=r"expected a file, .*result\(\)"):
            await operation.save(tmp_path / "letters.pdf")
        assert contents(tmp_path) == []
        assert await operation.result(), "the connection is free again"


async def test_a_number_that_is_none_cannot_be_sent(drive: Drive, server: ScriptedServer) -> None:
    async with output_client(drive, server) as client:
        for value in (float("nan"), float("inf"), object()):
            parameters: dict[str, Any] = {"weight": value}
            with pytest.raises(InvalidRequestError, match="cannot be sent"):
                await client.job_creation.process_by_content_set_with_parameters(
                    1, identifiers=[5], parameters=parameters
                )
    assert server.requests == []
