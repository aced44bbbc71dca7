"""`olconnect_sandbox`: one server after the other for each test, in the process of the tests or in its own."""

import pytest

from .conftest import Run

pytest_plugins = ["pytester"]

EVERY_TEST_BEGINS_ANEW = """
    import pytest
    from olconnect.errors import ServerError
    from olconnect_sandbox import faults

    seen = []

    @pytest.mark.parametrize("turn", [1, 2, 3])
    def test_alone(turn, olconnect_sandbox, olconnect_client):
        assert not olconnect_sandbox.real
        assert olconnect_client.data_sets.get_all().identifiers == []
        assert [each.path for each in olconnect_sandbox.requests if "login" not in each.path] == ["/entity/datasets"]
        assert olconnect_sandbox.started == []
        data = olconnect_client.file_store.upload_data_file(b"A;B\\n1;2\\n", filename="a.csv")
        mapping = olconnect_client.file_store.upload_data_mapping_configuration(b"<datamapping/>")
        operation = olconnect_client.data_mapping.process(mapping, data)
        seen.append((olconnect_sandbox.url, data, operation.id, operation.result()))
        assert seen[0] == seen[-1]
        (started,) = olconnect_sandbox.started
        assert (started.id, started.service, started.state) == (operation.id, "DataMiningRestService", "done")
        assert started.output == ()

    @pytest.mark.parametrize("turn", [1, 2])
    def test_faults_end_with_their_block(turn, olconnect_sandbox, olconnect_client):
        with olconnect_sandbox.fault(faults.Status(500), operation="data_sets_get_all", count=1) as fault:
            assert fault.hits == 0
            with pytest.raises(ServerError):
                olconnect_client.data_sets.get_all()
            assert fault.hits == 1
            olconnect_client.data_sets.get_all()
        assert fault.hits == 1

    def test_tokens_can_be_ended(olconnect_sandbox, olconnect_client):
        olconnect_client.data_sets.get_all()
        olconnect_sandbox.expire_tokens()
        olconnect_client.data_sets.get_all()
        assert [each.status for each in olconnect_sandbox.requests] == [200, 200, 401, 200, 200]

    def test_a_fault_that_cannot_be(olconnect_sandbox):
        with pytest.raises(ValueError, match="no operation is called print_all"):
            with olconnect_sandbox.fault(faults.ResetAfter(), operation="print_all"):
                pass
"""


@pytest.mark.parametrize("process", ["in", "own"])
def test_every_test_begins_anew(run: Run, process: str) -> None:
    run(EVERY_TEST_BEGINS_ANEW, f"--olconnect-process={process}").assert_outcomes(passed=7)


CLOCK = """
    import time
    import pytest
    from olconnect_sandbox import faults

    urls = []

    @pytest.mark.olconnect(pace=10)
    def test_progress(olconnect_sandbox, olconnect_client):
        urls.append(olconnect_sandbox.url)
        clock = olconnect_sandbox.clock
        clock.freeze()
        files = olconnect_client.file_store
        mapping = files.upload_data_mapping_configuration(b"<datamapping/>")
        operation = olconnect_client.data_mapping.process(mapping, files.upload_data_file(b"A;B\\n1;2\\n"))
        assert operation.progress() == 0
        clock.advance(5)
        assert 50 in operation.watch(timeout=30)
        clock.advance(5)
        assert operation.result(timeout=30) == 1003

    @pytest.mark.olconnect(pace=10)
    def test_a_moved_clock_is_nobody_elses(olconnect_sandbox):
        assert olconnect_sandbox.url != urls[0]
        assert abs(olconnect_sandbox.clock.now() - time.time()) < 5

    def test_tokens(olconnect_sandbox, olconnect_client):
        olconnect_client.data_sets.get_all()
        olconnect_sandbox.clock.advance(3600)
        olconnect_client.data_sets.get_all()
        assert [each.status for each in olconnect_sandbox.requests] == [200, 200, 401, 200, 200]

    def test_delays(olconnect_sandbox, olconnect_client):
        from concurrent.futures import ThreadPoolExecutor
        olconnect_sandbox.clock.freeze()
        delay = faults.Delay(1000, by_clock=True)
        with olconnect_sandbox.fault(delay, operation="data_sets_get_all") as fault, ThreadPoolExecutor(1) as pool:
            answer = pool.submit(olconnect_client.data_sets.get_all)
            while not fault.hits:
                assert not answer.done()
            olconnect_sandbox.clock.resume()
            olconnect_sandbox.clock.advance(1000)
            assert answer.result(timeout=30).identifiers == []

    def test_time_does_not_go_back(olconnect_sandbox):
        with pytest.raises(ValueError, match="does not go back"):
            olconnect_sandbox.clock.advance(-1)
"""


