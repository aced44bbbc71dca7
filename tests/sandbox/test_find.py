"""Entities found by rules in both grammars, sorted and grouped."""

from typing import Any

import pytest

from .entity_world import World, pairs
from .sandbox_api import Api

EVERYTHING: dict[str, Any] = {"ruleType": "RULESET", "condition": "ALL", "rules": []}
CSV = (
    "City;Zip;Total;Bill;Ship\n"
    "Oslo;0150;9.5;x;x\n"
    "Ålesund;6002;10;x;y\n"
    "Bergen;5003;007;;z\n"
    "Oslo;0151;n/a;100%;100_\n"
    "osl*o;;-1;[a];[a]\n"
)
LONG_LETTER = "<h1>@City@</h1>" + "<p>line</p>" * 60


def find(api: Api, entity: str, search: dict[str, Any] | None = None, **more: Any) -> list[list[dict[str, Any]]]:
    body = {"entity": entity, "search": EVERYTHING if search is None else search, **more}
    answer = api.put("/entity/find", json=body)
    assert answer.status_code == 200, answer.text
    found: list[list[dict[str, Any]]] = answer.json()
    return found


def ids(api: Api, entity: str, search: dict[str, Any] | None = None, **more: Any) -> list[int]:
    (only,) = find(api, entity, search, **more)
    assert {one["sortkey"] for one in only} <= {""}
    return [one["identifier"] for one in only]


def ruleset(*rules: dict[str, Any], condition: str = "ALL") -> dict[str, Any]:
    return {"ruleType": "RULESET", "condition": condition, "rules": list(rules)}


def group(*rules: dict[str, Any], operator: str = "AND") -> dict[str, Any]:
    return {"operator": operator, "rules": list(rules)}


def value(field: str, condition: str, value1: object) -> dict[str, Any]:
    return {"ruleType": "VALUE", "fieldName": field, "condition": condition, "value1": value1}


def prop(name: str, condition: str, wanted: object) -> dict[str, Any]:
    return {"ruleType": "PROPERTY", "property": name, "condition": condition, "value": wanted}


def legacy(kind: str, name: str, wanted: object, **condition: str) -> dict[str, Any]:
    return {"type": kind, "name": name, "value": wanted, **condition}


def order(name: str, direction: str = "ASC", kind: str = "value", **numeric: bool) -> dict[str, Any]:
    return {"type": kind, "name": name, "order": direction, **numeric}


def size(counted: str, condition: str, number: float) -> dict[str, Any]:
    return {"ruleType": "DOCSIZE", "entity": counted, "condition": condition, "value": number}


def put_properties(api: Api, service: str, entity: int, *values: tuple[str, str]) -> None:
    body = {"id": entity, "properties": pairs(*values)}
    assert api.put(f"/entity/{service}/{entity}/properties", json=body).text == "true"


@pytest.fixture
def world(api: Api) -> World:
    return World.make(api, csv=CSV)


KINDS = {
    "DATARECORDS": "datarecords",
    "DATASETS": "datasets",
    "CONTENTITEMS": "contentitems",
    "CONTENTSETS": "contentsets",
    "JOBS": "jobs",
    "JOBSETS": "jobsets",
}


