"""Endpoint functions: content_sets_get_page_details_list."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.content_item_page_details import ContentItemPageDetails
from ...types import Response


def _get_kwargs(
    content_set_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/contentsets/{content_set_id}/pages#content_sets_get_page_details_list".format(
            content_set_id=quote(str(content_set_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[ContentItemPageDetails] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = ContentItemPageDetails.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[ContentItemPageDetails]]:
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
) -> Response[list[ContentItemPageDetails]]:
    """Count the pages of each content item of a content set by the media that they are printed on.

     `detail` changes the type of the answer: an object for the whole set, or an array with one entry per
    content item. What an
    email content set gets is not documented. No page lists 404; the vendor's client has a handler for
    it.

    Args:
        content_set_id (int): Id of the content set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[ContentItemPageDetails]]
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
) -> list[ContentItemPageDetails] | None:
    """Count the pages of each content item of a content set by the media that they are printed on.

     `detail` changes the type of the answer: an object for the whole set, or an array with one entry per
    content item. What an
    email content set gets is not documented. No page lists 404; the vendor's client has a handler for
    it.

    Args:
        content_set_id (int): Id of the content set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[ContentItemPageDetails]
    """

    return sync_detailed(
        content_set_id=content_set_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    content_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[ContentItemPageDetails]]:
    """Count the pages of each content item of a content set by the media that they are printed on.

     `detail` changes the type of the answer: an object for the whole set, or an array with one entry per
    content item. What an
    email content set gets is not documented. No page lists 404; the vendor's client has a handler for
    it.

    Args:
        content_set_id (int): Id of the content set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[ContentItemPageDetails]]
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
) -> list[ContentItemPageDetails] | None:
    """Count the pages of each content item of a content set by the media that they are printed on.

     `detail` changes the type of the answer: an object for the whole set, or an array with one entry per
    content item. What an
    email content set gets is not documented. No page lists 404; the vendor's client has a handler for
    it.

    Args:
        content_set_id (int): Id of the content set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[ContentItemPageDetails]
    """

    return (
        await asyncio_detailed(
            content_set_id=content_set_id,
            client=client,
        )
    ).parsed
