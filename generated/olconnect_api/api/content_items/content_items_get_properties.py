"""Endpoint functions: content_items_get_properties."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.name_value import NameValue
from ...types import Response


def _get_kwargs(
    content_item_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/contentitems/{content_item_id}/properties".format(
            content_item_id=quote(str(content_item_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[NameValue] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = NameValue.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[NameValue]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    content_item_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[NameValue]]:
    """List the properties of a content item.

     404 for an unknown content item is known from the vendor's client.

    Args:
        content_item_id (int): Id of the content item. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[NameValue]]
    """

    kwargs = _get_kwargs(
        content_item_id=content_item_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    content_item_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> list[NameValue] | None:
    """List the properties of a content item.

     404 for an unknown content item is known from the vendor's client.

    Args:
        content_item_id (int): Id of the content item. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[NameValue]
    """

    return sync_detailed(
        content_item_id=content_item_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    content_item_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[NameValue]]:
    """List the properties of a content item.

     404 for an unknown content item is known from the vendor's client.

    Args:
        content_item_id (int): Id of the content item. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[NameValue]]
    """

    kwargs = _get_kwargs(
        content_item_id=content_item_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    content_item_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> list[NameValue] | None:
    """List the properties of a content item.

     404 for an unknown content item is known from the vendor's client.

    Args:
        content_item_id (int): Id of the content item. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[NameValue]
    """

    return (
        await asyncio_detailed(
            content_item_id=content_item_id,
            client=client,
        )
    ).parsed
