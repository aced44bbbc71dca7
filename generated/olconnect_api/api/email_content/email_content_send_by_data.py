"""Endpoint functions: email_content_send_by_data."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.record_data_list_with_smtp_parameters import (
    RecordDataListWithSmtpParameters,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    template_id: int | str,
    *,
    body: RecordDataListWithSmtpParameters,
    section: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["section"] = section

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/contentcreation/email/{template_id}#email_content_send_by_data".format(
            template_id=quote(str(template_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 202:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    template_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: RecordDataListWithSmtpParameters,
    section: str | Unset = UNSET,
) -> Response[Any]:
    """Start making emails from record data in the body and send them by SMTP.

     Without `host` the messages are written to the File Store; with it they are sent through that mail
    server. By data record
    and by data are two methods of the manual with one path; the member `identifiers` or `data` of the
    body tells them apart
    (inferred). A README of the vendor's client gives 404 for a missing data record, its code expects
    400, as it does for a
    template without the email context or the section; 400 is what 2025.2 clients rely on. What a
    malformed body gets is not
    documented, 400 is inferred. That client also sends members of its own (`sectionName`,
    `runtimeParameters`), and its
    README spells `attachPdfPage` as `attachPdfpage`.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        section (str | Unset): Section of the email context; without it, or empty (inferred), the
            default one. Example: Zahlungserinnerung.
        body (RecordDataListWithSmtpParameters): JSON Record Data List (with Email Parameters)
            with a mail server; the messages are sent. Example: {'data': {'Name': 'Ștefan Țurcanu',
            'Email': 'stefan@example.org'}, 'host': 'mail.example.org', 'sender': 'post@example.org',
            'useAuth': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
        section=section,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    template_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: RecordDataListWithSmtpParameters,
    section: str | Unset = UNSET,
) -> Response[Any]:
    """Start making emails from record data in the body and send them by SMTP.

     Without `host` the messages are written to the File Store; with it they are sent through that mail
    server. By data record
    and by data are two methods of the manual with one path; the member `identifiers` or `data` of the
    body tells them apart
    (inferred). A README of the vendor's client gives 404 for a missing data record, its code expects
    400, as it does for a
    template without the email context or the section; 400 is what 2025.2 clients rely on. What a
    malformed body gets is not
    documented, 400 is inferred. That client also sends members of its own (`sectionName`,
    `runtimeParameters`), and its
    README spells `attachPdfPage` as `attachPdfpage`.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        section (str | Unset): Section of the email context; without it, or empty (inferred), the
            default one. Example: Zahlungserinnerung.
        body (RecordDataListWithSmtpParameters): JSON Record Data List (with Email Parameters)
            with a mail server; the messages are sent. Example: {'data': {'Name': 'Ștefan Țurcanu',
            'Email': 'stefan@example.org'}, 'host': 'mail.example.org', 'sender': 'post@example.org',
            'useAuth': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
        section=section,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
