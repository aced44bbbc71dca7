"""Merges data records with a template into content sets for print."""

from collections.abc import Callable, Mapping, Sequence
from typing import BinaryIO, Literal, cast

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import Answer, CallOptions, Request
from olconnect._download import AsyncDownload, Download
from olconnect._session import Session
from olconnect._upload import AsyncUploadSource, Upload, UploadSource
from olconnect.async_operation import AsyncOperation
from olconnect.operation import Operation
from olconnect_api.models import (
    IdentifierListWithRuntimeParameters,
    ImageContext,
    ImageParameters,
    ImageType,
    ParametersDocument,
    RecordData,
    RecordDataList,
    RecordDataListWithImageParameters,
    RunningOperation,
    RuntimeParameters,
    SimpleRecordData,
)
from olconnect_api.types import UNSET, File
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


def _preview_image_by_data(
    template_id: int | str,
    data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
    context: ImageContext | None,
    section: str | None,
    type_: ImageType | None,
    dpi: float | None,
    archive: bool | None,
    quality: float | None,
    bleed: bool | None,
    pages: str | None,
    view_port_width: float | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_preview_image_by_data as endpoint,
    )

    url = f"/workflow/contentcreation/imagepreview/{path_segment(template_id)}"
    return Request.of(
        operations.CONTENT_CREATION_PREVIEW_IMAGE_BY_DATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            body=RecordDataListWithImageParameters(
                context=UNSET if context is None else context,
                section=UNSET if section is None else section,
                type_=UNSET if type_ is None else type_,
                dpi=UNSET if dpi is None else dpi,
                archive=UNSET if archive is None else archive,
                quality=UNSET if quality is None else quality,
                bleed=UNSET if bleed is None else bleed,
                pages=UNSET if pages is None else pages,
                view_port_width=UNSET if view_port_width is None else view_port_width,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
                data=data,
            ),
        ),
        url,
    )


def _preview_image_by_data_record(
    template_id: int | str,
    data_record_id: int,
    context: ImageContext | None,
    section: str | None,
    type_: ImageType | None,
    dpi: float | None,
    archive: bool | None,
    quality: float | None,
    bleed: bool | None,
    pages: str | None,
    view_port_width: float | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_preview_image_by_data_record as endpoint,
    )

    return Request.of(
        operations.CONTENT_CREATION_PREVIEW_IMAGE_BY_DATA_RECORD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            data_record_id=data_record_id,
            body=ImageParameters(
                context=UNSET if context is None else context,
                section=UNSET if section is None else section,
                type_=UNSET if type_ is None else type_,
                dpi=UNSET if dpi is None else dpi,
                archive=UNSET if archive is None else archive,
                quality=UNSET if quality is None else quality,
                bleed=UNSET if bleed is None else bleed,
                pages=UNSET if pages is None else pages,
                view_port_width=UNSET if view_port_width is None else view_port_width,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
    )


def _preview_pdf_by_data(
    template_id: int | str,
    data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_preview_pdf_by_data as endpoint,
    )

    url = f"/workflow/contentcreation/pdfpreview/{path_segment(template_id)}"
    return Request.of(
        operations.CONTENT_CREATION_PREVIEW_PDF_BY_DATA,
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


def _preview_pdf_by_data_file(
    template_id: int | str,
    dm_config_id: int | str,
    content: AsyncUploadSource,
    persist: bool | None,
) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_preview_pdf_by_data_file as endpoint,
    )

    url = f"/workflow/contentcreation/pdfpreview/{path_segment(template_id)}/{path_segment(dm_config_id)}"
    return Request.of(
        operations.CONTENT_CREATION_PREVIEW_PDF_BY_DATA_FILE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            dm_config_id=dm_config_id,
            persist=UNSET if persist is None else persist,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
        url,
    )


def _preview_pdf_by_data_record(template_id: int | str, data_record_id: int) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_preview_pdf_by_data_record as endpoint,
    )

    return Request.of(
        operations.CONTENT_CREATION_PREVIEW_PDF_BY_DATA_RECORD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            data_record_id=data_record_id,
        ),
    )


