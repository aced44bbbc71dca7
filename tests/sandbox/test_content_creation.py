"""Templates and data records become content sets."""

import io
from typing import Any

import pypdf
import pytest

from .sandbox_api import ONE_FILE, TEMPLATE, Api


def printed(api: Api, content_set: str) -> list[str]:
    """The text of the pages that a content set gives."""
    job_set = api.run("/workflow/jobcreation/default", {"identifiers": [int(content_set)]})
    preset = api.upload("OutputCreationConfig", ONE_FILE)
    started = api.start(f"/workflow/outputcreation/{preset}/{job_set}")
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(api.finish(started).content)).pages]


def test_a_data_set_gives_one_content_item_for_each_record(api: Api) -> None:
    data_set, template = api.data_set(), api.upload("template", TEMPLATE)
    content_set = api.run(f"/workflow/contentcreation/{template}/{data_set}")
    items = api.identifiers(f"/entity/contentsets/{content_set}")
    assert [item["record"] for item in items] == api.identifiers(f"/entity/datasets/{data_set}")
    assert len({item["item"] for item in items}) == 3
    assert ["Zoë Łukasiewicz" in text and "0002" in text for text in printed(api, content_set)] == [False, True, False]


def test_given_records_are_merged_in_their_order(api: Api) -> None:
    first, _, third = api.identifiers(f"/entity/datasets/{api.data_set()}")
    template = api.upload("template", TEMPLATE)
    content_set = api.run(f"/workflow/contentcreation/{template}", {"identifiers": [third, first]})
    items = api.identifiers(f"/entity/contentsets/{content_set}")
    assert [item["record"] for item in items] == [third, first]
    assert ["Αλέξανδρος" in text for text in printed(api, content_set)] == [True, False]


@pytest.mark.parametrize(
    "data",
    [
        {"fields": {"Name": "Ann", "Number": "007"}},
        [{"fields": {"Name": "Ann", "Number": "007"}}],
        {"schema": {"columns": {"Name": "STRING"}}, "fields": {"Name": "Ann", "Number": "007"}, "tables": {"t": []}},
        {"Name": "Ann", "Number": "007"},
        [{"Name": "Ann", "Number": "007", "detail": [{"Qty": 2}]}],
    ],
)
def test_records_given_as_data_become_data_records(api: Api, data: Any) -> None:
    template = api.upload("template", TEMPLATE)
    content_set = api.run(f"/workflow/contentcreation/{template}", {"data": data})
    (item,) = api.identifiers(f"/entity/contentsets/{content_set}")
    (data_set,) = api.identifiers("/entity/datasets")
    assert api.identifiers(f"/entity/datasets/{data_set}") == [item["record"]]
    (text,) = printed(api, content_set)
    assert "Dear Ann" in text
    assert "007" in text


def test_values_of_given_data_are_printed_as_they_are(api: Api) -> None:
    template = api.upload("template", "@a@|@b@|@c@|@d@|")
    content_set = api.run(f"/workflow/contentcreation/{template}", {"data": {"a": 3, "b": 1.5, "c": True, "d": None}})
    assert "3|1.5|true||" in printed(api, content_set)[0]


def test_runtime_parameters_fill_placeholders_that_the_record_does_not(api: Api) -> None:
    template = api.upload("template", "@Name@ from @Country@ in @Season@")
    body = {"data": {"Name": "Ann", "Country": "NL"}, "parameters": {"Season": "winter", "Country": "BE"}}
    assert "Ann from NL in winter" in printed(api, api.run(f"/workflow/contentcreation/{template}", body))[0]


def test_a_template_that_cannot_be_read_gives_the_default_layout(api: Api) -> None:
    template = api.upload("template", b"PK\x03\x04 of the vendor's designer")
    content_set = api.run(f"/workflow/contentcreation/{template}/{api.data_set()}")
    text = printed(api, content_set)[0]
    assert "Number" in text
    assert "Jürgen Groß" in text


@pytest.mark.parametrize("body", [None, {}, {"parameters": None}, {"parameters": {"country": "NL"}}])
def test_the_body_for_a_data_set_is_optional(api: Api, body: object) -> None:
    path = f"/workflow/contentcreation/{api.upload('template', TEMPLATE)}/{api.data_set()}"
    assert api.run(path, body).isdecimal()


class TestMissing:
    def test_template(self, api: Api) -> None:
        answer = api.start(f"/workflow/contentcreation/missing.OL-template/{api.data_set()}")
        message = "The specified Template passed into this method refers to a missing resource"
        assert answer.status_code == 404
        assert answer.json()["error"] == {"status": 404, "message": message, "parameter": "missing.OL-template"}

    def test_data_set(self, api: Api) -> None:
        answer = api.start(f"/workflow/contentcreation/{api.upload('template', TEMPLATE)}/4242")
        assert answer.status_code == 404
        assert "Data Set" in answer.json()["error"]["message"]

    def test_a_content_set_is_no_data_set(self, api: Api) -> None:
        content_set = api.content_set()
        answer = api.start(f"/workflow/contentcreation/{api.upload('template', TEMPLATE)}/{content_set}")
        assert answer.status_code == 404

    def test_a_data_record_in_the_body(self, api: Api) -> None:
        record = api.identifiers(f"/entity/datasets/{api.data_set()}")[0]
        path = f"/workflow/contentcreation/{api.upload('template', TEMPLATE)}"
        answer = api.start(path, {"identifiers": [record, 4242]})
        assert answer.status_code == 400
        assert answer.json()["error"] == {"status": 400, "message": "Data Record not found", "parameter": "4242"}
