"""One record merged with a template, as a PDF in the File Store or as images in the answer."""

import io
import json
from typing import Any

import httpx
import pypdf
import pytest

from .rich_template import ADDRESSES, files_in, image, rich_template, zipped
from .sandbox_api import CSV, TEMPLATE, Api

BASE = "/workflow/contentcreation"
THREE_PAGES = "<h1>Dear @Name@</h1>" + "<p>line</p>" * 80


@pytest.fixture
def template(api: Api) -> str:
    return api.upload("template", rich_template(), filename="Brief Ü.OL-template")


@pytest.fixture
def record(api: Api) -> int:
    mapping = api.upload("DataMiningConfig", "a vendor file", filename="m.OL-datamapper")
    data_set = api.run(f"/workflow/datamining/{mapping}/{api.upload('DataFile', ADDRESSES)}")
    number: int = api.identifiers(f"/entity/datasets/{data_set}")[0]
    return number


def text_of(api: Api, answer: httpx.Response) -> str:
    assert answer.status_code == 200, answer.text
    stored = api.get(f"/filestore/file/{answer.text}").content
    (page,) = pypdf.PdfReader(io.BytesIO(stored)).pages
    return page.extract_text()


def images(api: Api, template: str, record: int, body: dict[str, Any] | None) -> httpx.Response:
    return api.start(f"{BASE}/imagepreview", body, templateId=template, dataRecordId=str(record))


class TestPdf:
    def test_of_a_stored_record(self, api: Api, template: str, record: int) -> None:
        answer = api.get(f"{BASE}/pdfpreviewdirect?templateId={template}&dataRecordId={record}")
        assert "Dear Jürgen Groß" in text_of(api, answer)

    def test_of_a_stored_record_with_parameters(self, api: Api, record: int) -> None:
        query = {"templateId": "Brief Ü.OL-template", "dataRecordId": str(record)}
        api.upload("template", rich_template(), filename="Brief Ü.OL-template")
        for body, expected in ((None, "@Season@"), ({}, "@Season@"), ({"parameters": {"Season": "Été"}}, "Été")):
            answer = api.start(f"{BASE}/pdfpreviewdirect", body, **query)
            assert f"number is 0001 in {expected}" in text_of(api, answer)

    def test_of_a_record_in_the_body(self, api: Api, template: str) -> None:
        data = {"schema": {"columns": {"Name": "STRING"}}, "fields": {"Name": "Íñigo Šťastný", "Number": "007"}}
        answer = api.start(f"{BASE}/pdfpreview/{template}", {"data": data})
        assert "Dear Íñigo Šťastný" in text_of(api, answer)

    def test_of_several_records_in_the_body_shows_the_first(self, api: Api, template: str) -> None:
        answer = api.start(f"{BASE}/pdfpreview/{template}", {"data": [{"Name": "First"}, {"Name": "Second"}]})
        assert "Dear First" in text_of(api, answer)

    @pytest.mark.parametrize(("persist", "records"), [("", 1), ("?persist=true", 1), ("?persist=false", 0)])
    def test_of_a_data_file_shows_its_first_record(self, api: Api, template: str, persist: str, records: int) -> None:
        mapping = api.upload("DataMiningConfig", "a vendor file")
        answer = api.post(f"{BASE}/pdfpreview/{template}/{mapping}{persist}", content=CSV)
        assert "Dear Jürgen Groß" in text_of(api, answer)
        kept = [api.identifiers(f"/entity/datasets/{each}") for each in api.identifiers("/entity/datasets")]
        assert [len(each) for each in kept] == [1] * records


