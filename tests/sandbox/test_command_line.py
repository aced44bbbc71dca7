"""`python -m olconnect_sandbox`."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from olconnect_sandbox.__main__ import main

MODULE = [sys.executable, "-W", "error", "-m", "olconnect_sandbox"]
GROUP = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)  # lets Windows send it a break
STOP_SIGNALS = [getattr(signal, "CTRL_BREAK_EVENT")] if os.name == "nt" else [signal.SIGTERM, signal.SIGINT]  # noqa: B009


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A sandbox in a process of its own, and the address that its first line tells."""
    with subprocess.Popen(
        [*MODULE, "--port", "0", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        creationflags=GROUP,
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def refused(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The one line that it fails with."""
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    return line


@pytest.mark.parametrize("stop", STOP_SIGNALS)
def test_it_tells_its_address_and_stops_cleanly(stop: signal.Signals) -> None:
    with running("--user", "ann", "--password", "Öl") as (process, url):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
        base = f"{url}/rest/serverengine"
        assert httpx.post(f"{base}/authentication/login", auth=("ann", "Öl")).status_code == 200
        assert httpx.get(f"{base}/authentication").status_code == 401
        process.send_signal(stop)
        rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_its_options_reach_the_server(tmp_path: Path) -> None:
    store = tmp_path / "sandbox.db"
    with running("--no-security", "--api-version", "2022.2", "--store", str(store), "--pace", "0", "--seed", "1") as (
        _,
        url,
    ):
        base = f"{url}/rest/serverengine"
        assert httpx.get(f"{base}/authentication/version").text.startswith("2022.2.")
        httpx.post(f"{base}/filestore/DataFile", content=b"kept", params={"filename": "kept.csv"})
    with running("--no-security", "--store", str(store), "--quirk", "result-once") as (_, url):
        assert httpx.get(f"{url}/rest/serverengine/filestore/file/kept.csv").text == "kept"


def test_a_port_in_use_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"cannot listen on 127.0.0.1:{port}: " in refused(["--port", str(port)], capsys)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_it_listens_to_others_only_if_told_to(host: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--allow-remote" in refused(["--host", host, "--port", "0"], capsys)


def test_a_host_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert "cannot listen on" in refused(["--host", "nothing.invalid", "--port", "0"], capsys)


def test_a_store_that_cannot_be_used_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "missing" / "sandbox.db"
    assert str(path) in refused(["--port", "0", "--store", str(path)], capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "70000"],
        ["--port", "x"],
        ["--pace", "-1"],
        ["--pace", "nan"],
        ["--login-limit", "0"],
        ["--login-limit", "many"],
        ["--quirk", "slow"],
        ["--api-version", "1"],
    ],
)
def test_wrong_arguments_are_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def test_missing_parts_are_told_in_one_line() -> None:
    code = (
        "import sys; sys.modules['uvicorn'] = None\n"
        "from olconnect_sandbox.__main__ import main; sys.exit(main(['--port', '0']))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False, timeout=60
    )
    assert found.returncode == 2
    assert found.stderr == 'olconnect-sandbox: uvicorn is missing: pip install "olconnect[sandbox]"\n'
