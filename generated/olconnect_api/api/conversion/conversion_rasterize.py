"""Endpoint functions: conversion_rasterize."""

from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bitmap_parameters import BitmapParameters
from ...types import File, Response


def _get_kwargs(
    data_file_id: int | str,
    *,
    body: BitmapParameters,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/rasterize/{data_file_id}".format(
            data_file_id=quote(str(data_file_id), safe=""),
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
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: BitmapParameters,
) -> Response[File]:
    """Turn pages of a PDF, PostScript, AFP or PCL file into images.

     Answers at once: one image, or a zip file of images where there are several. The manual spells the
    path parameter
    `dataFileID` in the path and `dataFileId` in its table, and types it as a number that may be a name
    too. 404 with a
    JSON Error is on the page of 2021.2. The rest of its error rows could not be read; inferred: 400 for
    a file of another
    kind and for parameters that do not fit, 500 for a malformed body and for a file that cannot be
    read.

    Args:
        data_file_id (int | str): Id or name (with extension) of the data file in the File Store.
            Example: letters.OL-jobpreset.
        body (BitmapParameters): JSON Bitmap Parameters. Example: {'type': 'png', 'pages':
            '1,4-6', 'archive': True, 'dpi': 200, 'scale': 1.5}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        data_file_id=data_file_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: BitmapParameters,
) -> File | None:
    """Turn pages of a PDF, PostScript, AFP or PCL file into images.

     Answers at once: one image, or a zip file of images where there are several. The manual spells the
    path parameter
    `dataFileID` in the path and `dataFileId` in its table, and types it as a number that may be a name
    too. 404 with a
    JSON Error is on the page of 2021.2. The rest of its error rows could not be read; inferred: 400 for
    a file of another
    kind and for parameters that do not fit, 500 for a malformed body and for a file that cannot be
    read.

    Args:
        data_file_id (int | str): Id or name (with extension) of the data file in the File Store.
            Example: letters.OL-jobpreset.
        body (BitmapParameters): JSON Bitmap Parameters. Example: {'type': 'png', 'pages':
            '1,4-6', 'archive': True, 'dpi': 200, 'scale': 1.5}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return sync_detailed(
        data_file_id=data_file_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: BitmapParameters,
) -> Response[File]:
    """Turn pages of a PDF, PostScript, AFP or PCL file into images.

     Answers at once: one image, or a zip file of images where there are several. The manual spells the
    path parameter
    `dataFileID` in the path and `dataFileId` in its table, and types it as a number that may be a name
    too. 404 with a
    JSON Error is on the page of 2021.2. The rest of its error rows could not be read; inferred: 400 for
    a file of another
    kind and for parameters that do not fit, 500 for a malformed body and for a file that cannot be
    read.

    Args:
        data_file_id (int | str): Id or name (with extension) of the data file in the File Store.
            Example: letters.OL-jobpreset.
        body (BitmapParameters): JSON Bitmap Parameters. Example: {'type': 'png', 'pages':
            '1,4-6', 'archive': True, 'dpi': 200, 'scale': 1.5}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        data_file_id=data_file_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: BitmapParameters,
) -> File | None:
    """Turn pages of a PDF, PostScript, AFP or PCL file into images.

     Answers at once: one image, or a zip file of images where there are several. The manual spells the
    path parameter
    `dataFileID` in the path and `dataFileId` in its table, and types it as a number that may be a name
    too. 404 with a
    JSON Error is on the page of 2021.2. The rest of its error rows could not be read; inferred: 400 for
    a file of another
    kind and for parameters that do not fit, 500 for a malformed body and for a file that cannot be
    read.

    Args:
        data_file_id (int | str): Id or name (with extension) of the data file in the File Store.
            Example: letters.OL-jobpreset.
        body (BitmapParameters): JSON Bitmap Parameters. Example: {'type': 'png', 'pages':
            '1,4-6', 'archive': True, 'dpi': 200, 'scale': 1.5}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            data_file_id=data_file_id,
            client=client,
            body=body,
        )
    ).parsed
