"""Merges data records with a template into HTML for the web."""

from collections.abc import Mapping

from olconnect import _read as read
from olconnect._address import path_segment, path_segments
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._download import AsyncDownload, Download
from olconnect._session import Session
from olconnect_api.models import (
    HtmlContentProcessByDataInline,
    HtmlContentProcessByDataRecordInline,
    HtmlContentProcessNoDataInline,
    HtmlParameters,
    InlineMode,
    RecordData,
    RecordDataList,
    RuntimeParameters,
    SimpleRecordData,
)
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncHtmlContent", "HtmlContent"]


def _get_template_resource(template_id: int | str, rel_path: str) -> Request:
    from olconnect_api.api.html_content import (
        html_content_get_template_resource as endpoint,
    )

    url = f"/workflow/contentcreation/html/{path_segment(template_id)}/{path_segments(rel_path)}"
    return Request.of(
        operations.HTML_CONTENT_GET_TEMPLATE_RESOURCE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            rel_path=rel_path,
        ),
        url,
        accept="*/*",
    )


def _handshake() -> Request:
    from olconnect_api.api.html_content import html_content_handshake as endpoint

    return Request.of(
        operations.HTML_CONTENT_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _process_by_data(
    template_id: int | str,
    data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
    section: str | None,
    inline: HtmlContentProcessByDataInline | None,
    css_selector: str | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.html_content import html_content_process_by_data as endpoint

    url = f"/workflow/contentcreation/html/{path_segment(template_id)}"
    return Request.of(
        operations.HTML_CONTENT_PROCESS_BY_DATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            section=UNSET if section is None else section,
            inline=UNSET if inline is None else inline,
            css_selector=UNSET if css_selector is None else css_selector,
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
    data_record_id: int,
    section: str | None,
    inline: HtmlContentProcessByDataRecordInline | None,
    css_selector: str | None,
) -> Request:
    from olconnect_api.api.html_content import (
        html_content_process_by_data_record as endpoint,
    )

    url = (
        f"/workflow/contentcreation/html/{path_segment(template_id)}/{path_segment(data_record_id)}"
    )
    return Request.of(
        operations.HTML_CONTENT_PROCESS_BY_DATA_RECORD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            data_record_id=data_record_id,
            section=UNSET if section is None else section,
            inline=UNSET if inline is None else inline,
            css_selector=UNSET if css_selector is None else css_selector,
        ),
        url,
        accept="text/html",
    )


def _process_by_data_record_json(
    template_id: int | str,
    data_record_id: int,
    section: str | None,
    inline: InlineMode | None,
    css_selector: str | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.html_content import (
        html_content_process_by_data_record_json as endpoint,
    )

    url = (
        f"/workflow/contentcreation/html/{path_segment(template_id)}/{path_segment(data_record_id)}"
    )
    return Request.of(
        operations.HTML_CONTENT_PROCESS_BY_DATA_RECORD_JSON,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            data_record_id=data_record_id,
            body=HtmlParameters(
                section=UNSET if section is None else section,
                inline=UNSET if inline is None else inline,
                css_selector=UNSET if css_selector is None else css_selector,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
        url,
    )


def _process_no_data(
    template_id: int | str,
    section: str | None,
    inline: HtmlContentProcessNoDataInline | None,
    css_selector: str | None,
) -> Request:
    from olconnect_api.api.html_content import html_content_process_no_data as endpoint

    url = f"/workflow/contentcreation/html/{path_segment(template_id)}"
    return Request.of(
        operations.HTML_CONTENT_PROCESS_NO_DATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            section=UNSET if section is None else section,
            inline=UNSET if inline is None else inline,
            css_selector=UNSET if css_selector is None else css_selector,
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.html_content import html_content_version as endpoint

    return Request.of(
        operations.HTML_CONTENT_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class HtmlContent:
    """Merges data records with a template into HTML for the web."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_template_resource(
        self, template_id: int | str, rel_path: str, *, options: CallOptions | None = None
    ) -> Download:
        """Get a file that is packed into a template, such as an image, a style sheet or a script.

        Two methods of the manual have the same shape: `{dataRecordId: [0-9]+}` for the web
        output and `{relPath: .+}` for a file packed into the template, which may have slashes.
        Digits alone are a data record, everything else is a path; a file whose path is digits
        alone cannot be got. OpenAPI cannot tell them apart, so they are one operation here. The
        query parameters count for the web output only. A missing file is 400, a missing
        template 404; the README of the vendor's client also gives 500 for the latter. A missing
        web context or section is 400 (500 up to 2019.2); a missing data record is 404, in
        2019.2 under 500 too; a selector that is none is 500 (inferred from the POST form).

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            rel_path: Path of the file inside the template; slashes separate its parts.
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

        ``GET /workflow/contentcreation/html/{templateId}/{relPath}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record); manual 2023.2 Get
        Template Resource; manual 2019.2; client; inferred.
        """
        return self._session.download(_get_template_resource(template_id, rel_path), options)

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Creation (HTML) service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/html``. Since 1.7 or earlier.
        Evidence: manual 2018.1 Service Handshake; manual 1.7 Content Creation (HTML) Service;
        manual 2025.1.
        """
        return self._session.call(_handshake(), options, read.text)

    def process_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        section: str | None = None,
        inline: HtmlContentProcessByDataInline | None = None,
        css_selector: str | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Make the web output of a template for one record given in the body.

        By data and no data are two methods of the manual with one path; a body tells them
        apart. That the data must be one record is inferred. The README of the vendor's client
        and the manual of 2023.2 give 400 for a missing web context or section, and that README
        500 for the same and for a selector that is none; up to 2019.2 it was 500, and 2021.2
        moved such cases to 400. 400 is what 2025.2 clients rely on. The error rows of the no
        data page were cut after 2019.2, and its 400 is inferred. What a malformed body gets is
        not documented. That client sends all options in the query, empty ones too, and one of
        its own (`runtimeParameters`).

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            section: Section of the web context; without it, or empty, the default one.
            inline: What is put into the HTML itself: NONE (nothing, if left out), CSS, LOCAL or
                ALL.
            css_selector: Only the inner HTML of the first element that this selector matches;
                without it, or empty, all.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            The whole HTML; with a CSS selector the inner HTML of the first match, and nothing
            where there is none.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/html/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data) (JSON); manual 2021.2; manual
        2021.1 Process Content Creation (No Data); manual 2019.2; client; change table 2021.2;
        inferred.
        """
        return self._session.call(
            _process_by_data(template_id, data, section, inline, css_selector, parameters),
            options,
            read.page,
        )

    def process_by_data_record(
        self,
        template_id: int | str,
        data_record_id: int,
        *,
        section: str | None = None,
        inline: HtmlContentProcessByDataRecordInline | None = None,
        css_selector: str | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Make the web output of a template for one stored data record.

        Two methods of the manual have the same shape: `{dataRecordId: [0-9]+}` for the web
        output and `{relPath: .+}` for a file packed into the template, which may have slashes.
        Digits alone are a data record, everything else is a path; a file whose path is digits
        alone cannot be got. OpenAPI cannot tell them apart, so they are one operation here. The
        query parameters count for the web output only. A missing file is 400, a missing
        template 404; the README of the vendor's client also gives 500 for the latter. A missing
        web context or section is 400 (500 up to 2019.2); a missing data record is 404, in
        2019.2 under 500 too; a selector that is none is 500 (inferred from the POST form).

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record; digits only.
            section: Section of the web context; without it, or empty, the default one.
            inline: What is put into the HTML itself: NONE (nothing, if left out), CSS, LOCAL or
                ALL.
            css_selector: Only the inner HTML of the first element that this selector matches;
                without it, or empty, all.
            options: What differs for this call alone.

        Returns:
            The HTML; or the file, whose media type depends on what it is.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/html/{templateId}/{dataRecordId}``. Since 1.7 or
        earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record); manual 2023.2 Get
        Template Resource; manual 2019.2; client; inferred.
        """
        return self._session.call(
            _process_by_data_record(template_id, data_record_id, section, inline, css_selector),
            options,
            read.page,
        )

    def process_by_data_record_json(
        self,
        template_id: int | str,
        data_record_id: int,
        *,
        section: str | None = None,
        inline: InlineMode | None = None,
        css_selector: str | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Make the web output of a template for one stored data record, with the options in the body.

        A missing web context or section is 400 in the manual of 2023.2 and both 400 and 500 in
        the README of the vendor's client, which gives 500 for a selector that is none as well;
        400 is what 2025.2 clients rely on. 404 for a missing data record is known from that
        client. What a malformed body gets is not documented.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record; digits only.
            section: Section of the web context; without it, or empty (the vendor's client sends
                that), the default one.
            inline: NONE leaves the HTML as it is, CSS moves the rules of style sheets to the
                elements, ALL embeds every resource, LOCAL embeds local ones only. LOCAL is
                listed in 2021.2 and later, not in 2021.1.
            css_selector: Only the inner HTML of the first element that this selector matches;
                without it, or empty, all.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            The whole HTML; with a CSS selector the inner HTML of the first match, and nothing
            where there is none.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/html/{templateId}/{dataRecordId}``. Since 1.7 or
        earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); client; change
        table 2021.2; inferred.
        """
        return self._session.call(
            _process_by_data_record_json(
                template_id, data_record_id, section, inline, css_selector, parameters
            ),
            options,
            read.page,
        )

    def process_no_data(
        self,
        template_id: int | str,
        *,
        section: str | None = None,
        inline: HtmlContentProcessNoDataInline | None = None,
        css_selector: str | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Make the web output of a template alone.

        By data and no data are two methods of the manual with one path; a body tells them
        apart. That the data must be one record is inferred. The README of the vendor's client
        and the manual of 2023.2 give 400 for a missing web context or section, and that README
        500 for the same and for a selector that is none; up to 2019.2 it was 500, and 2021.2
        moved such cases to 400. 400 is what 2025.2 clients rely on. The error rows of the no
        data page were cut after 2019.2, and its 400 is inferred. What a malformed body gets is
        not documented. That client sends all options in the query, empty ones too, and one of
        its own (`runtimeParameters`).

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            section: Section of the web context; without it, or empty, the default one.
            inline: What is put into the HTML itself: NONE (nothing, if left out), CSS, LOCAL or
                ALL.
            css_selector: Only the inner HTML of the first element that this selector matches;
                without it, or empty, all.
            options: What differs for this call alone.

        Returns:
            The whole HTML; with a CSS selector the inner HTML of the first match, and nothing
            where there is none.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/html/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data) (JSON); manual 2021.2; manual
        2021.1 Process Content Creation (No Data); manual 2019.2; client; change table 2021.2;
        inferred.
        """
        return self._session.call(
            _process_no_data(template_id, section, inline, css_selector), options, read.page
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Creation (HTML) service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/html/version``. Since 1.7 or earlier.
        Evidence: manual 2025.1 Content Creation (HTML) Service; manual 1.7.
        """
        return self._session.call(_version(), options, read.text)


class AsyncHtmlContent:
    """Merges data records with a template into HTML for the web."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_template_resource(
        self, template_id: int | str, rel_path: str, *, options: CallOptions | None = None
    ) -> AsyncDownload:
        """Get a file that is packed into a template, such as an image, a style sheet or a script.

        Two methods of the manual have the same shape: `{dataRecordId: [0-9]+}` for the web
        output and `{relPath: .+}` for a file packed into the template, which may have slashes.
        Digits alone are a data record, everything else is a path; a file whose path is digits
        alone cannot be got. OpenAPI cannot tell them apart, so they are one operation here. The
        query parameters count for the web output only. A missing file is 400, a missing
        template 404; the README of the vendor's client also gives 500 for the latter. A missing
        web context or section is 400 (500 up to 2019.2); a missing data record is 404, in
        2019.2 under 500 too; a selector that is none is 500 (inferred from the POST form).

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            rel_path: Path of the file inside the template; slashes separate its parts.
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

        ``GET /workflow/contentcreation/html/{templateId}/{relPath}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record); manual 2023.2 Get
        Template Resource; manual 2019.2; client; inferred.
        """
        return await self._session.download(_get_template_resource(template_id, rel_path), options)

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Creation (HTML) service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/html``. Since 1.7 or earlier.
        Evidence: manual 2018.1 Service Handshake; manual 1.7 Content Creation (HTML) Service;
        manual 2025.1.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def process_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        section: str | None = None,
        inline: HtmlContentProcessByDataInline | None = None,
        css_selector: str | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Make the web output of a template for one record given in the body.

        By data and no data are two methods of the manual with one path; a body tells them
        apart. That the data must be one record is inferred. The README of the vendor's client
        and the manual of 2023.2 give 400 for a missing web context or section, and that README
        500 for the same and for a selector that is none; up to 2019.2 it was 500, and 2021.2
        moved such cases to 400. 400 is what 2025.2 clients rely on. The error rows of the no
        data page were cut after 2019.2, and its 400 is inferred. What a malformed body gets is
        not documented. That client sends all options in the query, empty ones too, and one of
        its own (`runtimeParameters`).

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            section: Section of the web context; without it, or empty, the default one.
            inline: What is put into the HTML itself: NONE (nothing, if left out), CSS, LOCAL or
                ALL.
            css_selector: Only the inner HTML of the first element that this selector matches;
                without it, or empty, all.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            The whole HTML; with a CSS selector the inner HTML of the first match, and nothing
            where there is none.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/html/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data) (JSON); manual 2021.2; manual
        2021.1 Process Content Creation (No Data); manual 2019.2; client; change table 2021.2;
        inferred.
        """
        return await self._session.call(
            _process_by_data(template_id, data, section, inline, css_selector, parameters),
            options,
            read.page,
        )

    async def process_by_data_record(
        self,
        template_id: int | str,
        data_record_id: int,
        *,
        section: str | None = None,
        inline: HtmlContentProcessByDataRecordInline | None = None,
        css_selector: str | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Make the web output of a template for one stored data record.

        Two methods of the manual have the same shape: `{dataRecordId: [0-9]+}` for the web
        output and `{relPath: .+}` for a file packed into the template, which may have slashes.
        Digits alone are a data record, everything else is a path; a file whose path is digits
        alone cannot be got. OpenAPI cannot tell them apart, so they are one operation here. The
        query parameters count for the web output only. A missing file is 400, a missing
        template 404; the README of the vendor's client also gives 500 for the latter. A missing
        web context or section is 400 (500 up to 2019.2); a missing data record is 404, in
        2019.2 under 500 too; a selector that is none is 500 (inferred from the POST form).

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record; digits only.
            section: Section of the web context; without it, or empty, the default one.
            inline: What is put into the HTML itself: NONE (nothing, if left out), CSS, LOCAL or
                ALL.
            css_selector: Only the inner HTML of the first element that this selector matches;
                without it, or empty, all.
            options: What differs for this call alone.

        Returns:
            The HTML; or the file, whose media type depends on what it is.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/html/{templateId}/{dataRecordId}``. Since 1.7 or
        earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record); manual 2023.2 Get
        Template Resource; manual 2019.2; client; inferred.
        """
        return await self._session.call(
            _process_by_data_record(template_id, data_record_id, section, inline, css_selector),
            options,
            read.page,
        )

    async def process_by_data_record_json(
        self,
        template_id: int | str,
        data_record_id: int,
        *,
        section: str | None = None,
        inline: InlineMode | None = None,
        css_selector: str | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Make the web output of a template for one stored data record, with the options in the body.

        A missing web context or section is 400 in the manual of 2023.2 and both 400 and 500 in
        the README of the vendor's client, which gives 500 for a selector that is none as well;
        400 is what 2025.2 clients rely on. 404 for a missing data record is known from that
        client. What a malformed body gets is not documented.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_record_id: Id of the data record; digits only.
            section: Section of the web context; without it, or empty (the vendor's client sends
                that), the default one.
            inline: NONE leaves the HTML as it is, CSS moves the rules of style sheets to the
                elements, ALL embeds every resource, LOCAL embeds local ones only. LOCAL is
                listed in 2021.2 and later, not in 2021.1.
            css_selector: Only the inner HTML of the first element that this selector matches;
                without it, or empty, all.
            parameters: Values of runtime parameters; null means none (inferred).
            options: What differs for this call alone.

        Returns:
            The whole HTML; with a CSS selector the inner HTML of the first match, and nothing
            where there is none.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/html/{templateId}/{dataRecordId}``. Since 1.7 or
        earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); client; change
        table 2021.2; inferred.
        """
        return await self._session.call(
            _process_by_data_record_json(
                template_id, data_record_id, section, inline, css_selector, parameters
            ),
            options,
            read.page,
        )

    async def process_no_data(
        self,
        template_id: int | str,
        *,
        section: str | None = None,
        inline: HtmlContentProcessNoDataInline | None = None,
        css_selector: str | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Make the web output of a template alone.

        By data and no data are two methods of the manual with one path; a body tells them
        apart. That the data must be one record is inferred. The README of the vendor's client
        and the manual of 2023.2 give 400 for a missing web context or section, and that README
        500 for the same and for a selector that is none; up to 2019.2 it was 500, and 2021.2
        moved such cases to 400. 400 is what 2025.2 clients rely on. The error rows of the no
        data page were cut after 2019.2, and its 400 is inferred. What a malformed body gets is
        not documented. That client sends all options in the query, empty ones too, and one of
        its own (`runtimeParameters`).

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            section: Section of the web context; without it, or empty, the default one.
            inline: What is put into the HTML itself: NONE (nothing, if left out), CSS, LOCAL or
                ALL.
            css_selector: Only the inner HTML of the first element that this selector matches;
                without it, or empty, all.
            options: What differs for this call alone.

        Returns:
            The whole HTML; with a CSS selector the inner HTML of the first match, and nothing
            where there is none.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/html/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data) (JSON); manual 2021.2; manual
        2021.1 Process Content Creation (No Data); manual 2019.2; client; change table 2021.2;
        inferred.
        """
        return await self._session.call(
            _process_no_data(template_id, section, inline, css_selector), options, read.page
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Creation (HTML) service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/html/version``. Since 1.7 or earlier.
        Evidence: manual 2025.1 Content Creation (HTML) Service; manual 1.7.
        """
        return await self._session.call(_version(), options, read.text)
