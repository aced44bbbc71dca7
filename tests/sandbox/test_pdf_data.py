"""PDF files as data: pages that are content, and the document parts of PDF/VT files."""

from pathlib import Path
from typing import Any

import pytest
from fpdf import FPDF

from .entity_world import fields
from .pdf_files import pdf_of, pdf_vt, sizes_in, texts_in
from .sandbox_api import CSV, FILE_PER_JOB, ONE_FILE, TEMPLATE, Api

PAGES = ["one", "two", "three"]
START = "/workflow/datamining"


@pytest.fixture
def mapping(api: Api) -> str:
    return api.upload("DataMiningConfig", '<datamapping input="PDF"/>', filename="pages.OL-datamapper")


def printed(api: Api, content_set: str, preset: str = ONE_FILE) -> bytes:
    output = api.upload("OutputCreationConfig", preset)
    jobs = api.upload("JobCreationConfig", '<jobpreset group-by="Page"/>')
    job_set = api.run(f"/workflow/jobcreation/{jobs}", {"identifiers": [int(content_set)]})
    return api.finish(api.start(f"/workflow/outputcreation/{output}/{job_set}")).content


def records_of(api: Api, data_set: int | str) -> list[dict[str, Any]]:
    ids = api.identifiers(f"/entity/datasets/{data_set}")
    return [fields(api.get(f"/entity/datarecords/{one}/values").json()) for one in ids]


def newest(api: Api) -> int:
    return int(api.identifiers("/entity/datasets")[-1])


class TestContentOfPages:
    @pytest.fixture(params=["id", "name"])
    def started(self, api: Api, mapping: str, request: pytest.FixtureRequest) -> dict[str, Any]:
        data = api.upload("DataFile", pdf_of(PAGES), filename="Seiten 007.pdf")
        by_id = request.param == "id"
        path = f"{START}/createcontentset/{data if by_id else 'Seiten 007.pdf'}"
        return {"path": path, "identifier": int(mapping) if by_id else "pages.OL-datamapper"}

    def test_each_page_becomes_a_content_item_of_a_record(self, api: Api, started: dict[str, Any]) -> None:
        content_set = api.run(started["path"], {"identifier": started["identifier"], "defaults": {}})
        assert int(content_set) in api.identifiers("/entity/contentsets")
        assert len(api.identifiers(f"/entity/contentsets/{content_set}")) == 3
        assert [one["Page"] for one in records_of(api, newest(api))] == ["1", "2", "3"]

    def test_defaults_and_parameters_are_taken(self, api: Api, started: dict[str, Any]) -> None:
        body = {**started, "defaults": {"duplex": "true", "tumble": False}, "parameters": {"depot": "007"}}
        assert api.run(body.pop("path"), body).isdecimal()

    def test_the_pages_are_printed_as_they_are(self, api: Api, started: dict[str, Any]) -> None:
        pdf = printed(api, api.run(started["path"], {"identifier": started["identifier"]}))
        assert texts_in(pdf) == PAGES
        assert sizes_in(pdf) == [(300, 200)] * 3

    def test_each_job_can_have_its_own_file(self, api: Api, started: dict[str, Any]) -> None:
        content_set = api.run(started["path"], {"identifier": started["identifier"]})
        paths = printed(api, content_set, FILE_PER_JOB).decode().splitlines()
        assert [texts_in(Path(path).read_bytes()) for path in paths] == [[page] for page in PAGES]

    def test_they_can_be_printed_together_with_letters(self, api: Api, started: dict[str, Any]) -> None:
        pages = api.run(started["path"], {"identifier": started["identifier"]})
        output = api.upload("OutputCreationConfig", ONE_FILE)
        jobs = api.upload("JobCreationConfig", "<jobpreset/>")
        body = {"identifiers": [int(pages), int(api.content_set())]}
        job_set = api.run(f"/workflow/jobcreation/{jobs}", body)
        pdf = api.finish(api.start(f"/workflow/outputcreation/{output}/{job_set}")).content
        assert texts_in(pdf)[:3] == PAGES
        assert "Jürgen Groß" in texts_in(pdf)[3]
        assert len(texts_in(pdf)) == 6

    def test_they_are_counted_in_their_own_size(self, api: Api, started: dict[str, Any]) -> None:
        content_set = api.run(started["path"], {"identifier": started["identifier"]})
        details = api.get(f"/entity/contentsets/{content_set}/pages").json()
        assert "106mm" in str(details)


@pytest.mark.parametrize(("pages", "texts"), [(2, [["one", "two"], ["three"]]), (9, [["one", "two", "three"]])])
def test_a_configuration_can_give_a_record_several_pages(api: Api, pages: int, texts: list[list[str]]) -> None:
    mapping = api.upload("DataMiningConfig", f'<datamapping pages="{pages}"/>')
    data = api.upload("DataFile", pdf_of(PAGES))
    content_set = api.run(f"{START}/createcontentset/{data}", {"identifier": int(mapping)})
    assert len(api.identifiers(f"/entity/contentsets/{content_set}")) == len(texts)
    assert [one["Pages"] for one in records_of(api, newest(api))] == [str(len(one)) for one in texts]
    assert texts_in(printed(api, content_set)) == PAGES


