"""Sets and jobs: lists, properties, metadata, deletion."""

from typing import Any

import pytest

from .sandbox_api import Api

LONG = "00340434161094042557000000000000000000000042"
SETS = ("datasets", "contentsets", "jobsets")
LISTS = (
    ("datasets", "properties"),
    ("contentsets", "properties"),
    ("jobsets", "properties"),
    ("jobsets", "metadata"),
    ("jobs", "properties"),
    ("jobs", "metadata"),
)


def made(api: Api, kind: str) -> int:
    if kind == "datasets":
        return int(api.data_set())
    if kind == "contentsets":
        return int(api.content_set())
    job_set = int(api.job_set())
    return job_set if kind == "jobsets" else api.identifiers(f"/entity/jobsets/{job_set}")[0]


def pairs(*values: tuple[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in values]


@pytest.mark.parametrize("kind", SETS)
def test_all_sets_are_listed(api: Api, kind: str) -> None:
    assert api.identifiers(f"/entity/{kind}") == []
    first, second = made(api, kind), made(api, kind)
    assert api.identifiers(f"/entity/{kind}") == [first, second]


@pytest.mark.parametrize("kind", SETS)
@pytest.mark.parametrize(
    ("accept", "greets"),
    [
        ("text/plain", True),
        ("text/plain, application/json;q=0.5", True),
        ("text/*", True),
        ("application/json", False),
        ("*/*", False),
        ("text/html, */*;q=0.1", False),
        ("application/json, text/plain, */*", False),
        ("nonsense;q=x", False),
        ("", False),
    ],
)
def test_accept_tells_the_list_from_the_handshake(api: Api, kind: str, accept: str, *, greets: bool) -> None:
    answer = api.get(f"/entity/{kind}", headers={"Accept": accept})
    media = answer.headers["Content-Type"].partition(";")[0]
    assert media == ("text/plain" if greets else "application/json")
    assert ("EntityRestService" in answer.text) == greets


def test_content_sets_are_all_for_print(api: Api) -> None:
    content_set = int(api.content_set())
    assert api.get("/entity/contentsets", params={"type": "print"}).json() == {"identifiers": [content_set]}
    assert api.get("/entity/contentsets", params={"type": "email"}).json() == {"identifiers": []}
    assert api.get("/entity/contentsets", params={"type": "fax"}).status_code == 400


@pytest.mark.parametrize(("kind", "which"), LISTS)
def test_an_update_replaces_the_whole_list(api: Api, kind: str, which: str) -> None:
    entity = made(api, kind)
    path = f"/entity/{kind}/{entity}/{which}"
    first = pairs(("batch", "00000042"), ("code", LONG), ("město", "Řež u Prahy\nČeská\trepublika"), ("empty", ""))
    updated = api.put(path, json={"id": entity, "properties": first})
    assert (updated.status_code, updated.text) == (200, "true")
    assert api.get(path).json() == first
    second = pairs(("long", "x" * 100_000), ("twice", "1"), ("twice", "2"))
    api.put(path, json={"id": entity, "properties": second})
    assert api.get(path).json() == second
    api.put(path, json={"id": entity, "properties": []})
    assert api.get(path).json() == []


@pytest.mark.parametrize("kind", ["jobsets", "jobs"])
def test_properties_and_metadata_are_two_lists(api: Api, kind: str) -> None:
    entity = made(api, kind)
    for which in ("properties", "metadata"):
        body = {"id": entity, "properties": pairs((which, "1"))}
        api.put(f"/entity/{kind}/{entity}/{which}", json=body)
    for which in ("properties", "metadata"):
        assert api.get(f"/entity/{kind}/{entity}/{which}").json() == pairs((which, "1"))


@pytest.mark.parametrize(("kind", "which"), LISTS)
def test_another_id_in_the_body_gets_500_and_changes_nothing(api: Api, kind: str, which: str) -> None:
    entity = made(api, kind)
    path = f"/entity/{kind}/{entity}/{which}"
    before = api.get(path).json()
    answer = api.put(path, json={"id": entity + 1, "properties": pairs(("a", "b"))})
    assert (answer.status_code, answer.json()["error"]["parameter"]) == (500, str(entity + 1))
    assert api.get(path).json() == before


@pytest.mark.parametrize("accepted", [{"id": 1.0}, {"further": "member"}])
def test_an_id_may_be_written_as_a_number_with_a_zero_fraction(api: Api, accepted: dict[str, Any]) -> None:
    job_set = made(api, "jobsets")
    body = {"id": job_set, "properties": [], **accepted}
    body["id"] = float(job_set) if accepted.get("id") else job_set
    assert api.put(f"/entity/jobsets/{job_set}/properties", json=body).text == "true"


class TestSeveralJobs:
    def test_properties_are_merged_by_name(self, api: Api) -> None:
        german, polish = api.identifiers(f"/entity/jobsets/{api.job_set()}")
        old = pairs(("batch", "1"), ("state", "new"))
        api.put(f"/entity/jobs/{german}/properties", json={"id": german, "properties": old})
        body = [
            {"id": german, "properties": pairs(("tracking", LONG), ("batch", "2"))},
            {"id": polish, "properties": pairs(("batch", "3"))},
        ]
        answer = api.put("/entity/jobs/properties", json=body)
        assert (answer.status_code, answer.content) == (200, b"")
        merged = pairs(("batch", "2"), ("state", "new"), ("tracking", LONG))
        assert api.get(f"/entity/jobs/{german}/properties").json() == merged
        assert api.get(f"/entity/jobs/{polish}/properties").json() == pairs(("batch", "3"))

    @pytest.mark.parametrize("unknown", [4242, 10**30])
    def test_with_an_unknown_one_nothing_is_changed(self, api: Api, unknown: int) -> None:
        german, _ = api.identifiers(f"/entity/jobsets/{api.job_set()}")
        body = [{"id": german, "properties": pairs(("a", "b"))}, {"id": unknown, "properties": []}]
        answer = api.put("/entity/jobs/properties", json=body)
        assert (answer.status_code, answer.json()["error"]["parameter"]) == (404, str(unknown))
        assert api.get(f"/entity/jobs/{german}/properties").json() == []


class TestDeletion:
    @pytest.mark.parametrize("kind", SETS)
    def test_a_deleted_set_is_gone(self, api: Api, kind: str) -> None:
        gone, kept = made(api, kind), made(api, kind)
        assert api.post(f"/entity/{kind}/{gone}/delete").text == "true"
        assert api.identifiers(f"/entity/{kind}") == [kept]
        assert api.get(f"/entity/{kind}/{gone}").status_code == 404
        assert api.get(f"/entity/{kind}/{gone}/properties").status_code == 404
        update = api.put(f"/entity/{kind}/{gone}/properties", json={"id": gone, "properties": []})
        assert update.status_code == 404
        assert api.post(f"/entity/{kind}/{gone}/delete").status_code == 404

    def test_what_a_set_is_made_of_goes_with_it(self, api: Api) -> None:
        data_set, template = api.data_set(), api.upload("template", "x")
        records = api.identifiers(f"/entity/datasets/{data_set}")
        api.post(f"/entity/datasets/{data_set}/delete")
        assert api.start(f"/workflow/contentcreation/{template}", {"identifiers": records}).status_code == 400
        job_set = api.job_set()
        jobs = api.identifiers(f"/entity/jobsets/{job_set}")
        api.post(f"/entity/jobsets/{job_set}/delete")
        for path in (
            f"/entity/jobs/{jobs[0]}",
            f"/entity/jobs/{jobs[0]}/contents",
            f"/entity/jobs/{jobs[0]}/properties",
        ):
            assert api.get(path).status_code == 404

    def test_jobs_still_name_the_items_of_a_deleted_content_set(self, api: Api) -> None:
        content_set = api.content_set()
        job_set = api.run(f"/workflow/jobcreation/default/{content_set}")
        items = api.identifiers(f"/entity/contentsets/{content_set}")
        api.post(f"/entity/contentsets/{content_set}/delete")
        (job,) = api.identifiers(f"/entity/jobsets/{job_set}")
        assert api.identifiers(f"/entity/jobs/{job}/contents") == items


@pytest.mark.parametrize("kind", SETS)
def test_a_set_of_another_kind_is_not_found(api: Api, kind: str) -> None:
    job_set = int(api.job_set())
    everything = {other: api.identifiers(f"/entity/{other}")[0] for other in SETS}
    assert everything["jobsets"] == job_set
    for other, entity in everything.items():
        expected = 200 if other == kind else 404
        assert api.get(f"/entity/{kind}/{entity}").status_code == expected
