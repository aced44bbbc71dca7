"""The same as job_set_to_records.py, asynchronously: a job's content items are looked up at the same time.

    python examples/job_set_to_records_async.py 5001

The number is the id of a job set. The server and the user come from OLCONNECT_URL, OLCONNECT_USER and
OLCONNECT_PASSWORD.
"""

import asyncio
import sys

from olconnect import AsyncClient, from_fields


async def main(job_set: int) -> None:
    """Walk through the job set."""
    async with AsyncClient() as client:  # has at most 20 requests in flight
        for job in (await client.job_sets.get_jobs(job_set)).identifiers:
            items = (await client.jobs.get_content_items(job)).identifiers
            print("job", job, "has", len(items), "content items")
            links = await asyncio.gather(*(client.content_items.get_data_record(each.item) for each in items))
            records = [each.record for each in links]
            for record in await client.data_records.get_multiple_values_json(recordids=records):
                values = from_fields(record.fields)
                print(" ", record.id, values["FirstName"], values["LastName"])


asyncio.run(main(int(sys.argv[1])))
