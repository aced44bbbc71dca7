"""What templates say of themselves, as JSON or XML."""

from typing import Any
from xml.etree.ElementTree import Element

import httpx
import pytest
from defusedxml.ElementTree import fromstring

from .rich_template import rich_template, zipped
from .sandbox_api import CSV, TEMPLATE, Api

JSON = {"Accept": "application/json"}


def report(api: Api, template: str, **query: str) -> Any:
    answer = api.get(f"/filestore/template/report/{template}", headers=JSON, params=query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "application/json"
    return answer.json()


def xml(answer: httpx.Response) -> Element:
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/xml")
    return fromstring(answer.content)


@pytest.fixture
def rich(api: Api) -> str:
    return api.upload("template", rich_template(), filename="Rechnung 007.OL-template")


def test_it_tells_contexts_sections_images_and_fields(api: Api, rich: str) -> None:
    found = report(api, rich)
    assert found["properties"] == {"file": "Rechnung 007.OL-template"}
    manifest = found["template"]["manifest"]
    assert manifest["contexts"] == {
        "context": [
            {"name": "print", "section": "Brief"},
            {"name": "email", "section": ["Gruß", "Reminder"]},
            {"name": "web", "section": "Übersicht"},
        ]
    }
    assert {"name": "Gruß", "context": "email"} in manifest["sections"]["section"]
    assert manifest["images"] == {"image": {"path": "images/logo.png"}}
    fields = found["template"]["datamodelconfigadapter"]["datamodel"]["field"]
    assert [field["name"] for field in fields] == ["Name", "Number", "Season", "Email"]


def test_xml_says_the_same(api: Api, rich: str) -> None:
    root = xml(api.get(f"/filestore/template/report/{rich}"))
    assert root.findtext("properties/file") == "Rechnung 007.OL-template"
    assert [one.text for one in root.iterfind("template/manifest/contexts/context[name='email']/section")] == [
        "Gruß",
        "Reminder",
    ]


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("application/json", "application/json"),
        ("application/xml", "application/xml"),
        ("*/*", "application/xml"),
        ("application/*", "application/xml"),
        ("", "application/xml"),
        ("application/xml, application/json;q=0.1", "application/json"),
        ("Application/JSON; charset=utf-8, */*", "application/json"),
        ("text/html, */*;q=0.8", "application/xml"),
    ],
)
def test_accept_decides_about_the_form(api: Api, accept: str, media: str) -> None:
    template = api.upload("template", TEMPLATE)
    answer = api.get(f"/filestore/template/report/{template}", headers={"Accept": accept})
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, media)


@pytest.mark.parametrize("accept", ["text/html", "image/*", "application/pdf, text/plain"])
def test_other_forms_are_not_to_be_had(api: Api, accept: str) -> None:
    template = api.upload("template", TEMPLATE)
    answer = api.get(f"/filestore/template/report/{template}", headers={"Accept": accept})
    assert (answer.status_code, answer.content) == (406, b"")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("properties", {"properties": {"file": "Rechnung 007.OL-template"}}),
        ("images", {"images": {"image": {"path": "images/logo.png"}}}),
        ("masters", {"masters": ""}),
        ("media", {"media": ""}),
        ("scripts", {"scripts": ""}),
        ("locale", {"locale": ""}),
    ],
)
def test_a_filter_limits_it_to_a_tag(api: Api, rich: str, tag: str, expected: dict[str, Any]) -> None:
    assert report(api, rich, filter=tag) == expected


@pytest.mark.parametrize("tag", ["sections", "contexts", "datamodel"])
def test_a_limited_report_is_a_part_of_the_whole_one(api: Api, rich: str, tag: str) -> None:
    whole = xml(api.get(f"/filestore/template/report/{rich}"))
    (part,) = xml(api.get(f"/filestore/template/report/{rich}", params={"filter": tag}))
    assert (part.tag, len(part) > 0) == (tag, True)
    assert "".join(part.itertext()) == "".join(next(whole.iter(tag)).itertext())


@pytest.mark.parametrize("tag", ["Sections", "nothing", "template", "Ж"])
def test_an_unknown_filter_is_refused(api: Api, rich: str, tag: str) -> None:
    answer = api.get(f"/filestore/template/report/{rich}", params={"filter": tag})
    error = answer.json()["error"]
    assert (answer.status_code, error["status"], error["parameter"]) == (400, 400, tag)
    assert error["message"].startswith("Invalid filter")


def test_a_page_may_name_its_language_and_bring_scripts(api: Api) -> None:
    page = '<html lang="de-CH"><head><script src="js/main.js"></script></head><body>@A@</body></html>'
    template = api.upload("template", zipped({"web/Start.html": page, "web/js/main.js": "1"}))
    assert report(api, template, filter="locale") == {"locale": "de-CH"}
    assert report(api, template, filter="scripts") == {"scripts": {"script": {"path": "web/js/main.js"}}}


def test_a_plain_template_has_one_section_and_a_file_without_a_name_its_id(api: Api) -> None:
    template = api.upload("template", "Dear @Name@")
    found = report(api, template)
    assert found["properties"] == {"file": template}
    assert found["template"]["manifest"]["sections"] == {"section": {"name": "Section 1", "context": "print"}}


def test_characters_that_xml_has_not_do_no_harm(api: Api) -> None:
    template = api.upload("template", zipped({"print/a\x01<&b.html": "<p>@x@</p>"}))
    root = xml(api.get(f"/filestore/template/report/{template}"))
    assert root.findtext("template/manifest/sections/section/name") == "a\ufffd<&b"


@pytest.mark.parametrize("kind", ["DataMiningConfig", "JobCreationConfig", "OutputCreationConfig"])
def test_a_file_of_another_kind_is_no_template(api: Api, kind: str) -> None:
    answer = api.get(f"/filestore/template/report/{api.upload(kind, 'x')}")
    assert (answer.status_code, answer.json()["error"]["status"]) == (400, 400)


def test_a_directory_is_no_template(api: Api) -> None:
    api.post("/filestore/dir/letters", content=zipped({"index.html": TEMPLATE}))
    assert api.get("/filestore/template/report/letters").status_code == 400


def test_what_was_uploaded_as_a_data_file_serves_as_a_template_too(api: Api) -> None:
    assert "template" in report(api, api.upload("DataFile", TEMPLATE))
    assert "template" in report(api, api.upload("DataFile", CSV))


@pytest.mark.parametrize("reference", ["424242", "missing.OL-template", "Ж"])
def test_a_missing_template_is_404(api: Api, reference: str) -> None:
    answer = api.get(f"/filestore/template/report/{reference}")
    error = answer.json()["error"]
    assert (answer.status_code, error["parameter"]) == (404, reference)
    assert error["message"].startswith("Template ")
