"""Job segments of a job: their document sets and metadata."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import IdentifierList, NameValue, NameValueList
from olconnect_services import operations

__all__ = ["AsyncJobSegments", "JobSegments"]


def _get_document_sets(job_segment_id: int) -> Request:
    from olconnect_api.api.job_segments import (
        job_segments_get_document_sets as endpoint,
    )

    url = f"/entity/jobsegments/{path_segment(job_segment_id)}"
    return Request.of(
        operations.JOB_SEGMENTS_GET_DOCUMENT_SETS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_segment_id=job_segment_id,
        ),
        url,
    )


def _get_metadata(job_segment_id: int) -> Request:
    from olconnect_api.api.job_segments import job_segments_get_metadata as endpoint

    url = f"/entity/jobsegments/{path_segment(job_segment_id)}/metadata"
    return Request.of(
        operations.JOB_SEGMENTS_GET_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_segment_id=job_segment_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.job_segments import job_segments_handshake as endpoint

    return Request.of(
        operations.JOB_SEGMENTS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _update_metadata(job_segment_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.job_segments import job_segments_update_metadata as endpoint

    url = f"/entity/jobsegments/{path_segment(job_segment_id)}/metadata"
    return Request.of(
        operations.JOB_SEGMENTS_UPDATE_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_segment_id=job_segment_id,
            body=NameValueList(id=job_segment_id, properties=list(properties)),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.job_segments import job_segments_version as endpoint

    return Request.of(
        operations.JOB_SEGMENTS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class JobSegments:
    """Job segments of a job: their document sets and metadata."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_document_sets(
        self, job_segment_id: int, *, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of the document sets in a job segment.

        404 for an unknown job segment is inferred; neither the manual nor the client mentions
        it for this method.

        Args:
            job_segment_id: Id of the job segment.
            options: What differs for this call alone.

        Returns:
            Ids of the document sets.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsegments/{jobSegmentId}``. Since 2019.1 or earlier.
        Evidence: manual 2019.1 Get Document Sets for Job Segment; manual 2024.1; manual 2025.2
        Job Segment Entity Service; client; inferred (404).
        """
        return self._session.call(
            _get_document_sets(job_segment_id), options, read.model(IdentifierList)
        )

    def get_metadata(
        self, job_segment_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the metadata properties of a job segment.

        A job segment has metadata and no properties. 404 for an unknown job segment is known
        from the vendor's client, whose README calls the path parameter `jobId` by mistake.

        Args:
            job_segment_id: Id of the job segment.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsegments/{jobSegmentId}/metadata``. Since 2020.1 or earlier.
        Evidence: manual 2020.1 Get Job Segment Metadata Properties; manual 2021.2; manual
        2024.1; client (404); observed by others (values stay text).
        """
        return self._session.call(_get_metadata(job_segment_id), options, read.models(NameValue))

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Job Segment Entity service answers.

        There is no list of all job segments at this path. The text is inferred from the pattern
        of the other services.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsegments``. Since 2025.2 or earlier.
        Evidence: manual 2025.2 Job Segment Entity Service; inferred (text).
        """
        return self._session.call(_handshake(), options, read.text)

    def update_metadata(
        self,
        job_segment_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the metadata properties of a job segment.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown job segment is inferred; 500 is possible too. The
        README of the vendor's client lacks this method; its code and the manual have it.

        Args:
            job_segment_id: Id of the job segment.
            properties: The properties; where one entity is updated they replace its whole list.
            options: What differs for this call alone.

        Returns:
            The list was replaced; the vendor's client takes an empty body for success too.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/jobsegments/{jobSegmentId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 1.7 Update Job Segment Metadata Properties; manual 2025.2 Job Segment
        Entity Service; client; inferred (404).
        """
        return self._session.call(
            _update_metadata(job_segment_id, properties), options, read.boolean
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Job Segment Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsegments/version``. Since 2025.2 or earlier.
        Evidence: manual 2025.2 Job Segment Entity Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncJobSegments:
    """Job segments of a job: their document sets and metadata."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_document_sets(
        self, job_segment_id: int, *, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of the document sets in a job segment.

        404 for an unknown job segment is inferred; neither the manual nor the client mentions
        it for this method.

        Args:
            job_segment_id: Id of the job segment.
            options: What differs for this call alone.

        Returns:
            Ids of the document sets.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsegments/{jobSegmentId}``. Since 2019.1 or earlier.
        Evidence: manual 2019.1 Get Document Sets for Job Segment; manual 2024.1; manual 2025.2
        Job Segment Entity Service; client; inferred (404).
        """
        return await self._session.call(
            _get_document_sets(job_segment_id), options, read.model(IdentifierList)
        )

    async def get_metadata(
        self, job_segment_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the metadata properties of a job segment.

        A job segment has metadata and no properties. 404 for an unknown job segment is known
        from the vendor's client, whose README calls the path parameter `jobId` by mistake.

        Args:
            job_segment_id: Id of the job segment.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsegments/{jobSegmentId}/metadata``. Since 2020.1 or earlier.
        Evidence: manual 2020.1 Get Job Segment Metadata Properties; manual 2021.2; manual
        2024.1; client (404); observed by others (values stay text).
        """
        return await self._session.call(
            _get_metadata(job_segment_id), options, read.models(NameValue)
        )

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Job Segment Entity service answers.

        There is no list of all job segments at this path. The text is inferred from the pattern
        of the other services.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsegments``. Since 2025.2 or earlier.
        Evidence: manual 2025.2 Job Segment Entity Service; inferred (text).
        """
        return await self._session.call(_handshake(), options, read.text)

    async def update_metadata(
        self,
        job_segment_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the metadata properties of a job segment.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown job segment is inferred; 500 is possible too. The
        README of the vendor's client lacks this method; its code and the manual have it.

        Args:
            job_segment_id: Id of the job segment.
            properties: The properties; where one entity is updated they replace its whole list.
            options: What differs for this call alone.

        Returns:
            The list was replaced; the vendor's client takes an empty body for success too.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/jobsegments/{jobSegmentId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 1.7 Update Job Segment Metadata Properties; manual 2025.2 Job Segment
        Entity Service; client; inferred (404).
        """
        return await self._session.call(
            _update_metadata(job_segment_id, properties), options, read.boolean
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Job Segment Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsegments/version``. Since 2025.2 or earlier.
        Evidence: manual 2025.2 Job Segment Entity Service.
        """
        return await self._session.call(_version(), options, read.text)
