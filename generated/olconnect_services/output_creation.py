"""Turns a job set or jobs into print output."""

from collections.abc import Mapping, Sequence
from typing import Literal

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._download import AsyncDownload, Download
from olconnect._session import Session
from olconnect.async_operation import AsyncOutputOperation
from olconnect.operation import OutputOperation
from olconnect_api.models import (
    IdentifierListWithOutputParameters,
    IdentifierWithOutputParameters,
    RunningOperation,
    RuntimeParameters,
)
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncOutputCreation", "OutputCreation"]


def _cancel(operation_id: str) -> Request:
    from olconnect_api.api.output_creation import output_creation_cancel as endpoint

    url = f"/workflow/outputcreation/cancel/{path_segment(operation_id)}"
    return Request.of(
        operations.OUTPUT_CREATION_CANCEL,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _execute_enhance(args: str, size: int) -> Request:
    from olconnect_api.api.output_creation import (
        output_creation_execute_enhance as endpoint,
    )

    url = f"/workflow/outputcreation/execute/{path_segment(args)}/{path_segment(size)}"
    return Request.of(
        operations.OUTPUT_CREATION_EXECUTE_ENHANCE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            args=args,
            size=size,
        ),
        url,
    )


def _get_managed_result(operation_id: str) -> Request:
    from olconnect_api.api.output_creation import (
        output_creation_get_managed_result as endpoint,
    )

    url = f"/workflow/outputcreation/getManagedResult/{path_segment(operation_id)}"
    return Request.of(
        operations.OUTPUT_CREATION_GET_MANAGED_RESULT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_operations() -> Request:
    from olconnect_api.api.output_creation import (
        output_creation_get_operations as endpoint,
    )

    return Request.of(
        operations.OUTPUT_CREATION_GET_OPERATIONS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _get_progress(operation_id: str) -> Request:
    from olconnect_api.api.output_creation import (
        output_creation_get_progress as endpoint,
    )

    url = f"/workflow/outputcreation/getProgress/{path_segment(operation_id)}"
    return Request.of(
        operations.OUTPUT_CREATION_GET_PROGRESS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_result(operation_id: str) -> Request:
    from olconnect_api.api.output_creation import output_creation_get_result as endpoint

    url = f"/workflow/outputcreation/getResult/{path_segment(operation_id)}"
    return Request.of(
        operations.OUTPUT_CREATION_GET_RESULT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_result_txt(operation_id: str) -> Request:
    from olconnect_api.api.output_creation import (
        output_creation_get_result_txt as endpoint,
    )

    url = f"/workflow/outputcreation/getResultTxt/{path_segment(operation_id)}"
    return Request.of(
        operations.OUTPUT_CREATION_GET_RESULT_TXT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.output_creation import output_creation_handshake as endpoint

    return Request.of(
        operations.OUTPUT_CREATION_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _process_by_job_json(
    config_id: int | str,
    identifiers: Sequence[int],
    create_only: bool | None,
    runtime_parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.output_creation import (
        output_creation_process_by_job_json as endpoint,
    )

    url = f"/workflow/outputcreation/{path_segment(config_id)}/jobs"
    return Request.of(
        operations.OUTPUT_CREATION_PROCESS_BY_JOB_JSON,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            body=IdentifierListWithOutputParameters(
                identifiers=list(identifiers),
                create_only=UNSET if create_only is None else create_only,
                runtime_parameters=UNSET
                if runtime_parameters is None
                else RuntimeParameters.from_dict(dict(runtime_parameters)),
            ),
        ),
        url,
    )


def _process_by_job_set(config_id: int | str, job_set_id: int) -> Request:
    from olconnect_api.api.output_creation import (
        output_creation_process_by_job_set as endpoint,
    )

    url = f"/workflow/outputcreation/{path_segment(config_id)}/{path_segment(job_set_id)}"
    return Request.of(
        operations.OUTPUT_CREATION_PROCESS_BY_JOB_SET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            job_set_id=job_set_id,
        ),
        url,
    )


def _process_by_job_set_json(
    config_id: int | str,
    identifier: int,
    create_only: bool | None,
    job_output_folder: str | None,
    runtime_parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.output_creation import (
        output_creation_process_by_job_set_json as endpoint,
    )

    url = f"/workflow/outputcreation/{path_segment(config_id)}"
    return Request.of(
        operations.OUTPUT_CREATION_PROCESS_BY_JOB_SET_JSON,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            body=IdentifierWithOutputParameters(
                identifier=identifier,
                create_only=UNSET if create_only is None else create_only,
                job_output_folder=UNSET if job_output_folder is None else job_output_folder,
                runtime_parameters=UNSET
                if runtime_parameters is None
                else RuntimeParameters.from_dict(dict(runtime_parameters)),
            ),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.output_creation import output_creation_version as endpoint

    return Request.of(
        operations.OUTPUT_CREATION_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class OutputCreation:
    """Turns a job set or jobs into print output."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop an output creation.

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

        ``POST /workflow/outputcreation/cancel/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.2 Cancel an Operation; inferred (404).
        """
        return self._session.call(_cancel(operation_id), options, read.nothing)

    def execute_enhance(self, args: str, size: int, *, options: CallOptions | None = None) -> str:
        """Run a +PReS Enhance workflow configuration and wait for its end.

        A GET that does work each time it is sent: caches and prefetching must keep away from
        it. Runs the Weaver engine, which is a product of its own (inferred); 500 where it is
        missing or fails is inferred. Seen in the manuals up to 2024.1, not verified for 2025.

        Args:
            args: Arguments of the engine, separated by commas; the whole list is one percent-
                encoded path segment.
            size: Estimated number of pages, for the speed units of the licence. That it is a
                whole number is inferred.
            options: What differs for this call alone.

        Returns:
            Outcome of the run; its wording is not documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /workflow/outputcreation/execute/{args}/{size}``. Since 1.8 or earlier.
        Evidence: manual 2024.1 Run +PReS Enhance Workflow Configuration; inferred (500).
        """
        return self._session.call(_execute_enhance(args, size), options, read.text)

    def get_managed_result(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the managed file that holds the output of a finished output creation.

        The manual describes it under Content Creation, with this URI. It goes with
        `createOnly`, but for which value is disputed: the vendor's All-In-One code calls it
        after true, a fork of the client after false. It still answers once getProgress gives
        404 (observed by others). The errors 404 (unknown operation) and 500 (failed run, as in
        data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Where the output lies in the File Store. The manual promises `text/plain` with the
            id of a managed file or directory; the vendor's client parses the text as JSON with
            `identifier` and `files`, as seen on a 2024.2 server. Taken together 2025.2 sends
            that JSON as `text/plain`; a bare id, and the JSON as `application/json`, must be
            understood too.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/getManagedResult/{operationId}``. Since 2023.2 or
        earlier.
        Evidence: manual 2024.1 Get Managed Result of Operation; client; observed by others
        (JSON on 2024.2); inferred (404, 500).
        """
        return self._session.call(_get_managed_result(operation_id), options, read.text)

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

        ``GET /workflow/outputcreation/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Output Creation Service; manual 2023.1 JSON Operations List.
        """
        return self._session.call(_get_operations(), options, read.models(RunningOperation))

    def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far an output creation is.

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

        ``GET /workflow/outputcreation/getProgress/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Output Creation Service; C# client; observed by others (404
        after the end).
        """
        return self._session.call(_get_progress(operation_id), options, read.progress)

    def get_result(self, operation_id: str, *, options: CallOptions | None = None) -> Download:
        """Get the output file of a finished output creation, or the paths where it made several.

        One spool file gives its content, several give their absolute paths on the server. The
        content type is `application/octet-stream` either way, so a client that did not choose
        the preset cannot tell them apart by headers. The errors 404 (unknown operation) and 500
        (failed run, as in data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/getResult/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get Result of Operation; C# client; inferred (404, 500).
        """
        return self._session.download(_get_result(operation_id), options)

    def get_result_txt(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the paths of the files that a finished output creation made.

        Release 2025.2.3 limits this method to `text/plain`; whether that concerns the request,
        `Accept` or the answer is not known. The errors 404 (unknown operation) and 500 (failed
        run, as in data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Absolute paths on the server, one a line (the separator is inferred).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/getResultTxt/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get Result of Operation (as Text); client; change table
        2025.2.3; inferred (404, 500).
        """
        return self._session.call(_get_result_txt(operation_id), options, read.text)

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Output Creation service answers.

        The name in the text follows the pattern of other services (inferred).

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/outputcreation``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Output Creation Service; inferred (text).
        """
        return self._session.call(_handshake(), options, read.text)

    def process_by_job_json(
        self,
        config_id: int | str,
        *,
        identifiers: Sequence[int],
        create_only: bool | None = None,
        runtime_parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> OutputOperation:
        """Start an output creation for a list of jobs.

        Seeds 001 and 002 describe this method and disagree. 002 has the errors of 2023.1 and
        later, with a JSON Error for 401, 403, 404 and 500; 001 those of 2020.1 to 2022.2, where
        404 and 500 have no body. A missing job is 404 by seed 002; seed 001 speaks of a missing
        job set there, and the vendor's client expects 400 when a message names one. Whether
        `jobOutputFolder` has an effect here is not known: the client does not send it.

        Args:
            config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            identifiers: Ids of jobs.
            create_only: True keeps the output on the server, false sends it to the destination
                of the preset. What holds without this member is not known; the vendor's client
                always sends it, true unless told otherwise.
            runtime_parameters: Values of runtime parameters, known from the vendor's client
                only. Null means none (inferred from job creation).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/{configId}/jobs``. Since 1.6 or earlier.
        Evidence: manual 2021.2 Process Output Creation (By Job) (JSON); seed 001; seed 002;
        client.
        """
        return self._session.start_output(
            _process_by_job_json(config_id, identifiers, create_only, runtime_parameters),
            options,
            operations.LIFE_CYCLES["output_creation"],
        )

    def process_by_job_set(
        self, config_id: int | str, job_set_id: int, *, options: CallOptions | None = None
    ) -> OutputOperation:
        """Start an output creation for one job set.

        Takes no body, so nothing but the preset decides where the output goes (inferred). The
        manual gives 404 for a missing preset and for a missing job set; 400 for the job set
        comes from the form with a body (inferred).

        The path overlaps with `{configId}/jobs`, `getResult/{operationId}`,
        `getResultTxt/{operationId}`, `getManagedResult/{operationId}` and
        `cancel/{operationId}`: literal segments win (inferred), so a preset cannot be reached
        here under one of these four names.

        Args:
            config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/{configId}/{jobSetId}``. Since 1.5 or earlier.
        Evidence: manual 2018.2 Process Output Creation; manual 2023.2 Output Creation Service;
        C# client; inferred (400).
        """
        return self._session.start_output(
            _process_by_job_set(config_id, job_set_id),
            options,
            operations.LIFE_CYCLES["output_creation"],
        )

    def process_by_job_set_json(
        self,
        config_id: int | str,
        *,
        identifier: int,
        create_only: bool | None = None,
        job_output_folder: str | None = None,
        runtime_parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> OutputOperation:
        """Start an output creation for one job set, with output options.

        The manual gives 404 for a missing preset and for a missing job set, the vendor's client
        expects 400 for a missing job set and 404 for a missing preset; both are described, 400
        for the job set is what 2025.2 clients rely on. A body that is malformed or lacks a
        member gets 500, not 400. Seed 001 calls the preset a data mapping configuration and the
        operation a data mapping operation (slips of copying).

        Args:
            config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            identifier: Id of the job set.
            create_only: True keeps the output on the server, false sends it to the destination
                of the preset. What holds without this member is not known; the vendor's client
                always sends it, true unless told otherwise.
            job_output_folder: Folder for the output. Known from the vendor's client, which
                sends it together with createOnly false only.
            runtime_parameters: Values of runtime parameters, in no manual: the vendor's client
                sends them under this name, while other services take `parameters`. Null means
                none (inferred from job creation).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/{configId}``. Since 1.5 or earlier.
        Evidence: manual 2024.1 Process Output Creation (By Job Set) (JSON); seed 001; client.
        """
        return self._session.start_output(
            _process_by_job_set_json(
                config_id, identifier, create_only, job_output_folder, runtime_parameters
            ),
            options,
            operations.LIFE_CYCLES["output_creation"],
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Output Creation service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/outputcreation/version``. Since 1.6 or earlier.
        Evidence: manual 1.6 Output Creation Service; manual 2023.2 Output Creation Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncOutputCreation:
    """Turns a job set or jobs into print output."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop an output creation.

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

        ``POST /workflow/outputcreation/cancel/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.2 Cancel an Operation; inferred (404).
        """
        return await self._session.call(_cancel(operation_id), options, read.nothing)

    async def execute_enhance(
        self, args: str, size: int, *, options: CallOptions | None = None
    ) -> str:
        """Run a +PReS Enhance workflow configuration and wait for its end.

        A GET that does work each time it is sent: caches and prefetching must keep away from
        it. Runs the Weaver engine, which is a product of its own (inferred); 500 where it is
        missing or fails is inferred. Seen in the manuals up to 2024.1, not verified for 2025.

        Args:
            args: Arguments of the engine, separated by commas; the whole list is one percent-
                encoded path segment.
            size: Estimated number of pages, for the speed units of the licence. That it is a
                whole number is inferred.
            options: What differs for this call alone.

        Returns:
            Outcome of the run; its wording is not documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /workflow/outputcreation/execute/{args}/{size}``. Since 1.8 or earlier.
        Evidence: manual 2024.1 Run +PReS Enhance Workflow Configuration; inferred (500).
        """
        return await self._session.call(_execute_enhance(args, size), options, read.text)

    async def get_managed_result(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> str:
        """Get the managed file that holds the output of a finished output creation.

        The manual describes it under Content Creation, with this URI. It goes with
        `createOnly`, but for which value is disputed: the vendor's All-In-One code calls it
        after true, a fork of the client after false. It still answers once getProgress gives
        404 (observed by others). The errors 404 (unknown operation) and 500 (failed run, as in
        data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Where the output lies in the File Store. The manual promises `text/plain` with the
            id of a managed file or directory; the vendor's client parses the text as JSON with
            `identifier` and `files`, as seen on a 2024.2 server. Taken together 2025.2 sends
            that JSON as `text/plain`; a bare id, and the JSON as `application/json`, must be
            understood too.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/getManagedResult/{operationId}``. Since 2023.2 or
        earlier.
        Evidence: manual 2024.1 Get Managed Result of Operation; client; observed by others
        (JSON on 2024.2); inferred (404, 500).
        """
        return await self._session.call(_get_managed_result(operation_id), options, read.text)

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

        ``GET /workflow/outputcreation/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Output Creation Service; manual 2023.1 JSON Operations List.
        """
        return await self._session.call(_get_operations(), options, read.models(RunningOperation))

    async def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far an output creation is.

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

        ``GET /workflow/outputcreation/getProgress/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Output Creation Service; C# client; observed by others (404
        after the end).
        """
        return await self._session.call(_get_progress(operation_id), options, read.progress)

    async def get_result(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> AsyncDownload:
        """Get the output file of a finished output creation, or the paths where it made several.

        One spool file gives its content, several give their absolute paths on the server. The
        content type is `application/octet-stream` either way, so a client that did not choose
        the preset cannot tell them apart by headers. The errors 404 (unknown operation) and 500
        (failed run, as in data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/getResult/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get Result of Operation; C# client; inferred (404, 500).
        """
        return await self._session.download(_get_result(operation_id), options)

    async def get_result_txt(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the paths of the files that a finished output creation made.

        Release 2025.2.3 limits this method to `text/plain`; whether that concerns the request,
        `Accept` or the answer is not known. The errors 404 (unknown operation) and 500 (failed
        run, as in data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Absolute paths on the server, one a line (the separator is inferred).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/getResultTxt/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get Result of Operation (as Text); client; change table
        2025.2.3; inferred (404, 500).
        """
        return await self._session.call(_get_result_txt(operation_id), options, read.text)

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Output Creation service answers.

        The name in the text follows the pattern of other services (inferred).

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/outputcreation``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Output Creation Service; inferred (text).
        """
        return await self._session.call(_handshake(), options, read.text)

    async def process_by_job_json(
        self,
        config_id: int | str,
        *,
        identifiers: Sequence[int],
        create_only: bool | None = None,
        runtime_parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOutputOperation:
        """Start an output creation for a list of jobs.

        Seeds 001 and 002 describe this method and disagree. 002 has the errors of 2023.1 and
        later, with a JSON Error for 401, 403, 404 and 500; 001 those of 2020.1 to 2022.2, where
        404 and 500 have no body. A missing job is 404 by seed 002; seed 001 speaks of a missing
        job set there, and the vendor's client expects 400 when a message names one. Whether
        `jobOutputFolder` has an effect here is not known: the client does not send it.

        Args:
            config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            identifiers: Ids of jobs.
            create_only: True keeps the output on the server, false sends it to the destination
                of the preset. What holds without this member is not known; the vendor's client
                always sends it, true unless told otherwise.
            runtime_parameters: Values of runtime parameters, known from the vendor's client
                only. Null means none (inferred from job creation).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/{configId}/jobs``. Since 1.6 or earlier.
        Evidence: manual 2021.2 Process Output Creation (By Job) (JSON); seed 001; seed 002;
        client.
        """
        return await self._session.start_output(
            _process_by_job_json(config_id, identifiers, create_only, runtime_parameters),
            options,
            operations.LIFE_CYCLES["output_creation"],
        )

    async def process_by_job_set(
        self, config_id: int | str, job_set_id: int, *, options: CallOptions | None = None
    ) -> AsyncOutputOperation:
        """Start an output creation for one job set.

        Takes no body, so nothing but the preset decides where the output goes (inferred). The
        manual gives 404 for a missing preset and for a missing job set; 400 for the job set
        comes from the form with a body (inferred).

        The path overlaps with `{configId}/jobs`, `getResult/{operationId}`,
        `getResultTxt/{operationId}`, `getManagedResult/{operationId}` and
        `cancel/{operationId}`: literal segments win (inferred), so a preset cannot be reached
        here under one of these four names.

        Args:
            config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            job_set_id: Id of the job set.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/{configId}/{jobSetId}``. Since 1.5 or earlier.
        Evidence: manual 2018.2 Process Output Creation; manual 2023.2 Output Creation Service;
        C# client; inferred (400).
        """
        return await self._session.start_output(
            _process_by_job_set(config_id, job_set_id),
            options,
            operations.LIFE_CYCLES["output_creation"],
        )

    async def process_by_job_set_json(
        self,
        config_id: int | str,
        *,
        identifier: int,
        create_only: bool | None = None,
        job_output_folder: str | None = None,
        runtime_parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOutputOperation:
        """Start an output creation for one job set, with output options.

        The manual gives 404 for a missing preset and for a missing job set, the vendor's client
        expects 400 for a missing job set and 404 for a missing preset; both are described, 400
        for the job set is what 2025.2 clients rely on. A body that is malformed or lacks a
        member gets 500, not 400. Seed 001 calls the preset a data mapping configuration and the
        operation a data mapping operation (slips of copying).

        Args:
            config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            identifier: Id of the job set.
            create_only: True keeps the output on the server, false sends it to the destination
                of the preset. What holds without this member is not known; the vendor's client
                always sends it, true unless told otherwise.
            job_output_folder: Folder for the output. Known from the vendor's client, which
                sends it together with createOnly false only.
            runtime_parameters: Values of runtime parameters, in no manual: the vendor's client
                sends them under this name, while other services take `parameters`. Null means
                none (inferred from job creation).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/outputcreation/{configId}``. Since 1.5 or earlier.
        Evidence: manual 2024.1 Process Output Creation (By Job Set) (JSON); seed 001; client.
        """
        return await self._session.start_output(
            _process_by_job_set_json(
                config_id, identifier, create_only, job_output_folder, runtime_parameters
            ),
            options,
            operations.LIFE_CYCLES["output_creation"],
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Output Creation service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/outputcreation/version``. Since 1.6 or earlier.
        Evidence: manual 1.6 Output Creation Service; manual 2023.2 Output Creation Service.
        """
        return await self._session.call(_version(), options, read.text)
