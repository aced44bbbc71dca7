"""Tests of a small application, with the fixtures that come with `pip install "olconnect[testing]"`.

    pytest examples/testing

Each test gets an empty sandbox. With `--olconnect-server http://host:9340`, and OLCONNECT_USER and OLCONNECT_PASSWORD
in the environment, the first one runs against a real server, given a template and a configuration of the Designer's.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from olconnect import AsyncClient, Client, Retry
from olconnect.errors import OperationFailedError, SubmissionUncertainError
from olconnect_sandbox import faults
from olconnect_testing import Loader, Server

DATA = Path(__file__).resolve().parents[1] / "data"
CUSTOMERS = b"FirstName,LastName,Region\nAnna,Ek,North\nBo,As,South\n"


def letters_for(client: Client, data: bytes, configuration: int, template: int) -> list[int]:
    """The application: makes a letter of each record, and gives the ids of the content sets."""
    data_file = client.file_store.upload_data_file(data)
    data_set = client.data_mapping.process(configuration, data_file).result()
    return client.content_creation.process_by_data_set(template, data_set).result()


@pytest.fixture
def configuration(olconnect_load: Loader) -> int:
    """The id of a data mapping configuration at the server."""
    return olconnect_load.data_mapping_configuration(DATA / "customers.OL-datamapper")


@pytest.fixture
def template(olconnect_load: Loader) -> int:
    """The id of a template at the server."""
    return olconnect_load.template(DATA / "letter.html")


@pytest.fixture
def olconnect_client_options() -> Mapping[str, object]:
    """Clients that repeat a failed request at once, for the sake of quick tests."""
    return {"retry": Retry(first=0.001)}


def test_each_customer_gets_a_letter(olconnect_client: Client, configuration: int, template: int) -> None:
    (content_set,) = letters_for(olconnect_client, CUSTOMERS, configuration, template)
    assert len(olconnect_client.content_sets.get_content_items(content_set).identifiers) == 2


def test_a_busy_server_is_asked_again(
    olconnect_sandbox: Server, olconnect_client: Client, configuration: int, template: int
) -> None:
    with olconnect_sandbox.fault(faults.Status(503, body="html"), operation="*_get_progress", count=2) as fault:
        assert letters_for(olconnect_client, CUSTOMERS, configuration, template)
    assert fault.hits == 2


def test_a_lost_answer_makes_no_second_data_set(
    olconnect_sandbox: Server, olconnect_client: Client, configuration: int, template: int
) -> None:
    with (
        olconnect_sandbox.fault(faults.ResetAfter(), operation="data_mapping_process", count=1),
        pytest.raises(SubmissionUncertainError),
    ):
        letters_for(olconnect_client, CUSTOMERS, configuration, template)
    assert [each.service for each in olconnect_sandbox.started] == ["DataMiningRestService"]


def test_a_failed_merge_is_told(
    olconnect_sandbox: Server, olconnect_client: Client, configuration: int, template: int
) -> None:
    failing = faults.OperationFails(message="no space left")
    with (
        olconnect_sandbox.fault(failing, operation="content_creation_*"),
        pytest.raises(OperationFailedError, match="no space left"),
    ):
        letters_for(olconnect_client, CUSTOMERS, configuration, template)


@pytest.mark.olconnect(pace=60, api_version="2022.2")
def test_progress_on_an_older_server(olconnect_sandbox: Server, olconnect_client: Client, configuration: int) -> None:
    olconnect_sandbox.clock.freeze()
    data_file = olconnect_client.file_store.upload_data_file(CUSTOMERS)
    operation = olconnect_client.data_mapping.process(configuration, data_file)
    assert operation.progress() == 0
    olconnect_sandbox.clock.advance(30)
    assert 50 in operation.watch(timeout=30)
    olconnect_sandbox.clock.advance(30)
    assert operation.result(timeout=30)


@pytest.mark.asyncio  # or anyio
async def test_asynchronously(olconnect_async_client: AsyncClient, olconnect_load: Loader) -> None:
    data_set = olconnect_load.data_set([{"FirstName": "Anna"}])
    assert (await olconnect_async_client.data_sets.get_all()).identifiers == [data_set]
