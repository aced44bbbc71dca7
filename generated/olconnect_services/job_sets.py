"""Job sets: listed, read, deleted, and their properties and metadata."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import IdentifierList, NameValue, NameValueList
from olconnect_services import operations

__all__ = ["AsyncJobSets", "JobSets"]


def _delete(job_set_id: int) -> Request:
    from olconnect_api.api.job_sets import job_sets_delete as endpoint

    url = f"/entity/jobsets/{path_segment(job_set_id)}/delete"
    return Request.of(
        operations.JOB_SETS_DELETE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_set_id=job_set_id,
        ),
        url,
    )


def _get_all() -> Request:
    from olconnect_api.api.job_sets import job_sets_get_all as endpoint

    return Request.of(
        operations.JOB_SETS_GET_ALL,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
        accept="application/json",
    )


def _get_jobs(job_set_id: int) -> Request:
    from olconnect_api.api.job_sets import job_sets_get_jobs as endpoint

    url = f"/entity/jobsets/{path_segment(job_set_id)}"
    return Request.of(
        operations.JOB_SETS_GET_JOBS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_set_id=job_set_id,
        ),
        url,
    )


def _get_metadata(job_set_id: int) -> Request:
    from olconnect_api.api.job_sets import job_sets_get_metadata as endpoint

    url = f"/entity/jobsets/{path_segment(job_set_id)}/metadata"
    return Request.of(
        operations.JOB_SETS_GET_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_set_id=job_set_id,
        ),
        url,
    )


def _get_properties(job_set_id: int) -> Request:
    from olconnect_api.api.job_sets import job_sets_get_properties as endpoint

    url = f"/entity/jobsets/{path_segment(job_set_id)}/properties"
    return Request.of(
        operations.JOB_SETS_GET_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_set_id=job_set_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.job_sets import job_sets_handshake as endpoint

    return Request.of(
        operations.JOB_SETS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
        accept="text/plain",
    )


def _update_metadata(job_set_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.job_sets import job_sets_update_metadata as endpoint

    url = f"/entity/jobsets/{path_segment(job_set_id)}/metadata"
    return Request.of(
        operations.JOB_SETS_UPDATE_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_set_id=job_set_id,
            body=NameValueList(id=job_set_id, properties=list(properties)),
        ),
        url,
    )


def _update_properties(job_set_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.job_sets import job_sets_update_properties as endpoint

    url = f"/entity/jobsets/{path_segment(job_set_id)}/properties"
    return Request.of(
        operations.JOB_SETS_UPDATE_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_set_id=job_set_id,
            body=NameValueList(id=job_set_id, properties=list(properties)),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.job_sets import job_sets_version as endpoint

    return Request.of(
        operations.JOB_SETS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class JobSets:
    """Job sets: listed, read, deleted, and their properties and metadata."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def delete(self, job_set_id: int, *, options: CallOptions | None = None) -> bool:
        """Mark a job set, with all its jobs, for deletion.

        The clean-up service of the server removes it later; whether it can still be read or
        listed until then is not known. The manual lists neither 400 nor 404. The vendor's
        client takes 400 (the job set is still needed) and 404 (unknown id) from this call; the
        wording of its message for 400 is that for files of the File Store.

        Args:
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            Whether the job set was marked. A failure can answer `false` with this status.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /entity/jobsets/{jobSetId}/delete``. Since 1.7 or earlier.
        Evidence: manual 2025.2 Job Set Entity Service; client (400, 404).
        """
        return self._session.call(_delete(job_set_id), options, read.boolean)

    def get_all(self, *, options: CallOptions | None = None) -> IdentifierList:
        """List the ids of all job sets.

        Two methods of the manual share this method and path. How the server tells them apart is
        not documented: `Accept: text/plain` for the handshake, anything else for the list, is
        inferred from the data set service. The text of the handshake is inferred too. No paging
        is documented; the order of the ids is not known.

        Args:
            options: What differs for this call alone.

        Returns:
            Ids of all job sets, or the text of the handshake.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets``. Since 1.7 or earlier.
        Evidence: manual 1.8 Get All Job Sets; manual 2022.1 Get All Job Sets; manual 2025.2 Job
        Set Entity Service; client; inferred (handshake).
        """
        return self._session.call(_get_all(), options, read.model(IdentifierList))

    def get_jobs(self, job_set_id: int, *, options: CallOptions | None = None) -> IdentifierList:
        """List the ids of the jobs in a job set.

        404 for an unknown job set is inferred; neither the manual nor the client mentions it
        for this method.

        Args:
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            Ids of the jobs.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets/{jobSetId}``. Since 1.7 or earlier.
        Evidence: manual 2022.1 Get Jobs for Job Set; manual 2025.2 Job Set Entity Service;
        client; inferred (404).
        """
        return self._session.call(_get_jobs(job_set_id), options, read.model(IdentifierList))

    def get_metadata(
        self, job_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the metadata properties of a job set.

        Metadata and properties are two separate lists. 404 for an unknown job set is known from
        the vendor's client.

        Args:
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets/{jobSetId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 2025.2 Job Set Entity Service; client (404); observed by others (values
        stay text).
        """
        return self._session.call(_get_metadata(job_set_id), options, read.models(NameValue))

    def get_properties(
        self, job_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a job set.

        404 for an unknown job set is known from the vendor's client; the manual's page about
        JSON Error has it as its sample.

        Args:
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            The properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets/{jobSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2022.1 Get Job Set Properties; manual 2025.2 JSON Error; client (404);
        observed by others (values stay text).
        """
        return self._session.call(_get_properties(job_set_id), options, read.models(NameValue))

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Job Set Entity service answers.

        Two methods of the manual share this method and path. How the server tells them apart is
        not documented: `Accept: text/plain` for the handshake, anything else for the list, is
        inferred from the data set service. The text of the handshake is inferred too. No paging
        is documented; the order of the ids is not known.

        Args:
            options: What differs for this call alone.

        Returns:
            Ids of all job sets, or the text of the handshake.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets``. Since 2023.2 or earlier.
        Evidence: manual 1.8 Get All Job Sets; manual 2022.1 Get All Job Sets; manual 2025.2 Job
        Set Entity Service; client; inferred (handshake).
        """
        return self._session.call(_handshake(), options, read.text)

    def update_metadata(
        self,
        job_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the metadata properties of a job set.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown job set is inferred; 500 is possible too. The README
        of the vendor's client draws the body as an array; the client sends an object.

        Args:
            job_set_id: Id of the job set.
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

        ``PUT /entity/jobsets/{jobSetId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 2025.2 Job Set Entity Service; client; inferred (404).
        """
        return self._session.call(_update_metadata(job_set_id, properties), options, read.boolean)

    def update_properties(
        self,
        job_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a job set.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown job set is inferred; 500 is possible too. The README
        of the vendor's client draws the body as an array; the client sends an object.

        Args:
            job_set_id: Id of the job set.
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

        ``PUT /entity/jobsets/{jobSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2025.2 Job Set Entity Service; client; inferred (404).
        """
        return self._session.call(_update_properties(job_set_id, properties), options, read.boolean)

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Job Set Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Job Set Entity Service; manual 2025.2 Job Set Entity Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncJobSets:
    """Job sets: listed, read, deleted, and their properties and metadata."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def delete(self, job_set_id: int, *, options: CallOptions | None = None) -> bool:
        """Mark a job set, with all its jobs, for deletion.

        The clean-up service of the server removes it later; whether it can still be read or
        listed until then is not known. The manual lists neither 400 nor 404. The vendor's
        client takes 400 (the job set is still needed) and 404 (unknown id) from this call; the
        wording of its message for 400 is that for files of the File Store.

        Args:
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            Whether the job set was marked. A failure can answer `false` with this status.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /entity/jobsets/{jobSetId}/delete``. Since 1.7 or earlier.
        Evidence: manual 2025.2 Job Set Entity Service; client (400, 404).
        """
        return await self._session.call(_delete(job_set_id), options, read.boolean)

    async def get_all(self, *, options: CallOptions | None = None) -> IdentifierList:
        """List the ids of all job sets.

        Two methods of the manual share this method and path. How the server tells them apart is
        not documented: `Accept: text/plain` for the handshake, anything else for the list, is
        inferred from the data set service. The text of the handshake is inferred too. No paging
        is documented; the order of the ids is not known.

        Args:
            options: What differs for this call alone.

        Returns:
            Ids of all job sets, or the text of the handshake.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets``. Since 1.7 or earlier.
        Evidence: manual 1.8 Get All Job Sets; manual 2022.1 Get All Job Sets; manual 2025.2 Job
        Set Entity Service; client; inferred (handshake).
        """
        return await self._session.call(_get_all(), options, read.model(IdentifierList))

    async def get_jobs(
        self, job_set_id: int, *, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of the jobs in a job set.

        404 for an unknown job set is inferred; neither the manual nor the client mentions it
        for this method.

        Args:
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            Ids of the jobs.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets/{jobSetId}``. Since 1.7 or earlier.
        Evidence: manual 2022.1 Get Jobs for Job Set; manual 2025.2 Job Set Entity Service;
        client; inferred (404).
        """
        return await self._session.call(_get_jobs(job_set_id), options, read.model(IdentifierList))

    async def get_metadata(
        self, job_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the metadata properties of a job set.

        Metadata and properties are two separate lists. 404 for an unknown job set is known from
        the vendor's client.

        Args:
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets/{jobSetId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 2025.2 Job Set Entity Service; client (404); observed by others (values
        stay text).
        """
        return await self._session.call(_get_metadata(job_set_id), options, read.models(NameValue))

    async def get_properties(
        self, job_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a job set.

        404 for an unknown job set is known from the vendor's client; the manual's page about
        JSON Error has it as its sample.

        Args:
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            The properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets/{jobSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2022.1 Get Job Set Properties; manual 2025.2 JSON Error; client (404);
        observed by others (values stay text).
        """
        return await self._session.call(
            _get_properties(job_set_id), options, read.models(NameValue)
        )

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Job Set Entity service answers.

        Two methods of the manual share this method and path. How the server tells them apart is
        not documented: `Accept: text/plain` for the handshake, anything else for the list, is
        inferred from the data set service. The text of the handshake is inferred too. No paging
        is documented; the order of the ids is not known.

        Args:
            options: What differs for this call alone.

        Returns:
            Ids of all job sets, or the text of the handshake.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets``. Since 2023.2 or earlier.
        Evidence: manual 1.8 Get All Job Sets; manual 2022.1 Get All Job Sets; manual 2025.2 Job
        Set Entity Service; client; inferred (handshake).
        """
        return await self._session.call(_handshake(), options, read.text)

    async def update_metadata(
        self,
        job_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the metadata properties of a job set.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown job set is inferred; 500 is possible too. The README
        of the vendor's client draws the body as an array; the client sends an object.

        Args:
            job_set_id: Id of the job set.
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

        ``PUT /entity/jobsets/{jobSetId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 2025.2 Job Set Entity Service; client; inferred (404).
        """
        return await self._session.call(
            _update_metadata(job_set_id, properties), options, read.boolean
        )

    async def update_properties(
        self,
        job_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a job set.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown job set is inferred; 500 is possible too. The README
        of the vendor's client draws the body as an array; the client sends an object.

        Args:
            job_set_id: Id of the job set.
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

        ``PUT /entity/jobsets/{jobSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2025.2 Job Set Entity Service; client; inferred (404).
        """
        return await self._session.call(
            _update_properties(job_set_id, properties), options, read.boolean
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Job Set Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/jobsets/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Job Set Entity Service; manual 2025.2 Job Set Entity Service.
        """
        return await self._session.call(_version(), options, read.text)
