"""Builders make what the API's examples say, and refuse what is no text."""

from collections.abc import Callable
from typing import Any

import pytest

from olconnect import (
    all_of,
    any_of,
    as_fields,
    by_field,
    by_property,
    field_rule,
    from_fields,
    new_records,
    new_table_records,
    none_of,
    property_rule,
)
from olconnect.errors import InvalidRequestError, UnexpectedAnswerError
from olconnect_api.models import RecordField, SearchFieldReference, SearchOrder, SearchRuleSet

# From the description.
RULES = {
    "ruleType": "RULESET",
    "condition": "ALL",
    "rules": [
        {"ruleType": "VALUE", "fieldName": "BillTo", "condition": "NE", "value1": {"type": "FIELD", "value": "ShipTo"}},
        {"ruleType": "PROPERTY", "property": "state", "condition": "IN", "value": ["new", "checked"]},
        {
            "ruleType": "RULESET",
            "condition": "NOTANY",
            "rules": [{"ruleType": "VALUE", "fieldName": "City", "condition": "STARTS_WITH", "value1": "Ö"}],
        },
    ],
}


def test_rules_are_those_of_the_api() -> None:
    other = SearchFieldReference(type_="FIELD", value="ShipTo")
    made = all_of(
        field_rule("BillTo", "NE", other),
        property_rule("state", "IN", ("new", "checked")),
        none_of(field_rule("City", "STARTS_WITH", "Ö")),
    )
    assert made.to_dict() == RULES
    assert SearchRuleSet.from_dict(RULES).to_dict() == RULES
    assert any_of().to_dict() == {"ruleType": "RULESET", "condition": "ANY", "rules": []}


@pytest.mark.parametrize(
    ("made", "sent"),
    [
        (by_field("Total"), {"type": "value", "name": "Total", "order": "ASC", "numeric": False}),
        (by_field("Total", "DESC", numeric=True), {"type": "value", "name": "Total", "order": "DESC", "numeric": True}),
        (by_property("wave"), {"type": "property", "name": "wave", "order": "ASC"}),
    ],
)
def test_orders_are_those_of_the_api(made: SearchOrder, sent: dict[str, Any]) -> None:
    assert made.to_dict() == sent


@pytest.mark.parametrize("value", [42, None, ["0042", 42], [None]])
@pytest.mark.parametrize("make", [field_rule, property_rule])
def test_a_rule_compares_with_text_only(make: Callable[..., object], value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="'batch' is to be compared with text"):
        make("batch", "EQ", value)


def test_new_records_are_those_of_the_api() -> None:
    made = new_records(5120, [{"CustomerNo": "C-0001"}, {"CustomerNo": "C-0002", "Name": "Łucja Ðorđević"}])
    assert made.to_dict() == {
        "datasetid": 5120,
        "records": [
            {"fields": [{"name": "CustomerNo", "value": "C-0001"}]},
            {"fields": [{"name": "CustomerNo", "value": "C-0002"}, {"name": "Name", "value": "Łucja Ðorđević"}]},
        ],
    }


def test_new_records_of_a_table_are_those_of_the_api() -> None:
    assert new_table_records(7301, "detail", [{"Sku": "0012", "Qty": "2"}]).to_dict() == {
        "recordid": 7301,
        "table": "detail",
        "records": [{"fields": [{"name": "Sku", "value": "0012"}, {"name": "Qty", "value": "2"}]}],
    }


def test_fields_go_there_and_back() -> None:
    values = {"Name": "Zoë", "Code": "00000000001111111111222222222233333333334444"}
    assert from_fields(as_fields(values)) == values


@pytest.mark.parametrize("value", [42, None, 1.5, True])
def test_a_field_is_text(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="the field 'Code' is a"):
        new_records(1, [{"Code": value}])


def test_a_field_that_stands_twice_is_not_lost() -> None:
    with pytest.raises(UnexpectedAnswerError, match="'A' stands twice"):
        from_fields([RecordField("A", "1"), RecordField("A", "2")])