@pytest.mark.parametrize("kind", KINDS)
class TestAllKinds:
    def test_everything_is_found_in_the_order_of_its_making(self, api: Api, kind: str) -> None:
        first, second = World.make(api), World.make(api)
        everything = {
            "DATARECORDS": [*first.records, *second.records],
            "DATASETS": [first.data_set, second.data_set],
            "CONTENTITEMS": [*first.items, *second.items],
            "CONTENTSETS": [first.content_set, second.content_set],
            "JOBS": [*first.jobs, *second.jobs],
            "JOBSETS": [first.job_set, second.job_set],
        }
        assert ids(api, kind) == everything[kind]

    def test_by_property(self, api: Api, kind: str) -> None:
        World.make(api)
        wanted = World.make(api).one_of_each()[KINDS[kind]]
        put_properties(api, KINDS[kind], wanted, ("stav", "řešeno"), ("stav", "zwei"))
        assert ids(api, kind, ruleset(prop("stav", "EQ", "zwei"))) == [wanted]
        assert ids(api, kind, group(legacy("property", "stav", "řešeno"))) == [wanted]

    def test_by_value(self, api: Api, kind: str) -> None:
        world = World.make(api, csv=CSV)
        World.make(api)
        assert world.one_of_each()[KINDS[kind]] in ids(api, kind, ruleset(value("Zip", "EQ", "0150")))
        assert ids(api, kind, ruleset(value("Zip", "EQ", "9999"))) == []

    def test_by_id(self, api: Api, kind: str) -> None:
        world = World.make(api)
        wanted, everything = world.one_of_each()[KINDS[kind]], ids(api, kind)
        others = [one for one in everything if one != wanted]
        for inside, outside in (
            (group({"type": "IN", "identifiers": [wanted]}), group({"type": "NOT IN", "identifiers": [wanted]})),
            (
                ruleset({"ruleType": "IDENTIFIER", "condition": "IN", "identifiers": [wanted]}),
                ruleset({"ruleType": "IDENTIFIER", "condition": "NOT IN", "identifiers": [wanted]}),
            ),
        ):
            assert ids(api, kind, inside) == [wanted]
            assert ids(api, kind, outside) == others

    def test_in_sets(self, api: Api, kind: str) -> None:
        first, second = World.make(api), World.make(api)
        sets = [second.data_set, second.content_set, second.job_set]
        mine = ids(api, kind, setIds=sets)
        assert second.one_of_each()[KINDS[kind]] in mine
        assert first.one_of_each()[KINDS[kind]] not in mine
        assert ids(api, kind, setIds=[4242]) == []
        assert ids(api, kind, setIds=[]) == ids(api, kind)

    def test_what_was_deleted_is_not_found(self, api: Api, kind: str) -> None:
        world = World.make(api)
        for service, entity in (
            ("jobsets", world.job_set),
            ("contentsets", world.content_set),
            ("datasets", world.data_set),
        ):
            api.post(f"/entity/{service}/{entity}/delete")
        assert find(api, kind) == [[]]
        assert find(api, kind, group=[order("City")]) == []

    def test_the_facts_of_content_stay_when_its_data_set_goes(self, api: Api, kind: str) -> None:
        if kind.startswith("DATA"):
            return
        world = World.make(api, csv=CSV)
        api.post(f"/entity/datasets/{world.data_set}/delete")
        assert world.one_of_each()[KINDS[kind]] in ids(api, kind, ruleset(value("City", "EQ", "Oslo")))


