"""Tell whose letters are in a job set: from its jobs over their content items to the data records.

    python examples/job_set_to_records.py 5001

The number is the id of a job set. The server and the user come from OLCONNECT_URL, OLCONNECT_USER and
OLCONNECT_PASSWORD.
"""

import sys

from olconnect import Client, from_fields

job_set = int(sys.argv[1])

with Client() as client:
    for job in client.job_sets.get_jobs(job_set).identifiers:
        items = client.jobs.get_content_items(job).identifiers
        print("job", job, "has", len(items), "content items")
        records = [client.content_items.get_data_record(each.item).record for each in items]
        for record in client.data_records.get_multiple_values_json(recordids=records):
            values = from_fields(record.fields)
            print(" ", record.id, values["FirstName"], values["LastName"])
