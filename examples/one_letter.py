"""Print the letter of one customer by All-In-One, which goes from data file to PDF in a single operation.

    python examples/one_letter.py 3

The number is that of the data record, counted from 1. Writes letter-3.pdf. The server and the user come from
OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

import sys
from pathlib import Path

from olconnect import Client
from olconnect_api.models import (
    AllInOneContentCreation,
    AllInOneDataMapping,
    AllInOneJobCreation,
    AllInOneOutputCreation,
    PrintRangeSelection,
)

DATA = Path(__file__).parent / "data"
number = sys.argv[1] if len(sys.argv) > 1 else "1"

with Client() as client:
    files = client.file_store
    data_file = files.upload_data_file(DATA / "customers.csv")
    mapping = files.upload_data_mapping_configuration(DATA / "customers.OL-datamapper")
    template = files.upload_template(DATA / "letter.html")
    output_preset = files.upload_output_creation_preset(DATA / "one-file.OL-outputpreset")

    operation = client.all_in_one.submit(
        datamining=AllInOneDataMapping(identifier=data_file, config=mapping),
        contentcreation=AllInOneContentCreation(config=template),
        jobcreation=AllInOneJobCreation(),  # without a job preset
        outputcreation=AllInOneOutputCreation(config=output_preset, create_only=True),
        print_range=PrintRangeSelection(print_range=number),
    )
    operation.save(f"letter-{number}.pdf")
    print(f"written: letter-{number}.pdf")
