"""The sandbox as a Python object: start, stop, snapshot, restart."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from olconnect_sandbox import Sandbox, SandboxError

from .sandbox_api import CSV, ONE_FILE, Api


def test_it_listens_from_the_beginning_of_the_block_to_its_end() -> None:
    with Sandbox() as sandbox:
        url = sandbox.url
        assert httpx.get(f"{url}/rest/serverengine/authentication").status_code == 401
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/rest/serverengine/authentication")
    with pytest.raises(SandboxError, match="not running"):
        _ = sandbox.url


def test_it_can_be_started_again_but_not_twice() -> None:
    sandbox = Sandbox()
    for _ in range(2):
        with sandbox:
            assert httpx.get(sandbox.url).status_code == 404
            with pytest.raises(SandboxError, match="already"):
                sandbox.start()
    sandbox.stop()


def test_a_port_in_use_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        sandbox = Sandbox(port=taken.getsockname()[1])
        with pytest.raises(OSError, match=r"in use|10048|10013"):
            sandbox.start()


def test_it_listens_on_ipv6_too() -> None:
    if not socket.has_ipv6:
        pytest.skip("needs IPv6")
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("needs IPv6")
    with Sandbox(host="::1") as sandbox:
        assert sandbox.url.startswith("http://[::1]:")
        assert httpx.get(sandbox.url).status_code == 404


def test_it_runs_inside_of_an_event_loop() -> None:
    async def main() -> int:
        with Sandbox() as sandbox:
            async with httpx.AsyncClient() as client:
                return (await client.get(sandbox.url)).status_code

    assert asyncio.run(main()) == 404


def test_it_stops_while_an_operation_runs_and_somebody_waits() -> None:
    sandbox = Sandbox(pace=3600).start()
    with ThreadPoolExecutor(1) as pool, Api(sandbox) as api:
        mapping, data = api.upload("DataMiningConfig", "x"), api.upload("DataFile", CSV)
        started = api.start(f"/workflow/datamining/{mapping}/{data}")
        waiting = pool.submit(api.finish, started)
        for _ in range(5):
            assert api.get(f"/workflow/datamining/getProgress/{started.headers['operationId']}").status_code == 200
        sandbox.stop()
        error = waiting.exception()
        assert isinstance(error, httpx.TransportError) or waiting.result().status_code == 503


def test_it_stops_while_somebody_waits_for_a_run_that_has_no_id() -> None:
    sandbox = Sandbox(pace=3600).start()
    with ThreadPoolExecutor(1) as pool, Api(sandbox) as api:
        names = api.resources()
        path = f"/workflow/print/{names['mapping']}/{names['template']}/0/{names['output_preset']}"
        waiting = pool.submit(api.post, path, content=CSV, params={"async": "false", "filename": "adhoc.csv"})
        with Api(sandbox) as other:
            while other.request("HEAD", "/filestore/file/adhoc.csv").status_code == 404:
                pass
        sandbox.stop()
        error = waiting.exception()
        assert isinstance(error, httpx.TransportError) or waiting.result().status_code == 503


def test_a_snapshot_can_be_gone_back_to(api: Api) -> None:
    kept = api.upload("DataFile", "kept", filename="kept.csv")
    snapshot = api.sandbox.snapshot()
    job_set = api.job_set()
    api.post(f"/filestore/delete/{kept}")
    api.sandbox.reset(snapshot)
    assert api.get("/filestore/file/kept.csv").text == "kept"
    assert api.get(f"/entity/jobsets/{job_set}").status_code == 404


def test_a_reset_ends_operations_and_tokens(api: Api) -> None:
    empty = api.sandbox.snapshot()
    token = api.post("/authentication/login").text
    mapping, data = api.upload("DataMiningConfig", "x"), api.upload("DataFile", CSV)
    started = api.start(f"/workflow/datamining/{mapping}/{data}")
    api.finish(started)
    api.sandbox.reset(empty)
    assert api.finish(started).status_code == 404
    with Api(api.sandbox, auth=None) as other:
        assert other.get("/entity/jobs", headers={"auth_token": token}).status_code == 401


def test_a_store_file_outlives_the_server(tmp_path: Path) -> None:
    store = tmp_path / "sandbox.db"
    with Sandbox(store=store, seed=3) as sandbox, Api(sandbox) as api:
        token = api.post("/authentication/login").text
        job_set = api.job_set()
        data = api.upload("DataFile", "x" * 2_000_000, filename="large.csv")
        first = api.start(f"/workflow/datamining/{api.upload('DataMiningConfig', 'x')}/{data}").headers["operationId"]
    with Sandbox(store=store, seed=3) as sandbox, Api(sandbox, auth=None) as api:
        api._http.headers["auth_token"] = token
        assert len(api.identifiers(f"/entity/jobsets/{job_set}")) == 2
        assert len(api.get("/filestore/file/large.csv").content) == 2_000_000
        preset = api.upload("OutputCreationConfig", ONE_FILE)
        started = api.start(f"/workflow/outputcreation/{preset}/{job_set}")
        assert started.headers["operationId"] != first
        path = Path(api.finish(started, "getResultTxt").text)
        assert path.is_relative_to(tmp_path / "sandbox.db.files" / "output")
    assert path.exists()
