"""Print a letter for each line of a CSV file, step by step: data mapping, content creation, job creation, output.

    python examples/letters_from_csv.py

Writes letters.pdf. The server and the user come from OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

from pathlib import Path

from olconnect import Client

DATA = Path(__file__).parent / "data"

with Client() as client:
    files = client.file_store
    data_file = files.upload_data_file(DATA / "customers.csv")
    mapping = files.upload_data_mapping_configuration(DATA / "customers.OL-datamapper")
    template = files.upload_template(DATA / "letter.html")
    job_preset = files.upload_job_creation_preset(DATA / "by-region.OL-jobpreset")
    output_preset = files.upload_output_creation_preset(DATA / "one-file.OL-outputpreset")

    data_set = client.data_mapping.process(mapping, data_file).result()
    print("data set", data_set)

    content_sets = client.content_creation.process_by_data_set(template, data_set).result()
    print("content sets", content_sets)

    job_set = client.job_creation.process_by_content_set(job_preset, identifiers=content_sets).result()
    print("job set", job_set)

    output = client.output_creation.process_by_job_set_json(output_preset, identifier=job_set, create_only=True)
    for percent in output.watch():
        print("output", percent, "%")
    output.save("letters.pdf")
    print("written: letters.pdf")
