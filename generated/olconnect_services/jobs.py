"""Jobs of a job set: their content items, job segments, properties and metadata."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import (
    ContentItemIdentifierList,
    IdentifierList,
    NameValue,
    NameValueList,
)
from olconnect_services import operations

__all__ = ["AsyncJobs", "Jobs"]


def _get_content_items(job_id: int) -> Request:
    from olconnect_api.api.jobs import jobs_get_content_items as endpoint

    url = f"/entity/jobs/{path_segment(job_id)}/contents"
    return Request.of(
        operations.JOBS_GET_CONTENT_ITEMS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_id=job_id,
        ),
        url,
    )


def _get_job_segments(job_id: int) -> Request:
    from olconnect_api.api.jobs import jobs_get_job_segments as endpoint

    url = f"/entity/jobs/{path_segment(job_id)}"
    return Request.of(
        operations.JOBS_GET_JOB_SEGMENTS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_id=job_id,
        ),
        url,
    )


def _get_metadata(job_id: int) -> Request:
    from olconnect_api.api.jobs import jobs_get_metadata as endpoint

    url = f"/entity/jobs/{path_segment(job_id)}/metadata"
    return Request.of(
        operations.JOBS_GET_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_id=job_id,
        ),
        url,
    )


def _get_properties(job_id: int) -> Request:
    from olconnect_api.api.jobs import jobs_get_properties as endpoint

    url = f"/entity/jobs/{path_segment(job_id)}/properties"
    return Request.of(
        operations.JOBS_GET_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_id=job_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.jobs import jobs_handshake as endpoint

    return Request.of(
        operations.JOBS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _update_metadata(job_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.jobs import jobs_update_metadata as endpoint

    url = f"/entity/jobs/{path_segment(job_id)}/metadata"
    return Request.of(
        operations.JOBS_UPDATE_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_id=job_id,
            body=NameValueList(id=job_id, properties=list(properties)),
        ),
        url,
    )


def _update_multiple_properties(body: Sequence[NameValueList]) -> Request:
    from olconnect_api.api.jobs import jobs_update_multiple_properties as endpoint

    return Request.of(
        operations.JOBS_UPDATE_MULTIPLE_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=list(body),
        ),
    )


def _update_properties(job_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.jobs import jobs_update_properties as endpoint

    url = f"/entity/jobs/{path_segment(job_id)}/properties"
    return Request.of(
        operations.JOBS_UPDATE_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_id=job_id,
            body=NameValueList(id=job_id, properties=list(properties)),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.jobs import jobs_version as endpoint

    return Request.of(
        operations.JOBS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class Jobs:
    """Jobs of a job set: their content items, job segments, properties and metadata."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_content_items(
        self, job_id: int, *, options: CallOptions | None = None
    ) -> ContentItemIdentifierList:
        """List the content items of a job, each with its data record.

        Skips the levels between, from job segments to pages. The order is not documented;
        production order is inferred. 404 for an unknown job is known from the vendor's client.

        Args:
            job_id: Id of the job.
            options: What differs for this call alone.

        Returns:
            The content items with their data records.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/{jobId}/contents``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2023.2 Get Content Items for Job; manual 2021.2 JSON Content
        Item Identifier List; client (404).
        """
        return self._session.call(
            _get_content_items(job_id), options, read.model(ContentItemIdentifierList)
        )

    def get_job_segments(
        self, job_id: int, *, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of the job segments in a job.

        404 for an unknown job is inferred; neither the manual nor the client mentions it for
        this method.

        Args:
            job_id: Id of the job.
            options: What differs for this call alone.

        Returns:
            Ids of the job segments.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/{jobId}``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2025.2 Job Entity Service; client; inferred (404).
        """
        return self._session.call(_get_job_segments(job_id), options, read.model(IdentifierList))

    def get_metadata(self, job_id: int, *, options: CallOptions | None = None) -> list[NameValue]:
        """List the metadata properties of a job.

        Metadata and properties are two separate lists; the metadata of a job comes from the job
        level of the metadata options in the job creation preset. Seed 003 speaks of properties
        in its success row (a slip of copying). 404 for an unknown job is known from the
        vendor's client.

        Args:
            job_id: Id of the job.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/{jobId}/metadata``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2020.1 Get Job Metadata Properties; client (404); observed by
        others (values stay text).
        """
        return self._session.call(_get_metadata(job_id), options, read.models(NameValue))

    def get_properties(self, job_id: int, *, options: CallOptions | None = None) -> list[NameValue]:
        """List the properties of a job.

        404 for an unknown job is known from the vendor's client.

        Args:
            job_id: Id of the job.
            options: What differs for this call alone.

        Returns:
            The properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/{jobId}/properties``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2025.1 Get Job Properties; client (404); observed by others
        (values stay text).
        """
        return self._session.call(_get_properties(job_id), options, read.models(NameValue))

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Job Entity service answers.

        There is no list of all jobs at this path.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs``. Since 1.6 or earlier.
        Evidence: manual 1.6 Service Handshake; manual 2022.2 Service Handshake; manual 2025.2
        Job Entity Service.
        """
        return self._session.call(_handshake(), options, read.text)

    def update_metadata(
        self, job_id: int, *, properties: Sequence[NameValue], options: CallOptions | None = None
    ) -> bool:
        """Replace the metadata properties of a job.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body; without a body in seed 003. 404 for an unknown job is inferred; 500 is
        possible too. Seed 003 draws the body as an array; clients send an object.

        Args:
            job_id: Id of the job.
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

        ``PUT /entity/jobs/{jobId}/metadata``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2019.1 Update Job Metadata Properties; client; inferred
        (404).
        """
        return self._session.call(_update_metadata(job_id, properties), options, read.boolean)

    def update_multiple_properties(
        self, *, body: Sequence[NameValueList], options: CallOptions | None = None
    ) -> None:
        """Update properties of several jobs at once.

        The manual says update here, not update and replace: that properties which are not named
        stay as they are is inferred. Neither 404 nor 500 is documented. Inferred: 404 for an
        unknown job, with nothing changed, and 500 for a malformed body, as in the update of one
        job.

        Args:
            body: The body.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/jobs/properties``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2021.2 Update Multiple Job Properties; manual 2025.1 JSON
        Name/Value Lists; client; inferred (merging, 404, 500).
        """
        return self._session.call(_update_multiple_properties(body), options, read.nothing)

    def update_properties(
        self, job_id: int, *, properties: Sequence[NameValue], options: CallOptions | None = None
    ) -> bool:
        """Replace the properties of a job.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body; with a JSON Error since 2023.1, without a body before and in seed 003.
        404 for an unknown job is inferred; 500 is possible too. Seed 003 draws the body as an
        array; clients send an object.

        Args:
            job_id: Id of the job.
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

        ``PUT /entity/jobs/{jobId}/properties``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2023.1 Update Job Properties; client; inferred (404).
        """
        return self._session.call(_update_properties(job_id, properties), options, read.boolean)

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Job Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Service Version; manual 2018.1 Service Version; manual 2025.2 Job
        Entity Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncJobs:
    """Jobs of a job set: their content items, job segments, properties and metadata."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_content_items(
        self, job_id: int, *, options: CallOptions | None = None
    ) -> ContentItemIdentifierList:
        """List the content items of a job, each with its data record.

        Skips the levels between, from job segments to pages. The order is not documented;
        production order is inferred. 404 for an unknown job is known from the vendor's client.

        Args:
            job_id: Id of the job.
            options: What differs for this call alone.

        Returns:
            The content items with their data records.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/{jobId}/contents``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2023.2 Get Content Items for Job; manual 2021.2 JSON Content
        Item Identifier List; client (404).
        """
        return await self._session.call(
            _get_content_items(job_id), options, read.model(ContentItemIdentifierList)
        )

    async def get_job_segments(
        self, job_id: int, *, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of the job segments in a job.

        404 for an unknown job is inferred; neither the manual nor the client mentions it for
        this method.

        Args:
            job_id: Id of the job.
            options: What differs for this call alone.

        Returns:
            Ids of the job segments.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/{jobId}``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2025.2 Job Entity Service; client; inferred (404).
        """
        return await self._session.call(
            _get_job_segments(job_id), options, read.model(IdentifierList)
        )

    async def get_metadata(
        self, job_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the metadata properties of a job.

        Metadata and properties are two separate lists; the metadata of a job comes from the job
        level of the metadata options in the job creation preset. Seed 003 speaks of properties
        in its success row (a slip of copying). 404 for an unknown job is known from the
        vendor's client.

        Args:
            job_id: Id of the job.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/{jobId}/metadata``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2020.1 Get Job Metadata Properties; client (404); observed by
        others (values stay text).
        """
        return await self._session.call(_get_metadata(job_id), options, read.models(NameValue))

    async def get_properties(
        self, job_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a job.

        404 for an unknown job is known from the vendor's client.

        Args:
            job_id: Id of the job.
            options: What differs for this call alone.

        Returns:
            The properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/{jobId}/properties``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2025.1 Get Job Properties; client (404); observed by others
        (values stay text).
        """
        return await self._session.call(_get_properties(job_id), options, read.models(NameValue))

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Job Entity service answers.

        There is no list of all jobs at this path.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs``. Since 1.6 or earlier.
        Evidence: manual 1.6 Service Handshake; manual 2022.2 Service Handshake; manual 2025.2
        Job Entity Service.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def update_metadata(
        self, job_id: int, *, properties: Sequence[NameValue], options: CallOptions | None = None
    ) -> bool:
        """Replace the metadata properties of a job.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body; without a body in seed 003. 404 for an unknown job is inferred; 500 is
        possible too. Seed 003 draws the body as an array; clients send an object.

        Args:
            job_id: Id of the job.
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

        ``PUT /entity/jobs/{jobId}/metadata``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2019.1 Update Job Metadata Properties; client; inferred
        (404).
        """
        return await self._session.call(_update_metadata(job_id, properties), options, read.boolean)

    async def update_multiple_properties(
        self, *, body: Sequence[NameValueList], options: CallOptions | None = None
    ) -> None:
        """Update properties of several jobs at once.

        The manual says update here, not update and replace: that properties which are not named
        stay as they are is inferred. Neither 404 nor 500 is documented. Inferred: 404 for an
        unknown job, with nothing changed, and 500 for a malformed body, as in the update of one
        job.

        Args:
            body: The body.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/jobs/properties``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2021.2 Update Multiple Job Properties; manual 2025.1 JSON
        Name/Value Lists; client; inferred (merging, 404, 500).
        """
        return await self._session.call(_update_multiple_properties(body), options, read.nothing)

    async def update_properties(
        self, job_id: int, *, properties: Sequence[NameValue], options: CallOptions | None = None
    ) -> bool:
        """Replace the properties of a job.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body; with a JSON Error since 2023.1, without a body before and in seed 003.
        404 for an unknown job is inferred; 500 is possible too. Seed 003 draws the body as an
        array; clients send an object.

        Args:
            job_id: Id of the job.
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

        ``PUT /entity/jobs/{jobId}/properties``. Since 1.7 or earlier.
        Evidence: seed 003; manual 2023.1 Update Job Properties; client; inferred (404).
        """
        return await self._session.call(
            _update_properties(job_id, properties), options, read.boolean
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Job Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobs/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Service Version; manual 2018.1 Service Version; manual 2025.2 Job
        Entity Service.
        """
        return await self._session.call(_version(), options, read.text)
