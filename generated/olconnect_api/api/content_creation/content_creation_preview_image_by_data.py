"""Endpoint functions: content_creation_preview_image_by_data."""

from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.record_data_list_with_image_parameters import (
    RecordDataListWithImageParameters,
)
from ...types import File, Response


def _get_kwargs(
    template_id: int | str,
    *,
    body: RecordDataListWithImageParameters,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/contentcreation/imagepreview/{template_id}".format(
            template_id=quote(str(template_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[File]:
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
    body: RecordDataListWithImageParameters,
) -> Response[File]:
    """Make images of the print, email or web output for one record given in the body.

     The images are the answer, nothing is stored. That the data must be one record is inferred; what
    several get is not
    documented. Of the error table only 404 for a missing template was readable; 400 (no such context or
    section) rests on
    what the vendor's client handles.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        body (RecordDataListWithImageParameters): JSON Record Data List (with Image Parameters).
            The image parameters stand beside the data. Example: {'data': {'schema': {'columns':
            {'Name': 'STRING'}}, 'fields': {'Name': 'Dvořáková'}}, 'context': 'email', 'type': 'jpeg',
            'quality': 60, 'viewPortWidth': 600}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
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
    body: RecordDataListWithImageParameters,
) -> File | None:
    """Make images of the print, email or web output for one record given in the body.

     The images are the answer, nothing is stored. That the data must be one record is inferred; what
    several get is not
    documented. Of the error table only 404 for a missing template was readable; 400 (no such context or
    section) rests on
    what the vendor's client handles.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        body (RecordDataListWithImageParameters): JSON Record Data List (with Image Parameters).
            The image parameters stand beside the data. Example: {'data': {'schema': {'columns':
            {'Name': 'STRING'}}, 'fields': {'Name': 'Dvořáková'}}, 'context': 'email', 'type': 'jpeg',
            'quality': 60, 'viewPortWidth': 600}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
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
    body: RecordDataListWithImageParameters,
) -> Response[File]:
    """Make images of the print, email or web output for one record given in the body.

     The images are the answer, nothing is stored. That the data must be one record is inferred; what
    several get is not
    documented. Of the error table only 404 for a missing template was readable; 400 (no such context or
    section) rests on
    what the vendor's client handles.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        body (RecordDataListWithImageParameters): JSON Record Data List (with Image Parameters).
            The image parameters stand beside the data. Example: {'data': {'schema': {'columns':
            {'Name': 'STRING'}}, 'fields': {'Name': 'Dvořáková'}}, 'context': 'email', 'type': 'jpeg',
            'quality': 60, 'viewPortWidth': 600}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
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
    body: RecordDataListWithImageParameters,
) -> File | None:
    """Make images of the print, email or web output for one record given in the body.

     The images are the answer, nothing is stored. That the data must be one record is inferred; what
    several get is not
    documented. Of the error table only 404 for a missing template was readable; 400 (no such context or
    section) rests on
    what the vendor's client handles.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        body (RecordDataListWithImageParameters): JSON Record Data List (with Image Parameters).
            The image parameters stand beside the data. Example: {'data': {'schema': {'columns':
            {'Name': 'STRING'}}, 'fields': {'Name': 'Dvořáková'}}, 'context': 'email', 'type': 'jpeg',
            'quality': 60, 'viewPortWidth': 600}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            template_id=template_id,
            client=client,
            body=body,
        )
    ).parsed