def _preview_pdf_by_data_record_with_parameters(
    template_id: int | str, data_record_id: int, parameters: Mapping[str, bool | float | str] | None
) -> Request:
    from olconnect_api.api.content_creation import (
        content_creation_preview_pdf_by_data_record_with_parameters as endpoint,
    )

    return Request.of(
        operations.CONTENT_CREATION_PREVIEW_PDF_BY_DATA_RECORD_WITH_PARAMETERS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            data_record_id=data_record_id,
            body=ParametersDocument(
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters))
            ),
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

    def preview_image_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        context: ImageContext | None = None,
        section: str | None = None,
        type_: ImageType | None = None,
        dpi: float | None = None,
        archive: bool | None = None,
        quality: float | None = None,
        bleed: bool | None = None,
        pages: str | None = None,
        view_port_width: float | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Download:
        """Make images of the print, email or web output for one record given in the body.

        The images are the answer, nothing is stored. That the data must be one record is
        inferred; what several get is not documented. Of the error table only 404 for a missing
        template was readable; 400 (no such context or section) rests on what the vendor's
        client handles.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            context: Context of a template.
            section: Section of the context; empty means not given (inferred). Without it: all
                enabled sections of the print context, the default section of the others.
            type_: Format of an image. The spellings in capitals are in the types of the
                vendor's client alone.
            dpi: Resolution in dots per inch.
            archive: Whether the answer is a zip file. Without it the number of images decides.
            quality: Quality of jpg images. The manual of 2022.2 ties it to png, those of
                2021.1, 2021.2 and 2023.1 to jpg.
            bleed: Whether to show the bleed area of the print context.
            pages: Pages of the print context. Without it 1 when `archive` is false, else `*`
                for all.
            view_port_width: Width in pixels, for the email and the web context. The default is
                not known.
            parameters: Values of runtime parameters; null means none (inferred). JSON Image
                Parameters lacks them, the vendor's client sends them.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/imagepreview/{templateId}``. Since 2020.2 or earlier.
        Evidence: manual 2023.2 Create Preview Image (By Data) (JSON); manual 2022.2; manual
        2021.1; manual 2020.2; client; inferred.
        """
        return self._session.download(
            _preview_image_by_data(
                template_id,
                data,
                context,
                section,
                type_,
                dpi,
                archive,
                quality,
                bleed,
                pages,
                view_port_width,
                parameters,
            ),
            options,
        )

    def preview_image_by_data_record(
        self,
        *,
        template_id: int | str,
        data_record_id: int,
        context: ImageContext | None = None,
        section: str | None = None,
        type_: ImageType | None = None,
        dpi: float | None = None,
        archive: bool | None = None,
        quality: float | None = None,
        bleed: bool | None = None,
        pages: str | None = None,
        view_port_width: float | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Download:
        """Make images of the print, email or web output for one stored data record.

        The images are the answer, nothing is stored. One image comes as it is; several come as
        a zip file, and so does a single one when `archive` asks for it (inferred from the
        meaning of that member). The error tables of the pages read were cut: 400 (no such
        context or section) and 404 (template or data record missing) rest on what the vendor's
        client handles. That client sends members of its own next to the documented ones, and in
        one older method no body at all.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record.
            context: Context of a template.
            section: Section of the context; empty means not given (inferred). Without it: all
                enabled sections of the print context, the default section of the others.
            type_: Format of an image. The spellings in capitals are in the types of the
                vendor's client alone.
            dpi: Resolution in dots per inch.
            archive: Whether the answer is a zip file. Without it the number of images decides.
            quality: Quality of jpg images. The manual of 2022.2 ties it to png, those of
                2021.1, 2021.2 and 2023.1 to jpg.
            bleed: Whether to show the bleed area of the print context.
            pages: Pages of the print context. Without it 1 when `archive` is false, else `*`
                for all.
            view_port_width: Width in pixels, for the email and the web context. The default is
                not known.
            parameters: Values of runtime parameters; null means none (inferred). JSON Image
                Parameters lacks them, the vendor's client sends them.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/imagepreview``. Since 2021.1 or earlier.
        Evidence: manual 2023.2 Create Preview Image (By Data Record) (JSON); manual 2021.2;
        manual 2021.1; client; inferred.
        """
        return self._session.download(
            _preview_image_by_data_record(
                template_id,
                data_record_id,
                context,
                section,
                type_,
                dpi,
                archive,
                quality,
                bleed,
                pages,
                view_port_width,
                parameters,
            ),
            options,
        )

    def preview_pdf_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Make a PDF of the print output for one record given in the body.

        Synchronous: the answer is the id of the new PDF in the File Store. That the data must
        be one record is inferred. Called Create Preview PDF (JSON) in 1.7. 400 tells that the
        print context, a section or a resource of the template is missing; pages of 2019.1 to
        2021.2 do not list it. What a malformed body gets is not documented since 1.8; 400 is
        inferred.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new PDF in the File Store.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/pdfpreview/{templateId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Create Preview PDF (By Data) (JSON); manual 2021.2; manual
        2019.1; manual 1.7 Create Preview PDF (JSON); client; inferred.
        """
        return self._session.call(
            _preview_pdf_by_data(template_id, data, parameters), options, read.integer
        )

    def preview_pdf_by_data_file(
        self,
        template_id: int | str,
        dm_config_id: int | str,
        content: UploadSource,
        *,
        persist: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Map a data file that is sent along and make a PDF of the print output for one of its records.

        The manual calls it Create Preview PDF (By Data), up to 2019.1 Create Preview PDF. Which
        record is shown when the file has several is not documented; the first is inferred. 400
        (a resource, the context or a section is missing in the template) is in the documents
        since 2020.1. What a file gets that cannot be mapped is not documented; 500 is inferred
        from data mapping. The vendor's client has this method, but never sends the file.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            dm_config_id: Id or name (with extension) of the data mapping configuration in the
                File Store.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            persist: Whether the data record made from the file is kept on the server. The
                vendor's client sends `false`.
            options: What differs for this call alone.

        Returns:
            Id of the new PDF in the File Store.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/pdfpreview/{templateId}/{dmConfigId}``. Since 1.7 or
        earlier.
        Evidence: manual 2024.1 Create Preview PDF (By Data); manual 2021.2; manual 2019.1
        Create Preview PDF; manual 1.8; client; inferred.
        """
        return self._session.call(
            _preview_pdf_by_data_file(template_id, dm_config_id, content, persist),
            options,
            read.integer,
        )

    def preview_pdf_by_data_record(
        self, *, template_id: int | str, data_record_id: int, options: CallOptions | None = None
    ) -> int:
        """Make a PDF of the print output for one stored data record, by a GET request.

        A GET that makes a managed file each time: it must never be fetched ahead of time,
        cached or repeated blindly. The page of this method was not found; that both query
        parameters are required is inferred from the page of the preview images. The vendor's
        client uses the POST form alone.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record.
            options: What differs for this call alone.

        Returns:
            Id of the new PDF in the File Store.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/pdfpreviewdirect``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Content Creation Service; manual 2018.2; manual 1.7; client;
        inferred.
        """
        return self._session.call(
            _preview_pdf_by_data_record(template_id, data_record_id), options, read.integer
        )

    def preview_pdf_by_data_record_with_parameters(
        self,
        *,
        template_id: int | str,
        data_record_id: int,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Make a PDF of the print output for one stored data record, with values of runtime parameters.

        The text of the page says that there is no content, its table lists JSON Parameters; so
        the body may be absent (inferred). The vendor's client sends an empty object when there
        are no parameters. The row for 404 was cut from the page; it is known from the GET form.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new PDF in the File Store.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/pdfpreviewdirect``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 Create Preview PDF (By Data Record) POST; manual 2023.2; client;
        inferred.
        """
        return self._session.call(
            _preview_pdf_by_data_record_with_parameters(template_id, data_record_id, parameters),
            options,
            read.integer,
        )

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
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
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

    async def preview_image_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        context: ImageContext | None = None,
        section: str | None = None,
        type_: ImageType | None = None,
        dpi: float | None = None,
        archive: bool | None = None,
        quality: float | None = None,
        bleed: bool | None = None,
        pages: str | None = None,
        view_port_width: float | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDownload:
        """Make images of the print, email or web output for one record given in the body.

        The images are the answer, nothing is stored. That the data must be one record is
        inferred; what several get is not documented. Of the error table only 404 for a missing
        template was readable; 400 (no such context or section) rests on what the vendor's
        client handles.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            context: Context of a template.
            section: Section of the context; empty means not given (inferred). Without it: all
                enabled sections of the print context, the default section of the others.
            type_: Format of an image. The spellings in capitals are in the types of the
                vendor's client alone.
            dpi: Resolution in dots per inch.
            archive: Whether the answer is a zip file. Without it the number of images decides.
            quality: Quality of jpg images. The manual of 2022.2 ties it to png, those of
                2021.1, 2021.2 and 2023.1 to jpg.
            bleed: Whether to show the bleed area of the print context.
            pages: Pages of the print context. Without it 1 when `archive` is false, else `*`
                for all.
            view_port_width: Width in pixels, for the email and the web context. The default is
                not known.
            parameters: Values of runtime parameters; null means none (inferred). JSON Image
                Parameters lacks them, the vendor's client sends them.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/imagepreview/{templateId}``. Since 2020.2 or earlier.
        Evidence: manual 2023.2 Create Preview Image (By Data) (JSON); manual 2022.2; manual
        2021.1; manual 2020.2; client; inferred.
        """
        return await self._session.download(
            _preview_image_by_data(
                template_id,
                data,
                context,
                section,
                type_,
                dpi,
                archive,
                quality,
                bleed,
                pages,
                view_port_width,
                parameters,
            ),
            options,
        )

    async def preview_image_by_data_record(
        self,
        *,
        template_id: int | str,
        data_record_id: int,
        context: ImageContext | None = None,
        section: str | None = None,
        type_: ImageType | None = None,
        dpi: float | None = None,
        archive: bool | None = None,
        quality: float | None = None,
        bleed: bool | None = None,
        pages: str | None = None,
        view_port_width: float | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDownload:
        """Make images of the print, email or web output for one stored data record.

        The images are the answer, nothing is stored. One image comes as it is; several come as
        a zip file, and so does a single one when `archive` asks for it (inferred from the
        meaning of that member). The error tables of the pages read were cut: 400 (no such
        context or section) and 404 (template or data record missing) rest on what the vendor's
        client handles. That client sends members of its own next to the documented ones, and in
        one older method no body at all.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record.
            context: Context of a template.
            section: Section of the context; empty means not given (inferred). Without it: all
                enabled sections of the print context, the default section of the others.
            type_: Format of an image. The spellings in capitals are in the types of the
                vendor's client alone.
            dpi: Resolution in dots per inch.
            archive: Whether the answer is a zip file. Without it the number of images decides.
            quality: Quality of jpg images. The manual of 2022.2 ties it to png, those of
                2021.1, 2021.2 and 2023.1 to jpg.
            bleed: Whether to show the bleed area of the print context.
            pages: Pages of the print context. Without it 1 when `archive` is false, else `*`
                for all.
            view_port_width: Width in pixels, for the email and the web context. The default is
                not known.
            parameters: Values of runtime parameters; null means none (inferred). JSON Image
                Parameters lacks them, the vendor's client sends them.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/imagepreview``. Since 2021.1 or earlier.
        Evidence: manual 2023.2 Create Preview Image (By Data Record) (JSON); manual 2021.2;
        manual 2021.1; client; inferred.
        """
        return await self._session.download(
            _preview_image_by_data_record(
                template_id,
                data_record_id,
                context,
                section,
                type_,
                dpi,
                archive,
                quality,
                bleed,
                pages,
                view_port_width,
                parameters,
            ),
            options,
        )

    async def preview_pdf_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Make a PDF of the print output for one record given in the body.

        Synchronous: the answer is the id of the new PDF in the File Store. That the data must
        be one record is inferred. Called Create Preview PDF (JSON) in 1.7. 400 tells that the
        print context, a section or a resource of the template is missing; pages of 2019.1 to
        2021.2 do not list it. What a malformed body gets is not documented since 1.8; 400 is
        inferred.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new PDF in the File Store.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/pdfpreview/{templateId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Create Preview PDF (By Data) (JSON); manual 2021.2; manual
        2019.1; manual 1.7 Create Preview PDF (JSON); client; inferred.
        """
        return await self._session.call(
            _preview_pdf_by_data(template_id, data, parameters), options, read.integer
        )

    async def preview_pdf_by_data_file(
        self,
        template_id: int | str,
        dm_config_id: int | str,
        content: AsyncUploadSource,
        *,
        persist: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Map a data file that is sent along and make a PDF of the print output for one of its records.

        The manual calls it Create Preview PDF (By Data), up to 2019.1 Create Preview PDF. Which
        record is shown when the file has several is not documented; the first is inferred. 400
        (a resource, the context or a section is missing in the template) is in the documents
        since 2020.1. What a file gets that cannot be mapped is not documented; 500 is inferred
        from data mapping. The vendor's client has this method, but never sends the file.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            dm_config_id: Id or name (with extension) of the data mapping configuration in the
                File Store.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            persist: Whether the data record made from the file is kept on the server. The
                vendor's client sends `false`.
            options: What differs for this call alone.

        Returns:
            Id of the new PDF in the File Store.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/pdfpreview/{templateId}/{dmConfigId}``. Since 1.7 or
        earlier.
        Evidence: manual 2024.1 Create Preview PDF (By Data); manual 2021.2; manual 2019.1
        Create Preview PDF; manual 1.8; client; inferred.
        """
        return await self._session.call(
            _preview_pdf_by_data_file(template_id, dm_config_id, content, persist),
            options,
            read.integer,
        )

    async def preview_pdf_by_data_record(
        self, *, template_id: int | str, data_record_id: int, options: CallOptions | None = None
    ) -> int:
        """Make a PDF of the print output for one stored data record, by a GET request.

        A GET that makes a managed file each time: it must never be fetched ahead of time,
        cached or repeated blindly. The page of this method was not found; that both query
        parameters are required is inferred from the page of the preview images. The vendor's
        client uses the POST form alone.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record.
            options: What differs for this call alone.

        Returns:
            Id of the new PDF in the File Store.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/pdfpreviewdirect``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Content Creation Service; manual 2018.2; manual 1.7; client;
        inferred.
        """
        return await self._session.call(
            _preview_pdf_by_data_record(template_id, data_record_id), options, read.integer
        )

    async def preview_pdf_by_data_record_with_parameters(
        self,
        *,
        template_id: int | str,
        data_record_id: int,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Make a PDF of the print output for one stored data record, with values of runtime parameters.

        The text of the page says that there is no content, its table lists JSON Parameters; so
        the body may be absent (inferred). The vendor's client sends an empty object when there
        are no parameters. The row for 404 was cut from the page; it is known from the GET form.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new PDF in the File Store.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/pdfpreviewdirect``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 Create Preview PDF (By Data Record) POST; manual 2023.2; client;
        inferred.
        """
        return await self._session.call(
            _preview_pdf_by_data_record_with_parameters(template_id, data_record_id, parameters),
            options,
            read.integer,
        )

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
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
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


RESULTS: dict[str, Callable[[Answer], object]] = {
    "content_creation_process_by_data": read.integers,
    "content_creation_process_by_data_record": read.integers,
    "content_creation_process_by_data_set": read.integers,
    "content_creation_process_by_data_set_with_parameters": read.integers,
}
"""How to read the result of a long-running operation, by the id of what started it."""
