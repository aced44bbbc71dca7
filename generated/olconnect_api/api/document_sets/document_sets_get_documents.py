"""Endpoint functions: document_sets_get_documents."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.identifier_list import IdentifierList
from ...types import Response


def _get_kwargs(
    document_set_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/documentsets/{document_set_id}".format(
            document_set_id=quote(str(document_set_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> IdentifierList | None:
    if response.status_code == 200:
        response_200 = IdentifierList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[IdentifierList]:
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
) -> Response[IdentifierList]:
    """List the ids of the documents in a document set.

     404 for an unknown document set is inferred; neither the manual nor the client mentions it for this
    method. The vendor's
    client asks here for metadata by mistake: it gets the ids.

    Args:
        document_set_id (int): Id of the document set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IdentifierList]
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
) -> IdentifierList | None:
    """List the ids of the documents in a document set.

     404 for an unknown document set is inferred; neither the manual nor the client mentions it for this
    method. The vendor's
    client asks here for metadata by mistake: it gets the ids.

    Args:
        document_set_id (int): Id of the document set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IdentifierList
    """

    return sync_detailed(
        document_set_id=document_set_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    document_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[IdentifierList]:
    """List the ids of the documents in a document set.

     404 for an unknown document set is inferred; neither the manual nor the client mentions it for this
    method. The vendor's
    client asks here for metadata by mistake: it gets the ids.

    Args:
        document_set_id (int): Id of the document set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IdentifierList]
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
) -> IdentifierList | None:
    """List the ids of the documents in a document set.

     404 for an unknown document set is inferred; neither the manual nor the client mentions it for this
    method. The vendor's
    client asks here for metadata by mistake: it gets the ids.

    Args:
        document_set_id (int): Id of the document set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IdentifierList
    """

    return (
        await asyncio_detailed(
            document_set_id=document_set_id,
            client=client,
        )
    ).parsed
