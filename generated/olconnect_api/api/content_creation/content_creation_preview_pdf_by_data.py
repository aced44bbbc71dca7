"""Endpoint functions: content_creation_preview_pdf_by_data."""

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
        "url": "/workflow/contentcreation/pdfpreview/{template_id}".format(
            template_id=quote(str(template_id), safe=""),
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
    *,
    client: AuthenticatedClient | Client,
    body: RecordDataList,
) -> Response[str]:
    """Make a PDF of the print output for one record given in the body.

     Synchronous: the answer is the id of the new PDF in the File Store. That the data must be one record
    is inferred. Called
    Create Preview PDF (JSON) in 1.7. 400 tells that the print context, a section or a resource of the
    template is missing;
    pages of 2019.1 to 2021.2 do not list it. What a malformed body gets is not documented since 1.8;
    400 is inferred.

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
        Response[str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    template_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: RecordDataList,
) -> str | None:
    """Make a PDF of the print output for one record given in the body.

     Synchronous: the answer is the id of the new PDF in the File Store. That the data must be one record
    is inferred. Called
    Create Preview PDF (JSON) in 1.7. 400 tells that the print context, a section or a resource of the
    template is missing;
    pages of 2019.1 to 2021.2 do not list it. What a malformed body gets is not documented since 1.8;
    400 is inferred.

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
        str
    """

    return sync_detailed(
        template_id=template_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    template_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: RecordDataList,
) -> Response[str]:
    """Make a PDF of the print output for one record given in the body.

     Synchronous: the answer is the id of the new PDF in the File Store. That the data must be one record
    is inferred. Called
    Create Preview PDF (JSON) in 1.7. 400 tells that the print context, a section or a resource of the
    template is missing;
    pages of 2019.1 to 2021.2 do not list it. What a malformed body gets is not documented since 1.8;
    400 is inferred.

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
        Response[str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    template_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: RecordDataList,
) -> str | None:
    """Make a PDF of the print output for one record given in the body.

     Synchronous: the answer is the id of the new PDF in the File Store. That the data must be one record
    is inferred. Called
    Create Preview PDF (JSON) in 1.7. 400 tells that the print context, a section or a resource of the
    template is missing;
    pages of 2019.1 to 2021.2 do not list it. What a malformed body gets is not documented since 1.8;
    400 is inferred.

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
        str
    """

    return (
        await asyncio_detailed(
            template_id=template_id,
            client=client,
            body=body,
        )
    ).parsed