class TestTextConditions:
    @pytest.mark.parametrize(
        ("conditions", "wanted", "found"),
        [
            (("EQ", "EQUAL"), "Oslo", [0, 3]),
            (("NE", "NOTEQUAL"), "Oslo", [1, 2, 4]),
            (("LT", "LESS"), "Oslo", [2]),
            (("LTE", "LESSEQUAL"), "Oslo", [0, 2, 3]),
            (("GT", "GREAT"), "Oslo", [1, 4]),
            (("GTE", "GREATEQUAL"), "Oslo", [0, 1, 3, 4]),
            (("CONTAINS", "CONTAINS"), "sl", [0, 3, 4]),
            (("NOT_CONTAINS", None), "sl", [1, 2]),
            (("STARTS_WITH", "STARTSWITH"), "Ål", [1]),
            (("ENDS_WITH", "ENDSWITH"), "o", [0, 3, 4]),
            (("LIKE", "LIKE"), "%s_o", [0, 3]),
            (("LIKE", "LIKE"), "osl*o", [4]),
            (("LIKE", "LIKE"), "%", [0, 1, 2, 3, 4]),
            (("NOT_LIKE", "NLIKE"), "O%", [1, 2, 4]),
            (("IN", "IN"), ["Oslo", "Ålesund"], [0, 1, 3]),
            (("IN", "IN"), [], []),
            (("NOT IN", "NOT IN"), ["Oslo", "Ålesund"], [2, 4]),
            (("NOT IN", "NOT IN"), "Oslo", [1, 2, 4]),
            (("EQ", "EQUAL"), "", []),
        ],
    )
    def test_in_both_grammars(
        self, api: Api, world: World, conditions: tuple[str, str | None], wanted: object, found: list[int]
    ) -> None:
        condition, old = conditions
        expected = [world.records[index] for index in found]
        assert ids(api, "DATARECORDS", ruleset(value("City", condition, wanted))) == expected
        if old is not None:
            assert ids(api, "DATARECORDS", group(legacy("value", "City", wanted, condition=old))) == expected

    def test_numbers_compare_as_text(self, api: Api, world: World) -> None:
        found = ids(api, "DATARECORDS", ruleset(value("Total", "LT", "5")))
        assert found == [world.records[index] for index in (1, 2, 4)]
        assert ids(api, "DATARECORDS", ruleset(value("Total", "EQ", "7"))) == []

    def test_a_condition_that_is_left_out_is_equal(self, api: Api, world: World) -> None:
        assert ids(api, "DATARECORDS", group(legacy("value", "City", "Bergen"))) == [world.records[2]]

    @pytest.mark.usefixtures("world")
    @pytest.mark.parametrize("condition", ["EQ", "NE", "NOT_CONTAINS", "NOT IN"])
    def test_what_an_entity_lacks_meets_no_rule(self, api: Api, condition: str) -> None:
        assert ids(api, "DATARECORDS", ruleset(value("Nowhere", condition, "x"))) == []
        assert ids(api, "JOBS", ruleset(prop("nothing", condition, "x"))) == []
        assert ids(api, "DATARECORDS", ruleset(value("City", condition, {"type": "FIELD", "value": "Nowhere"}))) == []
        assert len(ids(api, "DATARECORDS", ruleset(value("Nowhere", "EQ", "x"), condition="NOTANY"))) == 5

    def test_another_field_of_the_same_record(self, api: Api, world: World) -> None:
        other = {"type": "FIELD", "value": "Ship"}
        assert ids(api, "DATARECORDS", ruleset(value("Bill", "EQ", other))) == [world.records[0], world.records[4]]
        like = [world.records[index] for index in (0, 3, 4)]
        assert ids(api, "DATARECORDS", ruleset(value("Bill", "LIKE", other))) == like
        assert len(ids(api, "DATARECORDS", ruleset(value("Bill", "NE", other)))) == 3

    def test_another_property_of_the_same_entity(self, api: Api, world: World) -> None:
        first, second = world.records[:2]
        put_properties(api, "datarecords", first, ("a", "1"), ("b", "1"))
        put_properties(api, "datarecords", second, ("a", "1"), ("b", "2"))
        assert ids(api, "DATARECORDS", ruleset(prop("a", "EQ", {"type": "FIELD", "value": "b"}))) == [first]

    def test_long_and_multi_line_values(self, api: Api, world: World) -> None:
        text = "first line\r\n" + "ß" * 50_000 + "\tend"
        put_properties(api, "jobsets", world.job_set, ("text", text), ("none", ""))
        assert ids(api, "JOBSETS", ruleset(prop("text", "EQ", text), prop("none", "EQ", ""))) == [world.job_set]
        assert ids(api, "JOBSETS", ruleset(prop("text", "LIKE", "first%end"))) == [world.job_set]
        assert ids(api, "JOBSETS", ruleset(prop("text", "LIKE", "%ß%_" * 40 + "x"))) == []


