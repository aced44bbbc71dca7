"""Options by marker, command line and ini file, and what is said of wrong ones."""

import pytest

from .conftest import Run

pytest_plugins = ["pytester"]

NEEDS_A_SANDBOX = "def test_it(olconnect_sandbox): pass"


def test_a_marker_says_what_the_server_is_like(run: Run) -> None:
    run("""
        import pytest
        from olconnect.errors import NotFoundError, PermissionDeniedError

        pytestmark = pytest.mark.olconnect(api_version="2024.2")

        def version(client):
            return str(client.server_version())[:6]

        def test_of_the_module(olconnect_client):
            assert version(olconnect_client) == "2024.2"

        @pytest.mark.olconnect(api_version="2022.2")
        def test_the_closest_wins(olconnect_client):
            assert version(olconnect_client) == "2022.2"

        @pytest.mark.olconnect(security=False)
        def test_without_security(olconnect_client, olconnect_sandbox):
            assert olconnect_sandbox.connection["auth"] == "none"
            assert version(olconnect_client) == "2024.2"

        @pytest.mark.olconnect(quirks=["result-once"])
        def test_quirks(olconnect_client, olconnect_load):
            mapping = olconnect_load.data_mapping_configuration(b"<datamapping/>")
            operation = olconnect_client.data_mapping.process(mapping, olconnect_load.data_file(b"A;B\\n1;2\\n"))
            assert operation.result() == 1003
            with pytest.raises(NotFoundError):
                olconnect_client.data_mapping.get_result(operation.id)

        def started(client, load):
            mapping = load.data_mapping_configuration(b"<datamapping/>")
            return client.data_mapping.process(mapping, load.data_file(b"A;B\\n1;2\\n"))

        ids = []

        @pytest.mark.parametrize(
            "turn",
            [pytest.param(turn, marks=pytest.mark.olconnect(seed=seed)) for turn, seed in enumerate((1, 1, 2))],
        )
        def test_seeds(turn, olconnect_client, olconnect_load):
            ids.append(started(olconnect_client, olconnect_load).id)
            if turn == 2:
                assert ids[0] == ids[1] != ids[2]

        @pytest.mark.olconnect(pace=1000)
        def test_pace(olconnect_sandbox, olconnect_client, olconnect_load):
            started(olconnect_client, olconnect_load).cancel()
            assert [each.state for each in olconnect_sandbox.started] == ["cancelled"]
    """).assert_outcomes(passed=8)


def test_a_client_can_be_given_further_arguments(run: Run) -> None:
    run("""
        import pytest
        from olconnect.errors import AuthenticationError

        @pytest.fixture
        def olconnect_client_options():
            return {"password": "wrong"}

        def test_client(olconnect_client):
            with pytest.raises(AuthenticationError):
                olconnect_client.data_sets.get_all()
    """).assert_outcomes(passed=1)


SHOWS_THE_VERSION = """
    def test_version(olconnect_client, olconnect_sandbox):
        print(f"version: {olconnect_client.server_version()}, auth: {olconnect_sandbox.connection.get('auth')}")
"""


def test_the_command_line_wins_over_the_ini_file(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeini("""
        [pytest]
        olconnect_api_version = 2022.2
        olconnect_security = off
        olconnect_quirks = result-once, missing_set_404
        olconnect_pace = 0
        olconnect_seed = 7
        olconnect_scope = test
        olconnect_process = in
    """)
    run(SHOWS_THE_VERSION, "-s").stdout.fnmatch_lines(["*version: 2022.2*, auth: none*"])
    arguments = ("-s", "--olconnect-api-version=2024.2", "--olconnect-security=on")
    run(SHOWS_THE_VERSION, *arguments).stdout.fnmatch_lines(["*version: 2024.2*, auth: None*"])


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("--olconnect-pace=quick", "olconnect: pace = 'quick': it must be a number of seconds, from 0 on"),
        ("--olconnect-pace=-1", "olconnect: pace = '-1': it must be a number of seconds, from 0 on"),
        ("--olconnect-seed=1.5", "olconnect: seed = '1.5': it must be a whole number"),
        ("--olconnect-security=perhaps", "olconnect: security = 'perhaps': it must be on or off"),
        ("--olconnect-process=thread", "olconnect: process = 'thread': it must be in or own"),
        ("--olconnect-server=localhost", "--olconnect-server must be an address such as http://localhost:9340"),
        ("--olconnect-server=http://a:b@c", "put user and password into OLCONNECT_USER and OLCONNECT_PASSWORD"),
    ],
)
def test_a_wrong_option_ends_the_run_before_it_begins(run: Run, argument: str, message: str) -> None:
    result = run(NEEDS_A_SANDBOX, argument)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: *{message}"])


def test_a_wrong_ini_file_ends_the_run_before_it_begins(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nolconnect_scope = module\n")
    result = run(NEEDS_A_SANDBOX)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: olconnect: scope = 'module': it must be session or test"])


@pytest.mark.parametrize("process", ["in", "own"])
@pytest.mark.parametrize(
    ("marker", "message"),
    [
        ("api_version='1999.1'", "this sandbox cannot be had: no such API version: 1999.1 (there are *"),
        ("quirks=['odd']", "this sandbox cannot be had: no such quirk: odd (there are *"),
        ("quirks=3", "the marker olconnect of this test: quirks = 3: it must be a list of names"),
        ("api_version=2022.2", "the marker olconnect of this test: api_version = 2022.2: it must be text"),
        ("pace=True", "the marker olconnect of this test: pace = True: it must be a number of seconds, from 0 on"),
        ("colour='red'", "the marker olconnect of this test: colour means nothing: use api_version, pace, *"),
        ("'2022.2'", "the marker olconnect of this test: give keywords alone, such as pace=1.0: not '2022.2'"),
    ],
)
def test_a_wrong_marker_fails_its_test_in_one_line(run: Run, process: str, marker: str, message: str) -> None:
    source = f"import pytest\n@pytest.mark.olconnect({marker})\n{NEEDS_A_SANDBOX}"
    result = run(source, f"--olconnect-process={process}")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([message.replace("[", "[[]")])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_the_marker_and_the_fixtures_explain_themselves(run: Run) -> None:
    run("", "--markers").stdout.fnmatch_lines(["@pytest.mark.olconnect(api_version, pace, *"])
    run("", "--fixtures").stdout.fnmatch_lines(["olconnect_sandbox -- *", "    A server for this test, in which *"])
