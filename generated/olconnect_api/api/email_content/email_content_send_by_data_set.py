"""Endpoint functions: email_content_send_by_data_set."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.smtp_parameters import SmtpParameters
from ...types import UNSET, Response, Unset


def _get_kwargs(
    template_id: int | str,
    data_set_id: int,
    *,
    body: SmtpParameters,
    section: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["section"] = section

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/contentcreation/email/{template_id}/{data_set_id}#email_content_send_by_data_set".format(
            template_id=quote(str(template_id), safe=""),
            data_set_id=quote(str(data_set_id), safe=""),
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
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: SmtpParameters,
    section: str | Unset = UNSET,
) -> Response[Any]:
    """Start making emails from all data records of a data set and send them by SMTP.

     Without `host` the messages are written to the File Store; with it they are sent through that mail
    server. JSON
    Parameters, which the page names too, is the same body without email parameters. The structure is in
    the manual of 2021.1
    already, the method not before 2024.1. The rows after 401 were cut from the page: 403 is inferred,
    404 (template or data
    set missing) and 400 (no email context or section) rest on what the vendor's client handles. That
    client always sends an
    object; that the body may be absent is inferred from the print variant.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_set_id (int): Id of the data set. Example: 5001.
        section (str | Unset): Section of the email context; without it, or empty (inferred), the
            default one. Example: Zahlungserinnerung.
        body (SmtpParameters): JSON Email Parameters (with Runtime Parameters) with a mail server;
            the messages are sent. Up to 2019.x the documents tell
            no modes apart. The last paragraphs of the newer pages were cut; `sender`, `senderName`
            and `useSender` come from the
            client and from the pages of 2019.x.
             Example: {'host': 'smtp.example.org:2525', 'sender': 'post@example.org', 'senderName':
            'Říčany', 'useSender': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        data_set_id=data_set_id,
        body=body,
        section=section,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    template_id: int | str,
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: SmtpParameters,
    section: str | Unset = UNSET,
) -> Response[Any]:
    """Start making emails from all data records of a data set and send them by SMTP.

     Without `host` the messages are written to the File Store; with it they are sent through that mail
    server. JSON
    Parameters, which the page names too, is the same body without email parameters. The structure is in
    the manual of 2021.1
    already, the method not before 2024.1. The rows after 401 were cut from the page: 403 is inferred,
    404 (template or data
    set missing) and 400 (no email context or section) rest on what the vendor's client handles. That
    client always sends an
    object; that the body may be absent is inferred from the print variant.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_set_id (int): Id of the data set. Example: 5001.
        section (str | Unset): Section of the email context; without it, or empty (inferred), the
            default one. Example: Zahlungserinnerung.
        body (SmtpParameters): JSON Email Parameters (with Runtime Parameters) with a mail server;
            the messages are sent. Up to 2019.x the documents tell
            no modes apart. The last paragraphs of the newer pages were cut; `sender`, `senderName`
            and `useSender` come from the
            client and from the pages of 2019.x.
             Example: {'host': 'smtp.example.org:2525', 'sender': 'post@example.org', 'senderName':
            'Říčany', 'useSender': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        data_set_id=data_set_id,
        body=body,
        section=section,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