def test_the_clock_moves_all_that_takes_time(run: Run) -> None:
    run(CLOCK).assert_outcomes(passed=5)


def test_the_clock_of_another_process_moves_as_well(run: Run) -> None:
    run(CLOCK, "--olconnect-process=own", "-k", "progress").assert_outcomes(passed=1, deselected=4)


SCOPE = """
    import pytest

    urls = set()

    @pytest.mark.parametrize("turn", [1, 2])
    def test_a_sandbox(turn, olconnect_sandbox):
        urls.add(olconnect_sandbox.url)
        print("sandboxes:", len(urls))
"""


@pytest.mark.parametrize(("scope", "sandboxes"), [("session", 1), ("test", 2)])
def test_a_sandbox_lasts_as_long_as_its_scope(run: Run, scope: str, sandboxes: int) -> None:
    result = run(SCOPE, f"--olconnect-scope={scope}", "-s")
    result.assert_outcomes(passed=2)
    assert ("sandboxes: 2" in result.stdout.str()) == (sandboxes == 2)


def test_a_restart_loses_operations_and_keeps_the_port(run: Run) -> None:
    run("""
        import pytest
        from olconnect.errors import OLConnectError
        from olconnect_sandbox import faults

        @pytest.mark.olconnect(pace=1000)
        def test_crash(olconnect_sandbox, olconnect_client, olconnect_load):
            data, mapping = olconnect_load.data_file([{"A": "1"}]), b"<datamapping/>"
            mapping = olconnect_load.data_mapping_configuration(mapping)
            operation = olconnect_client.data_mapping.process(mapping, data)
            url = olconnect_sandbox.url
            olconnect_sandbox.restart()
            assert olconnect_sandbox.url == url
            assert [each.state for each in olconnect_sandbox.started] == ["cancelled"]
            assert olconnect_client.file_store.exists(data)
            with pytest.raises(OLConnectError):
                operation.result(timeout=30)

        def test_nobody_listens(olconnect_sandbox, olconnect_client):
            with olconnect_sandbox.fault(faults.ConnectionRefused()):
                with pytest.raises(OLConnectError):
                    olconnect_client.data_sets.get_all()

        @pytest.fixture
        def olconnect_client_options():
            from olconnect import Retry
            return {"retry": Retry(attempts=1)}
    """).assert_outcomes(passed=2)


def test_what_a_process_of_its_own_cannot_do_is_said(run: Run) -> None:
    run(
        """
        import pytest
        from olconnect_sandbox import SandboxError, faults

        def test_refusals(olconnect_sandbox):
            with pytest.raises(SandboxError, match='use process="in"'):
                olconnect_sandbox.restart()
            with pytest.raises(ValueError, match='use process="in"'):
                with olconnect_sandbox.fault(faults.ConnectionRefused(1)):
                    pass
    """,
        "--olconnect-process=own",
    ).assert_outcomes(passed=1)


def test_with_xdist_each_worker_has_its_own_sandbox(run: Run) -> None:
    result = run(
        """
        import os
        import pytest

        @pytest.mark.parametrize("turn", range(6))
        def test_alone(turn, olconnect_client, olconnect_load):
            data_set = olconnect_load.data_set([{"A": "1"}])
            assert olconnect_client.data_sets.get_all().identifiers == [data_set] == [1003]
            assert os.environ["PYTEST_XDIST_WORKER"] in ("gw0", "gw1")
    """,
        "-p",
        "xdist",
        "--numprocesses=2",
    )
    result.assert_outcomes(passed=6)