class TestSets:
    @pytest.mark.parametrize(
        ("condition", "found"), [("ALL", [0]), ("ANY", [0, 1, 3]), ("NOTALL", [1, 2, 3, 4]), ("NOTANY", [2, 4])]
    )
    def test_how_many_rules_are_to_be_met(self, api: Api, world: World, condition: str, found: list[int]) -> None:
        rules = ruleset(value("City", "IN", ["Oslo", "Ålesund"]), value("Zip", "EQ", "0150"), condition=condition)
        assert ids(api, "DATARECORDS", rules) == [world.records[index] for index in found]

    @pytest.mark.parametrize("condition", ["ALL", "ANY", "NOTALL", "NOTANY"])
    def test_a_set_without_rules_restricts_nothing(self, api: Api, world: World, condition: str) -> None:
        assert ids(api, "DATARECORDS", ruleset(condition=condition)) == world.records
        nested = ruleset(value("City", "EQ", "Oslo"), ruleset(condition=condition))
        assert len(ids(api, "DATARECORDS", nested)) == 2

    def test_sets_in_sets(self, api: Api, world: World) -> None:
        inner = ruleset(value("Zip", "STARTS_WITH", "6"), value("Zip", "EQ", "0151"), condition="ANY")
        rules = ruleset(value("City", "NE", "Bergen"), ruleset(inner, condition="NOTANY"))
        assert ids(api, "DATARECORDS", rules) == [world.records[0], world.records[4]]
        old = group(
            legacy("value", "City", "Oslo", condition="EQUAL"),
            group(legacy("value", "Zip", "0151"), legacy("value", "Zip", "6002"), operator="OR"),
        )
        assert ids(api, "DATARECORDS", old) == [world.records[3]]
        assert ids(api, "DATARECORDS", group(operator="OR")) == world.records

    def test_each_rule_may_be_met_by_another_record_of_a_set(self, api: Api, world: World) -> None:
        rules = ruleset(value("City", "EQ", "Bergen"), value("Zip", "EQ", "0150"))
        assert ids(api, "DATASETS", rules) == [world.data_set]
        assert ids(api, "DATARECORDS", rules) == []

    def test_sets_that_are_nested_too_deeply_get_500(self, api: Api) -> None:
        for levels, status in ((90, 200), (150, 500), (450, 500), (20_000, 500)):
            for opening in ('{"ruleType": "RULESET", "condition": "ALL", "rules": [', '{"operator": "OR", "rules": ['):
                search = opening * levels + "]}" * levels
                body = f'{{"entity": "JOBS", "search": {search}}}'
                answer = api.put("/entity/find", content=body, headers={"Content-Type": "application/json"})
                assert answer.status_code == status
                assert status == 200 or answer.json()["error"]["status"] == 500

    def test_rules_in_two_grammars_get_500(self, api: Api) -> None:
        mixed = {"ruleType": "RULESET", "condition": "ALL", **group(legacy("value", "City", "Oslo"))}
        assert api.put("/entity/find", json={"entity": "JOBS", "search": mixed}).status_code == 500


