"""Every fact of the seed documents holds, over HTTP, on a sandbox of the version that it is about."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from attrs import frozen
from fuzzing.live import Value, filled
from fuzzing.owned import Owned
from fuzzing.permits import Permit
from fuzzing.world import World, make_world

from olconnect import Client, as_properties
from olconnect_api.models import (
    AllInOneContentCreation,
    AllInOneDataMapping,
    AllInOneJobCreation,
    AllInOneOutputCreation,
)
from olconnect_sandbox import Sandbox, User

from .facts import FACTS, NEW, OLD, Fact

USER, PASSWORD = "ol-admin", "secret"
TWO_HOURS = 7200.0  # longer than a token lives
ONE_FILE = b'<outputpreset spool="single" file-name="all.pdf"/>'


@frozen
class Server:
    """A sandbox on which everything exists that the facts name."""

    sandbox: Sandbox
    http: httpx.Client
    values: dict[str, list[Value]]

    def ask(self, fact: Fact) -> httpx.Response:
        method, template = fact.request.split(" ")
        path = template.format(**{name: values[0] for name, values in self.values.items()})
        body = filled(fact.sent, self.values)
        return self.http.request(method, path, json=body, **self.credentials(fact.by))

    def credentials(self, way: str) -> dict[str, Any]:
        ways: dict[str, Callable[[], dict[str, Any]]] = {
            "basic": lambda: {"auth": (USER, PASSWORD)},
            "token": lambda: {"headers": {"auth_token": self.token()}},
            "nothing": dict,
            "wrong password": lambda: {"auth": (USER, "guess")},
            "unknown token": lambda: {"headers": {"auth_token": "0f9d2d5e6b3c4e0e9a553d1f6d1c7a10"}},
            "expired token": lambda: {"headers": {"auth_token": self.expired_token()}},
            "monitor": lambda: {"auth": ("watcher", "watching")},
        }
        return ways[way]()

    def token(self) -> str:
        return self.http.post("/authentication/login", auth=(USER, PASSWORD)).text

    def expired_token(self) -> str:
        token = self.token()
        self.sandbox.clock.advance(TWO_HOURS)
        return token


def everything(client: Client) -> World:
    """What the facts name: files and sets, and All-In-One operations that ended at each stage."""
    world = make_world(client, Owned(), Permit.ALL)
    one_file = client.file_store.upload_output_creation_preset(ONE_FILE, filename="one.OL-outputpreset")
    mapping = AllInOneDataMapping(world.first("data_file"), world.first("mapping_configuration"))
    merging = AllInOneContentCreation(world.first("template"))
    grouping = AllInOneJobCreation(world.first("job_preset"))
    submit = client.all_in_one.submit
    runs = {
        "mapped_run": submit(datamining=mapping),
        "merged_run": submit(datamining=mapping, contentcreation=merging),
        "grouped_run": submit(datamining=mapping, contentcreation=merging, jobcreation=grouping),
        "one_file_run": submit(
            datamining=mapping,
            contentcreation=merging,
            jobcreation=grouping,
            outputcreation=AllInOneOutputCreation(one_file, create_only=True),
        ),
    }
    for name, operation in runs.items():
        world.add(name, operation.id)
    world.add("job_preset_id", world.values["job_preset"][1])
    world.add("output_preset_id", world.values["output_preset"][1])
    world.add("other_job", world.values["job"][1])
    job = int(world.first("job"))
    given = as_properties({"batch": "0042"})
    client.jobs.update_metadata(job, properties=given)
    client.jobs.update_properties(job, properties=given)
    return world


def serve(version: str) -> Iterator[Server]:
    """A sandbox of a version. The seeds give 404 to a set that a body names and that is not there."""
    users = {"watcher": User("watching", roles=frozenset({"ROLE_MONITOR"}))}
    with Sandbox(api_version=version, quirks=["missing_set_404"], users=users, seed=1) as sandbox:
        with Client(sandbox.url, user=USER, password=PASSWORD) as client:
            world = everything(client)
        with httpx.Client(base_url=f"{sandbox.url}/rest/serverengine", timeout=60) as http:
            yield Server(sandbox, http, world.values)


@pytest.fixture(scope="module")
def old() -> Iterator[Server]:
    yield from serve(OLD)


@pytest.fixture(scope="module")
def new() -> Iterator[Server]:
    yield from serve(NEW)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_a_fact_of_the_seeds(fact: Fact, request: pytest.FixtureRequest) -> None:
    server: Server = request.getfixturevalue({OLD: "old", NEW: "new"}[fact.version])
    answer = server.ask(fact)
    assert answer.status_code == fact.status
    assert fact.form(answer), answer.text[:200]
    if fact.media_type:
        assert answer.headers["content-type"].partition(";")[0] == fact.media_type
    for name, pattern in fact.headers:
        assert re.fullmatch(pattern, answer.headers.get(name, "")), name


@pytest.mark.parametrize(
    ("service", "fact"),
    [(fact.request.split("/")[2], fact) for fact in FACTS if any(name == "Link" for name, _ in fact.headers)],
    ids=lambda value: value.name if isinstance(value, Fact) else value,
)
def test_the_links_of_a_start_lead_to_the_operation(service: str, fact: Fact, request: pytest.FixtureRequest) -> None:
    server: Server = request.getfixturevalue({OLD: "old", NEW: "new"}[fact.version])
    started = server.ask(fact)
    links = {rel: url for url, rel in re.findall(r'<([^>]*)>; *rel="(\w+)"', started.headers["Link"])}
    allowed = server.credentials("basic")
    result = server.http.post(links["result"], **allowed)
    progress = server.http.get(links["progress"], **allowed)
    cancel = server.http.post(links["cancel"], **allowed)
    assert (result.status_code, progress.text) == (200, "done")
    assert cancel.status_code in (204, 404)  # it has ended
    assert all(f"/workflow/{service}/" in url for url in links.values())
