"""`--olconnect-server`: the same tests against a server that was there before, here a sandbox that runs apart."""

from collections.abc import Iterator

import pytest

from olconnect import Client
from olconnect_sandbox import Sandbox

from .conftest import Run

pytest_plugins = ["pytester"]


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A server of which the tests know the address, user and password alone."""
    monkeypatch.setenv("OLCONNECT_USER", "tester")
    monkeypatch.setenv("OLCONNECT_PASSWORD", "quite secret")
    with Sandbox(user="tester", password="quite secret", api_version="2024.2") as sandbox:
        yield sandbox


def test_the_same_tests_run_and_leave_nothing_behind(run: Run, apart: Sandbox) -> None:
    result = run(
        """
        import pytest

        TEMPLATE = b"<html><body>@A@</body></html>"

        def test_sync(olconnect_sandbox, olconnect_client, olconnect_load):
            assert olconnect_sandbox.real
            data_set = olconnect_load.data_set(b"A;B\\n1;2\\n", b"<datamapping/>")
            job_set = olconnect_load.job_set(olconnect_load.content_sets(data_set, TEMPLATE))
            assert data_set in olconnect_client.data_sets.get_all().identifiers
            assert job_set in olconnect_client.job_sets.get_all().identifiers
            olconnect_client.job_sets.delete(job_set)

        @pytest.mark.asyncio
        @pytest.mark.olconnect(pace=5, seed=3, process="own", scope="test")
        async def test_async(olconnect_sandbox, olconnect_async_client):
            assert olconnect_sandbox.url == str(olconnect_async_client.base_url)[: len(olconnect_sandbox.url)]
            await olconnect_async_client.data_sets.get_all()

        @pytest.mark.olconnect(api_version="2024.2")
        def test_of_its_version(olconnect_client):
            olconnect_client.data_sets.get_all()
    """,
        f"--olconnect-server={apart.url}",
        *("-p", "asyncio", "-o", "asyncio_default_fixture_loop_scope=function"),
    )
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines([f"olconnect: tests run against {apart.url}, not against a sandbox"])
    result.stdout.no_fnmatch_line("*quite secret*")
    assert "OutputCreationRestService" not in [each.service for each in apart.started]
    uploads = [each for each in apart.requests if each.path.startswith("/filestore/") and each.method == "POST"]
    with Client(apart.url) as client:
        assert len(uploads) == 3
        assert not any(client.file_store.exists(file) for file in range(1001, 1020))
        for sets in (client.data_sets, client.content_sets, client.job_sets):
            assert sets.get_all().identifiers == []


SKIPPED = {
    "test_fault": "only a sandbox has faults, such as ResetAfter: run it without --olconnect-server",
    "test_clock": "only a sandbox has a clock to move: run it without --olconnect-server",
    "test_started": "only a sandbox has a list of all operations (started): run it without --olconnect-server",
    "test_requests": "only a sandbox has a list of all requests: run it without --olconnect-server",
    "test_tokens": "only a sandbox has tokens to end (expire_tokens): run it without --olconnect-server",
    "test_restart": "only a sandbox has a restart: run it without --olconnect-server",
    "test_quirks": "only a sandbox has quirks to set (quirks=('result-once',)): run it without --olconnect-server",
    "test_security": "only a sandbox has security to set (security=False): run it without --olconnect-server",
    "test_version": "it is for version 2022.2, and the server's version is 2024.2",
    "test_marked": "its marker says sandbox_only: run it without --olconnect-server",
}


def test_what_only_a_sandbox_can_do_is_skipped_and_says_why(run: Run, apart: Sandbox) -> None:
    result = run(
        """
        import pytest
        from olconnect_sandbox import faults

        marked = pytest.mark.olconnect

        def test_fault(olconnect_sandbox):
            with olconnect_sandbox.fault(faults.ResetAfter()):
                assert False

        def test_clock(olconnect_sandbox): olconnect_sandbox.clock.advance(1)
        def test_started(olconnect_sandbox): olconnect_sandbox.started
        def test_requests(olconnect_sandbox): olconnect_sandbox.requests
        def test_tokens(olconnect_sandbox): olconnect_sandbox.expire_tokens()
        def test_restart(olconnect_sandbox): olconnect_sandbox.restart()

        @marked(quirks=["result-once"])
        def test_quirks(olconnect_sandbox): assert False

        @marked(security=False)
        def test_security(olconnect_sandbox): assert False

        @marked(api_version="2022.2")
        def test_version(olconnect_sandbox): assert False

        @marked(sandbox_only=True)
        def test_marked(olconnect_sandbox): assert False
    """,
        f"--olconnect-server={apart.url}",
    )
    result.assert_outcomes(skipped=len(SKIPPED))
    for reason in SKIPPED.values():
        result.stdout.fnmatch_lines([f"SKIPPED *{reason}*"])


def test_data_without_a_mapping_fails_and_says_what_to_do(run: Run, apart: Sandbox) -> None:
    result = run(
        "def test_it(olconnect_load): olconnect_load.data_set([{'A': '1'}])", f"--olconnect-server={apart.url}"
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["a real server needs a data mapping configuration: pass one to data_set"])
    assert apart.started == []


def test_a_wrong_password_fails_as_any_client_does(run: Run, apart: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OLCONNECT_PASSWORD", "not this")
    result = run(
        "def test_it(olconnect_client): olconnect_client.data_sets.get_all()", f"--olconnect-server={apart.url}"
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["E *LoginError: *"])
    result.stdout.no_fnmatch_line("*not this*")