class TestContent:
    """One letter of one page, and one of two pages on one sheet."""

    @pytest.fixture
    def short(self, api: Api) -> World:
        return World.make(api)

    @pytest.fixture
    def long(self, api: Api, short: World) -> World:  # noqa: ARG002 - it is made after the short one
        return World.make(api, template=LONG_LETTER)

    @pytest.mark.parametrize("kind", ["CONTENTITEMS", "CONTENTSETS", "JOBS", "JOBSETS"])
    @pytest.mark.parametrize(
        "rule",
        [
            size("PAGE", "EQ", 2),
            size("PAGE", "GT", 1.5),
            size("PAGE", "NE", 1),
            {"ruleType": "DUPLEX", "condition": "HAS_DUPLEX"},
            {"type": "doclength", "value": 2, "condition": "GREATEQUAL"},
            {"type": "finishing", "duplex": True},
        ],
    )
    def test_size_and_duplex(self, api: Api, short: World, long: World, kind: str, rule: dict[str, Any]) -> None:
        search = ruleset(rule) if "ruleType" in rule else group(rule)
        found = ids(api, kind, search)
        assert long.one_of_each()[KINDS[kind]] in found
        assert short.one_of_each()[KINDS[kind]] not in found

    def test_sheets_and_sections(self, api: Api, short: World, long: World) -> None:
        both = [short.content_set, long.content_set]
        assert ids(api, "CONTENTSETS", ruleset(size("SHEET", "EQ", 1))) == both
        assert ids(api, "CONTENTSETS", ruleset(size("SHEET", "GT", 1))) == []
        assert ids(api, "CONTENTSETS", ruleset(size("SECTION", "LTE", 1))) == both
        assert ids(api, "CONTENTSETS", ruleset({"ruleType": "DUPLEX", "condition": "SIMPLEX_ONLY"})) == both[:1]

    def test_a_document_of_several_items_is_as_long_as_all_of_them(self, api: Api, long: World) -> None:
        pages = [{"contentitem": item} for item in long.items]
        job = {"segments": [{"documentsets": [{"documents": [{"documentpages": pages}]}]}]}
        job_set = int(api.run("/workflow/jobcreation", {"jobs": [job]}))
        search = ruleset(size("PAGE", "EQ", 6), size("SHEET", "EQ", 3), size("SECTION", "EQ", 3))
        assert ids(api, "JOBSETS", search) == [job_set]

    @pytest.mark.usefixtures("short")
    @pytest.mark.parametrize("kind", ["DATARECORDS", "DATASETS"])
    def test_data_have_no_documents(self, api: Api, kind: str) -> None:
        for rule in (size("PAGE", "GTE", 0), {"ruleType": "TEMPLATE", "condition": "NE", "name": "x"}):
            assert ids(api, kind, ruleset(rule)) == []

    @pytest.mark.parametrize("kind", ["CONTENTITEMS", "CONTENTSETS", "JOBS", "JOBSETS"])
    def test_template(self, api: Api, short: World, kind: str) -> None:
        other = api.upload("template", "x", filename="other.OL-template")
        content_set = int(api.run(f"/workflow/contentcreation/{other}/{short.data_set}"))
        job_set = int(api.run(f"/workflow/jobcreation/default/{content_set}"))
        mine = short.one_of_each()[KINDS[kind]]
        for name in ("Brief á", "Brief á.OL-template"):
            found = ids(api, kind, ruleset({"ruleType": "TEMPLATE", "condition": "EQ", "name": name}))
            assert mine in found
            old = {"type": "templatename", "template": name, "condition": "EQUAL"}
            assert ids(api, kind, group(old)) == found
            others = ids(api, kind, ruleset({"ruleType": "TEMPLATE", "condition": "NE", "name": name}))
            assert mine not in others
            assert sorted(found + others) == ids(api, kind)
        assert job_set in ids(api, "JOBSETS", ruleset({"ruleType": "TEMPLATE", "condition": "EQ", "name": "other"}))

    @pytest.mark.parametrize(
        ("rule", "met"),
        [
            ({"type": "finishing", "medianame": "Plain", "condition": "EQUAL"}, True),
            ({"type": "finishing", "medianame": "Plain", "condition": "NOTEQUAL"}, False),
            ({"type": "finishing", "medianame": "Gold", "condition": "NOTEQUAL"}, True),
            ({"ruleType": "MEDIA", "mediaName": "Plain", "condition": "EQ"}, True),
            ({"ruleType": "MEDIA", "mediaName": "Gold", "condition": "EQ"}, False),
            (
                {
                    "type": "finishing",
                    "frontcoating": "UNSPECIFIED",
                    "backcoating": "UNSPECIFIED",
                    "condition": "EQUAL",
                },
                True,
            ),
            ({"type": "finishing", "frontcoating": "MATTE", "backcoating": "NONE", "condition": "EQUAL"}, False),
            ({"ruleType": "MEDIA", "frontCoating": "MATTE", "backCoating": "NONE", "condition": "NE"}, True),
            (
                {
                    "type": "finishing",
                    "bindingstyle": "NONE",
                    "bindingedge": "DEFAULT",
                    "bindingtype": "DEFAULT",
                    "bindingangle": "DEFAULT",
                    "condition": "EQUAL",
                },
                True,
            ),
            ({"ruleType": "BINDING", "attribute": "STYLE", "condition": "CONTAINS", "bindingStyle": "NONE"}, True),
            ({"ruleType": "BINDING", "attribute": "SIDE", "condition": "NOT_CONTAINS", "bindingEdge": "LEFT"}, True),
            ({"ruleType": "BINDING", "attribute": "SIDE", "condition": "CONTAINS", "bindingEdge": "LEFT"}, False),
            ({"ruleType": "BINDING", "attribute": "ANGLE", "condition": "CONTAINS"}, False),
            ({"ruleType": "VALUEIN", "fieldName": "Country", "values": ["DE", "AT"]}, True),
            ({"ruleType": "VALUEIN", "fieldName": "Country", "values": ["AT"]}, False),
            ({"ruleType": "VALUEIN", "fieldName": "Country", "condition": "NOT IN", "values": ["AT"]}, True),
            ({"ruleType": "", "": 1}, False),
            ({"ruleType": "IDENTIFIER", "identifiers": ["1"]}, False),
        ],
    )
    def test_paper_lists_and_unknown_kinds_of_rules(
        self, api: Api, short: World, rule: dict[str, Any], *, met: bool
    ) -> None:
        search = ruleset(rule) if "ruleType" in rule else group(rule)
        assert ids(api, "CONTENTSETS", search) == ([short.content_set] if met else [])


