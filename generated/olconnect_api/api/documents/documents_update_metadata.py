"""Endpoint functions: documents_update_metadata."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.name_value_list import NameValueList
from ...types import Response


def _get_kwargs(
    document_id: int,
    *,
    body: NameValueList,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/entity/documents/{document_id}/metadata".format(
            document_id=quote(str(document_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    document_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: NameValueList,
) -> Response[str]:
    """Replace the metadata properties of a document.

     The list that is sent becomes the whole list; that an empty one removes all is inferred. 500: a
    failure, an id in the
    body that differs from the one in the path, or (inferred) a malformed body. 404 for an unknown
    document is inferred; 500
    is possible too. The README of the vendor's client draws the body as an array; the client sends an
    object.

    Args:
        document_id (int): Id of the document. Example: 5001.
        body (NameValueList): JSON Name/Value List. The array shown in seed 003 and the client's
            README is a slip; clients send this object. Example: {'id': 5120, 'properties': [{'name':
            'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        document_id=document_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    document_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: NameValueList,
) -> str | None:
    """Replace the metadata properties of a document.

     The list that is sent becomes the whole list; that an empty one removes all is inferred. 500: a
    failure, an id in the
    body that differs from the one in the path, or (inferred) a malformed body. 404 for an unknown
    document is inferred; 500
    is possible too. The README of the vendor's client draws the body as an array; the client sends an
    object.

    Args:
        document_id (int): Id of the document. Example: 5001.
        body (NameValueList): JSON Name/Value List. The array shown in seed 003 and the client's
            README is a slip; clients send this object. Example: {'id': 5120, 'properties': [{'name':
            'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        document_id=document_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    document_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: NameValueList,
) -> Response[str]:
    """Replace the metadata properties of a document.

     The list that is sent becomes the whole list; that an empty one removes all is inferred. 500: a
    failure, an id in the
    body that differs from the one in the path, or (inferred) a malformed body. 404 for an unknown
    document is inferred; 500
    is possible too. The README of the vendor's client draws the body as an array; the client sends an
    object.

    Args:
        document_id (int): Id of the document. Example: 5001.
        body (NameValueList): JSON Name/Value List. The array shown in seed 003 and the client's
            README is a slip; clients send this object. Example: {'id': 5120, 'properties': [{'name':
            'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        document_id=document_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    document_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: NameValueList,
) -> str | None:
    """Replace the metadata properties of a document.

     The list that is sent becomes the whole list; that an empty one removes all is inferred. 500: a
    failure, an id in the
    body that differs from the one in the path, or (inferred) a malformed body. 404 for an unknown
    document is inferred; 500
    is possible too. The README of the vendor's client draws the body as an array; the client sends an
    object.

    Args:
        document_id (int): Id of the document. Example: 5001.
        body (NameValueList): JSON Name/Value List. The array shown in seed 003 and the client's
            README is a slip; clients send this object. Example: {'id': 5120, 'properties': [{'name':
            'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            document_id=document_id,
            client=client,
            body=body,
        )
    ).parsed
