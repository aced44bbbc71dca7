"""Sheets, pages and media of job sets."""

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import JobSetStatistics, StatisticsGetForJobSetLevelMode
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncStatistics", "Statistics"]


def _get_for_job_set(
    job_set_id: int, level_mode: StatisticsGetForJobSetLevelMode | None
) -> Request:
    from olconnect_api.api.statistics import statistics_get_for_job_set as endpoint

    url = f"/statistics/jobset/{path_segment(job_set_id)}"
    return Request.of(
        operations.STATISTICS_GET_FOR_JOB_SET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            job_set_id=job_set_id,
            level_mode=UNSET if level_mode is None else level_mode,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.statistics import statistics_handshake as endpoint

    return Request.of(
        operations.STATISTICS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _version() -> Request:
    from olconnect_api.api.statistics import statistics_version as endpoint

    return Request.of(
        operations.STATISTICS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class Statistics:
    """Sheets, pages and media of job sets."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_for_job_set(
        self,
        job_set_id: int,
        *,
        level_mode: StatisticsGetForJobSetLevelMode | None = None,
        options: CallOptions | None = None,
    ) -> JobSetStatistics:
        """Count the sheets, pages and media of a job set and of its documents.

        `levelMode` decides whether documents, document sets, or document sets with their
        documents are listed. 400 is documented for a `levelMode` that is none of the three. A
        document can join several content items and names one all the same: which one is not
        documented. 401 and 403 are inferred from the other services.

        Args:
            job_set_id: Id of the job set.
            level_mode: What is listed: documents, document sets, or document sets with their
                documents. Capital and small letters are the same. The vendor's client leaves it
                out for documents.
            options: What differs for this call alone.

        Returns:
            The counts.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /statistics/jobset/{jobSetId}``. Since 2024.1.
        Evidence: manual 2024.2 JSON Job Set Statistics; client; change table 2024.1; change
        table 2024.2; inferred (401, 403).
        """
        return self._session.call(
            _get_for_job_set(job_set_id, level_mode), options, read.model(JobSetStatistics)
        )

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Statistics service answers.

        Every other entity and workflow service has this method; no page of the Statistics
        service was in reach, so that its existence, its text and the version are inferred.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /statistics``. Since 2024.1 or earlier.
        Evidence: inferred.
        """
        return self._session.call(_handshake(), options, read.text)

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Statistics service.

        Every other entity and workflow service has this method; no page of the Statistics
        service was in reach, so that its existence and the version are inferred.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /statistics/version``. Since 2024.1 or earlier.
        Evidence: inferred.
        """
        return self._session.call(_version(), options, read.text)


class AsyncStatistics:
    """Sheets, pages and media of job sets."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_for_job_set(
        self,
        job_set_id: int,
        *,
        level_mode: StatisticsGetForJobSetLevelMode | None = None,
        options: CallOptions | None = None,
    ) -> JobSetStatistics:
        """Count the sheets, pages and media of a job set and of its documents.

        `levelMode` decides whether documents, document sets, or document sets with their
        documents are listed. 400 is documented for a `levelMode` that is none of the three. A
        document can join several content items and names one all the same: which one is not
        documented. 401 and 403 are inferred from the other services.

        Args:
            job_set_id: Id of the job set.
            level_mode: What is listed: documents, document sets, or document sets with their
                documents. Capital and small letters are the same. The vendor's client leaves it
                out for documents.
            options: What differs for this call alone.

        Returns:
            The counts.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /statistics/jobset/{jobSetId}``. Since 2024.1.
        Evidence: manual 2024.2 JSON Job Set Statistics; client; change table 2024.1; change
        table 2024.2; inferred (401, 403).
        """
        return await self._session.call(
            _get_for_job_set(job_set_id, level_mode), options, read.model(JobSetStatistics)
        )

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Statistics service answers.

        Every other entity and workflow service has this method; no page of the Statistics
        service was in reach, so that its existence, its text and the version are inferred.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /statistics``. Since 2024.1 or earlier.
        Evidence: inferred.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Statistics service.

        Every other entity and workflow service has this method; no page of the Statistics
        service was in reach, so that its existence and the version are inferred.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /statistics/version``. Since 2024.1 or earlier.
        Evidence: inferred.
        """
        return await self._session.call(_version(), options, read.text)