class TestImages:
    def test_print_pages_are_real_images(self, api: Api, template: str, record: int) -> None:
        answer = images(api, template, record, {"context": "print", "type": "png"})
        shown = image(answer.content)
        assert answer.headers["content-type"] == "image/png"
        assert answer.headers["content-disposition"] == "attachment; filename=preview.png"
        assert (shown.format, shown.size) == ("PNG", (794, 1123))  # A4 at 96 dpi
        darkest, lightest = shown.convert("L").getextrema()
        assert (darkest < 50, lightest) == (True, 255)  # text on white

    def test_without_a_body_the_first_context_comes_as_jpeg(self, api: Api, template: str, record: int) -> None:
        answer = images(api, template, record, None)
        assert image(answer.content).format == "JPEG"
        assert answer.headers["content-type"] == "image/jpeg"

    @pytest.mark.parametrize("kind", ["jpg", "jpeg", "JPG"])
    def test_the_resolution_and_quality_of_jpeg(self, api: Api, template: str, record: int, kind: str) -> None:
        sizes = []
        for quality in (100, 10, 0):
            answer = images(api, template, record, {"type": kind, "dpi": 48, "quality": quality})
            assert image(answer.content).size == (397, 562)
            sizes.append(len(answer.content))
        assert sizes == sorted(sizes, reverse=True)

    @pytest.mark.parametrize("context", ["email", "web"])
    @pytest.mark.parametrize("width", [1, 300, 640])
    def test_emails_and_web_pages_are_as_wide_as_the_view_port(
        self, api: Api, template: str, record: int, context: str, width: int
    ) -> None:
        answer = images(api, template, record, {"context": context, "viewPortWidth": width, "type": "png"})
        assert image(answer.content).size[0] == width

    @pytest.mark.parametrize("name", ["viewPortWidth", "dpi"])
    def test_the_smallest_numbers_give_an_image_of_one_pixel(self, api: Api, template: str, name: str) -> None:
        for kind in ("png", "jpg"):
            body = {"data": {}, "type": kind, "context": "print" if name == "dpi" else "web", name: 5e-324}
            assert image(api.start(f"{BASE}/imagepreview/{template}", body).content).size == (1, 1)

    def test_a_record_in_the_body(self, api: Api, template: str) -> None:
        body = {"data": {"Name": "Zoë"}, "type": "png", "context": "web", "parameters": {"Season": "winter"}}
        answer = api.start(f"{BASE}/imagepreview/{template}", body)
        assert image(answer.content).size[0] == 1024

    @pytest.mark.parametrize(
        ("wanted", "media", "count"),
        [
            ({}, "application/zip", 3),
            ({"archive": True}, "application/zip", 3),
            ({"archive": False}, "image/jpeg", 1),
            ({"archive": False, "pages": "2-3"}, "application/zip", 2),
            ({"pages": "2"}, "image/jpeg", 1),
            ({"pages": "2", "archive": True}, "application/zip", 1),
            ({"pages": "1, 3-9"}, "application/zip", 2),
            ({"pages": "*"}, "application/zip", 3),
        ],
    )
    def test_pages_and_archive(self, api: Api, wanted: dict[str, Any], media: str, count: int) -> None:
        template = api.upload("template", THREE_PAGES)
        answer = api.start(f"{BASE}/imagepreview/{template}", {"data": {"Name": "Ann"}, "dpi": 30, **wanted})
        assert answer.headers["content-type"] == media
        found = [answer.content] if media.startswith("image") else [*files_in(answer.content).values()]
        assert [image(each).format for each in found] == ["JPEG"] * count

    def test_nothing_is_stored(self, api: Api, template: str) -> None:
        before = api.upload("DataFile", CSV)
        api.start(f"{BASE}/imagepreview/{template}", {"data": {"Name": "Ann"}})
        assert int(api.upload("DataFile", CSV)) == int(before) + 1


JSON = {"Content-Type": "application/json"}
DIRECT = "pdfpreviewdirect?templateId={template}&dataRecordId={record}"
IMAGE = "imagepreview?templateId={template}&dataRecordId={record}"
# method, path, body, status, in the message
BAD = [
    ("GET", "pdfpreviewdirect?templateId=missing&dataRecordId={record}", None, 404, "specified Template passed"),
    ("GET", "pdfpreviewdirect?templateId={template}&dataRecordId=4242", None, 404, "specified Data Record passed"),
    ("GET", "pdfpreviewdirect?templateId={template}&dataRecordId={template}", None, 404, "specified Data Record"),
    ("GET", "pdfpreviewdirect?templateId={record}&dataRecordId={record}", None, 404, "specified Template"),
    ("GET", "pdfpreviewdirect?templateId={template}", None, 400, "dataRecordId"),
    ("GET", "pdfpreviewdirect?dataRecordId={record}", None, 400, "templateId"),
    ("GET", "pdfpreviewdirect?templateId=&dataRecordId={record}", None, 400, "templateId"),
    ("GET", "pdfpreviewdirect?templateId={template}&dataRecordId=Ж", None, 400, "dataRecordId"),
    ("GET", "pdfpreviewdirect?templateId={web}&dataRecordId={record}", None, 400, "Context not found: print"),
    ("POST", DIRECT, "{", 400, "body is invalid"),
    ("POST", DIRECT, "[]", 400, "body is invalid"),
    ("POST", DIRECT, '{"parameters": 1}', 400, "body is invalid"),
    ("POST", "pdfpreviewdirect?templateId={web}&dataRecordId={record}", "{}", 400, "Context not found: print"),
    ("POST", "pdfpreview/{template}", "", 400, "body is missing"),
    ("POST", "pdfpreview/{template}", '{"data": []}', 400, "body is invalid"),
    ("POST", "pdfpreview/{template}", '{"data": "Ж"}', 400, "body is invalid"),
    ("POST", "pdfpreview/Ж.OL-template", '{"data": {}}', 404, "specified Template"),
    ("POST", "pdfpreview/{web}", '{"data": {}}', 400, "Context not found: print"),
    ("POST", "imagepreview?templateId=missing&dataRecordId={record}", "{}", 404, "specified Template"),
    ("POST", "imagepreview?templateId={template}&dataRecordId=4242", "{}", 404, "specified Data Record"),
    ("POST", "imagepreview?templateId={template}&dataRecordId=x", "{}", 400, "dataRecordId"),
    ("POST", IMAGE, '{"context": "fax"}', 400, "body is invalid"),
    ("POST", IMAGE, '{"context": "print", "section": "Ж"}', 400, "Section not found: Ж"),
    ("POST", IMAGE, '{"context": "web", "section": "Brief"}', 400, "Section not found: Brief"),
    ("POST", "imagepreview?templateId={web}&dataRecordId={record}", '{"context": "email"}', 400, "Context not found"),
    ("POST", IMAGE, '{"dpi": 0}', 400, "body is invalid"),
    ("POST", IMAGE, '{"dpi": 100000}', 400, "dpi must be"),
    ("POST", IMAGE, f'{{"dpi": 1{"0" * 400}}}', 400, "dpi must be"),
    ("POST", IMAGE, '{"dpi": 2400}', 400, "too many pixels"),
    ("POST", IMAGE, '{"viewPortWidth": 1000000, "context": "web"}', 400, "viewPortWidth must be"),
    ("POST", IMAGE, '{"quality": 101}', 400, "body is invalid"),
    ("POST", IMAGE, '{"pages": ""}', 400, "pages cannot be read"),
    ("POST", IMAGE, '{"pages": "0"}', 400, "pages cannot be read"),
    ("POST", IMAGE, '{"pages": "3-1"}', 400, "pages cannot be read"),
    ("POST", IMAGE, '{"pages": "٣"}', 400, "pages cannot be read"),
    ("POST", IMAGE, '{"pages": "2"}', 400, "no such pages"),
    ("POST", IMAGE, '{"pages": 1}', 400, "body is invalid"),
    ("POST", "imagepreview/{template}", "{}", 400, "body is invalid"),
    ("POST", "imagepreview/missing", '{"data": {}}', 404, "specified Template"),
]