def test_a_configuration_that_is_not_made_for_pages_is_refused(api: Api) -> None:
    mapping = api.upload("DataMiningConfig", '<datamapping input="XML"/>')
    answer = api.start(
        f"{START}/createcontentset/{api.upload('DataFile', pdf_of(PAGES))}", {"identifier": int(mapping)}
    )
    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == "Wrong Datamapper configuration type: [XML]"


@pytest.mark.parametrize("content", [CSV, "%PDF-1.7 broken", "%!PS-Adobe-3.0"])
def test_what_is_no_pdf_fails_in_the_run(api: Api, mapping: str, content: str) -> None:
    data = api.upload("DataFile", content, filename="pages.pdf")
    for started in (
        api.start(f"{START}/createcontentset/{data}", {"identifier": int(mapping)}),
        api.start(f"{START}/pdfvtds/{data}"),
        api.start(f"{START}/pdfvtcs/{data}"),
    ):
        assert started.status_code == 202
        result = api.finish(started)
        assert result.status_code == 500
        assert result.json()["error"]["message"].startswith("Error executing DM configuration")
    assert api.identifiers("/entity/datasets") == api.identifiers("/entity/contentsets") == []


def test_an_encrypted_pdf_fails_in_the_run(api: Api, mapping: str) -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_encryption(owner_password="x", user_password="y")
    data = api.upload("DataFile", bytes(pdf.output()))
    result = api.finish(api.start(f"{START}/createcontentset/{data}", {"identifier": int(mapping)}))
    assert "password" in result.json()["error"]["message"]


@pytest.mark.parametrize(
    ("path", "body", "refused"),
    [
        ("createcontentset/missing.pdf", {"identifier": "pages.OL-datamapper"}, "404 Datafile"),
        ("createcontentset/pages.pdf", {"identifier": "missing.OL-datamapper"}, "404 Datamapper config"),
        ("createcontentset/pages.pdf", {"identifier": 424242}, "404 Datamapper config"),
        ("createcontentset/pages.pdf", {"identifier": "letter.OL-template"}, "404 Datamapper config"),
        ("createcontentset/pages.pdf", {}, "400 The request body is invalid"),
        ("createcontentset/pages.pdf", {"identifier": []}, "400 The request body is invalid"),
        ("pdfvtds/missing.pdf", None, "400 Datafile"),
        ("pdfvtcs/missing.pdf", None, "400 Datafile"),
        ("pdfvtds/letter.OL-template", None, "400 Datafile"),
    ],
)
@pytest.mark.usefixtures("mapping")
def test_what_is_missing_is_told_at_the_start(api: Api, path: str, body: object, refused: str) -> None:
    api.upload("DataFile", pdf_of(PAGES), filename="pages.pdf")
    api.upload("template", TEMPLATE, filename="letter.OL-template")
    answer = api.start(f"{START}/{path}", body)
    assert f"{answer.status_code} {answer.json()['error']['message']}".startswith(refused)


def test_a_pdf_file_can_be_mapped_to_data_alone(api: Api) -> None:
    mapping = api.upload(
        "DataMiningConfig", '<datamapping><field name="Number" source="Page" type="INTEGER"/></datamapping>'
    )
    data_set = api.run(f"{START}/{mapping}/{api.upload('DataFile', pdf_of(PAGES))}")
    assert records_of(api, data_set) == [{"Number": "1"}, {"Number": "2"}, {"Number": "3"}]


class TestPdfVt:
    FIELDS = (
        {"Recipient.Name": "Jürgen Groß", "Recipient.Number": "0007"},
        {"Recipient.Name": "Zoë", "Recipient.Number": "0008"},
    )

    @pytest.mark.parametrize("compressed", [False, True])
    def test_its_document_parts_become_records(self, api: Api, compressed: bool) -> None:  # noqa: FBT001
        data = api.upload("DataFile", pdf_vt(PAGES, compressed=compressed), filename="Fälle.pdf")
        data_set = api.run(f"{START}/pdfvtds/Fälle.pdf")
        assert data
        assert api.identifiers("/entity/contentsets") == []
        assert records_of(api, data_set) == [{"Mailing": "Frühjahr", "Copies": "2", **fields} for fields in self.FIELDS]

    def test_its_pages_become_content(self, api: Api) -> None:
        content_set = api.run(f"{START}/pdfvtcs/{api.upload('DataFile', pdf_vt(PAGES))}")
        assert len(api.identifiers(f"/entity/contentsets/{content_set}")) == 2
        assert [one["Recipient.Number"] for one in records_of(api, newest(api))] == ["0007", "0008"]
        assert texts_in(printed(api, content_set)) == PAGES

    def test_another_pdf_file_fails_in_the_run(self, api: Api) -> None:
        result = api.finish(api.start(f"{START}/pdfvtds/{api.upload('DataFile', pdf_of(PAGES))}"))
        assert result.status_code == 500
        assert "no PDF/VT" in result.json()["error"]["message"]

    def test_so_does_one_without_document_parts(self, api: Api) -> None:
        data = api.upload("DataFile", pdf_vt(PAGES, parts=False))
        result = api.finish(api.start(f"{START}/pdfvtcs/{data}"))
        assert result.status_code == 500
        assert "no document parts" in result.json()["error"]["message"]
