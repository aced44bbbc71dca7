"""The pages of content sets, counted by media."""

import pytest

from .sandbox_api import TEMPLATE, Api

A4 = {"name": "Plain", "size": "A4", "width": "210mm", "height": "297mm"}
LONG = "<h1>Dear @Name@</h1>@Text@"


def test_a_set_and_its_items_are_counted_as_they_are_printed(api: Api) -> None:
    data = [{"Name": "Ann", "Text": "short"}, {"Name": "Bob", "Text": "line\n" * 120}]
    content_set = api.run(f"/workflow/contentcreation/{api.upload('template', LONG)}", {"data": data})
    items = [each["item"] for each in api.identifiers(f"/entity/contentsets/{content_set}")]
    details = api.get(f"/entity/contentsets/{content_set}/pages?detail=true").json()
    assert [each["id"] for each in details] == items
    counts = [each["pages"][0]["count"] for each in details]
    assert counts == [1, 3]
    summary = api.get(f"/entity/contentsets/{content_set}/pages").json()
    assert summary == {"pages": [{"count": sum(counts), "media": A4}]}
    assert api.get(f"/entity/contentsets/{content_set}/pages?detail=false").json() == summary


def test_emails_have_no_pages(api: Api) -> None:
    template = api.upload("template", TEMPLATE)
    started = api.start(f"/workflow/contentcreation/email/{template}", {"data": {"Email": "ann@example.org"}})
    result = api.post(f"/workflow/contentcreation/email/getResult/{started.headers['operationId']}").json()
    pages = f"/entity/contentsets/{result['contentSet']}/pages"
    assert api.get(pages).json() == {"pages": []}
    assert [each["pages"] for each in api.get(f"{pages}?detail=true").json()] == [[]]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("4242/pages", 404),
        ("x/pages", 404),
        ("Ж/pages", 404),
        ("0/pages", 404),
        ("{job_set}/pages", 404),
        ("{deleted}/pages", 404),
        ("{content_set}/pages?detail=1", 404),
        ("{content_set}/pages?detail=", 404),
        ("{content_set}/pages?unknown=1", 200),
    ],
)
def test_bad_requests(api: Api, path: str, status: int) -> None:
    known = {"content_set": api.content_set(), "deleted": api.content_set(), "job_set": api.job_set()}
    api.post(f"/entity/contentsets/{known['deleted']}/delete")
    answer = api.get(f"/entity/contentsets/{path.format(**known)}")
    assert answer.status_code == status, answer.text
    assert status == 200 or answer.json()["error"]["status"] == status
