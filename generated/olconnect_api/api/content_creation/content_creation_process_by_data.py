"""Endpoint functions: content_creation_process_by_data."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.record_data_list import RecordDataList
from ...types import Response


def _get_kwargs(
    template_id: int | str,
    *,
    body: RecordDataList,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/contentcreation/{template_id}".format(
            template_id=quote(str(template_id), safe=""),
        ),
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
    body: RecordDataList,
) -> Response[Any]:
    """Start a content creation for record data in the body, which need no data mapping.

     By data record and by data are two methods of the manual with one path; the member `identifiers` or
    `data` of the body
    tells them apart (inferred). The vendor's client expects 400 for a template without the print
    context or a section; the
    manual lists that with the result only. What an unknown data record or a malformed body gets is not
    documented; 400 is
    inferred. The README of that client prints application/octet-stream for both, its code and the
    manual JSON.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        body (RecordDataList): JSON Record Data List. Example: {'data': [{'schema': {'columns':
            {'CustomerNo': 'STRING', 'Total': 'CURRENCY'}}, 'fields': {'CustomerNo': '00000815',
            'Total': '12.50'}}, {'fields': {'CustomerNo': '00000816', 'Total': '0.00'}}],
            'parameters': {'country': 'NL', 'copies': 2}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    template_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: RecordDataList,
) -> Response[Any]:
    """Start a content creation for record data in the body, which need no data mapping.

     By data record and by data are two methods of the manual with one path; the member `identifiers` or
    `data` of the body
    tells them apart (inferred). The vendor's client expects 400 for a template without the print
    context or a section; the
    manual lists that with the result only. What an unknown data record or a malformed body gets is not
    documented; 400 is
    inferred. The README of that client prints application/octet-stream for both, its code and the
    manual JSON.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        body (RecordDataList): JSON Record Data List. Example: {'data': [{'schema': {'columns':
            {'CustomerNo': 'STRING', 'Total': 'CURRENCY'}}, 'fields': {'CustomerNo': '00000815',
            'Total': '12.50'}}, {'fields': {'CustomerNo': '00000816', 'Total': '0.00'}}],
            'parameters': {'country': 'NL', 'copies': 2}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