class TestOrder:
    def test_sort_keys_follow_the_rules(self, api: Api, world: World) -> None:
        (found,) = find(api, "DATARECORDS", sort=[order("City"), order("Zip", "DESC")])
        assert [one["sortkey"] for one in found] == ["Bergen|5003", "Oslo|0151", "Oslo|0150", "osl*o|", "Ålesund|6002"]
        assert [one["identifier"] for one in found] == [world.records[index] for index in (2, 3, 0, 4, 1)]

    @pytest.mark.parametrize(
        ("numeric", "direction", "expected"),
        [
            (True, "ASC", ["-1", "007", "9.5", "10", "n/a"]),
            (True, "DESC", ["n/a", "10", "9.5", "007", "-1"]),
            (False, "ASC", ["-1", "007", "10", "9.5", "n/a"]),
        ],
    )
    @pytest.mark.usefixtures("world")
    def test_numbers(self, api: Api, direction: str, expected: list[str], *, numeric: bool) -> None:
        (found,) = find(api, "DATARECORDS", sort=[order("Total", direction, numeric=numeric)])
        assert [one["sortkey"] for one in found] == expected

    def test_by_property_of_which_some_have_none(self, api: Api, world: World) -> None:
        put_properties(api, "contentitems", world.items[0], ("prio", "10"))
        put_properties(api, "contentitems", world.items[1], ("prio", "9"))
        (found,) = find(api, "CONTENTITEMS", sort=[order("prio", "DESC", "property", numeric=True)])
        assert [one["sortkey"] for one in found] == ["9", "10", "", "", ""]
        assert [one["identifier"] for one in found] == [world.items[index] for index in (1, 0, 2, 3, 4)]

    @pytest.mark.usefixtures("world")
    def test_groups(self, api: Api) -> None:
        found = find(api, "DATARECORDS", group=[order("City", "DESC")], sort=[order("Zip", "DESC")])
        assert [[one["sortkey"] for one in part] for part in found] == [["6002"], [""], ["0151", "0150"], ["5003"]]

    def test_numeric_groups_and_groups_by_two_rules(self, api: Api) -> None:
        world = World.make(api, csv="A;B\n01;x\n1;x\n1.0;y\n2;x\n;x\n")
        found = find(api, "DATARECORDS", group=[order("A", numeric=True)])
        first, *others = world.records
        assert [[one["identifier"] for one in part] for part in found] == [
            [first, *others[:2]],
            others[2:3],
            others[3:],
        ]
        both = find(api, "DATARECORDS", group=[order("A", numeric=True), order("B", "DESC")])
        assert [len(part) for part in both] == [1, 2, 1, 1]

    def test_an_empty_answer_is_one_list_or_no_group(self, api: Api) -> None:
        assert find(api, "JOBS") == [[]]
        assert find(api, "JOBS", sort=[order("a")], group=[]) == [[]]
        assert find(api, "JOBS", group=[order("a")]) == []

    def test_sorting_in_the_wrong_place_is_ignored(self, api: Api, world: World) -> None:
        """The README of the vendor's client puts it into the topmost rule set."""
        search = {**EVERYTHING, "sort": [order("City")], "group": [order("City")]}
        assert ids(api, "DATARECORDS", search) == world.records


