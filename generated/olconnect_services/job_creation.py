"""Groups the content items of content sets into a job set."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import Answer, CallOptions, Request
from olconnect._session import Session
from olconnect.async_operation import (
    AsyncOperation,
)
from olconnect.operation import Operation
from olconnect_api.models import (
    IdentifierList,
    IdentifierListWithRuntimeParameters,
    JobSetStructure,
    JobStructure,
    RunningOperation,
    RuntimeParameters,
)
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncJobCreation", "JobCreation"]


def _cancel(operation_id: str) -> Request:
    from olconnect_api.api.job_creation import job_creation_cancel as endpoint

    url = f"/workflow/jobcreation/cancel/{path_segment(operation_id)}"
    return Request.of(
        operations.JOB_CREATION_CANCEL,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_operations() -> Request:
    from olconnect_api.api.job_creation import job_creation_get_operations as endpoint

    return Request.of(
        operations.JOB_CREATION_GET_OPERATIONS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _get_progress(operation_id: str) -> Request:
    from olconnect_api.api.job_creation import job_creation_get_progress as endpoint

    url = f"/workflow/jobcreation/getProgress/{path_segment(operation_id)}"
    return Request.of(
        operations.JOB_CREATION_GET_PROGRESS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_result(operation_id: str) -> Request:
    from olconnect_api.api.job_creation import job_creation_get_result as endpoint

    url = f"/workflow/jobcreation/getResult/{path_segment(operation_id)}"
    return Request.of(
        operations.JOB_CREATION_GET_RESULT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.job_creation import job_creation_handshake as endpoint

    return Request.of(
        operations.JOB_CREATION_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _process(config_id: int | str) -> Request:
    from olconnect_api.api.job_creation import job_creation_process as endpoint

    url = f"/workflow/jobcreation/{path_segment(config_id)}"
    return Request.of(
        operations.JOB_CREATION_PROCESS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
        ),
        url,
    )


def _process_by_content_set(config_id: int | str, identifiers: Sequence[int]) -> Request:
    from olconnect_api.api.job_creation import (
        job_creation_process_by_content_set as endpoint,
    )

    url = f"/workflow/jobcreation/{path_segment(config_id)}"
    return Request.of(
        operations.JOB_CREATION_PROCESS_BY_CONTENT_SET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            body=IdentifierList(identifiers=list(identifiers)),
        ),
        url,
    )


def _process_by_content_set_with_parameters(
    config_id: int | str,
    identifiers: Sequence[int],
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.job_creation import (
        job_creation_process_by_content_set_with_parameters as endpoint,
    )

    url = f"/workflow/jobcreation/{path_segment(config_id)}"
    return Request.of(
        operations.JOB_CREATION_PROCESS_BY_CONTENT_SET_WITH_PARAMETERS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            body=IdentifierListWithRuntimeParameters(
                identifiers=list(identifiers),
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
        url,
    )


def _process_by_job_set_structure(jobs: Sequence[JobStructure]) -> Request:
    from olconnect_api.api.job_creation import (
        job_creation_process_by_job_set_structure as endpoint,
    )

    return Request.of(
        operations.JOB_CREATION_PROCESS_BY_JOB_SET_STRUCTURE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=JobSetStructure(jobs=list(jobs)),
        ),
    )


def _process_default(content_set_id: int) -> Request:
    from olconnect_api.api.job_creation import job_creation_process_default as endpoint

    url = f"/workflow/jobcreation/default/{path_segment(content_set_id)}"
    return Request.of(
        operations.JOB_CREATION_PROCESS_DEFAULT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_set_id=content_set_id,
        ),
        url,
    )


def _process_default_json(identifiers: Sequence[int]) -> Request:
    from olconnect_api.api.job_creation import (
        job_creation_process_default_json as endpoint,
    )

    return Request.of(
        operations.JOB_CREATION_PROCESS_DEFAULT_JSON,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=IdentifierList(identifiers=list(identifiers)),
        ),
    )


def _version() -> Request:
    from olconnect_api.api.job_creation import job_creation_version as endpoint

    return Request.of(
        operations.JOB_CREATION_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class JobCreation:
    """Groups the content items of content sets into a job set."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop a job creation.

        What an unknown or finished id gets is not documented; 404 is inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/cancel/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2020.1 Cancel an Operation; manual 2023.2 Job Creation Service.
        """
        return self._session.call(_cancel(operation_id), options, read.nothing)

    def get_operations(self, *, options: CallOptions | None = None) -> list[RunningOperation]:
        """List the operations of all workflow services that run now.

        Args:
            options: What differs for this call alone.

        Returns:
            The operations of all workflow services that run now. One that has ended is not
            listed any more.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/jobcreation/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Job Creation Service; manual 2023.1 JSON Operations List.
        """
        return self._session.call(_get_operations(), options, read.models(RunningOperation))

    def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far a job creation is.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            How far the operation is.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /workflow/jobcreation/getProgress/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Job Creation Service; observed by others (404 after the end).
        """
        return self._session.call(_get_progress(operation_id), options, read.progress)

    def get_result(self, operation_id: str, *, options: CallOptions | None = None) -> int:
        """Get the id of the job set that a finished job creation made.

        Seed 000 lists 404 without a body and words it as a missing preset or content set, which
        looks copied from the start methods. A failed run answers 500 with a JSON Error
        (inferred from data mapping).

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Id of the new job set.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/getResult/{operationId}``. Since 1.6 or earlier.
        Evidence: seed 000; client.
        """
        return self._session.call(_get_result(operation_id), options, read.integer)

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Job Creation service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/jobcreation``. Since 1.6 or earlier.
        Evidence: manual 1.8 Service Handshake; manual 2023.2 Job Creation Service.
        """
        return self._session.call(_handshake(), options, read.text)

    def process(
        self, config_id: int | str, *, options: CallOptions | None = None
    ) -> Operation[int]:
        """Start a job creation with a preset alone.

        Without a body the preset alone decides which content sets are used. The manual gives
        404 for a missing content set, the vendor's client expects 400 for it and 404 for a
        missing preset; both are described, 400 is what 2025.2 clients rely on.

        Args:
            config_id: Id or name (with extension) of the job creation preset in the File Store.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/{configId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Process Job Creation; manual 2024.1 Process Job Creation (By
        Content Set) (JSON); client; seed 000.
        """
        return self._session.start(
            _process(config_id), options, operations.LIFE_CYCLES["job_creation"], read.integer
        )

    def process_by_content_set(
        self,
        config_id: int | str,
        *,
        identifiers: Sequence[int],
        options: CallOptions | None = None,
    ) -> Operation[int]:
        """Start a job creation with a preset for the given content sets.

        Without a body the preset alone decides which content sets are used. The manual gives
        404 for a missing content set, the vendor's client expects 400 for it and 404 for a
        missing preset; both are described, 400 is what 2025.2 clients rely on.

        Args:
            config_id: Id or name (with extension) of the job creation preset in the File Store.
            identifiers: Ids of data entities.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/{configId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Process Job Creation; manual 2024.1 Process Job Creation (By
        Content Set) (JSON); client; seed 000.
        """
        return self._session.start(
            _process_by_content_set(config_id, identifiers),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    def process_by_content_set_with_parameters(
        self,
        config_id: int | str,
        *,
        identifiers: Sequence[int],
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[int]:
        """Start a job creation with a preset for the given content sets, with values of runtime parameters.

        Without a body the preset alone decides which content sets are used. The manual gives
        404 for a missing content set, the vendor's client expects 400 for it and 404 for a
        missing preset; both are described, 400 is what 2025.2 clients rely on.

        Args:
            config_id: Id or name (with extension) of the job creation preset in the File Store.
            identifiers: Ids of data entities.
            parameters: Values of runtime parameters; null means none (the C# client sends it).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/{configId}``. Since 2020.2 or earlier.
        Evidence: manual 2024.1 Process Job Creation; manual 2024.1 Process Job Creation (By
        Content Set) (JSON); client; seed 000.
        """
        return self._session.start(
            _process_by_content_set_with_parameters(config_id, identifiers, parameters),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    def process_by_job_set_structure(
        self, *, jobs: Sequence[JobStructure], options: CallOptions | None = None
    ) -> Operation[int]:
        """Start a job creation from an explicit tree of jobs down to content items.

        Uses no preset. What the server answers to a malformed tree or an unknown content item
        is inferred.

        Args:
            jobs: Jobs of the job set.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation``. Since 1.5 or earlier.
        Evidence: manual 2023.2 Process Job Creation (By Job Set Structure) (JSON); manual
        2021.2.
        """
        return self._session.start(
            _process_by_job_set_structure(jobs),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    def process_default(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> Operation[int]:
        """Start a job creation without a preset, for one content set.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/default/{contentSetId}``. Since 2024.1.
        Evidence: manual 2024.1 Process Job Creation (No Job Preset) (By Content Set); change
        table 2024.1.
        """
        return self._session.start(
            _process_default(content_set_id),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    def process_default_json(
        self, *, identifiers: Sequence[int], options: CallOptions | None = None
    ) -> Operation[int]:
        """Start a job creation without a preset, for several content sets.

        Args:
            identifiers: Ids of data entities.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/default``. Since 2024.1.
        Evidence: client (JobCreationService); change table 2024.1.
        """
        return self._session.start(
            _process_default_json(identifiers),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Job Creation service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/jobcreation/version``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Job Creation Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncJobCreation:
    """Groups the content items of content sets into a job set."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop a job creation.

        What an unknown or finished id gets is not documented; 404 is inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/cancel/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2020.1 Cancel an Operation; manual 2023.2 Job Creation Service.
        """
        return await self._session.call(_cancel(operation_id), options, read.nothing)

    async def get_operations(self, *, options: CallOptions | None = None) -> list[RunningOperation]:
        """List the operations of all workflow services that run now.

        Args:
            options: What differs for this call alone.

        Returns:
            The operations of all workflow services that run now. One that has ended is not
            listed any more.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/jobcreation/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Job Creation Service; manual 2023.1 JSON Operations List.
        """
        return await self._session.call(_get_operations(), options, read.models(RunningOperation))

    async def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far a job creation is.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            How far the operation is.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /workflow/jobcreation/getProgress/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Job Creation Service; observed by others (404 after the end).
        """
        return await self._session.call(_get_progress(operation_id), options, read.progress)

    async def get_result(self, operation_id: str, *, options: CallOptions | None = None) -> int:
        """Get the id of the job set that a finished job creation made.

        Seed 000 lists 404 without a body and words it as a missing preset or content set, which
        looks copied from the start methods. A failed run answers 500 with a JSON Error
        (inferred from data mapping).

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Id of the new job set.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/getResult/{operationId}``. Since 1.6 or earlier.
        Evidence: seed 000; client.
        """
        return await self._session.call(_get_result(operation_id), options, read.integer)

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Job Creation service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/jobcreation``. Since 1.6 or earlier.
        Evidence: manual 1.8 Service Handshake; manual 2023.2 Job Creation Service.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def process(
        self, config_id: int | str, *, options: CallOptions | None = None
    ) -> AsyncOperation[int]:
        """Start a job creation with a preset alone.

        Without a body the preset alone decides which content sets are used. The manual gives
        404 for a missing content set, the vendor's client expects 400 for it and 404 for a
        missing preset; both are described, 400 is what 2025.2 clients rely on.

        Args:
            config_id: Id or name (with extension) of the job creation preset in the File Store.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/{configId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Process Job Creation; manual 2024.1 Process Job Creation (By
        Content Set) (JSON); client; seed 000.
        """
        return await self._session.start(
            _process(config_id), options, operations.LIFE_CYCLES["job_creation"], read.integer
        )

    async def process_by_content_set(
        self,
        config_id: int | str,
        *,
        identifiers: Sequence[int],
        options: CallOptions | None = None,
    ) -> AsyncOperation[int]:
        """Start a job creation with a preset for the given content sets.

        Without a body the preset alone decides which content sets are used. The manual gives
        404 for a missing content set, the vendor's client expects 400 for it and 404 for a
        missing preset; both are described, 400 is what 2025.2 clients rely on.

        Args:
            config_id: Id or name (with extension) of the job creation preset in the File Store.
            identifiers: Ids of data entities.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/{configId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Process Job Creation; manual 2024.1 Process Job Creation (By
        Content Set) (JSON); client; seed 000.
        """
        return await self._session.start(
            _process_by_content_set(config_id, identifiers),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    async def process_by_content_set_with_parameters(
        self,
        config_id: int | str,
        *,
        identifiers: Sequence[int],
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[int]:
        """Start a job creation with a preset for the given content sets, with values of runtime parameters.

        Without a body the preset alone decides which content sets are used. The manual gives
        404 for a missing content set, the vendor's client expects 400 for it and 404 for a
        missing preset; both are described, 400 is what 2025.2 clients rely on.

        Args:
            config_id: Id or name (with extension) of the job creation preset in the File Store.
            identifiers: Ids of data entities.
            parameters: Values of runtime parameters; null means none (the C# client sends it).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/{configId}``. Since 2020.2 or earlier.
        Evidence: manual 2024.1 Process Job Creation; manual 2024.1 Process Job Creation (By
        Content Set) (JSON); client; seed 000.
        """
        return await self._session.start(
            _process_by_content_set_with_parameters(config_id, identifiers, parameters),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    async def process_by_job_set_structure(
        self, *, jobs: Sequence[JobStructure], options: CallOptions | None = None
    ) -> AsyncOperation[int]:
        """Start a job creation from an explicit tree of jobs down to content items.

        Uses no preset. What the server answers to a malformed tree or an unknown content item
        is inferred.

        Args:
            jobs: Jobs of the job set.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation``. Since 1.5 or earlier.
        Evidence: manual 2023.2 Process Job Creation (By Job Set Structure) (JSON); manual
        2021.2.
        """
        return await self._session.start(
            _process_by_job_set_structure(jobs),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    async def process_default(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> AsyncOperation[int]:
        """Start a job creation without a preset, for one content set.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/default/{contentSetId}``. Since 2024.1.
        Evidence: manual 2024.1 Process Job Creation (No Job Preset) (By Content Set); change
        table 2024.1.
        """
        return await self._session.start(
            _process_default(content_set_id),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    async def process_default_json(
        self, *, identifiers: Sequence[int], options: CallOptions | None = None
    ) -> AsyncOperation[int]:
        """Start a job creation without a preset, for several content sets.

        Args:
            identifiers: Ids of data entities.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/jobcreation/default``. Since 2024.1.
        Evidence: client (JobCreationService); change table 2024.1.
        """
        return await self._session.start(
            _process_default_json(identifiers),
            options,
            operations.LIFE_CYCLES["job_creation"],
            read.integer,
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Job Creation service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/jobcreation/version``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Job Creation Service.
        """
        return await self._session.call(_version(), options, read.text)


RESULTS: dict[str, Callable[[Answer], object]] = {
    "job_creation_process": read.integer,
    "job_creation_process_by_content_set": read.integer,
    "job_creation_process_by_content_set_with_parameters": read.integer,
    "job_creation_process_by_job_set_structure": read.integer,
    "job_creation_process_default": read.integer,
    "job_creation_process_default_json": read.integer,
}
"""How to read the result of a long-running operation, by the id of what started it."""
