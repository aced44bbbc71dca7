"""The runtime parameters that configurations and presets declare."""

import pytest

from .sandbox_api import Api

DECLARED = """
  <parameter name="Région" default="Süd"/>
  <parameter name="copies" type="number" default="2"/>
  <parameter name="urgent" type="boolean"/>
"""
KINDS = [("DataMiningConfig", "datamapping"), ("JobCreationConfig", "jobpreset")]


@pytest.mark.parametrize(("kind", "root"), KINDS)
def test_they_are_listed_in_their_order(api: Api, kind: str, root: str) -> None:
    number = api.upload(kind, f"<{root}>{DECLARED}</{root}>", filename="Größe 007.xml")
    for reference in (number, "Größe 007.xml"):
        answer = api.get(f"/filestore/{kind}/runtimeparameters/{reference}")
        assert answer.status_code == 200
        assert answer.json() == [
            {"name": "Région", "type": "STRING", "default": "Süd"},
            {"name": "copies", "type": "NUMBER", "default": "2"},
            {"name": "urgent", "type": "BOOLEAN", "default": None},
        ]


@pytest.mark.parametrize(("kind", "root"), KINDS)
def test_a_file_that_declares_none_has_none(api: Api, kind: str, root: str) -> None:
    for content in (f"<{root}/>", "a vendor file"):
        assert api.get(f"/filestore/{kind}/runtimeparameters/{api.upload(kind, content)}").json() == []


@pytest.mark.parametrize(
    ("kind", "message"), [("DataMiningConfig", "Datamapper config"), ("JobCreationConfig", "Job preset config")]
)
def test_missing_files_and_files_of_another_kind_are_404(api: Api, kind: str, message: str) -> None:
    template = api.upload("template", "x", filename="letter.OL-template")
    for reference in ("424242", "missing", template, "letter.OL-template"):
        answer = api.get(f"/filestore/{kind}/runtimeparameters/{reference}")
        error = answer.json()["error"]
        assert (answer.status_code, error["status"], error["parameter"]) == (404, 404, reference)
        assert error["message"].startswith(message)
