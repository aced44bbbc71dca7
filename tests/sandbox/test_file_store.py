"""Managed files: ids and names, uploads, downloads, deletion, directories."""

import base64
import io
import zipfile
from collections.abc import Callable, Iterator

import pytest

from olconnect_sandbox.services import archives

from .sandbox_api import CSV, Api

KINDS = {
    "DataFile": "DATA_FILE",
    "DataMiningConfig": "DATA_MAPPING_CONFIG",
    "template": "TEMPLATE",
    "JobCreationConfig": "JOB_CREATION_CONFIG",
    "OutputCreationConfig": "OUTPUT_CREATION_CONFIG",
}


def zip_of(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return stream.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_an_upload_answers_with_the_id_as_text(api: Api, kind: str) -> None:
    answer = api.post(f"/filestore/{kind}", content=b"content", params={"filename": "a.bin"})
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert int(answer.text) > 0
    assert api.get(f"/filestore/file/{answer.text}").content == b"content"


@pytest.mark.parametrize("kind", KINDS)
def test_an_upload_without_content_is_refused(api: Api, kind: str) -> None:
    answer = api.post(f"/filestore/{kind}")
    assert (answer.status_code, answer.json()["error"]["message"]) == (400, "The request has no content")


def test_a_file_is_found_by_its_id_and_by_its_name(api: Api) -> None:
    number = api.upload("DataFile", "by id", filename="customers.csv")
    assert api.get(f"/filestore/file/{number}").text == "by id"
    assert api.get("/filestore/file/customers.csv").text == "by id"


@pytest.mark.parametrize(
    "name", ["a b.csv", "a/b.csv", "50%.csv", "Łódź № 7.csv", "..hidden", "naïve#1?.csv", "中.csv"]
)
def test_names_arrive_unchanged(api: Api, name: str) -> None:
    api.upload("DataFile", "content", filename=name)
    quoted = "".join(f"%{byte:02X}" for byte in name.encode())
    answer = api.get(f"/filestore/file/{quoted}")
    assert answer.status_code == 200
    assert answer.text == "content"


def test_a_plain_name_comes_back_without_quotes(api: Api) -> None:
    number = api.upload("DataFile", "x", filename="customers-2030.csv")
    headers = api.get(f"/filestore/file/{number}").headers
    assert headers["Content-Disposition"] == "attachment; filename=customers-2030.csv"
    assert headers["OL-Original-Filename"] == "customers-2030.csv"


def test_any_other_name_comes_back_encoded(api: Api) -> None:
    number = api.upload("DataFile", "x", filename='Ł "7"\r\n.csv')
    headers = api.get(f"/filestore/file/{number}").headers
    assert headers["Content-Disposition"] == "attachment; filename*=UTF-8''%C5%81%20%227%22%0D%0A.csv"
    assert "OL-Original-Filename" not in headers


def test_a_later_upload_takes_the_name_and_the_older_file_keeps_its_id(api: Api) -> None:
    older = api.upload("DataFile", "older", filename="same.csv")
    newer = api.upload("DataFile", "newer", filename="same.csv")
    assert api.get("/filestore/file/same.csv").text == "newer"
    assert api.get(f"/filestore/file/{older}").text == "older"
    api.post(f"/filestore/delete/{newer}")
    assert api.get("/filestore/file/same.csv").status_code == 404
    assert api.get(f"/filestore/file/{older}").text == "older"


def test_an_id_wins_over_a_name_that_looks_like_it(api: Api) -> None:
    number = api.upload("DataFile", "by id")
    api.upload("DataFile", "by name", filename=number)
    assert api.get(f"/filestore/file/{number}").text == "by id"


def test_a_name_that_looks_like_an_unknown_id_is_found(api: Api) -> None:
    api.upload("DataFile", "by name", filename="987654321")
    assert api.get("/filestore/file/987654321").text == "by name"


def test_head_tells_whether_a_file_is_there(api: Api) -> None:
    number = api.upload("DataFile", "x")
    there, missing = (api.request("HEAD", f"/filestore/file/{ref}") for ref in (number, "missing"))
    assert (there.status_code, there.content) == (200, b"")
    assert (missing.status_code, missing.content) == (404, b"")


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_file_is_deleted_by_get_and_by_post(api: Api, method: str) -> None:
    number = api.upload("DataFile", "x", filename="gone.csv")
    answer = api.request(method, f"/filestore/delete/{number}")
    assert (answer.status_code, answer.text) == (200, "true")
    for reference in (number, "gone.csv"):
        assert api.get(f"/filestore/file/{reference}").status_code == 404
        assert api.request(method, f"/filestore/delete/{reference}").status_code == 404


def test_a_file_in_use_is_not_deleted(connect: Callable[..., Api]) -> None:
    api = connect(pace=60)
    api.sandbox.clock.freeze()
    mapping, data = api.upload("DataMiningConfig", "x"), api.upload("DataFile", CSV)
    started = api.start(f"/workflow/datamining/{mapping}/{data}")
    refused = api.post(f"/filestore/delete/{data}")
    assert refused.status_code == 400
    assert "file is still required by OL Connect" in refused.json()["error"]["message"]
    api.finish_by_clock(started)
    assert api.post(f"/filestore/delete/{data}").text == "true"


def test_only_persistent_files_are_listed(api: Api) -> None:
    kept = api.upload("template", "four", filename="kept.OL-template", persistent="true")
    api.upload("template", "x", filename="passing.OL-template")
    assert api.get("/filestore/resources").json() == [
        {"id": int(kept), "name": "kept.OL-template", "path": f"filestore/{kept}", "type": "TEMPLATE", "size": 4}
    ]


def test_the_list_can_be_asked_for_types(api: Api) -> None:
    for kind in KINDS:
        api.upload(kind, "x", filename=f"a.{kind}", persistent="True")

    def listed(**query: str) -> list[str]:
        return [entry["type"] for entry in api.get("/filestore/resources", params=query).json()]

    assert listed() == [kind for kind in KINDS.values() if kind != "DATA_FILE"]
    assert listed(type="") == listed()
    assert listed(type="DATA_FILE,TEMPLATE") == ["DATA_FILE", "TEMPLATE"]
    assert listed(type="GENERIC") == []


def test_an_unknown_type_gets_500_with_the_server_s_words(api: Api) -> None:
    answer = api.get("/filestore/resources", params={"type": "TEMPLATE,LETTERS"})
    assert answer.status_code == 500
    assert answer.json()["error"]["message"].startswith("No enum constant ")
    assert answer.json()["error"]["message"].endswith(".ManagedFileType.LETTERS")


def test_a_file_can_be_stored_under_a_chosen_id_or_name(api: Api) -> None:
    assert api.post("/filestore/file/5000001", content=b"by id").text == "5000001"
    assert api.post("/filestore/file/copy.bin", content=b"by name").text == "copy.bin"
    assert api.get("/filestore/file/5000001").content == b"by id"
    assert api.get("/filestore/file/copy.bin").content == b"by name"
    taken = api.post("/filestore/file/copy.bin", content=b"again")
    assert (taken.status_code, taken.content, taken.headers["Allow"]) == (405, b"", "GET, HEAD, POST")
    assert api.get("/filestore/file/copy.bin").content == b"by name"


def test_a_chosen_id_is_not_given_away_again(api: Api) -> None:
    number = int(api.upload("DataFile", "x"))
    api.post(f"/filestore/file/{number + 1}", content=b"chosen")
    assert int(api.upload("DataFile", "y")) == number + 2


@pytest.mark.parametrize("reference", ["0", "007", "99999999999999999999"])
def test_digits_that_are_no_id_cannot_be_chosen(api: Api, reference: str) -> None:
    assert api.post(f"/filestore/file/{reference}", content=b"x").status_code == 400


FILES = {
    "letters.pdf": b"%PDF",
    "Приложение/Ж щ.txt": "текст".encode(),
    "parts/one/1.txt": b"1",
    "parts/2.txt": b"2",
}


@pytest.mark.parametrize(("kind", "content"), [("file", b"late"), ("dir", zip_of({"late.txt": b"late"}))])
def test_who_comes_first_gets_the_name(api: Api, kind: str, content: bytes) -> None:
    def slowly() -> Iterator[bytes]:
        yield content[:2]
        with Api(api.sandbox) as other:
            assert other.post("/filestore/file/wanted", content=b"first").status_code == 200
        yield content[2:]

    assert api.post(f"/filestore/{kind}/wanted", content=slowly()).status_code == 405
    assert api.get("/filestore/file/wanted").content == b"first"


class TestDirectory:
    @pytest.fixture
    def folder(self, api: Api) -> str:
        answer = api.post("/filestore/dir/output", content=zip_of(FILES))
        assert answer.text == "output"
        return "/filestore/file/output"

    def test_it_comes_as_a_zip_file(self, api: Api, folder: str) -> None:
        answer = api.get(folder)
        assert answer.headers["Content-Type"] == "application/zip"
        assert answer.headers["Content-Disposition"] == "attachment; filename=output.zip"
        with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
            assert {name: archive.read(name) for name in archive.namelist()} == FILES

    def test_a_file_in_it_is_found_by_its_path(self, api: Api, folder: str) -> None:
        assert api.get(f"{folder}/parts/one/1.txt").content == b"1"
        answer = api.get(f"{folder}/Приложение/Ж щ.txt")
        assert answer.content.decode() == "текст"
        assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''")

    def test_a_slash_in_a_path_may_be_encoded(self, api: Api, folder: str) -> None:
        assert api.get(f"{folder}/parts%2F2.txt").content == b"2"

    def test_a_file_can_come_as_base64(self, api: Api, folder: str) -> None:
        answer = api.get(f"{folder}/letters.pdf", params={"output": "base64"})
        assert base64.b64decode(answer.content) == b"%PDF"

    def test_a_folder_in_it_comes_as_a_zip_file(self, api: Api, folder: str) -> None:
        answer = api.get(f"{folder}/parts")
        assert answer.headers["Content-Disposition"] == "attachment; filename=parts.zip"
        with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
            assert sorted(archive.namelist()) == ["2.txt", "one/1.txt"]

    @pytest.mark.parametrize(
        "path", ["missing.txt", "part", "%2E%2E/output/letters.pdf", "parts/%2E%2E/letters.pdf", "..%2Fblobs"]
    )
    def test_nothing_else_is_found(self, api: Api, folder: str, path: str) -> None:
        assert api.get(f"{folder}/{path}").status_code == 404

    def test_it_is_deleted_as_a_whole(self, api: Api, folder: str) -> None:
        assert api.post("/filestore/delete/output").text == "true"
        assert api.get(f"{folder}/letters.pdf").status_code == 404

    def test_its_name_is_taken_once(self, api: Api, folder: str) -> None:
        assert api.post("/filestore/dir/output", content=zip_of({"a": b"b"})).status_code == 405
        assert api.get(f"{folder}/letters.pdf").status_code == 200

    @pytest.mark.parametrize("path", ["../a.txt", "/etc/a.txt", "a/../../b.txt", "C:/a.txt", "a\\b.txt"])
    def test_a_path_that_leads_out_of_it_is_refused(self, api: Api, path: str) -> None:
        assert api.post("/filestore/dir/bad", content=zip_of({path: b"x"})).status_code == 400

    def test_what_unpacks_to_too_much_is_refused(self, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(archives, "_LARGEST_DIRECTORY", 9)
        assert api.post("/filestore/dir/large", content=zip_of({"a": b"12345", "b": b"67890"})).status_code == 400

    def test_what_is_no_zip_file_is_refused(self, api: Api) -> None:
        assert api.post("/filestore/dir/bad", content=b"PK\x03\x04 broken").status_code == 400
        assert api.get("/filestore/file/bad").status_code == 404

    def test_a_file_is_no_directory(self, api: Api) -> None:
        number = api.upload("DataFile", "x")
        assert api.get(f"/filestore/file/{number}/x").status_code == 404
