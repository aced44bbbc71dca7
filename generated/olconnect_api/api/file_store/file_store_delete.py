"""Endpoint functions: file_store_delete."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    file_id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/filestore/delete/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
    }

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
) -> Response[str]:
    """Delete a managed file or directory, by a GET request.

     A GET that deletes: it must never be fetched ahead of time or cached. Up to 2022.x a failure is a
    200 with the text
    `false`; since 2023.x it is a status of its own. 404 is in the documents since 2019.1, 400 since
    2023.2.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Delete a managed file or directory, by a GET request.

     A GET that deletes: it must never be fetched ahead of time or cached. Up to 2022.x a failure is a
    200 with the text
    `false`; since 2023.x it is a status of its own. 404 is in the documents since 2019.1, 400 since
    2023.2.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        file_id=file_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Delete a managed file or directory, by a GET request.

     A GET that deletes: it must never be fetched ahead of time or cached. Up to 2022.x a failure is a
    200 with the text
    `false`; since 2023.x it is a status of its own. 404 is in the documents since 2019.1, 400 since
    2023.2.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Delete a managed file or directory, by a GET request.

     A GET that deletes: it must never be fetched ahead of time or cached. Up to 2022.x a failure is a
    200 with the text
    `false`; since 2023.x it is a status of its own. 404 is in the documents since 2019.1, 400 since
    2023.2.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.

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
        )
    ).parsed
