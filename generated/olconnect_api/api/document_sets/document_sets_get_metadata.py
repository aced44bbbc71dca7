"""Endpoint functions: document_sets_get_metadata."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.name_value import NameValue
from ...types import Response


def _get_kwargs(
    document_set_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/documentsets/{document_set_id}/metadata".format(
            document_set_id=quote(str(document_set_id), safe=""),
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
    document_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[NameValue]]:
    """List the metadata properties of a document set.

     A document set has metadata and no properties. The README of the vendor's client speaks of those of
    a document, which is a
    slip. 404 for an unknown document set is known from that client.

    Args:
        document_set_id (int): Id of the document set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[NameValue]]
    """

    kwargs = _get_kwargs(
        document_set_id=document_set_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    document_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> list[NameValue] | None:
    """List the metadata properties of a document set.

     A document set has metadata and no properties. The README of the vendor's client speaks of those of
    a document, which is a
    slip. 404 for an unknown document set is known from that client.

    Args:
        document_set_id (int): Id of the document set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[NameValue]
    """

    return sync_detailed(
        document_set_id=document_set_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    document_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[NameValue]]:
    """List the metadata properties of a document set.

     A document set has metadata and no properties. The README of the vendor's client speaks of those of
    a document, which is a
    slip. 404 for an unknown document set is known from that client.

    Args:
        document_set_id (int): Id of the document set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[NameValue]]
    """

    kwargs = _get_kwargs(
        document_set_id=document_set_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    document_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> list[NameValue] | None:
    """List the metadata properties of a document set.

     A document set has metadata and no properties. The README of the vendor's client speaks of those of
    a document, which is a
    slip. 404 for an unknown document set is known from that client.

    Args:
        document_set_id (int): Id of the document set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[NameValue]
    """

    return (
        await asyncio_detailed(
            document_set_id=document_set_id,
            client=client,
        )
    ).parsed
