"""Data records: added, read in all structures, changed."""

from collections.abc import Callable
from typing import Any

import pytest

from .entity_world import World, fields, pairs
from .sandbox_api import Api

LONG = "00340434161094042557000000000000000000000042"
MISSING = "The specified Data Record passed into this method refers to a missing resource"
TYPES = """
<datamapping>
  <field name="No"/>
  <field name="Items" type="INTEGER"/>
  <field name="Weight" type="FLOAT"/>
  <field name="Vip" type="BOOLEAN"/>
  <field name="Since" type="DATETIME"/>
  <field name="Total" type="CURRENCY"/>
  <field name="Note" type="HTMLSTRING"/>
</datamapping>
"""
TYPED_CSV = "No;Items;Weight;Vip;Since;Total;Note\n0001;03;2.50;TRUE;2030-01-02;99.00;<b>x</b>\n0002;x;;no;soon;;\n"
GIVEN = {
    "schema": {
        "columns": {"Due": "DATETIME", "Count": "INTEGER"},
        "tables": {"detail": {"columns": {"Qty": "INTEGER"}, "tables": {"part": {"columns": {"Ok": "BOOLEAN"}}}}},
    },
    "fields": {"Due": "2030-02-23T15:00:00+01:00", "Count": 12, "Name": "Ωmega"},
    "tables": {
        "detail": [
            {"id": 0, "fields": {"Sku": "0007-ß", "Qty": 3}, "tables": {"part": [{"id": 0, "fields": {"Ok": True}}]}},
            {"id": 0, "fields": {"Sku": "0008", "Qty": "1"}},
        ]
    },
}


def added(api: Api, *lists: dict[str, Any]) -> None:
    answer = api.post("/entity/datarecords", json=list(lists))
    assert (answer.status_code, answer.content) == (200, b"")


