"""Count the sheets and pages of a job set, for example to order paper or to write an invoice.

    python examples/job_set_statistics.py 5001

The number is the id of a job set. Needs a server from 2024.1. The server and the user come from OLCONNECT_URL,
OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

import sys

from olconnect import Client
from olconnect.errors import UnsupportedVersionError

job_set = int(sys.argv[1])

with Client() as client:
    try:
        statistics = client.statistics.get_for_job_set(job_set)
    except UnsupportedVersionError as error:
        sys.exit(str(error))  # says which version is needed, and which one the server has

    print(statistics.counts.sheets, "sheets,", statistics.counts.pages, "pages")
    for media in statistics.media:
        print(media.count, "of", media.name)
    for document in statistics.documents or []:
        print("document", document.document_id, "has", document.counts.pages, "pages")
