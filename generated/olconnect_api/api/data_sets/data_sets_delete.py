"""Endpoint functions: data_sets_delete."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    data_set_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/entity/datasets/{data_set_id}/delete".format(
            data_set_id=quote(str(data_set_id), safe=""),
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
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Mark a data set for deletion.

     The clean-up service of the server deletes it later, with its data records. What can still be read
    until then is not
    documented. No page lists 400 or 404; the vendor's client has handlers for both, 400 for a set that
    is still needed.

    Args:
        data_set_id (int): Id of the data set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        data_set_id=data_set_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Mark a data set for deletion.

     The clean-up service of the server deletes it later, with its data records. What can still be read
    until then is not
    documented. No page lists 400 or 404; the vendor's client has handlers for both, 400 for a set that
    is still needed.

    Args:
        data_set_id (int): Id of the data set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        data_set_id=data_set_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Mark a data set for deletion.

     The clean-up service of the server deletes it later, with its data records. What can still be read
    until then is not
    documented. No page lists 400 or 404; the vendor's client has handlers for both, 400 for a set that
    is still needed.

    Args:
        data_set_id (int): Id of the data set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        data_set_id=data_set_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Mark a data set for deletion.

     The clean-up service of the server deletes it later, with its data records. What can still be read
    until then is not
    documented. No page lists 400 or 404; the vendor's client has handlers for both, 400 for a set that
    is still needed.

    Args:
        data_set_id (int): Id of the data set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            data_set_id=data_set_id,
            client=client,
        )
    ).parsed
