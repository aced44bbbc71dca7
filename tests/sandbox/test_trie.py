import pytest

from olconnect_sandbox.routes.trie import Trie, split


@pytest.fixture
def trie() -> Trie[str]:
    trie = Trie[str]()
    trie.add("GET", "/entity/jobs", "jobs")
    trie.add("GET", "/entity/jobs/{jobId}", "one job")
    trie.add("PUT", "/entity/jobs/properties", "all properties")
    trie.add("GET", "/entity/jobs/{jobId}/properties", "properties")
    trie.add("PUT", "/entity/jobs/{jobId}/properties", "new properties")
    trie.add("POST", "/print/submit", "submit")
    trie.add("POST", "/print/{a}/{b}", "adhoc")
    trie.add("GET", "/file/{id}", "file")
    trie.add("GET", "/file/{id}/{path}", "inside", takes_rest=True)
    return trie


def found(trie: Trie[str], path: str) -> tuple[dict[str, str], tuple[str, ...]] | None:
    match = trie.find(path.split("/"))
    return match and (dict(match.targets), match.values)


def test_a_placeholder_takes_one_segment(trie: Trie[str]) -> None:
    assert found(trie, "entity/jobs/17") == ({"GET": "one job"}, ("17",))


def test_a_literal_wins_over_a_placeholder_even_for_another_method(trie: Trie[str]) -> None:
    assert found(trie, "entity/jobs/properties") == ({"PUT": "all properties"}, ())


def test_a_literal_that_leads_nowhere_gives_way_to_the_placeholder(trie: Trie[str]) -> None:
    assert found(trie, "print/submit/x") == ({"POST": "adhoc"}, ("submit", "x"))


def test_all_methods_of_a_path_are_told(trie: Trie[str]) -> None:
    assert found(trie, "entity/jobs/17/properties") == ({"GET": "properties", "PUT": "new properties"}, ("17",))


def test_the_rest_of_a_path_goes_to_a_parameter_of_segments(trie: Trie[str]) -> None:
    assert found(trie, "file/8/a/b c.pdf") == ({"GET": "inside"}, ("8", "a/b c.pdf"))


@pytest.mark.parametrize("path", ["entity", "entity/jobs/17/x", "entity//17", "file/8/a//b", "other"])
def test_what_is_not_described_is_not_found(trie: Trie[str], path: str) -> None:
    assert found(trie, path) is None


@pytest.mark.parametrize(
    ("path", "segments"),
    [
        (b"/rest/serverengine/entity/jobs", ("entity", "jobs")),
        (b"/rest/serverengine/entity/jobs/", ("entity", "jobs")),
        (b"/rest/serverengine/file/a%2Fb%20%C5%81.pdf", ("file", "a/b Ł.pdf")),
        (b"/rest/serverengine/file/%25", ("file", "%")),
        (b"/rest/serverengine/file/\xff", None),
        (b"/rest/serverengine/file/%FF", None),
        (b"/rest/serverenginex/file", None),
        (b"/other", None),
    ],
)
def test_a_raw_path_is_split_before_it_is_decoded(path: bytes, segments: tuple[str, ...] | None) -> None:
    assert split(path, "/rest/serverengine") == segments
