"""Turns files of the File Store into images."""

from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._download import AsyncDownload, Download
from olconnect._session import Session
from olconnect_api.models import BitmapParameters, BitmapParametersType
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncConversion", "Conversion"]


def _rasterize(
    data_file_id: int | str,
    type_: BitmapParametersType | None,
    pages: str | None,
    archive: bool | None,
    dpi: float | None,
    scale: float | None,
    quality: float | None,
) -> Request:
    from olconnect_api.api.conversion import conversion_rasterize as endpoint

    url = f"/workflow/rasterize/{path_segment(data_file_id)}"
    return Request.of(
        operations.CONVERSION_RASTERIZE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_file_id=data_file_id,
            body=BitmapParameters(
                type_=UNSET if type_ is None else type_,
                pages=UNSET if pages is None else pages,
                archive=UNSET if archive is None else archive,
                dpi=UNSET if dpi is None else dpi,
                scale=UNSET if scale is None else scale,
                quality=UNSET if quality is None else quality,
            ),
        ),
        url,
    )


class Conversion:
    """Turns files of the File Store into images."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rasterize(
        self,
        data_file_id: int | str,
        *,
        type_: BitmapParametersType | None = None,
        pages: str | None = None,
        archive: bool | None = None,
        dpi: float | None = None,
        scale: float | None = None,
        quality: float | None = None,
        options: CallOptions | None = None,
    ) -> Download:
        """Turn pages of a PDF, PostScript, AFP or PCL file into images.

        Answers at once: one image, or a zip file of images where there are several. The manual
        spells the path parameter `dataFileID` in the path and `dataFileId` in its table, and
        types it as a number that may be a name too. 404 with a JSON Error is on the page of
        2021.2. The rest of its error rows could not be read; inferred: 400 for a file of
        another kind and for parameters that do not fit, 500 for a malformed body and for a file
        that cannot be read.

        Args:
            data_file_id: Id or name (with extension) of the data file in the File Store.
            type_: Format of the images.
            pages: Pages to convert, such as `1,4-6`, counted over the whole file; `*` means
                all. Without it the first page where `archive` is false, else all.
            archive: True answers a zip file, false an image. Without it a zip file where there
                are several images.
            dpi: Resolution in dots per inch.
            scale: Factor for the size of the images.
            quality: Quality of JPEG images.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/rasterize/{dataFileId}``. Since 2021.2 or earlier.
        Evidence: manual 2021.2 Rasterize File; manual 2024.1 Rasterize File; manual 2025.2
        Conversion Service; inferred (400, 500).
        """
        return self._session.download(
            _rasterize(data_file_id, type_, pages, archive, dpi, scale, quality), options
        )


class AsyncConversion:
    """Turns files of the File Store into images."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def rasterize(
        self,
        data_file_id: int | str,
        *,
        type_: BitmapParametersType | None = None,
        pages: str | None = None,
        archive: bool | None = None,
        dpi: float | None = None,
        scale: float | None = None,
        quality: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDownload:
        """Turn pages of a PDF, PostScript, AFP or PCL file into images.

        Answers at once: one image, or a zip file of images where there are several. The manual
        spells the path parameter `dataFileID` in the path and `dataFileId` in its table, and
        types it as a number that may be a name too. 404 with a JSON Error is on the page of
        2021.2. The rest of its error rows could not be read; inferred: 400 for a file of
        another kind and for parameters that do not fit, 500 for a malformed body and for a file
        that cannot be read.

        Args:
            data_file_id: Id or name (with extension) of the data file in the File Store.
            type_: Format of the images.
            pages: Pages to convert, such as `1,4-6`, counted over the whole file; `*` means
                all. Without it the first page where `archive` is false, else all.
            archive: True answers a zip file, false an image. Without it a zip file where there
                are several images.
            dpi: Resolution in dots per inch.
            scale: Factor for the size of the images.
            quality: Quality of JPEG images.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/rasterize/{dataFileId}``. Since 2021.2 or earlier.
        Evidence: manual 2021.2 Rasterize File; manual 2024.1 Rasterize File; manual 2025.2
        Conversion Service; inferred (400, 500).
        """
        return await self._session.download(
            _rasterize(data_file_id, type_, pages, archive, dpi, scale, quality), options
        )
