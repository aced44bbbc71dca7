"""Changes between descriptions are found and weighed, also in a server's own document, which has names of its own."""

import json
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from copy import deepcopy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import spec_sources
import yaml
from bundle import ROOT, bundle
from spec_changes import changes
from spec_facts import facts_of

Document = dict[str, Any]

DESCRIPTION = bundle()
FACTS = facts_of(DESCRIPTION)
STATISTICS = "/statistics/jobset/{jobSetId}"
FIND = "/entity/find"


def schema(document: Document, name: str) -> Document:
    found: Document = document["components"]["schemas"][name]
    return found


def get(document: Document, path: str, method: str = "get") -> Document:
    found: Document = document["paths"][path][method]
    return found


def level_mode(document: Document) -> Document:
    return next(each for each in get(document, STATISTICS)["parameters"] if each.get("name") == "levelMode")


def remove_operation(document: Document) -> None:
    del document["paths"]["/statistics/version"]


def add_operation(document: Document) -> None:
    document["paths"]["/jobs/{id}/hold"] = {"post": {"responses": {"204": {"description": "Held."}}}}


def remove_parameter(document: Document) -> None:
    get(document, STATISTICS)["parameters"].remove(level_mode(document))


def require_parameter(document: Document) -> None:
    level_mode(document)["required"] = True


def add_required_parameter(document: Document) -> None:
    parameter = {"name": "unit", "in": "query", "required": True, "schema": {"type": "string"}}
    get(document, STATISTICS)["parameters"].append(parameter)


def add_parameter(document: Document) -> None:
    get(document, STATISTICS)["parameters"].append({"name": "unit", "in": "query", "schema": {"type": "string"}})


def remove_sent_value(document: Document) -> None:
    level_mode(document)["schema"]["enum"].remove("documentSetAll")


def add_sent_value(document: Document) -> None:
    schema(document, "SearchedKind")["enum"].append("PAGES")


def change_type(document: Document) -> None:
    schema(document, "StatisticsCounts")["properties"]["documents"]["type"] = "string"


def remove_answer_member(document: Document) -> None:
    del schema(document, "JobSetStatistics")["properties"]["documentSets"]


def add_answer_member(document: Document) -> None:
    schema(document, "JobSetStatistics")["properties"]["cost"] = {"type": "number"}


def loosen_answer_member(document: Document) -> None:
    schema(document, "StatisticsMedia")["required"].remove("count")


def require_sent_member(document: Document) -> None:
    schema(document, "SearchParameters")["required"].append("sort")


def add_status(document: Document) -> None:
    get(document, STATISTICS)["responses"]["429"] = {"description": "Too many."}


def remove_error(document: Document) -> None:
    del get(document, FIND, "put")["responses"]["500"]


def remove_success(document: Document) -> None:
    del get(document, FIND, "put")["responses"]["200"]


def change_media(document: Document) -> None:
    answer = get(document, FIND, "put")["responses"]["200"]
    answer["content"] = {"text/plain": {"schema": {"type": "string"}}}


def deprecate(document: Document) -> None:
    get(document, STATISTICS)["deprecated"] = True


COUNTS = "`GET /statistics/jobset/{}`"
CASES: list[tuple[Callable[[Document], None], bool, str]] = [
    (remove_operation, True, "operation is gone"),
    (add_operation, False, "operation is new"),
    (remove_parameter, True, "parameter query levelMode is gone"),
    (require_parameter, True, "parameter query levelMode is now required"),
    (add_required_parameter, True, "parameter query unit is new and required"),
    (add_parameter, False, "parameter query unit is new"),
    (remove_sent_value, True, "parameter query levelMode: value documentSetAll is gone"),
    (add_sent_value, False, "member entity of the body: value PAGES is new"),
    (change_type, True, "member counts.documents of the answer 200: type string is new"),
    (remove_answer_member, True, "member documentSets of the answer 200 is gone"),
    (add_answer_member, False, "member cost of the answer 200 is new"),
    (loosen_answer_member, True, "member media[].count of the answer 200 is no longer required"),
    (require_sent_member, True, "member sort of the body is now required"),
    (add_status, False, "status 429 is new"),
    (remove_error, False, "status 500 is gone"),
    (remove_success, True, "status 200 is gone"),
    (change_media, True, "content 200 application/json is gone"),
    (deprecate, False, "operation is now deprecated"),
]


def test_a_description_does_not_differ_from_itself() -> None:
    assert changes(FACTS, facts_of(deepcopy(DESCRIPTION))) == []


@pytest.mark.parametrize(("mutilate", "breaking", "text"), CASES, ids=[case[0].__name__ for case in CASES])
def test_a_change_is_found_and_weighed(mutilate: Callable[[Document], None], breaking: bool, text: str) -> None:  # noqa: FBT001
    changed = deepcopy(DESCRIPTION)
    mutilate(changed)
    found = changes(FACTS, facts_of(changed))
    assert (breaking, text) in [(each.breaking, each.text) for each in found]


def test_what_is_gone_with_its_operation_has_no_row_of_its_own() -> None:
    changed = deepcopy(DESCRIPTION)
    del changed["paths"][STATISTICS]
    (only,) = changes(FACTS, facts_of(changed))
    assert (only.text, only.operations) == ("operation is gone", ("GET /statistics/jobset/{}",))


def renamed(document: Document) -> Document:
    """The same API as others would write it down: OpenAPI 3.0, the prefix in the paths, other names."""
    text = json.dumps(document)
    for name in document["components"]["schemas"]:
        text = text.replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/Dto{name}"')
    other: Document = json.loads(text)
    other["components"]["schemas"] = {f"Dto{name}": each for name, each in other["components"]["schemas"].items()}
    other["openapi"] = "3.0.3"
    other["servers"] = [{"url": "/"}]
    other["paths"] = {
        "/rest/serverengine" + re.sub(r"\{\w+\}", "{id}", path): item for path, item in other["paths"].items()
    }
    return other


