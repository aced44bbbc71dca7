"""Merges data records with a template into emails, which are kept in the File Store or sent."""

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
    EmailOutputList,
    EmailParameters,
    IdentifierListWithEmailParameters,
    IdentifierListWithSmtpParameters,
    RecordData,
    RecordDataListWithEmailParameters,
    RecordDataListWithSmtpParameters,
    RunningOperation,
    RuntimeParameters,
    SimpleRecordData,
    SmtpParameters,
)
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncEmailContent", "EmailContent"]


def _cancel(operation_id: str) -> Request:
    from olconnect_api.api.email_content import email_content_cancel as endpoint

    url = f"/workflow/contentcreation/email/cancel/{path_segment(operation_id)}"
    return Request.of(
        operations.EMAIL_CONTENT_CANCEL,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_operations() -> Request:
    from olconnect_api.api.email_content import email_content_get_operations as endpoint

    return Request.of(
        operations.EMAIL_CONTENT_GET_OPERATIONS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _get_progress(operation_id: str) -> Request:
    from olconnect_api.api.email_content import email_content_get_progress as endpoint

    url = f"/workflow/contentcreation/email/getProgress/{path_segment(operation_id)}"
    return Request.of(
        operations.EMAIL_CONTENT_GET_PROGRESS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _get_result(operation_id: str) -> Request:
    from olconnect_api.api.email_content import email_content_get_result as endpoint

    url = f"/workflow/contentcreation/email/getResult/{path_segment(operation_id)}"
    return Request.of(
        operations.EMAIL_CONTENT_GET_RESULT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            operation_id=operation_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.email_content import email_content_handshake as endpoint

    return Request.of(
        operations.EMAIL_CONTENT_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _process_by_data(
    template_id: int | str,
    data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
    section: str | None,
    attach_pdf_page: bool | None,
    attach_web_page: bool | None,
    eml: bool | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.email_content import (
        email_content_process_by_data as endpoint,
    )

    url = f"/workflow/contentcreation/email/{path_segment(template_id)}"
    return Request.of(
        operations.EMAIL_CONTENT_PROCESS_BY_DATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            section=UNSET if section is None else section,
            body=RecordDataListWithEmailParameters(
                attach_pdf_page=UNSET if attach_pdf_page is None else attach_pdf_page,
                attach_web_page=UNSET if attach_web_page is None else attach_web_page,
                eml=UNSET if eml is None else eml,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
                data=data,
            ),
        ),
        url,
    )


def _process_by_data_record(
    template_id: int | str,
    identifiers: Sequence[int],
    section: str | None,
    attach_pdf_page: bool | None,
    attach_web_page: bool | None,
    eml: bool | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.email_content import (
        email_content_process_by_data_record as endpoint,
    )

    url = f"/workflow/contentcreation/email/{path_segment(template_id)}"
    return Request.of(
        operations.EMAIL_CONTENT_PROCESS_BY_DATA_RECORD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            section=UNSET if section is None else section,
            body=IdentifierListWithEmailParameters(
                attach_pdf_page=UNSET if attach_pdf_page is None else attach_pdf_page,
                attach_web_page=UNSET if attach_web_page is None else attach_web_page,
                eml=UNSET if eml is None else eml,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
                identifiers=list(identifiers),
            ),
        ),
        url,
    )


def _process_by_data_set(
    template_id: int | str,
    data_set_id: int,
    section: str | None,
    attach_pdf_page: bool | None,
    attach_web_page: bool | None,
    eml: bool | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.email_content import (
        email_content_process_by_data_set as endpoint,
    )

    url = f"/workflow/contentcreation/email/{path_segment(template_id)}/{path_segment(data_set_id)}"
    return Request.of(
        operations.EMAIL_CONTENT_PROCESS_BY_DATA_SET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            data_set_id=data_set_id,
            section=UNSET if section is None else section,
            body=EmailParameters(
                attach_pdf_page=UNSET if attach_pdf_page is None else attach_pdf_page,
                attach_web_page=UNSET if attach_web_page is None else attach_web_page,
                eml=UNSET if eml is None else eml,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
        url,
    )


def _send_by_data(
    template_id: int | str,
    host: str,
    data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
    section: str | None,
    sender: str | None,
    sender_name: str | None,
    use_sender: bool | None,
    use_auth: bool | None,
    user: str | None,
    password: str | None,
    use_start_tls: bool | None,
    attach_pdf_page: bool | None,
    attach_web_page: bool | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.email_content import email_content_send_by_data as endpoint

    url = f"/workflow/contentcreation/email/{path_segment(template_id)}"
    return Request.of(
        operations.EMAIL_CONTENT_SEND_BY_DATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            section=UNSET if section is None else section,
            body=RecordDataListWithSmtpParameters(
                host=host,
                sender=UNSET if sender is None else sender,
                sender_name=UNSET if sender_name is None else sender_name,
                use_sender=UNSET if use_sender is None else use_sender,
                use_auth=UNSET if use_auth is None else use_auth,
                user=UNSET if user is None else user,
                password=UNSET if password is None else password,
                use_start_tls=UNSET if use_start_tls is None else use_start_tls,
                attach_pdf_page=UNSET if attach_pdf_page is None else attach_pdf_page,
                attach_web_page=UNSET if attach_web_page is None else attach_web_page,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
                data=data,
            ),
        ),
        url,
    )


def _send_by_data_record(
    template_id: int | str,
    host: str,
    identifiers: Sequence[int],
    section: str | None,
    sender: str | None,
    sender_name: str | None,
    use_sender: bool | None,
    use_auth: bool | None,
    user: str | None,
    password: str | None,
    use_start_tls: bool | None,
    attach_pdf_page: bool | None,
    attach_web_page: bool | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.email_content import (
        email_content_send_by_data_record as endpoint,
    )

    url = f"/workflow/contentcreation/email/{path_segment(template_id)}"
    return Request.of(
        operations.EMAIL_CONTENT_SEND_BY_DATA_RECORD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            section=UNSET if section is None else section,
            body=IdentifierListWithSmtpParameters(
                host=host,
                sender=UNSET if sender is None else sender,
                sender_name=UNSET if sender_name is None else sender_name,
                use_sender=UNSET if use_sender is None else use_sender,
                use_auth=UNSET if use_auth is None else use_auth,
                user=UNSET if user is None else user,
                password=UNSET if password is None else password,
                use_start_tls=UNSET if use_start_tls is None else use_start_tls,
                attach_pdf_page=UNSET if attach_pdf_page is None else attach_pdf_page,
                attach_web_page=UNSET if attach_web_page is None else attach_web_page,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
                identifiers=list(identifiers),
            ),
        ),
        url,
    )


def _send_by_data_set(
    template_id: int | str,
    data_set_id: int,
    host: str,
    section: str | None,
    sender: str | None,
    sender_name: str | None,
    use_sender: bool | None,
    use_auth: bool | None,
    user: str | None,
    password: str | None,
    use_start_tls: bool | None,
    attach_pdf_page: bool | None,
    attach_web_page: bool | None,
    parameters: Mapping[str, bool | float | str] | None,
) -> Request:
    from olconnect_api.api.email_content import (
        email_content_send_by_data_set as endpoint,
    )

    url = f"/workflow/contentcreation/email/{path_segment(template_id)}/{path_segment(data_set_id)}"
    return Request.of(
        operations.EMAIL_CONTENT_SEND_BY_DATA_SET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            template_id=template_id,
            data_set_id=data_set_id,
            section=UNSET if section is None else section,
            body=SmtpParameters(
                host=host,
                sender=UNSET if sender is None else sender,
                sender_name=UNSET if sender_name is None else sender_name,
                use_sender=UNSET if use_sender is None else use_sender,
                use_auth=UNSET if use_auth is None else use_auth,
                user=UNSET if user is None else user,
                password=UNSET if password is None else password,
                use_start_tls=UNSET if use_start_tls is None else use_start_tls,
                attach_pdf_page=UNSET if attach_pdf_page is None else attach_pdf_page,
                attach_web_page=UNSET if attach_web_page is None else attach_web_page,
                parameters=UNSET
                if parameters is None
                else RuntimeParameters.from_dict(dict(parameters)),
            ),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.email_content import email_content_version as endpoint

    return Request.of(
        operations.EMAIL_CONTENT_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class EmailContent:
    """Merges data records with a template into emails, which are kept in the File Store or sent."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop a making of emails.

        What has been sent stays sent. The page of 1.6 is the only one seen for this service;
        404 is inferred from the pages of the print and Job Creation services.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/email/cancel/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 1.6 Cancel an Operation; manual 2024.1 Content Creation (Email)
        Service; inferred.
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

        ``GET /workflow/contentcreation/email/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2019.1 Get All Operations; manual 2023.1 JSON Operations List; manual
        2024.1 Content Creation (Email) Service.
        """
        return self._session.call(_get_operations(), options, read.models(RunningOperation))

    def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far a making of emails is.

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

        ``GET /workflow/contentcreation/email/getProgress/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 2019.2 Get Progress of Operation; manual 1.5; client; observed by
        others (404 after the end).
        """
        return self._session.call(_get_progress(operation_id), options, read.progress)

    def get_result(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the messages that were written to the File Store, or how many were sent.

        Two kinds of text, labelled text/plain both: JSON Email Output List after a start
        without `host`, a short report that counts the messages after a start with it. The
        vendor's client reads JSON in any case. Whether a run that sends has a content set that
        can be found is not documented. The error tables of all pages were cut: 400 (no email
        context or section) rests on what that client handles, 403, 404 and 500 are inferred
        from the other workflow services. In 2021.2 some 500 became 400.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            The messages as JSON text, or the report of their sending.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/email/getResult/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get Result of Operation; manual 2021.2; manual 2021.1; client;
        change table 2021.2; inferred.
        """
        return self._session.call(_get_result(operation_id), options, read.text)

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Creation (Email) service answers.

        The document of 1.6 has another text, which starts with the path.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/email``. Since 1.6 or earlier.
        Evidence: manual 2018.2 Service Handshake; manual 1.6; manual 2024.1 Content Creation
        (Email) Service.
        """
        return self._session.call(_handshake(), options, read.text)

    def process_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        section: str | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        eml: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[EmailOutputList]:
        """Start making emails from record data in the body and keep them in the File Store.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. By data record and by data are two methods of the manual with one
        path; the member `identifiers` or `data` of the body tells them apart (inferred). A
        README of the vendor's client gives 404 for a missing data record, its code expects 400,
        as it does for a template without the email context or the section; 400 is what 2025.2
        clients rely on. What a malformed body gets is not documented, 400 is inferred. That
        client also sends members of its own (`sectionName`, `runtimeParameters`), and its
        README spells `attachPdfPage` as `attachPdfpage`.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
            eml: Whether an EML file is written for each message; not if left out (inferred).
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

        ``POST /workflow/contentcreation/email/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); manual 2024.1
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return self._session.start(
            _process_by_data(
                template_id, data, section, attach_pdf_page, attach_web_page, eml, parameters
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.model(EmailOutputList),
        )

    def process_by_data_record(
        self,
        template_id: int | str,
        *,
        identifiers: Sequence[int],
        section: str | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        eml: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[EmailOutputList]:
        """Start making emails from the given data records and keep them in the File Store.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. By data record and by data are two methods of the manual with one
        path; the member `identifiers` or `data` of the body tells them apart (inferred). A
        README of the vendor's client gives 404 for a missing data record, its code expects 400,
        as it does for a template without the email context or the section; 400 is what 2025.2
        clients rely on. What a malformed body gets is not documented, 400 is inferred. That
        client also sends members of its own (`sectionName`, `runtimeParameters`), and its
        README spells `attachPdfPage` as `attachPdfpage`.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            identifiers: Ids of data records. A bare number is not taken.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
            eml: Whether an EML file is written for each message; not if left out (inferred).
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

        ``POST /workflow/contentcreation/email/{templateId}``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); manual 2024.1
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return self._session.start(
            _process_by_data_record(
                template_id, identifiers, section, attach_pdf_page, attach_web_page, eml, parameters
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.model(EmailOutputList),
        )

    def process_by_data_set(
        self,
        template_id: int | str,
        data_set_id: int,
        *,
        section: str | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        eml: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[EmailOutputList]:
        """Start making emails from all data records of a data set and keep them in the File Store.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. JSON Parameters, which the page names too, is the same body without
        email parameters. The structure is in the manual of 2021.1 already, the method not
        before 2024.1. The rows after 401 were cut from the page: 403 is inferred, 404 (template
        or data set missing) and 400 (no email context or section) rest on what the vendor's
        client handles. That client always sends an object; that the body may be absent is
        inferred from the print variant.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_set_id: Id of the data set.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
            eml: Whether an EML file is written for each message; not if left out (inferred).
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

        ``POST /workflow/contentcreation/email/{templateId}/{dataSetId}``. Since 2024.1 or
        earlier.
        Evidence: manual 2024.1 Process Content Creation (By Data Set ID); manual 2021.1;
        client; inferred.
        """
        return self._session.start(
            _process_by_data_set(
                template_id, data_set_id, section, attach_pdf_page, attach_web_page, eml, parameters
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.model(EmailOutputList),
        )

    def send_by_data(
        self,
        template_id: int | str,
        *,
        host: str,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        section: str | None = None,
        sender: str | None = None,
        sender_name: str | None = None,
        use_sender: bool | None = None,
        use_auth: bool | None = None,
        user: str | None = None,
        password: str | None = None,
        use_start_tls: bool | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[str]:
        """Start making emails from record data in the body and send them by SMTP.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. By data record and by data are two methods of the manual with one
        path; the member `identifiers` or `data` of the body tells them apart (inferred). A
        README of the vendor's client gives 404 for a missing data record, its code expects 400,
        as it does for a template without the email context or the section; 400 is what 2025.2
        clients rely on. What a malformed body gets is not documented, 400 is inferred. That
        client also sends members of its own (`sectionName`, `runtimeParameters`), and its
        README spells `attachPdfPage` as `attachPdfpage`.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            host: Name or address of the mail server, with `:port` where needed. The messages
                are sent because it is there.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            sender: Address that the messages come from. Whether it may be left out is not
                documented; the client's types say so.
            sender_name: Name shown with the sender's address.
            use_sender: True sends every message to the sender instead of its recipients, for
                tests.
            use_auth: Whether to log in to the mail server; not if left out (inferred).
            user: User of the mail server; counts with `useAuth` only.
            password: Password of that user; counts with `useAuth` only.
            use_start_tls: True uses TLS when the mail server offers it (since 2020.1, and with
                `useAuth` only by these documents); up to 2019.x simply TLS.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
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

        ``POST /workflow/contentcreation/email/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); manual 2024.1
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return self._session.start(
            _send_by_data(
                template_id,
                host,
                data,
                section,
                sender,
                sender_name,
                use_sender,
                use_auth,
                user,
                password,
                use_start_tls,
                attach_pdf_page,
                attach_web_page,
                parameters,
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.text,
        )

    def send_by_data_record(
        self,
        template_id: int | str,
        *,
        host: str,
        identifiers: Sequence[int],
        section: str | None = None,
        sender: str | None = None,
        sender_name: str | None = None,
        use_sender: bool | None = None,
        use_auth: bool | None = None,
        user: str | None = None,
        password: str | None = None,
        use_start_tls: bool | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[str]:
        """Start making emails from the given data records and send them by SMTP.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. By data record and by data are two methods of the manual with one
        path; the member `identifiers` or `data` of the body tells them apart (inferred). A
        README of the vendor's client gives 404 for a missing data record, its code expects 400,
        as it does for a template without the email context or the section; 400 is what 2025.2
        clients rely on. What a malformed body gets is not documented, 400 is inferred. That
        client also sends members of its own (`sectionName`, `runtimeParameters`), and its
        README spells `attachPdfPage` as `attachPdfpage`.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            host: Name or address of the mail server, with `:port` where needed. The messages
                are sent because it is there.
            identifiers: Ids of data records. A bare number is not taken.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            sender: Address that the messages come from. Whether it may be left out is not
                documented; the client's types say so.
            sender_name: Name shown with the sender's address.
            use_sender: True sends every message to the sender instead of its recipients, for
                tests.
            use_auth: Whether to log in to the mail server; not if left out (inferred).
            user: User of the mail server; counts with `useAuth` only.
            password: Password of that user; counts with `useAuth` only.
            use_start_tls: True uses TLS when the mail server offers it (since 2020.1, and with
                `useAuth` only by these documents); up to 2019.x simply TLS.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
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

        ``POST /workflow/contentcreation/email/{templateId}``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); manual 2024.1
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return self._session.start(
            _send_by_data_record(
                template_id,
                host,
                identifiers,
                section,
                sender,
                sender_name,
                use_sender,
                use_auth,
                user,
                password,
                use_start_tls,
                attach_pdf_page,
                attach_web_page,
                parameters,
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.text,
        )

    def send_by_data_set(
        self,
        template_id: int | str,
        data_set_id: int,
        *,
        host: str,
        section: str | None = None,
        sender: str | None = None,
        sender_name: str | None = None,
        use_sender: bool | None = None,
        use_auth: bool | None = None,
        user: str | None = None,
        password: str | None = None,
        use_start_tls: bool | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> Operation[str]:
        """Start making emails from all data records of a data set and send them by SMTP.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. JSON Parameters, which the page names too, is the same body without
        email parameters. The structure is in the manual of 2021.1 already, the method not
        before 2024.1. The rows after 401 were cut from the page: 403 is inferred, 404 (template
        or data set missing) and 400 (no email context or section) rest on what the vendor's
        client handles. That client always sends an object; that the body may be absent is
        inferred from the print variant.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_set_id: Id of the data set.
            host: Name or address of the mail server, with `:port` where needed. The messages
                are sent because it is there.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            sender: Address that the messages come from. Whether it may be left out is not
                documented; the client's types say so.
            sender_name: Name shown with the sender's address.
            use_sender: True sends every message to the sender instead of its recipients, for
                tests.
            use_auth: Whether to log in to the mail server; not if left out (inferred).
            user: User of the mail server; counts with `useAuth` only.
            password: Password of that user; counts with `useAuth` only.
            use_start_tls: True uses TLS when the mail server offers it (since 2020.1, and with
                `useAuth` only by these documents); up to 2019.x simply TLS.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
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

        ``POST /workflow/contentcreation/email/{templateId}/{dataSetId}``. Since 2024.1 or
        earlier.
        Evidence: manual 2024.1 Process Content Creation (By Data Set ID); manual 2021.1;
        client; inferred.
        """
        return self._session.start(
            _send_by_data_set(
                template_id,
                data_set_id,
                host,
                section,
                sender,
                sender_name,
                use_sender,
                use_auth,
                user,
                password,
                use_start_tls,
                attach_pdf_page,
                attach_web_page,
                parameters,
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.text,
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Creation (Email) service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/email/version``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Content Creation (Email) Service; manual 1.6.
        """
        return self._session.call(_version(), options, read.text)


class AsyncEmailContent:
    """Merges data records with a template into emails, which are kept in the File Store or sent."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def cancel(self, operation_id: str, *, options: CallOptions | None = None) -> None:
        """Ask the server to stop a making of emails.

        What has been sent stays sent. The page of 1.6 is the only one seen for this service;
        404 is inferred from the pages of the print and Job Creation services.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/email/cancel/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 1.6 Cancel an Operation; manual 2024.1 Content Creation (Email)
        Service; inferred.
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

        ``GET /workflow/contentcreation/email/getOperations``. Since 1.7 or earlier.
        Evidence: manual 2019.1 Get All Operations; manual 2023.1 JSON Operations List; manual
        2024.1 Content Creation (Email) Service.
        """
        return await self._session.call(_get_operations(), options, read.models(RunningOperation))

    async def get_progress(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> int | Literal["done"]:
        """Tell how far a making of emails is.

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

        ``GET /workflow/contentcreation/email/getProgress/{operationId}``. Since 1.5 or earlier.
        Evidence: manual 2019.2 Get Progress of Operation; manual 1.5; client; observed by
        others (404 after the end).
        """
        return await self._session.call(_get_progress(operation_id), options, read.progress)

    async def get_result(self, operation_id: str, *, options: CallOptions | None = None) -> str:
        """Get the messages that were written to the File Store, or how many were sent.

        Two kinds of text, labelled text/plain both: JSON Email Output List after a start
        without `host`, a short report that counts the messages after a start with it. The
        vendor's client reads JSON in any case. Whether a run that sends has a content set that
        can be found is not documented. The error tables of all pages were cut: 400 (no email
        context or section) rests on what that client handles, 403, 404 and 500 are inferred
        from the other workflow services. In 2021.2 some 500 became 400.

        Args:
            operation_id: Id of the operation, as the header `operationId` of its start gave it
                (a UUID in the vendor's samples).
            options: What differs for this call alone.

        Returns:
            The messages as JSON text, or the report of their sending.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /workflow/contentcreation/email/getResult/{operationId}``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get Result of Operation; manual 2021.2; manual 2021.1; client;
        change table 2021.2; inferred.
        """
        return await self._session.call(_get_result(operation_id), options, read.text)

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Creation (Email) service answers.

        The document of 1.6 has another text, which starts with the path.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/email``. Since 1.6 or earlier.
        Evidence: manual 2018.2 Service Handshake; manual 1.6; manual 2024.1 Content Creation
        (Email) Service.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def process_by_data(
        self,
        template_id: int | str,
        *,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        section: str | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        eml: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[EmailOutputList]:
        """Start making emails from record data in the body and keep them in the File Store.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. By data record and by data are two methods of the manual with one
        path; the member `identifiers` or `data` of the body tells them apart (inferred). A
        README of the vendor's client gives 404 for a missing data record, its code expects 400,
        as it does for a template without the email context or the section; 400 is what 2025.2
        clients rely on. What a malformed body gets is not documented, 400 is inferred. That
        client also sends members of its own (`sectionName`, `runtimeParameters`), and its
        README spells `attachPdfPage` as `attachPdfpage`.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
            eml: Whether an EML file is written for each message; not if left out (inferred).
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

        ``POST /workflow/contentcreation/email/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); manual 2024.1
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return await self._session.start(
            _process_by_data(
                template_id, data, section, attach_pdf_page, attach_web_page, eml, parameters
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.model(EmailOutputList),
        )

    async def process_by_data_record(
        self,
        template_id: int | str,
        *,
        identifiers: Sequence[int],
        section: str | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        eml: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[EmailOutputList]:
        """Start making emails from the given data records and keep them in the File Store.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. By data record and by data are two methods of the manual with one
        path; the member `identifiers` or `data` of the body tells them apart (inferred). A
        README of the vendor's client gives 404 for a missing data record, its code expects 400,
        as it does for a template without the email context or the section; 400 is what 2025.2
        clients rely on. What a malformed body gets is not documented, 400 is inferred. That
        client also sends members of its own (`sectionName`, `runtimeParameters`), and its
        README spells `attachPdfPage` as `attachPdfpage`.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            identifiers: Ids of data records. A bare number is not taken.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
            eml: Whether an EML file is written for each message; not if left out (inferred).
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

        ``POST /workflow/contentcreation/email/{templateId}``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); manual 2024.1
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return await self._session.start(
            _process_by_data_record(
                template_id, identifiers, section, attach_pdf_page, attach_web_page, eml, parameters
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.model(EmailOutputList),
        )

    async def process_by_data_set(
        self,
        template_id: int | str,
        data_set_id: int,
        *,
        section: str | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        eml: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[EmailOutputList]:
        """Start making emails from all data records of a data set and keep them in the File Store.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. JSON Parameters, which the page names too, is the same body without
        email parameters. The structure is in the manual of 2021.1 already, the method not
        before 2024.1. The rows after 401 were cut from the page: 403 is inferred, 404 (template
        or data set missing) and 400 (no email context or section) rest on what the vendor's
        client handles. That client always sends an object; that the body may be absent is
        inferred from the print variant.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_set_id: Id of the data set.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
            eml: Whether an EML file is written for each message; not if left out (inferred).
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

        ``POST /workflow/contentcreation/email/{templateId}/{dataSetId}``. Since 2024.1 or
        earlier.
        Evidence: manual 2024.1 Process Content Creation (By Data Set ID); manual 2021.1;
        client; inferred.
        """
        return await self._session.start(
            _process_by_data_set(
                template_id, data_set_id, section, attach_pdf_page, attach_web_page, eml, parameters
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.model(EmailOutputList),
        )

    async def send_by_data(
        self,
        template_id: int | str,
        *,
        host: str,
        data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData,
        section: str | None = None,
        sender: str | None = None,
        sender_name: str | None = None,
        use_sender: bool | None = None,
        use_auth: bool | None = None,
        user: str | None = None,
        password: str | None = None,
        use_start_tls: bool | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[str]:
        """Start making emails from record data in the body and send them by SMTP.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. By data record and by data are two methods of the manual with one
        path; the member `identifiers` or `data` of the body tells them apart (inferred). A
        README of the vendor's client gives 404 for a missing data record, its code expects 400,
        as it does for a template without the email context or the section; 400 is what 2025.2
        clients rely on. What a malformed body gets is not documented, 400 is inferred. That
        client also sends members of its own (`sectionName`, `runtimeParameters`), and its
        README spells `attachPdfPage` as `attachPdfpage`.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            host: Name or address of the mail server, with `:port` where needed. The messages
                are sent because it is there.
            data: One record, or an array of records. An empty object will do for a template
                that needs no data.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            sender: Address that the messages come from. Whether it may be left out is not
                documented; the client's types say so.
            sender_name: Name shown with the sender's address.
            use_sender: True sends every message to the sender instead of its recipients, for
                tests.
            use_auth: Whether to log in to the mail server; not if left out (inferred).
            user: User of the mail server; counts with `useAuth` only.
            password: Password of that user; counts with `useAuth` only.
            use_start_tls: True uses TLS when the mail server offers it (since 2020.1, and with
                `useAuth` only by these documents); up to 2019.x simply TLS.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
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

        ``POST /workflow/contentcreation/email/{templateId}``. Since 1.8 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); manual 2024.1
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return await self._session.start(
            _send_by_data(
                template_id,
                host,
                data,
                section,
                sender,
                sender_name,
                use_sender,
                use_auth,
                user,
                password,
                use_start_tls,
                attach_pdf_page,
                attach_web_page,
                parameters,
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.text,
        )

    async def send_by_data_record(
        self,
        template_id: int | str,
        *,
        host: str,
        identifiers: Sequence[int],
        section: str | None = None,
        sender: str | None = None,
        sender_name: str | None = None,
        use_sender: bool | None = None,
        use_auth: bool | None = None,
        user: str | None = None,
        password: str | None = None,
        use_start_tls: bool | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[str]:
        """Start making emails from the given data records and send them by SMTP.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. By data record and by data are two methods of the manual with one
        path; the member `identifiers` or `data` of the body tells them apart (inferred). A
        README of the vendor's client gives 404 for a missing data record, its code expects 400,
        as it does for a template without the email context or the section; 400 is what 2025.2
        clients rely on. What a malformed body gets is not documented, 400 is inferred. That
        client also sends members of its own (`sectionName`, `runtimeParameters`), and its
        README spells `attachPdfPage` as `attachPdfpage`.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            host: Name or address of the mail server, with `:port` where needed. The messages
                are sent because it is there.
            identifiers: Ids of data records. A bare number is not taken.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            sender: Address that the messages come from. Whether it may be left out is not
                documented; the client's types say so.
            sender_name: Name shown with the sender's address.
            use_sender: True sends every message to the sender instead of its recipients, for
                tests.
            use_auth: Whether to log in to the mail server; not if left out (inferred).
            user: User of the mail server; counts with `useAuth` only.
            password: Password of that user; counts with `useAuth` only.
            use_start_tls: True uses TLS when the mail server offers it (since 2020.1, and with
                `useAuth` only by these documents); up to 2019.x simply TLS.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
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

        ``POST /workflow/contentcreation/email/{templateId}``. Since 1.6 or earlier.
        Evidence: manual 2023.2 Process Content Creation (By Data Record) (JSON); manual 2024.1
        Process Content Creation (By Data) (JSON); manual 2020.1; client; inferred.
        """
        return await self._session.start(
            _send_by_data_record(
                template_id,
                host,
                identifiers,
                section,
                sender,
                sender_name,
                use_sender,
                use_auth,
                user,
                password,
                use_start_tls,
                attach_pdf_page,
                attach_web_page,
                parameters,
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.text,
        )

    async def send_by_data_set(
        self,
        template_id: int | str,
        data_set_id: int,
        *,
        host: str,
        section: str | None = None,
        sender: str | None = None,
        sender_name: str | None = None,
        use_sender: bool | None = None,
        use_auth: bool | None = None,
        user: str | None = None,
        password: str | None = None,
        use_start_tls: bool | None = None,
        attach_pdf_page: bool | None = None,
        attach_web_page: bool | None = None,
        parameters: Mapping[str, bool | float | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncOperation[str]:
        """Start making emails from all data records of a data set and send them by SMTP.

        Without `host` the messages are written to the File Store; with it they are sent through
        that mail server. JSON Parameters, which the page names too, is the same body without
        email parameters. The structure is in the manual of 2021.1 already, the method not
        before 2024.1. The rows after 401 were cut from the page: 403 is inferred, 404 (template
        or data set missing) and 400 (no email context or section) rest on what the vendor's
        client handles. That client always sends an object; that the body may be absent is
        inferred from the print variant.

        Args:
            template_id: Id or name (with extension) of the template in the File Store.
            data_set_id: Id of the data set.
            host: Name or address of the mail server, with `:port` where needed. The messages
                are sent because it is there.
            section: Section of the email context; without it, or empty (inferred), the default
                one.
            sender: Address that the messages come from. Whether it may be left out is not
                documented; the client's types say so.
            sender_name: Name shown with the sender's address.
            use_sender: True sends every message to the sender instead of its recipients, for
                tests.
            use_auth: Whether to log in to the mail server; not if left out (inferred).
            user: User of the mail server; counts with `useAuth` only.
            password: Password of that user; counts with `useAuth` only.
            use_start_tls: True uses TLS when the mail server offers it (since 2020.1, and with
                `useAuth` only by these documents); up to 2019.x simply TLS.
            attach_pdf_page: Whether the print output is attached as a PDF; not if left out
                (inferred).
            attach_web_page: Whether the output of the enabled web sections, one by default, is
                attached as HTML; not if left out (inferred). In 2019.x it was one page with its
                resources inside.
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

        ``POST /workflow/contentcreation/email/{templateId}/{dataSetId}``. Since 2024.1 or
        earlier.
        Evidence: manual 2024.1 Process Content Creation (By Data Set ID); manual 2021.1;
        client; inferred.
        """
        return await self._session.start(
            _send_by_data_set(
                template_id,
                data_set_id,
                host,
                section,
                sender,
                sender_name,
                use_sender,
                use_auth,
                user,
                password,
                use_start_tls,
                attach_pdf_page,
                attach_web_page,
                parameters,
            ),
            options,
            operations.LIFE_CYCLES["email_content"],
            read.text,
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Creation (Email) service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /workflow/contentcreation/email/version``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Content Creation (Email) Service; manual 1.6.
        """
        return await self._session.call(_version(), options, read.text)


RESULTS: dict[str, Callable[[Answer], object]] = {
    "email_content_process_by_data": read.model(EmailOutputList),
    "email_content_process_by_data_record": read.model(EmailOutputList),
    "email_content_process_by_data_set": read.model(EmailOutputList),
    "email_content_send_by_data": read.text,
    "email_content_send_by_data_record": read.text,
    "email_content_send_by_data_set": read.text,
}
"""How to read the result of a long-running operation, by the id of what started it."""
