"""Data files become data sets."""

import json

import pytest

from .sandbox_api import CSV, Api

JSON_FILE = json.dumps([{"Number": "0001", "Name": "Jürgen"}, {"Number": "0002"}])
XML_FILE = "<customers><customer Number='0001'><Name>Zoë</Name></customer><customer Number='0002'/></customers>"


@pytest.fixture
def mapping(api: Api) -> str:
    return api.upload("DataMiningConfig", "a vendor file", filename="customers.OL-datamapper")


@pytest.mark.parametrize(("content", "count"), [(CSV, 3), (JSON_FILE, 2), (XML_FILE, 2)])
def test_a_data_file_becomes_a_data_set_of_its_records(api: Api, mapping: str, content: str, count: int) -> None:
    data_set = api.run(f"/workflow/datamining/{mapping}/{api.upload('DataFile', content)}")
    assert int(data_set) in api.identifiers("/entity/datasets")
    assert len(api.identifiers(f"/entity/datasets/{data_set}")) == count


def test_files_can_be_given_by_name(api: Api, mapping: str) -> None:
    api.upload("DataFile", CSV, filename="März 007.csv")
    assert mapping
    data_set = api.run("/workflow/datamining/customers.OL-datamapper/März 007.csv")
    assert len(api.identifiers(f"/entity/datasets/{data_set}")) == 3


@pytest.mark.parametrize("by", ["id", "text", "name"])
def test_the_data_file_can_stand_in_the_body(api: Api, mapping: str, by: str) -> None:
    number = api.upload("DataFile", CSV, filename="customers.csv")
    reference = {"id": int(number), "text": number, "name": "customers.csv"}[by]
    data_set = api.run(f"/workflow/datamining/{mapping}", {"identifier": reference, "parameters": {"depot": "007"}})
    assert len(api.identifiers(f"/entity/datasets/{data_set}")) == 3


def test_the_configuration_decides_about_the_fields(api: Api) -> None:
    mapping = api.upload("DataMiningConfig", '<datamapping><field name="Who" source="Name"/></datamapping>')
    data_set = api.run(f"/workflow/datamining/{mapping}/{api.upload('DataFile', CSV)}")
    template = api.upload("template", "[@Who@][@Name@]")
    api.run(f"/workflow/contentcreation/{template}/{data_set}")
    wrong = api.upload("DataMiningConfig", '<datamapping><field name="Who" source="Surname"/></datamapping>')
    result = api.finish(api.start(f"/workflow/datamining/{wrong}/{api.upload('DataFile', CSV)}"))
    assert result.status_code == 500
    assert "Surname" in result.json()["error"]["message"]


@pytest.mark.parametrize(
    ("configuration", "data_file", "message", "parameter"),
    [
        ("missing.OL-datamapper", "customers.csv", "Datamapper config", "missing.OL-datamapper"),
        ("customers.OL-datamapper", "missing.csv", "Datafile", "missing.csv"),
        ("customers.OL-datamapper", "424242", "Datafile", "424242"),
        ("letter.OL-template", "customers.csv", "Datamapper config", "letter.OL-template"),
        ("customers.OL-datamapper", "letter.OL-template", "Datafile", "letter.OL-template"),
    ],
)
def test_missing_files_and_files_of_another_kind_are_404(
    api: Api, configuration: str, data_file: str, message: str, parameter: str
) -> None:
    api.resources()
    in_path = api.start(f"/workflow/datamining/{configuration}/{data_file}")
    in_body = api.start(f"/workflow/datamining/{configuration}", {"identifier": data_file})
    for answer in (in_path, in_body):
        error = answer.json()["error"]
        assert (answer.status_code, error["status"], error["parameter"]) == (404, 404, parameter)
        assert error["message"].startswith(message)


def test_what_was_uploaded_as_a_data_file_serves_as_a_configuration_too(api: Api) -> None:
    mapping = api.upload("DataFile", "x")
    assert api.run(f"/workflow/datamining/{mapping}/{api.upload('DataFile', CSV)}").isdecimal()


class TestValidation:
    def test_a_good_file_is_ok_and_nothing_is_stored(self, api: Api, mapping: str) -> None:
        data = api.upload("DataFile", CSV)
        result = json.loads(api.run(f"/workflow/datamining/{mapping}/{data}", validate="true"))
        assert result == {"result": "OK", "recordcount": 3, "errors": []}
        assert api.identifiers("/entity/datasets") == []

    def test_a_bad_file_has_errors(self, api: Api, mapping: str) -> None:
        data = api.upload("DataFile", "{ broken")
        result = json.loads(api.run(f"/workflow/datamining/{mapping}", {"identifier": data}, validate="true"))
        assert (result["result"], result["recordcount"]) == ("ERROR", 0)
        assert result["errors"][0]["reason"]
