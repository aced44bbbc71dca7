"""Endpoint functions: content_sets_get_content_items."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.content_item_identifier_list import ContentItemIdentifierList
from ...types import Response


def _get_kwargs(
    content_set_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/contentsets/{content_set_id}".format(
            content_set_id=quote(str(content_set_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ContentItemIdentifierList | None:
    if response.status_code == 200:
        response_200 = ContentItemIdentifierList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ContentItemIdentifierList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    content_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ContentItemIdentifierList]:
    """List the content items of a content set, each with the data record it was made from.

     The records may come from several data sets. The types of the vendor's client give the members other
    names, its code does
    not. No page lists 404; that client has a handler for it.

    Args:
        content_set_id (int): Id of the content set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContentItemIdentifierList]
    """

    kwargs = _get_kwargs(
        content_set_id=content_set_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    content_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> ContentItemIdentifierList | None:
    """List the content items of a content set, each with the data record it was made from.

     The records may come from several data sets. The types of the vendor's client give the members other
    names, its code does
    not. No page lists 404; that client has a handler for it.

    Args:
        content_set_id (int): Id of the content set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContentItemIdentifierList
    """

    return sync_detailed(
        content_set_id=content_set_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    content_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ContentItemIdentifierList]:
    """List the content items of a content set, each with the data record it was made from.

     The records may come from several data sets. The types of the vendor's client give the members other
    names, its code does
    not. No page lists 404; that client has a handler for it.

    Args:
        content_set_id (int): Id of the content set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContentItemIdentifierList]
    """

    kwargs = _get_kwargs(
        content_set_id=content_set_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    content_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> ContentItemIdentifierList | None:
    """List the content items of a content set, each with the data record it was made from.

     The records may come from several data sets. The types of the vendor's client give the members other
    names, its code does
    not. No page lists 404; that client has a handler for it.

    Args:
        content_set_id (int): Id of the content set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContentItemIdentifierList
    """

    return (
        await asyncio_detailed(
            content_set_id=content_set_id,
            client=client,
        )
    ).parsed
