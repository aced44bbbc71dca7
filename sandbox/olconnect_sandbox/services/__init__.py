"""The rules of each REST service, one module each, bound to the operations of the description."""

from olconnect_sandbox.services import (
    all_in_one,
    authentication,
    content_creation,
    content_sets,
    data_mapping,
    data_sets,
    file_store,
    handshakes,
    job_creation,
    job_sets,
    jobs,
    life_cycle,
    output_creation,
)

SERVICES = (
    all_in_one.service,
    authentication.service,
    content_creation.service,
    content_sets.service,
    data_mapping.service,
    data_sets.service,
    file_store.service,
    handshakes.service,
    job_creation.service,
    job_sets.service,
    jobs.service,
    life_cycle.service,
    output_creation.service,
)
