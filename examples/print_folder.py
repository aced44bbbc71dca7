"""Print a letter for each data file of a folder, several at a time; interrupted, it goes on where it stopped.

    python examples/print_folder.py FOLDER

Writes a PDF beside each CSV file, and print.journal, from which the next run goes on. The server and the user come from
OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

import sys
from pathlib import Path

from olconnect import Client
from olconnect.errors import SubmissionUncertainError
from olconnect.pipeline import Job

DATA = Path(__file__).parent / "data"
folder = Path(sys.argv[1])

with Client() as client:
    files = client.file_store
    mapping = files.upload_data_mapping_configuration(DATA / "customers.OL-datamapper")
    template = files.upload_template(DATA / "letter.html")
    job_preset = files.upload_job_creation_preset(DATA / "by-region.OL-jobpreset")
    output_preset = files.upload_output_creation_preset(DATA / "one-file.OL-outputpreset")

    def letters(job: Job[Path]) -> int:
        """From one data file to one PDF."""
        data_file = job.call("upload", lambda: files.upload_data_file(job.item), repeatable=True)
        data_set = job.step("map", lambda: client.data_mapping.process(mapping, data_file))
        content = job.step("content", lambda: client.content_creation.process_by_data_set(template, data_set))
        job_set = job.step("jobs", lambda: client.job_creation.process_by_content_set(job_preset, identifiers=content))
        return job.save(
            "output",
            lambda: client.output_creation.process_by_job_set(output_preset, job_set),
            job.item.with_suffix(".pdf"),
        )

    paths = sorted(folder.glob("*.csv"))
    with client.pipeline(letters, paths, key=lambda path: path.name, journal=folder / "print.journal") as run:
        for done in run:
            if done.error is None:
                print(done.key, "was printed before" if done.finished_before else f"printed: {done.result} bytes")
            elif isinstance(done.error, SubmissionUncertainError):
                print(done.key, "may be printed already, look at the server:", done.error)
            else:
                print(done.key, "not printed, run it again:", done.error)
