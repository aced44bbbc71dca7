"""All services as attributes, each made when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from olconnect._async_session import AsyncSession
from olconnect._session import Session

if TYPE_CHECKING:
    from olconnect_services import (
        AllInOne,
        AsyncAllInOne,
        AsyncAuthentication,
        AsyncContentCreation,
        AsyncContentItems,
        AsyncContentSets,
        AsyncConversion,
        AsyncDataMapping,
        AsyncDataRecords,
        AsyncDataSets,
        AsyncDocuments,
        AsyncDocumentSets,
        AsyncEmailContent,
        AsyncEntities,
        AsyncFileStore,
        AsyncHtmlContent,
        AsyncJobCreation,
        AsyncJobs,
        AsyncJobSegments,
        AsyncJobSets,
        AsyncOutputCreation,
        AsyncStatistics,
        Authentication,
        ContentCreation,
        ContentItems,
        ContentSets,
        Conversion,
        DataMapping,
        DataRecords,
        DataSets,
        Documents,
        DocumentSets,
        EmailContent,
        Entities,
        FileStore,
        HtmlContent,
        JobCreation,
        Jobs,
        JobSegments,
        JobSets,
        OutputCreation,
        Statistics,
    )

__all__ = ["AsyncServices", "Services"]


class Services:
    """The services of the API over a synchronous session."""

    _session: Session

    @cached_property
    def authentication(self) -> "Authentication":
        """Login and token check."""
        from olconnect_services.authentication import Authentication

        return Authentication(self._session)

    @cached_property
    def file_store(self) -> "FileStore":
        """Managed files: data files, templates, data mapping configurations, presets and managed output."""
        from olconnect_services.file_store import FileStore

        return FileStore(self._session)

    @cached_property
    def data_mapping(self) -> "DataMapping":
        """Turns a data file into a data set of data records."""
        from olconnect_services.data_mapping import DataMapping

        return DataMapping(self._session)

    @cached_property
    def content_creation(self) -> "ContentCreation":
        """Merges data records with a template into content sets for print."""
        from olconnect_services.content_creation import ContentCreation

        return ContentCreation(self._session)

    @cached_property
    def email_content(self) -> "EmailContent":
        """Merges data records with a template into emails, which are kept in the File Store or sent."""
        from olconnect_services.email_content import EmailContent

        return EmailContent(self._session)

    @cached_property
    def html_content(self) -> "HtmlContent":
        """Merges data records with a template into HTML for the web."""
        from olconnect_services.html_content import HtmlContent

        return HtmlContent(self._session)

    @cached_property
    def job_creation(self) -> "JobCreation":
        """Groups the content items of content sets into a job set."""
        from olconnect_services.job_creation import JobCreation

        return JobCreation(self._session)

    @cached_property
    def output_creation(self) -> "OutputCreation":
        """Turns a job set or jobs into print output."""
        from olconnect_services.output_creation import OutputCreation

        return OutputCreation(self._session)

    @cached_property
    def all_in_one(self) -> "AllInOne":
        """Runs data mapping to output creation as one operation."""
        from olconnect_services.all_in_one import AllInOne

        return AllInOne(self._session)

    @cached_property
    def data_sets(self) -> "DataSets":
        """Data sets: listed, read, deleted, and their properties."""
        from olconnect_services.data_sets import DataSets

        return DataSets(self._session)

    @cached_property
    def content_sets(self) -> "ContentSets":
        """Content sets: listed, read, deleted, and their properties."""
        from olconnect_services.content_sets import ContentSets

        return ContentSets(self._session)

    @cached_property
    def job_sets(self) -> "JobSets":
        """Job sets: listed, read, deleted, and their properties and metadata."""
        from olconnect_services.job_sets import JobSets

        return JobSets(self._session)

    @cached_property
    def jobs(self) -> "Jobs":
        """Jobs of a job set: their content items, job segments, properties and metadata."""
        from olconnect_services.jobs import Jobs

        return Jobs(self._session)

    @cached_property
    def data_records(self) -> "DataRecords":
        """Data records: added, and their field values and properties read and changed."""
        from olconnect_services.data_records import DataRecords

        return DataRecords(self._session)

    @cached_property
    def content_items(self) -> "ContentItems":
        """Content items: the data record each was made from, and their properties."""
        from olconnect_services.content_items import ContentItems

        return ContentItems(self._session)

    @cached_property
    def job_segments(self) -> "JobSegments":
        """Job segments of a job: their document sets and metadata."""
        from olconnect_services.job_segments import JobSegments

        return JobSegments(self._session)

    @cached_property
    def document_sets(self) -> "DocumentSets":
        """Document sets of a job segment: their documents and metadata."""
        from olconnect_services.document_sets import DocumentSets

        return DocumentSets(self._session)

    @cached_property
    def documents(self) -> "Documents":
        """Documents of a document set: their metadata."""
        from olconnect_services.documents import Documents

        return Documents(self._session)

    @cached_property
    def entities(self) -> "Entities":
        """Search for data records, data sets, content items, content sets, jobs and job sets."""
        from olconnect_services.entities import Entities

        return Entities(self._session)

    @cached_property
    def statistics(self) -> "Statistics":
        """Sheets, pages and media of job sets."""
        from olconnect_services.statistics import Statistics

        return Statistics(self._session)

    @cached_property
    def conversion(self) -> "Conversion":
        """Turns files of the File Store into images."""
        from olconnect_services.conversion import Conversion

        return Conversion(self._session)


class AsyncServices:
    """The services of the API over an asynchronous session."""

    _session: AsyncSession

    @cached_property
    def authentication(self) -> "AsyncAuthentication":
        """Login and token check."""
        from olconnect_services.authentication import AsyncAuthentication

        return AsyncAuthentication(self._session)

    @cached_property
    def file_store(self) -> "AsyncFileStore":
        """Managed files: data files, templates, data mapping configurations, presets and managed output."""
        from olconnect_services.file_store import AsyncFileStore

        return AsyncFileStore(self._session)

    @cached_property
    def data_mapping(self) -> "AsyncDataMapping":
        """Turns a data file into a data set of data records."""
        from olconnect_services.data_mapping import AsyncDataMapping

        return AsyncDataMapping(self._session)

    @cached_property
    def content_creation(self) -> "AsyncContentCreation":
        """Merges data records with a template into content sets for print."""
        from olconnect_services.content_creation import AsyncContentCreation

        return AsyncContentCreation(self._session)

    @cached_property
    def email_content(self) -> "AsyncEmailContent":
        """Merges data records with a template into emails, which are kept in the File Store or sent."""
        from olconnect_services.email_content import AsyncEmailContent

        return AsyncEmailContent(self._session)

    @cached_property
    def html_content(self) -> "AsyncHtmlContent":
        """Merges data records with a template into HTML for the web."""
        from olconnect_services.html_content import AsyncHtmlContent

        return AsyncHtmlContent(self._session)

    @cached_property
    def job_creation(self) -> "AsyncJobCreation":
        """Groups the content items of content sets into a job set."""
        from olconnect_services.job_creation import AsyncJobCreation

        return AsyncJobCreation(self._session)

    @cached_property
    def output_creation(self) -> "AsyncOutputCreation":
        """Turns a job set or jobs into print output."""
        from olconnect_services.output_creation import AsyncOutputCreation

        return AsyncOutputCreation(self._session)

    @cached_property
    def all_in_one(self) -> "AsyncAllInOne":
        """Runs data mapping to output creation as one operation."""
        from olconnect_services.all_in_one import AsyncAllInOne

        return AsyncAllInOne(self._session)

    @cached_property
    def data_sets(self) -> "AsyncDataSets":
        """Data sets: listed, read, deleted, and their properties."""
        from olconnect_services.data_sets import AsyncDataSets

        return AsyncDataSets(self._session)

    @cached_property
    def content_sets(self) -> "AsyncContentSets":
        """Content sets: listed, read, deleted, and their properties."""
        from olconnect_services.content_sets import AsyncContentSets

        return AsyncContentSets(self._session)

    @cached_property
    def job_sets(self) -> "AsyncJobSets":
        """Job sets: listed, read, deleted, and their properties and metadata."""
        from olconnect_services.job_sets import AsyncJobSets

        return AsyncJobSets(self._session)

    @cached_property
    def jobs(self) -> "AsyncJobs":
        """Jobs of a job set: their content items, job segments, properties and metadata."""
        from olconnect_services.jobs import AsyncJobs

        return AsyncJobs(self._session)

    @cached_property
    def data_records(self) -> "AsyncDataRecords":
        """Data records: added, and their field values and properties read and changed."""
        from olconnect_services.data_records import AsyncDataRecords

        return AsyncDataRecords(self._session)

    @cached_property
    def content_items(self) -> "AsyncContentItems":
        """Content items: the data record each was made from, and their properties."""
        from olconnect_services.content_items import AsyncContentItems

        return AsyncContentItems(self._session)

    @cached_property
    def job_segments(self) -> "AsyncJobSegments":
        """Job segments of a job: their document sets and metadata."""
        from olconnect_services.job_segments import AsyncJobSegments

        return AsyncJobSegments(self._session)

    @cached_property
    def document_sets(self) -> "AsyncDocumentSets":
        """Document sets of a job segment: their documents and metadata."""
        from olconnect_services.document_sets import AsyncDocumentSets

        return AsyncDocumentSets(self._session)

    @cached_property
    def documents(self) -> "AsyncDocuments":
        """Documents of a document set: their metadata."""
        from olconnect_services.documents import AsyncDocuments

        return AsyncDocuments(self._session)

    @cached_property
    def entities(self) -> "AsyncEntities":
        """Search for data records, data sets, content items, content sets, jobs and job sets."""
        from olconnect_services.entities import AsyncEntities

        return AsyncEntities(self._session)

    @cached_property
    def statistics(self) -> "AsyncStatistics":
        """Sheets, pages and media of job sets."""
        from olconnect_services.statistics import AsyncStatistics

        return AsyncStatistics(self._session)

    @cached_property
    def conversion(self) -> "AsyncConversion":
        """Turns files of the File Store into images."""
        from olconnect_services.conversion import AsyncConversion

        return AsyncConversion(self._session)
