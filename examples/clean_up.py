"""Delete the sets whose time is over: those with a property `keepUntil` that lies in the past, such as 2030-12-31.

    python examples/clean_up.py             shows them
    python examples/clean_up.py --delete    deletes them

Sets without that property stay. Job sets go first, then the content sets and the data sets that they were made of. The
server and the user come from OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

import sys
from datetime import UTC, datetime

from olconnect import Client, from_properties
from olconnect.errors import NotFoundError

delete = "--delete" in sys.argv
today = datetime.now(UTC).date().isoformat()  # as text such dates sort as dates

with Client() as client:
    for kind, service in (
        ("job set", client.job_sets),
        ("content set", client.content_sets),
        ("data set", client.data_sets),
    ):
        for identifier in service.get_all().identifiers:
            try:
                keep_until = from_properties(service.get_properties(identifier)).get("keepUntil")
                if keep_until is None or keep_until >= today:
                    continue
                if delete:
                    service.delete(identifier)
                print(kind, identifier, "deleted" if delete else "could be deleted", "since", keep_until)
            except NotFoundError:
                print(kind, identifier, "is gone already")
