"""Endpoint functions: html_content_process_by_data_record_json."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.html_parameters import HtmlParameters
from ...types import Response


def _get_kwargs(
    template_id: int | str,
    data_record_id: int,
    *,
    body: HtmlParameters,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/contentcreation/html/{template_id}/{data_record_id}".format(
            template_id=quote(str(template_id), safe=""),
            data_record_id=quote(str(data_record_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    template_id: int | str,
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: HtmlParameters,
) -> Response[str]:
    """Make the web output of a template for one stored data record, with the options in the body.

     A missing web context or section is 400 in the manual of 2023.2 and both 400 and 500 in the README
    of the vendor's client,
    which gives 500 for a selector that is none as well; 400 is what 2025.2 clients rely on. 404 for a
    missing data record is
    known from that client. What a malformed body gets is not documented.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record; digits only. Example: 5001.
        body (HtmlParameters): JSON HTML Parameters (with Runtime Parameters). No member is marked
            as one that may be left out, but examples leave some
            out.
             Example: {'section': 'Übersicht', 'inline': 'CSS', 'parameters': {'language': 'nb',
            'copies': 1}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        data_record_id=data_record_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    template_id: int | str,
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: HtmlParameters,
) -> str | None:
    """Make the web output of a template for one stored data record, with the options in the body.

     A missing web context or section is 400 in the manual of 2023.2 and both 400 and 500 in the README
    of the vendor's client,
    which gives 500 for a selector that is none as well; 400 is what 2025.2 clients rely on. 404 for a
    missing data record is
    known from that client. What a malformed body gets is not documented.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record; digits only. Example: 5001.
        body (HtmlParameters): JSON HTML Parameters (with Runtime Parameters). No member is marked
            as one that may be left out, but examples leave some
            out.
             Example: {'section': 'Übersicht', 'inline': 'CSS', 'parameters': {'language': 'nb',
            'copies': 1}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        template_id=template_id,
        data_record_id=data_record_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    template_id: int | str,
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: HtmlParameters,
) -> Response[str]:
    """Make the web output of a template for one stored data record, with the options in the body.

     A missing web context or section is 400 in the manual of 2023.2 and both 400 and 500 in the README
    of the vendor's client,
    which gives 500 for a selector that is none as well; 400 is what 2025.2 clients rely on. 404 for a
    missing data record is
    known from that client. What a malformed body gets is not documented.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record; digits only. Example: 5001.
        body (HtmlParameters): JSON HTML Parameters (with Runtime Parameters). No member is marked
            as one that may be left out, but examples leave some
            out.
             Example: {'section': 'Übersicht', 'inline': 'CSS', 'parameters': {'language': 'nb',
            'copies': 1}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        data_record_id=data_record_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    template_id: int | str,
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: HtmlParameters,
) -> str | None:
    """Make the web output of a template for one stored data record, with the options in the body.

     A missing web context or section is 400 in the manual of 2023.2 and both 400 and 500 in the README
    of the vendor's client,
    which gives 500 for a selector that is none as well; 400 is what 2025.2 clients rely on. 404 for a
    missing data record is
    known from that client. What a malformed body gets is not documented.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record; digits only. Example: 5001.
        body (HtmlParameters): JSON HTML Parameters (with Runtime Parameters). No member is marked
            as one that may be left out, but examples leave some
            out.
             Example: {'section': 'Übersicht', 'inline': 'CSS', 'parameters': {'language': 'nb',
            'copies': 1}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            template_id=template_id,
            data_record_id=data_record_id,
            client=client,
            body=body,
        )
    ).parsed
