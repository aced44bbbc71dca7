"""Endpoint functions: file_store_sync_directory."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import File, Response


def _get_kwargs(
    file_id: int | str,
    *,
    body: File,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/filestore/dir/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/octet-stream"

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
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
) -> Response[str]:
    """Store a zipped directory under an id or name of one's own choice; made for the product's own use.

     Marked internal by the vendor. What an empty body, or one that is no zip file, gets is not
    documented; 400 is inferred
    from the uploads.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
) -> str | None:
    """Store a zipped directory under an id or name of one's own choice; made for the product's own use.

     Marked internal by the vendor. What an empty body, or one that is no zip file, gets is not
    documented; 400 is inferred
    from the uploads.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        file_id=file_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
) -> Response[str]:
    """Store a zipped directory under an id or name of one's own choice; made for the product's own use.

     Marked internal by the vendor. What an empty body, or one that is no zip file, gets is not
    documented; 400 is inferred
    from the uploads.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
) -> str | None:
    """Store a zipped directory under an id or name of one's own choice; made for the product's own use.

     Marked internal by the vendor. What an empty body, or one that is no zip file, gets is not
    documented; 400 is inferred
    from the uploads.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            file_id=file_id,
            client=client,
            body=body,
        )
    ).parsed
