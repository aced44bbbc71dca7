"""Merges data records with a template into content sets for print."""

from collections.abc import Mapping, Sequence
from typing import Literal

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._contract import CallOptions, Request
from olconnect._session import AsyncSession, Session
from olconnect.operation import (
    AsyncOperation,
    Operation,
)
from olconnect_api.models import (
    IdentifierListWithRuntimeParameters,
    ParametersDocument,
    RecordData,
    RecordDataList,
    RunningOperation,
    RuntimeParameters,
    SimpleRecordData,
)
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncContentCreation", "ContentCreation"]


def _cancel(operation_id: str) -> Request:
    from olconnect_api.api.content_creation import content_creation_cancel as endpoint

    url = f"/workflow/contentcreation/cancel/{path_segment(operation_id)}"
    return Request.of(
        operations.CONTENT_CREATION_CANCEL,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_operations() -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_get_operations as endpoint,
    )

    return Request.of(
        operations.CONTENT_CREATION_GET_OPERATIONS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _get_progress(operation_id: str) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_get_progress as endpoint,
    )

    url = f"/workflow/contentcreation/getProgress/{path_segment(operation_id)}"
    return Request.of(
        operations.CONTENT_CREATION_GET_PROGRESS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_result(operation_id: str) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_get_result as endpoint,
    )

    url = f"/workflow/contentcreation/getResult/{path_segment(operation_id)}"
    return Request.of(
        operations.CONTENT_CREATION_GET_RESULT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_handshake as endpoint,
    )

    return Request.of(
        operations.CONTENT_CREATION_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _process_by_data(
    template_id: int | str,
    data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_process_by_data as endpoint,
    )

    url = f"/workflow/contentcreation/{path_segment(template_id)}"
    return Request.of(
        operations.CONTENT_CREATION_PROCESS_BY_DATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            body=RecordDataList(
                data=data,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
        url,
    )


def _process_by_data_record(
    template_id: int | str,
    identifiers: Sequence[int],
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_process_by_data_record as endpoint,
    )

    url = f"/workflow/contentcreation/{path_segment(template_id)}"
    return Request.of(
        operations.CONTENT_CREATION_PROCESS_BY_DATA_RECORD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            body=IdentifierListWithRuntimeParameters(
                identifiers=list(identifiers),
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
        url,
    )


def _process_by_data_set(template_id: int | str, data_set_id: int) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_process_by_data_set as endpoint,
    )

    url = f"/workflow/contentcreation/{path_segment(template_id)}/{path_segment(data_set_id)}"
    return Request.of(
        operations.CONTENT_CREATION_PROCESS_BY_DATA_SET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            data_set_id=data_set_id,
        ),
        url,
    )


def _process_by_data_set_with_parameters(
    template_id: int | str, data_set_id: int, parameters: Mapping[str, bool | float | str] | None
) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_process_by_data_set_with_parameters as endpoint,
    )

    url = f"/workflow/contentcreation/{path_segment(template_id)}/{path_segment(data_set_id)}"
    return Request.of(
        operations.CONTENT_CREATION_PROCESS_BY_DATA_SET_WITH_PARAMETERS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            data_set_id=data_set_id,
            body=ParametersDocument(
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters))
            ),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.content_creation import content_creation_version as endpoint

    return Request.of(
        operations.CONTENT_CREATION_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class ContentCreation:
    """Merges data records with a template into content sets for print."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop a content creation.

        404 is in the documents since 2020.x, in 2020.2 as a JSON Error labelled text/plain.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/cancel/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 2020.2 Cancel an Operation; manual 1.5.
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

        ``GET /workflow/contentcreation/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2020.2 Get All Operations; manual 2023.1 JSON Operations List.
        """
        return self._session.call(_get_operations(), options, read.models(RunningOperation))

    def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far a content creation is.

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

        ``GET /workflow/contentcreation/getProgress/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2021.1 Get Progress of Operation; client; C# client; observed by others
        (404 after the end).
        """
        return self._session.call(_get_progress(operation_id), options, read.progress)

    def get_result(self, operation_id: str, *, options: CallOptions | None = None) -> list[int]:
        """Get the ids of the content sets that a finished content creation made.

        The manual speaks of ids in the plural and names no separator; both clients read one
        number. A comma is inferred. 400 tells that the template lacks the print context or a
        section (without a body in 2022.1, as a JSON Error in 2024.1). 404 for an unknown
        operation is inferred from All-In-One, 500 for a failed run from data mapping.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Id of the new content set, or several ids.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/getResult/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get Result of Operation; manual 2022.1; client; C# client;
        inferred.
        """
        return self._session.call(_get_result(operation_id), options, read.integers)

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Creation service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation``. Since 1.6 or earlier.
        Evidence: manual 2024.2 Service Handshake; manual 1.6; C# client.
        """
        return self._session.call(_handshake(), options, read.text)

    def process_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[list[int]]:
        """Start a content creation for record data in the body, which need no data mapping.

        By data record and by data are two methods of the manual with one path; the member
        `identifiers` or `data` of the body tells them apart (inferred). The vendor's client
        expects 400 for a template without the print context or a section; the manual lists that
        with the result only. What an unknown data record or a malformed body gets is not
        documented; 400 is inferred. The README of that client prints application/octet-stream
        for both, its code and the manual JSON.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2024.1 Process Content Creation (By Data Record) (JSON); manual 2023.2
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return self._session.start(
            _process_by_data(template_id, data, parameters),
            options,
            operations.LIFE_CYCLES["content_creation"],
            read.integers,
        )

    def process_by_data_record(
        self,
        template_id: int | str,
        *,
        identifiers: Sequence[int],
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[list[int]]:
        """Start a content creation for the given data records.

        By data record and by data are two methods of the manual with one path; the member
        `identifiers` or `data` of the body tells them apart (inferred). The vendor's client
        expects 400 for a template without the print context or a section; the manual lists that
        with the result only. What an unknown data record or a malformed body gets is not
        documented; 400 is inferred. The README of that client prints application/octet-stream
        for both, its code and the manual JSON.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
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

        ``POST /workflow/contentcreation/{templateId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Process Content Creation (By Data Record) (JSON); manual 2023.2
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return self._session.start(
            _process_by_data_record(template_id, identifiers, parameters),
            options,
            operations.LIFE_CYCLES["content_creation"],
            read.integers,
        )

    def process_by_data_set(
        self, template_id: int | str, data_set_id: int, *, options: CallOptions | None = None
    ) -> Operation[list[int]]:
        """Start a content creation for all data records of a data set.

        Documents up to 2018.2 have no body, that of 2021.2 has one; both clients send none when
        there are no parameters. The README of the vendor's client prints application/octet-
        stream and a list of identifiers, against its own code. 404 names the template or the
        data set; 400 is how that client learns of a missing print context or section.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_set_id: Id of the data set.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/{templateId}/{dataSetId}``. Since 1.5 or earlier.
        Evidence: manual 2021.2 Process Content Creation (By Data Set); manual 1.5; client; C#
        client.
        """
        return self._session.start(
            _process_by_data_set(template_id, data_set_id),
            options,
            operations.LIFE_CYCLES["content_creation"],
            read.integers,
        )

    def process_by_data_set_with_parameters(
        self,
        template_id: int | str,
        data_set_id: int,
        *,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[list[int]]:
        """Start a content creation for all data records of a data set, with values of runtime parameters.

        Documents up to 2018.2 have no body, that of 2021.2 has one; both clients send none when
        there are no parameters. The README of the vendor's client prints application/octet-
        stream and a list of identifiers, against its own code. 404 names the template or the
        data set; 400 is how that client learns of a missing print context or section.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_set_id: Id of the data set.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/{templateId}/{dataSetId}``. Since 2021.2 or earlier.
        Evidence: manual 2021.2 Process Content Creation (By Data Set); manual 1.5; client; C#
        client.
        """
        return self._session.start(
            _process_by_data_set_with_parameters(template_id, data_set_id, parameters),
            options,
            operations.LIFE_CYCLES["content_creation"],
            read.integers,
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Creation service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/version``. Since 1.6 or earlier.
        Evidence: manual 2021.1 Service Version; manual 2018.2; C# client.
        """
        return self._session.call(_version(), options, read.text)


class AsyncContentCreation:
    """Merges data records with a template into content sets for print."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop a content creation.

        404 is in the documents since 2020.x, in 2020.2 as a JSON Error labelled text/plain.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/cancel/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 2020.2 Cancel an Operation; manual 1.5.
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

        ``GET /workflow/contentcreation/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2020.2 Get All Operations; manual 2023.1 JSON Operations List.
        """
        return await self._session.call(_get_operations(), options, read.models(RunningOperation))

    async def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far a content creation is.

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

        ``GET /workflow/contentcreation/getProgress/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2021.1 Get Progress of Operation; client; C# client; observed by others
        (404 after the end).
        """
        return await self._session.call(_get_progress(operation_id), options, read.progress)

    async def get_result(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> list[int]:
        """Get the ids of the content sets that a finished content creation made.

        The manual speaks of ids in the plural and names no separator; both clients read one
        number. A comma is inferred. 400 tells that the template lacks the print context or a
        section (without a body in 2022.1, as a JSON Error in 2024.1). 404 for an unknown
        operation is inferred from All-In-One, 500 for a failed run from data mapping.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Id of the new content set, or several ids.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/getResult/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get Result of Operation; manual 2022.1; client; C# client;
        inferred.
        """
        return await self._session.call(_get_result(operation_id), options, read.integers)

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Creation service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation``. Since 1.6 or earlier.
        Evidence: manual 2024.2 Service Handshake; manual 1.6; C# client.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def process_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[list[int]]:
        """Start a content creation for record data in the body, which need no data mapping.

        By data record and by data are two methods of the manual with one path; the member
        `identifiers` or `data` of the body tells them apart (inferred). The vendor's client
        expects 400 for a template without the print context or a section; the manual lists that
        with the result only. What an unknown data record or a malformed body gets is not
        documented; 400 is inferred. The README of that client prints application/octet-stream
        for both, its code and the manual JSON.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2024.1 Process Content Creation (By Data Record) (JSON); manual 2023.2
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return await self._session.start(
            _process_by_data(template_id, data, parameters),
            options,
            operations.LIFE_CYCLES["content_creation"],
            read.integers,
        )

    async def process_by_data_record(
        self,
        template_id: int | str,
        *,
        identifiers: Sequence[int],
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[list[int]]:
        """Start a content creation for the given data records.

        By data record and by data are two methods of the manual with one path; the member
        `identifiers` or `data` of the body tells them apart (inferred). The vendor's client
        expects 400 for a template without the print context or a section; the manual lists that
        with the result only. What an unknown data record or a malformed body gets is not
        documented; 400 is inferred. The README of that client prints application/octet-stream
        for both, its code and the manual JSON.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
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

        ``POST /workflow/contentcreation/{templateId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Process Content Creation (By Data Record) (JSON); manual 2023.2
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return await self._session.start(
            _process_by_data_record(template_id, identifiers, parameters),
            options,
            operations.LIFE_CYCLES["content_creation"],
            read.integers,
        )

    async def process_by_data_set(
        self, template_id: int | str, data_set_id: int, *, options: CallOptions | None = None
    ) -> AsyncOperation[list[int]]:
        """Start a content creation for all data records of a data set.

        Documents up to 2018.2 have no body, that of 2021.2 has one; both clients send none when
        there are no parameters. The README of the vendor's client prints application/octet-
        stream and a list of identifiers, against its own code. 404 names the template or the
        data set; 400 is how that client learns of a missing print context or section.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_set_id: Id of the data set.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/{templateId}/{dataSetId}``. Since 1.5 or earlier.
        Evidence: manual 2021.2 Process Content Creation (By Data Set); manual 1.5; client; C#
        client.
        """
        return await self._session.start(
            _process_by_data_set(template_id, data_set_id),
            options,
            operations.LIFE_CYCLES["content_creation"],
            read.integers,
        )

    async def process_by_data_set_with_parameters(
        self,
        template_id: int | str,
        data_set_id: int,
        *,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[list[int]]:
        """Start a content creation for all data records of a data set, with values of runtime parameters.

        Documents up to 2018.2 have no body, that of 2021.2 has one; both clients send none when
        there are no parameters. The README of the vendor's client prints application/octet-
        stream and a list of identifiers, against its own code. 404 names the template or the
        data set; 400 is how that client learns of a missing print context or section.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_set_id: Id of the data set.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/{templateId}/{dataSetId}``. Since 2021.2 or earlier.
        Evidence: manual 2021.2 Process Content Creation (By Data Set); manual 1.5; client; C#
        client.
        """
        return await self._session.start(
            _process_by_data_set_with_parameters(template_id, data_set_id, parameters),
            options,
            operations.LIFE_CYCLES["content_creation"],
            read.integers,
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Creation service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/version``. Since 1.6 or earlier.
        Evidence: manual 2021.1 Service Version; manual 2018.2; C# client.
        """
        return await self._session.call(_version(), options, read.text)
