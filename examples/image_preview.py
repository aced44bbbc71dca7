"""Show the first page of a customer's letter as an image.

    python examples/image_preview.py

Writes preview.png. The server and the user come from OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

from pathlib import Path

from olconnect import Client

DATA = Path(__file__).parent / "data"

with Client() as client:
    files = client.file_store
    data_file = files.upload_data_file(DATA / "customers.csv")
    mapping = files.upload_data_mapping_configuration(DATA / "customers.OL-datamapper")
    template = files.upload_template(DATA / "letter.html")

    data_set = client.data_mapping.process(mapping, data_file).result()
    first = client.data_sets.get_data_records(data_set).identifiers[0]

    with client.content_creation.preview_image_by_data_record(
        template_id=template, data_record_id=first, context="print", type_="png", dpi=96, pages="1"
    ) as image:
        image.save("preview.png")
        print("written: preview.png,", image.content_type)
