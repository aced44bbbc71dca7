"""Document sets: their documents, and metadata from the job preset."""

from .entity_world import World, pairs
from .sandbox_api import Api


def test_the_documents_of_a_document_set_are_listed(api: Api) -> None:
    world = World.make(api)
    found = [api.identifiers(f"/entity/documentsets/{one}") for one in world.document_sets]
    assert [len(one) for one in found] == [2, 1]
    assert [document for one in found for document in one] == world.documents


def test_asked_for_metadata_at_the_wrong_path_it_lists_documents(api: Api) -> None:
    """A slip of the vendor's client, which expects metadata there."""
    world = World.make(api)
    answer = api.get(f"/entity/documentsets/{world.document_sets[1]}", headers={"Accept": "application/json"})
    assert answer.json() == {"identifiers": world.documents[2:]}


def test_metadata_come_from_the_job_preset_and_are_replaced(api: Api) -> None:
    document_set = World.make(api).document_sets[0]
    path = f"/entity/documentsets/{document_set}/metadata"
    assert api.get(path).json() == pairs(("envelope", "C5"))
    for new in (pairs(("envelope", "C4"), ("sequence", "000124")), []):
        assert api.put(path, json={"id": document_set, "properties": new}).text == "true"
        assert api.get(path).json() == new
