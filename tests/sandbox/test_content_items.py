"""Content items: the data records behind them, and properties."""

import pytest

from .entity_world import World, pairs
from .sandbox_api import Api


def test_a_content_item_names_its_data_record(api: Api) -> None:
    world = World.make(api)
    found = [api.get(f"/entity/contentitems/{item}/datarecord").json() for item in world.items]
    assert found == [{"record": record} for record in world.records]


def test_it_still_does_after_the_data_set_was_deleted(api: Api) -> None:
    world = World.make(api)
    api.post(f"/entity/datasets/{world.data_set}/delete")
    assert api.get(f"/entity/contentitems/{world.items[0]}/datarecord").json() == {"record": world.records[0]}
    assert api.get(f"/entity/datarecords/{world.records[0]}/values").status_code == 404


def test_a_content_item_goes_with_its_content_set(api: Api) -> None:
    world = World.make(api)
    api.post(f"/entity/contentsets/{world.content_set}/delete")
    for path in ("datarecord", "properties"):
        assert api.get(f"/entity/contentitems/{world.items[0]}/{path}").status_code == 404


def test_properties_of_one_are_replaced(api: Api) -> None:
    item = World.make(api).items[0]
    path = f"/entity/contentitems/{item}/properties"
    for new in (pairs(("příjemce", "Jiří Dvořák"), ("checked", "false")), pairs(("checked", "true"))):
        assert api.put(path, json={"id": item, "properties": new}).text == "true"
        assert api.get(path).json() == new


def test_properties_of_several_are_merged_by_name(api: Api) -> None:
    world = World.make(api)
    first, second, _ = world.items
    api.put(f"/entity/contentitems/{first}/properties", json={"id": first, "properties": pairs(("a", "1"), ("b", "2"))})
    body = [
        {"id": first, "properties": pairs(("b", "003"), ("c", "two\nlines"))},
        {"id": second, "properties": pairs(("b", ""))},
    ]
    answer = api.put("/entity/contentitems/properties", json=body)
    assert (answer.status_code, answer.content) == (200, b"")
    merged = pairs(("a", "1"), ("b", "003"), ("c", "two\nlines"))
    assert api.get(f"/entity/contentitems/{first}/properties").json() == merged
    assert api.get(f"/entity/contentitems/{second}/properties").json() == pairs(("b", ""))


@pytest.mark.parametrize("service", ["contentitems", "datarecords"])
def test_with_an_unknown_one_nothing_is_changed(api: Api, service: str) -> None:
    known = World.make(api).one_of_each()[service]
    body = [{"id": known, "properties": pairs(("a", "b"))}, {"id": 4242, "properties": []}]
    answer = api.put(f"/entity/{service}/properties", json=body)
    assert (answer.status_code, answer.json()["error"]["parameter"]) == (404, "4242")
    assert api.get(f"/entity/{service}/{known}/properties").json() == []
