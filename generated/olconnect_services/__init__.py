"""The service classes of the API, each in a module of its own, loaded when it is first used.

- `authentication`: Login and token check.
- `file_store`: Managed files: data files, templates, data mapping configurations, presets and managed output.
- `data_mapping`: Turns a data file into a data set of data records.
- `content_creation`: Merges data records with a template into content sets for print.
- `job_creation`: Groups the content items of content sets into a job set.
- `output_creation`: Turns a job set or jobs into print output.
- `all_in_one`: Runs data mapping to output creation as one operation.
- `data_sets`: Data sets: listed, read, deleted, and their properties.
- `content_sets`: Content sets: listed, read, deleted, and their properties.
- `job_sets`: Job sets: listed, read, deleted, and their properties and metadata.
- `jobs`: Jobs of a job set: their content items, job segments, properties and metadata.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from olconnect_services.all_in_one import AllInOne as AllInOne
    from olconnect_services.all_in_one import AsyncAllInOne as AsyncAllInOne
    from olconnect_services.authentication import (
        AsyncAuthentication as AsyncAuthentication,
    )
    from olconnect_services.authentication import Authentication as Authentication
    from olconnect_services.content_creation import (
        AsyncContentCreation as AsyncContentCreation,
    )
    from olconnect_services.content_creation import ContentCreation as ContentCreation
    from olconnect_services.content_sets import AsyncContentSets as AsyncContentSets
    from olconnect_services.content_sets import ContentSets as ContentSets
    from olconnect_services.data_mapping import AsyncDataMapping as AsyncDataMapping
    from olconnect_services.data_mapping import DataMapping as DataMapping
    from olconnect_services.data_sets import AsyncDataSets as AsyncDataSets
    from olconnect_services.data_sets import DataSets as DataSets
    from olconnect_services.file_store import AsyncFileStore as AsyncFileStore
    from olconnect_services.file_store import FileStore as FileStore
    from olconnect_services.job_creation import AsyncJobCreation as AsyncJobCreation
    from olconnect_services.job_creation import JobCreation as JobCreation
    from olconnect_services.job_sets import AsyncJobSets as AsyncJobSets
    from olconnect_services.job_sets import JobSets as JobSets
    from olconnect_services.jobs import AsyncJobs as AsyncJobs
    from olconnect_services.jobs import Jobs as Jobs
    from olconnect_services.output_creation import (
        AsyncOutputCreation as AsyncOutputCreation,
    )
    from olconnect_services.output_creation import OutputCreation as OutputCreation

_MODULES = {
    "AsyncAuthentication": "authentication",
    "Authentication": "authentication",
    "AsyncFileStore": "file_store",
    "FileStore": "file_store",
    "AsyncDataMapping": "data_mapping",
    "DataMapping": "data_mapping",
    "AsyncContentCreation": "content_creation",
    "ContentCreation": "content_creation",
    "AsyncJobCreation": "job_creation",
    "JobCreation": "job_creation",
    "AsyncOutputCreation": "output_creation",
    "OutputCreation": "output_creation",
    "AsyncAllInOne": "all_in_one",
    "AllInOne": "all_in_one",
    "AsyncDataSets": "data_sets",
    "DataSets": "data_sets",
    "AsyncContentSets": "content_sets",
    "ContentSets": "content_sets",
    "AsyncJobSets": "job_sets",
    "JobSets": "job_sets",
    "AsyncJobs": "jobs",
    "Jobs": "jobs",
}

__all__ = (
    "AsyncAllInOne",
    "AllInOne",
    "AsyncAuthentication",
    "Authentication",
    "AsyncContentCreation",
    "ContentCreation",
    "AsyncContentSets",
    "ContentSets",
    "AsyncDataMapping",
    "DataMapping",
    "AsyncDataSets",
    "DataSets",
    "AsyncFileStore",
    "FileStore",
    "AsyncJobCreation",
    "JobCreation",
    "AsyncJobs",
    "Jobs",
    "AsyncJobSets",
    "JobSets",
    "AsyncOutputCreation",
    "OutputCreation",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
