"""`olconnect_load`: files and sets for a test, by their ids."""

from pathlib import Path

from .conftest import Run

pytest_plugins = ["pytester"]

DATA = Path(__file__).resolve().parents[2] / "examples" / "data"


def test_files_come_from_paths_bytes_and_records(run: Run) -> None:
    run(f"""
        import json
        from pathlib import Path

        DATA = Path({str(DATA)!r})

        def content(client, file):
            with client.file_store.download(file) as download:
                return download.read()

        def test_files(olconnect_client, olconnect_load):
            client, load = olconnect_client, olconnect_load
            assert content(client, load.data_file(DATA / "customers.csv")) == (DATA / "customers.csv").read_bytes()
            named = load.data_file(b"A\\n1\\n", filename="a.csv")
            assert content(client, named) == content(client, "a.csv") == b"A\\n1\\n"
            assert json.loads(content(client, load.data_file([{{"A": "1"}}]))) == [{{"A": "1"}}]
            for kind, name in [
                (load.template, "letter.html"),
                (load.data_mapping_configuration, "customers.OL-datamapper"),
                (load.job_creation_preset, "by-region.OL-jobpreset"),
                (load.output_creation_preset, "one-file.OL-outputpreset"),
            ]:
                assert content(client, kind(DATA / name, filename=name)) == content(client, name)
                assert content(client, name) == (DATA / name).read_bytes()
    """).assert_outcomes(passed=1)


def test_sets_are_made_of_sources_or_of_what_is_there(run: Run) -> None:
    run(f"""
        from pathlib import Path
        import pytest

        DATA = Path({str(DATA)!r})
        RECORDS = [{{"FirstName": "Ada", "LastName": "Byron", "Region": region}} for region in ("North", "South")]
        TEMPLATE = b"<html><body>Dear @FirstName@</body></html>"

        def test_from_records(olconnect_client, olconnect_load, olconnect_sandbox):
            data_set = olconnect_load.data_set(RECORDS)
            (content_set,) = olconnect_load.content_sets(data_set, TEMPLATE)
            job_set = olconnect_load.job_set([content_set])
            assert olconnect_client.data_sets.get_all().identifiers == [data_set]
            assert olconnect_client.content_sets.get_all().identifiers == [content_set]
            assert olconnect_client.job_sets.get_all().identifiers == [job_set]
            assert len(olconnect_client.data_sets.get_data_records(data_set).identifiers) == 2
            assert "OutputCreationRestService" not in [each.service for each in olconnect_sandbox.started]

        def test_from_ids_and_paths(olconnect_client, olconnect_load):
            load = olconnect_load
            mapping = load.data_mapping_configuration(DATA / "customers.OL-datamapper")
            data_set = load.data_set(load.data_file(RECORDS), mapping)
            contents = load.content_sets(data_set, load.template(DATA / "letter.html"))
            preset = load.job_creation_preset(DATA / "by-region.OL-jobpreset")
            for given in (preset, DATA / "by-region.OL-jobpreset"):
                assert len(olconnect_client.job_sets.get_jobs(load.job_set(contents, given)).identifiers) == 2

        @pytest.fixture
        def letters(olconnect_load):
            return olconnect_load.content_sets(olconnect_load.data_set(RECORDS), TEMPLATE)

        @pytest.mark.parametrize("turn", [1, 2])
        def test_ids_are_the_same_each_time(turn, letters):
            assert letters == [1007]
    """).assert_outcomes(passed=4)
