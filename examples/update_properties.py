"""Mark all jobs of a job set with properties, in one request.

    python examples/update_properties.py 5001 state=checked batch=0042

The number is the id of a job set. Values are text, so that 0042 stays 0042. The server and the user come from
OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

import sys

from olconnect import Client, as_properties, from_properties
from olconnect_api.models import NameValueList

job_set = int(sys.argv[1])
values = dict(argument.split("=", 1) for argument in sys.argv[2:])

with Client() as client:
    jobs = client.job_sets.get_jobs(job_set).identifiers
    client.jobs.update_multiple_properties(
        body=[NameValueList(id=job, properties=as_properties(values)) for job in jobs]
    )
    for job in jobs:
        print(job, from_properties(client.jobs.get_properties(job)))
