"""The service classes of the API, each in a module of its own, loaded when it is first used.

- `authentication`: Login and token check.
- `file_store`: Managed files: data files, templates, data mapping configurations, presets and managed output.
- `data_mapping`: Turns a data file into a data set of data records.
- `content_creation`: Merges data records with a template into content sets for print.
- `email_content`: Merges data records with a template into emails, which are kept in the File Store or sent.
- `html_content`: Merges data records with a template into HTML for the web.
- `job_creation`: Groups the content items of content sets into a job set.
- `output_creation`: Turns a job set or jobs into print output.
- `all_in_one`: Runs data mapping to output creation as one operation.
- `data_sets`: Data sets: listed, read, deleted, and their properties.
- `content_sets`: Content sets: listed, read, deleted, and their properties.
- `job_sets`: Job sets: listed, read, deleted, and their properties and metadata.
- `jobs`: Jobs of a job set: their content items, job segments, properties and metadata.
- `data_records`: Data records: added, and their field values and properties read and changed.
- `content_items`: Content items: the data record each was made from, and their properties.
- `job_segments`: Job segments of a job: their document sets and metadata.
- `document_sets`: Document sets of a job segment: their documents and metadata.
- `documents`: Documents of a document set: their metadata.
- `entities`: Search for data records, data sets, content items, content sets, jobs and job sets.
- `statistics`: Sheets, pages and media of job sets.
- `conversion`: Turns files of the File Store into images.
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
    from olconnect_services.content_items import AsyncContentItems as AsyncContentItems
    from olconnect_services.content_items import ContentItems as ContentItems
    from olconnect_services.content_sets import AsyncContentSets as AsyncContentSets
    from olconnect_services.content_sets import ContentSets as ContentSets
    from olconnect_services.conversion import AsyncConversion as AsyncConversion
    from olconnect_services.conversion import Conversion as Conversion
    from olconnect_services.data_mapping import AsyncDataMapping as AsyncDataMapping
    from olconnect_services.data_mapping import DataMapping as DataMapping
    from olconnect_services.data_records import AsyncDataRecords as AsyncDataRecords
    from olconnect_services.data_records import DataRecords as DataRecords
    from olconnect_services.data_sets import AsyncDataSets as AsyncDataSets
    from olconnect_services.data_sets import DataSets as DataSets
    from olconnect_services.document_sets import AsyncDocumentSets as AsyncDocumentSets
    from olconnect_services.document_sets import DocumentSets as DocumentSets
    from olconnect_services.documents import AsyncDocuments as AsyncDocuments
    from olconnect_services.documents import Documents as Documents
    from olconnect_services.email_content import AsyncEmailContent as AsyncEmailContent
    from olconnect_services.email_content import EmailContent as EmailContent
    from olconnect_services.entities import AsyncEntities as AsyncEntities
    from olconnect_services.entities import Entities as Entities
    from olconnect_services.file_store import AsyncFileStore as AsyncFileStore
    from olconnect_services.file_store import FileStore as FileStore
    from olconnect_services.html_content import AsyncHtmlContent as AsyncHtmlContent
    from olconnect_services.html_content import HtmlContent as HtmlContent
    from olconnect_services.job_creation import AsyncJobCreation as AsyncJobCreation
    from olconnect_services.job_creation import JobCreation as JobCreation
    from olconnect_services.job_segments import AsyncJobSegments as AsyncJobSegments
    from olconnect_services.job_segments import JobSegments as JobSegments
    from olconnect_services.job_sets import AsyncJobSets as AsyncJobSets
    from olconnect_services.job_sets import JobSets as JobSets
    from olconnect_services.jobs import AsyncJobs as AsyncJobs
    from olconnect_services.jobs import Jobs as Jobs
    from olconnect_services.output_creation import (
        AsyncOutputCreation as AsyncOutputCreation,
    )
    from olconnect_services.output_creation import OutputCreation as OutputCreation
    from olconnect_services.statistics import AsyncStatistics as AsyncStatistics
    from olconnect_services.statistics import Statistics as Statistics

_MODULES = {
    "AsyncAuthentication": "authentication",
    "Authentication": "authentication",
    "AsyncFileStore": "file_store",
    "FileStore": "file_store",
    "AsyncDataMapping": "data_mapping",
    "DataMapping": "data_mapping",
    "AsyncContentCreation": "content_creation",
    "ContentCreation": "content_creation",
    "AsyncEmailContent": "email_content",
    "EmailContent": "email_content",
    "AsyncHtmlContent": "html_content",
    "HtmlContent": "html_content",
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
    "AsyncDataRecords": "data_records",
    "DataRecords": "data_records",
    "AsyncContentItems": "content_items",
    "ContentItems": "content_items",
    "AsyncJobSegments": "job_segments",
    "JobSegments": "job_segments",
    "AsyncDocumentSets": "document_sets",
    "DocumentSets": "document_sets",
    "AsyncDocuments": "documents",
    "Documents": "documents",
    "AsyncEntities": "entities",
    "Entities": "entities",
    "AsyncStatistics": "statistics",
    "Statistics": "statistics",
    "AsyncConversion": "conversion",
    "Conversion": "conversion",
}

__all__ = (
    "AsyncAllInOne",
    "AllInOne",
    "AsyncAuthentication",
    "Authentication",
    "AsyncContentCreation",
    "ContentCreation",
    "AsyncContentItems",
    "ContentItems",
    "AsyncContentSets",
    "ContentSets",
    "AsyncConversion",
    "Conversion",
    "AsyncDataMapping",
    "DataMapping",
    "AsyncDataRecords",
    "DataRecords",
    "AsyncDataSets",
    "DataSets",
    "AsyncDocuments",
    "Documents",
    "AsyncDocumentSets",
    "DocumentSets",
    "AsyncEmailContent",
    "EmailContent",
    "AsyncEntities",
    "Entities",
    "AsyncFileStore",
    "FileStore",
    "AsyncHtmlContent",
    "HtmlContent",
    "AsyncJobCreation",
    "JobCreation",
    "AsyncJobs",
    "Jobs",
    "AsyncJobSegments",
    "JobSegments",
    "AsyncJobSets",
    "JobSets",
    "AsyncOutputCreation",
    "OutputCreation",
    "AsyncStatistics",
    "Statistics",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
