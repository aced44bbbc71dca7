"""Documents: metadata, and what is no method."""

from .entity_world import World, pairs
from .sandbox_api import Api

LONG = "00340434161094042557000000000000000000000042"


def test_metadata_come_from_the_job_preset(api: Api) -> None:
    world = World.make(api)
    found = [api.get(f"/entity/documents/{one}/metadata").json() for one in world.documents]
    assert found == [
        pairs(("recipient", "Jürgen Groß")),
        pairs(("recipient", "Αλέξανδρος")),
        pairs(("recipient", "Zoë Łukasiewicz")),
    ]


def test_metadata_are_replaced_as_text(api: Api) -> None:
    document = World.make(api).documents[0]
    path = f"/entity/documents/{document}/metadata"
    new = pairs(("code", LONG), ("lines", "one\ntwo\r\nthree\t"), ("empty", ""), ("große Länge", "ß" * 50_000))
    assert api.put(path, json={"id": document, "properties": new}).text == "true"
    assert api.get(path).json() == new


def test_a_document_itself_is_no_resource(api: Api) -> None:
    """Servers of 2021.2 and 2024.2 were seen to answer 404 there."""
    document = World.make(api).documents[0]
    for path in (f"/entity/documents/{document}", f"/entity/documents/{document}/properties"):
        answer = api.get(path)
        assert (answer.status_code, answer.json()["error"]["status"]) == (404, 404)


def test_documents_stay_when_the_content_set_goes(api: Api) -> None:
    world = World.make(api)
    api.post(f"/entity/contentsets/{world.content_set}/delete")
    assert api.get(f"/entity/documents/{world.documents[0]}/metadata").status_code == 200