def values(api: Api, record: int, **query: Any) -> Any:
    answer = api.get(f"/entity/datarecords/{record}/values", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def typed_records(api: Api) -> list[int]:
    mapping = api.upload("DataMiningConfig", TYPES)
    data_set = api.run(f"/workflow/datamining/{mapping}/{api.upload('DataFile', TYPED_CSV)}")
    return api.identifiers(f"/entity/datasets/{data_set}")


def given_record(api: Api, data: object = GIVEN) -> int:
    """A data record that came in the body of a content creation."""
    template = api.upload("template", "x")
    content_set = api.run(f"/workflow/contentcreation/{template}", {"data": data})
    record: int = api.identifiers(f"/entity/contentsets/{content_set}")[0]["record"]
    return record


class TestAdding:
    def test_records_go_to_a_data_set(self, api: Api) -> None:
        world = World.make(api)
        rows = [pairs(("Number", "00000732"), ("Name", "Šárka Öztürk")), pairs(("Number", "")), []]
        added(api, {"datasetid": world.data_set, "records": [{"fields": row} for row in rows]})
        new = api.identifiers(f"/entity/datasets/{world.data_set}")[len(world.records) :]
        found = [values(api, record) for record in new]
        assert [one["fields"] for one in found] == rows
        assert {(one["table"], one["datasetid"]) for one in found} == {("record", world.data_set)}

    def test_records_go_to_tables_at_any_depth(self, api: Api) -> None:
        world = World.make(api)
        root = world.records[0]
        rows = [{"fields": pairs(("Sku", "0009"))}, {"fields": pairs(("Sku", "0010"))}]
        added(api, {"recordid": root, "table": "detail", "records": rows})
        first, second = values(api, root, recursive=True)["records"]
        added(api, {"recordid": second["id"], "table": "Größen", "records": [{"fields": pairs(("cm", "007"))}]})
        assert api.identifiers(f"/entity/datasets/{world.data_set}") == world.records
        tree = values(api, root, recursive=True)
        assert tree["records"][0] == first
        assert fields(tree["records"][1]["records"][0]) == {"cm": "007"}
        assert tree["records"][1]["records"][0]["table"] == "Größen"
        assert tree["records"][1]["records"][0]["parentrecordid"] == second["id"]

    def test_several_targets_at_once(self, api: Api) -> None:
        world = World.make(api)
        one = [{"fields": pairs(("a", "1"))}]
        added(
            api,
            {"datasetid": world.data_set, "records": one},
            {"recordid": world.records[1], "table": "t", "records": one},
            {"datasetid": world.data_set, "records": []},
        )
        assert len(api.identifiers(f"/entity/datasets/{world.data_set}")) == 4
        assert len(values(api, world.records[1], recursive=True)["records"]) == 1

    @pytest.mark.parametrize("target", [{"datasetid": 4242}, {"recordid": 4242, "table": "t"}])
    def test_with_an_unknown_target_nothing_is_added(self, api: Api, target: dict[str, Any]) -> None:
        world = World.make(api)
        body = [{"datasetid": world.data_set, "records": [{"fields": []}]}, {**target, "records": [{"fields": []}]}]
        answer = api.post("/entity/datarecords", json=body)
        assert (answer.status_code, answer.json()["error"]["parameter"]) == (404, "4242")
        assert api.identifiers(f"/entity/datasets/{world.data_set}") == world.records

    def test_the_target_must_be_of_the_kind_that_is_named(self, api: Api) -> None:
        world = World.make(api)
        for target in ({"datasetid": world.records[0]}, {"recordid": world.data_set, "table": "t"}):
            assert api.post("/entity/datarecords", json=[{**target, "records": []}]).status_code == 404

    @pytest.mark.parametrize(
        "broken",
        [
            {"records": []},
            {"datasetid": 1},
            {"recordid": 1, "records": []},
            {"table": "t", "records": []},
            {"datasetid": 1, "recordid": 1, "table": "t", "records": []},
            {"datasetid": "1", "records": []},
            {"datasetid": 1, "records": [{}]},
            {"datasetid": 1, "records": [{"fields": {"a": "b"}}]},
            {"datasetid": 1, "records": [{"fields": [{"name": "a", "value": 1}]}]},
            {"records": [[{"fields": [{"name": "a", "value": "1"}]}]]},
        ],
    )
    def test_a_list_has_exactly_one_target_and_records(self, api: Api, broken: dict[str, Any]) -> None:
        """The last one is what the vendor's client sends."""
        answer = api.post("/entity/datarecords", json=[broken])
        assert (answer.status_code, answer.json()["error"]["status"]) == (500, 500)

    def test_a_new_record_can_be_merged(self, api: Api) -> None:
        world = World.make(api)
        added(api, {"datasetid": world.data_set, "records": [{"fields": pairs(("Name", "Ødegård"))}]})
        record = api.identifiers(f"/entity/datasets/{world.data_set}")[-1]
        template = api.upload("template", "<p>@Name@</p>")
        content_set = api.run(f"/workflow/contentcreation/{template}", {"identifiers": [record]})
        assert api.identifiers(f"/entity/contentsets/{content_set}")[0]["record"] == record


class TestStructures:
    def test_tables_appear_only_with_recursive_and_if_there_are_any(self, api: Api) -> None:
        record = given_record(api)
        for form, member in (("default", "records"), ("explicitTypes", "tables"), ("simplified", "detail")):
            assert member in values(api, record, recursive="true", outputFormat=form)
            assert member not in values(api, record, outputFormat=form)
        flat = World.make(api).records[0]
        assert not {"records", "tables"} & values(api, flat, recursive="true").keys()
        assert "tables" not in values(api, flat, recursive="true", explicitTypes="true")

    def test_as_text(self, api: Api) -> None:
        record = given_record(api)
        found = values(api, record, recursive=True)
        assert found["fields"] == pairs(("Due", "2030-02-23T14:00:00Z"), ("Count", "12"), ("Name", "Ωmega"))
        first, second = found["records"]
        assert first["fields"] == pairs(("Sku", "0007-ß"), ("Qty", "3"))
        assert (first["table"], first["parentrecordid"]) == ("detail", record)
        assert first["records"][0]["fields"] == pairs(("Ok", "true"))
        assert "records" not in second
        assert "datasetid" not in first

    def test_with_types(self, api: Api) -> None:
        record = given_record(api)
        found = values(api, record, recursive=True, outputFormat="explicitTypes")
        details = values(api, record, recursive=True)["records"]
        part = details[0]["records"][0]["id"]
        assert found == {
            "schema": {
                "columns": {"Due": "DATETIME", "Count": "INTEGER", "Name": "STRING"},
                "tables": {
                    "detail": {
                        "columns": {"Sku": "STRING", "Qty": "INTEGER"},
                        "tables": {"part": {"columns": {"Ok": "BOOLEAN"}}},
                    }
                },
            },
            "id": record,
            "datasetid": values(api, record)["datasetid"],
            "fields": {"Due": 1898085600, "Count": 12, "Name": "Ωmega"},
            "tables": {
                "detail": [
                    {
                        "id": details[0]["id"],
                        "fields": {"Sku": "0007-ß", "Qty": 3},
                        "tables": {"part": [{"id": part, "fields": {"Ok": True}}]},
                    },
                    {"id": details[1]["id"], "fields": {"Sku": "0008", "Qty": 1}},
                ]
            },
        }
        assert values(api, record, recursive=True, explicitTypes="true") == found

    def test_simplified(self, api: Api) -> None:
        record = given_record(api)
        assert values(api, record, recursive=True, outputFormat="simplified") == {
            "__recordid": record,
            "Due": "2030-02-23T14:00:00Z",
            "Count": 12,
            "Name": "Ωmega",
            "detail": [{"Sku": "0007-ß", "Qty": 3, "part": [{"Ok": True}]}, {"Sku": "0008", "Qty": 1}],
        }

    def test_a_nested_record_on_its_own_has_a_schema_and_no_data_set(self, api: Api) -> None:
        detail = values(api, given_record(api), recursive=True)["records"][0]["id"]
        found = values(api, detail, outputFormat="explicitTypes")
        assert found["schema"] == {"columns": {"Sku": "STRING", "Qty": "INTEGER"}}
        assert "datasetid" not in found
        assert values(api, detail, outputFormat="simplified") == {"__recordid": detail, "Sku": "0007-ß", "Qty": 3}

    def test_a_plain_object_with_arrays_of_objects_has_tables_of_text(self, api: Api) -> None:
        data = {"No": "007", "n": 7, "lines": [{"x": True}, {"x": None}], "one": {"y": 1.5}}
        found = values(api, given_record(api, data), recursive=True, outputFormat="simplified")
        del found["__recordid"]
        assert found == {"No": "007", "n": "7", "lines": [{"x": "true"}, {"x": ""}], "one": [{"y": "1.5"}]}

    def test_output_format_counts_before_explicit_types(self, api: Api) -> None:
        record = World.make(api).records[0]
        assert "__recordid" in values(api, record, explicitTypes="true", outputFormat="simplified")
        assert "schema" not in values(api, record, explicitTypes="true", outputFormat="default")

    def test_a_field_that_is_called_like_the_id_does_not_hide_it(self, api: Api) -> None:
        record = given_record(api, {"__recordid": "x"})
        assert values(api, record, outputFormat="simplified") == {"__recordid": record}

    def test_only_typed_values_have_types(self, api: Api) -> None:
        first, second = typed_records(api)
        assert values(api, first, explicitTypes="true")["fields"] == {
            "No": "0001",
            "Items": 3,
            "Weight": 2.5,
            "Vip": True,
            "Since": 1893542400,
            "Total": "99.00",
            "Note": "<b>x</b>",
        }
        assert fields(values(api, first))["Since"] == "2030-01-02T00:00:00Z"
        assert fields(values(api, first))["Items"] == "03"
        unfitting = {"No": "0002", "Items": "x", "Weight": "", "Vip": "no", "Since": "soon", "Total": "", "Note": ""}
        assert values(api, second, explicitTypes="true")["fields"] == unfitting

    def test_a_configuration_with_an_unknown_type_is_not_interpreted(self, api: Api) -> None:
        mapping = api.upload("DataMiningConfig", TYPES.replace("FLOAT", "DOUBLE"))
        data_set = api.run(f"/workflow/datamining/{mapping}/{api.upload('DataFile', TYPED_CSV)}")
        record = api.identifiers(f"/entity/datasets/{data_set}")[0]
        assert values(api, record, explicitTypes="true")["fields"]["Items"] == "03"

    def test_types_come_with_all_in_one_too(self, api: Api) -> None:
        mapping, data = api.upload("DataMiningConfig", TYPES), api.upload("DataFile", TYPED_CSV)
        data_set = api.run("/workflow/print/submit", {"datamining": {"config": mapping, "identifier": data}})
        record = api.identifiers(f"/entity/datasets/{data_set}")[0]
        assert values(api, record, explicitTypes="true")["fields"]["Items"] == 3

    def test_tables_that_are_nested_too_deeply_get_400(self, api: Api) -> None:
        template = api.upload("template", "x")
        deep: dict[str, Any] = {"a": "b"}
        for _ in range(150):
            deep = {"t": [deep]}
        answer = api.post(f"/workflow/contentcreation/{template}", json={"data": deep})
        assert (answer.status_code, answer.json()["error"]["status"]) == (400, 400)


class TestSeveral:
    def test_by_query_in_the_order_and_as_often_as_asked(self, api: Api) -> None:
        first, second, _ = World.make(api).records
        answer = api.get("/entity/datarecords/values", params={"id": [second, first, second]})
        assert [one["id"] for one in answer.json()] == [second, first, second]

    @pytest.mark.parametrize(
        ("optimized", "order"),
        [
            ({}, [2, 0, 2]),
            ({"optimized": False}, [2, 0, 2]),
            ({"optimized": True}, [0, 2]),
            ({"optimized": True, "batchsize": 1}, [0, 2]),
        ],
    )
    def test_by_body(self, api: Api, optimized: dict[str, Any], order: list[int]) -> None:
        records = World.make(api).records
        body = {"recordids": [records[2], records[0], records[2]], **optimized}
        found = api.post("/entity/datarecords/values", json=body).json()
        assert [one["id"] for one in found] == [records[index] for index in order]

    def test_in_all_structures(self, api: Api) -> None:
        record = given_record(api)
        for query in (
            {"recursive": True},
            {"outputFormat": "explicitTypes"},
            {"outputFormat": "simplified", "recursive": True},
        ):
            one = values(api, record, **query)
            assert api.get("/entity/datarecords/values", params={"id": record, **query}).json() == [one]
            assert api.post("/entity/datarecords/values", json={"recordids": [record], **query}).json() == [one]
        typed = api.post("/entity/datarecords/values", json={"recordids": [record], "explicitTypes": True}).json()
        assert typed == [values(api, record, explicitTypes="true")]

    def test_a_record_and_one_of_its_tables_are_both_whole(self, api: Api) -> None:
        record = given_record(api)
        tree = values(api, record, recursive=True)
        detail = tree["records"][0]
        body = {"recordids": [detail["id"], record], "recursive": True}
        assert api.post("/entity/datarecords/values", json=body).json() == [detail, tree]
        flat = api.post("/entity/datarecords/values", json={**body, "recursive": False}).json()
        assert [one["id"] for one in flat] == [detail["id"], record]
        assert not any("records" in one for one in flat)

    def test_no_ids_in_the_body_give_no_records(self, api: Api) -> None:
        assert api.post("/entity/datarecords/values", json={"recordids": []}).json() == []

    def test_an_unknown_one_gets_400_in_words_that_clients_look_for(self, api: Api) -> None:
        world = World.make(api)
        for missing in (4242, world.data_set):
            ids = [world.records[0], missing]
            for answer in (
                api.get("/entity/datarecords/values", params={"id": ids}),
                api.post("/entity/datarecords/values", json={"recordids": ids, "optimized": True}),
            ):
                error = {"status": 400, "message": MISSING, "parameter": str(missing)}
                assert (answer.status_code, answer.json()["error"]) == (400, error)
        single = api.get("/entity/datarecords/4242/values")
        assert (single.status_code, single.json()["error"]["message"]) == (404, MISSING)

    @pytest.mark.parametrize(
        "query",
        ["", "id=", "id=x", "id=1&id=1.5", "id=0", "id=-1", "id=1&recursive=1", "id=1&outputFormat=xml", "ID=1"],
    )
    def test_a_bad_query_gets_400(self, api: Api, query: str) -> None:
        answer = api.get(f"/entity/datarecords/values?{query}")
        assert (answer.status_code, answer.json()["error"]["status"]) == (400, 400)


class TestUpdates:
    def test_fields_that_are_not_named_keep_their_values(self, api: Api) -> None:
        record = World.make(api).records[0]
        body = {"id": record, "fields": pairs(("Country", "AT"), ("Code", LONG), ("Text", "\n\té" * 1000), ("e", ""))}
        answer = api.put(f"/entity/datarecords/{record}/values", json=body)
        assert (answer.status_code, answer.content) == (200, b"")
        assert fields(values(api, record)) == {
            "Number": "0001",
            "Name": "Jürgen Groß",
            "Country": "AT",
            "Code": LONG,
            "Text": "\n\té" * 1000,
            "e": "",
        }

    def test_dates_are_written_as_unix_time_and_read_as_iso_text(self, api: Api) -> None:
        record = typed_records(api)[0]
        for written, read in (
            ("1893456000", "2030-01-01T00:00:00Z"),
            ("-1", "1969-12-31T23:59:59Z"),
            ("2030-06-01T12:00:00+02:00", "2030-06-01T10:00:00Z"),
            ("0099-01-01", "0099-01-01T00:00:00Z"),
            ("999999999999999", "999999999999999"),
            ("soon", "soon"),
            ("", ""),
        ):
            body = {"id": record, "fields": pairs(("Since", written), ("No", "1893456000"))}
            api.put(f"/entity/datarecords/{record}/values", json=body)
            assert (fields(values(api, record))["Since"], fields(values(api, record))["No"]) == (read, "1893456000")
            assert values(api, record, outputFormat="simplified")["Since"] == read

    def test_a_nested_record_is_changed_by_its_own_id(self, api: Api) -> None:
        record = given_record(api)
        detail = values(api, record, recursive=True)["records"][0]
        body = {"id": detail["id"], "fields": pairs(("Qty", "0042"))}
        assert api.put(f"/entity/datarecords/{detail['id']}/values", json=body).status_code == 200
        changed = values(api, record, recursive=True)["records"][0]
        assert changed == {**detail, "fields": pairs(("Sku", "0007-ß"), ("Qty", "0042"))}
        assert values(api, detail["id"], explicitTypes=True)["fields"]["Qty"] == 42

    def test_added_records_have_the_types_of_their_data_set_and_table(self, api: Api) -> None:
        record = given_record(api)
        data_set = values(api, record)["datasetid"]
        added(
            api,
            {"recordid": record, "table": "detail", "records": [{"fields": pairs(("Qty", "007"))}]},
            {"datasetid": data_set, "records": [{"fields": pairs(("Due", "0"))}]},
        )
        tables = values(api, record, recursive=True, outputFormat="simplified")["detail"]
        assert tables[-1] == {"Qty": 7}
        last = api.identifiers(f"/entity/datasets/{data_set}")[-1]
        assert values(api, last, explicitTypes=True)["fields"] == {"Due": 0}
        assert fields(values(api, last)) == {"Due": "1970-01-01T00:00:00Z"}

    def test_several_at_once(self, api: Api) -> None:
        first, second, third = World.make(api).records
        body = [
            {"id": first, "fields": pairs(("Total", "13.00"))},
            {"id": second, "fields": pairs(("Total", "14.00"), ("Name", "Γιάννης Ŵyn"))},
            {"id": first, "fields": pairs(("Total", "15.00"), ("Late", "1"))},
        ]
        answer = api.put("/entity/datarecords", json=body)
        assert (answer.status_code, answer.content) == (200, b"")
        assert fields(values(api, first))["Total"] == "15.00"
        assert fields(values(api, first))["Late"] == "1"
        assert fields(values(api, second))["Name"] == "Γιάννης Ŵyn"
        assert "Total" not in fields(values(api, third))

    @pytest.mark.parametrize("unknown", [4242, 0, -1, 10**30])
    def test_with_an_unknown_one_nothing_is_changed(self, api: Api, unknown: int) -> None:
        record = World.make(api).records[0]
        before = values(api, record)
        body = [{"id": record, "fields": pairs(("Name", "x"))}, {"id": unknown, "fields": []}]
        answer = api.put("/entity/datarecords", json=body)
        assert (answer.status_code, answer.json()["error"]["parameter"]) == (404, str(unknown))
        assert values(api, record) == before

    def test_another_id_in_the_body_gets_500_and_changes_nothing(self, api: Api) -> None:
        first, second, _ = World.make(api).records
        before = values(api, first)
        body = {"id": second, "fields": pairs(("Name", "x"))}
        assert api.put(f"/entity/datarecords/{first}/values", json=body).status_code == 500
        assert values(api, first) == before

    def test_only_fields_are_taken(self, api: Api) -> None:
        record = World.make(api).records[0]
        for member in ({"records": pairs(("Name", "x"))}, {"fields": {"Name": "x"}}):
            answer = api.put(f"/entity/datarecords/{record}/values", json={"id": record, **member})
            assert answer.status_code == 500
        assert fields(values(api, record))["Name"] == "Jürgen Groß"


class TestProperties:
    def test_they_are_a_list_beside_the_fields(self, api: Api) -> None:
        record = World.make(api).records[0]
        path = f"/entity/datarecords/{record}/properties"
        before = values(api, record)
        new = pairs(("Name", "not the field"), ("mailing", "007"), ("twice", "1"), ("twice", "2"))
        assert api.put(path, json={"id": record, "properties": new}).text == "true"
        assert api.get(path).json() == new
        assert values(api, record) == before

    def test_those_of_several_are_merged(self, api: Api) -> None:
        first, second, _ = World.make(api).records
        api.put(f"/entity/datarecords/{first}/properties", json={"id": first, "properties": pairs(("a", "1"))})
        body = [{"id": one, "properties": pairs(("mailing", "009"))} for one in (first, second)]
        assert api.put("/entity/datarecords/properties", json=body).content == b""
        assert api.get(f"/entity/datarecords/{first}/properties").json() == pairs(("a", "1"), ("mailing", "009"))
        assert api.get(f"/entity/datarecords/{second}/properties").json() == pairs(("mailing", "009"))


def test_a_deleted_data_set_takes_nested_records_with_it(api: Api) -> None:
    record = given_record(api)
    tree = values(api, record, recursive=True)
    api.post(f"/entity/datasets/{tree['datasetid']}/delete")
    for gone in (record, tree["records"][0]["id"]):
        assert api.get(f"/entity/datarecords/{gone}/values").status_code == 404
        body: dict[str, Any] = {"id": gone, "fields": []}
        assert api.put(f"/entity/datarecords/{gone}/values", json=body).status_code == 404
    lists: list[Callable[[], Any]] = [
        lambda: api.post("/entity/datarecords", json=[{"datasetid": tree["datasetid"], "records": []}]),
        lambda: api.post("/entity/datarecords", json=[{"recordid": record, "table": "t", "records": []}]),
    ]
    assert [add().status_code for add in lists] == [404, 404]


def test_a_hundred_thousand_records_are_added_listed_and_read(api: Api) -> None:
    data_set, count = int(api.data_set()), 100_000
    new = [{"fields": pairs(("Number", f"{number:08}"), ("City", "Ålesund"))} for number in range(count)]
    added(api, {"datasetid": data_set, "records": new})
    records = api.identifiers(f"/entity/datasets/{data_set}")[3:]
    assert len(records) == count
    body = {"recordids": records, "optimized": True, "outputFormat": "simplified"}
    found = api.post("/entity/datarecords/values", json=body).json()
    assert found[-1] == {"__recordid": records[-1], "Number": f"{count - 1:08}", "City": "Ålesund"}
