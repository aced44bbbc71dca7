"""The same as letters_from_csv.py, asynchronously: the files are uploaded at the same time.

    python examples/letters_from_csv_async.py

Writes letters.pdf. The server and the user come from OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

import asyncio
from pathlib import Path

from olconnect import AsyncClient

DATA = Path(__file__).parent / "data"


async def main() -> None:
    """Upload, then one step after the other."""
    async with AsyncClient() as client:
        files = client.file_store
        data_file, mapping, template, job_preset, output_preset = await asyncio.gather(
            files.upload_data_file(DATA / "customers.csv"),
            files.upload_data_mapping_configuration(DATA / "customers.OL-datamapper"),
            files.upload_template(DATA / "letter.html"),
            files.upload_job_creation_preset(DATA / "by-region.OL-jobpreset"),
            files.upload_output_creation_preset(DATA / "one-file.OL-outputpreset"),
        )

        operation = await client.data_mapping.process(mapping, data_file)
        data_set = await operation.result()
        print("data set", data_set)

        creation = await client.content_creation.process_by_data_set(template, data_set)
        content_sets = await creation.result()
        print("content sets", content_sets)

        grouping = await client.job_creation.process_by_content_set(job_preset, identifiers=content_sets)
        job_set = await grouping.result()
        print("job set", job_set)

        output = await client.output_creation.process_by_job_set_json(
            output_preset, identifier=job_set, create_only=True
        )
        async for percent in output.watch():
            print("output", percent, "%")
        await output.save("letters.pdf")
        print("written: letters.pdf")


asyncio.run(main())
