"""Runs data mapping to output creation as one operation."""

from typing import BinaryIO, Literal, cast

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._download import AsyncDownload, Download
from olconnect._session import Session
from olconnect._upload import AsyncUploadSource, Upload, UploadSource
from olconnect.async_operation import AsyncAllInOneOperation
from olconnect.operation import AllInOneOperation
from olconnect_api.models import (
    AllInOneConfiguration,
    AllInOneContentCreation,
    AllInOneDataMapping,
    AllInOneJobCreation,
    AllInOneOutputCreation,
    PrintRangeSelection,
    RunningOperation,
)
from olconnect_api.types import UNSET, File
from olconnect_services import operations

__all__ = ["AsyncAllInOne", "AllInOne"]


def _cancel(operation_id: str) -> Request:
    from olconnect_api.api.all_in_one import all_in_one_cancel as endpoint

    url = f"/workflow/print/cancel/{path_segment(operation_id)}"
    return Request.of(
        operations.ALL_IN_ONE_CANCEL,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_managed_result(operation_id: str) -> Request:
    from olconnect_api.api.all_in_one import all_in_one_get_managed_result as endpoint

    url = f"/workflow/print/getManagedResult/{path_segment(operation_id)}"
    return Request.of(
        operations.ALL_IN_ONE_GET_MANAGED_RESULT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_operations() -> Request:
    from olconnect_api.api.all_in_one import all_in_one_get_operations as endpoint

    return Request.of(
        operations.ALL_IN_ONE_GET_OPERATIONS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _get_progress(operation_id: str) -> Request:
    from olconnect_api.api.all_in_one import all_in_one_get_progress as endpoint

    url = f"/workflow/print/getProgress/{path_segment(operation_id)}"
    return Request.of(
        operations.ALL_IN_ONE_GET_PROGRESS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_result(operation_id: str) -> Request:
    from olconnect_api.api.all_in_one import all_in_one_get_result as endpoint

    url = f"/workflow/print/getResult/{path_segment(operation_id)}"
    return Request.of(
        operations.ALL_IN_ONE_GET_RESULT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_result_txt(operation_id: str) -> Request:
    from olconnect_api.api.all_in_one import all_in_one_get_result_txt as endpoint

    url = f"/workflow/print/getResultTxt/{path_segment(operation_id)}"
    return Request.of(
        operations.ALL_IN_ONE_GET_RESULT_TXT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.all_in_one import all_in_one_handshake as endpoint

    return Request.of(
        operations.ALL_IN_ONE_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _submit(
    datamining: AllInOneDataMapping | None,
    contentcreation: AllInOneContentCreation | None,
    jobcreation: AllInOneJobCreation | None,
    outputcreation: AllInOneOutputCreation | None,
    print_range: PrintRangeSelection | str | None,
    return_id_in_header: bool | None,
) -> Request:
    from olconnect_api.api.all_in_one import all_in_one_submit as endpoint

    return Request.of(
        operations.ALL_IN_ONE_SUBMIT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=AllInOneConfiguration(
                datamining=UNSET if datamining is None else datamining,
                contentcreation=UNSET if contentcreation is None else contentcreation,
                jobcreation=UNSET if jobcreation is None else jobcreation,
                outputcreation=UNSET if outputcreation is None else outputcreation,
                print_range=UNSET if print_range is None else print_range,
                return_id_in_header=UNSET if return_id_in_header is None else return_id_in_header,
            ),
        ),
    )


def _submit_adhoc(
    dm_config_id: int | str,
    template_id: int | str,
    jc_config_id: int | str,
    oc_config_id: int | str,
    content: AsyncUploadSource,
    create_only: bool | None,
    print_range: str | None,
    filename: str | None,
) -> Request:
    from olconnect_api.api.all_in_one import all_in_one_submit_adhoc as endpoint

    url = f"/workflow/print/{path_segment(dm_config_id)}/{path_segment(template_id)}/{path_segment(jc_config_id)}/{path_segment(oc_config_id)}"
    return Request.of(
        operations.ALL_IN_ONE_SUBMIT_ADHOC,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            dm_config_id=dm_config_id,
            template_id=template_id,
            jc_config_id=jc_config_id,
            oc_config_id=oc_config_id,
            create_only=UNSET if create_only is None else create_only,
            print_range=UNSET if print_range is None else print_range,
            filename=UNSET if filename is None else filename,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
        url,
        fixed={"async": True, "resultAsTxt": False},
    )


def _submit_adhoc_and_wait(
    dm_config_id: int | str,
    template_id: int | str,
    jc_config_id: int | str,
    oc_config_id: int | str,
    content: AsyncUploadSource,
    create_only: bool | None,
    print_range: str | None,
    filename: str | None,
) -> Request:
    from olconnect_api.api.all_in_one import (
        all_in_one_submit_adhoc_and_wait as endpoint,
    )

    url = f"/workflow/print/{path_segment(dm_config_id)}/{path_segment(template_id)}/{path_segment(jc_config_id)}/{path_segment(oc_config_id)}"
    return Request.of(
        operations.ALL_IN_ONE_SUBMIT_ADHOC_AND_WAIT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            dm_config_id=dm_config_id,
            template_id=template_id,
            jc_config_id=jc_config_id,
            oc_config_id=oc_config_id,
            create_only=UNSET if create_only is None else create_only,
            print_range=UNSET if print_range is None else print_range,
            filename=UNSET if filename is None else filename,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
        url,
        fixed={"async": False, "resultAsTxt": False},
        accept="application/octet-stream",
    )


def _submit_adhoc_and_wait_as_text(
    dm_config_id: int | str,
    template_id: int | str,
    jc_config_id: int | str,
    oc_config_id: int | str,
    content: AsyncUploadSource,
    create_only: bool | None,
    print_range: str | None,
    filename: str | None,
) -> Request:
    from olconnect_api.api.all_in_one import (
        all_in_one_submit_adhoc_and_wait_as_text as endpoint,
    )

    url = f"/workflow/print/{path_segment(dm_config_id)}/{path_segment(template_id)}/{path_segment(jc_config_id)}/{path_segment(oc_config_id)}"
    return Request.of(
        operations.ALL_IN_ONE_SUBMIT_ADHOC_AND_WAIT_AS_TEXT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            dm_config_id=dm_config_id,
            template_id=template_id,
            jc_config_id=jc_config_id,
            oc_config_id=oc_config_id,
            create_only=UNSET if create_only is None else create_only,
            print_range=UNSET if print_range is None else print_range,
            filename=UNSET if filename is None else filename,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
        url,
        fixed={"async": False, "resultAsTxt": True},
        accept="text/plain",
    )


def _version() -> Request:
    from olconnect_api.api.all_in_one import all_in_one_version as endpoint

    return Request.of(
        operations.ALL_IN_ONE_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class AllInOne:
    """Runs data mapping to output creation as one operation."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop an All-In-One operation.

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

        ``POST /workflow/print/cancel/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 1.5; manual 2018.2 Cancel an Operation; manual 2025.2 All-In-One
        Service; inferred (404).
        """
        return self._session.call(_cancel(operation_id), options, read.nothing)

    def get_managed_result(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the managed file that holds the output of a finished chain.

        The manual promises `text/plain` with the id of a managed file or directory; the
        vendor's client parses JSON with `identifier` and `files` and calls this method after
        `createOnly: true`. Taken together 2025.2 sends that JSON as `text/plain`; a bare id,
        and the JSON as `application/json`, must be understood too. What a chain without output
        creation gets is not known. The errors 404 (unknown operation) and 500 (failed run, as
        in data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Where the output lies in the File Store, as JSON text or as a bare id.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/getManagedResult/{operationId}``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 Get Managed Result of Operation; manual 2025.2 All-In-One
        Service; client; inferred (404, 500).
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

        ``GET /workflow/print/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2025.2 All-In-One Service; manual 2023.1 JSON Operations List.
        """
        return self._session.call(_get_operations(), options, read.models(RunningOperation))

    def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far an All-In-One operation is.

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

        ``GET /workflow/print/getProgress/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 2019.1 Get Progress of Operation; manual 2023.2 Get Progress of
        Operation; observed by others (404 after the end).
        """
        return self._session.call(_get_progress(operation_id), options, read.progress)

    def get_result(self, operation_id: str, *, options: CallOptions | None = None) -> Download:
        """Get the entity id, the output file or the paths that a finished chain made.

        The answer is `application/octet-stream` whatever it holds; `X-Result-Type` tells where
        `returnIdInHeader` asked for it. The manual says of several of its values that they
        follow content creation, though they belong to job and output creation. Seed 004 is the
        text of 2020.2 to 2022.2, without these headers; 2019.1 lists no 404. 500 for a failed
        run, as in data mapping, is inferred.

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

        ``POST /workflow/print/getResult/{operationId}``. Since 1.5 or earlier.
        Evidence: seed 004; manual 2023.1 Get Result of Operation; manual 2024.1 Get Result of
        Operation; inferred (500).
        """
        return self._session.download(_get_result(operation_id), options)

    def get_result_txt(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the entity id or the paths that a finished chain made, as text.

        The manual confirms the headers for the two other result methods; that they come here
        too is known from the vendor's client, which reads the three ids. The errors 404
        (unknown operation) and 500 (failed run, as in data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Id of the data set, content set or job set, or absolute paths on the server, one a
            line (the separator is inferred).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/getResultTxt/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 1.5; manual 2022.1 Get Result of Operation (as Text); client; inferred
        (404, 500).
        """
        return self._session.call(_get_result_txt(operation_id), options, read.text)

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the All-In-One service answers.

        The name in the text, PrintRestService, follows the pattern of other services
        (inferred).

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/print``. Since 1.6 or earlier.
        Evidence: manual 1.6 All-In-One Service; manual 2025.2 All-In-One Service; inferred
        (text).
        """
        return self._session.call(_handshake(), options, read.text)

    def submit(
        self,
        *,
        datamining: AllInOneDataMapping | None = None,
        contentcreation: AllInOneContentCreation | None = None,
        jobcreation: AllInOneJobCreation | None = None,
        outputcreation: AllInOneOutputCreation | None = None,
        print_range: PrintRangeSelection | str | None = None,
        return_id_in_header: bool | None = None,
        options: CallOptions | None = None,
    ) -> AllInOneOperation:
        """Start a chain of processes on data, configurations, template and presets of the File Store.

        The result is that of the last process in the chain: a data set, content sets, a job set
        or output. A file, configuration, template or preset that is missing gets 400 here,
        where other services answer 404; the message begins with the kind of what is missing. A
        process that fails gets 500 with its name in the message.

        Not documented and inferred: 400 for processes that form no chain and for unknown data
        records or jobs, 500 for a body that is malformed, as in output creation. The pages of
        2023.1 and 2023.2 give the 401 row no body, against the rest of their versions.

        Args:
            datamining: Data mapping as a process of an All-In-One Configuration.
            contentcreation: Content creation as a process of an All-In-One Configuration.
            jobcreation: Job creation as a process of an All-In-One Configuration; an empty
                object is job creation without a preset.
            outputcreation: Output creation as a process of an All-In-One Configuration.
            print_range: The data records to print, where all four processes are given. An
                object in the manual, plain text in the types of the vendor's client.
            return_id_in_header: Whether the result methods answer with the X-...-ID and
                X-Result-Type headers; not if left out (inferred).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/submit``. Since 1.5 or earlier.
        Evidence: manual 2023.1 Process All-In-One (JSON); manual 2023.2 Process All-In-One
        (JSON); manual 1.5; client.
        """
        return self._session.start_chain(
            _submit(
                datamining,
                contentcreation,
                jobcreation,
                outputcreation,
                print_range,
                return_id_in_header,
            ),
            options,
            operations.LIFE_CYCLES["all_in_one"],
        )

    def submit_adhoc(
        self,
        dm_config_id: int | str,
        template_id: int | str,
        jc_config_id: int | str,
        oc_config_id: int | str,
        content: UploadSource,
        *,
        create_only: bool | None = None,
        print_range: str | None = None,
        filename: str | None = None,
        options: CallOptions | None = None,
    ) -> AllInOneOperation:
        """Start the whole chain on a data file that is sent along.

        The only method documented to work synchronously: with `async=false` the answer is the
        result and comes when the chain has ended; such a run has no operation id and cannot be
        cancelled. The excerpts of the manual end after `filename`, so there may be further
        query parameters, and lack the tables of answers: the answers 200 and all errors are
        inferred from the JSON variant.

        Args:
            dm_config_id: Id or name (with extension) of the data mapping configuration in the
                File Store.
            template_id: Id or name (with extension) of the template in the File Store.
            jc_config_id: Id or name (with extension) of the job creation preset in the File
                Store; 0 means none.
            oc_config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            create_only: Whether to keep the output on the server instead of sending it to the
                destination of the preset.
            print_range: Range of data records to print; all of them without it.
            filename: Name that the data file gets on the server.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/{dmConfigId}/{templateId}/{jcConfigId}/{ocConfigId}``. Since 1.7
        or earlier.
        Evidence: manual 2019.1 Process All-In-One (Adhoc Data); manual 2021.2 Process All-In-
        One (Adhoc Data); inferred (200, errors).
        """
        return self._session.start_chain(
            _submit_adhoc(
                dm_config_id,
                template_id,
                jc_config_id,
                oc_config_id,
                content,
                create_only,
                print_range,
                filename,
            ),
            options,
            operations.LIFE_CYCLES["all_in_one"],
        )

    def submit_adhoc_and_wait(
        self,
        dm_config_id: int | str,
        template_id: int | str,
        jc_config_id: int | str,
        oc_config_id: int | str,
        content: UploadSource,
        *,
        create_only: bool | None = None,
        print_range: str | None = None,
        filename: str | None = None,
        options: CallOptions | None = None,
    ) -> Download:
        """Run the whole chain on a data file that is sent along and get the output.

        The only method documented to work synchronously: with `async=false` the answer is the
        result and comes when the chain has ended; such a run has no operation id and cannot be
        cancelled. The excerpts of the manual end after `filename`, so there may be further
        query parameters, and lack the tables of answers: the answers 200 and all errors are
        inferred from the JSON variant.

        Args:
            dm_config_id: Id or name (with extension) of the data mapping configuration in the
                File Store.
            template_id: Id or name (with extension) of the template in the File Store.
            jc_config_id: Id or name (with extension) of the job creation preset in the File
                Store; 0 means none.
            oc_config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            create_only: Whether to keep the output on the server instead of sending it to the
                destination of the preset.
            print_range: Range of data records to print; all of them without it.
            filename: Name that the data file gets on the server.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/{dmConfigId}/{templateId}/{jcConfigId}/{ocConfigId}``. Since 1.7
        or earlier.
        Evidence: manual 2019.1 Process All-In-One (Adhoc Data); manual 2021.2 Process All-In-
        One (Adhoc Data); inferred (200, errors).
        """
        return self._session.download(
            _submit_adhoc_and_wait(
                dm_config_id,
                template_id,
                jc_config_id,
                oc_config_id,
                content,
                create_only,
                print_range,
                filename,
            ),
            options,
        )

    def submit_adhoc_and_wait_as_text(
        self,
        dm_config_id: int | str,
        template_id: int | str,
        jc_config_id: int | str,
        oc_config_id: int | str,
        content: UploadSource,
        *,
        create_only: bool | None = None,
        print_range: str | None = None,
        filename: str | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Run the whole chain on a data file that is sent along and get the paths of the output.

        The only method documented to work synchronously: with `async=false` the answer is the
        result and comes when the chain has ended; such a run has no operation id and cannot be
        cancelled. The excerpts of the manual end after `filename`, so there may be further
        query parameters, and lack the tables of answers: the answers 200 and all errors are
        inferred from the JSON variant.

        Args:
            dm_config_id: Id or name (with extension) of the data mapping configuration in the
                File Store.
            template_id: Id or name (with extension) of the template in the File Store.
            jc_config_id: Id or name (with extension) of the job creation preset in the File
                Store; 0 means none.
            oc_config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            create_only: Whether to keep the output on the server instead of sending it to the
                destination of the preset.
            print_range: Range of data records to print; all of them without it.
            filename: Name that the data file gets on the server.
            options: What differs for this call alone.

        Returns:
            The result, after `async=false`: the content of the output file, or absolute paths
            on the server where there are several files; with `resultAsTxt=true` the paths, one
            a line (the separator is inferred).

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/{dmConfigId}/{templateId}/{jcConfigId}/{ocConfigId}``. Since 1.7
        or earlier.
        Evidence: manual 2019.1 Process All-In-One (Adhoc Data); manual 2021.2 Process All-In-
        One (Adhoc Data); inferred (200, errors).
        """
        return self._session.call(
            _submit_adhoc_and_wait_as_text(
                dm_config_id,
                template_id,
                jc_config_id,
                oc_config_id,
                content,
                create_only,
                print_range,
                filename,
            ),
            options,
            read.text,
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the All-In-One service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/print/version``. Since 1.6 or earlier.
        Evidence: manual 1.6 All-In-One Service; manual 2025.2 All-In-One Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncAllInOne:
    """Runs data mapping to output creation as one operation."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop an All-In-One operation.

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

        ``POST /workflow/print/cancel/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 1.5; manual 2018.2 Cancel an Operation; manual 2025.2 All-In-One
        Service; inferred (404).
        """
        return await self._session.call(_cancel(operation_id), options, read.nothing)

    async def get_managed_result(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> str:
        """Get the managed file that holds the output of a finished chain.

        The manual promises `text/plain` with the id of a managed file or directory; the
        vendor's client parses JSON with `identifier` and `files` and calls this method after
        `createOnly: true`. Taken together 2025.2 sends that JSON as `text/plain`; a bare id,
        and the JSON as `application/json`, must be understood too. What a chain without output
        creation gets is not known. The errors 404 (unknown operation) and 500 (failed run, as
        in data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Where the output lies in the File Store, as JSON text or as a bare id.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/getManagedResult/{operationId}``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 Get Managed Result of Operation; manual 2025.2 All-In-One
        Service; client; inferred (404, 500).
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

        ``GET /workflow/print/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2025.2 All-In-One Service; manual 2023.1 JSON Operations List.
        """
        return await self._session.call(_get_operations(), options, read.models(RunningOperation))

    async def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far an All-In-One operation is.

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

        ``GET /workflow/print/getProgress/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 2019.1 Get Progress of Operation; manual 2023.2 Get Progress of
        Operation; observed by others (404 after the end).
        """
        return await self._session.call(_get_progress(operation_id), options, read.progress)

    async def get_result(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> AsyncDownload:
        """Get the entity id, the output file or the paths that a finished chain made.

        The answer is `application/octet-stream` whatever it holds; `X-Result-Type` tells where
        `returnIdInHeader` asked for it. The manual says of several of its values that they
        follow content creation, though they belong to job and output creation. Seed 004 is the
        text of 2020.2 to 2022.2, without these headers; 2019.1 lists no 404. 500 for a failed
        run, as in data mapping, is inferred.

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

        ``POST /workflow/print/getResult/{operationId}``. Since 1.5 or earlier.
        Evidence: seed 004; manual 2023.1 Get Result of Operation; manual 2024.1 Get Result of
        Operation; inferred (500).
        """
        return await self._session.download(_get_result(operation_id), options)

    async def get_result_txt(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the entity id or the paths that a finished chain made, as text.

        The manual confirms the headers for the two other result methods; that they come here
        too is known from the vendor's client, which reads the three ids. The errors 404
        (unknown operation) and 500 (failed run, as in data mapping) are inferred.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Id of the data set, content set or job set, or absolute paths on the server, one a
            line (the separator is inferred).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/getResultTxt/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 1.5; manual 2022.1 Get Result of Operation (as Text); client; inferred
        (404, 500).
        """
        return await self._session.call(_get_result_txt(operation_id), options, read.text)

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the All-In-One service answers.

        The name in the text, PrintRestService, follows the pattern of other services
        (inferred).

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/print``. Since 1.6 or earlier.
        Evidence: manual 1.6 All-In-One Service; manual 2025.2 All-In-One Service; inferred
        (text).
        """
        return await self._session.call(_handshake(), options, read.text)

    async def submit(
        self,
        *,
        datamining: AllInOneDataMapping | None = None,
        contentcreation: AllInOneContentCreation | None = None,
        jobcreation: AllInOneJobCreation | None = None,
        outputcreation: AllInOneOutputCreation | None = None,
        print_range: PrintRangeSelection | str | None = None,
        return_id_in_header: bool | None = None,
        options: CallOptions | None = None,
    ) -> AsyncAllInOneOperation:
        """Start a chain of processes on data, configurations, template and presets of the File Store.

        The result is that of the last process in the chain: a data set, content sets, a job set
        or output. A file, configuration, template or preset that is missing gets 400 here,
        where other services answer 404; the message begins with the kind of what is missing. A
        process that fails gets 500 with its name in the message.

        Not documented and inferred: 400 for processes that form no chain and for unknown data
        records or jobs, 500 for a body that is malformed, as in output creation. The pages of
        2023.1 and 2023.2 give the 401 row no body, against the rest of their versions.

        Args:
            datamining: Data mapping as a process of an All-In-One Configuration.
            contentcreation: Content creation as a process of an All-In-One Configuration.
            jobcreation: Job creation as a process of an All-In-One Configuration; an empty
                object is job creation without a preset.
            outputcreation: Output creation as a process of an All-In-One Configuration.
            print_range: The data records to print, where all four processes are given. An
                object in the manual, plain text in the types of the vendor's client.
            return_id_in_header: Whether the result methods answer with the X-...-ID and
                X-Result-Type headers; not if left out (inferred).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/submit``. Since 1.5 or earlier.
        Evidence: manual 2023.1 Process All-In-One (JSON); manual 2023.2 Process All-In-One
        (JSON); manual 1.5; client.
        """
        return await self._session.start_chain(
            _submit(
                datamining,
                contentcreation,
                jobcreation,
                outputcreation,
                print_range,
                return_id_in_header,
            ),
            options,
            operations.LIFE_CYCLES["all_in_one"],
        )

    async def submit_adhoc(
        self,
        dm_config_id: int | str,
        template_id: int | str,
        jc_config_id: int | str,
        oc_config_id: int | str,
        content: AsyncUploadSource,
        *,
        create_only: bool | None = None,
        print_range: str | None = None,
        filename: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncAllInOneOperation:
        """Start the whole chain on a data file that is sent along.

        The only method documented to work synchronously: with `async=false` the answer is the
        result and comes when the chain has ended; such a run has no operation id and cannot be
        cancelled. The excerpts of the manual end after `filename`, so there may be further
        query parameters, and lack the tables of answers: the answers 200 and all errors are
        inferred from the JSON variant.

        Args:
            dm_config_id: Id or name (with extension) of the data mapping configuration in the
                File Store.
            template_id: Id or name (with extension) of the template in the File Store.
            jc_config_id: Id or name (with extension) of the job creation preset in the File
                Store; 0 means none.
            oc_config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            create_only: Whether to keep the output on the server instead of sending it to the
                destination of the preset.
            print_range: Range of data records to print; all of them without it.
            filename: Name that the data file gets on the server.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/{dmConfigId}/{templateId}/{jcConfigId}/{ocConfigId}``. Since 1.7
        or earlier.
        Evidence: manual 2019.1 Process All-In-One (Adhoc Data); manual 2021.2 Process All-In-
        One (Adhoc Data); inferred (200, errors).
        """
        return await self._session.start_chain(
            _submit_adhoc(
                dm_config_id,
                template_id,
                jc_config_id,
                oc_config_id,
                content,
                create_only,
                print_range,
                filename,
            ),
            options,
            operations.LIFE_CYCLES["all_in_one"],
        )

    async def submit_adhoc_and_wait(
        self,
        dm_config_id: int | str,
        template_id: int | str,
        jc_config_id: int | str,
        oc_config_id: int | str,
        content: AsyncUploadSource,
        *,
        create_only: bool | None = None,
        print_range: str | None = None,
        filename: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDownload:
        """Run the whole chain on a data file that is sent along and get the output.

        The only method documented to work synchronously: with `async=false` the answer is the
        result and comes when the chain has ended; such a run has no operation id and cannot be
        cancelled. The excerpts of the manual end after `filename`, so there may be further
        query parameters, and lack the tables of answers: the answers 200 and all errors are
        inferred from the JSON variant.

        Args:
            dm_config_id: Id or name (with extension) of the data mapping configuration in the
                File Store.
            template_id: Id or name (with extension) of the template in the File Store.
            jc_config_id: Id or name (with extension) of the job creation preset in the File
                Store; 0 means none.
            oc_config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            create_only: Whether to keep the output on the server instead of sending it to the
                destination of the preset.
            print_range: Range of data records to print; all of them without it.
            filename: Name that the data file gets on the server.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/{dmConfigId}/{templateId}/{jcConfigId}/{ocConfigId}``. Since 1.7
        or earlier.
        Evidence: manual 2019.1 Process All-In-One (Adhoc Data); manual 2021.2 Process All-In-
        One (Adhoc Data); inferred (200, errors).
        """
        return await self._session.download(
            _submit_adhoc_and_wait(
                dm_config_id,
                template_id,
                jc_config_id,
                oc_config_id,
                content,
                create_only,
                print_range,
                filename,
            ),
            options,
        )

    async def submit_adhoc_and_wait_as_text(
        self,
        dm_config_id: int | str,
        template_id: int | str,
        jc_config_id: int | str,
        oc_config_id: int | str,
        content: AsyncUploadSource,
        *,
        create_only: bool | None = None,
        print_range: str | None = None,
        filename: str | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Run the whole chain on a data file that is sent along and get the paths of the output.

        The only method documented to work synchronously: with `async=false` the answer is the
        result and comes when the chain has ended; such a run has no operation id and cannot be
        cancelled. The excerpts of the manual end after `filename`, so there may be further
        query parameters, and lack the tables of answers: the answers 200 and all errors are
        inferred from the JSON variant.

        Args:
            dm_config_id: Id or name (with extension) of the data mapping configuration in the
                File Store.
            template_id: Id or name (with extension) of the template in the File Store.
            jc_config_id: Id or name (with extension) of the job creation preset in the File
                Store; 0 means none.
            oc_config_id: Id or name (with extension) of the output creation preset in the File
                Store.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            create_only: Whether to keep the output on the server instead of sending it to the
                destination of the preset.
            print_range: Range of data records to print; all of them without it.
            filename: Name that the data file gets on the server.
            options: What differs for this call alone.

        Returns:
            The result, after `async=false`: the content of the output file, or absolute paths
            on the server where there are several files; with `resultAsTxt=true` the paths, one
            a line (the separator is inferred).

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/print/{dmConfigId}/{templateId}/{jcConfigId}/{ocConfigId}``. Since 1.7
        or earlier.
        Evidence: manual 2019.1 Process All-In-One (Adhoc Data); manual 2021.2 Process All-In-
        One (Adhoc Data); inferred (200, errors).
        """
        return await self._session.call(
            _submit_adhoc_and_wait_as_text(
                dm_config_id,
                template_id,
                jc_config_id,
                oc_config_id,
                content,
                create_only,
                print_range,
                filename,
            ),
            options,
            read.text,
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the All-In-One service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/print/version``. Since 1.6 or earlier.
        Evidence: manual 1.6 All-In-One Service; manual 2025.2 All-In-One Service.
        """
        return await self._session.call(_version(), options, read.text)
