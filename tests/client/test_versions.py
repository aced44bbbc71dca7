"""The client asks a server for its version when a call depends on it, once, and sends no call that cannot succeed."""

import asyncio

import pytest

from olconnect import as_properties
from olconnect.errors import LoginError, PermissionDeniedError, UnsupportedVersionError
from olconnect_api.models import AllInOneOutputCreation, SearchRuleSet

from .drive import Drive
from .scripted import Reply, ScriptedServer, accepted, json_error

VERSION = "/authentication/version"
DEFAULT = "/workflow/jobcreation/default/5"
LOGIN = {"user": "ol-admin", "password": "secret"}
RULES = SearchRuleSet(rule_type="RULESET", condition="ALL", rules=[])
OLD, NEW = "2022.2.4.2107", "2025.2.1.4102"


@pytest.fixture
def told(server: ScriptedServer) -> ScriptedServer:
    """A server of 2022.2, which takes any start and gives any search nothing."""
    server.on("GET", VERSION, Reply(body=OLD))
    server.on("POST", "*", accepted())
    server.on("PUT", "*", Reply(body="[]", headers=[("Content-Type", "application/json")]))
    return server


async def test_the_version_is_read_once_and_kept(drive: Drive, told: ScriptedServer) -> None:
    async with drive.client(told.url, auth="none") as client:
        found = [await client.server_version() for _ in range(2)]
    assert [str(each) for each in found] == [OLD, OLD]
    assert told.paths == [VERSION]


async def test_many_at_a_time_ask_once(drive: Drive, told: ScriptedServer) -> None:
    async with drive.client(told.url, auth="none") as client:
        found = await asyncio.gather(*(client.server_version() for _ in range(12)))
    assert {str(each) for each in found} == {OLD}
    assert told.paths == [VERSION]


async def test_a_call_that_the_server_is_too_old_for_is_not_sent(drive: Drive, told: ScriptedServer) -> None:
    async with drive.client(told.url, auth="none") as client:
        for _ in range(2):
            with pytest.raises(UnsupportedVersionError) as caught:
                await client.job_creation.process_default(5)
    assert str(caught.value) == f"job_creation.process_default needs server version 2024.1 or later, this is {OLD}"
    assert (caught.value.required, caught.value.found, caught.value.went_away) == ("2024.1", OLD, False)
    assert told.paths == [VERSION]


async def test_a_download_that_the_server_is_too_old_for_is_not_sent(drive: Drive, told: ScriptedServer) -> None:
    async with drive.client(told.url, auth="none") as client:
        with pytest.raises(UnsupportedVersionError, match=r"statistics\.get_for_job_set needs .* 2024\.1"):
            await client.statistics.get_for_job_set(5001)
    assert told.paths == [VERSION]


async def test_a_call_that_the_server_is_new_enough_for_is_sent(drive: Drive, told: ScriptedServer) -> None:
    told.on("GET", VERSION, Reply(body=NEW))
    async with drive.client(told.url, auth="none") as client:
        await client.job_creation.process_default(5)
        await client.job_creation.process_default(5)
    assert told.paths == [VERSION, DEFAULT, DEFAULT]


async def test_ordinary_calls_ask_for_no_version(drive: Drive, told: ScriptedServer) -> None:
    async with drive.client(told.url, auth="none") as client:
        await client.job_creation.process_by_content_set("preset", identifiers=[1])
        await client.entities.find(entity="JOBS", search=RULES)
        await client.all_in_one.submit(outputcreation=AllInOneOutputCreation(config=1))
    assert VERSION not in told.paths


async def test_members_that_came_later_are_refused_where_they_are_given(drive: Drive, told: ScriptedServer) -> None:
    folder = AllInOneOutputCreation(config=1, job_output_folder="out")
    async with drive.client(told.url, auth="none") as client:
        calls = {
            "outputcreation.jobOutputFolder of all_in_one.submit": lambda: client.all_in_one.submit(
                outputcreation=folder
            ),
            "returnIdInHeader of all_in_one.submit": lambda: client.all_in_one.submit(return_id_in_header=False),
            "jobOutputFolder of output_creation.process_by_job_set_json": lambda: (
                client.output_creation.process_by_job_set_json(1, identifier=2, job_output_folder="out")
            ),
            "setIds of entities.find": lambda: client.entities.find(entity="JOBS", search=RULES, set_ids=[5]),
        }
        for feature, call in calls.items():
            with pytest.raises(UnsupportedVersionError) as caught:
                await call()
            assert caught.value.feature == feature
    assert told.paths == [VERSION]


@pytest.mark.parametrize(
    "answer",
    [Reply(404), Reply(body="a server"), Reply(body=""), json_error(403, "No role"), json_error(500, "Failed")],
    ids=["no such method", "other text", "nothing", "no role", "failure"],
)
async def test_an_unknown_version_is_no_reason_to_refuse(drive: Drive, told: ScriptedServer, answer: Reply) -> None:
    told.on("GET", VERSION, answer)
    async with drive.client(told.url, auth="none") as client:
        assert await client.server_version() is None
        await client.job_creation.process_default(5)
    assert told.paths[-1] == DEFAULT


async def test_a_failed_login_is_what_a_call_that_asks_for_the_version_fails_with(
    drive: Drive, secure_server: ScriptedServer
) -> None:
    async with drive.client(secure_server.url, user="ol-admin", password="wrong") as client:
        with pytest.raises(LoginError):
            await client.job_creation.process_default(5)
    assert secure_server.paths == ["/authentication/login"]


async def test_a_403_and_a_call_share_what_is_known(drive: Drive, secure_server: ScriptedServer) -> None:
    secure_server.on("GET", VERSION, Reply(body=NEW))
    secure_server.on("POST", "*", json_error(403, "No role"))
    secure_server.on("PUT", "*", json_error(403, "No role"))
    async with drive.client(secure_server.url, **LOGIN) as client:
        with pytest.raises(PermissionDeniedError):
            await client.jobs.update_properties(5, properties=as_properties({"a": "b"}))
        with pytest.raises(PermissionDeniedError):
            await client.job_creation.process_default(5)
    assert secure_server.paths.count(VERSION) == 1
