"""Job segments: their document sets, and metadata from the job preset."""

from .entity_world import World, pairs
from .sandbox_api import Api


def test_the_document_sets_of_a_job_segment_are_listed(api: Api) -> None:
    world = World.make(api)
    assert len(world.segments) == 2
    assert [api.identifiers(f"/entity/jobsegments/{one}") for one in world.segments] == [
        [one] for one in world.document_sets
    ]


def test_metadata_come_from_the_job_preset_and_are_replaced(api: Api) -> None:
    world = World.make(api)
    found = [api.get(f"/entity/jobsegments/{one}/metadata").json() for one in world.segments]
    assert found == [pairs(("tray", "DE")), pairs(("tray", "PL"))]
    segment = world.segments[0]
    new = pairs(("tray", "007"), ("kraj", "Čechy"))
    assert api.put(f"/entity/jobsegments/{segment}/metadata", json={"id": segment, "properties": new}).text == "true"
    assert api.get(f"/entity/jobsegments/{segment}/metadata").json() == new


def test_a_job_segment_goes_with_its_job_set(api: Api) -> None:
    world = World.make(api)
    api.post(f"/entity/jobsets/{world.job_set}/delete")
    assert api.get(f"/entity/jobsegments/{world.segments[0]}").status_code == 404
    assert api.get(f"/entity/jobsegments/{world.segments[0]}/metadata").status_code == 404


def test_an_empty_job_segment_has_no_document_sets(api: Api) -> None:
    job_set = api.run("/workflow/jobcreation", {"jobs": [{"segments": [{"documentsets": []}]}]})
    (job,) = api.identifiers(f"/entity/jobsets/{job_set}")
    (segment,) = api.identifiers(f"/entity/jobs/{job}")
    assert api.identifiers(f"/entity/jobsegments/{segment}") == []