def test_names_and_prefixes_are_no_difference() -> None:
    assert changes(FACTS, facts_of(renamed(DESCRIPTION))) == []


def test_nullable_is_how_older_documents_write_null() -> None:
    def one(described: Document) -> Document:
        answer = {"description": "It.", "content": {"application/json": {"schema": {"properties": {"a": described}}}}}
        return {"paths": {"/x": {"get": {"responses": {"200": answer}}}}}

    new, old = one({"type": ["string", "null"]}), one({"type": "string", "nullable": True})
    assert changes(facts_of(old), facts_of(new)) == []


def test_a_schema_may_hold_itself_and_be_put_together() -> None:
    node = {"properties": {"name": {"type": "string"}, "below": {"$ref": "#/components/schemas/Leaf"}}}
    leaf = {"allOf": [{"$ref": "#/components/schemas/Node"}, {"properties": {"last": {"type": "boolean"}}}]}
    answer = {"description": "It.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}
    document = {
        "paths": {"/x": {"get": {"responses": {"200": answer}}}},
        "components": {"schemas": {"Node": node, "Leaf": leaf}},
    }
    names = {place.name for place in facts_of(document) if place.kind == "member"}
    assert {"200.name", "200.below", "200.below.name", "200.below.last"} <= names


class Pages(BaseHTTPRequestHandler):
    """Serves what its server has in `pages`."""

    def do_GET(self) -> None:
        body = self.server.pages.get(self.path)  # type: ignore[attr-defined]
        self.send_response(200 if body is not None else 404)
        self.end_headers()
        self.wfile.write((body or "").encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[tuple[str, dict[str, str]]]:
    """A server, and its pages by path."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    server.pages = {}  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", server.pages  # type: ignore[attr-defined]
    server.shutdown()
    thread.join()
    server.server_close()


SMALL = json.dumps({"openapi": "3.1.0", "paths": {}, "info": {"title": "Small"}})
DOC = "/serverengine/doc/"


@pytest.mark.parametrize(
    "pages",
    [
        {DOC: SMALL},
        {DOC: "<script>SwaggerUIBundle({url: './v3/api.json', dom_id: '#x'})</script>", DOC + "v3/api.json": SMALL},
        {
            DOC: '<script src="./swagger-initializer.js"></script>',
            DOC + "swagger-initializer.js": 'window.ui = SwaggerUIBundle({ url: "/api.yaml" })',
            "/api.yaml": yaml.safe_dump(json.loads(SMALL)),
        },
        {DOC: "<redoc spec-url='/serverengine/api'></redoc>", "/serverengine/api": SMALL},
        {DOC: '<link href="style.css"><a href="open.json?x=1">raw</a>', DOC + "open.json?x=1": SMALL},
        {DOC: "<html>", DOC + "openapi.json": SMALL},
        {DOC: "<script>url: 'http://127.0.0.2:1/other.json'</script>", DOC + "openapi.yaml": SMALL},
    ],
    ids=["the page itself", "swagger ui", "its script", "redoc", "a link", "the usual name", "not from elsewhere"],
)
def test_the_document_of_a_server_is_found(site: tuple[str, dict[str, str]], pages: dict[str, str]) -> None:
    url, served = site
    served.update(pages)
    assert spec_sources.from_server(url)["info"]["title"] == "Small"


def test_a_server_without_a_document_is_told(site: tuple[str, dict[str, str]]) -> None:
    url, served = site
    served[DOC] = "<html>Nothing here</html>"
    with pytest.raises(spec_sources.NotFoundError, match="DOC="):
        spec_sources.from_server(url)
    served["/old.json"] = json.dumps({"swagger": "2.0", "paths": {}})
    with pytest.raises(spec_sources.NotFoundError, match="no OpenAPI 3 document"):
        spec_sources.from_server(url, "/old.json")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "spec_diff.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_a_server_that_differs_is_reported(site: tuple[str, dict[str, str]]) -> None:
    url, served = site
    theirs = renamed(DESCRIPTION)
    del theirs["paths"]["/rest/serverengine/statistics/version"]
    del schema(theirs, "DtoJobSetStatistics")["properties"]["documentSets"]
    served[DOC] = "<script>ui({url: 'api.json'})</script>"
    served[DOC + "api.json"] = json.dumps(theirs)
    done = run("--server", url)
    assert done.returncode == 0, done.stderr
    assert f"From spec/ to {url}: 2 breaking changes, 0 others." in done.stdout
    assert "| yes | operation is gone | `GET /statistics/version` |" in done.stdout
    assert "| yes | member documentSets of the answer 200 is gone | `GET /statistics/jobset/{}` |" in done.stdout


def test_a_file_a_folder_an_address_and_a_git_ref_can_be_the_base(
    site: tuple[str, dict[str, str]], tmp_path: Path
) -> None:
    url, served = site
    served["/old.yaml"] = SMALL
    (tmp_path / "old.json").write_text(SMALL, "utf-8")
    for base in (f"{url}/old.yaml", str(tmp_path / "old.json")):
        assert spec_sources.from_anywhere(base)["info"]["title"] == "Small"
    assert spec_sources.from_anywhere(str(ROOT / "spec")) == DESCRIPTION
    with pytest.raises(spec_sources.NotFoundError, match="no-such-ref is no file, no address and no git ref"):
        spec_sources.from_anywhere("no-such-ref")


def test_a_base_that_is_nowhere_is_told_in_one_line() -> None:
    done = run("--base", "no-such-ref")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
