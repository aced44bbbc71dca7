"""Turns a data file into a data set of data records."""

from collections.abc import Callable, Mapping
from typing import Literal

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import Answer, CallOptions, Request
from olconnect._session import Session
from olconnect.async_operation import AsyncOperation
from olconnect.operation import Operation
from olconnect_api.models import (
    DataMappingValidationResult,
    IdentifierForContentCreation,
    IdentifierForDataMapping,
    PageDefaults,
    ParametersDocument,
    RunningOperation,
    RuntimeParameters,
)
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncDataMapping", "DataMapping"]


def _cancel(operation_id: str) -> Request:
    from olconnect_api.api.data_mapping import data_mapping_cancel as endpoint

    url = f"/workflow/datamining/cancel/{path_segment(operation_id)}"
    return Request.of(
        operations.DATA_MAPPING_CANCEL,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _create_content_set(
    data_file_id: int | str,
    identifier: int | str,
    defaults: PageDefaults | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.data_mapping import (
        data_mapping_create_content_set as endpoint,
    )

    url = f"/workflow/datamining/createcontentset/{path_segment(data_file_id)}"
    return Request.of(
        operations.DATA_MAPPING_CREATE_CONTENT_SET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_file_id=data_file_id,
            body=IdentifierForContentCreation(
                identifier=identifier,
                defaults=UNSET if defaults is None else defaults,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
        url,
    )


def _get_operations() -> Request:
    from olconnect_api.api.data_mapping import data_mapping_get_operations as endpoint

    return Request.of(
        operations.DATA_MAPPING_GET_OPERATIONS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _get_progress(operation_id: str) -> Request:
    from olconnect_api.api.data_mapping import data_mapping_get_progress as endpoint

    url = f"/workflow/datamining/getProgress/{path_segment(operation_id)}"
    return Request.of(
        operations.DATA_MAPPING_GET_PROGRESS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_result(operation_id: str) -> Request:
    from olconnect_api.api.data_mapping import data_mapping_get_result as endpoint

    url = f"/workflow/datamining/getResult/{path_segment(operation_id)}"
    return Request.of(
        operations.DATA_MAPPING_GET_RESULT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.data_mapping import data_mapping_handshake as endpoint

    return Request.of(
        operations.DATA_MAPPING_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _process(config_id: int | str, data_file_id: int | str) -> Request:
    from olconnect_api.api.data_mapping import data_mapping_process as endpoint

    url = f"/workflow/datamining/{path_segment(config_id)}/{path_segment(data_file_id)}"
    return Request.of(
        operations.DATA_MAPPING_PROCESS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            data_file_id=data_file_id,
        ),
        url,
        fixed={"validate": False},
    )


def _process_json(
    config_id: int | str, identifier: int | str, parameters: Mapping[str, bool | float | str] | None
) -> Request:
    from olconnect_api.api.data_mapping import data_mapping_process_json as endpoint

    url = f"/workflow/datamining/{path_segment(config_id)}"
    return Request.of(
        operations.DATA_MAPPING_PROCESS_JSON,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            body=IdentifierForDataMapping(
                identifier=identifier,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
        url,
        fixed={"validate": False},
    )


def _process_pdf_vt_to_content_set(data_file_id: int | str) -> Request:
    from olconnect_api.api.data_mapping import (
        data_mapping_process_pdf_vt_to_content_set as endpoint,
    )

    url = f"/workflow/datamining/pdfvtcs/{path_segment(data_file_id)}"
    return Request.of(
        operations.DATA_MAPPING_PROCESS_PDF_VT_TO_CONTENT_SET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_file_id=data_file_id,
        ),
        url,
    )


def _process_pdf_vt_to_data_set(data_file_id: int | str) -> Request:
    from olconnect_api.api.data_mapping import (
        data_mapping_process_pdf_vt_to_data_set as endpoint,
    )

    url = f"/workflow/datamining/pdfvtds/{path_segment(data_file_id)}"
    return Request.of(
        operations.DATA_MAPPING_PROCESS_PDF_VT_TO_DATA_SET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_file_id=data_file_id,
        ),
        url,
    )


def _process_with_parameters(
    config_id: int | str,
    data_file_id: int | str,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.data_mapping import (
        data_mapping_process_with_parameters as endpoint,
    )

    url = f"/workflow/datamining/{path_segment(config_id)}/{path_segment(data_file_id)}"
    return Request.of(
        operations.DATA_MAPPING_PROCESS_WITH_PARAMETERS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            data_file_id=data_file_id,
            body=ParametersDocument(
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters))
            ),
        ),
        url,
        fixed={"validate": False},
    )


def _validate(config_id: int | str, data_file_id: int | str) -> Request:
    from olconnect_api.api.data_mapping import data_mapping_validate as endpoint

    url = f"/workflow/datamining/{path_segment(config_id)}/{path_segment(data_file_id)}"
    return Request.of(
        operations.DATA_MAPPING_VALIDATE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            data_file_id=data_file_id,
        ),
        url,
        fixed={"validate": True},
    )


def _validate_json(
    config_id: int | str, identifier: int | str, parameters: Mapping[str, bool | float | str] | None
) -> Request:
    from olconnect_api.api.data_mapping import data_mapping_validate_json as endpoint

    url = f"/workflow/datamining/{path_segment(config_id)}"
    return Request.of(
        operations.DATA_MAPPING_VALIDATE_JSON,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            config_id=config_id,
            body=IdentifierForDataMapping(
                identifier=identifier,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
        url,
        fixed={"validate": True},
    )


def _version() -> Request:
    from olconnect_api.api.data_mapping import data_mapping_version as endpoint

    return Request.of(
        operations.DATA_MAPPING_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class DataMapping:
    """Turns a data file into a data set of data records."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop a data mapping.

        404 is in the documents since 2020.x, in 2021.2 as a JSON Error labelled text/plain.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/datamining/cancel/{operationId}``. Since 1.7 or earlier.
        Evidence: manual 2021.2 Cancel an Operation; manual 2019.2; manual 2024.1 Data Mapping
        Service; client.
        """
        return self._session.call(_cancel(operation_id), options, read.nothing)

    def create_content_set(
        self,
        data_file_id: int | str,
        *,
        identifier: int | str,
        defaults: PageDefaults | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[int]:
        """Start a data mapping that also turns the pages of a PDF, PS, PCL or AFP file into a content set.

        Needs no template: the pages of the file are the content. The body names the data
        mapping configuration, the path the data file, the other way round than `process_json`.
        A data set is made too (manual), but the result is one id; that it is the content set's
        is inferred from the purpose of the method. 400 tells that the configuration is not made
        for such files; it has no body in the documents of 2020.2 and 2021.2. What a malformed
        body gets is not documented, 400 is inferred. The vendor's client always sends
        `defaults`, empty when nothing was chosen.

        Args:
            data_file_id: Id of the PDF, PS, PCL or AFP file in the File Store. The manual knows
                ids only; the vendor's client lets names through, as the other methods do.
            identifier: Id of the data mapping configuration in the File Store. The manual knows
                ids only, the vendor's client also sends names (with extension).
            defaults: Defaults for the pages of a content set made from a paginated file.
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

        ``POST /workflow/datamining/createcontentset/{dataFileID}``. Since 2020.2 or earlier.
        Evidence: manual 2024.2 Create Content Set; manual 2024.1; manual 2021.2; manual 2020.2;
        client; inferred.
        """
        return self._session.start(
            _create_content_set(data_file_id, identifier, defaults, parameters),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

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

        ``GET /workflow/datamining/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2021.2 Get All Operations; manual 2024.1 Data Mapping Service.
        """
        return self._session.call(_get_operations(), options, read.models(RunningOperation))

    def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far a data mapping is.

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

        ``GET /workflow/datamining/getProgress/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 2024.1 Get Progress of Operation; manual 1.5; client; C# client;
        observed by others (404 after the end).
        """
        return self._session.call(_get_progress(operation_id), options, read.progress)

    def get_result(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the id of the data set or content set that a finished data mapping made, or the result of a validation.

        The id is a content set's after `create_content_set` (inferred) and
        `process_pdf_vt_to_content_set`; the links are for data sets. The result of a validation
        is JSON text, sent as text/plain all the same. The vendor's client knows 500 with a JSON
        Error for a mapping that failed; 404 for an unknown operation is inferred from All-In-
        One and from cancel.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Id of the new data set or content set; after a validation, its result.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/datamining/getResult/{operationId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Get Result of Operation; manual 2019.1; client; C# client;
        inferred.
        """
        return self._session.call(_get_result(operation_id), options, read.text)

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Data Mapping service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/datamining``. Since 1.7 or earlier.
        Evidence: manual 2018.1 Service Handshake; manual 2024.1 Data Mapping Service; C#
        client.
        """
        return self._session.call(_handshake(), options, read.text)

    def process(
        self, config_id: int | str, data_file_id: int | str, *, options: CallOptions | None = None
    ) -> Operation[int]:
        """Start a data mapping of a stored data file.

        The manual gives 400 for a missing data file or configuration, and 500 (2019.1) for the
        same with `validate`; what the vendor's client knows of the JSON form speaks for 404.
        All are described, 404 is what 2025.2 clients rely on. The body came between 2020.2 and
        2023.2. Newer pages call the data file a PDF/VT file, which is a slip. Literal paths
        (`getResult`, `cancel`, `pdfvtds`, `pdfvtcs`, `createcontentset`) win over a
        configuration of that name (inferred).

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            data_file_id: Id or name (with extension) of the data file in the File Store.
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

        ``POST /workflow/datamining/{configId}/{dataFileId}``. Since 1.5 or earlier.
        Evidence: manual 2024.1 Process Data Mapping; manual 2023.2; manual 2020.2; manual
        2019.1; manual 1.5; client; C# client; inferred.
        """
        return self._session.start(
            _process(config_id, data_file_id),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    def process_json(
        self,
        config_id: int | str,
        *,
        identifier: int | str,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[int]:
        """Start a data mapping of the data file that the body names.

        The manual gives 400 for a missing data file or configuration, the vendor's client has a
        handler for 404 alone; both are described, 404 is what 2025.2 clients rely on. A README
        of that client prints a File Store path for this method, which is a slip. 500 is
        documented for a missing or malformed body.

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            identifier: Id or name (with extension) of the data file in the File Store. In 1.5
                to 1.7 each had a structure of its own.
            parameters: Values of runtime parameters; null means none (inferred from job
                creation, where the C# client sends it).
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

        ``POST /workflow/datamining/{configId}``. Since 1.5 or earlier.
        Evidence: manual 2024.1 Process Data Mapping (JSON); manual 2021.2; manual 1.5; client.
        """
        return self._session.start(
            _process_json(config_id, identifier, parameters),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    def process_pdf_vt_to_content_set(
        self, data_file_id: int | str, *, options: CallOptions | None = None
    ) -> Operation[int]:
        """Start making a content set from a PDF/VT file and its metadata, without configuration or template.

        The error table of the page was cut; 400 for a missing file is inferred from the variant
        that makes a data set.

        Args:
            data_file_id: Id or name (with extension) of the PDF/VT file in the File Store.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /workflow/datamining/pdfvtcs/{dataFileId}``. Since 1.7 or earlier.
        Evidence: manual 2024.2 Process Data Mapping (PDF/VT to Content Set); manual 2024.1 Data
        Mapping Service; manual 1.7 Data Mapping Service; inferred.
        """
        return self._session.start(
            _process_pdf_vt_to_content_set(data_file_id),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    def process_pdf_vt_to_data_set(
        self, data_file_id: int | str, *, options: CallOptions | None = None
    ) -> Operation[int]:
        """Start making a data set from the metadata inside a PDF/VT file, without a data mapping configuration.

        400 tells that the file is missing; it has no body in the document of 2021.2.

        Args:
            data_file_id: Id or name (with extension) of the PDF/VT file in the File Store.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /workflow/datamining/pdfvtds/{dataFileId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Process Data Mapping (PDF/VT to Data Set); manual 2021.2; manual
        1.7 Data Mapping Service.
        """
        return self._session.start(
            _process_pdf_vt_to_data_set(data_file_id),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    def process_with_parameters(
        self,
        config_id: int | str,
        data_file_id: int | str,
        *,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[int]:
        """Start a data mapping of a stored data file, with values of runtime parameters.

        The manual gives 400 for a missing data file or configuration, and 500 (2019.1) for the
        same with `validate`; what the vendor's client knows of the JSON form speaks for 404.
        All are described, 404 is what 2025.2 clients rely on. The body came between 2020.2 and
        2023.2. Newer pages call the data file a PDF/VT file, which is a slip. Literal paths
        (`getResult`, `cancel`, `pdfvtds`, `pdfvtcs`, `createcontentset`) win over a
        configuration of that name (inferred).

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            data_file_id: Id or name (with extension) of the data file in the File Store.
            parameters: Values of runtime parameters; null means none (inferred).
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

        ``POST /workflow/datamining/{configId}/{dataFileId}``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 Process Data Mapping; manual 2023.2; manual 2020.2; manual
        2019.1; manual 1.5; client; C# client; inferred.
        """
        return self._session.start(
            _process_with_parameters(config_id, data_file_id, parameters),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    def validate(
        self, config_id: int | str, data_file_id: int | str, *, options: CallOptions | None = None
    ) -> Operation[DataMappingValidationResult]:
        """Start a check of a stored data file; the result lists the mapping errors.

        The manual gives 400 for a missing data file or configuration, and 500 (2019.1) for the
        same with `validate`; what the vendor's client knows of the JSON form speaks for 404.
        All are described, 404 is what 2025.2 clients rely on. The body came between 2020.2 and
        2023.2. Newer pages call the data file a PDF/VT file, which is a slip. Literal paths
        (`getResult`, `cancel`, `pdfvtds`, `pdfvtcs`, `createcontentset`) win over a
        configuration of that name (inferred).

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            data_file_id: Id or name (with extension) of the data file in the File Store.
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

        ``POST /workflow/datamining/{configId}/{dataFileId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Process Data Mapping; manual 2023.2; manual 2020.2; manual
        2019.1; manual 1.5; client; C# client; inferred.
        """
        return self._session.start(
            _validate(config_id, data_file_id),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.model(DataMappingValidationResult),
        )

    def validate_json(
        self,
        config_id: int | str,
        *,
        identifier: int | str,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[DataMappingValidationResult]:
        """Start a check of the data file that the body names; the result lists the mapping errors.

        The manual gives 400 for a missing data file or configuration, the vendor's client has a
        handler for 404 alone; both are described, 404 is what 2025.2 clients rely on. A README
        of that client prints a File Store path for this method, which is a slip. 500 is
        documented for a missing or malformed body.

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            identifier: Id or name (with extension) of the data file in the File Store. In 1.5
                to 1.7 each had a structure of its own.
            parameters: Values of runtime parameters; null means none (inferred from job
                creation, where the C# client sends it).
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

        ``POST /workflow/datamining/{configId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Process Data Mapping (JSON); manual 2021.2; manual 1.5; client.
        """
        return self._session.start(
            _validate_json(config_id, identifier, parameters),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.model(DataMappingValidationResult),
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Data Mapping service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/datamining/version``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Data Mapping Service; C# client.
        """
        return self._session.call(_version(), options, read.text)


class AsyncDataMapping:
    """Turns a data file into a data set of data records."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop a data mapping.

        404 is in the documents since 2020.x, in 2021.2 as a JSON Error labelled text/plain.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/datamining/cancel/{operationId}``. Since 1.7 or earlier.
        Evidence: manual 2021.2 Cancel an Operation; manual 2019.2; manual 2024.1 Data Mapping
        Service; client.
        """
        return await self._session.call(_cancel(operation_id), options, read.nothing)

    async def create_content_set(
        self,
        data_file_id: int | str,
        *,
        identifier: int | str,
        defaults: PageDefaults | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[int]:
        """Start a data mapping that also turns the pages of a PDF, PS, PCL or AFP file into a content set.

        Needs no template: the pages of the file are the content. The body names the data
        mapping configuration, the path the data file, the other way round than `process_json`.
        A data set is made too (manual), but the result is one id; that it is the content set's
        is inferred from the purpose of the method. 400 tells that the configuration is not made
        for such files; it has no body in the documents of 2020.2 and 2021.2. What a malformed
        body gets is not documented, 400 is inferred. The vendor's client always sends
        `defaults`, empty when nothing was chosen.

        Args:
            data_file_id: Id of the PDF, PS, PCL or AFP file in the File Store. The manual knows
                ids only; the vendor's client lets names through, as the other methods do.
            identifier: Id of the data mapping configuration in the File Store. The manual knows
                ids only, the vendor's client also sends names (with extension).
            defaults: Defaults for the pages of a content set made from a paginated file.
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

        ``POST /workflow/datamining/createcontentset/{dataFileID}``. Since 2020.2 or earlier.
        Evidence: manual 2024.2 Create Content Set; manual 2024.1; manual 2021.2; manual 2020.2;
        client; inferred.
        """
        return await self._session.start(
            _create_content_set(data_file_id, identifier, defaults, parameters),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

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

        ``GET /workflow/datamining/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2021.2 Get All Operations; manual 2024.1 Data Mapping Service.
        """
        return await self._session.call(_get_operations(), options, read.models(RunningOperation))

    async def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far a data mapping is.

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

        ``GET /workflow/datamining/getProgress/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 2024.1 Get Progress of Operation; manual 1.5; client; C# client;
        observed by others (404 after the end).
        """
        return await self._session.call(_get_progress(operation_id), options, read.progress)

    async def get_result(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the id of the data set or content set that a finished data mapping made, or the result of a validation.

        The id is a content set's after `create_content_set` (inferred) and
        `process_pdf_vt_to_content_set`; the links are for data sets. The result of a validation
        is JSON text, sent as text/plain all the same. The vendor's client knows 500 with a JSON
        Error for a mapping that failed; 404 for an unknown operation is inferred from All-In-
        One and from cancel.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            Id of the new data set or content set; after a validation, its result.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/datamining/getResult/{operationId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Get Result of Operation; manual 2019.1; client; C# client;
        inferred.
        """
        return await self._session.call(_get_result(operation_id), options, read.text)

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Data Mapping service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/datamining``. Since 1.7 or earlier.
        Evidence: manual 2018.1 Service Handshake; manual 2024.1 Data Mapping Service; C#
        client.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def process(
        self, config_id: int | str, data_file_id: int | str, *, options: CallOptions | None = None
    ) -> AsyncOperation[int]:
        """Start a data mapping of a stored data file.

        The manual gives 400 for a missing data file or configuration, and 500 (2019.1) for the
        same with `validate`; what the vendor's client knows of the JSON form speaks for 404.
        All are described, 404 is what 2025.2 clients rely on. The body came between 2020.2 and
        2023.2. Newer pages call the data file a PDF/VT file, which is a slip. Literal paths
        (`getResult`, `cancel`, `pdfvtds`, `pdfvtcs`, `createcontentset`) win over a
        configuration of that name (inferred).

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            data_file_id: Id or name (with extension) of the data file in the File Store.
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

        ``POST /workflow/datamining/{configId}/{dataFileId}``. Since 1.5 or earlier.
        Evidence: manual 2024.1 Process Data Mapping; manual 2023.2; manual 2020.2; manual
        2019.1; manual 1.5; client; C# client; inferred.
        """
        return await self._session.start(
            _process(config_id, data_file_id),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    async def process_json(
        self,
        config_id: int | str,
        *,
        identifier: int | str,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[int]:
        """Start a data mapping of the data file that the body names.

        The manual gives 400 for a missing data file or configuration, the vendor's client has a
        handler for 404 alone; both are described, 404 is what 2025.2 clients rely on. A README
        of that client prints a File Store path for this method, which is a slip. 500 is
        documented for a missing or malformed body.

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            identifier: Id or name (with extension) of the data file in the File Store. In 1.5
                to 1.7 each had a structure of its own.
            parameters: Values of runtime parameters; null means none (inferred from job
                creation, where the C# client sends it).
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

        ``POST /workflow/datamining/{configId}``. Since 1.5 or earlier.
        Evidence: manual 2024.1 Process Data Mapping (JSON); manual 2021.2; manual 1.5; client.
        """
        return await self._session.start(
            _process_json(config_id, identifier, parameters),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    async def process_pdf_vt_to_content_set(
        self, data_file_id: int | str, *, options: CallOptions | None = None
    ) -> AsyncOperation[int]:
        """Start making a content set from a PDF/VT file and its metadata, without configuration or template.

        The error table of the page was cut; 400 for a missing file is inferred from the variant
        that makes a data set.

        Args:
            data_file_id: Id or name (with extension) of the PDF/VT file in the File Store.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /workflow/datamining/pdfvtcs/{dataFileId}``. Since 1.7 or earlier.
        Evidence: manual 2024.2 Process Data Mapping (PDF/VT to Content Set); manual 2024.1 Data
        Mapping Service; manual 1.7 Data Mapping Service; inferred.
        """
        return await self._session.start(
            _process_pdf_vt_to_content_set(data_file_id),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    async def process_pdf_vt_to_data_set(
        self, data_file_id: int | str, *, options: CallOptions | None = None
    ) -> AsyncOperation[int]:
        """Start making a data set from the metadata inside a PDF/VT file, without a data mapping configuration.

        400 tells that the file is missing; it has no body in the document of 2021.2.

        Args:
            data_file_id: Id or name (with extension) of the PDF/VT file in the File Store.
            options: What differs for this call alone.

        Returns:
            The running operation: wait for it, then take its result.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /workflow/datamining/pdfvtds/{dataFileId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Process Data Mapping (PDF/VT to Data Set); manual 2021.2; manual
        1.7 Data Mapping Service.
        """
        return await self._session.start(
            _process_pdf_vt_to_data_set(data_file_id),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    async def process_with_parameters(
        self,
        config_id: int | str,
        data_file_id: int | str,
        *,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[int]:
        """Start a data mapping of a stored data file, with values of runtime parameters.

        The manual gives 400 for a missing data file or configuration, and 500 (2019.1) for the
        same with `validate`; what the vendor's client knows of the JSON form speaks for 404.
        All are described, 404 is what 2025.2 clients rely on. The body came between 2020.2 and
        2023.2. Newer pages call the data file a PDF/VT file, which is a slip. Literal paths
        (`getResult`, `cancel`, `pdfvtds`, `pdfvtcs`, `createcontentset`) win over a
        configuration of that name (inferred).

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            data_file_id: Id or name (with extension) of the data file in the File Store.
            parameters: Values of runtime parameters; null means none (inferred).
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

        ``POST /workflow/datamining/{configId}/{dataFileId}``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 Process Data Mapping; manual 2023.2; manual 2020.2; manual
        2019.1; manual 1.5; client; C# client; inferred.
        """
        return await self._session.start(
            _process_with_parameters(config_id, data_file_id, parameters),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.integer,
        )

    async def validate(
        self, config_id: int | str, data_file_id: int | str, *, options: CallOptions | None = None
    ) -> AsyncOperation[DataMappingValidationResult]:
        """Start a check of a stored data file; the result lists the mapping errors.

        The manual gives 400 for a missing data file or configuration, and 500 (2019.1) for the
        same with `validate`; what the vendor's client knows of the JSON form speaks for 404.
        All are described, 404 is what 2025.2 clients rely on. The body came between 2020.2 and
        2023.2. Newer pages call the data file a PDF/VT file, which is a slip. Literal paths
        (`getResult`, `cancel`, `pdfvtds`, `pdfvtcs`, `createcontentset`) win over a
        configuration of that name (inferred).

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            data_file_id: Id or name (with extension) of the data file in the File Store.
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

        ``POST /workflow/datamining/{configId}/{dataFileId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Process Data Mapping; manual 2023.2; manual 2020.2; manual
        2019.1; manual 1.5; client; C# client; inferred.
        """
        return await self._session.start(
            _validate(config_id, data_file_id),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.model(DataMappingValidationResult),
        )

    async def validate_json(
        self,
        config_id: int | str,
        *,
        identifier: int | str,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[DataMappingValidationResult]:
        """Start a check of the data file that the body names; the result lists the mapping errors.

        The manual gives 400 for a missing data file or configuration, the vendor's client has a
        handler for 404 alone; both are described, 404 is what 2025.2 clients rely on. A README
        of that client prints a File Store path for this method, which is a slip. 500 is
        documented for a missing or malformed body.

        Args:
            config_id: Id or name (with extension) of the data mapping configuration in the File
                Store.
            identifier: Id or name (with extension) of the data file in the File Store. In 1.5
                to 1.7 each had a structure of its own.
            parameters: Values of runtime parameters; null means none (inferred from job
                creation, where the C# client sends it).
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

        ``POST /workflow/datamining/{configId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Process Data Mapping (JSON); manual 2021.2; manual 1.5; client.
        """
        return await self._session.start(
            _validate_json(config_id, identifier, parameters),
            options,
            operations.LIFE_CYCLES["data_mapping"],
            read.model(DataMappingValidationResult),
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Data Mapping service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/datamining/version``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Data Mapping Service; C# client.
        """
        return await self._session.call(_version(), options, read.text)


RESULTS: dict[str, Callable[[Answer], object]] = {
    "data_mapping_create_content_set": read.integer,
    "data_mapping_process": read.integer,
    "data_mapping_process_json": read.integer,
    "data_mapping_process_pdf_vt_to_content_set": read.integer,
    "data_mapping_process_pdf_vt_to_data_set": read.integer,
    "data_mapping_process_with_parameters": read.integer,
    "data_mapping_validate": read.model(DataMappingValidationResult),
    "data_mapping_validate_json": read.model(DataMappingValidationResult),
}
"""How to read the result of a long-running operation, by the id of what started it."""
