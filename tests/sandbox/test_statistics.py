"""Statistics of job sets: they add up with the entities and with the PDF."""

import io
from collections.abc import Callable
from typing import Any

import pypdf
import pytest

from .entity_world import World, pairs
from .sandbox_api import ONE_FILE, Api

LETTERS = "<h1>@Name@</h1>" + "<p>@Text@</p>"
CSV = "Number;Name;Country;Text\n1;Ann;DE;short\n2;Ĝis;PL;{two}\n3;Öz;DE;{three}\n"


def statistics(api: Api, job_set: int, **query: str) -> dict[str, Any]:
    answer = api.get(f"/statistics/jobset/{job_set}", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


@pytest.fixture
def world(api: Api) -> World:
    """Letters of one, two and three pages; the first and the last one in one document set."""
    line = "word " * 1000
    csv = CSV.format(two=line, three=line * 2)
    return World.make(api, template=LETTERS, csv=csv)


def test_documents_add_up_with_the_entities(api: Api, world: World) -> None:
    found = statistics(api, world.job_set)
    assert found == {
        "jobSetId": world.job_set,
        "properties": pairs(("wave", "0007")),
        "counts": {"documents": 3, "sheets": 4, "pages": 6},
        "media": [
            {
                "name": "Plain",
                "type": "Stationery",
                "size": {"width": "210mm", "height": "297mm"},
                "color": None,
                "weight": "80",
                "count": 6,
            }
        ],
        "documents": [
            {
                "documentId": document,
                "contentItemId": world.items[index],
                "dataRecordId": world.records[index],
                "properties": api.get(f"/entity/documents/{document}/metadata").json(),
                "counts": {"sheets": sheets, "pages": pages},
                "media": {"0": pages},
            }
            for document, index, sheets, pages in zip(world.documents, (0, 2, 1), (1, 2, 1), (1, 3, 2), strict=True)
        ],
    }


def test_pages_add_up_with_the_pdf_and_the_page_details(api: Api, world: World) -> None:
    preset = api.upload("OutputCreationConfig", ONE_FILE)
    started = api.start(f"/workflow/outputcreation/{preset}/{world.job_set}")
    pdf = pypdf.PdfReader(io.BytesIO(api.finish(started).content))
    pages = statistics(api, world.job_set)["counts"]["pages"]
    assert pages == len(pdf.pages)
    details = api.get(f"/entity/contentsets/{world.content_set}/pages").json()["pages"]
    assert sum(one["count"] for one in details) == pages


@pytest.mark.parametrize("mode", ["documentSetOnly", "documentSetAll"])
def test_document_sets_add_up_with_their_documents(api: Api, world: World, mode: str) -> None:
    found = statistics(api, world.job_set, levelMode=mode)
    assert "documents" not in found
    sets = found["documentSets"]
    assert [one["documentSetId"] for one in sets] == world.document_sets
    assert [one["counts"] for one in sets] == [
        {"documents": 2, "sheets": 3, "pages": 4},
        {"documents": 1, "sheets": 1, "pages": 2},
    ]
    assert [one["media"] for one in sets] == [{"0": 4}, {"0": 2}]
    assert [one["properties"] for one in sets] == [pairs(("envelope", "C5"))] * 2
    parts = [document for one in sets for document in one.get("documents", ())]
    assert parts == (statistics(api, world.job_set)["documents"] if mode == "documentSetAll" else [])


@pytest.mark.parametrize(
    ("mode", "listed"),
    [
        ("DOCUMENTONLY", "documents"),
        ("documentonly", "documents"),
        ("DocumentSetOnly", "documentSets"),
        ("documentsetall", "documentSets"),
    ],
)
def test_letters_of_the_mode_may_be_of_any_case(api: Api, mode: str, listed: str) -> None:
    assert listed in statistics(api, World.make(api).job_set, levelMode=mode)


@pytest.mark.parametrize(
    "query", ["levelMode=", "levelMode=document", "levelMode=%20documentOnly", "levelMode=a&levelMode=a"]
)
def test_another_mode_gets_400(api: Api, query: str) -> None:
    answer = api.get(f"/statistics/jobset/{World.make(api).job_set}?{query}")
    assert (answer.status_code, answer.json()["error"]["status"]) == (400, 400)


def test_metadata_that_changed_since_are_told(api: Api, world: World) -> None:
    new = pairs(("recipient", "two\nlines"), ("leer", ""))
    document, document_set = world.documents[0], world.document_sets[0]
    api.put(f"/entity/documents/{document}/metadata", json={"id": document, "properties": new})
    api.put(f"/entity/documentsets/{document_set}/metadata", json={"id": document_set, "properties": []})
    api.put(f"/entity/jobsets/{world.job_set}/metadata", json={"id": world.job_set, "properties": new})
    found = statistics(api, world.job_set, levelMode="documentSetAll")
    assert found["properties"] == new
    assert found["documentSets"][0]["properties"] == []
    assert found["documentSets"][0]["documents"][0]["properties"] == new


def test_content_of_deleted_sets_still_counts(api: Api, world: World) -> None:
    before = statistics(api, world.job_set)
    api.post(f"/entity/contentsets/{world.content_set}/delete")
    api.post(f"/entity/datasets/{world.data_set}/delete")
    assert statistics(api, world.job_set) == before


def test_a_document_of_several_items_names_the_first(api: Api, world: World) -> None:
    pages = [{"contentitem": item} for item in (world.items[2], world.items[0])]
    job = {"segments": [{"documentsets": [{"documents": [{"documentpages": pages}, {"documentpages": []}]}]}]}
    job_set = int(api.run("/workflow/jobcreation", {"jobs": [job]}))
    first, empty = statistics(api, job_set)["documents"]
    assert (first["contentItemId"], first["dataRecordId"]) == (world.items[2], world.records[2])
    assert (first["counts"], first["media"]) == ({"sheets": 3, "pages": 4}, {"0": 4})
    assert (empty["counts"], empty["media"]) == ({"sheets": 0, "pages": 0}, {})
    assert "contentItemId" not in empty


@pytest.mark.parametrize(
    ("jobs", "sets"),
    [
        ([], 0),
        ([{"segments": []}], 0),
        ([{"segments": [{"documentsets": []}]}], 0),
        ([{"segments": [{"documentsets": [{"documents": []}]}]}], 1),
    ],
)
def test_an_empty_job_set_counts_nothing(api: Api, jobs: list[Any], sets: int) -> None:
    job_set = int(api.run("/workflow/jobcreation", {"jobs": jobs}))
    found = statistics(api, job_set, levelMode="documentSetAll")
    nothing = {"documents": 0, "sheets": 0, "pages": 0}
    assert (found["counts"], found["media"]) == (nothing, [])
    assert [one["counts"] for one in found["documentSets"]] == [nothing] * sets


def test_a_deleted_job_set_has_no_statistics(api: Api) -> None:
    world = World.make(api)
    api.post(f"/entity/jobsets/{world.job_set}/delete")
    answer = api.get(f"/statistics/jobset/{world.job_set}")
    assert (answer.status_code, answer.json()["error"]["parameter"]) == (404, str(world.job_set))


def test_servers_before_2024_1_have_no_statistics(connect: Callable[..., Api]) -> None:
    api = connect(api_version="2022.2")
    assert api.get("/statistics/jobset/1").status_code == 404