def test_records_in_tables_are_not_found_and_not_searched(api: Api) -> None:
    world = World.make(api)
    nested = [{"recordid": world.records[0], "table": "t", "records": [{"fields": pairs(("Sku", "7"))}]}]
    api.post("/entity/datarecords", json=nested)
    assert ids(api, "DATARECORDS") == world.records
    assert ids(api, "DATARECORDS", ruleset(value("Sku", "EQ", "7"))) == []
    assert ids(api, "DATASETS", ruleset(value("Sku", "EQ", "7"))) == []


@pytest.mark.parametrize(
    "body",
    [
        {"search": EVERYTHING},
        {"entity": "JOBS"},
        {"entity": "DOCUMENTS", "search": EVERYTHING},
        {"entity": "jobs", "search": EVERYTHING},
        {"entity": "JOBS", "search": {}},
        {"entity": "JOBS", "search": []},
        {"entity": "JOBS", "search": {"ruleType": "RULESET", "rules": []}},
        {"entity": "JOBS", "search": {"ruleType": "RULESET", "condition": "SOME", "rules": []}},
        {"entity": "JOBS", "search": {"operator": "and", "rules": []}},
        {"entity": "JOBS", "search": ruleset({"condition": "EQ"})},
        {"entity": "JOBS", "search": ruleset(value("a", "EQUAL", "b"))},
        {"entity": "JOBS", "search": ruleset(value("a", "EQ", 1))},
        {"entity": "JOBS", "search": ruleset({"ruleType": "VALUE", "fieldName": "a", "condition": "EQ", "value": "b"})},
        {"entity": "JOBS", "search": ruleset(size("PAPER", "EQ", 1))},
        {"entity": "JOBS", "search": ruleset(size("PAGE", "CONTAINS", 1))},
        {"entity": "JOBS", "search": group({"type": "finishing"})},
        {"entity": "JOBS", "search": group({"type": "IN", "identifiers": ["1"]})},
        {"entity": "JOBS", "search": EVERYTHING, "sort": [{"type": "value", "name": "a"}]},
        {"entity": "JOBS", "search": EVERYTHING, "sort": [{"type": "VALUE", "name": "a", "order": "ASC"}]},
        {"entity": "JOBS", "search": EVERYTHING, "group": {"type": "value"}},
        {"entity": "JOBS", "search": EVERYTHING, "setIds": ["1"]},
        {"entity": "JOBS", "search": EVERYTHING, "setIds": [0]},
    ],
)
def test_a_search_that_breaks_the_description_gets_500(api: Api, body: dict[str, Any]) -> None:
    answer = api.put("/entity/find", json=body)
    assert (answer.status_code, answer.json()["error"]["status"]) == (500, 500)
