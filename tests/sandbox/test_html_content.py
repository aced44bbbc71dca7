"""Records and templates become web pages; files come out of templates."""

import base64
from typing import Any

import pytest

from .rich_template import ADDRESSES, CSS, WEB, png, rich_template, zipped
from .sandbox_api import TEMPLATE, Api

BASE = "/workflow/contentcreation/html"
PAGE = '<html><body><p id="a">Dear <i>@Name@</i></p><div class="x y"><p>2<p>3</div></body></html>'


@pytest.fixture
def template(api: Api) -> str:
    return api.upload("template", rich_template(), filename="Seite Ü.OL-template")


@pytest.fixture
def record(api: Api) -> int:
    mapping = api.upload("DataMiningConfig", "a vendor file")
    data_set = api.run(f"/workflow/datamining/{mapping}/{api.upload('DataFile', ADDRESSES)}")
    number: int = api.identifiers(f"/entity/datasets/{data_set}")[0]
    return number


def page(api: Api, template: str, data: dict[str, Any], **query: str) -> str:
    answer = api.start(f"{BASE}/{template}", {"data": data}, **query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return answer.text


class TestPage:
    @pytest.mark.usefixtures("template")
    def test_of_a_stored_record(self, api: Api, record: int) -> None:
        answer = api.get(f"{BASE}/Seite Ü.OL-template/{record}")
        assert answer.text == WEB.replace("@Name@", "Jürgen Groß")
        assert answer.headers["content-type"] == "text/html; charset=utf-8"

    def test_of_a_stored_record_with_options_in_the_body(self, api: Api, template: str, record: int) -> None:
        body = {"cssSelector": "li:last-child", "parameters": {"Season": "<winter>"}, "section": "", "inline": "NONE"}
        assert api.start(f"{BASE}/{template}/{record}", body).text == "&lt;winter&gt;"

    def test_of_a_record_in_the_body(self, api: Api) -> None:
        template = api.upload("template", PAGE)
        assert page(api, template, {"Name": "Bjørn & Æ"}) == PAGE.replace("@Name@", "Bjørn &amp; Æ")

    def test_of_a_template_alone(self, api: Api) -> None:
        assert api.post(f"{BASE}/{api.upload('template', PAGE)}").text == PAGE

    def test_of_a_template_of_the_vendor_lists_the_record(self, api: Api) -> None:
        template = api.upload("template", b"PK\x03\x04 of the vendor's designer")
        assert "<td>Ann</td>" in page(api, template, {"Name": "Ann"}, section="Anything")

    def test_what_the_vendors_client_sends_for_nothing(self, api: Api, record: int) -> None:
        query = "section=&inline=NONE&cssSelector=&runtimeParameters=%5Bobject%20Object%5D"
        template = api.upload("template", PAGE)
        assert "Jürgen" in api.get(f"{BASE}/{template}/{record}?{query}").text
        assert "Zoë" in api.post(f"{BASE}/{template}?{query}", json={"data": {"Name": "Zoë"}}).text

    def test_what_is_said_of_messages_does_not_go_out(self, api: Api) -> None:
        template = api.upload("template", '<html><meta name="ol-bcc" content="secret@example.org"><p>@Name@</p></html>')
        assert page(api, template, {"Name": "Ann"}) == "<html><p>Ann</p></html>"

    def test_sections_are_chosen_by_name(self, api: Api) -> None:
        template = api.upload("template", zipped({"web/b.html": "<p>second</p>", "web/a.html": "<p>first</p>"}))
        assert page(api, template, {}) == "<p>first</p>"
        assert page(api, template, {}, section="b") == "<p>second</p>"

    @pytest.mark.parametrize(
        ("selector", "expected"),
        [
            ("#a", "Dear <i>Ann</i>"),
            ("i", "Ann"),
            (".x.y > p:nth-child(2)", "3"),
            ("div p", "2"),
            ("p + div > p", "2"),
            ("#b, [class~=y] p:not(:first-child)", "3"),
            ("table", ""),
        ],
    )
    def test_a_selector_cuts_out_what_stands_in_the_first_match(self, api: Api, selector: str, expected: str) -> None:
        template = api.upload("template", PAGE)
        assert page(api, template, {"Name": "Ann"}, cssSelector=selector) == expected

    def test_rules_move_to_the_elements(self, api: Api, template: str) -> None:
        found = page(api, template, {}, inline="CSS")
        assert '<p class="first" id="greeting" style="margin: 0; color: red">' in found
        assert "<style>" not in found
        assert "main.css" not in found

    @pytest.mark.parametrize("mode", ["LOCAL", "ALL"])
    def test_files_of_the_template_are_embedded(self, api: Api, template: str, mode: str) -> None:
        found = page(api, template, {}, inline=mode)
        assert f"data:text/css;base64,{base64.b64encode(CSS.encode()).decode()}" in found
        assert f"data:image/png;base64,{base64.b64encode(png()).decode()}" in found
        assert 'src="https://example.org/far.png"' in found


class TestResource:
    @pytest.mark.parametrize(
        ("path", "media", "content"),
        [
            ("images/logo.png", "image/png", png()),
            ("web/css/main.css", "text/css; charset=utf-8", CSS.encode()),
            ("web/%C3%9Cbersicht.html", "text/html; charset=utf-8", WEB.encode()),
        ],
    )
    def test_a_file_of_the_template(self, api: Api, template: str, path: str, media: str, content: bytes) -> None:
        answer = api.get(f"{BASE}/{template}/{path}?inline=CSS")
        assert (answer.status_code, answer.headers["content-type"]) == (200, media)
        assert answer.content == content

    def test_a_file_at_the_top_that_is_no_text(self, api: Api) -> None:
        template = api.upload("template", zipped({"data.html": b"\xff\xfe", "x": b"\x00"}))
        assert api.get(f"{BASE}/{template}/data.html").content == b"\xff\xfe"
        assert api.get(f"{BASE}/{template}/x").headers["content-type"] == "application/octet-stream"


# method, path, body, status, in the message
BAD = [
    ("GET", "missing/{record}", None, 404, "specified Template"),
    ("GET", "Ж/{record}", None, 404, "specified Template"),
    ("GET", "{record}/{record}", None, 404, "specified Template"),
    ("GET", "{template}/4242", None, 404, "specified Data Record"),
    ("GET", "{template}/0", None, 404, "specified Data Record"),
    ("GET", "{template}/{template}", None, 404, "specified Data Record"),
    ("GET", "{template}/99999999999999999999999", None, 404, "specified Data Record"),
    ("GET", "{template}/{record}?section=Ж", None, 400, "Section not found: Ж"),
    ("GET", "{text}/{record}", None, 400, "Context not found: web"),
    ("GET", "{template}/{record}?inline=SOME", None, 400, "inline"),
    ("GET", "{template}/{record}?cssSelector=%3C", None, 500, "CSS selector"),
    ("GET", "{template}/{record}?cssSelector=p%3A%3Abefore", None, 500, "CSS selector"),
    ("GET", "{template}/nothing.png", None, 400, "no such resource"),
    ("GET", "{template}/../secret", None, 400, "no such resource"),
    ("GET", "{template}/Ж/ж.png", None, 400, "no such resource"),
    ("GET", "{text}/index.html", None, 400, "no such resource"),
    ("GET", "missing/index.html", None, 404, "specified Template"),
    ("POST", "{template}/{record}", "", 500, "body is missing"),
    ("POST", "{template}/{record}", "{", 500, "body is invalid"),
    ("POST", "{template}/{record}", '{"inline": "none"}', 500, "body is invalid"),
    ("POST", "{template}/{record}", '{"cssSelector": 1}', 500, "body is invalid"),
    ("POST", "{template}/{record}", '{"cssSelector": ">"}', 500, "CSS selector"),
    ("POST", "{template}/{record}", '{"section": "Ж"}', 400, "Section not found"),
    ("POST", "{template}/4242", "{}", 404, "specified Data Record"),
    ("POST", "{template}/x", "{}", 404, "not an id"),
    ("POST", "missing/{record}", "{}", 404, "specified Template"),
    ("POST", "{text}/{record}", "{}", 400, "Context not found: web"),
    ("POST", "{template}", "[", 500, "body is invalid"),
    ("POST", "{template}", '{"data": []}', 500, "body is invalid"),
    ("POST", "{template}", '{"parameters": {}}', 500, "body is invalid"),
    ("POST", "missing", None, 404, "specified Template"),
    ("POST", "{text}", None, 400, "Context not found: web"),
    ("POST", "{template}?section=%D0%96", None, 400, "Section not found: Ж"),
]


@pytest.mark.parametrize(("method", "path", "body", "status", "message"), BAD)
def test_bad_requests(
    api: Api, template: str, record: int, *, method: str, path: str, body: str | None, status: int, message: str
) -> None:
    text = api.upload("template", "Dear @Name@")
    json_type = {"Content-Type": "application/json"}
    options: dict[str, Any] = {} if body is None else {"content": body.encode("utf-8"), "headers": json_type}
    address = path.format(template=template, record=record, text=text)
    address = address.replace("..", "%2E%2E")  # clients resolve the dots
    answer = api.request(method, f"{BASE}/{address}", **options)
    assert answer.status_code == status, answer.text
    assert message in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("PUT", "1/2", "GET, POST"),
        ("POST", "1/images/logo.png", "GET"),
        ("GET", "1", "POST"),
        ("DELETE", "1/2/3", "GET"),
    ],
)
def test_other_methods(api: Api, method: str, path: str, allow: str) -> None:
    answer = api.request(method, f"{BASE}/{path}")
    assert (answer.status_code, answer.headers["Allow"]) == (405, allow)


def test_another_content_type_is_refused(api: Api) -> None:
    template = api.upload("template", TEMPLATE)
    assert api.post(f"{BASE}/{template}", content="x", headers={"Content-Type": "text/html"}).status_code == 415


def test_handshake_and_version(api: Api) -> None:
    assert api.get(BASE).text == "Server Engine REST Service available: HTMLMergeRestService"
    assert api.get(f"{BASE}/version").text.startswith("2025.2")
