"""Endpoint functions: content_items_get_data_record."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_record_identifier import DataRecordIdentifier
from ...types import Response


def _get_kwargs(
    content_item_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/contentitems/{content_item_id}/datarecord".format(
            content_item_id=quote(str(content_item_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DataRecordIdentifier | None:
    if response.status_code == 200:
        response_200 = DataRecordIdentifier.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DataRecordIdentifier]:
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
) -> Response[DataRecordIdentifier]:
    """Get the id of the data record that a content item was made from.

     404 for an unknown content item is known from the vendor's client. What is answered after the data
    record was deleted is
    not known.

    Args:
        content_item_id (int): Id of the content item. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataRecordIdentifier]
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
) -> DataRecordIdentifier | None:
    """Get the id of the data record that a content item was made from.

     404 for an unknown content item is known from the vendor's client. What is answered after the data
    record was deleted is
    not known.

    Args:
        content_item_id (int): Id of the content item. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataRecordIdentifier
    """

    return sync_detailed(
        content_item_id=content_item_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    content_item_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DataRecordIdentifier]:
    """Get the id of the data record that a content item was made from.

     404 for an unknown content item is known from the vendor's client. What is answered after the data
    record was deleted is
    not known.

    Args:
        content_item_id (int): Id of the content item. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataRecordIdentifier]
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
) -> DataRecordIdentifier | None:
    """Get the id of the data record that a content item was made from.

     404 for an unknown content item is known from the vendor's client. What is answered after the data
    record was deleted is
    not known.

    Args:
        content_item_id (int): Id of the content item. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataRecordIdentifier
    """

    return (
        await asyncio_detailed(
            content_item_id=content_item_id,
            client=client,
        )
    ).parsed
