"""Content sets become job sets."""

from collections.abc import Callable

import pytest

from .sandbox_api import BY_COUNTRY, Api

LABELLED = """<jobpreset group-by="Country">
  <metadata level="job" name="Country" field="Country"/>
  <metadata level="job-set" name="First" field="Number"/>
  <property level="job" name="Batch" value="0042"/>
  <property level="job-set" name="Campaign" value="spring"/>
</jobpreset>"""


def items_of_jobs(api: Api, job_set: str) -> list[list[int]]:
    return [
        [pair["item"] for pair in api.identifiers(f"/entity/jobs/{job}/contents")]
        for job in api.identifiers(f"/entity/jobsets/{job_set}")
    ]


def items_of(api: Api, content_set: str) -> list[int]:
    return [pair["item"] for pair in api.identifiers(f"/entity/contentsets/{content_set}")]


def test_the_preset_groups_items_into_jobs(api: Api) -> None:
    content_set, preset = api.content_set(), api.upload("JobCreationConfig", BY_COUNTRY)
    job_set = api.run(f"/workflow/jobcreation/{preset}", {"identifiers": [int(content_set)]})
    first, second, third = items_of(api, content_set)
    assert items_of_jobs(api, job_set) == [[first, third], [second]]


def test_a_preset_that_cannot_be_read_makes_one_job(api: Api) -> None:
    content_set, preset = api.content_set(), api.upload("JobCreationConfig", "of the vendor's designer")
    job_set = api.run(f"/workflow/jobcreation/{preset}", {"identifiers": [int(content_set)]})
    assert items_of_jobs(api, job_set) == [items_of(api, content_set)]


def test_the_preset_labels_jobs_and_job_set(api: Api) -> None:
    content_set, preset = api.content_set(), api.upload("JobCreationConfig", LABELLED)
    body = {"identifiers": [int(content_set)], "parameters": {"region": "north", "copies": 2, "urgent": False}}
    job_set = api.run(f"/workflow/jobcreation/{preset}", body)
    jobs = api.identifiers(f"/entity/jobsets/{job_set}")
    assert api.get(f"/entity/jobsets/{job_set}/metadata").json() == [{"name": "First", "value": "0001"}]
    assert api.get(f"/entity/jobsets/{job_set}/properties").json() == [{"name": "Campaign", "value": "spring"}]
    assert [api.get(f"/entity/jobs/{job}/metadata").json() for job in jobs] == [
        [{"name": "Country", "value": "DE"}],
        [{"name": "Country", "value": "PL"}],
    ]
    assert api.get(f"/entity/jobs/{jobs[0]}/properties").json() == [{"name": "Batch", "value": "0042"}]


def test_several_content_sets_make_one_job_set(api: Api) -> None:
    one, other = api.content_set(), api.content_set()
    job_set = api.run("/workflow/jobcreation/default", {"identifiers": [int(other), int(one)]})
    assert items_of_jobs(api, job_set) == [items_of(api, other) + items_of(api, one)]


def test_without_a_preset_there_is_one_job(api: Api) -> None:
    content_set = api.content_set()
    job_set = api.run(f"/workflow/jobcreation/default/{content_set}")
    assert items_of_jobs(api, job_set) == [items_of(api, content_set)]


def test_with_a_preset_alone_all_content_sets_are_taken(api: Api) -> None:
    one, other = api.content_set(), api.content_set()
    gone = api.content_set()
    api.post(f"/entity/contentsets/{gone}/delete")
    job_set = api.run(f"/workflow/jobcreation/{api.upload('JobCreationConfig', 'x')}")
    assert items_of_jobs(api, job_set) == [items_of(api, one) + items_of(api, other)]


def test_a_body_without_identifiers_is_no_missing_body(api: Api) -> None:
    """It is refused, or a slip of the client would take all content sets there are."""
    refused = api.start(f"/workflow/jobcreation/{api.upload('JobCreationConfig', 'x')}", {})
    assert refused.status_code == 400


def test_an_explicit_tree_is_taken_as_it_is(api: Api) -> None:
    first, second, third = items_of(api, api.content_set())

    def document(*items: int) -> dict[str, object]:
        return {"documentpages": [{"contentitem": item} for item in items]}

    def job(*documents: dict[str, object]) -> dict[str, object]:
        return {"segments": [{"documentsets": [{"documents": [*documents]}]}]}

    tree = {"jobs": [job(document(third, first)), job(document(second), document(third))]}
    job_set = api.run("/workflow/jobcreation", tree)
    assert items_of_jobs(api, job_set) == [[third, first], [second, third]]
    jobs = api.identifiers(f"/entity/jobsets/{job_set}")
    assert [len(api.identifiers(f"/entity/jobs/{job}")) for job in jobs] == [1, 1]


class TestMissing:
    def test_preset(self, api: Api) -> None:
        answer = api.start("/workflow/jobcreation/missing.OL-jobpreset", {"identifiers": [int(api.content_set())]})
        assert answer.status_code == 404
        assert answer.json()["error"]["message"].startswith("Job preset config")

    @pytest.mark.parametrize("path", ["/workflow/jobcreation/letter.OL-jobpreset", "/workflow/jobcreation/default"])
    def test_content_set_in_the_body(self, api: Api, path: str) -> None:
        api.resources()
        answer = api.start(path, {"identifiers": [int(api.content_set()), 4242]})
        assert answer.status_code == 400
        assert answer.json()["error"]["message"].startswith("Content Set")
        assert answer.json()["error"]["parameter"] == "4242"

    def test_a_job_set_is_no_content_set(self, api: Api) -> None:
        assert api.start("/workflow/jobcreation/default", {"identifiers": [int(api.job_set())]}).status_code == 400

    def test_content_set_in_the_body_where_the_quirk_says_404(self, connect: Callable[..., Api]) -> None:
        api = connect(quirks=["missing_set_404"])
        assert api.start("/workflow/jobcreation/default", {"identifiers": [4242]}).status_code == 404

    def test_content_set_in_the_path(self, api: Api) -> None:
        answer = api.start("/workflow/jobcreation/default/4242")
        assert answer.status_code == 404
        assert "Content Set" in answer.json()["error"]["message"]

    def test_content_item_in_a_tree(self, api: Api) -> None:
        tree = {"jobs": [{"segments": [{"documentsets": [{"documents": [{"documentpages": [{"contentitem": 42}]}]}]}]}]}
        answer = api.start("/workflow/jobcreation", tree)
        assert (answer.status_code, answer.json()["error"]["parameter"]) == (400, "42")
