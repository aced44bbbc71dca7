"""Find the jobs that have a property, such as those of one region.

    python examples/find_jobs.py Region North

The server and the user come from OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

import sys

from olconnect import Client, all_of, by_property, from_properties, property_rule

name, value = sys.argv[1:3]

with Client() as client:
    groups = client.entities.find(
        entity="JOBS", search=all_of(property_rule(name, "EQ", value)), sort=[by_property(name)]
    )
    jobs = [job.identifier for group in groups for job in group]  # one group, as none were asked for
    print(len(jobs), "jobs with", name, "=", value)
    for job in jobs:
        print(job, from_properties(client.jobs.get_properties(job)))