@pytest.mark.parametrize(("method", "path", "body", "status", "message"), BAD)
def test_bad_requests(
    api: Api, template: str, record: int, *, method: str, path: str, body: str | None, status: int, message: str
) -> None:
    web = api.upload("template", zipped({"web/Main.html": "<p>@Name@</p>"}))
    options: dict[str, Any] = {} if body is None else {"content": body.encode("utf-8"), "headers": JSON}
    address = path.format(template=template, record=record, web=web)
    answer = api.request(method, f"{BASE}/{address}", **options)
    assert answer.status_code == status, answer.text
    assert message in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("path", "content", "status", "message"),
    [
        ("{template}/{mapping}", b"", 400, "no content"),
        ("missing/{mapping}", b"Name\nAnn", 404, "specified Template"),
        ("{template}/missing", b"Name\nAnn", 404, "Datamapper config not found"),
        ("{template}/{template}", b"Name\nAnn", 404, "Datamapper config not found"),
        ("{template}/{mapping}", b"%PDF-1.4", 500, "Error executing DM configuration"),
        ("{template}/{mapping}?persist=perhaps", b"Name\nAnn", 400, "persist"),
    ],
)
def test_bad_data_files(api: Api, template: str, *, path: str, content: bytes, status: int, message: str) -> None:
    mapping = api.upload("DataMiningConfig", "a vendor file")
    address = path.format(template=template, mapping=mapping)
    answer = api.post(f"{BASE}/pdfpreview/{address}", content=content)
    assert answer.status_code == status, answer.text
    assert message in answer.json()["error"]["message"]
    assert api.identifiers("/entity/datasets") == []


@pytest.mark.parametrize("path", ["pdfpreview/1", "imagepreview/1", "pdfpreview/1/2"])
def test_another_content_type_is_refused(api: Api, path: str) -> None:
    answer = api.post(f"{BASE}/{path}", content=b"<a/>", headers={"Content-Type": "application/xml"})
    assert answer.status_code == 415


def test_print_content_needs_a_print_context_too(api: Api, record: int) -> None:
    web = api.upload("template", zipped({"web/Main.html": "<p>@Name@</p>"}))
    answer = api.start(f"{BASE}/{web}", {"identifiers": [record]})
    assert (answer.status_code, answer.json()["error"]["message"]) == (400, "Context not found: print")
    configuration = {"contentcreation": {"config": web, "identifiers": [record]}}
    assert api.start("/workflow/print/submit", configuration).status_code == 400


def test_a_single_page_serves_all_contexts_and_plain_text_print_alone(api: Api) -> None:
    page, text = api.upload("template", TEMPLATE), api.upload("template", "Dear @Name@")
    narrowed = api.upload("template", '<meta name="ol-contexts" content="web, email"><p>@Name@</p>')
    for template, expected in ((page, [200, 200, 200]), (text, [200, 400, 400]), (narrowed, [400, 200, 200])):
        bodies = [{"data": {"Name": "Ann"}, "context": context} for context in ("print", "email", "web")]
        found = [api.start(f"{BASE}/imagepreview/{template}", body).status_code for body in bodies]
        assert found == expected


def test_a_template_of_the_vendor_has_every_context_and_section(api: Api) -> None:
    template = api.upload("template", b"PK\x03\x04 of the vendor's designer")
    body = json.dumps({"data": {"Name": "Ann"}, "context": "email", "section": "Anything"})
    answer = api.post(f"{BASE}/imagepreview/{template}", content=body, headers=JSON)
    assert image(answer.content).format == "JPEG"
